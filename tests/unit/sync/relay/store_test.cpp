#include "tests/support/support.h"

#include "sync/relay/sqlite_store.h"
#include "sync/relay/store_thread.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

namespace lanyard::relay::test {

namespace {

using lanyard::test::TempFolder;

constexpr std::int64_t kNow = 1'795'324'800;
constexpr std::int64_t kDay = 86400;

/// One job in a group of its own, as the store's thread does it.
template <class Work>
auto durable(RelayStore& store, Work work) {
    REQUIRE(store.begin());
    REQUIRE(store.mark());
    auto result = work();
    REQUIRE((result ? store.keep() : store.undo()));
    REQUIRE(store.commit());
    return result;
}

std::unique_ptr<RelayStore> openStore(const TempFolder& temp) {
    auto store = openSqliteStore(temp / "relay.db");
    REQUIRE(store);
    return std::move(*store);
}

Upload uploadOf(const std::string& id, const std::string& owner, std::uint64_t length) {
    Upload upload;
    upload.id = id;
    upload.owner = owner;
    upload.length = length;
    upload.metadata = "sha256 x";
    upload.touched = kNow;
    return upload;
}

/// A whole envelope of a device; in the database when it has bytes, in a file otherwise.
void store(RelayStore& rows, const std::string& id, const std::string& owner, std::optional<std::string> bytes) {
    const Upload upload = uploadOf(id, owner, bytes ? bytes->size() : 100'000);
    REQUIRE(durable(rows, [&]() -> Status {
        LANYARD_TRY(rows.createUpload(upload));
        LANYARD_TRY(rows.complete(upload, bytes ? std::optional(viewOf(*bytes)) : std::nullopt, kNow));
        return {};
    }));
}

RelayStore::Ages agesAt(std::int64_t now) {
    return {now, now - 30 * kDay, now - 14 * kDay, now - 7 * kDay, now - 400 * kDay};
}

} // namespace

TEST_CASE("an envelope is kept 30 days after its receipt and then its bytes go, not the memory of it",
          "[sync][relay][store]") {
    const TempFolder temp;
    auto rows = openStore(temp);
    store(*rows, "small", "device", "bytes");
    store(*rows, "large", "device", std::nullopt);
    store(*rows, "waiting", "device", "bytes"); // no receipt: custody is not a reason to let go
    for (const std::string id : {"small", "large"})
        REQUIRE(durable(*rows, [&] { return rows->putReceipt(id, "proof", kNow); }));

    const auto sweepAt = [&](std::int64_t time) {
        auto stale = durable(*rows, [&] { return rows->sweep(agesAt(time)); });
        REQUIRE(stale);
        return *stale;
    };
    CHECK(sweepAt(kNow + 30 * kDay).empty());
    CHECK(durable(*rows, [&] { return rows->takeItem("small"); })->bytes == toBytes("bytes"));
    CHECK(*durable(*rows, [&] { return rows->needsFile("large", "device"); }));

    const auto stale = sweepAt(kNow + 31 * kDay);
    CHECK(stale.size() == 2);
    CHECK_FALSE(durable(*rows, [&] { return rows->takeItem("small"); }));
    CHECK_FALSE(*durable(*rows, [&] { return rows->needsFile("large", "device"); }));
    CHECK(durable(*rows, [&] { return rows->takeItem("waiting"); }));
    const auto inbox = durable(*rows, [&] { return rows->inbox(0, 10); });
    REQUIRE(inbox->size() == 1);
    CHECK(inbox->front().id == "waiting");
    // A device that was away all the while still finds its upload complete, and its receipt.
    CHECK(durable(*rows, [&] { return rows->upload("small", "device"); })->complete);
    CHECK(durable(*rows, [&] { return rows->receipts("device", 0, 10); })->size() == 2);

    CHECK(sweepAt(kNow + 401 * kDay).empty());
    CHECK(durable(*rows, [&] { return rows->receipts("device", 0, 10); })->empty());
    CHECK_FALSE(durable(*rows, [&] { return rows->upload("small", "device"); }));
    CHECK(durable(*rows, [&] { return rows->takeItem("waiting"); }));
}

TEST_CASE("a cursor is never given twice, even when its item has gone", "[sync][relay][store]") {
    const TempFolder temp;
    auto rows = openStore(temp);
    store(*rows, "first", "device", "1");
    store(*rows, "second", "device", "2");
    const std::int64_t last = durable(*rows, [&] { return rows->inbox(0, 10); })->back().cursor;
    std::vector<StaleFile> stale;
    REQUIRE(*durable(*rows, [&] { return rows->removeUpload("second", "device", stale); }));
    store(*rows, "third", "device", "3");
    const auto later = durable(*rows, [&] { return rows->inbox(last, 10); });
    REQUIRE(later->size() == 1);
    CHECK(later->front().id == "third");
}

TEST_CASE("old nonces, enrolments and unfinished uploads go in their time", "[sync][relay][store]") {
    const TempFolder temp;
    auto rows = openStore(temp);
    REQUIRE(durable(*rows, [&] { return rows->useNonce("key", "nonce", kNow + 300); }));
    CHECK(durable(*rows, [&] { return rows->useNonce("key", "nonce", kNow + 300); }).error().code ==
          ErrorCode::Refused);
    CHECK(durable(*rows, [&] { return rows->useNonce("other", "nonce", kNow + 300); }));
    REQUIRE(*durable(*rows, [&] { return rows->addEnrolment("asked", viewOf("body"), 10, kNow); }));
    REQUIRE(durable(*rows, [&] { return rows->createUpload(uploadOf("open", "device", 10)); }));
    REQUIRE(durable(*rows, [&] { return rows->sweep(agesAt(kNow + 299)); }));
    CHECK_FALSE(durable(*rows, [&] { return rows->useNonce("key", "nonce", kNow + 300); }));
    REQUIRE(durable(*rows, [&] { return rows->sweep(agesAt(kNow + 8 * kDay)); }));
    CHECK(durable(*rows, [&] { return rows->useNonce("key", "nonce", kNow + 300); }));
    CHECK_FALSE(durable(*rows, [&] { return rows->enrolment("asked"); }));
    CHECK(durable(*rows, [&] { return rows->inbox(0, 10); })->empty());
    CHECK(durable(*rows, [&] { return rows->upload("open", "device"); }));
    const auto stale = durable(*rows, [&] { return rows->sweep(agesAt(kNow + 15 * kDay)); });
    CHECK(stale->size() == 1);
    CHECK_FALSE(durable(*rows, [&] { return rows->upload("open", "device"); }));
    CHECK(durable(*rows, [&] { return rows->setOffset("open", "device", 5, kNow); }).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("what was committed is there after the process is gone, what was not is not", "[sync][relay][store]") {
    const TempFolder temp;
    {
        auto rows = openStore(temp);
        store(*rows, "kept", "device", "bytes");
        REQUIRE(rows->begin());
        REQUIRE(rows->mark());
        REQUIRE(rows->putReceipt("kept", "proof", kNow));
        // A copy of the files at this moment is what a kill leaves.
        std::filesystem::create_directory(temp / "killed");
        for (const std::string name : {"relay.db", "relay.db-wal"})
            std::filesystem::copy_file(temp / name, temp.path() / "killed" / name);
        rows->abandon();
    }
    auto killed = openSqliteStore(temp.path() / "killed" / "relay.db");
    REQUIRE(killed);
    CHECK(durable(**killed, [&] { return (*killed)->takeItem("kept"); })->bytes == toBytes("bytes"));
    CHECK(durable(**killed, [&] { return (*killed)->receipts("device", 0, 10); })->empty());
}

TEST_CASE("a file that is not a relay's database is refused and left as it is", "[sync][relay][store]") {
    const TempFolder temp;
    lanyard::test::writeAll(temp / "relay.db", std::string_view("this is somebody's diary, not a database at all"));
    const auto refused = openSqliteStore(temp / "relay.db");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK(lanyard::test::readAllText(temp / "relay.db") == "this is somebody's diary, not a database at all");
}

TEST_CASE("requests that wait together are committed together, and one that fails is undone alone",
          "[sync][relay][store]") {
    const TempFolder temp;
    auto started = StoreThread::start([&] { return openSqliteStore(temp / "relay.db"); });
    REQUIRE(started);
    StoreThread& store = **started;
    std::atomic<std::size_t> largest{0};
    store.onGroup([&](std::size_t jobs) { largest = std::max(largest.load(), jobs); });

    std::atomic<bool> open{false};
    std::atomic<bool> entered{false};
    std::thread gate([&] {
        CHECK(store.runNow([&](RelayStore&) -> Status {
            entered = true;
            while (!open)
                std::this_thread::yield();
            return {};
        }));
    });
    while (!entered)
        std::this_thread::yield();
    std::atomic<int> good{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> askers;
    for (int i = 0; i < 8; ++i)
        askers.emplace_back([&, i] {
            const Status done = store.runNow([i](RelayStore& rows) -> Status {
                LANYARD_TRY(rows.useNonce("key", "nonce" + std::to_string(i), kNow));
                return i == 3 ? Status(fail(ErrorCode::InvalidArgument, "this one fails")) : Status();
            });
            ++(done ? good : refused);
        });
    while (store.waiting() < 8)
        std::this_thread::yield();
    open = true;
    gate.join();
    for (std::thread& asker : askers)
        asker.join();
    CHECK(good == 7);
    CHECK(refused == 1);
    CHECK(largest == 8);
    CHECK(store.runNow([](RelayStore& rows) { return rows.useNonce("key", "nonce3", kNow); })); // it was undone
    CHECK_FALSE(store.runNow([](RelayStore& rows) { return rows.useNonce("key", "nonce4", kNow); }));
}

TEST_CASE("a store that cannot be opened stops the start", "[sync][relay][store]") {
    const auto started = StoreThread::start(
        []() -> Result<std::unique_ptr<RelayStore>> { return fail(ErrorCode::DiskFull, "no room"); });
    REQUIRE_FALSE(started);
    CHECK(started.error().code == ErrorCode::DiskFull);
}

} // namespace lanyard::relay::test
