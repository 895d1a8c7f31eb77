#pragma once

#include "core/base/files.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"
#include "mobile/i18n/catalogue.h"

namespace lanyard::app {

/// Theme, text size and language, as the lock screen needs them too: in <folder>/appearance.json, which holds nothing
/// else. A file that does not read gives the defaults.
[[nodiscard]] SettingsModel::Choices readAppearance(const Path& folder);
[[nodiscard]] Status writeAppearance(const Path& folder, const SettingsModel::Choices& choices);

/// What the officer chose, and the catalogue of words.
class SettingsController : public QObject {
    Q_OBJECT

public:
    SettingsController(Worker& worker, Path folder, Session& session, QObject* parent);

    /// After an unlock: the choices that are kept in the store, and what is said of pack and force.
    void load();

signals:
    /// After load().
    void loaded();
    /// The catalogue has changed: every sentence is made anew.
    void languageChanged();

private:
    void edited(const QString& field);

    Worker& m_worker;
    Path m_folder;
    Session& m_session;
    SettingsModel& m_settings;
    Catalogue m_catalogue;
};

} // namespace lanyard::app
