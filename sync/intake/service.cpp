#include "sync/intake/service.h"

#include "sync/intake/enrolments.h"
#include "sync/intake/opener.h"
#include "sync/intake/print/print_worker.h"
#include "sync/intake/repository.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/receipt.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

namespace lanyard::intake {

namespace {

constexpr int kOk = 200;
constexpr int kNoContent = 204;
constexpr std::size_t kDeliverAtOnce = 100;
constexpr int kFirstWait = 500;
constexpr int kLongestWait = 15'000;
/// What is larger goes through a file.
constexpr std::size_t kHeldInMemory = std::size_t{1} << 20U;
constexpr std::size_t kEnrolmentLimit = 64U << 10U;
constexpr std::int64_t kCleanEveryMillis = 3'600'000;

struct InboxItem {
    std::int64_t cursor = 0;
    std::string kind;
    std::string id;
    std::uint64_t size = 0;
};

Result<std::vector<InboxItem>> readInbox(ByteView body) {
    const auto json = nlohmann::json::parse(textOf(body), nullptr, false);
    if (!json.is_object() || !json.contains("items") || !json["items"].is_array())
        return fail(ErrorCode::Malformed, "The relay's inbox is not in its form.");
    std::vector<InboxItem> items;
    for (const auto& item : json["items"]) {
        if (!item.is_object() || !item.contains("cursor") || !item["cursor"].is_number_integer() ||
            !item.contains("id") || !item["id"].is_string() || !item.contains("kind") || !item["kind"].is_string() ||
            !item.contains("size") || !item["size"].is_number_unsigned())
            return fail(ErrorCode::Malformed, "The relay's inbox is not in its form.");
        InboxItem one{item["cursor"].get<std::int64_t>(), item["kind"].get<std::string>(),
                      item["id"].get<std::string>(), item["size"].get<std::uint64_t>()};
        if (!protocol::isEnvelopeId(one.id))
            return fail(ErrorCode::Malformed, "The relay's inbox names something that has no id of ours.");
        items.push_back(std::move(one));
    }
    return items;
}

} // namespace

struct Service::State {
    Path dir;
    const Clock& clock;
    Random& random;
    EventLog log;
    ForceConfig config;
    Keyring keyring;
    std::string sourceUnit;
    FileLock lock;
    IntakeStore store;
    RelayClient relay;
    std::map<std::string, std::string, std::less<>> reportWords; ///< by id, as the print has them
    FolderConnector connector;
    Attachments attachments{dir / "attachments",
                            store,
                            keyring,
                            sourceUnit,
                            relay,
                            connector,
                            log,
                            [this](const IntakeStore::Decision& decision) { return record(decision); },
                            {config.keepAttachmentsDays, static_cast<std::uint64_t>(config.waitingMegabytes) << 20U}};
    std::optional<UnixMillis> cleaned{};
    crypto::HashTree receipts{};
    std::set<std::string> damaged{}; ///< accepted envelopes that open no more, each said once
    std::atomic<bool> stopping{false};
    std::mutex mutex{};
    std::condition_variable wake{};

    void pause(int millis) {
        std::unique_lock guard(mutex);
        wake.wait_for(guard, std::chrono::milliseconds(millis), [this] { return stopping.load(); });
    }

    Status loadLog() {
        LANYARD_ASSIGN(const auto leaves, store.leaves());
        for (const std::string& leaf : leaves)
            receipts.append(crypto::leafHash(viewOf(leaf)));
        return {};
    }

    /// One round: what is waiting here, then what is waiting at the relay.
    Status round() {
        if (const UnixMillis now = clock.now(); !cleaned || now.value - cleaned->value > kCleanEveryMillis) {
            cleaned = now;
            if (const Status done = attachments.cleanUp(now); !done)
                log("clean-up-failed", errorName(done.error().code));
        }
        LANYARD_ASSIGN(const bool more, attachments.work());
        LANYARD_TRY(deliverAll());
        LANYARD_TRY(attachments.deliver());
        LANYARD_TRY(postReceipts());
        LANYARD_TRY(postAnswers());
        LANYARD_TRY(renewRepository(dir, keyring, clock.now()));
        LANYARD_TRY(uploadRepository(dir, store, relay));
        return pull(more ? 0 : config.longPollSeconds);
    }

