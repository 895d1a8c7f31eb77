#include "mobile/platform/system_keystore.h"

#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "mobile/platform/file_keystore.h"

#include <qt6keychain/keychain.h>

#include <future>

namespace lanyard::platform {

namespace {

constexpr auto kService = "org.lanyard.keys";
constexpr auto kAnswerTime = std::chrono::seconds(10);
constexpr std::size_t kMostBytes = 64;

Error errorOf(QKeychain::Error error) {
    if (error == QKeychain::EntryNotFound)
        return {ErrorCode::NotFound, "The keystore has no such key."};
    return {ErrorCode::Unavailable, "This device's keystore does not answer. Unlock the device, then try again."};
}

/// Runs a job on the keystore's thread and waits for it there being done.
template <class Job, class Prepare, class Read>
auto runJob(QObject* context, const std::string& name, Prepare prepare, Read read) {
    using Answer = decltype(read(std::declval<Job&>()));
    auto promise = std::make_shared<std::promise<Answer>>();
    auto future = promise->get_future();
    QMetaObject::invokeMethod(
        context,
        [promise, name, prepare, read] {
            auto* job = new Job(QString::fromLatin1(kService));
            job->setKey(QString::fromStdString(name));
            job->setInsecureFallback(false);
            job->setAutoDelete(true);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job,
                             [promise, read, job] { promise->set_value(read(*job)); });
            job->start();
        },
        Qt::QueuedConnection);
    if (future.wait_for(kAnswerTime) != std::future_status::ready)
        return Answer(fail(errorOf(QKeychain::OtherError)));
    return future.get();
}

} // namespace

SystemKeystore::SystemKeystore() : m_context(std::make_unique<QObject>()) {
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

SystemKeystore::~SystemKeystore() {
    m_thread.quit();
    m_thread.wait();
}

Result<std::optional<crypto::SecretBytes>> SystemKeystore::read(const std::string& name) {
    using Answer = Result<std::optional<crypto::SecretBytes>>;
    return runJob<QKeychain::ReadPasswordJob>(
        m_context.get(), name, [](QKeychain::ReadPasswordJob&) {},
        [](QKeychain::ReadPasswordJob& job) -> Answer {
            if (job.error() == QKeychain::EntryNotFound)
                return std::optional<crypto::SecretBytes>();
            if (job.error() != QKeychain::NoError)
                return fail(errorOf(job.error()));
            // QtKeychain hands out a QByteArray: wiped as soon as it is copied; the copies inside QtKeychain are beyond
            // reach (SECURITY.md says so).
            QByteArray bytes = job.binaryData();
            std::optional<crypto::SecretBytes> secret = crypto::SecretBytes::copyOf(
                {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
            crypto::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
            return secret;
        });
}

Status SystemKeystore::write(const std::string& name, ByteView secret) {
    if (secret.size() > kMostBytes)
        return fail(ErrorCode::InvalidArgument, "Only keys go into the keystore.");
    auto copy = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(secret));
    LANYARD_TRY(runJob<QKeychain::WritePasswordJob>(
        m_context.get(), name,
        [copy](QKeychain::WritePasswordJob& job) {
            job.setBinaryData(
                QByteArray(reinterpret_cast<const char*>(copy->view().data()), static_cast<qsizetype>(copy->size())));
        },
        [](QKeychain::WritePasswordJob& job) -> Status {
            if (job.error() != QKeychain::NoError)
                return fail(errorOf(job.error()));
            return {};
        }));
    LANYARD_ASSIGN(const auto back, read(name));
    if (!back || !crypto::equalConstantTime(back->view(), secret))
        return fail(ErrorCode::Unavailable, "The keystore said it kept a key and did not.");
    return {};
}

Status SystemKeystore::remove(const std::string& name) {
    return runJob<QKeychain::DeletePasswordJob>(
        m_context.get(), name, [](QKeychain::DeletePasswordJob&) {},
        [](QKeychain::DeletePasswordJob& job) -> Status {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return fail(errorOf(job.error()));
            return {};
        });
}

Result<std::unique_ptr<vault::Keystore>> keystoreFor(const std::filesystem::path& folder, KeystoreChoice choice) {
    LANYARD_TRY(ensurePrivateFolder(folder));
    const Path mark = folder / "keystore.kind";
    const auto file = [&folder]() -> std::unique_ptr<vault::Keystore> {
        return std::make_unique<FileKeystore>(folder / "keystore");
    };
    const auto held = readFile(mark, 16);
    if (held && textOf(*held) == "file")
        return file();
    if (held && textOf(*held) == "system")
        return std::unique_ptr<vault::Keystore>(std::make_unique<SystemKeystore>());
    if (held)
        return fail(ErrorCode::Damaged, "The file that names the keystore is damaged. Nothing was changed.");
    if (held.error().code != ErrorCode::NotFound)
        return fail(held.error());
    if (choice == KeystoreChoice::Automatic) {
        auto system = std::make_unique<SystemKeystore>();
        const std::string probe = "lanyard/probe";
        const std::array<std::uint8_t, 4> word{1, 2, 3, 4};
        if (system->write(probe, word)) {
            static_cast<void>(system->remove(probe));
            LANYARD_TRY(writeFileDurably(mark, viewOf("system")));
            return std::unique_ptr<vault::Keystore>(std::move(system));
        }
    }
    LANYARD_TRY(writeFileDurably(mark, viewOf("file")));
    return file();
}

} // namespace lanyard::platform
