#include "samples.h"
#include "tests/support/child.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <csignal>
#include <map>
#include <sys/resource.h>

using namespace lanyard;
using namespace lanyard::store;
using namespace lanyard::test;

namespace {

/// Files of this process may not grow beyond `bytes`: write() fails as on a full disk, with EFBIG.
void limitFiles(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Up to some five milliseconds of work, so that the kill falls somewhere within the child's next writes.
void wander(int steps) {
    static std::atomic<int> spun{0};
    for (int i = 0; i < steps * 4000; ++i)
        spun.fetch_add(1, std::memory_order_relaxed);
}

std::string bodyOf(int number) {
    return "save " + std::to_string(number) + std::string(static_cast<std::size_t>(number % 7) * 900, '.');
}

} // namespace

TEST_CASE("with the disk full a save says so, the old words stay, and it works again when there is room",
          "[store][crash]") {
    const TempFolder folder;
    Child child([&] {
        auto store = Store::open(folder.path(), kStoreKey);
        if (!store || !store->saveDraft(draft(1, "the old words")))
            return 10;
        limitFiles(std::filesystem::file_size(folder / "store.db-wal") + 8192);
        const Status saved = store->saveDraft(draft(1, std::string(500'000, 'n')));
        if (saved || saved.error().code != ErrorCode::DiskFull)
            return 11;
        auto held = store->report(reportId(1));
        if (!held || !*held || (*held)->body != "the old words")
            return 12;
        limitFiles(RLIM_INFINITY);
        if (!store->saveDraft(draft(1, std::string(500'000, 'n'))))
            return 13;
        return store->verify() ? 0 : 14;
    });
    CHECK(child.wait() == 0);
    auto store = Store::open(folder.path(), kStoreKey);
    REQUIRE(store);
    CHECK((**store->report(reportId(1))).body.size() == 500'000);
}

TEST_CASE("with the disk full an envelope is refused whole: no file, no row, and the report is a draft again",
          "[store][outbox][crash]") {
    const TempFolder folder;
    const Envelope made = envelope(1, 200'000);
    Child child([&] {
        auto store = Store::open(folder.path(), kStoreKey);
        auto outbox = Outbox::open(folder.path());
        if (!store || !outbox || !store->saveDraft(draft(1)))
            return 10;
        if (!store->markSealed(reportId(1), made.id, 1, made.hash, {1}))
            return 11;
        limitFiles(150'000);
        const Status added = outbox->add(made.id, made.ciphertext, 1, {1});
        if (added || added.error().code != ErrorCode::DiskFull || !store->markUnsealed(made.id, {1}))
            return 12;
        return store->saveDraft(draft(1, "changed")) ? 0 : 13;
    });
    CHECK(child.wait() == 0);
    auto outbox = Outbox::open(folder.path());
    REQUIRE(outbox);
    CHECK(outbox->entries()->empty());
    auto store = Store::open(folder.path(), kStoreKey);
    REQUIRE(store);
    CHECK((**store->report(reportId(1))).body == "changed");
}

TEST_CASE("an envelope whose row finds no room leaves no file behind", "[outbox][crash]") {
    const TempFolder folder;
    Child child([&] {
        auto outbox = Outbox::open(folder.path());
        if (!outbox)
            return 10;
        // Fills the index's log up to the limit, so that a small file still fits and a row does not.
        for (int i = 0; i < 30; ++i) {
            if (!outbox->setReceiptCursor(i))
                return 11;
        }
        limitFiles(std::filesystem::file_size(folder / "outbox" / "index.db-wal") + 100);
        const Envelope made = envelope(2);
        const Status added = outbox->add(made.id, made.ciphertext, 1, {1});
        if (added || added.error().code != ErrorCode::DiskFull)
            return 12;
        return std::filesystem::exists(folder / "outbox" / (made.id + ".age")) ? 13 : 0;
    });
    CHECK(child.wait() == 0);
}

TEST_CASE("store and outbox can be read with no room at all", "[store][outbox][crash]") {
    const TempFolder folder;
    const Envelope made = envelope(1);
    {
        auto store = Store::open(folder.path(), kStoreKey);
        auto outbox = Outbox::open(folder.path());
        REQUIRE(store);
        REQUIRE(outbox);
        REQUIRE(store->saveDraft(draft(1)));
        REQUIRE(outbox->add(made.id, made.ciphertext, 1, {1}));
    }
    Child child([&] {
        limitFiles(0);
        auto store = Store::open(folder.path(), kStoreKey);
        auto outbox = Outbox::open(folder.path());
        if (!store || !outbox)
            return 10;
        const auto held = store->report(reportId(1));
        if (!held || !*held || (*held)->body != "what was seen")
            return 11;
        return outbox->read(made.id, 0, 300) == made.ciphertext ? 0 : 12;
    });
    CHECK(child.wait() == 0);
}

TEST_CASE("every draft whose save was acknowledged survives SIGKILL", "[store][crash]") {
    const TempFolder folder;
    std::map<int, int> acknowledged; // draft -> newest save
    int next = 0;
    SeededRandom random(7);
    for (int round = 0; round < 36; ++round) {
        Child child([&] {
            auto store = Store::open(folder.path(), kStoreKey);
            if (!store)
                return 10;
            for (int save = next;; ++save) {
                if (!store->saveDraft(draft(save % 5, bodyOf(save))))
                    return 11;
                Child::tell(save);
            }
        });
        std::array<std::uint8_t, 2> dice{};
        random.fill(dice);
        int heard = 0;
        for (int i = 0; i <= dice[0] % 12; ++i) {
            REQUIRE(child.hear(heard));
            acknowledged[heard % 5] = heard;
        }
        wander(dice[1]);
        child.end(SIGKILL);
        while (child.hear(heard))
            acknowledged[heard % 5] = heard;

        auto store = Store::open(folder.path(), kStoreKey);
        REQUIRE(store);
        for (const auto& [number, save] : acknowledged) {
            const auto held = store->report(reportId(number));
            REQUIRE(held);
            REQUIRE(held->has_value());
            // The save after the last acknowledged one may have got through as well; nothing older, and nothing half.
            const std::string& body = (*held)->body;
            CHECK((body == bodyOf(save) || body == bodyOf(save + 5)));
        }
        next = heard + 1;
    }
    auto store = Store::open(folder.path(), kStoreKey);
    REQUIRE(store);
    CHECK(store->verify());
}

TEST_CASE("SIGKILL at any moment of sealing loses no report and opens none that may be on its way",
          "[store][outbox][crash]") {
    const TempFolder folder;
    SeededRandom random(11);
    int next = 0;
    int cutShort = 0;
    for (int round = 0; round < 36; ++round) {
        Child child([&] {
            auto store = Store::open(folder.path(), kStoreKey);
            auto outbox = Outbox::open(folder.path());
            if (!store || !outbox)
                return 10;
            for (int number = next;; ++number) {
                const Envelope made =
                    envelope(static_cast<std::uint8_t>(number), 300 + static_cast<std::size_t>(number));
                if (!store->saveDraft(draft(number)))
                    return 11;
                Child::tell(number);
                const auto stands = store->chain();
                if (!stands || !store->markSealed(reportId(number), made.id, stands->nextSequence, made.hash, {number}))
                    return 12;
                if (!outbox->add(made.id, made.ciphertext, stands->nextSequence, {number}))
                    return 13;
            }
        });
        int heard = 0;
        std::array<std::uint8_t, 2> dice{};
        random.fill(dice);
        for (int i = 0; i <= dice[0] % 3; ++i)
            REQUIRE(child.hear(heard));
        wander(dice[1]);
        child.end(SIGKILL);
        while (child.hear(heard)) {
        }
        next = heard + 1;

        auto store = Store::open(folder.path(), kStoreKey);
        auto outbox = Outbox::open(folder.path());
        REQUIRE(store);
        REQUIRE(outbox);
        for (int number = 0; number <= heard; ++number) {
            const auto row = store->report(reportId(number));
            REQUIRE(row);
            REQUIRE(row->has_value());
            const Envelope made = envelope(static_cast<std::uint8_t>(number), 300 + static_cast<std::size_t>(number));
            const auto entry = outbox->entry(made.id);
            REQUIRE(entry);
            if (entry->has_value()) {
                CHECK((*row)->state == ReportState::Sealed);
                CHECK(outbox->read(made.id, 0, 100'000) == made.ciphertext);
            } else if ((*row)->state == ReportState::Sealed && (*row)->envelopeId == made.id) {
                // What an unlock does: the same body, a new envelope, which names the one it replaces.
                ++cutShort;
                const Envelope again =
                    envelope(static_cast<std::uint8_t>(number), 90'000 + static_cast<std::size_t>(number));
                CHECK(*store->envelopesOf(reportId(number)) == std::vector<std::string>{made.id});
                const auto stands = store->chain();
                REQUIRE(stands);
                REQUIRE(store->markSealed(reportId(number), again.id, stands->nextSequence, again.hash, {number}));
                REQUIRE(outbox->add(again.id, again.ciphertext, stands->nextSequence, {number}));
            }
        }
    }
    INFO("rounds cut between store and outbox: " << cutShort);
    CHECK(next > 36);
}
