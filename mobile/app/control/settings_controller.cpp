#include "mobile/app/control/settings_controller.h"

#include "core/crypto/hash.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace lanyard::app {

namespace {

constexpr std::size_t kAppearanceLimit = 4096;
constexpr std::size_t kFingerprintBytes = 10;
constexpr const char* kLockMinutes = "lock-minutes";
constexpr const char* kFillPlace = "fill-place";
constexpr const char* kOff = "off";

Path appearanceFile(const Path& folder) {
    return folder / "appearance.json";
}

struct Loaded {
    int lockMinutes = 0;
    int limitMinutes = 0;
    bool fillPlace = false;
    std::string force;
    std::string fingerprint;
    std::string packTitle;
    std::int64_t packVersion = 0;
    Date packBuilt;
    std::int64_t packItems = 0;
    content::ContentStore::Held overlay; ///< without an id: there is none
    std::string overlayProblem;
};

/// Groups of four, to be read out: "3F2A 91C0 …".
std::string fingerprintOf(std::string_view root) {
    const auto hash = crypto::sha256(viewOf(root));
    const std::string hex = hexEncode(ByteView(hash).first(kFingerprintBytes));
    std::string grouped;
    for (std::size_t at = 0; at < hex.size(); at += 4)
        grouped += (at == 0 ? "" : " ") + hex.substr(at, 4);
    return grouped;
}

QString packText(const Loaded& loaded, const QString& language) {
    //: In the settings: the guides on this phone. %1 their name, %2 version, %3 the day they were made, %n how many.
    //% "%1, version %2 of %3, %n page(s), signature checked"
    return qtTrId("settings.pack.text", static_cast<int>(loaded.packItems))
        .arg(toQt(loaded.packTitle), QString::number(loaded.packVersion), dateText(loaded.packBuilt, language));
}

/// What the force added; empty when it adds nothing.
QString overlayText(const Loaded& loaded, const QString& language) {
    if (!loaded.overlayProblem.empty())
        //: In the settings: a force's own words that should be on this phone. %1 why they are not, a sentence.
        //% "Not on this phone: %1 The national guides are not changed by it."
        return qtTrId("settings.overlay.problem").arg(saidText(loaded.overlayProblem));
    if (loaded.overlay.id.empty())
        return {};
    //: In the settings: what a force added to the guides. %1 the force, %2 version, %3 the day it was made, %n pages.
    //% "%1, version %2 of %3, on %n page(s), signature checked"
    QString text = qtTrId("settings.overlay.text", static_cast<int>(loaded.overlay.items))
                       .arg(toQt(loaded.overlay.title), QString::number(loaded.overlay.version),
                            dateText(loaded.overlay.built, language));
    if (loaded.overlay.leftOut > 0)
        text += QStringLiteral(". ") +
                //: In the settings: of what a force added, parts that have no page to stand on. %n how many.
                //% "%n part(s) have no page here"
                qtTrId("settings.overlay.leftOut", static_cast<int>(loaded.overlay.leftOut));
    return text;
}

Loaded readAbout(Backend& backend) {
    Loaded loaded;
    client::Device& device = backend.device();
    if (const auto minutes = device.setting(kLockMinutes))
        loaded.lockMinutes = toQt(*minutes).toInt();
    // On until it is turned off; a store that does not answer has not said so.
    if (const auto fill = device.setting(kFillPlace))
        loaded.fillPlace = *fill != kOff;
    if (const client::Trust* trust = device.trust()) {
        loaded.force = trust->profile.forceName;
        loaded.limitMinutes = trust->profile.lockMinutes;
        loaded.fingerprint = fingerprintOf(trust->repository.root);
    }
    if (const auto packs = device.packs(); packs && !packs->empty()) {
        loaded.packTitle = packs->front().title;
        loaded.packVersion = packs->front().version;
        loaded.packBuilt = packs->front().built;
        loaded.packItems = packs->front().items;
        if (!packs->back().over.empty())
            loaded.overlay = packs->back();
    }
    loaded.overlayProblem = device.overlayProblem().value_or("");
    return loaded;
}

} // namespace

