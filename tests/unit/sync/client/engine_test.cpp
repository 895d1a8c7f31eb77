#include "sync/client/engine.h"

#include "tests/support/support.h"

#include <catch2/catch.hpp>

#include <optional>

using namespace lanyard;
using namespace lanyard::client;

namespace {

const UnixMillis kNow = test::FixedClock::kStart;

/// The engine with its commands spread out, so that a test reads as a conversation.
class Talk {
public:
    void tell(const Event& event, std::int64_t laterMillis = 0) {
        m_now.value += laterMillis;
        auto [state, commands] = step(std::move(m_state), event, m_now, m_random);
        m_state = std::move(state);
        request.reset();
        wake.reset();
        for (const Command& command : commands) {
            if (const auto* send = std::get_if<Send>(&command))
                request = send->request;
            if (const auto* at = std::get_if<WakeAt>(&command))
                wake = at->at;
            if (const auto* persist = std::get_if<Persist>(&command))
                persisted.push_back(*persist);
        }
    }
    void answer(int status, std::optional<std::uint64_t> offset = {}, const std::string& problem = {}) {
        Answered answered;
        answered.status = status;
        answered.offset = offset;
        answered.problem = problem;
        tell(answered);
    }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] UnixMillis now() const { return m_now; }

    std::optional<Request> request;
    std::optional<UnixMillis> wake;
    std::vector<Persist> persisted;

private:
    State m_state;
    UnixMillis m_now = kNow;
    test::SeededRandom m_random{7};
};

Added added(const std::string& id, std::uint64_t size = 4096) {
    return Added{Upload{id, size, 0, OutboxState::Sealed, false, 0, {}, {}}};
}

/// Up to custody, with a relay that has no complaint.
void sendWhole(Talk& talk, std::uint64_t size = 4096) {
    REQUIRE(talk.request);
    REQUIRE(talk.request->kind == RequestKind::Create);
    talk.answer(201);
    REQUIRE(talk.request->kind == RequestKind::Head);
    talk.answer(200, 0);
    REQUIRE(talk.request->kind == RequestKind::Patch);
    talk.answer(204, size);
    REQUIRE(talk.request->kind == RequestKind::Custody);
    talk.answer(200);
}

} // namespace

TEST_CASE("an empty outbox asks for nothing and sets no timer", "[client][engine]") {
    Talk talk;
    talk.tell(Started{});
    CHECK_FALSE(talk.request);
    CHECK_FALSE(talk.wake);
}

TEST_CASE("an envelope is created, sent, taken into custody, and ended by its receipt alone", "[client][engine]") {
    Talk talk;
    talk.tell(added("one"));
    sendWhole(talk);
    CHECK(talk.state().uploads.front().state == OutboxState::Custody);
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Receipts);
    talk.answer(200);
    CHECK(talk.state().uploads.size() == 1); // custody, a finished upload and an empty list free nothing
    REQUIRE(talk.wake);
    talk.tell(Ended{"one"});
    CHECK(talk.state().uploads.empty());
    CHECK_FALSE(talk.wake);
}

TEST_CASE("what is sent from is what the relay says it holds", "[client][engine]") {
    Talk talk;
    talk.tell(added("one", 5000));
    talk.answer(201);
    talk.answer(200, 3000);
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Patch);
    CHECK(talk.request->offset == 3000);
    CHECK(talk.request->length == 2000);
    SECTION("after an answer that never came it is asked again before anything is sent") {
        talk.tell(Failed{});
        CHECK_FALSE(talk.request);
        REQUIRE(talk.wake);
        talk.tell(Started{}, talk.wake->value - talk.now().value);
        REQUIRE(talk.request);
        CHECK(talk.request->kind == RequestKind::Head);
    }
    SECTION("a conflict is settled by asking") {
        talk.answer(409);
        REQUIRE(talk.request);
        CHECK(talk.request->kind == RequestKind::Head);
        CHECK(talk.state().uploads.front().offset == 3000);
    }
    SECTION("an upload that is gone is created anew") {
        talk.answer(404);
        CHECK(talk.state().uploads.front().state == OutboxState::Sealed);
        CHECK(talk.state().uploads.front().offset == 0);
    }
    SECTION("bytes that did not arrive whole begin again") {
        talk.answer(460);
        CHECK(talk.state().uploads.front().offset == 0);
    }
    SECTION("an offset beyond the end is no answer to build on") {
        talk.answer(204, 6000);
        CHECK(talk.state().uploads.front().offset == 3000);
    }
    SECTION("a server error leaves the offset where it was") {
        talk.answer(500);
        CHECK(talk.state().uploads.front().offset == 3000);
        CHECK(talk.state().uploads.front().problem == "http-500");
    }
}

