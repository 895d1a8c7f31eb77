#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::store;
using namespace lanyard::test;

namespace {

Store opened(const TempFolder& folder) {
    auto store = Store::open(folder.path(), kStoreKey);
    REQUIRE(store);
    return std::move(*store);
}

ReportRow reportOf(Store& store, int number) {
    auto row = store.report(reportId(number));
    REQUIRE(row);
    REQUIRE(row->has_value());
    return std::move(**row);
}

ErrorCode codeOf(const Status& status) {
    REQUIRE_FALSE(status);
    return status.error().code;
}

Status seal(Store& store, int number, const Envelope& sealed) {
    const auto stands = store.chain();
    REQUIRE(stands);
    return store.markSealed(reportId(number), sealed.id, stands->nextSequence, sealed.hash, {5000});
}

} // namespace

TEST_CASE("a draft is there again after closing, word for word", "[store]") {
    const TempFolder folder;
    ReportRow row = draft(1, std::string("{\"text\":\"a\0b ŵ\"}", 17));
    row.kind = "disruption";
    row.writtenWhileLocked = true;
    {
        Store store = opened(folder);
        REQUIRE(store.saveDraft(row));
    }
    Store store = opened(folder);
    const ReportRow held = reportOf(store, 1);
    CHECK(held.body == row.body);
    CHECK(held.title == row.title);
    CHECK(held.kind == "disruption");
    CHECK(held.created == row.created);
    CHECK(held.changed == row.changed);
    CHECK(held.writtenWhileLocked);
    CHECK(held.state == ReportState::Draft);
    CHECK_FALSE(store.report(reportId(2))->has_value());
}

TEST_CASE("saving again replaces the words and keeps the day of creation", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1, "first")));
    ReportRow again = draft(1, "second");
    again.created = {9999};
    again.state = ReportState::Accepted; // not the caller's to say
    REQUIRE(store.saveDraft(again));
    const ReportRow held = reportOf(store, 1);
    CHECK(held.body == "second");
    CHECK(held.created == UnixMillis{1000});
    CHECK(held.state == ReportState::Draft);
    CHECK(codeOf(store.saveDraft(ReportRow{})) == ErrorCode::InvalidArgument);
}

TEST_CASE("lists are newest first and carry no bodies", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    for (const int number : {2, 3, 1})
        REQUIRE(store.saveDraft(draft(number)));
    const auto rows = store.reports();
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).id == reportId(3));
    CHECK(rows->at(2).id == reportId(1));
    CHECK(rows->at(0).title == "Draft 3");
    CHECK(rows->at(0).body.empty());
    REQUIRE(store.discardDraft(reportId(3)));
    CHECK(store.reports()->size() == 2);
    CHECK(codeOf(store.discardDraft(reportId(3))) == ErrorCode::NotFound);
}

TEST_CASE("a submitted report can be neither changed nor thrown away", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    SECTION("ready") {
        REQUIRE(store.markReady(reportId(1), {3000}));
    }
    SECTION("sealed") {
        REQUIRE(seal(store, 1, envelope(1)));
    }
    SECTION("accepted") {
        REQUIRE(seal(store, 1, envelope(1)));
        REQUIRE(store.markAccepted(envelope(1).id, "R-1", "proof", {6000}));
    }
    const ReportRow before = reportOf(store, 1);
    CHECK(codeOf(store.saveDraft(draft(1, "other words"))) == ErrorCode::Refused);
    CHECK(codeOf(store.discardDraft(reportId(1))) == ErrorCode::Refused);
    CHECK(reportOf(store, 1).body == before.body);
    CHECK(reportOf(store, 1).state == before.state);
}

TEST_CASE("once the force has it, nothing of the words stays, unless policy keeps them", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    const bool keep = GENERATE(false, true);
    REQUIRE(store.saveDraft(draft(1)));
    REQUIRE(seal(store, 1, envelope(1)));
    const ReportRow sealed = reportOf(store, 1);
    REQUIRE(store.markAccepted(envelope(1).id, "R-1", "proof", {6000}, keep));
    const ReportRow row = reportOf(store, 1);
    CHECK(row.reference == "R-1");
    CHECK(row.receipt == "proof");
    CHECK(row.created == sealed.created);
    CHECK(row.title == (keep ? sealed.title : std::string()));
    CHECK(row.body == (keep ? sealed.body : std::string()));
}

