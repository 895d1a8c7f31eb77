#include "sync/client/device.h"

#include "core/crypto/hash.h"
#include "tests/support/support.h"
#include "tests/unit/core/content/sample_overlay.h"
#include "tests/unit/core/content/sample_pack.h"
#include "tests/unit/core/vault/samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::client;

namespace {

constexpr std::string_view kPin = "274951";
constexpr std::array<std::uint8_t, 8> kNationalId{1};
constexpr std::array<std::uint8_t, 8> kForceId{2};

/// National editors, a force with editors of its own, and a device that enrols with it without a network.
class World {
public:
    explicit World(bool withOverlay = true) {
        Trust& trust = m_enrolled.trust;
        const auto log = crypto::SigningKey::generate(random);
        const auto verifier = [&](const char* name) {
            return crypto::parseVerifierKey(crypto::formatVerifierKey(name, log.publicKey())).value();
        };
        const std::string recipient = crypto::formatRecipient(crypto::AgeIdentity::generate(random).publicKey());
        trust.officer = "officer-1";
        trust.deviceId = "device-1";
        trust.keyset.intake = {{"2026-11", recipient, {clock.now().value - 1000}, {clock.now().value + 1'000'000}}};
        trust.keyset.sourceHandling = crypto::formatRecipient(crypto::AgeIdentity::generate(random).publicKey());
        trust.keyset.log = verifier("force.example/receipts");
        trust.keyset.enrolmentRecipient = recipient;
        trust.keyset.enrolmentKey = log.publicKey();
        trust.profile.forceId = newUuid(random);
        trust.profile.forceName = "Sample force";
        trust.profile.relayOrigin = "https://relay.example";
        trust.profile.caPins = {base64Encode(crypto::sha256(viewOf("ca")), Base64::Url)};
        trust.profile.relayKey = verifier("relay.example");
        trust.profile.ordersKey = base64Encode(log.publicKey(), Base64::Standard);
        trust.profile.minApp = "0.1.0";
        trust.profile.pack = "test-pack";
        if (withOverlay)
            trust.profile.overlay = {"sample-force", {kForceId, force.publicKey()}};
        trust.profileJson = protocol::formatProfile(trust.profile);
        trust.keysetJson = protocol::formatKeyset(trust.keyset);
        m_enrolled.pack = test::packed(test::sampleDocument());
        m_enrolled.packSignature = signedBy(national, kNationalId, m_enrolled.pack);
    }

    [[nodiscard]] static std::string signedBy(const crypto::SigningKey& key, const std::array<std::uint8_t, 8>& id,
                                              ByteView file) {
        return crypto::signMinisign(key, id, file, "c", "t");
    }
    [[nodiscard]] std::string byForce(ByteView file) const { return signedBy(force, kForceId, file); }

    Device open() {
        auto device =
            Device::open(folder / "device",
                         {keystore, clock, random, crypto::formatMinisignPublicKey({kNationalId, national.publicKey()}),
                          "", crypto::Argon2Cost{1, 64}});
        if (!device)
            FAIL(device.error().message);
        return std::move(*device);
    }
    /// Enrolled with this overlay, as the enroller would hand it over.
    Device enrol(const Bytes& overlay, const std::string& signature, const std::string& problem = {}) {
        Device device = open();
        REQUIRE(device.beginEnrolment());
        m_enrolled.trust.storeId = device.storeId();
        m_enrolled.overlay = overlay;
        m_enrolled.overlaySignature = signature;
        m_enrolled.overlayProblem = problem;
        const Status done = device.finishEnrolment(std::move(m_enrolled), viewOf(kPin));
        if (!done)
            FAIL(done.error().message);
        return device;
    }
    Device enrol() {
        const Bytes overlay = test::packedOverlay(test::sampleOverlay());
        return enrol(overlay, byForce(overlay));
    }

    test::TempFolder folder;
    test::FixedClock clock;
    test::SeededRandom random{5};
    test::FolderKeystore keystore{folder / "keystore"};
    crypto::SigningKey national = crypto::SigningKey::generate(random);
    crypto::SigningKey force = crypto::SigningKey::generate(random);

private:
    Enrolled m_enrolled{Trust{},
                        crypto::SigningKey::generate(random),
                        crypto::AgeIdentity::generate(random),
                        crypto::AgeIdentity::generate(random),
                        {},
                        {},
                        {}};
};

/// Whose words the sections of a page are: "" for national ones.
std::vector<std::string> forcesOn(const content::Item& item) {
    std::vector<std::string> forces;
    for (const content::Section& section : item.sections)
        forces.push_back(section.force);
    return forces;
}

using Forces = std::vector<std::string>;
const Forces kWithForce{"", "", "Sample force"};
const Forces kNationalAlone{"", ""};

Forces noticeOn(Device& device) {
    return forcesOn(device.item("warning-notice", "en").value());
}

/// The national pack alone, working, and the reason why.
void checkNationalAlone(Device& device, const std::string& says) {
    CHECK(noticeOn(device) == kNationalAlone);
    CHECK(device.packs()->size() == 1);
    CHECK(device.search("harbouring notice", "en")->front().head.id == "warning-notice");
    CHECK(forcesOn(device.publicPage("en")) == Forces{""});
    CHECK(device.contacts("en")->empty());
    const std::string problem = *device.overlayProblem();
    CAPTURE(problem);
    CHECK(problem.find(says) != std::string::npos);
}

} // namespace

