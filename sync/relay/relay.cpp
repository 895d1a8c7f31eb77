#include "sync/relay/relay.h"

#include "sync/relay/sqlite_store.h"
#include "sync/relay/upload_files.h"

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lanyard::relay {

namespace asio = boost::asio;

namespace {

constexpr std::int64_t kDay = 86400;

std::int64_t daysAgo(std::int64_t now, std::uint64_t days) {
    return now - static_cast<std::int64_t>(days) * kDay;
}

/// The names in the upload folder, taken apart. What is not named as an upload is not ours to touch.
Result<std::vector<StaleFile>> listUploads(const Path& folder) {
    std::vector<StaleFile> found;
    std::error_code problem;
    for (auto entry = std::filesystem::directory_iterator(folder, problem);
         !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        const std::size_t dot = name.find('.');
        if (dot == std::string::npos || !isId(name.substr(0, dot)) || !isId(name.substr(dot + 1)))
            continue;
        found.push_back({name.substr(0, dot), name.substr(dot + 1)});
    }
    if (problem)
        return fail(errnoError(problem.value(), "list the uploads"));
    return found;
}

/// What a relay that was killed while the intake published left in the repository.
Status removeHalfPublished(const Path& folder) {
    std::error_code problem;
    std::vector<Path> found;
    for (auto entry = std::filesystem::directory_iterator(folder, problem);
         !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        if (entry->path().filename().string().starts_with(kIncomingPrefix))
            found.push_back(entry->path());
    }
    if (problem)
        return fail(errnoError(problem.value(), "list the repository"));
    for (const Path& path : found)
        LANYARD_TRY(removeFileDurably(path));
    return {};
}

class FileBody final : public ResponseBody {
public:
    FileBody(Relay& relay, OpenFile file, ByteRange range)
        : m_relay(relay)
        , m_file(std::move(file))
        , m_at(range.first)
        , m_left(range.length) {}

    Awaitable<Result<std::size_t>> read(std::span<std::uint8_t> out) override {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), m_left));
        if (want == 0)
            co_return std::size_t{0};
        const std::span<std::uint8_t> into = out.first(want);
        auto readPart = [this, into] { return readAt(m_file, m_at, into); };
        Result<std::size_t> got = co_await m_relay.onFiles(readPart);
        if (got && *got < want)
            co_return fail(ErrorCode::Io, "A file ended early.");
        m_at += want;
        m_left -= want;
        co_return got;
    }

private:
    Relay& m_relay;
    OpenFile m_file;
    std::uint64_t m_at;
    std::uint64_t m_left;
};

} // namespace

Awaitable<void> InboxSignal::wait(std::chrono::steady_clock::time_point until) {
    asio::steady_timer timer(m_executor, until);
    m_waiters.push_back(&timer);
    boost::system::error_code ended; // woken or over: the caller looks anew in both cases
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ended));
    std::erase(m_waiters, &timer);
}

void InboxSignal::wake() {
    for (asio::steady_timer* waiter : m_waiters)
        waiter->cancel();
}

Relay::Relay(const Config& settings, const Clock& theClock, Random& theRandom, const Log& theLog,
             const asio::any_io_executor& theExecutor, crypto::SigningKey theNoteKey)
    : config(settings)
    , clock(theClock)
    , random(theRandom)
    , log(theLog)
    , executor(theExecutor)
    , noteKey(std::move(theNoteKey))
    , locks(theExecutor, std::chrono::seconds(static_cast<std::int64_t>(settings.limits.takeOverSeconds)))
    , inbox(theExecutor)
    , enrolments(settings.limits.enrolmentsPerHour, settings.limits.enrolmentBurst) {}

