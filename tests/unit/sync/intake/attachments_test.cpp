#include "sync/intake/attachments.h"

#include "core/crypto/hash.h"
#include "core/intel/report.h"
#include "sync/protocol/envelope.h"
#include "sync/relay/demo_ca.h"
#include "tests/support/limited.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

using namespace lanyard;
using namespace lanyard::intake;

namespace {

constexpr std::string_view kReport = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
constexpr std::string_view kPicture = "2f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12";
constexpr std::string_view kSound = "3f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a13";

std::string mediaOf(std::string_view id) {
    return id == kSound ? "audio/flac" : "image/jpeg";
}

struct Sender {
    crypto::SigningKey author;
    std::string officer;
};

/// An intake without a relay: what was fetched whole is put in by hand.
class Intake {
public:
    explicit Intake(Attachments::Limits limits = {}) {
        const auto ca = relay::makeDemoCertificates("127.0.0.1", clock.now());
        REQUIRE(ca);
        test::writeAll(folder / "ca.pem", ca->ca);
        REQUIRE(createKeys(folder.path(), clock.now(), random));
        auto keys = loadKeyring(folder.path());
        REQUIRE(keys);
        keyring.emplace(std::move(*keys));
        auto opened = IntakeStore::open(folder.path());
        REQUIRE(opened);
        store.emplace(std::move(*opened));
        auto client = RelayClient::create({"https://127.0.0.1:1", folder / "ca.pem"},
                                          crypto::SigningKey::generate(random), clock, random);
        REQUIRE(client);
        relay.emplace(std::move(*client));
        attachments.emplace(
            folder / "attachments", *store, *keyring, sourceUnit, *relay, connector,
            [this](std::string_view event, std::string_view detail) {
                log += std::string(event) + ' ' + std::string(detail) + '\n';
            },
            [this](const IntakeStore::Decision& decision) { return record(decision); }, limits);
    }

    Sender enrolled(const std::string& officer) {
        Sender sender{crypto::SigningKey::generate(random), officer};
        IntakeStore::Code code;
        code.id = officer;
        REQUIRE(store->addCode(code));
        IntakeStore::Device device;
        device.author = sender.author.publicKey();
        device.authorKid = crypto::keyIdOf(device.author);
        device.officer = officer;
        REQUIRE(store->enrol(officer, officer + " request", device, Bytes{1}, device.author));
        return sender;
    }

