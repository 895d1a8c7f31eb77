#pragma once

#include "core/base/files.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"
#include "mobile/i18n/catalogue.h"
#include "mobile/platform/locator.h"

namespace lanyard::app {

/// Theme, text size and language, as the lock screen needs them too: in <folder>/appearance.json, which holds nothing
/// else. A file that does not read gives the defaults.
[[nodiscard]] SettingsModel::Choices readAppearance(const Path& folder);
[[nodiscard]] Status writeAppearance(const Path& folder, const SettingsModel::Choices& choices);

/// What the officer chose, and the catalogue of words.
class SettingsController : public QObject {
    Q_OBJECT

public:
    /// `locator`: null where the phone cannot say where it is; it outlives the app.
    SettingsController(Worker& worker, Path folder, Session& session, platform::Locator* locator, QObject* parent);

    /// After an unlock: the choices that are kept in the store, and what is said of pack and force.
    void load();

signals:
    /// After load().
    void loaded();
    /// The catalogue has changed: every sentence is made anew.
    void languageChanged();

private:
    void edited(const QString& field);
    /// A choice that is the officer's alone goes into the encrypted store.
    void keep(const char* name, std::string value);
    void fillPlaceChosen();
    void showPlace(const QString& problem = {});

    Worker& m_worker;
    Path m_folder;
    Session& m_session;
    SettingsModel& m_settings;
    platform::Locator* m_locator;
    Catalogue m_catalogue;
};

} // namespace lanyard::app