TEST_CASE("an envelope that is refused does not hold up the next", "[client][engine]") {
    Talk talk;
    talk.tell(added("poisoned"));
    talk.answer(413, {}, "too-large");
    CHECK(talk.state().uploads.front().problem == "too-large");
    talk.tell(added("second"));
    REQUIRE(talk.request);
    CHECK(talk.request->id == "second");
    sendWhole(talk);
    CHECK(talk.state().uploads.back().state == OutboxState::Custody);
}

TEST_CASE("the oldest goes first", "[client][engine]") {
    Talk talk;
    talk.tell(added("old"));
    talk.tell(added("new"));
    talk.answer(201);
    REQUIRE(talk.request);
    CHECK(talk.request->id == "old");
}

TEST_CASE("words go between the pieces of a large envelope, and so do receipts", "[client][engine]") {
    constexpr std::uint64_t size = 10 * kPatchBytes;
    Talk talk;
    talk.tell(added("picture", size));
    talk.answer(201);
    talk.answer(200, 0);
    REQUIRE(talk.request);
    CHECK(talk.request->length == kPatchBytes);
    talk.tell(added("words"));
    talk.answer(204, kPatchBytes);
    REQUIRE(talk.request);
    CHECK(talk.request->id == "words");
    sendWhole(talk);
    // In custody now: its receipt is asked for, then the picture goes on.
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Receipts);
    talk.answer(200);
    REQUIRE(talk.request);
    CHECK(talk.request->id == "picture");
    CHECK(talk.request->offset == kPatchBytes);
    talk.tell(Answered{204, "", 2 * kPatchBytes, {}, 0, false, 0, true}, 60'000);
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Receipts);
}

TEST_CASE("a clock that is wrong is corrected by the relay's and tried again at once, but only once",
          "[client][engine]") {
    Talk talk;
    talk.tell(added("one"));
    Answered answered;
    answered.status = 401;
    answered.problem = "clock-skew";
    answered.serverTime = UnixMillis{kNow.value + 3'600'000};
    talk.tell(answered);
    CHECK(talk.state().clockOffset == 3'600'000);
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Create);
    talk.tell(answered);
    CHECK_FALSE(talk.request);
    CHECK(talk.wake);
}

TEST_CASE("waits grow with failures, stay bounded, and end when there is signal or the officer asks",
          "[client][engine]") {
    Talk talk;
    talk.tell(added("one"));
    for (int i = 0; i < 40; ++i) {
        talk.tell(Failed{});
        REQUIRE(talk.wake);
        CHECK(talk.wake->value - talk.now().value <= 60'000);
        talk.tell(Started{}, talk.wake->value - talk.now().value);
        REQUIRE(talk.request);
    }
    talk.tell(Failed{});
    REQUIRE_FALSE(talk.request);
    SECTION("signal came") {
        talk.tell(NetworkChanged{false});
        CHECK_FALSE(talk.request);
        talk.tell(NetworkChanged{true});
        CHECK(talk.request);
    }
    SECTION("the officer asked") {
        talk.tell(Nudged{});
        CHECK(talk.request);
    }
}

TEST_CASE("a custody note that does not verify is not custody", "[client][engine]") {
    Talk talk;
    talk.tell(added("one"));
    talk.answer(201);
    talk.answer(200, 4096);
    REQUIRE(talk.request->kind == RequestKind::Custody);
    Answered answered;
    answered.status = 200;
    answered.valid = false;
    talk.tell(answered);
    CHECK(talk.state().uploads.front().state == OutboxState::Sent);
    // the force may have it all the same: receipts are asked for
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Receipts);
}

TEST_CASE("a relay that lost what it had in custody is given it again", "[client][engine]") {
    Talk talk;
    talk.tell(added("one"));
    sendWhole(talk);
    talk.answer(200); // no receipts yet
    talk.tell(Started{}, 2 * 3'600'000);
    REQUIRE(talk.request);
    REQUIRE(talk.request->kind == RequestKind::Head);
    talk.answer(404);
    talk.tell(Started{}, 60'000);
    REQUIRE(talk.request);
    CHECK(talk.request->kind == RequestKind::Create);
}

TEST_CASE("an answer to nothing and an unknown receipt change nothing", "[client][engine]") {
    Talk talk;
    talk.answer(201, 5);
    talk.tell(Failed{});
    talk.tell(Ended{"nobody"});
    CHECK(talk.state().uploads.empty());
    CHECK_FALSE(talk.request);
}