    protocol::SealedEnvelope sealed(const Sender& sender, protocol::EnvelopeHeader header, ByteView body) {
        header.created = clock.now();
        header.officer = sender.officer;
        auto made = protocol::sealEnvelope(std::move(header), body, keyring->epochs.front().identity.publicKey(),
                                           sender.author, random);
        REQUIRE(made);
        return std::move(*made);
    }
    protocol::SealedEnvelope attachment(const Sender& sender, ByteView body, std::string_view id = kPicture,
                                        std::string_view of = kReport, std::string_view media = {}) {
        protocol::EnvelopeHeader header;
        header.id = id;
        header.kind = "attachment";
        header.of = of;
        header.media = media.empty() ? mediaOf(id) : std::string(media);
        return sealed(sender, std::move(header), body);
    }
    /// A report that announces these, as the running intake takes it in. `lie`: the envelope announces nothing.
    std::string takeReport(const Sender& sender, const std::vector<std::pair<std::string_view, Bytes>>& parts,
                           bool lie = false) {
        intel::Report report;
        report.id = kReport;
        report.text = "Two pictures follow.";
        report.evaluation = intel::Evaluation::Reliable;
        report.assessment = intel::Assessment::KnownDirectly;
        report.handling = intel::Handling::Permitted;
        report.source = intel::SourceKind::OwnObservation;
        report.childAtRiskNow = false;
        report.created = clock.now();
        protocol::EnvelopeHeader header;
        header.id = kReport;
        header.kind = "report";
        for (const auto& [id, body] : parts) {
            const std::string hash = base64Encode(crypto::sha256(body), Base64::Url);
            report.attachments.push_back({std::string(id), mediaOf(id), body.size(), hash, "", false});
            if (!lie)
                header.parts.push_back({std::string(id), mediaOf(id), body.size(), hash, ""});
        }
        const auto wire = intel::toWireJson(report);
        REQUIRE(wire);
        const auto envelope = sealed(sender, std::move(header), viewOf(*wire));
        const auto decision = judge(envelope.id, envelope.ciphertext, *keyring, sourceUnit, *store);
        REQUIRE(decision);
        REQUIRE(*decision);
        REQUIRE(record(**decision));
        return (*decision)->accepted ? "accepted" : (*decision)->code;
    }
    void deliverReport() {
        const auto waiting = store->undelivered(10);
        REQUIRE(waiting);
        for (const auto& one : *waiting) {
            const auto opened = openForDelivery(one, *keyring, *store);
            REQUIRE(opened);
            REQUIRE(connector.deliver(one.reportId, *opened));
            REQUIRE(store->markDelivered(one.reportId));
        }
    }
    /// What the receipt of an attachment's envelope says; "" when there is none yet.
    std::string answerTo(const protocol::SealedEnvelope& envelope) {
        REQUIRE(attachments->keep(envelope.id, envelope.ciphertext));
        return work(envelope);
    }
    std::string work(const protocol::SealedEnvelope& envelope) {
        REQUIRE(attachments->work());
        const auto at = answers.find(envelope.id);
        return at == answers.end() ? "" : at->second;
    }
    Status record(const IntakeStore::Decision& decision) {
        answers[decision.envelopeId] = decision.accepted ? "accepted" : decision.code;
        authors[decision.envelopeId] = decision.authorKid;
        const auto index = store->decide(decision, "leaf of " + decision.envelopeId, clock.now());
        return index ? Status() : fail(index.error());
    }
    /// As a fault of the disk would leave the keys of all devices.
    void damageDevices() {
        auto database = store::Database::open(folder / "intake.db", {});
        REQUIRE(database);
        REQUIRE(database->execute("UPDATE device SET author_key = x'00'"));
    }
    [[nodiscard]] bool holds(const protocol::SealedEnvelope& envelope) const {
        return std::filesystem::exists(folder / "attachments" / (envelope.id + ".age"));
    }
    [[nodiscard]] Path delivered() const { return folder / "delivered" / kReport; }
    nlohmann::json parts() const { return nlohmann::json::parse(test::readAllText(delivered() / "parts.json")); }

    test::TempFolder folder;
    test::FixedClock clock;
    test::SeededRandom random{9};
    std::string sourceUnit;
    std::optional<Keyring> keyring;
    std::optional<IntakeStore> store;
    std::optional<RelayClient> relay;
    FolderConnector connector{folder / "delivered",
                              [](const Opened&) { return Result<Bytes>(fail(ErrorCode::Unavailable, "No printer.")); }};
    std::optional<Attachments> attachments;
    std::string log;
    std::map<std::string, std::string> answers;
    std::map<std::string, std::string> authors;
};

Bytes bytesOf(std::size_t size) {
    Bytes out(size);
    test::SeededRandom(size).fill(out);
    return out;
}

} // namespace