TEST_CASE("sealing moves the chain on and keeps the body closed", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    REQUIRE(store.saveDraft(draft(2)));
    CHECK(store.chain()->nextSequence == 1);
    CHECK(store.chain()->previousHash.empty());
    CHECK(codeOf(store.markSealed(reportId(1), envelope(1).id, 2, envelope(1).hash, {5000})) ==
          ErrorCode::InvalidArgument);
    REQUIRE(store.markReady(reportId(1), {3000}));
    REQUIRE(seal(store, 1, envelope(1)));
    REQUIRE(seal(store, 2, envelope(2)));
    CHECK(store.chain()->nextSequence == 3);
    const crypto::Hash256 newest = envelope(2).hash;
    CHECK(store.chain()->previousHash == Bytes(newest.begin(), newest.end()));
    CHECK(reportOf(store, 1).state == ReportState::Sealed);
    CHECK(reportOf(store, 1).envelopeId == envelope(1).id);
    CHECK(reportOf(store, 1).body == "what was seen");
    CHECK(codeOf(seal(store, 7, envelope(3))) == ErrorCode::NotFound);
    CHECK(codeOf(seal(store, 1, envelope(2))) == ErrorCode::Exists);
    CHECK(store.chain()->nextSequence == 3);
}

TEST_CASE("a sealed report is sealed again under the same id, and names what it replaces", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    REQUIRE(seal(store, 1, envelope(1)));
    REQUIRE(seal(store, 1, envelope(2)));
    CHECK(reportOf(store, 1).envelopeId == envelope(2).id);
    CHECK(*store.envelopesOf(reportId(1)) == std::vector<std::string>{envelope(1).id, envelope(2).id});

    SECTION("a receipt for the older envelope is as good: it held the same body") {
        REQUIRE(store.markAccepted(envelope(1).id, "R-1", "proof", {6000}));
        CHECK(reportOf(store, 1).state == ReportState::Accepted);
        REQUIRE(store.markAccepted(envelope(2).id, "R-2", "proof 2", {6000}));
        CHECK(reportOf(store, 1).reference == "R-1");
    }
    SECTION("a refusal of the older one does not open the report while the newer one is on its way") {
        REQUIRE(store.markRefused(envelope(1).id, "no-key", "proof", {6000}));
        CHECK(reportOf(store, 1).state == ReportState::Sealed);
        REQUIRE(store.markAccepted(envelope(2).id, "R-2", "proof 2", {6000}));
        CHECK(reportOf(store, 1).state == ReportState::Accepted);
    }
}

TEST_CASE("an envelope the outbox would not take is undone, chain and all", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    REQUIRE(store.saveDraft(draft(2)));
    REQUIRE(seal(store, 1, envelope(1)));

    SECTION("a draft is a draft again, and can be changed") {
        REQUIRE(seal(store, 2, envelope(2)));
        REQUIRE(store.markUnsealed(envelope(2).id, {5500}));
        CHECK(reportOf(store, 2).state == ReportState::Draft);
        CHECK(reportOf(store, 2).envelopeId.empty());
        CHECK(store.chain()->nextSequence == 2);
        CHECK(store.saveDraft(draft(2, "other words")));
    }
    SECTION("a report that waited for keys waits again") {
        REQUIRE(store.markReady(reportId(2), {3000}));
        REQUIRE(seal(store, 2, envelope(2)));
        REQUIRE(store.markUnsealed(envelope(2).id, {5500}));
        CHECK(reportOf(store, 2).state == ReportState::Ready);
    }
    SECTION("one that was being sealed again still waits on its first envelope") {
        REQUIRE(seal(store, 1, envelope(2)));
        REQUIRE(store.markUnsealed(envelope(2).id, {5500}));
        CHECK(reportOf(store, 1).state == ReportState::Sealed);
        CHECK(reportOf(store, 1).envelopeId == envelope(1).id);
    }
    SECTION("not once another was sealed after it, nor after an answer") {
        REQUIRE(seal(store, 2, envelope(2)));
        CHECK(codeOf(store.markUnsealed(envelope(1).id, {5500})) == ErrorCode::Refused);
        REQUIRE(store.markRefused(envelope(2).id, "bad-grade", "proof", {5500}));
        CHECK(codeOf(store.markUnsealed(envelope(2).id, {5500})) == ErrorCode::Refused);
    }
}

TEST_CASE("an accepted receipt empties the body, and may be told twice", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    REQUIRE(seal(store, 1, envelope(1)));
    REQUIRE(store.markAccepted(envelope(1).id, "R-1", "proof", {6000}));
    REQUIRE(store.markAccepted(envelope(1).id, "R-9", "other", {7000}));
    REQUIRE(store.markRefused(envelope(1).id, "late", "other", {7000}));
    const ReportRow held = reportOf(store, 1);
    CHECK(held.state == ReportState::Accepted);
    CHECK(held.body.empty());
    CHECK(held.reference == "R-1");
    CHECK(held.receipt == "proof");
    CHECK(codeOf(store.markAccepted(envelope(9).id, "R", "proof", {6000})) == ErrorCode::NotFound);
}

