#include "sync/relay/router.h"

#include "sync/relay/handlers.h"

#include <nlohmann/json.hpp>
#include <sys/statvfs.h>
#include <vector>

namespace lanyard::relay {

namespace {

constexpr std::string_view kUploads = "/v1/uploads";

Response notFound() {
    return problem(404, "not-found", "There is nothing here by that name.");
}

Response notAllowed(std::string allow) {
    Response response = problem(405, "method", "This is not done here with that method.");
    response.with("Allow", std::move(allow));
    return response;
}

/// The rest of a path after a prefix and a slash; nothing when it does not begin so.
std::optional<std::string_view> below(std::string_view path, std::string_view prefix) {
    if (path.size() <= prefix.size() + 1 || !path.starts_with(prefix) || path[prefix.size()] != '/')
        return std::nullopt;
    return path.substr(prefix.size() + 1);
}

/// "<id>" or "<id>/<verb>".
struct IdPath {
    std::string id;
    std::string_view verb;
};
std::optional<IdPath> idPath(std::string_view rest) {
    const std::size_t slash = rest.find('/');
    const std::string_view id = rest.substr(0, slash);
    if (!isId(id))
        return std::nullopt;
    return IdPath{std::string(id), slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1)};
}

Awaitable<Response> uploads(Relay& relay, Request& request) {
    if (request.method == "OPTIONS") {
        request.event = "tus-options";
        co_return tusDiscovery(relay);
    }
    std::optional<IdPath> one;
    if (request.path != kUploads) {
        const auto rest = below(request.path, kUploads);
        one = rest ? idPath(*rest) : std::nullopt;
        if (!one || (!one->verb.empty() && one->verb != "custody"))
            co_return notFound();
    }
    if (one && one->verb == "custody") {
        request.event = "custody-get";
        if (request.method != "GET")
            co_return notAllowed("GET");
        auto caller = authenticate(relay, request, Role::Device, Needs::Sending);
        if (!caller)
            co_return std::move(caller.error());
        co_return co_await getCustody(relay, *caller, one->id);
    }
    if (request.header("tus-resumable") != "1.0.0") {
        Response other = problem(412, "tus-version", "This speaks tus 1.0.0 only.");
        other.with("Tus-Version", "1.0.0");
        co_return other;
    }
    if (!one && request.method != "POST")
        co_return notAllowed("OPTIONS, POST");
    if (one && request.method != "HEAD" && request.method != "PATCH" && request.method != "DELETE")
        co_return notAllowed("DELETE, HEAD, OPTIONS, PATCH");
    auto caller = authenticate(relay, request, Role::Device, Needs::Sending);
    if (!caller)
        co_return std::move(caller.error());
    Response response;
    if (!one) {
        request.event = "upload-create";
        response = co_await createUpload(relay, request, *caller);
    } else if (request.method == "HEAD") {
        request.event = "upload-head";
        response = co_await headUpload(relay, request, *caller, one->id);
    } else if (request.method == "PATCH") {
        request.event = "upload-patch";
        response = co_await patchUpload(relay, request, *caller, one->id);
    } else {
        request.event = "upload-delete";
        response = co_await deleteUpload(relay, request, *caller, one->id);
    }
    response.key = caller->keyId;
    co_return response;
}

Awaitable<Response> enrolments(Relay& relay, Request& request) {
    if (request.path == "/v1/enrolments") {
        request.event = "enrolment-post";
        if (request.method != "POST")
            co_return notAllowed("POST");
        co_return co_await postEnrolment(relay, request);
    }
    const auto rest = below(request.path, "/v1/enrolments");
    const auto one = rest ? idPath(*rest) : std::nullopt;
    if (!one)
        co_return notFound();
    if (one->verb.empty()) {
        request.event = "enrolment-get";
        if (request.method != "GET")
            co_return notAllowed("GET");
        co_return co_await getEnrolment(relay, one->id);
    }
    if (one->verb != "answer")
        co_return notFound();
    request.event = "enrolment-answer";
    if (request.method != "POST")
        co_return notAllowed("POST");
    auto caller = authenticate(relay, request, Role::Intake, Needs::Fetching);
    if (!caller)
        co_return std::move(caller.error());
    co_return co_await answerEnrolment(relay, request, *caller, one->id);
}

Awaitable<Response> inbox(Relay& relay, Request& request) {
    std::optional<IdPath> one;
    if (request.path != "/v1/inbox") {
        const auto rest = below(request.path, "/v1/inbox");
        one = rest ? idPath(*rest) : std::nullopt;
        if (!one || (!one->verb.empty() && one->verb != "receipt"))
            co_return notFound();
    }
    const bool receipt = one && one->verb == "receipt";
    if (request.method != (receipt ? "POST" : "GET"))
        co_return notAllowed(receipt ? "POST" : "GET");
    auto caller = authenticate(relay, request, Role::Intake, Needs::Fetching);
    if (!caller)
        co_return std::move(caller.error());
    if (receipt) {
        request.event = "receipt-post";
        co_return co_await postReceipt(relay, request, *caller, one->id);
    }
    if (one) {
        request.event = "inbox-item";
        co_return co_await getInboxItem(relay, request, *caller, one->id);
    }
    request.event = "inbox-list";
    co_return co_await getInbox(relay, request, *caller);
}

Awaitable<Response> repo(Relay& relay, Request& request, std::string path) {
    if (!isRepoPath(path))
        co_return notFound();
    if (request.method == "GET") {
        request.event = "repo-get";
        co_return co_await getRepo(relay, request, std::move(path));
    }
    if (request.method != "PUT")
        co_return notAllowed("GET, PUT");
    request.event = "repo-put";
    auto caller = authenticate(relay, request, Role::Intake, Needs::Fetching);
    if (!caller)
        co_return std::move(caller.error());
    co_return co_await putRepo(relay, request, *caller, std::move(path));
}

Awaitable<Response> consistency(Relay& relay, Request& request) {
    if (request.method != "GET" && request.method != "PUT")
        co_return notAllowed("GET, PUT");
    const bool get = request.method == "GET";
    request.event = get ? "consistency-get" : "consistency-put";
    auto caller = authenticate(relay, request, get ? Role::Device : Role::Intake, Needs::Fetching);
    if (!caller)
        co_return std::move(caller.error());
    if (get)
        co_return co_await getConsistency(relay, request, *caller);
    co_return co_await putConsistency(relay, request, *caller);
}

Awaitable<Response> dispatch(Relay& relay, Request& request) {
    // Every request that this would matter for is signed, and the signature covers the real method.
    if (request.has("x-http-method-override"))
        co_return problem(400, "method-override", "Send the method itself: signed requests take no override.");
    const std::string_view path = request.path;
    if (path == kUploads || below(path, kUploads))
        co_return co_await uploads(relay, request);
    if (path == "/.well-known/lanyard") {
        request.event = "well-known";
        if (request.method != "GET")
            co_return notAllowed("GET");
        co_return jsonResponse(200, nlohmann::json{{"name", "lanyard"},
                                                   {"version", 1},
                                                   {"uploads", kUploads},
                                                   {"max_size", relay.config.limits.maxUpload}}
                                        .dump());
    }
    if (path == "/v1/receipts") {
        request.event = "receipts-get";
        if (request.method != "GET")
            co_return notAllowed("GET");
        auto caller = authenticate(relay, request, Role::Device, Needs::Fetching);
        if (!caller)
            co_return std::move(caller.error());
        co_return co_await getReceipts(relay, request, *caller);
    }
    if (path == "/v1/consistency")
        co_return co_await consistency(relay, request);
    if (path == "/v1/inbox" || below(path, "/v1/inbox"))
        co_return co_await inbox(relay, request);
    if (path == "/v1/enrolments" || below(path, "/v1/enrolments"))
        co_return co_await enrolments(relay, request);
    if (const auto rest = below(path, "/v1/repo"))
        co_return co_await repo(relay, request, std::string(*rest));
    if (const auto rest = below(path, "/v1/devices"); rest && isId(*rest)) {
        request.event = "device-put";
        if (request.method != "PUT")
            co_return notAllowed("PUT");
        auto caller = authenticate(relay, request, Role::Intake, Needs::Fetching);
        if (!caller)
            co_return std::move(caller.error());
        co_return co_await putDevice(relay, request, *caller, std::string(*rest));
    }
    co_return notFound();
}

bool hasRoom(const Relay& relay) {
    struct statvfs disk {};
    if (::statvfs(relay.config.folder.c_str(), &disk) != 0)
        return false;
    return static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize >= relay.config.limits.freeDisk;
}

} // namespace