TEST_CASE("an enrolled device has the force's words on its pages, and its public numbers before the PIN",
          "[client][overlay]") {
    World world;
    Device device = world.enrol();
    CHECK(device.overlayProblem()->empty());
    CHECK(noticeOn(device) == kWithForce);
    CHECK(device.search("superintendent", "en")->front().head.id == "warning-notice");
    CHECK(device.contacts("en")->size() == 2);
    CHECK(device.packs()->at(0).id == "test-pack"); // the national one comes first
    CHECK(device.packs()->at(1).over == "test-pack");
    CHECK(device.newReport("warning-notice")->guides.front().packVersion == 2026112201);

    device.lock();
    const content::Item page = device.publicPage("en");
    CHECK(forcesOn(page) == Forces{"", "Sample force"});
    CHECK(page.sections[1].blocks[0].lines ==
          std::vector<std::string>{"Control room: **01632 960101**. Day and night"});
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(noticeOn(device) == kWithForce);
}

TEST_CASE("a force's overlay that cannot be trusted is refused with a reason, and the national pack stands alone",
          "[client][overlay]") {
    World world;
    auto document = test::sampleOverlay();
    Bytes overlay = test::packedOverlay(document);
    SECTION("signed by somebody else") {
        Device device = world.enrol(overlay, World::signedBy(world.national, kForceId, overlay));
        checkNationalAlone(device, "signature");
    }
    SECTION("signed by another key") {
        Device device = world.enrol(overlay, World::signedBy(world.national, kNationalId, overlay));
        checkNationalAlone(device, "key");
    }
    SECTION("changed after it was signed") {
        const std::string signature = world.byForce(overlay);
        overlay[100] ^= 1;
        Device device = world.enrol(overlay, signature);
        checkNationalAlone(device, "signature");
    }
    SECTION("a national pack in its place, whoever signed it") {
        auto newer = test::sampleDocument();
        newer["version"] = 2026112301;
        overlay = test::packed(newer);
        const bool byNation = GENERATE(true, false);
        Device device = world.enrol(overlay, byNation ? World::signedBy(world.national, kNationalId, overlay)
                                                      : world.byForce(overlay));
        checkNationalAlone(device, byNation ? "key" : "not a Lanyard overlay");
        CHECK(device.packs()->front().version == 2026112201);
    }
    SECTION("another overlay than the profile names") {
        document["id"] = "other-force";
        overlay = test::packedOverlay(document);
        Device device = world.enrol(overlay, world.byForce(overlay));
        checkNationalAlone(device, "not the one that your force has named");
    }
    SECTION("over another national pack") {
        document["over"] = "other-pack";
        overlay = test::packedOverlay(document);
        Device device = world.enrol(overlay, world.byForce(overlay));
        checkNationalAlone(device, "another national pack");
    }
    SECTION("a section that the national page has") {
        test::additionIn(document)["cy"] = nullptr;
        test::additionIn(document)["sections"][0]["id"] = "care";
        overlay = test::packedOverlay(document);
        Device device = world.enrol(overlay, world.byForce(overlay));
        checkNationalAlone(device, "has already");
    }
    SECTION("it could not be had") {
        Device device = world.enrol({}, {}, "The relay has no such file.");
        checkNationalAlone(device, "The relay has no such file.");
    }
}

TEST_CASE("what was wrong with an overlay is said until one is applied", "[client][overlay]") {
    World world;
    { Device device = world.enrol({}, {}, "The relay has no such file."); }
    Device device = world.open();
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(*device.overlayProblem() == "The relay has no such file.");
    const Bytes overlay = test::packedOverlay(test::sampleOverlay());
    REQUIRE(device.importPack(overlay, world.byForce(overlay)));
    CHECK(device.overlayProblem()->empty());
    CHECK(noticeOn(device) == kWithForce);
    CHECK(forcesOn(device.publicPage("en")) == Forces{"", "Sample force"});
}

