#include "tests/unit/mobile/enrolled.h"

#include "lanyard/editors_key.h"
#include "lanyard/public_page.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <stdexcept>

namespace lanyard::test {

namespace {

constexpr crypto::Argon2Cost kCheap{1, 64};
constexpr std::int64_t kDay = 86'400'000;

void must(const Status& status) {
    if (!status)
        throw std::runtime_error(status.error().message);
}

template <class T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}

crypto::NoteVerifier verifierOf(const std::string& name, Random& random) {
    const auto key = crypto::SigningKey::generate(random);
    return must(crypto::parseVerifierKey(crypto::formatVerifierKey(name, key.publicKey())));
}

client::Trust trustOf(const std::string& storeId, UnixMillis now, Random& random) {
    client::Trust trust;
    trust.storeId = storeId;
    trust.officer = "officer-1";
    trust.deviceId = "device-1";
    trust.repository.root = "{}";
    protocol::ForceProfile profile;
    profile.forceId = newUuid(random);
    profile.forceName = "Example force";
    profile.relayOrigin = "https://127.0.0.1:9"; // the discard port: nobody answers
    profile.caPins = {base64Encode(Bytes(32, 1), Base64::Url)};
    profile.relayKey = verifierOf("relay.example", random);
    profile.ordersKey = base64Encode(crypto::SigningKey::generate(random).publicKey(), Base64::Standard);
    profile.minApp = "0.1.0";
    profile.attachments = true;
    profile.pack = "england-wales";
    profile.overlay = {"demo-force", must(crypto::parseMinisignPublicKey(
                                         readAllText(Path(LANYARD_BINARY_DIR) / "keys" / "force-editors.pub")))};
    trust.profileJson = protocol::formatProfile(profile);
    protocol::Keyset keyset;
    const auto recipient = [&random] {
        return crypto::formatRecipient(crypto::AgeIdentity::generate(random).publicKey());
    };
    keyset.intake = {{"2026-11", recipient(), {now.value - kDay}, {now.value + 30 * kDay}}};
    keyset.sourceHandling = recipient();
    keyset.log = verifierOf("log.example", random);
    keyset.enrolmentRecipient = recipient();
    keyset.enrolmentKey = crypto::SigningKey::generate(random).publicKey();
    trust.keysetJson = protocol::formatKeyset(keyset);
    trust.profile = must(protocol::parseProfile(trust.profileJson));
    trust.keyset = must(protocol::parseKeyset(trust.keysetJson));
    return trust;
}

client::Device openDevice(const Path& folder, vault::Keystore& keystore, const Clock& clock, Random& random) {
    return must(client::Device::open(
        folder, {keystore, clock, random, std::string(kEditorsKey), std::string(compiledPublicPage()), kCheap}));
}

} // namespace

void startQt() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
}

bool reaches(const std::function<bool()>& condition, int deadlineMillis) {
    return QTest::qWaitFor(condition, deadlineMillis);
}

EnrolledFolder::EnrolledFolder(Overlay overlay) {
    SystemRandom random;
    const auto keystore = must(platform::keystoreFor(path(), platform::KeystoreChoice::File));
    client::Device device = openDevice(path(), *keystore, m_clock, random);
    must(device.beginEnrolment());
    const Path packs = Path(LANYARD_BINARY_DIR) / "packs";
    client::Enrolled enrolled{trustOf(device.storeId(), m_clock.now(), random),
                              crypto::SigningKey::generate(random),
                              crypto::AgeIdentity::generate(random),
                              crypto::AgeIdentity::generate(random),
                              "PC 1234 Example",
                              readAll(packs / "england-wales.pack"),
                              readAllText(packs / "england-wales.pack.minisig")};
    if (overlay == Overlay::Held) {
        enrolled.overlay = readAll(packs / "demo-force.overlay");
        enrolled.overlaySignature = readAllText(packs / "demo-force.overlay.minisig");
    } else {
        enrolled.overlayProblem = "The relay has no such file.";
    }
    must(device.finishEnrolment(std::move(enrolled), viewOf(kPin)));
}

app::DeviceOptions EnrolledFolder::options() const {
    app::DeviceOptions options;
    options.folder = path();
    options.keystore = platform::KeystoreChoice::File;
    options.kdfCost = kCheap;
    options.editorsKey = kEditorsKey;
    options.publicPage = compiledPublicPage();
    options.clock = &m_clock;
    return options;
}

void EnrolledFolder::readOnDisk(const std::function<void(client::Device&)>& read) const {
    const TempFolder copy("copy");
    const Path folder = copy / "officer";
    std::filesystem::copy(path(), folder, std::filesystem::copy_options::recursive);
    SystemRandom random;
    const auto keystore = must(platform::keystoreFor(folder, platform::KeystoreChoice::File));
    client::Device device = openDevice(folder, *keystore, m_clock, random);
    must(device.unlock(viewOf(kPin)));
    read(device);
}

std::vector<intel::Report> EnrolledFolder::reportsOnDisk() const {
    std::vector<intel::Report> reports;
    readOnDisk([&](client::Device& device) {
        for (const store::ReportRow& row : must(device.reports()))
            reports.push_back(must(device.report(row.id)));
    });
    return reports;
}

std::vector<std::pair<intel::Attachment, Bytes>> EnrolledFolder::attachmentsOnDisk() const {
    std::vector<std::pair<intel::Attachment, Bytes>> all;
    readOnDisk([&](client::Device& device) {
        auto attachments = must(device.attachments());
        for (const store::ReportRow& report : must(device.reports())) {
            for (const store::AttachmentRow& row : must(attachments.kept().list(report.id))) {
                Bytes content;
                must(attachments.kept().stream(row.id, [&](ByteView piece) -> Status {
                    content.insert(content.end(), piece.begin(), piece.end());
                    return {};
                }));
                all.emplace_back(
                    intel::Attachment{row.id, row.media, row.size, row.sha256, row.caption, row.metadataKept},
                    std::move(content));
            }
        }
    });
    return all;
}

RunningApp::RunningApp(const EnrolledFolder& folder, const app::App::Senses& senses) {
    startQt();
    m_app = std::make_unique<app::App>(folder.options(), senses);
}

void RunningApp::typePin(const char* pin) {
    for (const char* digit = pin; *digit != '\0'; ++digit)
        session().lockModel()->pushDigit(*digit - '0');
}

bool RunningApp::unlock() {
    if (!reaches([this] { return session().state() == app::Session::Locked && !session().lockModel()->busy(); }))
        return false;
    typePin(EnrolledFolder::kPin);
    return reaches([this] { return session().state() == app::Session::Open && session().practice()->count() > 0; });
}

bool RunningApp::lock() {
    session().lockNow();
    return reaches([this] { return session().state() == app::Session::Locked; });
}

bool startNote(app::Session& session, const QString& guideId) {
    const QString before = session.note()->reportId();
    session.startNote(guideId);
    return reaches([&] { return !session.note()->reportId().isEmpty() && session.note()->reportId() != before; });
}

bool writeNote(app::Session& session, const QString& text, const QString& guideId) {
    if (!startNote(session, guideId))
        return false;
    const int drafts = session.drafts()->total();
    session.note()->setText(text);
    return reaches([&] { return session.drafts()->total() == drafts + 1; });
}

void grade(app::FinishModel& finish) {
    finish.setChildAtRisk(0);
    finish.setSource(QStringLiteral("own-observation"));
    finish.setEvaluation(QStringLiteral("1"));
    finish.setAssessment(QStringLiteral("A"));
    finish.setHandling(QStringLiteral("P"));
}

} // namespace lanyard::test
