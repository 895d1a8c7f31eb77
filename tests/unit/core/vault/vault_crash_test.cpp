#include "samples.h"
#include "tests/support/child.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>

using namespace lanyard;
using namespace lanyard::test;
using namespace lanyard::vault;

namespace {

void dieAt(FolderKeystore& keystore, int change) {
    keystore.watch([change, seen = 0](const std::string&) mutable {
        if (seen++ == change)
            ::raise(SIGKILL);
    });
}

void limitFiles(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Runs `work` in a child that is killed at its n-th change of the keystore, for every n until it survives; looks at
/// the device after each. Between two such changes lies at most one file, so every state that a crash can leave between
/// files is seen.
template <class Work, class Look>
void killEverywhere(const Work& work, const Look& look) {
    for (int at = 0; at < 40; ++at) {
        INFO("killed at change " << at);
        Device device;
        REQUIRE(device.open().create(viewOf(kPin)));
        Child child([&] {
            dieAt(device.keystore, at);
            work(device);
            return 0;
        });
        const bool survived = child.wait() == 0;
        look(device);
        if (survived)
            return;
    }
    FAIL("the work never ended");
}

} // namespace

TEST_CASE("a try counts even when the process is killed before the PIN is checked", "[vault][crash]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    for (int round = 1; round <= 9; ++round) {
        device.clock.advanceSeconds(3600);
        Child child([&] {
            // The counter's file is durable, its mirror is not: the PIN has not been looked at.
            device.keystore.watch([](const std::string& what) {
                if (what == "write lanyard/s1/attempts")
                    ::raise(SIGKILL);
            });
            return device.open().unlock(viewOf(kPin)) ? 1 : 2;
        });
        CHECK(child.wait() == -1);
        CHECK(device.open().attempts()->triesLeft == 10 - round);
    }
    SECTION("the right PIN opens all the same while tries are left") {
        device.clock.advanceSeconds(3600);
        CHECK(device.open().unlock(viewOf(kPin)));
    }
    SECTION("killed within the tenth, no eleventh is looked at") {
        device.clock.advanceSeconds(3600);
        Child child([&] {
            device.keystore.watch([](const std::string&) { ::raise(SIGKILL); });
            return device.open().unlock(viewOf(kPin)) ? 1 : 2;
        });
        CHECK(child.wait() == -1);
        Vault vault = device.open();
        CHECK(vault.state() == VaultState::Destroyed);
        CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Destroyed);
        CHECK_FALSE(std::filesystem::exists(device.secretFile('a')));
        CHECK_FALSE(std::filesystem::exists(device.header()));
    }
}

TEST_CASE("a change of PIN that is killed leaves exactly one PIN that opens, and no second secret after it",
          "[vault][crash]") {
    bool sawOld = false;
    bool sawNew = false;
    killEverywhere([](Device& device) { static_cast<void>(device.open().changePin(viewOf(kPin), viewOf(kOtherPin))); },
                   [&](Device& device) {
                       Vault vault = device.open();
                       REQUIRE(vault.state() == VaultState::Ready);
                       const bool old = vault.unlock(viewOf(kPin)).has_value();
                       const bool fresh = vault.unlock(viewOf(kOtherPin)).has_value();
                       CHECK(old != fresh);
                       sawOld = sawOld || old;
                       sawNew = sawNew || fresh;
                       CHECK(std::filesystem::exists(device.secretFile('a')) !=
                             std::filesystem::exists(device.secretFile('b')));
                   });
    CHECK(sawOld);
    CHECK(sawNew);
}

TEST_CASE("a destruction that is killed is finished at the next start", "[vault][crash]") {
    killEverywhere([](Device& device) { static_cast<void>(device.open().destroy()); },
                   [](Device& device) {
                       Vault vault = device.open();
                       CHECK(vault.state() == VaultState::Destroyed);
                       CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Destroyed);
                       CHECK_FALSE(std::filesystem::exists(device.header()));
                       CHECK_FALSE(std::filesystem::exists(device.secretFile('a')));
                   });
}

TEST_CASE("making a vault that is killed leaves none, or a whole one", "[vault][crash]") {
    const bool again = GENERATE(false, true); // after a destroyed one
    bool sawNone = false;
    bool survived = false;
    for (int at = 0; at < 40 && !survived; ++at) {
        INFO("killed at change " << at);
        Device device;
        if (again) {
            REQUIRE(device.open().create(viewOf(kOtherPin)));
            REQUIRE(device.open().destroy());
        }
        Child child([&] {
            dieAt(device.keystore, at);
            return device.open().create(viewOf(kPin)) ? 0 : 1;
        });
        survived = child.wait() == 0;
        Vault vault = device.open();
        if (vault.state() == VaultState::Ready) {
            CHECK(vault.unlock(viewOf(kPin)));
        } else {
            sawNone = true;
            CHECK((vault.state() == VaultState::Absent || vault.state() == VaultState::Destroyed));
            CHECK(vault.create(viewOf(kPin)));
            CHECK(vault.unlock(viewOf(kPin)));
        }
    }
    CHECK(survived);
    CHECK(sawNone);
}

TEST_CASE("with the disk full no PIN is tried, and a change of PIN changes nothing", "[vault][crash]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Child child([&] {
        limitFiles(0);
        if (codeOf(device.open().unlock(viewOf(kPin))) != ErrorCode::DiskFull)
            return 10;
        limitFiles(100); // the counter fits, the header does not
        if (codeOf(device.open().changePin(viewOf(kPin), viewOf(kOtherPin))) != ErrorCode::DiskFull)
            return 11;
        limitFiles(RLIM_INFINITY);
        return device.open().attempts()->triesLeft == 10 ? 0 : 12;
    });
    CHECK(child.wait() == 0);
    CHECK(device.open().unlock(viewOf(kPin)));
    CHECK_FALSE(std::filesystem::exists(device.secretFile('b')));
}

TEST_CASE("with the disk full the last wrong try still destroys the keys", "[vault][crash]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    Child child([&] {
        Vault vault = device.open();
        limitFiles(0);
        static_cast<void>(vault.destroy());
        return 0;
    });
    CHECK(child.wait() == 0);
    CHECK_FALSE(std::filesystem::exists(device.header()));
    CHECK_FALSE(std::filesystem::exists(device.secretFile('a')));
    CHECK_FALSE(device.open().unlock(viewOf(kPin)));
}