SettingsModel::Choices readAppearance(const Path& folder) {
    SettingsModel::Choices choices;
    const auto bytes = readFile(appearanceFile(folder), kAppearanceLimit);
    if (!bytes)
        return choices;
    const QByteArray raw(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
    const QJsonObject json = QJsonDocument::fromJson(raw).object();
    // Through a model's setters: it drops what is none of its values.
    SettingsModel model;
    model.setDark(json[QStringLiteral("dark")].toString());
    model.setLanguage(json[QStringLiteral("language")].toString());
    model.setTextScale(json[QStringLiteral("textScale")].toDouble());
    return model.choices();
}

Status writeAppearance(const Path& folder, const SettingsModel::Choices& choices) {
    const QJsonObject json{{QStringLiteral("dark"), choices.dark},
                           {QStringLiteral("language"), choices.language},
                           {QStringLiteral("textScale"), choices.textScale}};
    LANYARD_TRY(ensurePrivateFolder(folder));
    return writeFileDurably(appearanceFile(folder),
                            viewOf(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()));
}

SettingsController::SettingsController(Worker& worker, Path folder, Session& session, platform::Locator* locator,
                                       QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_folder(std::move(folder))
    , m_session(session)
    , m_settings(*session.settings())
    , m_locator(locator) {
    m_settings.show(readAppearance(m_folder));
    m_settings.setAbout({{}, {}, {}, QCoreApplication::applicationVersion()});
    m_catalogue.use(m_settings.language());
    connect(&m_settings, &SettingsModel::edited, this, &SettingsController::edited);
}

void SettingsController::edited(const QString& field) {
    if (field == QLatin1String("lockMinutes")) {
        keep(kLockMinutes, std::to_string(m_settings.lockMinutes()));
        return;
    }
    if (field == QLatin1String("fillPlace")) {
        fillPlaceChosen();
        return;
    }
    m_worker.post([folder = m_folder, choices = m_settings.choices()](Backend&) {
        // A preference, not the officer's words: when it cannot be written it lasts until the app ends.
        static_cast<void>(writeAppearance(folder, choices));
    });
    if (field == QLatin1String("language")) {
        m_catalogue.use(m_settings.language());
        emit languageChanged();
    }
}

void SettingsController::keep(const char* name, std::string value) {
    m_worker.post([name, value = std::move(value)](Backend& backend) {
        // Refused while locked, and then the choice holds until the next unlock only.
        if (backend.opened())
            static_cast<void>(backend.device().setSetting(name, value));
    });
}

void SettingsController::fillPlaceChosen() {
    const bool chosen = m_settings.choices().fillPlace;
    keep(kFillPlace, chosen ? "on" : kOff);
    if (!chosen || m_settings.fillPlace() || m_locator == nullptr)
        return;
    m_locator->allow([self = QPointer(this)](platform::Locator::Permission permission) {
        if (!self)
            return;
        const QString problem =
            permission == platform::Locator::Permission::Given ? QString() : qtTrId("location.here.refused");
        self->showPlace(problem);
        if (!problem.isEmpty() && self->m_session.state() == Session::Open)
            self->m_session.announce(problem);
    });
}

void SettingsController::showPlace(const QString& problem) {
    using Permission = platform::Locator::Permission;
    const Permission permission =
        m_locator != nullptr && m_locator->isAvailable() ? m_locator->permission() : Permission::CannotTell;
    m_settings.setPlace({permission != Permission::CannotTell, permission == Permission::Given, problem});
}

void SettingsController::load() {
    m_worker.ask(this, readAbout, [this](const Loaded& read) {
        SettingsModel::Choices choices = m_settings.choices();
        if (read.lockMinutes > 0)
            choices.lockMinutes = read.lockMinutes;
        if (read.limitMinutes > 0)
            choices.lockMinutes = std::min(choices.lockMinutes, read.limitMinutes);
        choices.fillPlace = read.fillPlace;
        m_settings.show(choices);
        showPlace();
        SettingsModel::About about;
        about.version = QCoreApplication::applicationVersion();
        about.forceName = toQt(read.force);
        about.fingerprint = toQt(read.fingerprint).toUpper();
        if (read.packVersion > 0)
            about.packText = packText(read, m_settings.language());
        about.overlayText = overlayText(read, m_settings.language());
        about.overlayMissing = !read.overlayProblem.empty();
        m_settings.setAbout(about);
        emit loaded();
    });
}

} // namespace lanyard::app
