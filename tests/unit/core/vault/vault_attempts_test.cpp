#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;
using namespace lanyard::vault;

namespace {

std::string messageOf(const Result<OpenKeys>& result) {
    return result ? "opened" : result.error().message;
}

constexpr std::int64_t kMinute = 60'000;

} // namespace

TEST_CASE("a wrong PIN says how many tries are left, and never more", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    const auto first = vault.unlock(viewOf("739165"));
    CHECK(codeOf(first) == ErrorCode::WrongPin);
    CHECK(messageOf(first) == "That PIN didn't open Lanyard. 9 tries left.");
    CHECK(messageOf(vault.unlock(viewOf(""))) == "That PIN didn't open Lanyard. 8 tries left.");
    CHECK(messageOf(vault.unlock(viewOf("7391640"))) == "That PIN didn't open Lanyard. 7 tries left.");
    CHECK(messageOf(vault.unlock(viewOf("000000"))) ==
          "That PIN didn't open Lanyard. 6 tries left. Try again in 1:00.");
    CHECK(device.open().attempts()->triesLeft == 6); // as another start sees it
}

TEST_CASE("delays grow after the fourth wrong try: 1, 5, 15, 60 minutes and 60 from then on", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    const std::vector<std::int64_t> minutes{0, 0, 0, 1, 5, 15, 60, 60, 60};
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        INFO("wrong try " << i + 1);
        const UnixMillis now = device.clock.now();
        CHECK(codeOf(vault.unlock(viewOf("000042"))) == ErrorCode::WrongPin);
        const auto info = vault.attempts();
        REQUIRE(info);
        CHECK(info->triesLeft == 9 - static_cast<int>(i));
        CHECK(info->nextTryAt.value == (minutes[i] == 0 ? 0 : now.value + minutes[i] * kMinute));
        if (minutes[i] == 0)
            continue;
        device.clock.advanceMillis(minutes[i] * kMinute - 1);
        CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Delayed); // the right one as well, and it costs nothing
        CHECK(vault.attempts()->triesLeft == 9 - static_cast<int>(i));
        device.clock.advanceMillis(1);
        CHECK(vault.attempts()->nextTryAt == UnixMillis{});
    }
    CHECK(vault.attempts()->triesLeft == 1);
    SECTION("the right PIN on the last try opens, and forgets the wrong ones") {
        REQUIRE(vault.unlock(viewOf(kPin)));
        CHECK(vault.attempts()->triesLeft == 10);
        CHECK(messageOf(vault.unlock(viewOf("000042"))) == "That PIN didn't open Lanyard. 9 tries left.");
    }
    SECTION("a wrong one is the last") {
        CHECK(codeOf(vault.unlock(viewOf("000042"))) == ErrorCode::Destroyed);
    }
}

TEST_CASE("how long to wait is written as people write it", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    device.failTimes(vault, 4);
    CHECK(messageOf(vault.unlock(viewOf(kPin))) == "Too soon after a wrong try. 6 tries left. Try again in 1:00.");
    device.clock.advanceMillis(29'500);
    CHECK(messageOf(vault.unlock(viewOf(kPin))) == "Too soon after a wrong try. 6 tries left. Try again in 0:31.");
    device.clock.advanceSeconds(31);
    device.failTimes(vault, 2);
    device.clock.advanceSeconds(3600);
    CHECK(messageOf(vault.unlock(viewOf("000042"))) ==
          "That PIN didn't open Lanyard. 3 tries left. Try again in 1:00:00.");
    device.failTimes(vault, 1);
    device.clock.advanceSeconds(3600);
    CHECK(messageOf(vault.unlock(viewOf("000042"))) ==
          "That PIN didn't open Lanyard. 1 try left. Try again in 1:00:00.");
}

TEST_CASE("a clock set back shortens no delay", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    device.failTimes(vault, 5); // five minutes to wait
    device.clock.advanceMillis(-std::int64_t{3} * 24 * kMinute * 60);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Delayed);
    device.clock.advanceMillis(5 * kMinute - 1);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Delayed);
    CHECK(codeOf(device.open().unlock(viewOf(kPin))) == ErrorCode::Delayed);
    // And to and fro: back again just before the end begins the wait anew.
    device.clock.advanceMillis(-10 * kMinute);
    CHECK(vault.attempts()->nextTryAt.value == device.clock.now().value + 5 * kMinute);
    device.clock.advanceMillis(5 * kMinute);
    CHECK(vault.unlock(viewOf(kPin)));
}

