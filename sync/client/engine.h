#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/store/outbox.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lanyard::client {

/// The device's sending as a pure function: `step(state, event, now, random)` gives the next state and what to do.
/// Sockets, clock, disk and randomness are outside, so that a simulation can run any network.
///
/// One request is in flight at a time. Oldest first, but what fits one request before what does not, so that words
/// never wait for a picture (nothing outside the vault says which envelope holds which). An envelope that fails waits
/// with backoff (full jitter) and the next one has its turn, so that one poisoned envelope never holds up another. An
/// entry moves one way: Sealed → Created → Sent → Custody → Accepted | Rejected; the offset never falls except on 460,
/// 404 and 410. Only a verified receipt ends an entry; custody, a finished upload or any answer of the relay does not.

using store::OutboxState;

/// What the engine knows of one envelope.
struct Upload {
    std::string id;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
    OutboxState state = OutboxState::Sealed;
    bool offsetKnown = false; ///< asked the relay since this program started, or since a doubt
    int failures = 0;         ///< in a row
    UnixMillis notBefore{};   ///< backoff
    std::string problem;      ///< name of the relay's last refusal, for people
};

enum class RequestKind { Create, Head, Patch, Custody, Receipts };
struct Request {
    RequestKind kind = RequestKind::Create;
    std::string id;           ///< of the envelope; empty for Receipts
    std::uint64_t offset = 0; ///< Patch: from here; Receipts: the cursor
    std::size_t length = 0;   ///< Patch: this many bytes
};

struct State {
    std::vector<Upload> uploads; ///< oldest first; ended ones are not here
    std::optional<Request> inFlight;
    std::int64_t receiptCursor = 0;
    UnixMillis receiptsNotBefore{};
    int receiptIdle = 0; ///< polls in a row that brought nothing
    int failures = 0;    ///< requests in a row that found no network
    UnixMillis networkNotBefore{};
    std::int64_t clockOffset = 0; ///< server time minus ours, milliseconds, once learnt
    bool online = true;           ///< the platform's word; tried anyway when it is wrong
};

// events
struct Started {}; ///< also: "something may be due"
struct Added {
    Upload upload;
}; ///< sealed into the outbox
struct NetworkChanged {
    bool online = true;
};
struct Nudged {}; ///< the officer pressed "try now": backoffs end
struct Answered {
    int status = 0;
    std::string problem;                  ///< name from problem+json, or ""
    std::optional<std::uint64_t> offset;  ///< Upload-Offset
    std::optional<UnixMillis> serverTime; ///< Date
    std::size_t items = 0;                ///< Receipts: how many
    bool more = false;                    ///< Receipts: the page was full
    std::int64_t cursor = 0;              ///< Receipts: the next cursor
    bool valid = true;                    ///< Custody: the note verified
};
struct Failed {}; ///< no answer at all: no signal, reset, time-out, TLS refused
struct Ended {
    std::string id;
}; ///< a verified receipt was stored for this envelope
using Event = std::variant<Started, Added, NetworkChanged, Nudged, Answered, Failed, Ended>;

// commands, to be carried out in order
struct Persist {
    std::string id;
    OutboxState state;
    std::uint64_t offset;
};
struct PersistCursor {
    std::int64_t cursor;
};
struct Send {
    Request request;
};
struct WakeAt {
    UnixMillis at;
}; ///< step(Started) again then; replaces an earlier one
using Command = std::variant<Persist, PersistCursor, Send, WakeAt>;

inline constexpr std::size_t kPatchBytes = 1U << 20U;

[[nodiscard]] std::pair<State, std::vector<Command>> step(State state, const Event& event, UnixMillis now,
                                                          Random& random);

} // namespace lanyard::client
