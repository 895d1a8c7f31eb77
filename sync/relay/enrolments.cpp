#include "sync/relay/handlers.h"

#include "core/crypto/hash.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace lanyard::relay {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kEnrolmentLimit = 16384;
constexpr std::size_t kAnswerLimit = 65536;

Response badBody() {
    return problem(400, "bad-request", "The body is not the JSON that this request needs.");
}

std::optional<DeviceState> stateOf(const Json& json) {
    if (!json.is_string())
        return std::nullopt;
    const auto& name = json.get_ref<const std::string&>();
    if (name == "active")
        return DeviceState::Active;
    if (name == "retired")
        return DeviceState::Retired;
    if (name == "stolen")
        return DeviceState::Stolen;
    return std::nullopt;
}

std::optional<crypto::Ed25519Public> keyOf(const Json& object) {
    const auto at = object.find("key");
    if (at == object.end() || !at->is_string())
        return std::nullopt;
    const auto key = parseKey(at->get_ref<const std::string&>());
    if (!key)
        return std::nullopt;
    return *key;
}

} // namespace

Awaitable<Response> postEnrolment(Relay& relay, Request& request) {
    if (!relay.enrolments.allow(request.peer, relay.clock.now())) {
        Response refused = problem(429, "too-many", "Too many enrolments come from this address. Try again later.");
        refused.with("Retry-After", "60");
        co_return refused;
    }
    Result<Bytes> body = co_await readBody(request, kEnrolmentLimit);
    if (!body)
        co_return problemOf(body.error());
    if (body->empty())
        co_return problem(400, "bad-request", "An enrolment has a body.");
    const std::string id = base64Encode(crypto::sha256(*body), Base64::Url);
    const std::int64_t now = relay.nowSeconds();
    auto add = [id, body = std::move(*body), most = relay.config.limits.enrolmentsWaiting, now](RelayStore& rows) {
        return rows.addEnrolment(id, body, most, now);
    };
    const Result<bool> added = co_await relay.store->run(add);
    if (!added)
        co_return problemOf(added.error());
    if (!*added) {
        Response full = problem(503, "too-many-waiting", "Too many enrolments wait already. Try again later.");
        full.with("Retry-After", "300");
        co_return full;
    }
    relay.inbox.wake();
    co_return jsonResponse(202, Json{{"id", id}}.dump());
}

Awaitable<Response> getEnrolment(Relay& relay, std::string id) {
    auto look = [id](RelayStore& rows) { return rows.enrolment(id); };
    const Result<EnrolmentState> state = co_await relay.store->run(look);
    if (!state)
        co_return problemOf(state.error());
    if (!state->answer)
        co_return jsonResponse(200, R"({"state":"waiting"})");
    co_return jsonResponse(200, Json{{"state", "answered"}, {"answer", *state->answer}}.dump());
}

Awaitable<Response> answerEnrolment(Relay& relay, Request& request, const Caller& caller, std::string id) {
    auto body = co_await signedBody(request, kAnswerLimit);
    if (!body)
        co_return std::move(body.error());
    const Json json = Json::parse(body->begin(), body->end(), nullptr, false);
    if (!json.is_object() || !json.contains("answer") || !json["answer"].is_string())
        co_return badBody();
    std::string answer = json["answer"].get<std::string>();
    if (!base64Decode(answer, Base64::Standard))
        co_return badBody();
    // A refusal names no device. One that is known already keeps its state: an answer sent again must not bring a
    // stolen device back.
    std::optional<Device> device;
    if (const auto at = json.find("device"); at != json.end() && !at->is_null()) {
        const auto key = at->is_object() ? keyOf(*at) : std::nullopt;
        if (!key)
            co_return badBody();
        const std::string keyId = crypto::keyIdOf(*key);
        if (relay.isIntake(keyId))
            co_return problem(409, "intake-key", "The intake's own key cannot be a device's.");
        if (relay.device(keyId) == nullptr)
            device = Device{keyId, *key, DeviceState::Active};
    }
    const std::int64_t now = relay.nowSeconds();
    auto answerAndRegister = [caller, id, answer = std::move(answer), device, now](RelayStore& rows) -> Status {
        LANYARD_TRY(useNonce(rows, caller));
        LANYARD_TRY(rows.answerEnrolment(id, answer));
        return device ? rows.putDevice(*device, now) : Status();
    };
    const Status done = co_await relay.store->run(answerAndRegister);
    if (!done)
        co_return refusal(relay, done.error());
    if (device)
        relay.devices.emplace(device->keyId, *device);
    co_return noContent();
}

Awaitable<Response> putDevice(Relay& relay, Request& request, const Caller& caller, std::string keyId) {
    auto body = co_await signedBody(request, kEnrolmentLimit);
    if (!body)
        co_return std::move(body.error());
    const Json json = Json::parse(body->begin(), body->end(), nullptr, false);
    if (!json.is_object() || !json.contains("state"))
        co_return badBody();
    const auto key = keyOf(json);
    const auto state = stateOf(json["state"]);
    if (!key || !state || crypto::keyIdOf(*key) != keyId)
        co_return badBody();
    if (relay.isIntake(keyId))
        co_return problem(409, "intake-key", "The intake's own key cannot be a device's.");
    const Device device{keyId, *key, *state};
    const std::int64_t now = relay.nowSeconds();
    auto put = [caller, device, now](RelayStore& rows) -> Status {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.putDevice(device, now);
    };
    const Status done = co_await relay.store->run(put);
    if (!done)
        co_return refusal(relay, done.error());
    relay.devices[keyId] = device;
    co_return noContent();
}

} // namespace lanyard::relay