TEST_CASE("a clock that was years ahead at a wrong try locks nobody out for years", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    const UnixMillis today = device.clock.now();
    device.clock.advanceSeconds(10LL * 365 * 86'400);
    device.failTimes(vault, 4);
    device.clock.set(today);
    SECTION("seen by the screen") {
        CHECK(vault.attempts()->nextTryAt.value == today.value + kMinute);
    }
    SECTION("seen by the next try") {
        CHECK(messageOf(vault.unlock(viewOf(kPin))) == "Too soon after a wrong try. 6 tries left. Try again in 1:00.");
    }
    device.clock.advanceMillis(kMinute);
    CHECK(vault.unlock(viewOf(kPin)));
}

TEST_CASE("the higher of the two counters counts", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    const Path mirror = device.keystore.fileOf("lanyard/s1/attempts");
    const Bytes fresh = test::readAll(device.counter());
    CHECK(test::readAll(mirror) == fresh);
    device.failTimes(vault, 5);
    const Bytes worn = test::readAll(device.counter());
    CHECK(worn != fresh);
    CHECK(test::readAll(mirror) == worn);
    SECTION("an old copy of the file wins nothing") {
        test::writeAll(device.counter(), fresh);
    }
    SECTION("an old copy of the mirror wins nothing") {
        test::writeAll(mirror, fresh);
    }
    SECTION("nor does a mirror that is gone") {
        std::filesystem::remove(mirror);
    }
    SECTION("or garbled") {
        test::writeAll(mirror, "garbled");
    }
    CHECK(device.open().attempts()->triesLeft == 5);
    CHECK(codeOf(device.open().unlock(viewOf(kPin))) == ErrorCode::Delayed);
    device.clock.advanceSeconds(300);
    CHECK(codeOf(device.open().unlock(viewOf("000042"))) == ErrorCode::WrongPin);
    CHECK(device.open().attempts()->triesLeft == 4);
}

TEST_CASE("ten wrong tries destroy the keys and leave the outbox", "[vault][attempts]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const Path envelope = device.folder / "outbox" / "sealed.age";
    std::filesystem::create_directory(device.folder / "outbox");
    test::writeAll(envelope, "ciphertext");
    test::writeAll(device.folder / "store.db", "ciphertext too");
    const Bytes header = test::readAll(device.header());
    const Bytes secret = test::readAll(device.secretFile('a'));

    Vault vault = device.open();
    device.failTimes(vault, 9);
    CHECK(vault.state() == VaultState::Ready);
    device.clock.advanceSeconds(3600);
    const auto last = vault.unlock(viewOf("000042"));
    CHECK(codeOf(last) == ErrorCode::Destroyed);
    CHECK(messageOf(last).rfind("That PIN didn't open Lanyard", 0) == 0);

    CHECK(vault.state() == VaultState::Destroyed);
    CHECK_FALSE(std::filesystem::exists(device.header()));
    CHECK_FALSE(std::filesystem::exists(device.secretFile('a')));
    CHECK_FALSE(std::filesystem::exists(device.secretFile('b')));
    CHECK(test::readAllText(envelope) == "ciphertext");
    Vault later = device.open();
    CHECK(later.state() == VaultState::Destroyed);
    CHECK(later.attempts()->triesLeft == 0);
    CHECK(codeOf(later.unlock(viewOf(kPin))) == ErrorCode::Destroyed);

    SECTION("a copy of the files and even of the secret's file brings no more tries") {
        test::writeAll(device.header(), header);
        CHECK(device.open().state() == VaultState::Destroyed);
        CHECK_FALSE(std::filesystem::exists(device.header()));
        test::writeAll(device.header(), header);
        test::writeAll(device.secretFile('a'), secret);
        CHECK(codeOf(device.open().unlock(viewOf(kPin))) == ErrorCode::Destroyed);
    }
    SECTION("the same officer may enrol again") {
        REQUIRE(later.create(viewOf(kOtherPin)));
        CHECK(later.state() == VaultState::Ready);
        CHECK(later.attempts()->triesLeft == 10);
        CHECK(device.open().unlock(viewOf(kOtherPin)));
        CHECK(std::filesystem::exists(envelope));
    }
}

TEST_CASE("a policy with fewer tries destroys sooner", "[vault][attempts]") {
    Device device;
    device.policy.attemptLimit = 2;
    REQUIRE(device.open().create(viewOf(kPin)));
    Vault vault = device.open();
    CHECK(messageOf(vault.unlock(viewOf("000042"))) == "That PIN didn't open Lanyard. 1 try left.");
    CHECK(codeOf(vault.unlock(viewOf("000042"))) == ErrorCode::Destroyed);
}
