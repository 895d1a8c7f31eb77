#include "mobile/i18n/catalogue.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace lanyard::app {

Catalogue::Catalogue(QObject* parent) : QObject(parent) {
    if (m_english.load(QStringLiteral(":/i18n/lanyard_en.qm"))) {
        QCoreApplication::installTranslator(&m_english);
    }
}

void Catalogue::use(const QString& language, QQmlEngine* engine) {
    QCoreApplication::removeTranslator(&m_chosen);
    QCoreApplication::removeTranslator(&m_chosenCore);
    if (language == QLatin1String("cy")) {
        if (m_chosen.load(QStringLiteral(":/i18n/lanyard_cy.qm"))) {
            QCoreApplication::installTranslator(&m_chosen);
        }
        if (m_chosenCore.load(QStringLiteral(":/i18n/core_cy.qm"))) {
            QCoreApplication::installTranslator(&m_chosenCore);
        }
    }
    if (engine != nullptr) {
        engine->retranslate();
    }
}

} // namespace lanyard::app
