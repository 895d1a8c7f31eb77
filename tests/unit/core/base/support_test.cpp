#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("a seed gives the same bytes however they are asked for", "[support]") {
    Bytes whole(200);
    SeededRandom(42).fill(whole);
    SeededRandom pieces(42);
    Bytes joined;
    for (const std::size_t size : {1U, 63U, 64U, 2U, 70U}) {
        Bytes piece(size);
        pieces.fill(piece);
        joined.insert(joined.end(), piece.begin(), piece.end());
    }
    CHECK(joined == whole);
    Bytes other(200);
    SeededRandom(43).fill(other);
    CHECK(other != whole);
}

TEST_CASE("a fixed clock moves only when told", "[support]") {
    FixedClock clock;
    CHECK(formatUtc(clock.now()) == "2026-11-22T05:20:00Z");
    clock.advanceSeconds(90);
    clock.advanceMillis(-500);
    CHECK(clock.now().value == FixedClock::kStart.value + 89500);
    clock.set({5});
    CHECK(clock.now() == UnixMillis{5});
}

TEST_CASE("a temporary folder is new, private and gone afterwards", "[support]") {
    Path path;
    {
        const TempFolder first("label");
        const TempFolder second("label");
        path = first.path();
        CHECK(first.path() != second.path());
        CHECK(path.is_absolute());
        CHECK(std::filesystem::is_empty(path));
        std::filesystem::create_directory(first / "sub");
        writeAll(first / "sub/file", "words");
        CHECK(readAllText(first / "sub/file") == "words");
        REQUIRE(::chmod((first / "sub").c_str(), 0) == 0);
    }
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a shortcut that cannot do its work says so", "[support]") {
    const TempFolder folder;
    CHECK_THROWS(readAll(folder / "missing"));
    CHECK_THROWS(writeAll(folder / "no/file", "x"));
}

TEST_CASE("a program that is run gives back its words and its end", "[support]") {
    const Ran cat = run({"cat"}, viewOf("fed to it"));
    CHECK(cat.exitCode == 0);
    CHECK(cat.output == "fed to it");
    CHECK(run({"sh", "-c", "echo complaint >&2; exit 3"}).exitCode == 3);
    CHECK(run({"sh", "-c", "echo complaint >&2; exit 3"}).output == "complaint\n");
    CHECK(run({"sh", "-c", "kill -9 $$"}).exitCode == -1);
    CHECK_THROWS(run({"no-program-has-this-name"}));
}
