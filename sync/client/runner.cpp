#include "sync/client/runner.h"

#include "sync/protocol/http.h"
#include "sync/protocol/receipt.h"
#include "sync/protocol/request_signature.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lanyard::client {

namespace {

constexpr int kReceiptsPage = 100;
constexpr int kOk = 200;

UnixMillis nowAtServer(const State& state, UnixMillis now) {
    return {now.value + state.clockOffset};
}

} // namespace

const std::string* HttpResponse::header(std::string_view lowerCaseName) const {
    const auto at =
        std::find_if(headers.begin(), headers.end(), [&](const auto& h) { return h.first == lowerCaseName; });
    return at == headers.end() ? nullptr : &at->second;
}

struct SyncRunner::Private {
    store::Outbox& outbox;
    Transport& transport;
    Scheduler& scheduler;
    Keys keys;
    const Clock& clock;
    Random& random;
    SyncRunner& owner;
    State state{};
    SyncStatus status{};
    bool stepping = false;
    std::vector<Event> queue{};

    /// A page of receipts under verification; it may pause for a consistency proof.
    struct Incoming {
        std::int64_t cursor = 0;
        std::string envelope;
        std::string proof;
    };
    std::vector<Incoming> receipts{};
    std::size_t nextReceipt = 0;
    Answered pendingAnswer{};
    std::optional<std::vector<crypto::Hash256>> consistency{};
    bool askedConsistency = false;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    /// Steps one event and all that follow from carrying out its commands; never re-entered.
    void handle(Event event) {
        queue.push_back(std::move(event));
        if (stepping)
            return;
        stepping = true;
        while (!queue.empty()) {
            const Event next = std::move(queue.front());
            queue.erase(queue.begin());
            auto [after, commands] = step(std::move(state), next, clock.now(), random);
            state = std::move(after);
            for (const Command& command : commands)
                std::visit([this](const auto& c) { carryOut(c); }, command);
        }
        stepping = false;
        refreshStatus();
    }

    void carryOut(const Persist& command) {
        // A progress row that could not be written (a full disk) costs a repeated question to the relay after a
        // restart, never an envelope.
        static_cast<void>(outbox.setProgress(command.id, command.state, command.offset));
    }

    void carryOut(const PersistCursor& command) { static_cast<void>(outbox.setReceiptCursor(command.cursor)); }

    void carryOut(const WakeAt& command) {
        const std::int64_t wait = std::max<std::int64_t>(command.at.value - clock.now().value, 0);
        scheduler.wakeIn(wait, [this, guard = std::weak_ptr<bool>(alive)] {
            if (!guard.expired())
                handle(Started{});
        });
    }

    void carryOut(const Send& command) {
        Result<HttpRequest> request = build(command.request);
        if (!request) {
            handle(Failed{});
            return;
        }
        transport.send(std::move(*request), [this, sent = command.request,
                                             guard = std::weak_ptr<bool>(alive)](const Result<HttpResponse>& response) {
            if (!guard.expired())
                answered(sent, response);
        });
    }

    Result<HttpRequest> build(const Request& request) {
        HttpRequest http;
        switch (request.kind) {
        case RequestKind::Create: {
            LANYARD_ASSIGN(Bytes hash, base64Decode(request.id, Base64::Url));
            LANYARD_ASSIGN(const auto entry, outbox.entry(request.id));
            if (!entry)
                return fail(ErrorCode::NotFound, "That envelope is no longer in the outbox.");
            http.method = "POST";
            http.path = "/v1/uploads";
            http.headers = {{"tus-resumable", "1.0.0"},
                            {"content-length", "0"},
                            {"content-type", "application/offset+octet-stream"},
                            {"upload-length", std::to_string(entry->size)},
                            {"upload-metadata", protocol::formatUploadMetadata({{"sha256", std::move(hash)}})}};
            break;
        }
        case RequestKind::Head:
            http.method = "HEAD";
            http.path = "/v1/uploads/" + request.id;
            http.headers = {{"tus-resumable", "1.0.0"}};
            break;
        case RequestKind::Patch: {
            LANYARD_ASSIGN(http.body, outbox.read(request.id, request.offset, request.length));
            http.method = "PATCH";
            http.path = "/v1/uploads/" + request.id;
            http.headers = {{"tus-resumable", "1.0.0"},
                            {"content-length", std::to_string(http.body.size())},
                            {"content-type", "application/offset+octet-stream"},
                            {"upload-offset", std::to_string(request.offset)}};
            break;
        }
        case RequestKind::Custody:
            http.path = "/v1/uploads/" + request.id + "/custody";
            break;
        case RequestKind::Receipts:
            http.path = "/v1/receipts?after=" + std::to_string(request.offset);
            break;
        }
        sign(http);
        return http;
    }

