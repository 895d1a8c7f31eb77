#pragma once

#include "core/crypto/secret.h"
#include "mobile/app/trial/script.h"
#include "mobile/app/view/session.h"

#include <QHash>

#include <memory>
#include <vector>

namespace lanyard::app {

struct JourneyOptions {
    QString pictures;   ///< folder
    QString relayStart; ///< a command for the shell that starts the relay and comes back
    QString relayStop;  ///< a command that stops it, used once enrolled
    QString delivered;  ///< where the force's reports appear
    QString enrolCode;  ///< enrols first, through the screens; empty: the device is enrolled
    /// What to type: locked text place action said conditions provenance comment search draft. Those that are here are
    /// typed into the field of that name, on the screens that have it, so that a test can look for them afterwards.
    QHash<QString, QString> words;
    std::shared_ptr<const crypto::SecretBytes> pin;
};

/// An officer's way through the app, in the hands of mouse and keyboard: help without a PIN, unlock, look up, note,
/// finish, seal with no signal, lock; the report leaves while Lanyard is locked; received.
[[nodiscard]] std::vector<Script::Step> journeySteps(Stage stage, Session& session, const JourneyOptions& options);

/// The pictures for the README and for review, on a device with a PIN. Folder, language and theme are the options'.
[[nodiscard]] std::vector<Script::Step> shotSteps(Stage stage, Session& session, const JourneyOptions& options);

} // namespace lanyard::app
