#include "sync/relay/handlers.h"

#include "core/crypto/note.h"
#include "core/crypto/tlog.h"
#include "sync/protocol/receipt.h"

#include <nlohmann/json.hpp>

namespace lanyard::relay {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kProofLimit = 65536;
constexpr std::size_t kPathHashes = 128;
constexpr std::size_t kPathLimit = 16384;
constexpr int kReceiptsAtOnce = 100;
constexpr std::size_t kLogNameLimit = 256;
constexpr std::uint64_t kMostLeaves = std::uint64_t{1} << 48U;

Response badBody() {
    return problem(400, "bad-request", "The body is not the JSON that this request needs.");
}

/// A path of at most 128 hashes, each the base64 of 32 bytes, written anew.
std::optional<std::string> checkedPath(const Json& path) {
    if (!path.is_array() || path.size() > kPathHashes)
        return std::nullopt;
    for (const Json& one : path) {
        if (!one.is_string())
            return std::nullopt;
        const auto hash = base64Decode(one.get_ref<const std::string&>(), Base64::Standard);
        if (!hash || hash->size() != 32)
            return std::nullopt;
    }
    return path.dump();
}

/// The place in the force's log that a proof speaks of. The relay does not judge it: a device does.
struct Leaf {
    std::string log;
    std::uint64_t index = 0;
    crypto::Hash256 hash{};
};
std::optional<Leaf> leafOf(std::string_view proof) {
    const auto parsed = crypto::parseTlogProof(proof);
    if (!parsed || parsed->extra.empty() || parsed->index > kMostLeaves)
        return std::nullopt;
    const std::size_t end = parsed->checkpointNote.find('\n');
    if (end == std::string::npos || end == 0 || end > kLogNameLimit)
        return std::nullopt;
    return Leaf{parsed->checkpointNote.substr(0, end), parsed->index, crypto::leafHash(parsed->extra)};
}

} // namespace

Awaitable<Response> getCustody(Relay& relay, const Caller& caller, std::string id) {
    auto find = [caller, id](RelayStore& rows) -> Result<Upload> {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.upload(id, caller.keyId);
    };
    const Result<Upload> found = co_await relay.store->run(find);
    if (!found)
        co_return refusal(relay, found.error());
    if (!found->complete)
        co_return problem(404, "not-in-custody", "The upload is not complete.");
    const std::string text = protocol::formatCustody(id, found->length, UnixMillis{found->touched * 1000});
    auto note = crypto::signNote(text, relay.config.noteName, relay.noteKey);
    if (!note)
        co_return refusal(relay, note.error());
    co_return textResponse(200, std::move(*note));
}

Awaitable<Response> getReceipts(Relay& relay, Request& request, const Caller& caller) {
    const auto after = queryNumber(request.query, "after");
    if (!after)
        co_return problem(400, "bad-request", "The cursor must be a whole number.");
    const auto from = static_cast<std::int64_t>(after->value_or(0));
    using Found = Result<std::vector<StoredReceipt>>;
    auto list = [caller, from](RelayStore& rows) -> Found {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.receipts(caller.keyId, from, kReceiptsAtOnce);
    };
    Found found = co_await relay.store->run(list);
    if (!found)
        co_return refusal(relay, found.error());
    Json proofs = Json::array();
    for (const StoredReceipt& one : *found)
        proofs.push_back({{"cursor", one.cursor}, {"envelope", one.envelope}, {"proof", one.proof}});
    const std::int64_t cursor = found->empty() ? from : found->back().cursor;
    co_return jsonResponse(200, Json{{"cursor", cursor}, {"receipts", std::move(proofs)}}.dump());
}

Awaitable<Response> postReceipt(Relay& relay, Request& request, const Caller& caller, std::string id) {
    auto body = co_await signedBody(request, kProofLimit + 1024);
    if (!body)
        co_return std::move(body.error());
    const Json json = Json::parse(body->begin(), body->end(), nullptr, false);
    if (!json.is_object() || !json.contains("proof") || !json["proof"].is_string())
        co_return badBody();
    std::string proof = json["proof"].get<std::string>();
    if (proof.empty() || proof.size() > kProofLimit)
        co_return problem(413, "too-large", "A proof has from 1 to 65536 bytes.");
    const std::int64_t now = relay.nowSeconds();
    auto put = [caller, id, leaf = leafOf(proof), proof, now](RelayStore& rows) -> Result<bool> {
        LANYARD_TRY(useNonce(rows, caller));
        // The log's leaf counts also when the envelope is gone from here: a gap would end all proofs of consistency.
        if (leaf)
            LANYARD_TRY(rows.putLeaf(leaf->log, leaf->index, leaf->hash));
        const Status kept = rows.putReceipt(id, proof, now);
        if (!kept && kept.error().code != ErrorCode::NotFound)
            return fail(kept.error());
        return kept.has_value();
    };
    const Result<bool> kept = co_await relay.store->run(put);
    if (!kept)
        co_return refusal(relay, kept.error());
    if (!*kept)
        co_return problemOf({ErrorCode::NotFound, ""});
    co_return noContent();
}

Awaitable<Response> getConsistency(Relay& relay, Request& request, const Caller& caller) {
    const auto from = queryNumber(request.query, "from");
    const auto to = queryNumber(request.query, "to");
    if (!from || !to || !*from || !*to)
        co_return problem(400, "bad-request", "Both sizes must be whole numbers.");
    auto find = [caller, a = **from, b = **to](RelayStore& rows) -> Result<std::string> {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.consistency(a, b);
    };
    const Result<std::string> path = co_await relay.store->run(find);
    if (!path)
        co_return refusal(relay, path.error());
    co_return jsonResponse(200, "{\"path\":" + *path + "}");
}

Awaitable<Response> putConsistency(Relay& relay, Request& request, const Caller& caller) {
    auto body = co_await signedBody(request, kPathLimit);
    if (!body)
        co_return std::move(body.error());
    const Json json = Json::parse(body->begin(), body->end(), nullptr, false);
    if (!json.is_object() || !json.contains("from") || !json["from"].is_number_unsigned() || !json.contains("to") ||
        !json["to"].is_number_unsigned() || !json.contains("path"))
        co_return badBody();
    const auto from = json["from"].get<std::uint64_t>();
    const auto to = json["to"].get<std::uint64_t>();
    std::optional<std::string> path = checkedPath(json["path"]);
    constexpr std::uint64_t kMost = std::uint64_t{1} << 62U;
    if (!path || from > to || to > kMost)
        co_return badBody();
    auto put = [caller, from, to, path = std::move(*path)](RelayStore& rows) -> Status {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.putConsistency(from, to, path);
    };
    const Status done = co_await relay.store->run(put);
    if (!done)
        co_return refusal(relay, done.error());
    co_return noContent();
}

} // namespace lanyard::relay
