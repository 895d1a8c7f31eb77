#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// The officer's choices, and what the phone says about itself (dark, text scale, motion, insets). Holds nothing
/// secret: it is there before unlock.
class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString dark READ dark WRITE setDark NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY changed)
    Q_PROPERTY(bool fillPlace READ fillPlace WRITE setFillPlace NOTIFY changed)
    Q_PROPERTY(bool canFillPlace READ canFillPlace NOTIFY changed)
    Q_PROPERTY(QString fillPlaceProblem READ fillPlaceProblem NOTIFY changed)
    Q_PROPERTY(QString packText READ packText NOTIFY changed)
    Q_PROPERTY(QString overlayText READ overlayText NOTIFY changed)
    Q_PROPERTY(bool overlayMissing READ overlayMissing NOTIFY changed)
    Q_PROPERTY(QString forceName READ forceName NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY changed)
    Q_PROPERTY(double systemTextScale READ systemTextScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(int insetTop READ insetTop NOTIFY changed)
    Q_PROPERTY(int insetBottom READ insetBottom NOTIFY changed)

public:
    /// What is stored of the officer's choices.
    struct Choices {
        QString dark = QStringLiteral("system"); ///< system, light or dark
        double textScale = 1.0;                  ///< 1.0, 1.25, 1.5, 1.75 or 2.0
        QString language = QStringLiteral("en"); ///< en or cy
        int lockMinutes = 2;
        bool fillPlace = false; ///< in a new note; off until the store has said what was chosen
    };

    /// What the phone allows of filling in a note's place.
    struct Place {
        bool possible = false; ///< there is something to ask, and it says whether it may be asked
        bool allowed = false;
        QString problem{}; ///< why it was not allowed when the officer turned it on, or empty
    };

    /// What is only shown.
    struct About {
        QString packText;
        QString forceName;
        QString fingerprint;
        QString version;
        QString overlayText{};       ///< the force's own words on this phone, or why they are not; empty: it has none
        bool overlayMissing = false; ///< they should be here and are not
    };

    /// What the platform says.
    struct Platform {
        bool dark = false;
        double textScale = 1.0;
        bool reducedMotion = false;
        int insetTop = 0;
        int insetBottom = 0;
    };

    using QObject::QObject;

    [[nodiscard]] QString dark() const { return m_choices.dark; }
    [[nodiscard]] double textScale() const { return m_choices.textScale; }
    [[nodiscard]] QString language() const { return m_choices.language; }
    [[nodiscard]] int lockMinutes() const { return m_choices.lockMinutes; }
    /// Chosen, and allowed: what is shown as on is what is done.
    [[nodiscard]] bool fillPlace() const { return m_choices.fillPlace && m_place.allowed; }
    [[nodiscard]] bool canFillPlace() const { return m_place.possible; }
    [[nodiscard]] QString fillPlaceProblem() const { return m_place.problem; }
    [[nodiscard]] QString packText() const { return m_about.packText; }
    [[nodiscard]] QString overlayText() const { return m_about.overlayText; }
    [[nodiscard]] bool overlayMissing() const { return m_about.overlayMissing; }
    [[nodiscard]] QString forceName() const { return m_about.forceName; }
    [[nodiscard]] QString fingerprint() const { return m_about.fingerprint; }
    [[nodiscard]] QString version() const { return m_about.version; }
    [[nodiscard]] bool systemDark() const { return m_platform.dark; }
    [[nodiscard]] double systemTextScale() const { return m_platform.textScale; }
    [[nodiscard]] bool reducedMotion() const { return m_platform.reducedMotion; }
    [[nodiscard]] int insetTop() const { return m_platform.insetTop; }
    [[nodiscard]] int insetBottom() const { return m_platform.insetBottom; }
    [[nodiscard]] const Choices& choices() const { return m_choices; }

    // From C++; none of these emits `edited`.
    void show(const Choices& choices);
    void setAbout(const About& about);
    void setPlatform(const Platform& platform);
    void setPlace(const Place& place);

    // From QML; emit `edited` when they changed something. A value outside the list above is dropped.
    void setDark(const QString& dark);
    void setTextScale(double scale);
    void setLanguage(const QString& language);
    void setLockMinutes(int minutes);
    /// Also when it was chosen and is not allowed: then it is asked for again.
    void setFillPlace(bool fill);

signals:
    void changed();
    void edited(const QString& field);

private:
    Choices m_choices;
    About m_about;
    Platform m_platform;
    Place m_place;
};

} // namespace lanyard::app
