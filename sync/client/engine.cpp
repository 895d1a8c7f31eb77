#include "sync/client/engine.h"

#include <algorithm>
#include <array>

namespace lanyard::client {

namespace {

constexpr std::int64_t kFirstBackoff = 1'000;
constexpr std::int64_t kLongestBackoff = 15LL * 60'000;
constexpr std::int64_t kFirstPoll = 500;
constexpr std::int64_t kLongestPoll = 60'000;
/// How often an envelope in custody is asked after: a relay that lost it (a restored backup) is given it again.
constexpr std::int64_t kCustodyCheck = 60LL * 60'000;
constexpr int kOk = 200;
constexpr int kCreated = 201;
constexpr int kNoContent = 204;
constexpr int kUnauthorized = 401;
constexpr int kNotFound = 404;
constexpr int kConflict = 409;
constexpr int kGone = 410;
constexpr int kLockedStatus = 423;
constexpr int kChecksumMismatch = 460;

/// A moment between half the doubled wait and the whole of it: devices that lost the same relay do not come back
/// together.
std::int64_t backoff(std::int64_t first, std::int64_t longest, int failures, Random& random) {
    std::int64_t wait = first;
    for (int i = 1; i < failures && wait < longest; ++i)
        wait *= 2;
    wait = std::min(wait, longest);
    std::array<std::uint8_t, 4> raw{};
    random.fill(raw);
    const std::uint32_t value = raw[0] | (static_cast<std::uint32_t>(raw[1]) << 8U) |
                                (static_cast<std::uint32_t>(raw[2]) << 16U) |
                                (static_cast<std::uint32_t>(raw[3]) << 24U);
    return wait / 2 + static_cast<std::int64_t>(value) % (wait / 2 + 1);
}

class Stepper {
public:
    Stepper(State state, UnixMillis now, Random& random) : m_state(std::move(state)), m_now(now), m_random(random) {}

    void on(const Started& /*event*/) {}

    void on(const Added& event) {
        const bool known = std::any_of(m_state.uploads.begin(), m_state.uploads.end(),
                                       [&](const Upload& u) { return u.id == event.upload.id; });
        if (!known && event.upload.state != OutboxState::Accepted && event.upload.state != OutboxState::Rejected)
            m_state.uploads.push_back(event.upload);
    }

    void on(const NetworkChanged& event) {
        const bool came = event.online && !m_state.online;
        m_state.online = event.online;
        if (came)
            forgetWaits();
    }

    void on(const Nudged& /*event*/) { forgetWaits(); }

    void on(const Ended& event) {
        std::erase_if(m_state.uploads, [&](const Upload& u) { return u.id == event.id; });
        m_state.receiptIdle = 0;
    }

    void on(const Failed& /*event*/) {
        if (!m_state.inFlight)
            return;
        if (Upload* upload = find(m_state.inFlight->id))
            upload->offsetKnown = false; // the server may have acted before the answer was lost
        m_state.inFlight.reset();
        ++m_state.failures;
        m_state.networkNotBefore = later(backoff(kFirstBackoff, kLongestPoll, m_state.failures, m_random));
    }

    void on(const Answered& event) {
        if (!m_state.inFlight)
            return;
        const Request request = *m_state.inFlight;
        m_state.inFlight.reset();
        m_state.failures = 0;
        m_state.networkNotBefore = {};
        if (event.serverTime)
            m_state.clockOffset = event.serverTime->value - m_now.value;
        if (request.kind == RequestKind::Receipts) {
            onReceipts(event);
            return;
        }
        Upload* upload = find(request.id);
        if (upload == nullptr)
            return; // its receipt came while the request was under way
        switch (request.kind) {
        case RequestKind::Create:
            onCreate(*upload, event);
            break;
        case RequestKind::Head:
            onHead(*upload, event);
            break;
        case RequestKind::Patch:
            onPatch(*upload, event);
            break;
        case RequestKind::Custody:
            onCustody(*upload, event);
            break;
        case RequestKind::Receipts:
            break;
        }
    }

