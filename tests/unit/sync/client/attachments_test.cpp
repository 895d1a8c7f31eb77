#include "sync/client/attachment_sealer.h"
#include "sync/protocol/envelope_stream.h"
#include "tests/support/limited.h"
#include "tests/unit/sync/client/world.h"

using namespace lanyard;
using namespace lanyard::client;
using namespace lanyard::client::example;

namespace {

Bytes someBytes(std::size_t size) {
    Bytes bytes(size);
    test::SeededRandom(size).fill(bytes);
    return bytes;
}

store::AttachmentRow attach(Device& device, const std::string& report, ByteView bytes) {
    auto attachments = device.attachments();
    REQUIRE(attachments);
    auto writer = attachments->begin(report, {"image/jpeg", "By the door", false});
    REQUIRE(writer);
    REQUIRE(writer->append(bytes));
    auto row = writer->finish();
    REQUIRE(row);
    return std::move(*row);
}

std::vector<store::OutboxEntry> outboxOf(Device& device) {
    auto entries = device.outbox().entries();
    REQUIRE(entries);
    return std::move(*entries);
}

struct AtTheForce {
    protocol::EnvelopeHeader header;
    Bytes body;
};
AtTheForce openedAtTheForce(World& world, Device& device, const store::OutboxEntry& entry) {
    const auto bytes = device.outbox().read(entry.envelopeId, 0, static_cast<std::size_t>(entry.size));
    REQUIRE(bytes);
    const crypto::AgeIdentity* identities[] = {&world.intake};
    const protocol::AuthorLookup authors = [&](const std::string&) { return std::optional(world.author); };
    auto opened = protocol::openEnvelope(*bytes, identities, authors);
    REQUIRE(opened);
    return {opened->header, Bytes(opened->body.begin(), opened->body.end())};
}

store::AttachmentRow rowOf(Device& device, const store::AttachmentRow& attachment) {
    auto found = device.attachments()->kept().find(attachment.id);
    REQUIRE(found);
    REQUIRE(found->has_value());
    return std::move(**found);
}

void answer(World& world, Device& device, const std::string& envelope, bool accepted, const std::string& code = {}) {
    REQUIRE(device.outbox().setReceipt(envelope, accepted ? store::OutboxState::Accepted : store::OutboxState::Rejected,
                                       world.receiptFor(envelope, accepted, code), code));
    REQUIRE(device.settleReceipts());
}

} // namespace

TEST_CASE("a report's envelope goes first and announces its attachments; each follows in one of its own",
          "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const Bytes first = someBytes(300'000);
    const Bytes second = someBytes(10);
    const auto one = attach(device, report.id, first);
    const auto two = attach(device, report.id, second);
    CHECK(device.report(report.id)->attachments.size() == 2);
    const auto submitted = device.submit(report.id);
    REQUIRE(submitted);
    CHECK(submitted->attachmentsWaiting == 0);

    const auto entries = outboxOf(device);
    REQUIRE(entries.size() == 3);
    const AtTheForce text = openedAtTheForce(world, device, entries[0]);
    CHECK(text.header.kind == "report");
    REQUIRE(text.header.parts.size() == 2);
    CHECK(text.header.parts[0].id == one.id);
    CHECK(text.header.parts[0].sha256 == base64Encode(crypto::sha256(first), Base64::Url));
    CHECK(text.header.parts[1].size == 10);
    const auto told = intel::fromWireJson(textOf(text.body));
    REQUIRE(told);
    REQUIRE(told->attachments.size() == 2);
    CHECK(told->attachments[1].id == two.id);
    CHECK(told->attachments[0].caption == "By the door");

    const AtTheForce picture = openedAtTheForce(world, device, entries[1]);
    CHECK(picture.header.kind == "attachment");
    CHECK(picture.header.of == report.id);
    CHECK(picture.header.id == one.id);
    CHECK(picture.header.media == "image/jpeg");
    CHECK(picture.header.seq == 2);
    CHECK(picture.header.prev == entries[0].envelopeId);
    CHECK(picture.body == first);
    CHECK(openedAtTheForce(world, device, entries[2]).body == second);
}

TEST_CASE("the vault keeps an attachment until its own accepted receipt; a refused one is kept and says why",
          "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const auto one = attach(device, report.id, someBytes(300'000));
    const auto two = attach(device, report.id, someBytes(20));
    REQUIRE(device.submit(report.id));
    const auto entries = outboxOf(device);
    answer(world, device, entries[0].envelopeId, true);
    CHECK(rowOf(device, one).state == store::AttachmentState::Sealed);
    CHECK(device.attachments()->kept().read(one.id, 0, 10)->size() == 10);
    answer(world, device, entries[1].envelopeId, true);
    CHECK(rowOf(device, one).state == store::AttachmentState::Accepted);
    CHECK_FALSE(rowOf(device, one).reference.empty());
    CHECK(device.attachments()->kept().read(one.id, 0, 10).error().code == ErrorCode::NotFound);
    answer(world, device, entries[2].envelopeId, false, "different-body");
    CHECK(rowOf(device, two).state == store::AttachmentState::Refused);
    CHECK(rowOf(device, two).refusal == "different-body");
    CHECK(device.attachments()->kept().read(two.id, 0, 20)->size() == 20);
    CHECK(outboxOf(device).empty());
}