TEST_CASE("an announced attachment is accepted and delivered byte for byte, and the report says what has come",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(300'000);
    const Bytes sound = bytesOf(70);
    CHECK(intake.takeReport(sender, {{kPicture, picture}, {kSound, sound}}) == "accepted");
    intake.deliverReport();
    CHECK_FALSE(intake.parts()["whole"].get<bool>());
    CHECK(intake.parts()["parts"][0]["state"] == "to-come");

    CHECK(intake.answerTo(intake.attachment(sender, picture)) == "accepted");
    REQUIRE(intake.attachments->deliver());
    const auto half = intake.parts();
    CHECK(half["parts"][0]["state"] == "here");
    CHECK(half["parts"][1]["state"] == "to-come");
    CHECK_FALSE(half["whole"].get<bool>());
    CHECK(test::readAll(intake.delivered() / half["parts"][0]["file"].get<std::string>()) == picture);

    CHECK(intake.answerTo(intake.attachment(sender, sound, kSound)) == "accepted");
    REQUIRE(intake.attachments->deliver());
    REQUIRE(intake.attachments->deliver());
    CHECK(intake.parts()["whole"].get<bool>());
    CHECK(std::distance(std::filesystem::directory_iterator(intake.delivered() / "attachments"), {}) ==
          2); // Named so that what plays sound knows it.
    CHECK(test::readAll(intake.delivered() / "attachments" / (std::string(kSound) + ".flac")) == sound);
}

TEST_CASE("an attachment that comes before its report waits without a receipt, and is taken when the report is",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(5000);
    const auto early = intake.attachment(sender, picture);
    CHECK(intake.answerTo(early).empty());
    CHECK(intake.work(early).empty());
    CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
    CHECK(intake.work(early) == "accepted");
    REQUIRE(intake.attachments->deliver());
    CHECK_FALSE(std::filesystem::exists(intake.delivered())); // the report comes first there too
    intake.deliverReport();
    REQUIRE(intake.attachments->deliver());
    CHECK(intake.parts()["whole"].get<bool>());
}

TEST_CASE("what no report announces is refused: not listed, by another author, or its report was refused",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Sender other = intake.enrolled("two");
    const Bytes picture = bytesOf(5000);
    SECTION("not listed") {
        CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
        CHECK(intake.answerTo(intake.attachment(sender, picture, kSound)) == "unannounced");
    }
    SECTION("by another author, with the same bytes") {
        CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
        CHECK(intake.answerTo(intake.attachment(other, picture)) == "unannounced");
        CHECK(intake.answerTo(intake.attachment(sender, picture)) == "accepted");
    }
    SECTION("its report was refused, before or after it came") {
        const auto early = intake.attachment(sender, picture);
        CHECK(intake.answerTo(early).empty());
        CHECK(intake.takeReport(sender, {{kPicture, picture}}, true) == "malformed-body");
        CHECK(intake.work(early) == "unannounced");
        CHECK(intake.answerTo(intake.attachment(sender, picture)) == "unannounced");
        // Another officer's refused report of that id is no answer to this one's.
        CHECK(intake.answerTo(intake.attachment(other, picture)).empty());
    }
    SECTION("by an officer that the device is not enrolled for") {
        CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
        CHECK(intake.answerTo(intake.attachment({crypto::SigningKey::fromSeed(sender.author.seed()), "two"},
                                                picture)) == "unknown-device");
    }
}

TEST_CASE("another content than the one announced is refused, the same again gets a receipt and no second delivery",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(5000);
    CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
    CHECK(intake.answerTo(intake.attachment(sender, bytesOf(5001))) == "different-body");
    Bytes changed = picture;
    changed[4999] ^= 1U;
    CHECK(intake.answerTo(intake.attachment(sender, changed)) == "different-body");
    CHECK(intake.answerTo(intake.attachment(sender, picture, kPicture, kReport, "image/png")) == "different-body");
    const auto first = intake.attachment(sender, picture);
    const auto again = intake.attachment(sender, picture);
    CHECK(intake.answerTo(first) == "accepted");
    CHECK(intake.answerTo(again) == "accepted");
    CHECK(intake.store->part(std::string(kReport), std::string(kPicture)).value()->envelope == first.id);
    CHECK(intake.authors[first.id] == crypto::keyIdOf(sender.author.publicKey()));
}

TEST_CASE("what waits for its report is bounded: the oldest is put back and fetched again", "[intake][attachments]") {
    const Bytes picture = bytesOf(50'000);
    const Bytes sound = bytesOf(60'000);
    Intake intake({30, 100'000});
    const Sender sender = intake.enrolled("one");
    const auto first = intake.attachment(sender, picture);
    const auto second = intake.attachment(sender, sound, kSound);
    CHECK(intake.answerTo(first).empty());
    CHECK(intake.holds(first));
    CHECK(intake.answerTo(second).empty());
    CHECK_FALSE(intake.holds(first));
    CHECK(intake.holds(second));
    CHECK(intake.log.find("waiting-full " + first.id.substr(0, 8)) != std::string::npos);
    CHECK(intake.attachments->work()); // there is nothing to fetch yet
    CHECK(intake.takeReport(sender, {{kPicture, picture}, {kSound, sound}}) == "accepted");
    CHECK(intake.attachments->work().error().code == ErrorCode::Unavailable); // the relay, which is not there, is asked
    CHECK(intake.answerTo(first) == "accepted");
    CHECK(intake.answers.contains(second.id));
}

TEST_CASE("ciphertext goes when it was delivered long enough, and nothing else does", "[intake][attachments]") {
    Intake intake({30, 1'000'000});
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(5000);
    const Bytes sound = bytesOf(70);
    CHECK(intake.takeReport(sender, {{kPicture, picture}, {kSound, sound}}) == "accepted");
    intake.deliverReport();
    const auto delivered = intake.attachment(sender, picture);
    CHECK(intake.answerTo(delivered) == "accepted");
    REQUIRE(intake.attachments->deliver());
    const auto undelivered = intake.attachment(sender, sound, kSound);
    CHECK(intake.answerTo(undelivered) == "accepted");
    const auto waiting = intake.attachment(sender, bytesOf(72), kPicture, "4f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a14");
    CHECK(intake.answerTo(waiting).empty());
    const auto other = intake.attachment(sender, bytesOf(73), kPicture);
    CHECK(intake.answerTo(other) == "different-body");
    // What a kill leaves between the store and the file.
    const auto orphan = intake.attachment(sender, bytesOf(74));
    test::writeAll(intake.folder / "attachments" / (orphan.id + ".age"), orphan.ciphertext);

    REQUIRE(intake.attachments->cleanUp(intake.clock.now()));
    CHECK_FALSE(intake.holds(orphan));
    CHECK(intake.holds(delivered));
    intake.clock.advanceSeconds(30 * 86'400);
    REQUIRE(intake.attachments->cleanUp(intake.clock.now()));
    CHECK_FALSE(intake.holds(delivered));
    CHECK(intake.holds(undelivered));
    CHECK(intake.holds(waiting));
    CHECK(intake.holds(other));
    REQUIRE(intake.attachments->deliver());
    CHECK(intake.parts()["whole"].get<bool>());
}

TEST_CASE("a file that cannot be read now is no reason to refuse it, nor to stop", "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(300);
    CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
    const auto envelope = intake.attachment(sender, picture);
    REQUIRE(intake.attachments->keep(envelope.id, envelope.ciphertext));
    {
        const test::Limited noMoreFiles(RLIMIT_NOFILE, 0);
        REQUIRE(intake.attachments->work());
    }
    CHECK(intake.answers.count(envelope.id) == 0);
    CHECK(intake.log.starts_with("not-readable " + envelope.id.substr(0, 8)));
    CHECK(intake.work(envelope) == "accepted");
}

TEST_CASE("when the intake's own store fails nothing is refused for it", "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(300);
    CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
    const auto envelope = intake.attachment(sender, picture);
    REQUIRE(intake.attachments->keep(envelope.id, envelope.ciphertext));
    intake.damageDevices();
    CHECK(intake.attachments->work().error().code == ErrorCode::Damaged);
    CHECK_FALSE(intake.answers.contains(envelope.id));
    const auto decision = judge(envelope.id, envelope.ciphertext, *intake.keyring, intake.sourceUnit, *intake.store);
    REQUIRE_FALSE(decision);
    CHECK(decision.error().code == ErrorCode::Damaged);
}

TEST_CASE("a full delivery folder is called that, and the attachment is delivered when there is room",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(5000);
    CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
    intake.deliverReport();
    CHECK(intake.answerTo(intake.attachment(sender, picture)) == "accepted");
    {
        const test::Limited full(RLIMIT_FSIZE, 2000);
        REQUIRE(intake.attachments->deliver());
    }
    CHECK(intake.log == "delivery-failed disk-full\n");
    REQUIRE(intake.attachments->deliver());
    CHECK(intake.parts()["whole"].get<bool>());
}

TEST_CASE("a damaged envelope is fetched once more, then refused; one for no key of ours is refused at once",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(5000);
    auto envelope = intake.attachment(sender, picture);
    envelope.ciphertext[4000] ^= 1U;
    REQUIRE(intake.attachments->keep(envelope.id, envelope.ciphertext));
    const auto pending = intake.store->pendingLarge();
    REQUIRE(pending);
    // The file is taken away and asked for again: there is no relay here.
    CHECK(intake.attachments->work());
    CHECK(intake.store->pendingLarge()->front().again);
    CHECK_FALSE(std::filesystem::exists(intake.folder / "attachments" / (envelope.id + ".age")));
    CHECK(intake.attachments->work().error().code == ErrorCode::Unavailable);
    CHECK(intake.answerTo(envelope) == "damaged");
    CHECK(intake.authors[envelope.id] == "-");

    const auto foreign = crypto::AgeIdentity::generate(intake.random);
    const auto elsewhere = crypto::ageEncrypt(std::vector{foreign.publicKey()}, viewOf("x"), intake.random);
    CHECK(intake.answerTo({protocol::envelopeIdOf(*elsewhere), *elsewhere}) == "no-key");
}

TEST_CASE("a delivery that a kill cut short is made again, whole, and one whose report was taken away has its place",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(300'000);
    CHECK(intake.takeReport(sender, {{kPicture, picture}}) == "accepted");
    intake.deliverReport();
    const auto envelope = intake.attachment(sender, picture);
    CHECK(intake.answerTo(envelope) == "accepted");
    // What a kill leaves: half a file under the hidden name.
    test::writeAll(
        intake.folder / "delivered" / (".half-" + std::string(kReport) + "-" + std::string(kPicture) + ".jpg"), "half");
    std::filesystem::remove_all(intake.delivered());
    REQUIRE(intake.attachments->deliver());
    CHECK(test::readAll(intake.delivered() / "attachments" / (std::string(kPicture) + ".jpg")) == picture);
    CHECK(intake.parts()["whole"].get<bool>());
    CHECK_FALSE(std::filesystem::exists(intake.delivered() / "report.json"));
    for (const auto& entry : std::filesystem::directory_iterator(intake.folder / "delivered"))
        CHECK_FALSE(entry.path().filename().string().starts_with(".half-"));
}

TEST_CASE("an accepted attachment whose file is damaged here is not delivered, and holds up no other",
          "[intake][attachments]") {
    Intake intake;
    const Sender sender = intake.enrolled("one");
    const Bytes picture = bytesOf(300'000);
    const Bytes sound = bytesOf(70);
    CHECK(intake.takeReport(sender, {{kPicture, picture}, {kSound, sound}}) == "accepted");
    intake.deliverReport();
    const auto envelope = intake.attachment(sender, picture);
    CHECK(intake.answerTo(envelope) == "accepted");
    CHECK(intake.answerTo(intake.attachment(sender, sound, kSound)) == "accepted");
    const Path file = intake.folder / "attachments" / (envelope.id + ".age");
    Bytes changed = test::readAll(file);
    changed[changed.size() - 5] ^= 1U;
    test::writeAll(file, changed);
    REQUIRE(intake.attachments->deliver());
    CHECK(intake.parts()["parts"][0]["state"] == "to-come");
    CHECK(intake.parts()["parts"][1]["state"] == "here");
    CHECK(std::distance(std::filesystem::directory_iterator(intake.delivered() / "attachments"), {}) == 1);
}
