#pragma once

#include "core/crypto/note.h"
#include "core/store/outbox.h"
#include "sync/client/engine.h"
#include "sync/client/transport.h"

#include <functional>
#include <memory>

namespace lanyard::client {

/// What the officer may be told of sending.
struct SyncStatus {
    int waiting = 0;                               ///< sealed and not yet received by the force
    std::size_t sendingDone = 0, sendingTotal = 0; ///< bytes of the one under way
    bool reachable = true;                         ///< the last request was answered
    UnixMillis since{};                            ///< when `reachable` last changed
    UnixMillis lastReceipt{};
    std::string problem;                  ///< the relay's last refusal, or ""
    std::optional<UnixMillis> serverTime; ///< the last time that the relay said, while this runner lives
};

/// Carries out the engine's commands over a transport and the outbox: the only place where the two meet. Works while
/// Lanyard is locked: it needs the transport key and the pinned keys, never the vault. One thread.
class SyncRunner {
public:
    struct Keys {
        const crypto::SigningKey* transport = nullptr; ///< signs requests
        crypto::NoteVerifier log;                      ///< the force's receipt log
        crypto::NoteVerifier relay;                    ///< custody
    };
    SyncRunner(store::Outbox& outbox, Transport& transport, Scheduler& scheduler, Keys keys, const Clock& clock,
               Random& random);
    ~SyncRunner();
    SyncRunner(const SyncRunner&) = delete;
    SyncRunner& operator=(const SyncRunner&) = delete;

    /// Loads the outbox and begins.
    [[nodiscard]] Status start();
    /// The outbox has something new.
    void outboxChanged();
    /// "Try now": backoffs end.
    void nudge();
    void networkChanged(bool online);
    [[nodiscard]] const SyncStatus& status() const;
    /// Nothing in flight and nothing due before this moment?
    [[nodiscard]] bool idle() const;

    /// A receipt was verified and stored, custody came, progress was made.
    std::function<void()> changed;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace lanyard::client
