#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::store;
using namespace lanyard::test;

namespace {

Outbox opened(const TempFolder& folder) {
    auto outbox = Outbox::open(folder.path());
    REQUIRE(outbox);
    return std::move(*outbox);
}

Path fileOf(const TempFolder& folder, const Envelope& made) {
    return folder / "outbox" / (made.id + ".age");
}

OutboxEntry entryOf(Outbox& outbox, const Envelope& made) {
    auto found = outbox.entry(made.id);
    REQUIRE(found);
    REQUIRE(found->has_value());
    return std::move(**found);
}

std::size_t countOf(Outbox& outbox) {
    const auto all = outbox.entries();
    REQUIRE(all);
    return all->size();
}

ErrorCode codeOf(const Status& status) {
    REQUIRE_FALSE(status);
    return status.error().code;
}

} // namespace

TEST_CASE("envelopes come back in the order they were sealed, in pieces", "[outbox]") {
    const TempFolder folder;
    const Envelope first = envelope(1, 100'000);
    const Envelope second = envelope(2);
    {
        Outbox outbox = opened(folder);
        REQUIRE(outbox.add(second.id, second.ciphertext, 2, {2000}));
        REQUIRE(outbox.add(first.id, first.ciphertext, 1, {1000}));
        REQUIRE(outbox.add(first.id, first.ciphertext, 1, {1000}));
    }
    Outbox outbox = opened(folder);
    CHECK_FALSE(outbox.wasRebuilt());
    const auto all = outbox.entries();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).envelopeId == first.id);
    CHECK(all->at(0).size == 100'000);
    CHECK(all->at(0).sequence == 1);
    CHECK(all->at(0).sealed == UnixMillis{1000});
    CHECK(all->at(0).state == OutboxState::Sealed);
    CHECK(outbox.read(first.id, 0, 10) == Bytes(10, 1));
    CHECK(outbox.read(first.id, 99'990, 4096)->size() == 10);
    CHECK(outbox.read(first.id, 100'000, 4096)->empty());
    CHECK_FALSE(outbox.read(first.id, 100'001, 1));
    CHECK_FALSE(outbox.read(envelope(3).id, 0, 1));
}

TEST_CASE("an id that is not the envelope's own hash is refused", "[outbox]") {
    const TempFolder folder;
    Outbox outbox = opened(folder);
    const Envelope made = envelope(1);
    for (const std::string& id :
         {envelope(2).id, std::string("../escape"), std::string(), made.id + "=", made.id.substr(1)})
        CHECK(codeOf(outbox.add(id, made.ciphertext, 1, {})) == ErrorCode::InvalidArgument);
    CHECK(countOf(outbox) == 0);
}

TEST_CASE("state goes one way; the offset is what the relay says", "[outbox]") {
    const TempFolder folder;
    Outbox outbox = opened(folder);
    const Envelope made = envelope(1);
    REQUIRE(outbox.add(made.id, made.ciphertext, 1, {}));
    REQUIRE(outbox.setProgress(made.id, OutboxState::Sent, 200));
    REQUIRE(outbox.setProgress(made.id, OutboxState::Created, 0));
    CHECK(entryOf(outbox, made).state == OutboxState::Sent);
    CHECK(entryOf(outbox, made).offset == 0);
    CHECK(codeOf(outbox.setProgress(made.id, OutboxState::Sent, 301)) == ErrorCode::InvalidArgument);
    CHECK(codeOf(outbox.setProgress(made.id, OutboxState::Accepted, 300)) == ErrorCode::InvalidArgument);
    CHECK(codeOf(outbox.setProgress(envelope(2).id, OutboxState::Sent, 0)) == ErrorCode::NotFound);
    REQUIRE(outbox.setCustody(made.id, "custody note"));
    CHECK(entryOf(outbox, made).state == OutboxState::Custody);
    CHECK(entryOf(outbox, made).custody == "custody note");
    REQUIRE(outbox.setReceipt(made.id, OutboxState::Rejected, "proof", "bad-grade"));
    REQUIRE(outbox.setProgress(made.id, OutboxState::Sent, 100));
    REQUIRE(outbox.setCustody(made.id, "later note"));
    CHECK(entryOf(outbox, made).state == OutboxState::Rejected);
}

TEST_CASE("only a receipt of the force frees an envelope", "[outbox]") {
    const TempFolder folder;
    Outbox outbox = opened(folder);
    const Envelope made = envelope(1);
    REQUIRE(outbox.add(made.id, made.ciphertext, 1, {}));
    for (const OutboxState state : {OutboxState::Created, OutboxState::Sent, OutboxState::Custody}) {
        REQUIRE(outbox.setProgress(made.id, state, 300));
        CHECK(codeOf(outbox.settle(made.id)) == ErrorCode::Refused);
        CHECK(outbox.read(made.id, 0, 300) == made.ciphertext);
    }
    CHECK(codeOf(outbox.setReceipt(made.id, OutboxState::Custody, "proof", "")) == ErrorCode::InvalidArgument);
    REQUIRE(outbox.setReceipt(made.id, OutboxState::Accepted, "proof", ""));
    REQUIRE(outbox.setReceipt(made.id, OutboxState::Accepted, "proof again", ""));
    CHECK(codeOf(outbox.setReceipt(made.id, OutboxState::Rejected, "other", "late")) == ErrorCode::Refused);
    CHECK(entryOf(outbox, made).receipt == "proof");
    CHECK(outbox.read(made.id, 0, 300) == made.ciphertext); // until the store was told
    REQUIRE(outbox.settle(made.id));
    CHECK_FALSE(std::filesystem::exists(fileOf(folder, made)));
    CHECK(countOf(outbox) == 0);
}

TEST_CASE("what a crash left between file and row is finished at the next open", "[outbox]") {
    const TempFolder folder;
    const Envelope made = envelope(1);
    const Envelope kept = envelope(2);
    {
        Outbox outbox = opened(folder);
        REQUIRE(outbox.add(kept.id, kept.ciphertext, 1, {1000}));
    }
    SECTION("a whole envelope without a row is taken in") {
        test::writeAll(fileOf(folder, made), made.ciphertext);
        Outbox outbox = opened(folder);
        CHECK(countOf(outbox) == 2);
        CHECK(entryOf(outbox, made).size == 300);
        CHECK(entryOf(outbox, made).sequence == 0);
        CHECK(entryOf(outbox, made).state == OutboxState::Sealed);
        CHECK(outbox.read(made.id, 0, 300) == made.ciphertext);
    }
    SECTION("a file that is not what its name says is kept aside, and not sent") {
        test::writeAll(fileOf(folder, made), ByteView(made.ciphertext).first(299));
        Outbox outbox = opened(folder);
        CHECK(countOf(outbox) == 1);
        CHECK(std::filesystem::exists(fileOf(folder, made).string() + ".damaged"));
    }
    SECTION("a temporary file goes") {
        test::writeAll(fileOf(folder, made).string() + ".new", "half");
        Outbox outbox = opened(folder);
        CHECK(countOf(outbox) == 1);
        CHECK_FALSE(std::filesystem::exists(fileOf(folder, made).string() + ".new"));
    }
    SECTION("a row whose file is gone goes, so that the store seals the report again") {
        std::filesystem::remove(fileOf(folder, kept));
        Outbox outbox = opened(folder);
        CHECK(countOf(outbox) == 0);
    }
    SECTION("so does one whose file is short, and the file is kept aside") {
        test::writeAll(fileOf(folder, kept), ByteView(kept.ciphertext).first(100));
        Outbox outbox = opened(folder);
        CHECK(countOf(outbox) == 0);
        CHECK(std::filesystem::exists(fileOf(folder, kept).string() + ".damaged"));
    }
    SECTION("but a receipt is never lost with the file: the store has not heard it yet") {
        {
            Outbox outbox = opened(folder);
            REQUIRE(outbox.setReceipt(kept.id, OutboxState::Accepted, "proof", ""));
        }
        std::filesystem::remove(fileOf(folder, kept));
        Outbox outbox = opened(folder);
        CHECK(entryOf(outbox, kept).receipt == "proof");
        CHECK(outbox.settle(kept.id));
        CHECK(countOf(outbox) == 0);
    }
}

TEST_CASE("a damaged index is set aside and made anew from the envelopes", "[outbox]") {
    const TempFolder folder;
    const Envelope made = envelope(1);
    {
        Outbox outbox = opened(folder);
        REQUIRE(outbox.add(made.id, made.ciphertext, 1, {1000}));
        REQUIRE(outbox.setProgress(made.id, OutboxState::Sent, 300));
    }
    const Path index = folder / "outbox" / "index.db";
    SECTION("not a database") {
        test::writeAll(index, "these bytes are no database, but there are enough of them to look at");
    }
    SECTION("a page in the middle") {
        Bytes harmed = test::readAll(index);
        REQUIRE(harmed.size() > 8192);
        std::fill(harmed.begin() + 4096, harmed.begin() + 8192, std::uint8_t{0xee});
        test::writeAll(index, harmed);
    }
    const Bytes before = test::readAll(index);
    Outbox outbox = opened(folder);
    CHECK(outbox.wasRebuilt());
    CHECK(test::readAll(index.string() + ".damaged") == before);
    CHECK(countOf(outbox) == 1);
    CHECK(entryOf(outbox, made).state == OutboxState::Sealed);
    CHECK(outbox.read(made.id, 0, 300) == made.ciphertext);
}

TEST_CASE("an index that vanished loses no envelope", "[outbox]") {
    const TempFolder folder;
    const Envelope made = envelope(1);
    {
        Outbox outbox = opened(folder);
        REQUIRE(outbox.add(made.id, made.ciphertext, 1, {1000}));
    }
    std::filesystem::remove(folder / "outbox" / "index.db");
    Outbox outbox = opened(folder);
    CHECK(countOf(outbox) == 1);
}

TEST_CASE("an envelope found damaged is kept aside and no longer sent", "[outbox]") {
    const TempFolder folder;
    const Envelope made = envelope(1);
    Outbox outbox = opened(folder);
    REQUIRE(outbox.add(made.id, made.ciphertext, 1, {1000}));
    REQUIRE(outbox.setAside(made.id));
    CHECK(countOf(outbox) == 0);
    CHECK(std::filesystem::exists(fileOf(folder, made).string() + ".damaged"));
    CHECK(codeOf(outbox.setAside(made.id)) == ErrorCode::NotFound);
}

TEST_CASE("checkpoint and cursor are kept, and erasing takes everything", "[outbox]") {
    const TempFolder folder;
    {
        Outbox outbox = opened(folder);
        CHECK(outbox.checkpoint() == std::string());
        CHECK(outbox.receiptCursor() == 0);
        REQUIRE(outbox.setCheckpoint("note 1"));
        REQUIRE(outbox.setCheckpoint("note 2"));
        REQUIRE(outbox.setReceiptCursor(77));
        REQUIRE(outbox.add(envelope(1).id, envelope(1).ciphertext, 1, {}));
        REQUIRE(outbox.add(envelope(2).id, envelope(2).ciphertext, 2, {}));
        REQUIRE(outbox.setAside(envelope(2).id));
    }
    Outbox outbox = opened(folder);
    CHECK(outbox.checkpoint() == "note 2");
    CHECK(outbox.receiptCursor() == 77);
    REQUIRE(outbox.eraseAll());
    CHECK(countOf(outbox) == 0);
    CHECK(outbox.checkpoint() == std::string());
    CHECK(outbox.receiptCursor() == 0);
    for (const auto& file : std::filesystem::directory_iterator(folder / "outbox"))
        CHECK(file.path().string().find(".age") == std::string::npos);
}

TEST_CASE("a second opener of the outbox hears Busy", "[outbox]") {
    const TempFolder folder;
    Outbox outbox = opened(folder);
    const auto second = Outbox::open(folder.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
}

TEST_CASE("an envelope that comes in pieces is the same as one that came whole", "[outbox]") {
    const TempFolder folder;
    const Envelope made = envelope(4, 300'001);
    {
        Outbox outbox = opened(folder);
        auto writer = outbox.begin();
        REQUIRE(writer);
        for (std::size_t at = 0; at < made.ciphertext.size(); at += 70'000)
            REQUIRE(writer->write(
                ByteView(made.ciphertext).subspan(at, std::min<std::size_t>(70'000, made.ciphertext.size() - at))));
        CHECK(codeOf(writer->commit(3, {7})) == ErrorCode::Internal);
        CHECK(writer->close() == made.id);
        CHECK(countOf(outbox) == 0);
        REQUIRE(writer->commit(3, {7}));
        CHECK(entryOf(outbox, made).size == made.ciphertext.size());
        CHECK(entryOf(outbox, made).sequence == 3);
        CHECK(outbox.damaged()->empty());
    }
    Outbox outbox = opened(folder);
    CHECK(outbox.read(made.id, 0, 1'000'000) == made.ciphertext);
    writeAll(fileOf(folder, made), Bytes(made.ciphertext.size(), 5));
    CHECK(outbox.damaged() == std::vector<std::string>{made.id});
}

TEST_CASE("an envelope that is not committed leaves no file, now or after a crash", "[outbox]") {
    const TempFolder folder;
    {
        Outbox outbox = opened(folder);
        auto writer = outbox.begin();
        REQUIRE(writer);
        REQUIRE(writer->write(viewOf("half of it")));
        REQUIRE(writer->close());
        CHECK(std::filesystem::exists(folder / "outbox" / "envelope.new"));
    }
    CHECK_FALSE(std::filesystem::exists(folder / "outbox" / "envelope.new"));
    writeAll(folder / "outbox" / "envelope.new", "left by a crash");
    Outbox outbox = opened(folder);
    CHECK_FALSE(std::filesystem::exists(folder / "outbox" / "envelope.new"));
    CHECK(countOf(outbox) == 0);
}