Result<std::unique_ptr<Relay>> Relay::open(const Config& config, const Clock& clock, Random& random, const Log& log,
                                           const asio::any_io_executor& executor) {
    LANYARD_ASSIGN(crypto::SigningKey noteKey, loadNoteKey(config.noteKey));
    LANYARD_TRY(ensurePrivateFolder(config.uploads()));
    LANYARD_TRY(ensurePrivateFolder(config.repo()));
    LANYARD_TRY(removeHalfPublished(config.repo()));
    std::unique_ptr<Relay> made(new Relay(config, clock, random, log, executor, std::move(noteKey)));
    for (const auto& key : config.intakeKeys)
        made->intakes.emplace(crypto::keyIdOf(key), key);
    LANYARD_ASSIGN(made->store, StoreThread::start([&] { return openSqliteStore(config.database()); }));
    LANYARD_ASSIGN(const std::vector<Device> known,
                   made->store->runNow([](RelayStore& rows) { return rows.devices(); }));
    for (const Device& device : known)
        made->devices.emplace(device.keyId, device);
    made->store->onGroup([metrics = &made->metrics](std::size_t jobs) { metrics->group(jobs); });
    return made;
}

Relay::~Relay() {
    files.join();
    store.reset();
}

const Device* Relay::device(const std::string& keyId) const {
    const auto found = devices.find(keyId);
    return found == devices.end() ? nullptr : &found->second;
}

void Relay::stop() {
    stopping = true;
    inbox.wake();
}

Awaitable<void> Relay::removeFiles(std::vector<StaleFile> stale) {
    for (const StaleFile& one : stale) {
        // Under the lock, and asking again: since it went, the device may have begun the same upload anew.
        auto hold = co_await locks.acquire(one.id, one.owner);
        if (!hold)
            continue;
        auto ask = [one](RelayStore& rows) { return rows.needsFile(one.id, one.owner); };
        const Result<bool> needed = co_await store->run(ask);
        if (!needed || *needed)
            continue;
        auto remove = [path = uploadPath(config.uploads(), one.id, one.owner)] { return removeFileDurably(path); };
        const Status removed = co_await onFiles(remove);
        if (!removed)
            log.write({.level = Level::Warning, .event = "file-left", .reason = errorName(removed.error().code)});
    }
}

Awaitable<void> Relay::sweep() {
    RelayStore::Ages ages;
    ages.now = nowSeconds();
    ages.receiptedBefore = daysAgo(ages.now, config.keep.afterReceiptDays);
    ages.untouchedSince = daysAgo(ages.now, config.keep.unfinishedDays);
    ages.enrolledBefore = daysAgo(ages.now, config.keep.enrolmentDays);
    ages.receiptsBefore = daysAgo(ages.now, config.keep.receiptDays);
    auto clean = [ages](RelayStore& rows) { return rows.sweep(ages); };
    Result<std::vector<StaleFile>> stale = co_await store->run(clean);
    if (!stale) {
        log.write({.level = Level::Warning, .event = "sweep-failed", .reason = errorName(stale.error().code)});
        co_return;
    }
    co_await removeFiles(std::move(*stale));
}

Awaitable<void> Relay::sweepStrayFiles() {
    auto list = [folder = config.uploads()] { return listUploads(folder); };
    Result<std::vector<StaleFile>> named = co_await onFiles(list);
    if (!named)
        co_return;
    using Strays = Result<std::vector<StaleFile>>;
    auto sift = [all = std::move(*named)](RelayStore& rows) -> Strays {
        std::vector<StaleFile> unknown;
        for (const StaleFile& one : all) {
            LANYARD_ASSIGN(const bool needed, rows.needsFile(one.id, one.owner));
            if (!needed)
                unknown.push_back(one);
        }
        return unknown;
    };
    Strays strays = co_await store->run(sift);
    if (strays)
        co_await removeFiles(std::move(*strays));
}

std::unique_ptr<ResponseBody> fileBody(Relay& relay, ReadableFile file, ByteRange range) {
    return std::make_unique<FileBody>(relay, std::move(file.file), range);
}

} // namespace lanyard::relay
