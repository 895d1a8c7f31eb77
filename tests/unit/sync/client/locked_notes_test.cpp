#include "sync/client/locked_notes.h"

#include "tests/support/support.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::client;

TEST_CASE("a note written while locked is sealed to the note key and read only with it", "[client][locked-notes]") {
    test::TempFolder folder;
    test::SeededRandom random(3);
    const auto transport = crypto::SigningKey::generate(random);
    const vault::MacKey mac = vault::macKeyOf(transport);
    const auto key = crypto::AgeIdentity::generate(random);
    const LockedNotes notes(folder.path());
    REQUIRE(notes.setKey(key.publicKey(), mac));
    LockedNote note{newUuid(random), "CANARYlocked words", test::FixedClock::kStart};
    REQUIRE(notes.save(note, mac, random));

    SECTION("its words are in no file") {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (entry.is_regular_file())
                CHECK(test::readAllText(entry.path()).find("CANARYlocked") == std::string::npos);
        }
    }
    SECTION("each save replaces the last whole") {
        note.text = "second";
        REQUIRE(notes.save(note, mac, random));
        const auto waiting = notes.readAll(key);
        REQUIRE(waiting);
        REQUIRE(waiting->notes.size() == 1);
        CHECK(waiting->notes.front().text == "second");
        CHECK(waiting->notes.front().id == note.id);
    }
    SECTION("what a crash left half written goes at the next reading, and with erasing") {
        const Path unfinished = folder / "locked-notes" / (newUuid(random) + ".age.new");
        test::writeAll(unfinished, "half a file");
        SECTION("reading") {
            CHECK(notes.readAll(key)->notes.size() == 1);
        }
        SECTION("erasing") {
            REQUIRE(notes.eraseAll());
        }
        CHECK_FALSE(std::filesystem::exists(unfinished));
    }
    SECTION("another key reads nothing and loses nothing") {
        const auto stranger = crypto::AgeIdentity::generate(random);
        const auto waiting = notes.readAll(stranger);
        REQUIRE(waiting);
        CHECK(waiting->notes.empty());
        CHECK(waiting->unreadable == 1);
        CHECK(notes.readAll(key)->notes.size() == 1);
    }
    SECTION("a key that somebody put in its place is not sealed to") {
        const auto stranger = crypto::AgeIdentity::generate(random);
        const auto other = crypto::SigningKey::generate(random);
        REQUIRE(notes.setKey(stranger.publicKey(), vault::macKeyOf(other)));
        const Status saved = notes.save(note, mac, random);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::Damaged);
    }
    SECTION("too long a note is refused with a sentence and the last one stays") {
        LockedNote longer = note;
        longer.text.assign(kLongestLockedNote + 1, 'x');
        const Status saved = notes.save(longer, mac, random);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::TooLarge);
        CHECK(notes.readAll(key)->notes.front().text == note.text);
    }
    SECTION("the fifty-first is refused, a known one may still be saved") {
        for (std::size_t i = 1; i < kMostLockedNotes; ++i)
            REQUIRE(notes.save({newUuid(random), "more", test::FixedClock::kStart}, mac, random));
        CHECK(notes.save({newUuid(random), "one too many", test::FixedClock::kStart}, mac, random).error().code ==
              ErrorCode::Refused);
        CHECK(notes.save(note, mac, random));
    }
    SECTION("text that is not UTF-8 and an id that is no id are refused") {
        CHECK_FALSE(notes.save({newUuid(random), "\xff\xfe", test::FixedClock::kStart}, mac, random));
        CHECK_FALSE(notes.save({"../../elsewhere", "x", test::FixedClock::kStart}, mac, random));
    }
}
