// A bad network, a relay and an intake, all in one thread and one seed: whatever is dropped, every envelope is received
// exactly once or is still on the device.
#include "sync/client/engine.h"

#include "core/crypto/hash.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace lanyard;
using namespace lanyard::client;

namespace {

class World {
public:
    explicit World(std::uint64_t seed) : m_random(seed) {}

    /// Runs until everything is received or the time is up; gives the virtual minutes it took.
    void run(int envelopes, std::int64_t faultsUntil, std::int64_t end) {
        for (int i = 0; i < envelopes; ++i) {
            const std::string id = "envelope-" + std::to_string(i);
            const std::uint64_t size = 4096U * (1U + pick(600));
            m_sealed[id] = size;
            feed(Added{Upload{id, size, 0, OutboxState::Sealed, false, 0, {}, {}}});
        }
        while (m_now.value < end && !m_state.uploads.empty()) {
            m_faults = m_now.value < faultsUntil;
            if (m_request) {
                m_now.value += 5 + static_cast<std::int64_t>(pick(200));
                exchange(*std::exchange(m_request, std::nullopt));
            } else if (m_wake) {
                m_now.value = std::max(m_now.value, m_wake->value);
                feed(Started{});
            } else {
                FAIL("something waits and nothing will happen");
            }
            intake();
            if (m_faults && pick(100) == 0)
                restart();
        }
    }

    [[nodiscard]] const std::map<std::string, int>& received() const { return m_received; }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] std::string history() const { return hexEncode(crypto::sha256(viewOf(m_log))); }
    [[nodiscard]] std::size_t sealed() const { return m_sealed.size(); }

private:
    std::uint64_t pick(std::uint64_t below) {
        std::array<std::uint8_t, 4> raw{};
        m_random.fill(raw);
        const std::uint32_t value = raw[0] | (static_cast<std::uint32_t>(raw[1]) << 8U) |
                                    (static_cast<std::uint32_t>(raw[2]) << 16U) |
                                    (static_cast<std::uint32_t>(raw[3]) << 24U);
        return value % below;
    }

    void feed(const Event& event) {
        auto [state, commands] = step(std::move(m_state), event, m_now, m_random);
        m_state = std::move(state);
        m_wake.reset();
        for (const Command& command : commands) {
            if (const auto* persist = std::get_if<Persist>(&command)) {
                m_disk[persist->id] = *persist;
                m_log += "p" + persist->id + std::to_string(persist->offset);
            } else if (const auto* cursor = std::get_if<PersistCursor>(&command)) {
                m_diskCursor = cursor->cursor;
            } else if (const auto* send = std::get_if<Send>(&command)) {
                m_request = send->request;
                m_log += "s" + std::to_string(static_cast<int>(send->request.kind)) + send->request.id;
            } else if (const auto* wake = std::get_if<WakeAt>(&command)) {
                m_wake = wake->at;
            }
        }
    }

    /// The app is killed and starts from what it had made durable.
    void restart() {
        State fresh;
        fresh.receiptCursor = m_diskCursor;
        m_state = std::move(fresh);
        m_request.reset();
        for (const auto& [id, size] : m_sealed) {
            if (m_settled.contains(id))
                continue;
            const auto at = m_disk.find(id);
            const OutboxState state = at == m_disk.end() ? OutboxState::Sealed : at->second.state;
            feed(Added{Upload{id, size, at == m_disk.end() ? 0 : at->second.offset, state, false, 0, {}, {}}});
        }
        feed(Started{});
    }

    void exchange(const Request& request) {
        if (m_faults && pick(4) == 0) { // lost before it got there
            feed(Failed{});
            return;
        }
        if (m_faults && pick(12) == 0) {
            Answered busy;
            constexpr std::array<int, 5> statuses{409, 423, 500, 503, 429};
            busy.status = statuses.at(pick(statuses.size()));
            feed(busy);
            return;
        }
        Answered answer = relay(request);
        if (m_faults && pick(5) == 0) { // the relay acted, and its answer was lost
            feed(Failed{});
            return;
        }
        std::vector<std::string> ended;
        if (request.kind == RequestKind::Receipts && answer.status == 200) {
            for (auto& [cursor, id] : m_receipts) {
                if (cursor > static_cast<std::int64_t>(request.offset)) {
                    ended.push_back(id);
                    answer.cursor = cursor;
                }
            }
            answer.items = ended.size();
        }
        for (const std::string& id : ended) {
            m_settled.insert(id); // the receipt is stored before the cursor moves
            feed(Ended{id});
        }
        feed(answer);
    }

    Answered relay(const Request& request) {
        Answered answer;
        if (request.kind == RequestKind::Receipts) {
            answer.status = 200;
            answer.cursor = static_cast<std::int64_t>(request.offset);
            return answer;
        }
        auto held = m_relay.find(request.id);
        switch (request.kind) {
        case RequestKind::Create:
            m_relay.try_emplace(request.id, 0);
            answer.status = 201;
            break;
        case RequestKind::Head:
            answer.status = held == m_relay.end() ? 404 : 200;
            if (held != m_relay.end())
                answer.offset = held->second;
            break;
        case RequestKind::Patch: {
            if (held == m_relay.end()) {
                answer.status = 404;
                break;
            }
            if (held->second != request.offset) {
                answer.status = 409;
                break;
            }
            // a connection that dies in the body leaves what had arrived
            const std::uint64_t arrived = m_faults && pick(3) == 0 ? pick(request.length + 1) : request.length;
            held->second += arrived;
            answer.status = arrived == request.length ? 204 : 500;
            answer.offset = held->second;
            break;
        }
        case RequestKind::Custody:
            answer.status = held != m_relay.end() && held->second == m_sealed[request.id] ? 200 : 404;
            break;
        case RequestKind::Receipts:
            break;
        }
        return answer;
    }

    void intake() {
        for (const auto& [id, offset] : m_relay) {
            if (offset == m_sealed[id] && !m_received.contains(id) && (!m_faults || pick(10) == 0)) {
                ++m_received[id];
                m_receipts.emplace_back(static_cast<std::int64_t>(m_receipts.size()) + 1, id);
            }
            REQUIRE(offset <= m_sealed[id]);
        }
    }

    test::SeededRandom m_random;
    State m_state;
    UnixMillis m_now{1};
    std::optional<Request> m_request;
    std::optional<UnixMillis> m_wake;
    bool m_faults = true;
    std::map<std::string, std::uint64_t> m_sealed;
    std::map<std::string, Persist> m_disk;
    std::int64_t m_diskCursor = 0;
    std::set<std::string> m_settled;
    std::map<std::string, std::uint64_t> m_relay;
    std::map<std::string, int> m_received;
    std::vector<std::pair<std::int64_t, std::string>> m_receipts;
    std::string m_log;
};

constexpr std::int64_t kMinute = 60'000;

} // namespace

TEST_CASE("after any bad network every envelope is received once and the queue empties within an hour",
          "[client][simulation]") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        World world(seed);
        world.run(5, 30 * kMinute, 90 * kMinute);
        REQUIRE(world.state().uploads.empty());
        REQUIRE(world.received().size() == world.sealed());
        for (const auto& [id, times] : world.received())
            REQUIRE(times == 1);
    }
}

TEST_CASE("the same seed twice is the same history", "[client][simulation]") {
    World first(42);
    World second(42);
    World other(43);
    first.run(5, 30 * kMinute, 90 * kMinute);
    second.run(5, 30 * kMinute, 90 * kMinute);
    other.run(5, 30 * kMinute, 90 * kMinute);
    CHECK(first.history() == second.history());
    CHECK(first.history() != other.history());
}