bool isTusPath(std::string_view path) {
    return path == kUploads || below(path, kUploads).has_value();
}

Awaitable<Response> route(Relay& relay, Request& request) {
    Response response = co_await dispatch(relay, request);
    if (isTusPath(request.path) && request.method != "OPTIONS")
        response.with("Tus-Resumable", "1.0.0");
    co_return response;
}

Awaitable<Response> routeInternal(Relay& relay, Request& request) {
    if (request.method != "GET")
        co_return notAllowed("GET");
    if (request.path == "/healthz")
        co_return textResponse(200, "ok\n");
    if (request.path == "/readyz") {
        auto touch = [now = relay.nowSeconds()](RelayStore& rows) { return rows.touch(now); };
        const Status writable = co_await relay.store->run(touch);
        const bool ready = writable && !relay.stopping && hasRoom(relay);
        co_return textResponse(ready ? 200 : 503, ready ? "ready\n" : "not ready\n");
    }
    if (request.path == "/metrics") {
        auto ask = [](RelayStore& rows) { return rows.oldestUntaken(); };
        const Result<std::int64_t> oldest = co_await relay.store->run(ask);
        if (oldest)
            relay.metrics.oldestUnfetched(*oldest == 0 ? 0 : static_cast<double>(relay.nowSeconds() - *oldest));
        Response response = textResponse(200, relay.metrics.text());
        response.headers.front().second = "text/plain; version=0.0.4";
        co_return response;
    }
    co_return notFound();
}

} // namespace lanyard::relay
