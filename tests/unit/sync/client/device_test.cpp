#include "tests/unit/sync/client/world.h"

using namespace lanyard;
using namespace lanyard::client;
using namespace lanyard::client::example;

TEST_CASE("a locked device gives nothing, and the same device opens again with its PIN", "[client][device]") {
    World world;
    std::string id;
    {
        Device device = world.enrol();
        id = finished(device).id;
        device.lock();
        CHECK(device.state() == DeviceState::Locked);
        CHECK(device.reports().error().code == ErrorCode::Locked);
        CHECK(device.report(id).error().code == ErrorCode::Locked);
        CHECK(device.search("x", "en").error().code == ErrorCode::Locked);
        CHECK(device.submit(id).error().code == ErrorCode::Locked);
    }
    Device device = world.open();
    CHECK(device.state() == DeviceState::Locked);
    CHECK(device.unlock(viewOf(kOtherPin)).error().code == ErrorCode::WrongPin);
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(device.report(id)->text == "Two people by the blue car.");
}

TEST_CASE("a second Lanyard on the same folder is refused", "[client][device]") {
    World world;
    const Device device = world.enrol();
    const auto second = Device::open(world.folder / "device", {world.keystore, world.clock, world.random, "", "", {}});
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
}

TEST_CASE("submitting seals to the force, closes the body and leaves provenance to the source unit alone",
          "[client][device]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const auto submitted = device.submit(report.id);
    REQUIRE(submitted);
    CHECK(rowOf(device, report.id).state == store::ReportState::Sealed);
    CHECK(device.report(report.id).error().code == ErrorCode::Refused);
    CHECK(device.submit(report.id).error().code == ErrorCode::Refused);

    const auto entry = device.outbox().entry(submitted->envelopeId).value();
    REQUIRE(entry);
    const Bytes ciphertext = device.outbox().read(submitted->envelopeId, 0, entry->size).value();
    const crypto::AgeIdentity* const identity = &world.intake;
    const protocol::AuthorLookup authors = [&](const std::string&) { return std::optional(world.author); };
    const auto opened = protocol::openEnvelope(ciphertext, {&identity, 1}, authors);
    REQUIRE(opened);
    CHECK(opened->header.id == report.id);
    CHECK(opened->header.seq == 1);
    CHECK(opened->header.officer == "officer-1");
    CHECK(base64Encode(crypto::sha256(opened->body), Base64::Url) == submitted->bodySha256);
    const auto body = intel::fromWireJson(textOf(ByteView(opened->body)));
    REQUIRE(body);
    CHECK(body->text == report.text);
    CHECK(textOf(ByteView(opened->body)).find("Who told it") == std::string_view::npos);
    const auto provenance = protocol::openProvenance(body->sealedProvenance, world.source, authors, report.id);
    REQUIRE(provenance);
    CHECK(*provenance == "Who told it");
}

TEST_CASE("each envelope names the one before it", "[client][device]") {
    World world;
    Device device = world.enrol();
    const std::string first = device.submit(finished(device).id)->envelopeId;
    const std::string second = device.submit(finished(device, "Another.").id)->envelopeId;
    const auto entry = device.outbox().entry(second).value();
    const Bytes ciphertext = device.outbox().read(second, 0, entry->size).value();
    const crypto::AgeIdentity* const identity = &world.intake;
    const auto opened = protocol::openEnvelope(ciphertext, {&identity, 1},
                                               [&](const std::string&) { return std::optional(world.author); });
    REQUIRE(opened);
    CHECK(opened->header.seq == 2);
    CHECK(opened->header.prev == first);
}

