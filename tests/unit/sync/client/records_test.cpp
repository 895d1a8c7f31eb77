#include "tests/support/child.h"
#include "tests/unit/sync/client/world.h"

using namespace lanyard;
using namespace lanyard::client;
using namespace lanyard::client::example;

namespace {

protocol::OpenedEnvelope openedAtTheForce(World& world, Device& device, const std::string& envelopeId) {
    const auto entry = device.outbox().entry(envelopeId);
    REQUIRE(entry);
    REQUIRE(*entry);
    const auto bytes = device.outbox().read(envelopeId, 0, static_cast<std::size_t>((*entry)->size));
    const crypto::AgeIdentity* identities[] = {&world.intake};
    const protocol::AuthorLookup authors = [&](const std::string&) { return std::optional(world.author); };
    auto opened = protocol::openEnvelope(*bytes, identities, authors);
    REQUIRE(opened);
    return std::move(*opened);
}

/// Ends the process instead of giving more numbers than are left.
class Dying : public Random {
public:
    static constexpr int kDead = 77;
    int left = 1000;
    void fill(std::span<std::uint8_t> out) override {
        if (left-- == 0)
            ::_exit(kDead);
        m_random.fill(out);
    }

private:
    test::SeededRandom m_random{9};
};

intel::Disruption recorded(Device& device) {
    intel::Disruption record = device.newDisruption("").value();
    record.measure = "closure-notice";
    record.outcome = "served";
    REQUIRE(device.saveRecord(record));
    return record;
}

} // namespace

TEST_CASE("a record of a disruption is a draft, then a sealed envelope of its own kind", "[client][records]") {
    World world;
    Device device = world.enrol();
    intel::Disruption record = device.newDisruption("").value();
    CHECK(record.on == dateOf(world.clock.now()));
    REQUIRE(device.saveRecord(record));
    CHECK(rowOf(device, record.id).kind == "disruption");
    CHECK(device.submit(record.id).error().code == ErrorCode::InvalidArgument);
    CHECK(rowOf(device, record.id).state == store::ReportState::Draft);
    // A record is not a report, and a report is not a record.
    CHECK(device.report(record.id).error().code == ErrorCode::NotFound);
    CHECK(device.record(finished(device).id).error().code == ErrorCode::NotFound);

    record = device.record(record.id).value();
    record.measure = "closure-notice";
    record.outcome = "granted";
    REQUIRE(device.saveRecord(record));
    const auto submitted = device.submit(record.id);
    REQUIRE(submitted);
    const auto opened = openedAtTheForce(world, device, submitted->envelopeId);
    CHECK(opened.header.kind == "disruption");
    CHECK(opened.header.formId == "lanyard-disruption");
    CHECK(intel::disruptionFromWireJson(textOf(ByteView(opened.body)))->outcome == "granted");
    CHECK(device.record(record.id).error().code == ErrorCode::Refused);
    CHECK(device.newDisruption("no-such-measure").error().code == ErrorCode::NotFound);
}

TEST_CASE("a correction is a new report that names the old one", "[client][records]") {
    World world;
    Device device = world.enrol();
    const intel::Report first = finished(device);
    CHECK(device.newCorrection(first.id).error().code == ErrorCode::Refused);
    REQUIRE(device.submit(first.id));
    intel::Report second = device.newCorrection(first.id).value();
    CHECK(second.corrects == first.id);
    CHECK(second.id != first.id);
    CHECK(second.text.empty());
    const intel::Report like = finished(device);
    second.text = "It was a green car.";
    second.source = like.source;
    second.evaluation = like.evaluation;
    second.assessment = like.assessment;
    second.handling = like.handling;
    REQUIRE(device.saveReport(second));
    const auto submitted = device.submit(second.id);
    REQUIRE(submitted);
    CHECK(openedAtTheForce(world, device, submitted->envelopeId).header.corrects == first.id);
    CHECK(device.newCorrection(newUuid(world.random)).error().code == ErrorCode::NotFound);
}

TEST_CASE("a withdrawal is asked for once, sealed, and leaves the report where it is", "[client][records]") {
    World world;
    Device device = world.enrol();
    const intel::Report report = finished(device);
    CHECK(device.withdraw(report.id, "A mistake").error().code == ErrorCode::Refused);
    const auto sent = device.submit(report.id);
    REQUIRE(sent);
    CHECK(device.withdraw(report.id, " ").error().code == ErrorCode::InvalidArgument);
    CHECK(device.reports()->size() == 1);
    const auto submitted = device.withdraw(report.id, "It was another car.");
    REQUIRE(submitted);
    const auto opened = openedAtTheForce(world, device, submitted->envelopeId);
    CHECK(opened.header.kind == "withdrawal");
    const auto request = intel::withdrawalFromWireJson(textOf(ByteView(opened.body)));
    REQUIRE(request);
    CHECK(request->withdraws == report.id);
    CHECK(request->reason == "It was another car.");
    CHECK(rowOf(device, report.id).envelopeId == sent->envelopeId);
    CHECK(rowOf(device, report.id).state == store::ReportState::Sealed);
    // Nobody withdraws a withdrawal.
    CHECK(device.withdraw(request->id, "again").error().code == ErrorCode::NotFound);
}