TEST_CASE("an attachment that was damaged on its way is sealed again, the same bytes, but not without end",
          "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const Bytes bytes = someBytes(70'000);
    const auto row = attach(device, report.id, bytes);
    REQUIRE(device.submit(report.id));
    answer(world, device, outboxOf(device)[0].envelopeId, true);
    const std::string first = outboxOf(device)[0].envelopeId;
    answer(world, device, first, false, "damaged");
    CHECK(rowOf(device, row).state == store::AttachmentState::Refused);
    device.lock();
    REQUIRE(device.unlock(viewOf(kPin)));
    REQUIRE(outboxOf(device).size() == 1);
    const AtTheForce again = openedAtTheForce(world, device, outboxOf(device)[0]);
    CHECK(again.header.of == report.id);
    CHECK(again.header.id == row.id);
    CHECK(again.header.replaces == std::vector{first});
    CHECK(again.body == bytes);
    CHECK(rowOf(device, row).state == store::AttachmentState::Sealed);
    SECTION("a relay that damages all is not fed for ever") {
        int times = 0;
        for (; times < 20 && !outboxOf(device).empty(); ++times) {
            answer(world, device, outboxOf(device)[0].envelopeId, false, "damaged");
            device.lock();
            REQUIRE(device.unlock(viewOf(kPin)));
        }
        CHECK(times < 10);
        CHECK(rowOf(device, row).state == store::AttachmentState::Refused);
    }
}

TEST_CASE("an attachment whose key had passed is sealed again under a later one, and not under the same",
          "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const auto row = attach(device, report.id, someBytes(100));
    REQUIRE(device.submit(report.id));
    answer(world, device, outboxOf(device)[0].envelopeId, true);
    answer(world, device, outboxOf(device)[0].envelopeId, false, "no-key");
    device.lock();
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(outboxOf(device).empty());
    device.lock();
    world.clock.advanceSeconds(World::kNextEpochSeconds);
    REQUIRE(device.unlock(viewOf(kPin)));
    REQUIRE(outboxOf(device).size() == 1);
    CHECK(rowOf(device, row).state == store::AttachmentState::Sealed);
}