TEST_CASE("what blocks submitting leaves the draft as it is", "[client][device]") {
    World world;
    Device device = world.enrol();
    intel::Report report = finished(device);
    SECTION("a grade is missing") {
        report.assessment.reset();
    }
    SECTION("a child may be at risk and nothing says what was done") {
        report.childAtRiskNow = true;
    }
    SECTION("the marking is above OFFICIAL-SENSITIVE") {
        report.marking = intel::Marking::Secret;
    }
    REQUIRE(device.saveReport(report));
    const auto refused = device.submit(report.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
    CHECK(rowOf(device, report.id).state == store::ReportState::Draft);
    CHECK(device.report(report.id)->provenance == "Who told it");
    CHECK(device.outbox().entries()->empty());
}

TEST_CASE("with a keyset that has no current key a report waits as ready and is sealed when there is one",
          "[client][device]") {
    World world(60'000); // begins in a minute
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const auto waiting = device.submit(report.id);
    REQUIRE(waiting);
    CHECK(waiting->envelopeId.empty());
    CHECK(rowOf(device, report.id).state == store::ReportState::Ready);
    device.lock();
    world.clock.advanceSeconds(120);
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(rowOf(device, report.id).state == store::ReportState::Sealed);
    CHECK(device.outbox().entries()->size() == 1);
}

TEST_CASE("a waiting report whose words are damaged is not sealed and holds up no other", "[client][device]") {
    World world(60'000);
    Device device = world.enrol();
    const intel::Report harmed = finished(device);
    const intel::Report sound = finished(device, "A red van, twice this week.");
    REQUIRE(device.submit(harmed.id));
    REQUIRE(device.submit(sound.id));
    device.lock();
    world.clock.advanceSeconds(120);
    {
        vault::Vault vault(world.folder / "device", device.storeId(), world.keystore, world.clock, world.random, {});
        const auto keys = vault.unlock(viewOf(kPin));
        REQUIRE(keys);
        auto db = store::Database::open(world.folder / "device" / "store.db",
                                        {keys->dbKey.view(), store::Journal::Wal, false, true});
        REQUIRE(db);
        const std::string harm =
            "UPDATE report SET body = replace(body, 'blue', 'grey') WHERE id = '" + harmed.id + "'";
        REQUIRE(db->execute(harm.c_str()));
    }
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(rowOf(device, harmed.id).state == store::ReportState::Ready);
    CHECK(rowOf(device, sound.id).state == store::ReportState::Sealed);
    CHECK(device.outbox().entries()->size() == 1);
}

TEST_CASE("a waiting report that may not be sealed as it is holds up no other", "[client][device]") {
    World world(60'000);
    Device device = world.enrol();
    const intel::Report sound = finished(device, "A red van, twice this week.");
    REQUIRE(device.submit(sound.id));
    device.lock();
    intel::Report ungraded = sound;
    ungraded.id = newUuid(world.random);
    ungraded.evaluation.reset(); // as an earlier version's rules may have let it through
    {
        vault::Vault vault(world.folder / "device", device.storeId(), world.keystore, world.clock, world.random, {});
        const auto keys = vault.unlock(viewOf(kPin));
        REQUIRE(keys);
        auto store = store::Store::open(world.folder / "device", keys->dbKey.view());
        REQUIRE(store);
        store::ReportRow row;
        row.id = ungraded.id;
        row.body = intel::toDraftJson(ungraded);
        REQUIRE(store->saveDraft(row));
        REQUIRE(store->markReady(row.id, {1}));
    }
    world.clock.advanceSeconds(120);
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(rowOf(device, ungraded.id).state == store::ReportState::Ready);
    CHECK(rowOf(device, sound.id).state == store::ReportState::Sealed);
}

TEST_CASE("a lost outbox is sealed again from the same body, naming what it replaces", "[client][device]") {
    World world;
    std::string lost;
    std::string body;
    intel::Report report;
    {
        Device device = world.enrol();
        report = finished(device);
        const auto submitted = device.submit(report.id);
        lost = submitted->envelopeId;
        body = submitted->bodySha256;
        REQUIRE(device.outbox().eraseAll());
    }
    Device device = world.open();
    REQUIRE(device.unlock(viewOf(kPin)));
    const auto entries = device.outbox().entries().value();
    REQUIRE(entries.size() == 1);
    const Bytes ciphertext = device.outbox().read(entries.front().envelopeId, 0, entries.front().size).value();
    const crypto::AgeIdentity* const identity = &world.intake;
    const auto opened = protocol::openEnvelope(ciphertext, {&identity, 1},
                                               [&](const std::string&) { return std::optional(world.author); });
    REQUIRE(opened);
    CHECK(opened->header.id == report.id);
    CHECK(opened->header.bodySha256 == body);
    CHECK(opened->header.replaces == std::vector<std::string>{lost});
}

TEST_CASE("receipts settle at an unlock: accepted empties the body, refused opens the draft again under a new id",
          "[client][device]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const std::string envelope = device.submit(report.id)->envelopeId;
    SECTION("accepted") {
        REQUIRE(
            device.outbox().setReceipt(envelope, store::OutboxState::Accepted, world.receiptFor(envelope, true), ""));
        device.lock();
        REQUIRE(device.unlock(viewOf(kPin)));
        const store::ReportRow row = rowOf(device, report.id);
        CHECK(row.state == store::ReportState::Accepted);
        CHECK(row.reference == protocol::formatReference(0));
        CHECK(device.outbox().entries()->empty());
        CHECK(device.verify()->empty());
    }
    SECTION("refused") {
        REQUIRE(device.outbox().setReceipt(envelope, store::OutboxState::Rejected,
                                           world.receiptFor(envelope, false, "no-key"), "no-key"));
        REQUIRE(device.settleReceipts());
        CHECK(rowOf(device, report.id).refusal == "no-key");
        CHECK(device.report(report.id)->text == report.text);
        const auto again = device.submit(report.id);
        REQUIRE(again);
        CHECK(device.outbox().entries()->size() == 1);
        CHECK(device.report(report.id).error().code == ErrorCode::NotFound); // it goes on under its new id
    }
    SECTION("one that another log signed frees nothing") {
        world.log = crypto::SigningKey::generate(world.random);
        REQUIRE(
            device.outbox().setReceipt(envelope, store::OutboxState::Accepted, world.receiptFor(envelope, true), ""));
        REQUIRE(device.settleReceipts());
        CHECK(rowOf(device, report.id).state == store::ReportState::Sealed);
        CHECK(device.outbox().entries()->size() == 1);
    }
}

TEST_CASE("a note written while locked is a draft after the next unlock, once, and must be owned", "[client][device]") {
    World world;
    Device device = world.enrol();
    device.lock();
    const LockedNote note{newUuid(world.random), "Seen while locked.", world.clock.now()};
    REQUIRE(device.saveLockedNote(note));
    REQUIRE(device.unlock(viewOf(kPin)));
    intel::Report report = device.report(note.id).value();
    CHECK(report.text == note.text);
    CHECK(report.writtenWhileLocked);
    device.lock();
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(device.reports()->size() == 1);
    const auto problems = intel::validate(report);
    CHECK(std::any_of(problems.begin(), problems.end(),
                      [](const intel::Problem& p) { return p.blocks && p.field == "mine"; }));
}

TEST_CASE("content that is damaged is made again; the officer's store never is", "[client][device]") {
    World world;
    {
        Device device = world.enrol();
        static_cast<void>(finished(device));
    }
    SECTION("content.db") {
        test::writeAll(world.folder / "device/content.db",
                       std::string_view("not a database at all, and long enough to be looked at as one"));
        Device device = world.open();
        REQUIRE(device.unlock(viewOf(kPin)));
        CHECK(device.reports()->size() == 1);
    }
    SECTION("store.db") {
        test::writeAll(world.folder / "device/store.db",
                       std::string_view("not a database at all, and long enough to be looked at as one"));
        Device device = world.open();
        const Status opened = device.unlock(viewOf(kPin));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Damaged);
        CHECK(test::readAllText(world.folder / "device/store.db").starts_with("not a database"));
    }
    SECTION("trust.json") {
        test::writeAll(world.folder / "device/trust.json", std::string_view("{}"));
        Device device = world.open();
        CHECK(device.state() == DeviceState::Damaged);
        CHECK(device.unlock(viewOf(kPin)).error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("a wipe of the vault keeps the outbox, a wipe of everything does not, and the device can be enrolled again",
          "[client][device]") {
    World world;
    Device device = world.enrol();
    REQUIRE(device.submit(finished(device).id));
    static_cast<void>(finished(device, "A draft."));
    SECTION("the vault") {
        REQUIRE(device.wipe(Device::Wipe::VaultOnly));
        CHECK(device.state() == DeviceState::Destroyed);
        CHECK(device.outbox().entries()->size() == 1);
        CHECK(device.transportKey() != nullptr);
        CHECK_FALSE(device.unlock(viewOf(kPin)));
    }
    SECTION("everything") {
        REQUIRE(device.wipe(Device::Wipe::Everything));
        CHECK(device.outbox().entries()->empty());
        CHECK(device.trust() == nullptr);
    }
}