    std::pair<State, std::vector<Command>> finish() {
        if (!m_state.inFlight)
            sendNext();
        if (!m_state.inFlight && m_wake)
            m_commands.emplace_back(WakeAt{*m_wake});
        return {std::move(m_state), std::move(m_commands)};
    }

private:
    [[nodiscard]] UnixMillis later(std::int64_t millis) const { return {m_now.value + millis}; }

    Upload* find(const std::string& id) {
        const auto at =
            std::find_if(m_state.uploads.begin(), m_state.uploads.end(), [&](const Upload& u) { return u.id == id; });
        return at == m_state.uploads.end() ? nullptr : &*at;
    }

    void forgetWaits() {
        m_state.networkNotBefore = {};
        m_state.receiptsNotBefore = {};
        m_state.failures = 0;
        m_state.receiptIdle = 0;
        for (Upload& upload : m_state.uploads) {
            upload.failures = 0;
            upload.notBefore = {};
        }
    }

    void move(Upload& upload, OutboxState state, std::uint64_t offset) {
        if (upload.state == state && upload.offset == offset)
            return;
        upload.state = state;
        upload.offset = offset;
        m_commands.emplace_back(Persist{upload.id, state, offset});
    }

    void worked(Upload& upload) {
        upload.failures = 0;
        upload.notBefore = {};
        upload.problem.clear();
    }

    void refused(Upload& upload, const Answered& event) {
        upload.offsetKnown = false;
        upload.problem = event.problem.empty() ? "http-" + std::to_string(event.status) : event.problem;
        ++upload.failures;
        // With the server's time learnt the next signature will fit: no need to wait for a backoff the first time.
        const bool skewOnce = event.status == kUnauthorized && event.problem == "clock-skew" && upload.failures == 1;
        upload.notBefore = skewOnce ? m_now : later(backoff(kFirstBackoff, kLongestBackoff, upload.failures, m_random));
    }

    void startAgain(Upload& upload) {
        upload.offsetKnown = false;
        move(upload, OutboxState::Sealed, 0);
    }

    void onCreate(Upload& upload, const Answered& event) {
        if (event.status != kCreated && event.status != kOk) {
            refused(upload, event);
            return;
        }
        worked(upload);
        // Creation is idempotent: an older attempt may already have sent bytes, so ask.
        upload.offsetKnown = false;
        move(upload, OutboxState::Created, 0);
    }

    void onHead(Upload& upload, const Answered& event) {
        if (event.status == kNotFound || event.status == kGone) {
            // Nothing is there any more. Waiting a little keeps two machines that disagree from spinning.
            ++upload.failures;
            upload.notBefore = later(backoff(kFirstBackoff, kLongestBackoff, upload.failures, m_random));
            startAgain(upload);
            return;
        }
        if ((event.status != kOk && event.status != kNoContent) || !event.offset || *event.offset > upload.size) {
            refused(upload, event);
            return;
        }
        worked(upload);
        upload.offsetKnown = true;
        if (upload.state == OutboxState::Custody && *event.offset == upload.size) {
            upload.notBefore = later(kCustodyCheck);
            return;
        }
        move(upload, *event.offset > 0 ? OutboxState::Sent : OutboxState::Created, *event.offset);
    }

    void onPatch(Upload& upload, const Answered& event) {
        if (event.status == kNoContent && event.offset && *event.offset >= upload.offset &&
            *event.offset <= upload.size) {
            worked(upload);
            upload.offsetKnown = true;
            move(upload, OutboxState::Sent, *event.offset);
            return;
        }
        if (event.status == kChecksumMismatch) {
            refused(upload, event);
            move(upload, OutboxState::Created, 0);
            return;
        }
        if (event.status == kNotFound || event.status == kGone) {
            refused(upload, event);
            startAgain(upload);
            return;
        }
        if (event.status == kConflict || event.status == kLockedStatus) {
            ++upload.failures;
            upload.offsetKnown = false;
            upload.notBefore = event.status == kConflict && upload.failures == 1
                                   ? m_now
                                   : later(backoff(kFirstBackoff, kLongestBackoff, upload.failures, m_random));
            return;
        }
        refused(upload, event);
    }

