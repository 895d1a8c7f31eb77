#include "samples.h"
#include "tests/support/child.h"
#include "tests/support/hunt.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace lanyard;
using namespace lanyard::store;
using namespace lanyard::test;

namespace {

// The sanitizers map terabytes of shadow as writable memory: no hunt through it ends.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kCanHunt = false;
#else
constexpr bool kCanHunt = true;
#endif

/// A report whose every word is the canary; the caller wipes it, since the hunt must find only what the store left.
ReportRow canaryDraft(const Canary& canary, int number) {
    ReportRow row = draft(number);
    row.body.reserve(20'000);
    while (row.body.size() < 16'000)
        canary.appendTo(row.body);
    canary.appendTo(row.title);
    return row;
}

void wipeText(std::string& text) {
    crypto::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.capacity()});
    text.clear();
}

void wipeRow(ReportRow& row) {
    wipeText(row.body);
    wipeText(row.title);
}

} // namespace

TEST_CASE("after closing, nothing of a report is left in the process's memory", "[store][memory]") {
    if (!kCanHunt)
        return;
    const TempFolder folder;
    Child child([&] {
        const Canary canary;
        std::size_t whileOpen = 0;
        {
            auto store = Store::open(folder.path(), kStoreKey);
            if (!store)
                return 10;
            for (int i = 0; i < 20; ++i) {
                ReportRow row = canaryDraft(canary, i);
                const bool saved = store->saveDraft(row).has_value();
                wipeRow(row);
                if (!saved)
                    return 11;
            }
            auto held = store->report(reportId(3));
            if (!held || !*held)
                return 12;
            wipeRow(**held);
            whileOpen = canary.countInMemory();
        }
        // The hunt must be able to find: the page cache of an open store holds plaintext.
        if (whileOpen == 0)
            return 13;
        return canary.countInMemory() == 0 ? 0 : 14;
    });
    CHECK(child.wait() == 0);
}

TEST_CASE("no word of a report is readable in any file of the store, in UTF-8 or UTF-16", "[store][memory]") {
    const TempFolder folder;
    const Canary canary;
    const auto hits = [&] {
        std::size_t found = 0;
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (file.is_regular_file())
                found += canary.countIn(test::readAll(file.path()));
        }
        return found;
    };
    {
        auto store = Store::open(folder.path(), kStoreKey);
        REQUIRE(store);
        auto outbox = Outbox::open(folder.path());
        REQUIRE(outbox);
        for (int i = 0; i < 20; ++i)
            REQUIRE(store->saveDraft(canaryDraft(canary, i)));
        std::string value;
        canary.appendTo(value);
        REQUIRE(store->setValue("setting", viewOf(value)));
        REQUIRE(store->markSealed(reportId(1), envelope(1).id, 1, envelope(1).hash, {1}));
        REQUIRE(outbox->add(envelope(1).id, envelope(1).ciphertext, 1, {1}));
        REQUIRE(std::filesystem::file_size(folder / "store.db-wal") > 100'000);
        CHECK(hits() == 0);
    }
    CHECK(hits() == 0);
    // The scan must be able to find.
    std::string leak = "before ";
    canary.appendTo(leak);
    test::writeAll(folder / "leak", leak);
    CHECK(hits() == 1);
    std::string wide;
    for (const char c : leak)
        wide.append({c, '\0'});
    test::writeAll(folder / "leak", wide);
    CHECK(hits() == 1);
}

TEST_CASE("an accepted report's words are in no page and no log, even for a holder of the key", "[store][memory]") {
    const TempFolder folder;
    const Canary canary;
    auto store = Store::open(folder.path(), kStoreKey);
    REQUIRE(store);
    ReportRow row = draft(1);
    while (row.body.size() < 30'000)
        canary.appendTo(row.body);
    REQUIRE(store->saveDraft(row));
    REQUIRE(store->markSealed(row.id, envelope(1).id, 1, envelope(1).hash, {1}));
    REQUIRE(store->markAccepted(envelope(1).id, "R-1", "proof", {2}));
    CHECK(std::filesystem::file_size(folder / "store.db-wal") == 0);
    store = Store::open(TempFolder("other").path(), kStoreKey); // closes the first

    // What the key's holder can read: every page as SQLite sees it, free ones too.
    auto db = Database::open(folder / "store.db", {.rawKey = kStoreKey, .createIfMissing = false});
    REQUIRE(db);
    sqlite3_int64 size = 0;
    unsigned char* pages = sqlite3_serialize(db->handle(), "main", &size, 0);
    REQUIRE(pages != nullptr);
    const ByteView all(pages, static_cast<std::size_t>(size));
    CHECK(textOf(all).find("R-1") != std::string_view::npos);
    CHECK(textOf(all).find("Draft 1") == std::string_view::npos); // its title
    CHECK(canary.countIn(all) == 0);
    sqlite3_free(pages);
}