    Status pull(int wait) {
        LANYARD_ASSIGN(const std::int64_t after, store.cursor());
        LANYARD_ASSIGN(const RelayAnswer answer,
                       relay.call({.path = "/v1/inbox?after=" + std::to_string(after) + "&wait=" + std::to_string(wait),
                                   .timeoutSeconds = wait + 15}));
        if (answer.status != kOk)
            return fail(ErrorCode::Unavailable, "The relay refused the inbox (" + std::to_string(answer.status) + ").");
        LANYARD_ASSIGN(const auto items, readInbox(answer.body));
        for (const InboxItem& item : items) {
            if (stopping)
                return {};
            LANYARD_TRY(take(item));
            LANYARD_TRY(store.setCursor(item.cursor));
        }
        return {};
    }

    Status take(const InboxItem& item) {
        if (item.kind == "enrolment")
            return takeEnrolment(item);
        if (item.kind == "envelope")
            return takeEnvelope(item);
        log("unknown-kind", item.id.substr(0, 8));
        return {};
    }

    Result<std::optional<Bytes>> fetch(const InboxItem& item, std::size_t limit) {
        LANYARD_ASSIGN(RelayAnswer answer, relay.call({.path = "/v1/inbox/" + item.id, .limit = limit}));
        if (answer.status == 404 || answer.status == 410)
            return std::optional<Bytes>(); // gone from the relay: its device still has it
        if (answer.status != kOk)
            return fail(ErrorCode::Unavailable,
                        "The relay did not give an envelope (" + std::to_string(answer.status) + ").");
        return std::optional<Bytes>(std::move(answer.body));
    }

    Status takeEnrolment(const InboxItem& item) {
        if (item.size > kEnrolmentLimit)
            return {};
        LANYARD_ASSIGN(const auto sealed, fetch(item, kEnrolmentLimit));
        if (!sealed)
            return {};
        LANYARD_TRY(handleEnrolment(store, keyring, item.id, *sealed, clock.now(), random));
        log("enrolment-answered", item.id.substr(0, 8));
        return postAnswers();
    }

    Status takeEnvelope(const InboxItem& item) {
        LANYARD_ASSIGN(const auto decided, store.leafOf(item.id));
        if (!decided) {
            if (item.size > protocol::kMaxAttachmentBytes) {
                IntakeStore::Decision decision;
                decision.envelopeId = item.id;
                decision.authorKid = "-";
                decision.code = "too-large";
                decision.sentence = "The envelope is larger than any may be.";
                LANYARD_TRY(record(decision));
            } else if (item.size > kHeldInMemory) {
                return attachments.take(item.id, item.size);
            } else {
                LANYARD_TRY(takeSmall(item));
            }
        }
        LANYARD_TRY(deliverAll());
        return postReceipts();
    }

    Status takeSmall(const InboxItem& item) {
        LANYARD_ASSIGN(const auto bytes, fetch(item, kHeldInMemory));
        if (!bytes)
            return {};
        LANYARD_ASSIGN(const auto decision, judge(item.id, *bytes, keyring, sourceUnit, store));
        return decision ? record(*decision) : attachments.keep(item.id, *bytes);
    }

    Status record(const IntakeStore::Decision& decision) {
        const protocol::Receipt receipt{decision.envelopeId,
                                        decision.authorKid,
                                        decision.accepted,
                                        decision.code,
                                        {clock.now().value / 1000 * 1000}};
        const std::string leaf = protocol::formatReceiptLeaf(receipt);
        LANYARD_ASSIGN(const std::uint64_t index, store.decide(decision, leaf, clock.now()));
        if (index == receipts.size())
            receipts.append(crypto::leafHash(viewOf(leaf)));
        const std::string name = decision.envelopeId.substr(0, 8);
        log(decision.accepted ? "accepted" : "quarantined", decision.accepted ? name : name + " " + decision.code);
        return {};
    }

    Status postReceipts() {
        LANYARD_ASSIGN(const auto unposted, store.unpostedReceipts());
        for (const IntakeStore::Unposted& one : unposted) {
            LANYARD_ASSIGN(const std::string leaf, store.leaf(one.index));
            LANYARD_ASSIGN(const std::string proof,
                           makeReceipt(receipts, one.index, viewOf(leaf), logOrigin(config), keyring.log));
            const std::string body = nlohmann::json{{"proof", proof}}.dump();
            LANYARD_ASSIGN(const RelayAnswer answer, relay.call({.method = "POST",
                                                                 .path = "/v1/inbox/" + one.envelopeId + "/receipt",
                                                                 .contentType = "application/json",
                                                                 .body = toBytes(body)}));
            if (answer.status != kNoContent && answer.status != 404)
                return fail(ErrorCode::Unavailable,
                            "The relay did not take a receipt (" + std::to_string(answer.status) + ").");
            LANYARD_TRY(store.markPosted(one.envelopeId));
        }
        return {};
    }

