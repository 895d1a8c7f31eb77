#include "sync/relay/auth.h"

#include "sync/protocol/request_signature.h"

namespace lanyard::relay {

namespace {

/// A nonce is remembered until no clock that we accept could still take its signature for fresh.
constexpr std::int64_t kNonceSlack = 120;

} // namespace

tl::expected<Caller, Response> authenticate(Relay& relay, const Request& request, Role role, Needs needs) {
    protocol::HttpRequestView view;
    view.method = request.method;
    view.targetUri = relay.config.origin + request.target; // never from Host
    view.headers = request.headers;
    const auto lookUp = [&](const std::string& keyId) -> std::optional<crypto::Ed25519Public> {
        if (const auto intake = relay.intakes.find(keyId); intake != relay.intakes.end())
            return intake->second;
        if (const Device* device = relay.device(keyId))
            return device->key;
        return std::nullopt;
    };
    const auto checked = protocol::verifyRequest(view, lookUp, relay.clock.now());
    if (!checked) {
        relay.metrics.signatureFailure(checked.error().name);
        const int status = checked.error().name == "malformed-signature" ? 400 : 401;
        return tl::unexpected<Response>(problem(status, checked.error().name, checked.error().detail));
    }
    Caller caller;
    caller.keyId = checked->keyId;
    caller.nonce = checked->nonce;
    caller.nonceExpires = checked->expires.value / 1000 + kNonceSlack;
    caller.role = relay.isIntake(caller.keyId) ? Role::Intake : Role::Device;
    if (caller.role != role)
        return tl::unexpected<Response>(problem(403, "forbidden", "This key may not do this."));
    if (const Device* device = relay.device(caller.keyId); role == Role::Device && device != nullptr) {
        caller.state = device->state;
        if (device->state == DeviceState::Stolen && needs == Needs::Sending)
            return tl::unexpected<Response>(
                problem(403, "device-revoked", "This device may fetch its receipts and orders, and nothing else."));
    }
    return caller;
}

Status useNonce(RelayStore& store, const Caller& caller) {
    return store.useNonce(caller.keyId, caller.nonce, caller.nonceExpires);
}

Response refusal(Relay& relay, const Error& error) {
    if (error.code == ErrorCode::Refused)
        relay.metrics.signatureFailure("replayed");
    return problemOf(error);
}

Awaitable<tl::expected<Bytes, Response>> signedBody(Request& request, std::size_t limit) {
    const auto digest = request.header("content-digest");
    if (!digest)
        co_return tl::unexpected<Response>(
            problem(400, "digest-missing", "A signed request with a body needs a Content-Digest."));
    const std::string header(*digest);
    Result<Bytes> body = co_await readBody(request, limit);
    if (!body)
        co_return tl::unexpected<Response>(problemOf(body.error()));
    if (const Status fits = protocol::verifyContentDigest(header, *body); !fits)
        co_return tl::unexpected<Response>(problemOf(fits.error()));
    co_return std::move(*body);
}

} // namespace lanyard::relay
