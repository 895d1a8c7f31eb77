#pragma once

#include "core/crypto/hash.h"
#include "sync/client/device.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/receipt.h"
#include "tests/support/support.h"
#include "tests/unit/core/vault/samples.h"

#include <catch2/catch.hpp>

namespace lanyard::client::example {

inline constexpr std::string_view kPin = "274951";
inline constexpr std::string_view kOtherPin = "905318";

/// A force of two intake keys, one after the other, and one log key, and a device enrolled with it without a network.
class World {
public:
    static constexpr std::int64_t kNextEpochSeconds = 500'000; ///< until the next intake key

    explicit World(std::int64_t epochBegins = -1000, bool attachments = true) {
        Trust& trust = m_enrolled.trust;
        trust.officer = "officer-1";
        trust.deviceId = "device-1";
        trust.keyset.intake = {{"2026-11",
                                crypto::formatRecipient(intake.publicKey()),
                                {clock.now().value + epochBegins},
                                {clock.now().value + 1'000'000'000}},
                               {"2026-12",
                                crypto::formatRecipient(nextIntake.publicKey()),
                                {clock.now().value + kNextEpochSeconds * 1000},
                                {clock.now().value + 1'000'000'000}}};
        trust.keyset.sourceHandling = crypto::formatRecipient(source.publicKey());
        trust.keyset.log =
            crypto::parseVerifierKey(crypto::formatVerifierKey("force.example/receipts", log.publicKey())).value();
        trust.keyset.enrolmentRecipient = crypto::formatRecipient(intake.publicKey());
        trust.keyset.enrolmentKey = log.publicKey();
        trust.profile.forceId = newUuid(random);
        trust.profile.forceName = "Example force";
        trust.profile.relayOrigin = "https://relay.example";
        trust.profile.caPins = {base64Encode(crypto::sha256(viewOf("ca")), Base64::Url)};
        trust.profile.relayKey =
            crypto::parseVerifierKey(crypto::formatVerifierKey("relay.example", log.publicKey())).value();
        trust.profile.ordersKey = base64Encode(log.publicKey(), Base64::Standard);
        trust.profile.minApp = "0.1.0";
        trust.profile.pack = "england-wales";
        trust.profile.attachments = attachments;
        trust.profileJson = protocol::formatProfile(trust.profile);
        trust.keysetJson = protocol::formatKeyset(trust.keyset);
    }

    Device open() {
        auto device = Device::open(folder / "device", {keystore, clock, random, "", "", crypto::Argon2Cost{1, 64}});
        if (!device)
            FAIL(device.error().message);
        return std::move(*device);
    }
    Device enrol() {
        Device device = open();
        REQUIRE(device.state() == DeviceState::NotEnrolled);
        REQUIRE(device.beginEnrolment());
        m_enrolled.trust.storeId = device.storeId();
        author = m_enrolled.author.publicKey();
        const Status done = device.finishEnrolment(std::move(m_enrolled), viewOf(kPin));
        if (!done)
            FAIL(done.error().message);
        return device;
    }
    /// A receipt of the force's log for this envelope, as its first and only leaf.
    std::string receiptFor(const std::string& envelope, bool accepted, const std::string& code = {}) {
        const std::string leaf =
            protocol::formatReceiptLeaf({envelope, crypto::keyIdOf(author), accepted, code, clock.now()});
        crypto::TlogProof proof;
        proof.extra = toBytes(leaf);
        const crypto::Checkpoint checkpoint{"force.example/receipts", 1, crypto::leafHash(viewOf(leaf))};
        proof.checkpointNote = crypto::signNote(crypto::formatCheckpoint(checkpoint), checkpoint.origin, log).value();
        return crypto::formatTlogProof(proof);
    }

    test::TempFolder folder;
    test::FixedClock clock;
    test::SeededRandom random{5};
    test::FolderKeystore keystore{folder / "keystore"};
    crypto::AgeIdentity intake = crypto::AgeIdentity::generate(random);
    crypto::AgeIdentity nextIntake = crypto::AgeIdentity::generate(random);
    crypto::AgeIdentity source = crypto::AgeIdentity::generate(random);
    crypto::SigningKey log = crypto::SigningKey::generate(random);
    crypto::Ed25519Public author{};

private:
    Enrolled m_enrolled{Trust{},
                        crypto::SigningKey::generate(random),
                        crypto::AgeIdentity::generate(random),
                        crypto::AgeIdentity::generate(random),
                        {},
                        {},
                        {}};
};

inline intel::Report finished(Device& device, const std::string& text = "Two people by the blue car.") {
    intel::Report report = device.newReport("").value();
    report.text = text;
    report.source = intel::SourceKind::OwnObservation;
    report.evaluation = intel::Evaluation::Reliable;
    report.assessment = intel::Assessment::KnownDirectly;
    report.handling = intel::Handling::Permitted;
    report.childAtRiskNow = false;
    report.provenance = "Who told it";
    REQUIRE(device.saveReport(report));
    return report;
}

inline store::ReportRow rowOf(Device& device, const std::string& id) {
    const auto rows = device.reports();
    for (const store::ReportRow& row : *rows) {
        if (row.id == id)
            return row;
    }
    FAIL("no such report");
    return {};
}

} // namespace lanyard::client::example