    void onCustody(Upload& upload, const Answered& event) {
        if (event.status == kOk && event.valid) {
            worked(upload);
            move(upload, OutboxState::Custody, upload.size);
            upload.notBefore = later(kCustodyCheck);
            m_state.receiptsNotBefore = {};
            m_state.receiptIdle = 0;
            return;
        }
        if (event.status == kNotFound || event.status == kGone)
            startAgain(upload);
        refused(upload, event);
    }

    void onReceipts(const Answered& event) {
        if (event.status != kOk) {
            ++m_state.receiptIdle;
            m_state.receiptsNotBefore = later(backoff(kFirstBackoff, kLongestPoll, m_state.receiptIdle, m_random));
            return;
        }
        if (event.cursor > m_state.receiptCursor) {
            m_state.receiptCursor = event.cursor;
            m_commands.emplace_back(PersistCursor{event.cursor});
        }
        m_state.receiptIdle = event.items > 0 ? 0 : m_state.receiptIdle + 1;
        m_state.receiptsNotBefore =
            event.more ? m_now : later(backoff(kFirstPoll, kLongestPoll, m_state.receiptIdle + 1, m_random));
    }

    void send(Request request) {
        m_state.inFlight = request;
        m_commands.emplace_back(Send{std::move(request)});
    }

    void remember(UnixMillis at) {
        if (!m_wake || at < *m_wake)
            m_wake = at;
    }

    /// What takes more than one request still: words sealed meanwhile go between its pieces.
    [[nodiscard]] static bool isLarge(const Upload& upload) {
        return upload.state != OutboxState::Custody && upload.size > kPatchBytes;
    }

    /// The next request that is due, or the moment when one will be.
    void sendNext() {
        if (m_state.uploads.empty())
            return; // nothing waits: no wake-ups
        if (m_now < m_state.networkNotBefore) {
            remember(m_state.networkNotBefore);
            return;
        }
        bool waits = false;
        bool inCustody = false;
        const Upload* large = nullptr;
        for (const Upload& upload : m_state.uploads) {
            // An envelope whose custody note cannot be had may still be answered by a receipt.
            waits = waits || upload.state == OutboxState::Custody || upload.state == OutboxState::Sent;
            inCustody = inCustody || upload.state == OutboxState::Custody;
            if (m_now < upload.notBefore) {
                remember(upload.notBefore);
                continue;
            }
            if (isLarge(upload)) {
                large = large == nullptr ? &upload : large;
                continue;
            }
            send(nextFor(upload));
            return;
        }
        const bool pollDue = m_now >= m_state.receiptsNotBefore;
        if (large != nullptr && !(inCustody && pollDue)) { // nor do receipts wait for a picture
            send(nextFor(*large));
            return;
        }
        if (!waits)
            return;
        if (!pollDue) {
            remember(m_state.receiptsNotBefore);
            return;
        }
        send({RequestKind::Receipts, "", static_cast<std::uint64_t>(m_state.receiptCursor), 0});
    }

    [[nodiscard]] static Request nextFor(const Upload& upload) {
        if (upload.state == OutboxState::Sealed)
            return {RequestKind::Create, upload.id, 0, 0};
        if (!upload.offsetKnown || upload.state == OutboxState::Custody)
            return {RequestKind::Head, upload.id, 0, 0};
        if (upload.offset < upload.size) {
            const std::uint64_t rest = upload.size - upload.offset;
            return {RequestKind::Patch, upload.id, upload.offset,
                    static_cast<std::size_t>(std::min<std::uint64_t>(rest, kPatchBytes))};
        }
        return {RequestKind::Custody, upload.id, 0, 0};
    }

    State m_state;
    UnixMillis m_now;
    Random& m_random;
    std::vector<Command> m_commands;
    std::optional<UnixMillis> m_wake;
};

} // namespace

std::pair<State, std::vector<Command>> step(State state, const Event& event, UnixMillis now, Random& random) {
    Stepper stepper(std::move(state), now, random);
    std::visit([&](const auto& e) { stepper.on(e); }, event);
    return stepper.finish();
}

} // namespace lanyard::client
