#pragma once

#include "mobile/app/control/pin_entry.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

#include <string>

namespace lanyard::app {

/// Enrolling: the code is read here, the PIN is chosen and repeated, then the force is asked.
class EnrolController : public QObject {
    Q_OBJECT

public:
    EnrolController(Worker& worker, Session& session, QObject* parent);

signals:
    /// The vault is made and open.
    void enrolled();

private:
    void submitCode(const QString& text);
    void pinComplete();
    void checkPin();
    void enrol(std::shared_ptr<const crypto::SecretBytes> pin);
    void ended(const Status& status);
    void restart(EnrolModel::Step step, const QString& message);

    Worker& m_worker;
    Session& m_session;
    EnrolModel& m_enrol;
    PinEntry m_pin;
    std::shared_ptr<const crypto::SecretBytes> m_chosen; ///< until it was repeated
    std::string m_code;
};

} // namespace lanyard::app