    void sign(HttpRequest& http) {
        const protocol::HttpRequestView view{http.method, transport.origin() + http.path, http.headers};
        protocol::SignatureHeaders signature =
            protocol::signRequest(view, *keys.transport, nowAtServer(state, clock.now()), random);
        http.headers.emplace_back("signature-input", std::move(signature.signatureInput));
        http.headers.emplace_back("signature", std::move(signature.signature));
    }

    void setReachable(bool reachable) {
        if (status.reachable != reachable || status.since.value == 0)
            status.since = clock.now();
        status.reachable = reachable;
    }

    void answered(const Request& request, const Result<HttpResponse>& response) {
        if (!response) {
            setReachable(false);
            handle(Failed{});
            return;
        }
        setReachable(true);
        Answered event;
        event.status = response->status;
        if (const std::string* date = response->header("date")) {
            if (const auto seconds = protocol::parseHttpDate(*date))
                event.serverTime = status.serverTime = UnixMillis{*seconds * 1000};
        }
        if (const std::string* offset = response->header("upload-offset")) {
            if (const auto value = protocol::parseTusNumber(*offset))
                event.offset = *value;
        }
        if (response->status >= 400) {
            if (const auto problem = protocol::parseProblem(textOf(response->body)))
                event.problem = problem->name;
        }
        if (request.kind == RequestKind::Custody && response->status == kOk) {
            const std::string note = toText(response->body);
            event.valid = protocol::verifyCustody(note, request.id, keys.relay).has_value() &&
                          outbox.setCustody(request.id, note).has_value();
            if (!event.valid)
                event.problem = "bad-custody";
        }
        if (request.kind == RequestKind::Receipts && response->status == kOk) {
            readReceipts(*response, event, request.offset);
            return;
        }
        handle(event);
    }

    /// Verifies each receipt and stores it; the cursor moves past what was stored or can never be (a receipt for
    /// nothing of ours, a wrong one).
    void readReceipts(const HttpResponse& response, Answered event, std::uint64_t asked) {
        const auto json = nlohmann::json::parse(textOf(response.body), nullptr, false);
        event.cursor = static_cast<std::int64_t>(asked);
        if (!json.is_object() || !json.contains("receipts") || !json["receipts"].is_array()) {
            event.status = 502;
            handle(event);
            return;
        }
        receipts = {};
        for (const auto& item : json["receipts"]) {
            if (item.is_object() && item.contains("cursor") && item["cursor"].is_number_unsigned() &&
                item.contains("envelope") && item["envelope"].is_string() && item.contains("proof") &&
                item["proof"].is_string())
                receipts.push_back({item["cursor"].get<std::int64_t>(), item["envelope"].get<std::string>(),
                                    item["proof"].get<std::string>()});
        }
        pendingAnswer = event;
        pendingAnswer.more = receipts.size() >= kReceiptsPage;
        nextReceipt = 0;
        processReceipts();
    }

    void processReceipts() {
        while (nextReceipt < receipts.size()) {
            const Incoming& incoming = receipts[nextReceipt];
            const auto entry = outbox.entry(incoming.envelope);
            const bool ours = entry && *entry && (*entry)->receipt.empty();
            if (ours) {
                const auto verified = protocol::verifyReceipt(incoming.proof, incoming.envelope, keys.log);
                if (!verified) {
                    status.problem = "bad-receipt";
                } else {
                    switch (accept(incoming, *verified)) {
                    case Outcome::Done:
                        break;
                    case Outcome::Waiting:
                        return; // goes on when the consistency proof is here
                    case Outcome::Failed:
                        finishReceipts();
                        return;
                    }
                }
            }
            pendingAnswer.cursor = std::max(pendingAnswer.cursor, incoming.cursor);
            ++pendingAnswer.items;
            ++nextReceipt;
        }
        finishReceipts();
    }

    enum class Outcome { Done, Waiting, Failed };

