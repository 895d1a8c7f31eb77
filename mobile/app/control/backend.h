#pragma once

#include "core/base/random.h"
#include "mobile/platform/system_keystore.h"
#include "sync/client/device.h"
#include "sync/client/runner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::app {

/// Which device the app is the face of.
struct DeviceOptions {
    Path folder;
    platform::KeystoreChoice keystore = platform::KeystoreChoice::Automatic;
    std::optional<crypto::Argon2Cost> kdfCost; ///< tests only: default is the policy's floor, calibrated
    std::string editorsKey;
    std::string publicPage;
    const Clock* clock = nullptr; ///< safe from any thread; outlives the worker
};

/// Was a draft being sealed when it was last seen on the screen? It took no change then: should the store refuse it for
/// being sealed, nothing of it is missing.
enum class Sealing { No, UnderWay };

/// What lives on the worker thread: device, runner, sockets. Made, used and destroyed there and nowhere else.
class Backend {
public:
    /// `changed` is called on the worker thread when sending made progress or a receipt came.
    Backend(const DeviceOptions& options, std::function<void()> changed);
    ~Backend();
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;

    /// Why there is no device (another Lanyard has the folder, a damaged name file), or done.
    [[nodiscard]] const Status& opened() const { return m_opened; }
    [[nodiscard]] client::DeviceState state() const;
    [[nodiscard]] client::SyncStatus syncStatus() const;
    /// The day of the last server time that was seen, now or before (kept in the store): law is never answered for as
    /// of an earlier one. Only while open.
    [[nodiscard]] std::optional<Date> lastServerDay();
    /// Only when opened().
    [[nodiscard]] client::Device& device() { return *m_device; }
    [[nodiscard]] Random& random() { return m_random; }

    [[nodiscard]] Status unlock(ByteView pin);
    void lock();
    /// Saves; when the store cannot, seals the words to the note key, and when even that fails keeps them here until
    /// the next unlock: for the moment before a lock, when nobody can be asked any more.
    void saveBeforeLock(intel::Report report, Sealing sealing);
    void saveBeforeLock(intel::Disruption record, Sealing sealing);
    /// The outbox has something new.
    void outboxChanged();
    /// "Try now".
    void nudge();

    using Enrolled = std::function<void(Status)>;
    /// Learns the force, makes the vault under `pin`, and is open then. Called back later, on this thread.
    void enrol(const std::string& code, std::shared_ptr<const crypto::SecretBytes> pin, Enrolled done);

private:
    void startRunner();
    void settleSoon();
    void settle();

    SystemRandom m_random;
    const Clock& m_clock;
    std::function<void()> m_changed;
    QObject m_context; ///< queued calls end with this object
    std::unique_ptr<vault::Keystore> m_keystore;
    std::unique_ptr<client::Network> m_network;
    std::unique_ptr<client::Scheduler> m_scheduler;
    std::unique_ptr<client::Scheduler> m_enrolScheduler;
    Status m_opened;
    std::optional<client::Device> m_device;
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<client::SyncRunner> m_runner;
    std::unique_ptr<client::Enroller> m_enroller;
    std::vector<intel::Report> m_unsaved;
    std::vector<intel::Disruption> m_unsavedRecords;
    bool m_settling = false;
};

} // namespace lanyard::app
