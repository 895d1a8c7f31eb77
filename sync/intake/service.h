#pragma once

#include "sync/intake/attachments.h"
#include "sync/intake/force.h"
#include "sync/intake/receipts.h"
#include "sync/intake/relay_client.h"

#include <atomic>
#include <functional>
#include <memory>

namespace lanyard::intake {

/// The running intake: pulls from the relay, judges, delivers, posts receipts, answers enrolments, keeps the repository
/// fresh. Outbound connections only. One thread runs it; stop() may come from a signal handler's thread.
///
/// The order for one envelope: decision, ciphertext, leaf and delivery row in one durable transaction; then the leaf is
/// read back and the checkpoint signed; then the receipt goes out; deliveries run from their rows. A kill at any point
/// repeats a step, never loses or doubles one. What is too large to hold, and every attachment, goes through files
/// (Attachments).
class Service {
public:
    [[nodiscard]] static Result<Service> open(const Path& dir, const Clock& clock, Random& random, EventLog log);
    Service(Service&&) noexcept;
    Service& operator=(Service&&) noexcept;
    ~Service();

    /// First contact with the relay, the repository sent up. Unavailable when the relay is not there.
    [[nodiscard]] Status begin();
    /// Until stop(). Errors of the relay are logged and retried; an error of the intake's own store ends it.
    [[nodiscard]] Status run();
    void stop();

private:
    struct State;
    explicit Service(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace lanyard::intake
