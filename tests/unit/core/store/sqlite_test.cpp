#include "core/store/sqlite.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace lanyard;
using namespace lanyard::store;
using lanyard::test::TempFolder;

namespace {

const Bytes kKey(32, 0x11);
const Bytes kOtherKey(32, 0x12);
constexpr std::array kSteps{"CREATE TABLE note(id INTEGER PRIMARY KEY, word TEXT UNIQUE, raw BLOB, amount REAL)"};

Database opened(const Path& path, ByteView key = kKey, Journal journal = Journal::Wal) {
    auto db = Database::open(path, {key, journal});
    REQUIRE(db);
    REQUIRE(db->migrate(kSteps));
    return std::move(*db);
}

Status insertWord(Database& db, std::string_view word) {
    LANYARD_ASSIGN(Statement insert, db.prepare("INSERT INTO note(word, raw, amount) VALUES(?1, ?2, ?3)"));
    return insert.bind(1, word).bind(2, viewOf(word)).bind(3, 1.5).run();
}

std::int64_t countWords(Database& db) {
    auto query = db.prepare("SELECT count(*) FROM note");
    REQUIRE(query);
    REQUIRE(*query->step());
    return query->integer(0);
}

} // namespace

TEST_CASE("what is bound comes back, empty and null told apart", "[store][sqlite]") {
    const TempFolder folder;
    Database db = opened(folder / "a.db");
    const std::string withZero("a\0b", 3);
    auto insert = db.prepare("INSERT INTO note(id, word, raw, amount) VALUES(?1, ?2, ?3, ?4)");
    REQUIRE(insert);
    REQUIRE(insert->bind(1, std::int64_t{1}).bind(2, withZero).bind(3, ByteView{}).bind(4, 0.25).run());
    REQUIRE(insert->bind(1, std::int64_t{2}).bind(2, std::string_view{}).bindNull(3).bindNull(4).run());
    CHECK(db.lastInsertId() == 2);
    CHECK(db.changes() == 1);

    auto query = db.prepare("SELECT word, raw, amount FROM note ORDER BY id");
    REQUIRE(query);
    REQUIRE(*query->step());
    CHECK(query->text(0) == withZero);
    CHECK_FALSE(query->isNull(1));
    CHECK(query->blob(1).empty());
    CHECK(query->real(2) == 0.25);
    REQUIRE(*query->step());
    CHECK_FALSE(query->isNull(0));
    CHECK(query->text(0).empty());
    CHECK(query->isNull(1));
    CHECK(query->isNull(2));
    CHECK_FALSE(*query->step());
}

TEST_CASE("a second value in a unique column is Exists", "[store][sqlite]") {
    const TempFolder folder;
    Database db = opened(folder / "a.db");
    REQUIRE(insertWord(db, "one"));
    const Status again = insertWord(db, "one");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Exists);
    CHECK(countWords(db) == 1);
}

TEST_CASE("a bind that does not fit is an error of the step, not silence", "[store][sqlite]") {
    const TempFolder folder;
    Database db = opened(folder / "a.db");
    auto insert = db.prepare("INSERT INTO note(word) VALUES(?1)");
    REQUIRE(insert);
    CHECK_FALSE(insert->bind(7, "nowhere").run());
    CHECK(insert->bind(1, "here").run());
    CHECK(countWords(db) == 1);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[store][sqlite]") {
    const TempFolder folder;
    Database db = opened(folder / "a.db");
    {
        auto transaction = Transaction::begin(db);
        REQUIRE(transaction);
        REQUIRE(insertWord(db, "lost"));
    }
    CHECK(countWords(db) == 0);
    auto transaction = Transaction::begin(db);
    REQUIRE(transaction);
    REQUIRE(insertWord(db, "kept"));
    REQUIRE(transaction->commit());
    CHECK_FALSE(transaction->commit());
    CHECK(countWords(db) == 1);
}

TEST_CASE("only the right key opens, and a wrong one changes nothing", "[store][sqlite]") {
    const TempFolder folder;
    {
        Database db = opened(folder / "a.db");
        REQUIRE(insertWord(db, "one"));
    }
    const Bytes before = test::readAll(folder / "a.db");
    for (const ByteView key : {ByteView(kOtherKey), ByteView{}}) {
        const auto db = Database::open(folder / "a.db", {key});
        REQUIRE_FALSE(db);
        CHECK(db.error().code == ErrorCode::Damaged);
    }
    CHECK(test::readAll(folder / "a.db") == before);
    Database db = opened(folder / "a.db");
    CHECK(countWords(db) == 1);

    const auto shortKey = Database::open(folder / "b.db", {ByteView(kKey).first(31)});
    REQUIRE_FALSE(shortKey);
    CHECK(shortKey.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a missing or empty file is made only where that is allowed", "[store][sqlite]") {
    const TempFolder folder;
    const auto missing = Database::open(folder / "a.db", {.rawKey = kKey, .createIfMissing = false});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    test::writeAll(folder / "a.db", std::string_view{});
    const auto empty = Database::open(folder / "a.db", {.rawKey = kKey, .createIfMissing = false});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::Damaged);
}

