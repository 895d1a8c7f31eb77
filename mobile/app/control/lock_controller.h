#pragma once

#include "mobile/app/control/pin_entry.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

#include <QTimer>

namespace lanyard::app {

/// What the session shows for a device's state.
[[nodiscard]] Session::State sessionState(client::DeviceState state);

/// Unlock, lock, and when to lock by itself.
class LockController : public QObject {
    Q_OBJECT

public:
    LockController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// Asks the device how it is: at start, and after enrolment was given up.
    void start();
    void lock();
    /// The app went out of sight, or came back.
    void hidden();
    void shown();
    /// Never longer than the force's policy says.
    void setLimitMinutes(int minutes);
    /// The vault was just opened by enrolling.
    void enrolled();
    void retranslate();
    /// Counts from now, by the settings of now.
    void restartIdle();

signals:
    /// Before the vault is asked to open.
    void aboutToUnlock();
    void unlocked();
    /// The store still takes words; what listens asks for its saving now. Then everything is forgotten.
    void aboutToLock();

private:
    /// How the device is after something was asked of it.
    struct Answer {
        Status status;
        client::DeviceState state = client::DeviceState::Locked;
        UnixMillis nextTryAt{};
        bool hardware = true;
        int limitMinutes = 0; ///< 0: no profile
    };
    [[nodiscard]] static Answer look(Backend& backend, Status status);
    void submit();
    void opened();
    void tried(const Answer& answer);
    void showDelay();

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    LockModel& m_lock;
    PinEntry m_pin;
    QTimer m_idle;
    QTimer m_countdown;
    UnixMillis m_lastActivity{};
    UnixMillis m_nextTryAt{};
    int m_limitMinutes = 5;
    bool m_software = false; ///< the keystore is a file
};

} // namespace lanyard::app
