#include "sync/client/repository.h"

namespace lanyard::client {

using protocol::tuf::TrustedState;

namespace {

constexpr int kOk = 200;
constexpr int kNotFound = 404;

} // namespace

RepositoryUpdate::RepositoryUpdate(Transport& transport, TrustedState held, std::vector<std::string> wanted,
                                   UnixMillis now, Done done)
    : m_transport(transport)
    , m_held(std::move(held))
    , m_wanted(std::move(wanted))
    , m_now(now)
    , m_done(std::move(done)) {}

RepositoryUpdate::~RepositoryUpdate() = default;

void RepositoryUpdate::start() {
    advance();
}

Result<RepositoryUpdate::Outcome> RepositoryUpdate::attempt() {
    const protocol::tuf::Fetch fetch = [this](const std::string& path, std::size_t limit) -> Result<Bytes> {
        const auto at = m_fetched.find(path);
        if (at != m_fetched.end())
            return at->second;
        if (!m_missing)
            m_missing = {path, limit};
        return fail(ErrorCode::Unavailable, "Not fetched yet.");
    };
    Outcome outcome;
    LANYARD_ASSIGN(outcome.state, protocol::tuf::refresh(m_held, fetch, m_now));
    LANYARD_ASSIGN(const auto targets, protocol::tuf::targetsOf(outcome.state));
    for (const std::string& name : m_wanted) {
        const auto target = targets.find(name);
        if (target == targets.end())
            continue;
        LANYARD_ASSIGN(outcome.targets[name], protocol::tuf::fetchTarget(target->second, fetch));
    }
    return outcome;
}

/// The caller may destroy this object from within its callback: nothing of it is touched after.
void RepositoryUpdate::finish(Result<Outcome> outcome) {
    const Done done = std::move(m_done);
    done(std::move(outcome));
}

void RepositoryUpdate::advance() {
    m_missing.reset();
    Result<Outcome> outcome = attempt();
    if (!m_missing) {
        finish(std::move(outcome));
        return;
    }
    const auto [path, limit] = *m_missing;
    HttpRequest request;
    request.path = "/v1/repo/" + path;
    request.limit = limit;
    m_transport.send(std::move(request),
                     [this, path = path, guard = std::weak_ptr<bool>(m_alive)](Result<HttpResponse> response) {
                         if (guard.expired())
                             return;
                         if (!response) {
                             finish(fail(std::move(response).error()));
                             return;
                         }
                         if (response->status == kOk) {
                             m_fetched.emplace(path, std::move(response->body));
                         } else if (response->status == kNotFound) {
                             m_fetched.emplace(path, fail(ErrorCode::NotFound, "The relay has no such file."));
                         } else {
                             finish(fail(ErrorCode::Unavailable, "The relay did not give the force's files (" +
                                                                     std::to_string(response->status) + ")."));
                             return;
                         }
                         advance();
                     });
}

} // namespace lanyard::client