TEST_CASE("database files are readable by their owner only", "[store][sqlite]") {
    const TempFolder folder;
    Database db = opened(folder / "a.db");
    REQUIRE(insertWord(db, "one"));
    for (const char* name : {"a.db", "a.db-wal", "a.db-shm"}) {
        struct stat info {};
        REQUIRE(::stat((folder / name).c_str(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
}

TEST_CASE("steps run once, in order, and a newer file is refused", "[store][sqlite]") {
    const TempFolder folder;
    {
        Database db = opened(folder / "a.db");
        REQUIRE(insertWord(db, "one"));
    }
    constexpr std::array more{kSteps[0], "ALTER TABLE note ADD COLUMN extra TEXT"};
    {
        auto db = Database::open(folder / "a.db", {kKey});
        REQUIRE(db);
        REQUIRE(db->migrate(more));
        REQUIRE(db->migrate(more));
        CHECK(countWords(*db) == 1);
        CHECK(db->execute("UPDATE note SET extra = 'x'"));
    }
    auto db = Database::open(folder / "a.db", {kKey});
    REQUIRE(db);
    const Status older = db->migrate(kSteps);
    REQUIRE_FALSE(older);
    CHECK(older.error().code == ErrorCode::Unsupported);
}

TEST_CASE("a step that fails leaves the version before it", "[store][sqlite]") {
    const TempFolder folder;
    constexpr std::array broken{kSteps[0], "CREATE TABLE other(a); CREATE TABLE other(a)"};
    auto db = Database::open(folder / "a.db", {kKey});
    REQUIRE(db);
    CHECK_FALSE(db->migrate(broken));
    CHECK_FALSE(db->execute("SELECT * FROM other"));
    CHECK(db->migrate(kSteps));
}

TEST_CASE("every page that is damaged is found, in either journal mode", "[store][sqlite]") {
    const TempFolder folder;
    const auto journal = GENERATE(Journal::Wal, Journal::Rollback);
    {
        Database db = opened(folder / "a.db", kKey, journal);
        auto transaction = Transaction::begin(db);
        REQUIRE(transaction);
        for (int i = 0; i < 400; ++i)
            REQUIRE(insertWord(db, "a word with a number " + std::to_string(i)));
        REQUIRE(transaction->commit());
        REQUIRE(db.verify());
    }
    const Bytes whole = test::readAll(folder / "a.db");
    REQUIRE(whole.size() >= 32768);
    for (std::size_t at = 100; at < whole.size(); at += 4096) {
        Bytes harmed = whole;
        harmed[at] ^= 1;
        test::writeAll(folder / "a.db", harmed);
        auto db = Database::open(folder / "a.db", {kKey, journal});
        const Status found = db ? db->verify() : Status(fail(db.error()));
        REQUIRE_FALSE(found);
        CHECK(found.error().code == ErrorCode::Damaged);
        if (db) {
            auto query = db->prepare("SELECT word, raw FROM note");
            Result<bool> row = query ? query->step() : Result<bool>(fail(query.error()));
            while (row && *row)
                row = query->step();
            if (!row)
                CHECK(row.error().code == ErrorCode::Damaged);
        }
    }
}

TEST_CASE("a query that FTS5 cannot read is not taken for damage", "[store][sqlite]") {
    const TempFolder folder;
    auto db = Database::open(folder / "a.db", {kKey});
    REQUIRE(db);
    REQUIRE(db->execute("CREATE VIRTUAL TABLE page USING fts5(words)"));
    auto query = db->prepare("SELECT * FROM page WHERE page MATCH ?1");
    REQUIRE(query);
    const auto row = query->bind(1, "\"open").step();
    REQUIRE_FALSE(row);
    CHECK(row.error().code == ErrorCode::Internal);
}

TEST_CASE("an exclusive database has no shared memory file", "[store][sqlite]") {
    const TempFolder folder;
    auto db = Database::open(folder / "a.db", {.rawKey = kKey, .exclusive = true});
    REQUIRE(db);
    REQUIRE(db->migrate(kSteps));
    REQUIRE(insertWord(*db, "one"));
    CHECK_FALSE(std::filesystem::exists(folder / "a.db-shm"));
    CHECK(std::filesystem::exists(folder / "a.db-wal"));
}
