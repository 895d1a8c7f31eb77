#pragma once

#include "sync/relay/auth.h"

#include <string>

/// The handlers, one file a subject. Each is given a request that passed the guard and, where it is signed, its caller.
/// `id` has the form of an id (isId), `path` is safe to join to a folder.
namespace lanyard::relay {

// tus.cpp
[[nodiscard]] Response tusDiscovery(const Relay& relay);
[[nodiscard]] Awaitable<Response> createUpload(Relay& relay, Request& request, const Caller& caller);
[[nodiscard]] Awaitable<Response> headUpload(Relay& relay, Request& request, const Caller& caller, std::string id);
[[nodiscard]] Awaitable<Response> patchUpload(Relay& relay, Request& request, const Caller& caller, std::string id);
[[nodiscard]] Awaitable<Response> deleteUpload(Relay& relay, Request& request, const Caller& caller, std::string id);

// receipts.cpp
[[nodiscard]] Awaitable<Response> getCustody(Relay& relay, const Caller& caller, std::string id);
[[nodiscard]] Awaitable<Response> getReceipts(Relay& relay, Request& request, const Caller& caller);
[[nodiscard]] Awaitable<Response> postReceipt(Relay& relay, Request& request, const Caller& caller, std::string id);
[[nodiscard]] Awaitable<Response> getConsistency(Relay& relay, Request& request, const Caller& caller);
[[nodiscard]] Awaitable<Response> putConsistency(Relay& relay, Request& request, const Caller& caller);

// inbox.cpp
[[nodiscard]] Awaitable<Response> getInbox(Relay& relay, Request& request, const Caller& caller);
[[nodiscard]] Awaitable<Response> getInboxItem(Relay& relay, Request& request, const Caller& caller, std::string id);

// enrolments.cpp
[[nodiscard]] Awaitable<Response> postEnrolment(Relay& relay, Request& request);
[[nodiscard]] Awaitable<Response> getEnrolment(Relay& relay, std::string id);
[[nodiscard]] Awaitable<Response> answerEnrolment(Relay& relay, Request& request, const Caller& caller, std::string id);
[[nodiscard]] Awaitable<Response> putDevice(Relay& relay, Request& request, const Caller& caller, std::string keyId);

// repo.cpp
[[nodiscard]] Awaitable<Response> getRepo(Relay& relay, Request& request, std::string path);
[[nodiscard]] Awaitable<Response> putRepo(Relay& relay, Request& request, const Caller& caller, std::string path);
/// Segments of letters, digits, '.', '-', '_', none beginning with a dot, at most four of them.
[[nodiscard]] bool isRepoPath(std::string_view path);

} // namespace lanyard::relay