TEST_CASE("a held overlay outlives every bad one", "[client][overlay]") {
    World world;
    Device device = world.enrol();
    auto document = test::sampleOverlay();
    document["version"] = 2026112301;
    document["force"] = "Other force";
    Bytes overlay = test::packedOverlay(document);
    std::string signature = world.byForce(overlay);
    ErrorCode expected = ErrorCode::BadSignature;
    SECTION("forged") {
        signature = World::signedBy(world.national, kForceId, overlay);
    }
    SECTION("cut short") {
        overlay.resize(overlay.size() / 2);
    }
    SECTION("cut short and signed") {
        overlay.resize(overlay.size() / 2);
        signature = world.byForce(overlay);
        expected = ErrorCode::Malformed;
    }
    SECTION("older") {
        document["version"] = 2026112200;
        overlay = test::packedOverlay(document);
        signature = world.byForce(overlay);
        expected = ErrorCode::Rollback;
    }
    SECTION("of a later format") {
        overlay[13] = '2';
        signature = world.byForce(overlay);
        expected = ErrorCode::Unsupported;
    }
    const Status status = device.importPack(overlay, signature);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == expected);
    CHECK(noticeOn(device) == kWithForce);
    CHECK(forcesOn(device.publicPage("en")) == Forces{"", "Sample force"});
    CHECK(device.overlayProblem()->empty());
}

TEST_CASE("without an overlay in the profile none is taken", "[client][overlay]") {
    World world(false);
    Device device = world.enrol({}, {});
    CHECK(device.overlayProblem()->empty());
    const Bytes overlay = test::packedOverlay(test::sampleOverlay());
    CHECK(device.importPack(overlay, world.byForce(overlay)).error().code == ErrorCode::Refused);
    CHECK(noticeOn(device) == kNationalAlone);
}

TEST_CASE("a newer national pack keeps the force's words and its public numbers", "[client][overlay]") {
    World world;
    Device device = world.enrol();
    auto newer = test::sampleDocument();
    newer["version"] = 2026112301;
    test::itemIn(newer, "child-at-risk-now")["sections"][0]["blocks"][0]["lines"][0] = "Call **999** at once.";
    const Bytes pack = test::packed(newer);
    REQUIRE(device.importPack(pack, World::signedBy(world.national, kNationalId, pack)));
    CHECK(noticeOn(device) == kWithForce);
    const content::Item page = device.publicPage("en");
    CHECK(page.sections[0].blocks[0].lines[0] == "Call **999** at once.");
    CHECK(forcesOn(page) == Forces{"", "Sample force"});
}

TEST_CASE("guides that are lost are made again from the packs, the force's words with them", "[client][overlay]") {
    World world;
    { Device device = world.enrol(); }
    test::writeAll(world.folder / "device/content.db", "not a database at all, but long enough to be looked at");
    SECTION("as they were") {
        Device device = world.open();
        REQUIRE(device.unlock(viewOf(kPin)));
        CHECK(noticeOn(device) == kWithForce);
        CHECK(device.overlayProblem()->empty());
    }
    SECTION("but for an overlay that was never had: that is said") {
        World other;
        { Device device = other.enrol({}, {}); }
        test::writeAll(other.folder / "device/content.db", "not a database at all, but long enough to be looked at");
        Device device = other.open();
        REQUIRE(device.unlock(viewOf(kPin)));
        checkNationalAlone(device, "made again");
    }
}

TEST_CASE("what of the force's words needs the PIN lies nowhere in clear", "[client][overlay]") {
    World world;
    {
        Device device = world.enrol();
        CHECK(device.search("superintendent", "en")->size() == 1);
    }
    const Bytes overlay = test::packedOverlay(test::sampleOverlay());
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(world.folder / "device")) {
        if (!entry.is_regular_file())
            continue;
        ++files;
        CAPTURE(entry.path().string());
        const std::string text = test::readAllText(entry.path());
        CHECK(text.find("desk@force.example") == std::string::npos);
        CHECK(text.find("superintendent") == std::string::npos);
        CHECK(text.find(textOf(overlay).substr(0, 64)) == std::string::npos); // nor as it came
    }
    CHECK(files > 5);
}

TEST_CASE("a public page that somebody has changed is not shown", "[client][overlay]") {
    World world;
    Device device = world.enrol();
    const Path file = world.folder / "device/public-page.json";
    std::string page = test::readAllText(file);
    const std::size_t at = page.find("01632 960101");
    REQUIRE(at != std::string::npos);
    page.replace(at, 12, "01632 960999"); // somebody's own number
    test::writeAll(file, page);
    CHECK(device.publicPage("en").sections.empty()); // this world has compiled no page in
}
