#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;
using namespace lanyard::vault;

namespace {

void copyFolder(const Path& from, const Path& to) {
    std::filesystem::remove_all(to);
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

} // namespace

TEST_CASE("looking at a folder with no vault makes nothing", "[vault]") {
    Device device;
    Vault vault = device.open();
    CHECK(vault.state() == VaultState::Absent);
    CHECK(vault.attempts()->triesLeft == 10);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::NotFound);
    CHECK(vault.destroy());
    CHECK_FALSE(std::filesystem::exists(device.folder));
    CHECK(device.keystore.names().empty());
}

TEST_CASE("the PIN gives back the keys that were made, and two keys are two", "[vault]") {
    Device device;
    const auto made = device.open().create(viewOf(kPin));
    REQUIRE(made);
    Vault vault = device.open();
    CHECK(vault.state() == VaultState::Ready);
    const auto opened = vault.unlock(viewOf(kPin));
    REQUIRE(opened);
    CHECK(opened->dbKey.equals(made->dbKey));
    CHECK(opened->contentKey.equals(made->contentKey));
    CHECK(toBytes(textOf(opened->dbKey.view())) != toBytes(textOf(opened->contentKey.view())));

    Device other;
    other.random = SeededRandom(99);
    const auto elsewhere = other.open().create(viewOf(kPin));
    REQUIRE(elsewhere);
    CHECK_FALSE(elsewhere->dbKey.equals(made->dbKey));
}

TEST_CASE("a vault is never made over another", "[vault]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const Bytes before = test::readAll(device.header());
    SECTION("a good one") {}
    SECTION("a damaged one") {
        test::writeAll(device.header(), "harmed");
    }
    SECTION("one whose keystore is lost") {
        std::filesystem::remove(device.secretFile('a'));
    }
    const Bytes held = test::readAll(device.header());
    CHECK(codeOf(device.open().create(viewOf(kOtherPin))) == ErrorCode::Exists);
    CHECK(test::readAll(device.header()) == held);
    // Only after a knowing destroy.
    REQUIRE(device.open().destroy());
    CHECK(device.open().state() == VaultState::Destroyed);
    REQUIRE(device.open().create(viewOf(kOtherPin)));
    CHECK(device.open().unlock(viewOf(kOtherPin)));
    CHECK(test::readAll(device.header()) != before);
}

TEST_CASE("a weak PIN makes no vault and replaces no PIN", "[vault]") {
    Device device;
    CHECK(codeOf(device.open().create(viewOf("123456"))) == ErrorCode::InvalidArgument);
    CHECK(device.open().state() == VaultState::Absent);
    REQUIRE(device.open().create(viewOf(kPin)));
    CHECK(codeOf(device.open().changePin(viewOf(kPin), viewOf("111111"))) == ErrorCode::InvalidArgument);
    CHECK(device.open().unlock(viewOf(kPin)));
}

TEST_CASE("after a change only the new PIN opens, with the same keys", "[vault]") {
    Device device;
    const auto made = device.open().create(viewOf(kPin));
    REQUIRE(made);
    Vault vault = device.open();
    CHECK(codeOf(vault.changePin(viewOf(kOtherPin), viewOf("904416"))) == ErrorCode::WrongPin);
    CHECK(vault.attempts()->triesLeft == 9);
    REQUIRE(vault.changePin(viewOf(kPin), viewOf(kOtherPin)));
    CHECK(vault.attempts()->triesLeft == 10);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::WrongPin);
    const auto opened = vault.unlock(viewOf(kOtherPin));
    REQUIRE(opened);
    CHECK(opened->dbKey.equals(made->dbKey));
    REQUIRE(vault.changePin(viewOf(kOtherPin), viewOf("a long passphrase")));
    CHECK(vault.unlock(viewOf("a long passphrase")));
}

TEST_CASE("after a change of PIN an old copy of the vault opens nothing", "[vault]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const Path copy = device.root / "copy";
    copyFolder(device.folder, copy);
    REQUIRE(device.open().changePin(viewOf(kPin), viewOf(kOtherPin)));
    const bool twice = GENERATE(false, true);
    if (twice)
        REQUIRE(device.open().changePin(viewOf(kOtherPin), viewOf("904416")));
    copyFolder(copy, device.folder);
    Vault vault = device.open();
    CHECK(vault.state() == VaultState::KeystoreLost);
    for (const std::string& pin : {kPin, kOtherPin, std::string("904416")})
        CHECK(codeOf(vault.unlock(viewOf(pin))) == ErrorCode::KeystoreLost);
}

TEST_CASE("another store's vault does not open here", "[vault]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    for (const std::string& name : device.keystore.names()) {
        std::string theirs = name;
        theirs.replace(theirs.find("s1"), 2, "s2");
        std::filesystem::copy(device.keystore.fileOf(name), device.keystore.fileOf(theirs));
    }
    Vault other(device.folder, "s2", device.keystore, device.clock, device.random, device.policy);
    CHECK(codeOf(other.unlock(viewOf(kPin))) == ErrorCode::WrongPin);
}

TEST_CASE("the wall is the device secret: without it the right PIN opens nothing", "[vault]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const Bytes header = test::readAll(device.header());
    SECTION("gone") {
        std::filesystem::remove(device.secretFile('a'));
    }
    SECTION("another") {
        test::writeAll(device.secretFile('a'), Bytes(32, 5));
    }
    SECTION("cut") {
        test::writeAll(device.secretFile('a'), Bytes(31, 5));
    }
    SECTION("the whole keystore is empty") {
        std::filesystem::remove_all(device.root / "keystore");
        std::filesystem::create_directory(device.root / "keystore");
    }
    Vault vault = device.open();
    CHECK(vault.state() == VaultState::KeystoreLost);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::KeystoreLost);
    CHECK(codeOf(vault.attempts()) == ErrorCode::KeystoreLost);
    CHECK(test::readAll(device.header()) == header);
}

TEST_CASE("a keystore that does not answer is not a lost one, and costs no try", "[vault]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    device.keystore.silence(true);
    Vault vault = device.open();
    CHECK(vault.state() == VaultState::Ready);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Unavailable);
    device.keystore.silence(false);
    CHECK(vault.attempts()->triesLeft == 10);
    CHECK(vault.unlock(viewOf(kPin)));
}

TEST_CASE("while one process tries a PIN, another is told Busy", "[vault]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const auto lock = FileLock::acquire(device.folder / "vault.lock");
    REQUIRE(lock);
    Vault vault = device.open();
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Busy);
    CHECK(vault.attempts()->triesLeft == 10);
}

TEST_CASE("calibration raises passes towards the target, never below the floor", "[vault]") {
    class Stepping final : public Clock {
    public:
        explicit Stepping(std::int64_t step) : m_step(step) {}
        UnixMillis now() const override { return {m_now += m_step}; }

    private:
        std::int64_t m_step;
        mutable std::int64_t m_now = 0;
    };
    CHECK(calibrate(Stepping(100), 500).passes == 15);
    CHECK(calibrate(Stepping(100), 500).memoryKiB == 65536);
    CHECK(calibrate(Stepping(2000), 500).passes == 3);
    CHECK(calibrate(Stepping(1), 500).passes == 32);
    CHECK(calibrate(Stepping(0), 500).passes == 3);
    CHECK(calibrate(Stepping(-100), 500).passes == 3);
}
