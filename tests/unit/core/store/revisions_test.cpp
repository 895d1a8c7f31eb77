#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::store;
using namespace lanyard::test;

namespace {

constexpr std::int64_t kPause = 2'500;
constexpr std::int64_t kKey = 200;

/// One draft, typed into as the app saves it.
class Desk {
public:
    Desk() { open(); }

    void save(const std::string& body, std::int64_t after) {
        m_now += after;
        ReportRow row = draft(1, body);
        row.title = "T " + body.substr(0, 9);
        row.changed = {m_now};
        REQUIRE(m_store->saveDraft(row));
    }
    void restart() {
        m_store.reset();
        open();
    }
    /// The body after undoing, "-" when there was nothing to undo.
    std::string undo() { return bodyOf(m_store->undo(reportId(1), {m_now += kKey})); }
    std::string redo() { return bodyOf(m_store->redo(reportId(1), {m_now += kKey})); }
    std::string body() { return (**m_store->report(reportId(1))).body; }
    std::pair<int, int> steps() {
        const auto steps = m_store->steps(reportId(1));
        REQUIRE(steps);
        return {steps->undo, steps->redo};
    }
    Store& store() { return *m_store; }
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }
    void close() { m_store.reset(); }
    [[nodiscard]] std::int64_t now() const { return m_now; }

private:
    void open() {
        auto store = Store::open(m_folder.path(), kStoreKey);
        REQUIRE(store);
        m_store.emplace(std::move(*store));
    }
    std::string bodyOf(const Result<std::optional<ReportRow>>& row) {
        REQUIRE(row);
        if (!*row)
            return "-";
        CHECK((**row).body == body());
        CHECK((**row).changed == UnixMillis{m_now});
        CHECK((**row).title == "T " + (**row).body.substr(0, 9));
        return (**row).body;
    }

    TempFolder m_folder;
    std::optional<Store> m_store;
    std::int64_t m_now = 1'000'000;
};

using Pair = std::pair<int, int>;

} // namespace

TEST_CASE("undo and redo walk through what was typed, also after a restart", "[store][undo]") {
    Desk desk;
    desk.save("a", 0);
    desk.save("ab", kPause);
    desk.save("abc", kPause);
    CHECK(desk.steps() == Pair{2, 0});
    SECTION("in one sitting") {}
    SECTION("after closing") {
        desk.restart();
    }
    CHECK(desk.redo() == "-");
    CHECK(desk.undo() == "ab");
    CHECK(desk.undo() == "a");
    desk.restart();
    CHECK(desk.steps() == Pair{0, 2});
    CHECK(desk.undo() == "-");
    CHECK(desk.body() == "a");
    CHECK(desk.redo() == "ab");
    CHECK(desk.undo() == "a");
    CHECK(desk.redo() == "ab");
    CHECK(desk.redo() == "abc");
    CHECK(desk.redo() == "-");
    CHECK(desk.steps() == Pair{2, 0});
    CHECK(desk.store().verify());
}

TEST_CASE("a burst of typing is one step, a pause or a jump ends it", "[store][undo]") {
    Desk desk;
    desk.save("a", 0);
    SECTION("a burst") {
        desk.save("ab", kKey);
        desk.save("abc", kKey);
        CHECK(desk.steps() == Pair{0, 0});
        desk.save("abcd", kPause);
        desk.save("abcde", kKey);
        CHECK(desk.undo() == "abc");
        CHECK(desk.undo() == "-");
    }
    SECTION("ten seconds without a pause") {
        std::string text = "a";
        for (int i = 0; i < 110; ++i)
            desk.save(text += 'x', kKey);
        CHECK(desk.steps() == Pair{2, 0});
        CHECK(desk.undo().size() == 1 + 101);
    }
    SECTION("a paste, and what is typed after it") {
        const std::string pasted = "a" + std::string(41, 'p');
        desk.save(pasted, kKey);
        desk.save(pasted + "b", kKey);
        CHECK(desk.undo() == pasted);
        CHECK(desk.undo() == "a");
        CHECK(desk.redo() == pasted);
    }
    SECTION("a clock put back") {
        desk.save("ab", -3'600'000);
        desk.save("abc", kKey);
        CHECK(desk.undo() == "a");
    }
    SECTION("the same words saved again are no step") {
        desk.save("a", kPause);
        CHECK(desk.steps() == Pair{0, 0});
    }
}

