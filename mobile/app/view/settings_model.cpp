#include "mobile/app/view/settings_model.h"

#include "mobile/app/view/assign.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lanyard::app {

void SettingsModel::show(const Choices& choices) {
    m_choices = choices;
    emit changed();
}

void SettingsModel::setAbout(const About& about) {
    m_about = about;
    emit changed();
}

void SettingsModel::setPlatform(const Platform& platform) {
    m_platform = platform;
    emit changed();
}

void SettingsModel::setPlace(const Place& place) {
    m_place = place;
    emit changed();
}

void SettingsModel::setDark(const QString& dark) {
    static const QStringList kKnown{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    if (kKnown.contains(dark) && assign(m_choices.dark, dark)) {
        emit changed();
        emit edited(QStringLiteral("dark"));
    }
}

void SettingsModel::setTextScale(double scale) {
    static constexpr std::array kKnown{1.0, 1.25, 1.5, 1.75, 2.0};
    const auto* const known = std::find_if(kKnown.begin(), kKnown.end(),
                                           [scale](double candidate) { return qFuzzyCompare(candidate, scale); });
    if (known != kKnown.end() && !qFuzzyCompare(m_choices.textScale, *known)) {
        m_choices.textScale = *known;
        emit changed();
        emit edited(QStringLiteral("textScale"));
    }
}

void SettingsModel::setLanguage(const QString& language) {
    static const QStringList kKnown{QStringLiteral("en"), QStringLiteral("cy")};
    if (kKnown.contains(language) && assign(m_choices.language, language)) {
        emit changed();
        emit edited(QStringLiteral("language"));
    }
}

void SettingsModel::setLockMinutes(int minutes) {
    if (minutes > 0 && assign(m_choices.lockMinutes, minutes)) {
        emit changed();
        emit edited(QStringLiteral("lockMinutes"));
    }
}

void SettingsModel::setFillPlace(bool fill) {
    if (fill == m_choices.fillPlace && fill == fillPlace())
        return;
    m_choices.fillPlace = fill;
    m_place.problem.clear();
    emit changed();
    emit edited(QStringLiteral("fillPlace"));
}

} // namespace lanyard::app
