#include "core/store/attachments.h"

#include "samples.h"
#include "tests/support/child.h"
#include "tests/support/hunt.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>

using namespace lanyard;
using namespace lanyard::store;
using namespace lanyard::test;

namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10U;

std::string attachmentId(int number) {
    std::string digits = std::to_string(number);
    return "11111111-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

Attachments::New about(int number, int report = 1) {
    return {attachmentId(number), reportId(report), "image/jpeg", "By the door", true};
}

Bytes content(std::size_t size, std::uint64_t seed = 3) {
    Bytes bytes(size);
    SeededRandom(seed).fill(bytes);
    return bytes;
}

std::string hashOf(ByteView bytes) {
    return base64Encode(crypto::sha256(bytes), Base64::Url);
}

Store opened(const TempFolder& folder) {
    auto store = Store::open(folder.path(), kStoreKey);
    REQUIRE(store);
    return std::move(*store);
}

/// An opened store with draft 1 in it.
Store withDraft(const TempFolder& folder) {
    Store store = opened(folder);
    REQUIRE(store.saveDraft(draft(1)));
    return store;
}

AttachmentRow attach(Store& store, const Attachments::New& what, ByteView bytes, std::size_t step = 100'000) {
    auto writer = Attachments(store).begin(what, {5});
    REQUIRE(writer);
    for (std::size_t at = 0; at < bytes.size(); at += step)
        REQUIRE(writer->append(bytes.subspan(at, std::min(step, bytes.size() - at))));
    auto row = writer->finish();
    REQUIRE(row);
    return std::move(*row);
}

Bytes allOf(Store& store, const std::string& id) {
    Bytes all;
    REQUIRE(Attachments(store).stream(id, [&](ByteView piece) -> Status {
        all.insert(all.end(), piece.begin(), piece.end());
        return {};
    }));
    return all;
}

std::size_t countOf(Store& store, int report = 1) {
    const auto list = Attachments(store).list(reportId(report));
    REQUIRE(list);
    return list->size();
}

/// Chunks that lie in the store, whoever's they are.
std::int64_t chunksIn(const TempFolder& folder) {
    auto db = Database::open(folder / "store.db", {kStoreKey, Journal::Wal, false, true});
    REQUIRE(db);
    auto query = db->prepare("SELECT count(*) FROM attachment_chunk");
    REQUIRE(query);
    REQUIRE(query->step());
    return query->integer(0);
}

void sealReport(Store& store, int report, std::uint8_t fill) {
    const Envelope made = envelope(fill);
    const auto stands = store.chain();
    REQUIRE(stands);
    REQUIRE(store.markSealed(reportId(report), made.id, stands->nextSequence, made.hash, {9}));
}

Envelope sealAttachment(Store& store, int number, std::uint8_t fill) {
    Envelope made = envelope(fill);
    const auto stands = store.chain();
    REQUIRE(stands);
    REQUIRE(Attachments(store).markSealed(attachmentId(number), made.id, stands->nextSequence, made.hash, {9}));
    return made;
}

AttachmentState stateOf(Store& store, int number) {
    const auto row = Attachments(store).find(attachmentId(number));
    REQUIRE(row);
    REQUIRE(row->has_value());
    return (*row)->state;
}

} // namespace

TEST_CASE("an attachment comes back byte for byte, whole and by ranges, however it came in pieces", "[attachments]") {
    const TempFolder folder;
    const auto size = GENERATE(std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 3 * kChunk + 77);
    const auto step = GENERATE(std::size_t{1000}, kChunk, kChunk * 5);
    const Bytes bytes = content(size);
    {
        Store store = withDraft(folder);
        const AttachmentRow row = attach(store, about(1), bytes, step);
        CHECK(row.size == size);
        CHECK(row.sha256 == hashOf(bytes));
        CHECK(row.state == AttachmentState::Held);
    }
    Store store = opened(folder);
    CHECK(allOf(store, attachmentId(1)) == bytes);
    Attachments attachments(store);
    for (const std::size_t from : {std::size_t{0}, size / 2, size - 1, size}) {
        const auto part = attachments.read(attachmentId(1), from, kChunk + 5);
        REQUIRE(part);
        const ByteView expected = ByteView(bytes).subspan(from, std::min(kChunk + 5, size - from));
        CHECK(std::equal(part->begin(), part->end(), expected.begin(), expected.end()));
    }
    CHECK(attachments.read(attachmentId(1), size + 1, 1).error().code == ErrorCode::InvalidArgument);
    const auto list = attachments.list(reportId(1));
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->front().metadataKept);
    CHECK(list->front().caption == "By the door");
    CHECK(list->front().media == "image/jpeg");
    CHECK(list->front().created == UnixMillis{5});
    CHECK(store.verify());
}

