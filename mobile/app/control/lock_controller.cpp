#include "mobile/app/control/lock_controller.h"

#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

namespace {

constexpr int kSecond = 1000;
constexpr std::int64_t kMinute = 60'000;

} // namespace

Session::State sessionState(client::DeviceState state) {
    switch (state) {
    case client::DeviceState::NotEnrolled:
        return Session::NotEnrolled;
    case client::DeviceState::Locked:
        return Session::Locked;
    case client::DeviceState::Open:
        return Session::Open;
    case client::DeviceState::Damaged:
        return Session::Damaged;
    case client::DeviceState::KeystoreLost:
        return Session::KeystoreLost;
    case client::DeviceState::Destroyed:
        return Session::Destroyed;
    }
    return Session::Damaged;
}

LockController::Answer LockController::look(Backend& backend, Status status) {
    Answer answer;
    answer.status = std::move(status);
    answer.state = backend.state();
    if (!backend.opened())
        return answer;
    const client::Device& device = backend.device();
    answer.hardware = device.keystoreIsHardware();
    if (const auto attempts = device.attempts())
        answer.nextTryAt = attempts->nextTryAt;
    if (device.trust() != nullptr)
        answer.limitMinutes = device.trust()->profile.lockMinutes;
    return answer;
}

LockController::LockController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_lock(*session.lockModel()) {
    m_idle.setSingleShot(true);
    m_countdown.setInterval(kSecond);
    connect(&m_idle, &QTimer::timeout, this, &LockController::lock);
    connect(&m_countdown, &QTimer::timeout, this, &LockController::showDelay);
    connect(&session, &Session::lockRequested, this, &LockController::lock);
    connect(&session, &Session::activity, this, &LockController::restartIdle);
    connect(session.settings(), &SettingsModel::edited, this, &LockController::restartIdle);
    connect(&m_lock, &LockModel::digitPushed, this, [this](int digit) {
        if (m_session.state() != Session::Locked)
            return;
        m_pin.push(digit);
        m_lock.setMessage({});
        m_lock.setDigitCount(m_pin.count());
        if (m_pin.count() == LockModel::kPinLength)
            submit();
    });
    connect(&m_lock, &LockModel::digitPopped, this, [this] {
        m_pin.pop();
        m_lock.setDigitCount(m_pin.count());
    });
    connect(&m_lock, &LockModel::submitted, this, &LockController::submit);
}

void LockController::start() {
    // The lock screen stands from the first frame; its keys are dead until the device has answered.
    m_session.setState(Session::Locked);
    m_lock.setBusy(true);
    retranslate();
    m_worker.ask(
        this, [](Backend& backend) { return look(backend, backend.opened()); },
        [this](const Answer& answer) {
            m_lock.setBusy(false);
            m_software = !answer.hardware;
            retranslate();
            if (!answer.status) {
                // Another Lanyard has the folder, or the keystore does not answer: nothing can be tried here.
                m_lock.setMessage(saidText(answer.status.error().message), true);
                return;
            }
            setLimitMinutes(answer.limitMinutes);
            m_session.setState(sessionState(answer.state));
            m_nextTryAt = answer.nextTryAt;
            if (m_nextTryAt > m_clock.now())
                showDelay();
        });
}

void LockController::retranslate() {
    m_lock.setKeystoreWarning(m_software ?
                                         //: On the lock screen, where the platform keeps no keys.
                                         //% "This device has no secure keystore. Only your PIN protects what is here."
                                  qtTrId("lock.softwareKeystore")
                                         : QString());
    //: Behind "Forgot?" on the lock screen.
    //% "Nobody can reset a PIN or read what is here without it. Your administrator can give you a code to enrol "
    //% "again. Drafts not yet submitted are then lost. Sealed reports stay and are sent."
    m_lock.setForgotText(qtTrId("lock.forgot.text"));
}

void LockController::submit() {
    if (m_session.state() != Session::Locked || m_pin.count() == 0)
        return;
    emit aboutToUnlock();
    m_session.setState(Session::Unlocking);
    m_lock.setBusy(true);
    m_worker.ask(
        this,
        [pin = m_pin.take()](Backend& backend) {
            return look(backend, backend.opened() ? backend.unlock(pin->view()) : backend.opened());
        },
        [this](const Answer& answer) { tried(answer); });
}

void LockController::tried(const Answer& answer) {
    m_lock.setBusy(false);
    m_lock.setDigitCount(0);
    if (answer.status && answer.state == client::DeviceState::Open) {
        m_lock.setMessage({});
        setLimitMinutes(answer.limitMinutes);
        opened();
        return;
    }
    m_lock.setMessage(answer.status ? QString() : saidText(answer.status.error().message));
    m_session.setState(sessionState(answer.state));
    m_nextTryAt = answer.nextTryAt;
    if (m_nextTryAt > m_clock.now()) {
        m_lock.setMessage(m_lock.message(), true);
        m_countdown.start();
    }
}

void LockController::enrolled() {
    opened();
}

void LockController::opened() {
    m_session.setState(Session::Open);
    restartIdle();
    emit unlocked();
}

void LockController::showDelay() {
    const std::int64_t left = m_nextTryAt.value - m_clock.now().value;
    if (left <= 0 || m_session.state() != Session::Locked) {
        m_countdown.stop();
        m_lock.setMessage({});
        return;
    }
    const std::int64_t seconds = (left + kSecond - 1) / kSecond;
    const QString clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: On the lock screen, after wrong PINs. %1 minutes and seconds.
    //% "Try again in %1"
    m_lock.setMessage(qtTrId("lock.tryAgainIn").arg(clock), true);
    if (!m_countdown.isActive())
        m_countdown.start();
}

void LockController::lock() {
    m_idle.stop();
    if (m_session.state() != Session::Open)
        return;
    // What is on the screen goes first, then the store closes and its keys are wiped. Sending goes on.
    m_session.setState(Session::Locking);
    emit aboutToLock();
    m_session.forget();
    m_worker.ask(
        this,
        [](Backend& backend) {
            backend.lock();
            return look(backend, {});
        },
        [this](const Answer& answer) { m_session.setState(sessionState(answer.state)); });
}

void LockController::hidden() {
    lock();
}

/// A timer may have slept with the phone: what counts is the clock.
void LockController::shown() {
    if (m_session.state() != Session::Open)
        return;
    const std::int64_t minutes = std::min(m_session.settings()->choices().lockMinutes, m_limitMinutes);
    if (m_clock.now().value - m_lastActivity.value >= minutes * kMinute)
        lock();
}

void LockController::setLimitMinutes(int minutes) {
    if (minutes > 0)
        m_limitMinutes = minutes;
}

void LockController::restartIdle() {
    m_lastActivity = m_clock.now();
    if (m_session.state() == Session::Open)
        m_idle.start(static_cast<int>(std::min(m_session.settings()->choices().lockMinutes, m_limitMinutes) * kMinute));
}

} // namespace lanyard::app