    Status postAnswers() {
        LANYARD_ASSIGN(const auto answers, store.unpostedAnswers());
        for (const IntakeStore::Answer& one : answers) {
            nlohmann::json body{{"answer", base64Encode(one.answer, Base64::Standard)}};
            if (!one.transport.empty())
                body["device"] = {{"key", base64Encode(one.transport, Base64::Standard)}};
            LANYARD_ASSIGN(const RelayAnswer answer, relay.call({.method = "POST",
                                                                 .path = "/v1/enrolments/" + one.requestId + "/answer",
                                                                 .contentType = "application/json",
                                                                 .body = toBytes(body.dump())}));
            if (answer.status != kNoContent && answer.status != 404)
                return fail(ErrorCode::Unavailable,
                            "The relay did not take an answer (" + std::to_string(answer.status) + ").");
            LANYARD_TRY(store.markAnswerPosted(one.requestId));
        }
        return {};
    }

    Status deliverAll() {
        for (std::int64_t after = -1;;) {
            LANYARD_ASSIGN(const auto waiting, store.undelivered(kDeliverAtOnce, after));
            if (waiting.empty())
                return {};
            for (const IntakeStore::Delivery& delivery : waiting) {
                after = delivery.leaf;
                auto opened = openForDelivery(delivery, keyring, store);
                if (!opened && opened.error().code == ErrorCode::Damaged) {
                    // It stays, for a person to look at, and holds up no other.
                    if (damaged.insert(delivery.envelopeId).second)
                        log("not-deliverable", delivery.envelopeId.substr(0, 8));
                    continue;
                }
                if (!opened)
                    return fail(opened.error());
                opened->printed.words = reportWords;
                const auto done = connector.deliver(delivery.reportId, *opened);
                if (!done) {
                    // A full or missing delivery folder holds up delivery, never a receipt: what was accepted is in the
                    // intake's own store.
                    log("delivery-failed", errorName(done.error().code));
                    return {};
                }
                LANYARD_TRY(store.markDelivered(delivery.reportId));
                log("delivered", delivery.envelopeId.substr(0, 8));
                if (done->unprinted)
                    log("not-printed",
                        delivery.envelopeId.substr(0, 8) + ' ' + std::string(errorName(*done->unprinted)));
            }
        }
    }
};

Service::Service(std::unique_ptr<State> state) : m(std::move(state)) {}
Service::Service(Service&&) noexcept = default;
Service& Service::operator=(Service&&) noexcept = default;
Service::~Service() = default;

Result<Service> Service::open(const Path& dir, const Clock& clock, Random& random, EventLog log) {
    LANYARD_ASSIGN(FileLock lock, FileLock::acquire(dir / "serve.lock"));
    LANYARD_ASSIGN(ForceConfig config, loadConfig(dir));
    LANYARD_ASSIGN(Keyring keyring, loadKeyring(dir));
    LANYARD_ASSIGN(std::string source, sourceUnitRecipient(dir));
    LANYARD_ASSIGN(IntakeStore store, IntakeStore::open(dir));
    LANYARD_ASSIGN(RelayClient relay,
                   RelayClient::create({config.relayOrigin, config.caFile},
                                       crypto::SigningKey::fromSeed(keyring.transport.seed()), clock, random));
    Print print;
    if (config.printed) {
        print = [printer = std::make_shared<PrintWorker>()](const Opened& opened) {
            return printer->print(opened.name, textOf(ByteView(opened.body)), opened.printed);
        };
    }
    FolderConnector connector(dir / "delivered", std::move(print));
    LANYARD_ASSIGN(auto words, reportWordsOf(config));
    LANYARD_TRY(connector.cleanUp());
    auto state = std::unique_ptr<State>(
        new State{dir, clock, random, std::move(log), std::move(config), std::move(keyring), std::move(source),
                  std::move(lock), std::move(store), std::move(relay), std::move(words), std::move(connector)});
    LANYARD_TRY(state->loadLog());
    return Service(std::move(state));
}

Status Service::begin() {
    LANYARD_TRY(uploadRepository(m->dir, m->store, m->relay));
    return {};
}

Status Service::run() {
    int wait = kFirstWait;
    while (!m->stopping) {
        const Status done = m->round();
        if (done) {
            wait = kFirstWait;
            continue;
        }
        const ErrorCode code = done.error().code;
        if (m->stopping)
            break;
        m->log("waiting", errorName(code));
        if (code == ErrorCode::Damaged || code == ErrorCode::Internal)
            return done;
        m->pause(wait);
        wait = std::min(wait * 2, kLongestWait);
    }
    return {};
}

void Service::stop() {
    m->stopping = true;
    m->wake.notify_all();
    m->relay.stop();
}

} // namespace lanyard::intake