TEST_CASE("an attachment that has no envelope at the unlock is sealed then, the same bytes, naming what it replaces",
          "[client][attachments]") {
    World world;
    const Bytes bytes = someBytes(70'000);
    std::string lost;
    store::AttachmentRow row;
    {
        Device device = world.enrol();
        const intel::Report report = finished(device);
        row = attach(device, report.id, bytes);
        REQUIRE(device.submit(report.id));
        lost = outboxOf(device)[1].envelopeId;
        REQUIRE(device.outbox().setAside(lost));
    }
    Device device = world.open();
    REQUIRE(device.unlock(viewOf(kPin)));
    const auto entries = outboxOf(device);
    REQUIRE(entries.size() == 2);
    const AtTheForce again = openedAtTheForce(world, device, entries[1]);
    CHECK(again.body == bytes);
    CHECK(again.header.replaces == std::vector<std::string>{lost});
    CHECK(again.header.seq == 3);
    CHECK(rowOf(device, row).envelopeId == entries[1].envelopeId);
    // Once is enough.
    device.lock();
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(outboxOf(device).size() == 2);
}

TEST_CASE("with no room for an attachment its words are sealed all the same, and it follows when there is",
          "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const Bytes bytes = someBytes(3'000'000);
    attach(device, report.id, bytes);
    device.lock(); // brings the store's log over: what is written from now on is small
    REQUIRE(device.unlock(viewOf(kPin)));
    const auto submitted = [&] {
        const test::Limited nearlyFull(RLIMIT_FSIZE, 2'000'000);
        return device.submit(report.id);
    }();
    if (!submitted)
        FAIL(submitted.error().message);
    CHECK(submitted->attachmentsWaiting == 1);
    CHECK_FALSE(submitted->attachmentProblem.empty());
    CHECK(outboxOf(device).size() == 1);
    CHECK(rowOf(device, report.id).state == store::ReportState::Sealed);
    device.lock();
    REQUIRE(device.unlock(viewOf(kPin)));
    const auto entries = outboxOf(device);
    REQUIRE(entries.size() == 2);
    CHECK(openedAtTheForce(world, device, entries[1]).body == bytes);
}

TEST_CASE("a force that has not allowed attachments gets none, nor does a report of online abuse",
          "[client][attachments]") {
    World world(-1000, false);
    Device device = world.enrol();
    const intel::Report report = finished(device);
    CHECK(device.attachments()->begin(report.id, {"image/jpeg", "", false}).error().code == ErrorCode::Refused);

    World other;
    Device allowed = other.enrol();
    intel::Report online = finished(allowed);
    online.forms = {"group", "online-images"};
    REQUIRE(allowed.saveReport(online));
    CHECK(allowed.attachments()->mayAttach(online.id).error().code == ErrorCode::Refused);
    online.forms = {"group"};
    REQUIRE(allowed.saveReport(online));
    CHECK(allowed.attachments()->mayAttach(online.id));
    CHECK(allowed.attachments()->mayAttach(newUuid(other.random)).error().code == ErrorCode::NotFound);
    REQUIRE(allowed.submit(online.id));
    CHECK(allowed.attachments()->mayAttach(online.id).error().code == ErrorCode::Refused);
    allowed.lock();
    CHECK(allowed.attachments().error().code == ErrorCode::Locked);
}

TEST_CASE("a refused report takes its attachments along when it is submitted again", "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    const Bytes bytes = someBytes(5000);
    const auto row = attach(device, report.id, bytes);
    REQUIRE(device.submit(report.id));
    answer(world, device, outboxOf(device)[0].envelopeId, false, "malformed-body");
    const auto again = device.submit(report.id);
    REQUIRE(again);
    const std::string renewed = rowOf(device, row).report;
    CHECK(renewed != report.id);
    const auto entries = outboxOf(device);
    REQUIRE(entries.size() == 3); // the old attachment's envelope is still on its way
    CHECK(openedAtTheForce(world, device, entries[1]).header.parts.size() == 1);
    const AtTheForce picture = openedAtTheForce(world, device, entries[2]);
    CHECK(picture.header.of == renewed);
    CHECK(picture.body == bytes);
}

TEST_CASE("a refused report that could not be sealed anew stays under its id, with all that is attached",
          "[client][attachments]") {
    World world;
    Device device = world.enrol();
    intel::Report report = finished(device);
    attach(device, report.id, someBytes(5000));
    REQUIRE(device.submit(report.id));
    answer(world, device, outboxOf(device)[0].envelopeId, false, "malformed-body");
    report = device.report(report.id).value();
    report.text = "Put right.";
    report.provenance = "Who told it, and where";
    report.sealedProvenance.clear();
    REQUIRE(device.saveReport(report));
    const std::size_t before = outboxOf(device).size();
    // The outbox takes nothing.
    const Path blocked = world.folder / "device" / "outbox" / "envelope.new";
    std::filesystem::create_directories(blocked / "x");
    REQUIRE_FALSE(device.submit(report.id));
    std::filesystem::remove_all(blocked);

    CHECK(outboxOf(device).size() == before);
    REQUIRE(device.reports()->size() == 1);
    CHECK(example::rowOf(device, report.id).state == store::ReportState::Refused);
    CHECK(example::rowOf(device, report.id).refusal == "malformed-body");
    const auto held = device.report(report.id);
    REQUIRE(held);
    CHECK(held->text == "Put right.");
    CHECK(held->provenance == report.provenance);
    CHECK(held->attachments.size() == 1);
    // Whoever has it on the screen types on.
    report.text = "Put right, and more.";
    REQUIRE(device.saveReport(report));
    CHECK(device.reports()->size() == 1);

    const auto again = device.submit(report.id);
    REQUIRE(again);
    CHECK(again->attachmentsWaiting == 0);
    const auto entries = outboxOf(device);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const store::OutboxEntry& entry) {
        return entry.envelopeId == again->envelopeId;
    });
    REQUIRE(found != entries.end());
    const AtTheForce opened = openedAtTheForce(world, device, *found);
    CHECK(opened.header.id != report.id);
    CHECK(opened.header.parts.size() == 1);
    // And no second draft comes of what is saved late under the old id.
    CHECK(device.saveReport(report).error().code == ErrorCode::Refused);
    CHECK(device.reports()->size() == 1);
}

TEST_CASE("verify finds an attachment's envelope that was changed on the disk", "[client][attachments]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    attach(device, report.id, someBytes(300'000));
    REQUIRE(device.submit(report.id));
    CHECK(device.verify()->empty());
    const auto entry = outboxOf(device)[1];
    const Path file = world.folder / "device" / "outbox" / (entry.envelopeId + ".age");
    Bytes changed = test::readAll(file);
    changed[200'000] ^= 1U;
    test::writeAll(file, changed);
    CHECK(device.verify()->size() == 1);
}