    Outcome accept(const Incoming& incoming, const protocol::VerifiedReceipt& verified) {
        const auto held = outbox.checkpoint();
        if (!held)
            return Outcome::Failed;
        const auto advanced = protocol::advanceCheckpoint(*held, verified.checkpointNote, keys.log,
                                                          consistency ? &*consistency : nullptr);
        if (!advanced && advanced.error().code == ErrorCode::Unavailable && !askedConsistency) {
            askConsistency(*held, verified);
            return Outcome::Waiting;
        }
        consistency.reset();
        askedConsistency = false;
        if (!advanced) {
            // A fork, or no proof that the log only grew: nothing is believed and nothing is forgotten.
            status.problem = advanced.error().code == ErrorCode::Unavailable ? "no-consistency" : "log-forked";
            return Outcome::Failed;
        }
        const OutboxState outcome = verified.receipt.accepted ? OutboxState::Accepted : OutboxState::Rejected;
        // Receipt before checkpoint: a crash between the two only makes the next start ask for consistency again.
        if (!outbox.setReceipt(incoming.envelope, outcome, incoming.proof, verified.receipt.code) ||
            !outbox.setCheckpoint(*advanced))
            return Outcome::Failed;
        status.lastReceipt = clock.now();
        status.problem.clear();
        queue.emplace_back(Ended{incoming.envelope});
        return Outcome::Done;
    }

    /// The held checkpoint is older than the receipt's: the log must prove that it only grew.
    void askConsistency(const std::string& heldNote, const protocol::VerifiedReceipt& verified) {
        askedConsistency = true;
        const auto text = crypto::openNote(heldNote, keys.log);
        const auto old = text ? crypto::parseCheckpoint(*text) : fail(text.error());
        HttpRequest http;
        http.path = "/v1/consistency?from=" + std::to_string(old ? old->size : 0) +
                    "&to=" + std::to_string(verified.checkpoint.size);
        sign(http);
        transport.send(std::move(http),
                       [this, guard = std::weak_ptr<bool>(alive)](const Result<HttpResponse>& response) {
                           if (guard.expired())
                               return;
                           if (response && response->status == kOk)
                               consistency = readPath(response->body);
                           processReceipts();
                       });
    }

    static std::optional<std::vector<crypto::Hash256>> readPath(ByteView body) {
        const auto json = nlohmann::json::parse(textOf(body), nullptr, false);
        if (!json.is_object() || !json.contains("path") || !json["path"].is_array())
            return std::nullopt;
        std::vector<crypto::Hash256> path;
        for (const auto& node : json["path"]) {
            const auto raw = node.is_string() ? base64Decode(node.get_ref<const std::string&>(), Base64::Standard)
                                              : Result<Bytes>(Bytes{});
            if (!raw || raw->size() != crypto::Hash256{}.size())
                return std::nullopt;
            crypto::Hash256 hash{};
            std::copy(raw->begin(), raw->end(), hash.begin());
            path.push_back(hash);
        }
        return path;
    }

    void finishReceipts() {
        receipts.clear();
        handle(pendingAnswer);
    }

    void refreshStatus() {
        status.waiting = static_cast<int>(state.uploads.size());
        status.sendingDone = status.sendingTotal = 0;
        for (const Upload& upload : state.uploads) {
            const bool begun = upload.state == OutboxState::Created || upload.state == OutboxState::Sent;
            if (begun && upload.offset < upload.size) {
                status.sendingDone = static_cast<std::size_t>(upload.offset);
                status.sendingTotal = static_cast<std::size_t>(upload.size);
                break;
            }
        }
        if (state.uploads.empty())
            status.problem.clear();
        for (const Upload& upload : state.uploads) {
            if (!upload.problem.empty())
                status.problem = upload.problem;
        }
        if (owner.changed)
            owner.changed();
    }
};

SyncRunner::SyncRunner(store::Outbox& outbox, Transport& transport, Scheduler& scheduler, Keys keys, const Clock& clock,
                       Random& random)
    : m(std::make_unique<Private>(Private{outbox, transport, scheduler, std::move(keys), clock, random, *this})) {}

SyncRunner::~SyncRunner() = default;

Status SyncRunner::start() {
    LANYARD_ASSIGN(m->state.receiptCursor, m->outbox.receiptCursor());
    outboxChanged();
    return {};
}

void SyncRunner::outboxChanged() {
    const auto entries = m->outbox.entries();
    if (!entries)
        return;
    for (const store::OutboxEntry& entry : *entries)
        m->handle(Added{Upload{entry.envelopeId, entry.size, entry.offset, entry.state, false, 0, {}, {}}});
    m->handle(Started{});
}

void SyncRunner::nudge() {
    m->handle(Nudged{});
}

void SyncRunner::networkChanged(bool online) {
    m->handle(NetworkChanged{online});
}

const SyncStatus& SyncRunner::status() const {
    return m->status;
}

bool SyncRunner::idle() const {
    return m->state.uploads.empty() && !m->state.inFlight;
}

} // namespace lanyard::client