TEST_CASE("a request to withdraw that a crash cut short was not made, and can be made again", "[client][records]") {
    World world;
    intel::Report report;
    {
        Device device = world.enrol();
        report = finished(device);
        REQUIRE(device.submit(report.id));
    }
    test::Child child([&] {
        Dying random;
        auto device = Device::open(world.folder / "device",
                                   {world.keystore, world.clock, random, "", "", crypto::Argon2Cost{1, 64}});
        if (!device || !device->unlock(viewOf(kPin)))
            return 1;
        random.left = 1; // the request's id; the next is for its envelope
        return device->withdraw(report.id, "It was another car.") ? 2 : 3;
    });
    REQUIRE(child.wait() == Dying::kDead);
    Device device = world.open();
    REQUIRE(device.unlock(viewOf(kPin)));
    CHECK(device.withdrawalOf(report.id).value().empty());
    const auto submitted = device.withdraw(report.id, "It was another car.");
    REQUIRE(submitted);
    const auto request = device.withdrawalOf(report.id);
    REQUIRE(request);
    CHECK(rowOf(device, *request).state == store::ReportState::Sealed);
    CHECK(device.reports()->size() == 2); // nothing is left of the first
}

TEST_CASE("a refused record that may not be submitted stays under its id", "[client][records]") {
    World world;
    Device device = world.enrol();
    intel::Disruption record = recorded(device);
    const auto submitted = device.submit(record.id);
    REQUIRE(submitted);
    REQUIRE(device.outbox().setReceipt(submitted->envelopeId, store::OutboxState::Rejected,
                                       world.receiptFor(submitted->envelopeId, false, "malformed-body"),
                                       "malformed-body"));
    REQUIRE(device.settleReceipts());
    record.outcome.clear();
    REQUIRE(device.saveRecord(record));
    CHECK(device.submit(record.id).error().code == ErrorCode::InvalidArgument);
    CHECK(rowOf(device, record.id).state == store::ReportState::Refused);
    CHECK(device.record(record.id));
}

TEST_CASE("a refused record goes on under a new id", "[client][records]") {
    World world;
    Device device = world.enrol();
    const intel::Disruption record = recorded(device);
    const auto submitted = device.submit(record.id);
    REQUIRE(submitted);
    REQUIRE(device.outbox().setReceipt(submitted->envelopeId, store::OutboxState::Rejected,
                                       world.receiptFor(submitted->envelopeId, false, "malformed-body"),
                                       "malformed-body"));
    REQUIRE(device.settleReceipts());
    CHECK(device.record(record.id)->outcome == "served");
    const auto again = device.submit(record.id);
    REQUIRE(again);
    const auto opened = openedAtTheForce(world, device, again->envelopeId);
    CHECK(opened.header.id != record.id);
    CHECK(intel::disruptionFromWireJson(textOf(ByteView(opened.body)))->id == opened.header.id);
}

TEST_CASE("what was attached stays through undo and redo", "[client][records]") {
    World world;
    Device device = world.enrol();
    intel::Report report = device.newReport("").value();
    report.text = "A blue car.";
    REQUIRE(device.saveReport(report));
    world.clock.advanceSeconds(60);
    report.text = "A blue car, and later a grey van that stood there too.";
    REQUIRE(device.saveReport(report));
    auto attachments = device.attachments();
    REQUIRE(attachments);
    auto writer = attachments->begin(report.id, {"image/png", "", false});
    REQUIRE(writer);
    REQUIRE(writer->append(viewOf("picture")));
    REQUIRE(writer->finish());
    report = device.report(report.id).value();
    REQUIRE(device.saveReport(report)); // as the app does, so that the review shows it
    world.clock.advanceSeconds(60);
    report.text = "A blue car. The grey van was another day.";
    REQUIRE(device.saveReport(report));

    // Back to before anything was attached.
    int back = 0;
    for (std::string text = report.text; text != "A blue car."; ++back) {
        REQUIRE(back < 10);
        const auto undone = device.undo(report.id).value();
        REQUIRE(undone);
        CHECK(undone->attachments.size() == 1);
        text = undone->text;
    }
    for (; back > 0; --back) {
        const auto redone = device.redo(report.id).value();
        REQUIRE(redone);
        CHECK(redone->attachments.size() == 1);
        if (back == 1)
            CHECK(redone->text == report.text);
    }
}

TEST_CASE("a note of two sources is split, and the source unit alone can tie the two", "[client][records]") {
    World world;
    Device device = world.enrol();
    intel::Report one = finished(device);
    const auto two = device.split(one);
    REQUIRE(two);
    CHECK(device.reports()->size() == 2);
    CHECK(device.report(one.id)->splitLink == device.report(two->id)->splitLink);
    CHECK(device.report(two->id)->text.empty());

    const auto submitted = device.submit(one.id);
    REQUIRE(submitted);
    const auto opened = openedAtTheForce(world, device, submitted->envelopeId);
    const std::string body(textOf(ByteView(opened.body)));
    CHECK(body.find(one.splitLink) == std::string::npos);
    const auto report = intel::fromWireJson(body);
    REQUIRE(report);
    const protocol::AuthorLookup authors = [&](const std::string&) { return std::optional(world.author); };
    const auto provenance = protocol::openProvenance(report->sealedProvenance, world.source, authors, one.id);
    REQUIRE(provenance);
    CHECK(provenance->find(one.splitLink) != std::string::npos);
    CHECK(provenance->starts_with("Who told it"));

    // Also when nothing else was written for the source unit.
    intel::Report other = device.report(two->id).value();
    const intel::Report like = finished(device);
    other.text = "A neighbour says the same.";
    other.source = like.source;
    other.evaluation = like.evaluation;
    other.assessment = like.assessment;
    other.handling = like.handling;
    REQUIRE(device.saveReport(other));
    const auto second = device.submit(other.id);
    REQUIRE(second);
    const auto openedTwo = openedAtTheForce(world, device, second->envelopeId);
    const auto reportTwo = intel::fromWireJson(textOf(ByteView(openedTwo.body)));
    REQUIRE(reportTwo);
    CHECK(protocol::openProvenance(reportTwo->sealedProvenance, world.source, authors, other.id)->find(one.splitLink) !=
          std::string::npos);
}