TEST_CASE("drafts are saved while an attachment is coming in, and two may come at once", "[attachments]") {
    const TempFolder folder;
    Store store = withDraft(folder);
    const Bytes one = content(2 * kChunk + 9, 1);
    const Bytes two = content(2 * kChunk + 5, 2);
    auto first = Attachments(store).begin(about(1), {1});
    auto second = Attachments(store).begin(about(2), {2});
    REQUIRE(first);
    REQUIRE(second);
    for (std::size_t at = 0; at < two.size(); at += 60'000) {
        REQUIRE(first->append(ByteView(one).subspan(at, std::min<std::size_t>(60'000, one.size() - at))));
        REQUIRE(second->append(ByteView(two).subspan(at, std::min<std::size_t>(60'000, two.size() - at))));
        REQUIRE(store.saveDraft(draft(1, "typed meanwhile")));
    }
    CHECK(countOf(store) == 0);
    REQUIRE(second->finish());
    REQUIRE(first->finish());
    CHECK(allOf(store, attachmentId(1)).size() == one.size());
    CHECK(allOf(store, attachmentId(2)) == two);
    CHECK((**store.report(reportId(1))).body == "typed meanwhile");
}

TEST_CASE("what does not become whole leaves nothing: given up, too large, empty, its report gone or submitted",
          "[attachments]") {
    const TempFolder folder;
    {
        Store store = withDraft(folder);
        Attachments attachments(store);
        {
            auto writer = attachments.begin(about(1), {1});
            REQUIRE(writer);
            REQUIRE(writer->append(content(3 * kChunk)));
        }
        {
            auto empty = attachments.begin(about(2), {1});
            REQUIRE(empty);
            CHECK(empty->finish().error().code == ErrorCode::InvalidArgument);
        }
        {
            auto submitted = attachments.begin(about(3), {1});
            REQUIRE(submitted);
            REQUIRE(submitted->append(content(kChunk + 1)));
            REQUIRE(store.markReady(reportId(1), {1}));
            CHECK(submitted->finish().error().code == ErrorCode::Refused);
        }
        CHECK(attachments.begin(about(4), {1}).error().code == ErrorCode::Refused);
        REQUIRE(store.saveDraft(draft(2)));
        {
            auto discarded = attachments.begin(about(5, 2), {1});
            REQUIRE(discarded);
            REQUIRE(discarded->append(content(kChunk + 1)));
            REQUIRE(store.discardDraft(reportId(2)));
            CHECK(discarded->finish().error().code == ErrorCode::NotFound);
        }
        CHECK(attachments.begin(about(6, 2), {1}).error().code == ErrorCode::NotFound);
        CHECK(countOf(store) == 0);
    }
    CHECK(chunksIn(folder) == 0);
}

TEST_CASE("the store's log does not grow with the file, coming or going", "[attachments]") {
    const TempFolder folder;
    const Bytes million(1U << 20U, 7);
    Store store = withDraft(folder);
    auto writer = Attachments(store).begin(about(1), {1});
    REQUIRE(writer);
    std::uintmax_t most = 0;
    for (int i = 0; i < 24; ++i) {
        REQUIRE(writer->append(million));
        most = std::max(most, std::filesystem::file_size(folder / "store.db-wal"));
    }
    REQUIRE(writer->finish());
    REQUIRE(Attachments(store).remove(attachmentId(1)));
    most = std::max(most, std::filesystem::file_size(folder / "store.db-wal"));
    CHECK(most < 8U << 20U);
}

TEST_CASE("a report carries ten attachments and no more", "[attachments]") {
    const TempFolder folder;
    Store store = withDraft(folder);
    for (int i = 1; i <= 10; ++i)
        attach(store, about(i), content(10));
    CHECK(Attachments(store).begin(about(11), {1}).error().code == ErrorCode::Refused);
    REQUIRE(Attachments(store).remove(attachmentId(3)));
    CHECK(Attachments(store).begin(about(11), {1}));
}

TEST_CASE("an attachment goes with its draft, and nothing of it stays in the store's pages", "[attachments]") {
    const TempFolder folder;
    {
        Store store = withDraft(folder);
        attach(store, about(1), content(5 * kChunk));
        REQUIRE(store.discardDraft(reportId(1)));
        CHECK_FALSE(Attachments(store).find(attachmentId(1))->has_value());
    }
    CHECK(chunksIn(folder) == 0);
}

TEST_CASE("only an accepted receipt of its own envelope frees an attachment", "[attachments]") {
    const TempFolder folder;
    {
        Store store = withDraft(folder);
        attach(store, about(1), content(5 * kChunk));
        attach(store, about(2), content(kChunk));
        Attachments attachments(store);
        CHECK(attachments.toSeal()->empty());
        sealReport(store, 1, 1);
        CHECK(attachments.toSeal()->size() == 2);
        CHECK(attachments.remove(attachmentId(1)).error().code == ErrorCode::Refused);
        CHECK(attachments.setCaption(attachmentId(1), "x").error().code == ErrorCode::Refused);
        const Envelope first = sealAttachment(store, 1, 2);
        const Envelope second = sealAttachment(store, 2, 3);
        CHECK(store.chain()->nextSequence == 4);
        CHECK(attachments.toSeal()->size() == 2);

        REQUIRE(store.markAccepted(envelope(1).id, "LY-1", "proof", {10}));
        CHECK(allOf(store, attachmentId(1)).size() == 5 * kChunk);
        REQUIRE(store.markRefused(second.id, "different-body", "proof", {11}));
        CHECK(stateOf(store, 2) == AttachmentState::Refused);
        CHECK((**attachments.find(attachmentId(2))).refusal == "different-body");
        CHECK(allOf(store, attachmentId(2)).size() == kChunk);
        CHECK(attachments.toSeal()->size() == 2); // whoever seals judges by the refusal

        REQUIRE(store.markAccepted(first.id, "LY-2", "proof", {12}));
        CHECK(stateOf(store, 1) == AttachmentState::Accepted);
        CHECK((**attachments.find(attachmentId(1))).reference == "LY-2");
        CHECK(attachments.read(attachmentId(1), 0, 1).error().code == ErrorCode::NotFound);
        CHECK(attachments.toSeal()->size() == 1);
    }
    CHECK(chunksIn(folder) == 1);
}

TEST_CASE("an attachment's envelope can be taken back, and be made again in the one chain", "[attachments]") {
    const TempFolder folder;
    Store store = withDraft(folder);
    attach(store, about(1), content(100));
    sealReport(store, 1, 1);
    const Envelope made = sealAttachment(store, 1, 2);
    const Envelope wrong = envelope(9);
    CHECK(Attachments(store).markSealed(attachmentId(1), wrong.id, 2, wrong.hash, {1}).error().code ==
          ErrorCode::InvalidArgument);
    REQUIRE(store.markUnsealed(made.id, {1}));
    CHECK(stateOf(store, 1) == AttachmentState::Held);
    CHECK(store.chain()->nextSequence == 2);
    sealAttachment(store, 1, 3);
    const Envelope again = sealAttachment(store, 1, 4);
    CHECK(store.envelopesOf(attachmentId(1))->size() == 2);
    REQUIRE(store.markUnsealed(again.id, {1}));
    CHECK(stateOf(store, 1) == AttachmentState::Sealed);
    CHECK((**Attachments(store).find(attachmentId(1))).envelopeId == envelope(3).id);
}

TEST_CASE("a refused attachment that could not be sealed again is one that waits", "[attachments]") {
    const TempFolder folder;
    Store store = withDraft(folder);
    attach(store, about(1), content(100));
    sealReport(store, 1, 1);
    const Envelope first = sealAttachment(store, 1, 2);
    REQUIRE(store.markRefused(first.id, "damaged", "proof", {3}));
    const Envelope again = sealAttachment(store, 1, 3);
    CHECK(stateOf(store, 1) == AttachmentState::Sealed);
    REQUIRE(store.markUnsealed(again.id, {4})); // the outbox had no room
    CHECK(stateOf(store, 1) == AttachmentState::Held);
    CHECK(Attachments(store).toSeal()->size() == 1);
}

TEST_CASE("a refused report takes its attachments along under its new id, to be sealed anew", "[attachments]") {
    const TempFolder folder;
    Store store = withDraft(folder);
    const Bytes bytes = content(kChunk + 3);
    attach(store, about(1), bytes);
    sealReport(store, 1, 1);
    const Envelope old = sealAttachment(store, 1, 2);
    REQUIRE(store.markRefused(envelope(1).id, "malformed-body", "proof", {3}));
    CHECK(Attachments(store).toSeal()->empty());
    REQUIRE(store.renew(reportId(1), reportId(7), {4}));
    CHECK(countOf(store, 7) == 1);
    CHECK(stateOf(store, 1) == AttachmentState::Held);
    // The old envelope's answer says nothing about the new.
    REQUIRE(store.markRefused(old.id, "unannounced", "proof", {5}));
    CHECK(stateOf(store, 1) == AttachmentState::Held);
    CHECK(allOf(store, attachmentId(1)) == bytes);
}

TEST_CASE("a lock in the middle of a file ends it with a sentence, and nothing of it stays", "[attachments]") {
    const TempFolder folder;
    {
        std::optional<Store> store(withDraft(folder));
        Attachments attachments(*store);
        auto writer = attachments.begin(about(1), {1});
        REQUIRE(writer);
        REQUIRE(writer->append(content(2 * kChunk)));
        store.reset();
        CHECK(writer->append(content(10)).error().code == ErrorCode::Locked);
        CHECK(writer->finish().error().code == ErrorCode::Locked);
        CHECK(attachments.list(reportId(1)).error().code == ErrorCode::Locked);
    }
    CHECK(chunksIn(folder) == 2);
    CHECK(countOf(*std::make_unique<Store>(opened(folder))) == 0);
    CHECK(chunksIn(folder) == 0);
}

TEST_CASE("after SIGKILL between chunks the attachment is gone, and whole ones are not", "[attachments][crash]") {
    const TempFolder folder;
    const Bytes whole = content(2 * kChunk + 1);
    SeededRandom random(5);
    for (int round = 0; round < 12; ++round) {
        Child child([&] {
            auto store = Store::open(folder.path(), kStoreKey);
            if (!store || !store->saveDraft(draft(1)))
                return 10;
            for (int number = 1 + round * 1000;; ++number) {
                auto writer = Attachments(*store).begin(about(number), {1});
                if (!writer)
                    return 11;
                for (int i = 0; i < 2; ++i) {
                    if (!writer->append(ByteView(whole).subspan(static_cast<std::size_t>(i) * kChunk, kChunk)))
                        return 12;
                    Child::tell(-1);
                }
                if (!writer->append(ByteView(whole).last(1)) || !writer->finish())
                    return 13;
                Child::tell(number);
                if (number % 10 == 9)
                    return 0;
            }
        });
        std::array<std::uint8_t, 1> dice{};
        random.fill(dice);
        int heard = 0;
        std::vector<int> finished;
        for (int i = 0; i <= dice[0] % 7 && child.hear(heard); ++i)
            if (heard > 0)
                finished.push_back(heard);
        child.end(SIGKILL);
        while (child.hear(heard))
            if (heard > 0)
                finished.push_back(heard);

        Store store = opened(folder);
        const auto list = Attachments(store).list(reportId(1));
        REQUIRE(list);
        // One more may have got through than was told.
        CHECK(list->size() >= finished.size());
        CHECK(list->size() <= finished.size() + 1);
        for (const AttachmentRow& row : *list) {
            CHECK(row.sha256 == hashOf(whole));
            CHECK(allOf(store, row.id) == whole);
            REQUIRE(Attachments(store).remove(row.id));
        }
    }
    CHECK(chunksIn(folder) == 0);
}

TEST_CASE("what had a checkpoint is there as far as it came, whatever happens to its writer", "[attachments]") {
    const TempFolder folder;
    const Bytes sound = content(2 * kChunk + 5000);
    const auto isListed = [&](Store& store, std::size_t size) {
        const auto row = Attachments(store).find(attachmentId(1));
        REQUIRE(row);
        REQUIRE(row->has_value());
        CHECK((*row)->size == size);
        CHECK((*row)->sha256 == hashOf(ByteView(sound).first(size)));
        CHECK(ByteView(allOf(store, attachmentId(1))).size() == size);
        CHECK(hashOf(allOf(store, attachmentId(1))) == (*row)->sha256);
    };
    auto store = std::make_unique<Store>(withDraft(folder));
    auto writer = std::make_unique<AttachmentWriter>(Attachments(*store).begin(about(1), {1}).value());
    REQUIRE(writer->checkpoint()); // of nothing
    CHECK(countOf(*store) == 0);
    REQUIRE(writer->append(ByteView(sound).first(1000)));
    CHECK(countOf(*store) == 0);
    REQUIRE(writer->checkpoint());
    isListed(*store, 1000);
    REQUIRE(writer->append(ByteView(sound).subspan(1000, 500)));
    isListed(*store, 1000);
    REQUIRE(writer->checkpoint());
    isListed(*store, 1500);
    REQUIRE(writer->append(ByteView(sound).subspan(1500, kChunk)));
    isListed(*store, kChunk); // a full chunk is one too
    SECTION("finished") {
        REQUIRE(writer->append(ByteView(sound).subspan(1500 + kChunk)));
        REQUIRE(writer->finish());
        isListed(*store, sound.size());
    }
    SECTION("it goes") {
        writer.reset();
        isListed(*store, kChunk);
    }
    SECTION("the store is closed under it") {
        store.reset();
        CHECK(writer->append(sound).error().code == ErrorCode::Locked);
        CHECK(writer->checkpoint().error().code == ErrorCode::Locked);
        writer.reset();
        store = std::make_unique<Store>(opened(folder));
        isListed(*store, kChunk);
    }
    SECTION("the report is submitted") {
        REQUIRE(store->markReady(reportId(1), {1}));
        CHECK(writer->checkpoint().error().code == ErrorCode::Refused);
        writer.reset();
        isListed(*store, kChunk);
    }
    SECTION("given up") {
        writer->abandon();
        CHECK(countOf(*store) == 0);
        writer.reset();
        store.reset();
        CHECK(chunksIn(folder) == 0);
    }
    SECTION("removed by another hand, and its place taken") {
        REQUIRE(Attachments(*store).remove(attachmentId(1)));
        attach(*store, about(2), ByteView(sound).first(10));
        CHECK(writer->checkpoint().error().code == ErrorCode::NotFound);
        CHECK(writer->finish().error().code == ErrorCode::NotFound);
        writer->abandon();
        CHECK(countOf(*store) == 1);
        CHECK(allOf(*store, attachmentId(2)).size() == 10);
        writer.reset();
        store.reset();
        CHECK(chunksIn(folder) == 1);
    }
}

TEST_CASE("after SIGKILL a recording is there to its last checkpoint, or a little more", "[attachments][crash]") {
    const TempFolder folder;
    const Bytes sound = content(3 * kChunk);
    constexpr std::size_t kPiece = 30'000;
    SeededRandom random(6);
    for (int round = 1; round <= 12; ++round) {
        Child child([&] {
            auto store = Store::open(folder.path(), kStoreKey);
            if (!store || !store->saveDraft(draft(1)))
                return 10;
            auto writer = Attachments(*store).begin(about(round), {1});
            if (!writer)
                return 11;
            for (std::size_t at = 0; at < sound.size(); at += kPiece) {
                const std::size_t some = std::min(kPiece, sound.size() - at);
                if (!writer->append(ByteView(sound).subspan(at, some)) || !writer->checkpoint())
                    return 12;
                Child::tell(static_cast<int>(at + some));
            }
            return 0;
        });
        std::array<std::uint8_t, 1> dice{};
        random.fill(dice);
        int heard = 0;
        int secured = 0;
        for (int i = 0; i <= dice[0] % 20 && child.hear(heard); ++i)
            secured = heard;
        child.end(SIGKILL);
        while (child.hear(heard))
            secured = heard;

        Store store = opened(folder);
        const auto list = Attachments(store).list(reportId(1));
        REQUIRE(list);
        REQUIRE(list->size() == 1);
        const AttachmentRow& row = list->front();
        CHECK(row.size >= static_cast<std::uint64_t>(secured));
        CHECK(row.size <= static_cast<std::uint64_t>(secured) + kPiece);
        const Bytes kept = allOf(store, row.id);
        CHECK(std::equal(kept.begin(), kept.end(), sound.begin()));
        CHECK(row.sha256 == hashOf(kept));
        REQUIRE(Attachments(store).remove(row.id));
    }
    CHECK(chunksIn(folder) == 0);
}

TEST_CASE("with the disk full an attachment says so, leaves nothing, and the draft can be saved",
          "[attachments][crash]") {
    const TempFolder folder;
    Child child([&] {
        auto store = Store::open(folder.path(), kStoreKey);
        if (!store || !store->saveDraft(draft(1)))
            return 10;
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 6U << 20U;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto writer = Attachments(*store).begin(about(1), {1});
        if (!writer)
            return 11;
        const Bytes million(1U << 20U, 7);
        Status status;
        for (int i = 0; i < 20 && status; ++i)
            status = writer->append(million);
        if (status || status.error().code != ErrorCode::DiskFull || writer->finish())
            return 12;
        writer->abandon();
        if (!store->saveDraft(draft(1, "changed")))
            return 13;
        return Attachments(*store).list(reportId(1))->empty() ? 0 : 14;
    });
    CHECK(child.wait() == 0);
    CHECK(countOf(*std::make_unique<Store>(opened(folder))) == 0);
    CHECK(chunksIn(folder) == 0);
}

TEST_CASE("no word of an attachment lies in clear in any file of the store, and none in memory after it is gone",
          "[attachments][memory]") {
    const TempFolder folder;
    const Canary canary;
    {
        Store store = withDraft(folder);
        std::string text;
        text.reserve(2 * kChunk);
        for (int i = 0; i < 400; ++i)
            canary.appendTo(text);
        attach(store, about(1), viewOf(text), 1000);
        std::string caption;
        canary.appendTo(caption);
        REQUIRE(Attachments(store).setCaption(attachmentId(1), caption));
        REQUIRE(Attachments(store).setThumbnail(attachmentId(1), viewOf(caption)));
        const auto picture = Attachments(store).thumbnail(attachmentId(1));
        REQUIRE(picture);
        CHECK(canary.countIn(*picture) == 1);
        CHECK(canary.countInMemory() > 0);
        crypto::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
        crypto::wipe({reinterpret_cast<std::uint8_t*>(caption.data()), caption.size()});
        for (const auto& file : std::filesystem::directory_iterator(folder.path()))
            CHECK(canary.countIn(readAll(file.path())) == 0);
    }
    for (const auto& file : std::filesystem::directory_iterator(folder.path()))
        CHECK(canary.countIn(readAll(file.path())) == 0);
    CHECK(canary.countInMemory() == 0);
}