TEST_CASE("a refused report is open again, and goes on under a new id", "[store]") {
    const TempFolder folder;
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    REQUIRE(seal(store, 1, envelope(1)));
    REQUIRE(store.markRefused(envelope(1).id, "bad-grade", "proof", {6000}));
    CHECK(reportOf(store, 1).state == ReportState::Refused);
    CHECK(reportOf(store, 1).refusal == "bad-grade");
    CHECK(reportOf(store, 1).body == "what was seen");
    REQUIRE(store.saveDraft(draft(1, "put right")));
    CHECK(reportOf(store, 1).state == ReportState::Refused);
    // Other words under the old id would be taken for forgery.
    CHECK(codeOf(store.markReady(reportId(1), {6500})) == ErrorCode::Refused);
    CHECK(codeOf(seal(store, 1, envelope(2))) == ErrorCode::Refused);

    REQUIRE(store.renew(reportId(1), reportId(2), {7000}));
    CHECK_FALSE(store.report(reportId(1))->has_value());
    CHECK(reportOf(store, 2).state == ReportState::Draft);
    CHECK(reportOf(store, 2).body == "put right");
    CHECK(reportOf(store, 2).refusal == "bad-grade");
    CHECK(codeOf(store.renew(reportId(2), reportId(3), {7000})) == ErrorCode::Refused);
    REQUIRE(seal(store, 2, envelope(2)));
    CHECK(*store.envelopesOf(reportId(2)) == std::vector<std::string>{envelope(2).id});
    CHECK(store.chain()->nextSequence == 3);
}

TEST_CASE("values and secrets are kept under their names", "[store]") {
    const TempFolder folder;
    {
        Store store = opened(folder);
        REQUIRE(store.setValue("author", Bytes{1, 2, 3}));
        REQUIRE(store.setValue("author", Bytes{4, 5}));
        REQUIRE(store.setValue("empty", Bytes{}));
    }
    Store store = opened(folder);
    CHECK(**store.value("author") == Bytes{4, 5});
    CHECK((*store.value("empty"))->empty());
    CHECK_FALSE(store.value("none")->has_value());
    const auto secret = store.secret("author");
    REQUIRE(secret->has_value());
    CHECK(toText((*secret)->view()) == "\x04\x05");
    CHECK_FALSE(store.secret("none")->has_value());
}

TEST_CASE("a second opener hears Busy", "[store]") {
    const TempFolder folder;
    {
        Store store = opened(folder);
        const auto second = Store::open(folder.path(), kStoreKey);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::Busy);
        CHECK(codeOf(Store::erase(folder.path())) == ErrorCode::Busy);
    }
    opened(folder);
}

TEST_CASE("a store that is gone, emptied, cut or of another key is damage, and stays as it is", "[store]") {
    const TempFolder folder;
    const Path file = folder / "store.db";
    {
        Store store = opened(folder);
        REQUIRE(store.saveDraft(draft(1)));
    }
    const Bytes whole = test::readAll(file);
    Bytes key = kStoreKey;
    bool gone = false;
    SECTION("gone") {
        std::filesystem::remove(file);
        gone = true;
    }
    SECTION("emptied") {
        test::writeAll(file, std::string_view{});
    }
    SECTION("cut") {
        test::writeAll(file, ByteView(whole).first(5000));
    }
    SECTION("not a database") {
        test::writeAll(file, "These are not the bytes of a database, but there are some.");
    }
    SECTION("another key") {
        key[0] ^= 1;
    }
    SECTION("first byte") {
        Bytes harmed = whole;
        harmed[0] ^= 1;
        test::writeAll(file, harmed);
    }
    const Bytes before = gone ? Bytes{} : test::readAll(file);
    for (int i = 0; i < 2; ++i) {
        auto store = Store::open(folder.path(), key);
        const Status found = store ? store->verify() : Status(fail(store.error()));
        CHECK(codeOf(found) == ErrorCode::Damaged);
    }
    if (gone)
        CHECK_FALSE(std::filesystem::exists(file));
    else
        CHECK(test::readAll(file) == before);
}

TEST_CASE("a creation that a crash cut short begins again", "[store]") {
    const TempFolder folder;
    test::writeAll(folder / "store.db.new", "half a database");
    test::writeAll(folder / "store.db.new-wal", "half a log");
    {
        Store store = opened(folder);
        REQUIRE(store.saveDraft(draft(1)));
    }
    SECTION("also when only the mark is missing") {
        std::filesystem::remove(folder / "store.made");
    }
    Store store = opened(folder);
    CHECK(reportOf(store, 1).body == "what was seen");
}

TEST_CASE("erasing makes way for a new store, also after damage", "[store]") {
    const TempFolder folder;
    {
        Store store = opened(folder);
        REQUIRE(store.saveDraft(draft(1)));
    }
    test::writeAll(folder / "store.db", "not a database");
    REQUIRE(Store::erase(folder.path()));
    CHECK_FALSE(std::filesystem::exists(folder / "store.db"));
    Store store = opened(folder);
    CHECK(store.reports()->empty());
    CHECK(Store::erase(folder.path() / "nothing-here"));
}