TEST_CASE("typing after an undo forgets what was undone, and is a step from there", "[store][undo]") {
    Desk desk;
    desk.save("a", 0);
    desk.save("ab", kPause);
    desk.save("abc", kPause);
    CHECK(desk.undo() == "ab");
    SECTION("other words, at once") {
        desk.save("abX", kKey);
        CHECK(desk.redo() == "-");
        CHECK(desk.undo() == "ab");
        CHECK(desk.redo() == "abX");
        CHECK(desk.undo() == "ab");
        CHECK(desk.undo() == "a");
    }
    SECTION("the same words: nothing is forgotten") {
        desk.save("ab", kKey);
        CHECK(desk.redo() == "abc");
    }
}

TEST_CASE("at most fifty steps and a megabyte are kept, the newest", "[store][undo]") {
    Desk desk;
    SECTION("steps") {
        for (int i = 0; i < 60; ++i)
            desk.save("body " + std::to_string(i), kPause);
        CHECK(desk.steps() == Pair{50, 0});
        for (int i = 58; i >= 9; --i)
            CHECK(desk.undo() == "body " + std::to_string(i));
        CHECK(desk.undo() == "-");
        CHECK(desk.steps() == Pair{0, 50});
        for (int i = 10; i < 60; ++i)
            CHECK(desk.redo() == "body " + std::to_string(i));
    }
    SECTION("bytes") {
        for (char fill = 'a'; fill <= 'f'; ++fill)
            desk.save(std::string(300'000, fill), kPause);
        CHECK(desk.steps() == Pair{3, 0});
        CHECK(desk.undo().front() == 'e');
        CHECK(desk.undo().front() == 'd');
        CHECK(desk.undo().front() == 'c');
        CHECK(desk.undo() == "-");
        CHECK(desk.redo().front() == 'd');
        CHECK(desk.redo().front() == 'e');
        CHECK(desk.redo().front() == 'f');
    }
    SECTION("a body beyond a megabyte is not kept when it is typed over, and costs no other step") {
        desk.save("a", 0);
        desk.save("ab", kPause);
        desk.save(std::string(1'100'000, 'x'), kPause);
        CHECK(desk.steps() == Pair{2, 0});
        desk.save(std::string(1'100'001, 'x'), kPause);
        CHECK(desk.steps() == Pair{2, 0});
        CHECK(desk.undo() == "ab");
        CHECK(desk.redo().size() == 1'100'001);
        CHECK(desk.undo() == "ab");
        CHECK(desk.undo() == "a");
    }
}

TEST_CASE("steps go with their draft and follow it to a new id", "[store][undo]") {
    Desk desk;
    Store& store = desk.store();
    desk.save("a", 0);
    desk.save("ab", kPause);
    REQUIRE(store.saveDraft(draft(2, "other")));
    const auto codeOf = [](const auto& result) {
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    SECTION("thrown away") {
        REQUIRE(store.discardDraft(reportId(1)));
        CHECK(desk.steps() == Pair{0, 0});
        CHECK(codeOf(store.undo(reportId(1), {1})) == ErrorCode::NotFound);
        desk.save("new", kPause);
        CHECK(desk.undo() == "-");
    }
    SECTION("finished, waiting for keys") {
        REQUIRE(store.markReady(reportId(1), {3}));
        CHECK(desk.steps() == Pair{0, 0});
        CHECK(codeOf(store.undo(reportId(1), {4})) == ErrorCode::Refused);
    }
    SECTION("sealed: nobody undoes into words that were sealed away, not even after a refusal") {
        REQUIRE(store.markSealed(reportId(1), envelope(1).id, 1, envelope(1).hash, {desk.now()}));
        CHECK(desk.steps() == Pair{0, 0});
        CHECK(codeOf(store.undo(reportId(1), {4})) == ErrorCode::Refused);
        CHECK(codeOf(store.redo(reportId(1), {4})) == ErrorCode::Refused);
        REQUIRE(store.markRefused(envelope(1).id, "bad-grade", "proof", {desk.now()}));
        CHECK(desk.undo() == "-");
        const std::string named = R"({"id":")" + reportId(1) + R"(","text":")";
        desk.save(named + "put\"}", kKey);
        desk.save(named + "put right\"}", kPause);
        CHECK(desk.steps() == Pair{2, 0});

        REQUIRE(store.renew(reportId(1), reportId(3), {desk.now()}));
        CHECK(desk.steps() == Pair{0, 0});
        // Words that still named the refused id would be saved, and sealed, under it.
        const std::string renamed = R"({"id":")" + reportId(3) + R"(","text":")";
        CHECK((**store.report(reportId(3))).body == renamed + "put right\"}");
        const auto row = store.undo(reportId(3), {desk.now()});
        REQUIRE(row);
        REQUIRE(row->has_value());
        CHECK((**row).body == renamed + "put\"}");
        CHECK((**row).id == reportId(3));
        CHECK((**row).refusal == "bad-grade");
    }
    CHECK((**store.report(reportId(2))).body == "other");
    CHECK(store.verify());
}

TEST_CASE("what a row says besides its body is undone with it", "[store][undo]") {
    Desk desk;
    ReportRow row = draft(1, "first");
    row.writtenWhileLocked = true;
    row.changed = {1};
    REQUIRE(desk.store().saveDraft(row));
    row.kind = "disruption";
    row.title = "Second";
    row.body = "second";
    row.writtenWhileLocked = false;
    row.changed = {1 + kPause};
    REQUIRE(desk.store().saveDraft(row));
    const auto undone = desk.store().undo(reportId(1), {9000});
    REQUIRE(undone);
    REQUIRE(undone->has_value());
    CHECK((**undone).kind == "report");
    CHECK((**undone).title == "Draft 1");
    CHECK((**undone).writtenWhileLocked);
    CHECK((**undone).created == row.created);
    const auto redone = desk.store().redo(reportId(1), {9001});
    REQUIRE(redone);
    REQUIRE(redone->has_value());
    CHECK((**redone).kind == "disruption");
    CHECK_FALSE((**redone).writtenWhileLocked);
}

TEST_CASE("a store from before there were steps keeps its drafts, and their next change can be undone",
          "[store][undo]") {
    Desk desk;
    desk.save("a", 0);
    desk.close();
    {
        auto db = Database::open(desk.folder() / "store.db", {kStoreKey, Journal::Wal, false, true});
        REQUIRE(db);
        REQUIRE(db->execute("DROP TABLE revision; ALTER TABLE report DROP COLUMN step_began;"
                            " ALTER TABLE report DROP COLUMN digest; PRAGMA user_version = 2"));
    }
    desk.restart();
    CHECK(desk.body() == "a");
    desk.save("ab", kKey);
    CHECK(desk.undo() == "a");
}

TEST_CASE("words that are not as they were saved together are said to be damaged, and can be left behind",
          "[store][undo]") {
    const char* harm = GENERATE("UPDATE report SET body = 'aX'", "UPDATE report SET title = 'T a'");
    Desk desk;
    desk.save("a", 0);
    desk.save("ab", kPause);
    desk.close();
    {
        // As when pages of two times lie side by side: every page is sound, the words are nobody's.
        auto db = Database::open(desk.folder() / "store.db", {kStoreKey, Journal::Wal, false, true});
        REQUIRE(db);
        REQUIRE(db->execute(harm));
    }
    desk.restart();
    const auto held = desk.store().report(reportId(1));
    REQUIRE_FALSE(held);
    CHECK(held.error().code == ErrorCode::Damaged);
    const Status verified = desk.store().verify();
    REQUIRE_FALSE(verified);
    CHECK(verified.error().code == ErrorCode::Damaged);
    CHECK(desk.store().reports()->size() == 1);
    SECTION("by undoing") {
        CHECK(desk.undo() == "a");
    }
    SECTION("by saving") {
        desk.save("abc", kPause);
        CHECK(desk.body() == "abc");
    }
}

TEST_CASE("a damaged step is not gone back to", "[store][undo]") {
    Desk desk;
    desk.save("a", 0);
    desk.save("ab", kPause);
    desk.close();
    {
        auto db = Database::open(desk.folder() / "store.db", {kStoreKey, Journal::Wal, false, true});
        REQUIRE(db);
        REQUIRE(db->execute("UPDATE revision SET body = 'X'"));
    }
    desk.restart();
    const auto undone = desk.store().undo(reportId(1), {9000});
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Damaged);
    CHECK(desk.body() == "ab");
    CHECK_FALSE(desk.store().verify());
}
