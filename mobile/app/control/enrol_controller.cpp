#include "mobile/app/control/enrol_controller.h"

#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

namespace lanyard::app {

EnrolController::EnrolController(Worker& worker, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_enrol(*session.enrol()) {
    connect(&session, &Session::enrolAgainRequested, this, [this] {
        restart(EnrolModel::Code, {});
        m_session.setState(Session::NotEnrolled);
    });
    connect(&m_enrol, &EnrolModel::codeSubmitted, this, &EnrolController::submitCode);
    connect(&m_enrol, &EnrolModel::digitPushed, this, [this](int digit) {
        if (m_enrol.busy() || m_pin.count() == LockModel::kPinLength)
            return;
        m_pin.push(digit);
        m_enrol.setMessage({});
        m_enrol.setDigitCount(m_pin.count());
        if (m_pin.count() == LockModel::kPinLength)
            pinComplete();
    });
    connect(&m_enrol, &EnrolModel::digitPopped, this, [this] {
        if (m_enrol.busy())
            return;
        m_pin.pop();
        m_enrol.setDigitCount(m_pin.count());
    });
}

void EnrolController::submitCode(const QString& text) {
    m_code = text.trimmed().toStdString();
    const auto code = protocol::parseEnrolmentCode(m_code);
    if (!code) {
        m_enrol.setMessage(saidText(code.error().message));
        return;
    }
    restart(EnrolModel::ChoosePin, {});
}

void EnrolController::restart(EnrolModel::Step step, const QString& message) {
    m_pin.clear();
    m_chosen.reset();
    m_enrol.setBusy(false);
    m_enrol.setDigitCount(0);
    m_enrol.setMessage(message);
    m_enrol.setStep(step);
}

void EnrolController::pinComplete() {
    if (m_enrol.step() == EnrolModel::ChoosePin) {
        checkPin();
        return;
    }
    auto repeated = m_pin.take();
    m_enrol.setDigitCount(0);
    if (!m_chosen || !m_chosen->equals(*repeated)) {
        //: When the PIN was repeated and differs.
        //% "The two PINs differ. Choose one again."
        restart(EnrolModel::ChoosePin, qtTrId("enrol.pinsDiffer"));
        return;
    }
    m_chosen.reset();
    enrol(std::move(repeated));
}

void EnrolController::checkPin() {
    auto pin = m_pin.take();
    m_enrol.setBusy(true);
    m_worker.ask(
        this,
        [pin](Backend& backend) {
            return backend.opened() ? backend.device().checkPin(pin->view()) : backend.opened();
        },
        [this, pin](const Status& fits) {
            restart(fits ? EnrolModel::RepeatPin : EnrolModel::ChoosePin,
                    fits ? QString() : saidText(fits.error().message));
            if (fits)
                m_chosen = pin;
        });
}

void EnrolController::enrol(std::shared_ptr<const crypto::SecretBytes> pin) {
    m_enrol.setBusy(true);
    m_worker.post([worker = &m_worker, guard = QPointer<EnrolController>(this), code = m_code,
                   pin = std::move(pin)](Backend& backend) {
        backend.enrol(code, pin, [worker, guard](const Status& status) {
            // Back to the GUI thread: only there may the guard be looked at. The worker outlives its thread.
            const auto answer = [guard, status] {
                if (guard)
                    guard->ended(status);
            };
            QMetaObject::invokeMethod(worker, answer, Qt::QueuedConnection);
        });
    });
}

void EnrolController::ended(const Status& status) {
    if (!status) {
        restart(EnrolModel::Code, saidText(status.error().message));
        return;
    }
    m_code.clear();
    m_enrol.setCodeText({});
    restart(EnrolModel::Done, {});
    emit enrolled();
}

} // namespace lanyard::app
