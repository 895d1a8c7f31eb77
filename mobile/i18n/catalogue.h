#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace lanyard::app {

/// The words of the app. Code has ids; English is always loaded, since without a catalogue the bare id would show, and
/// another language lies on top, with its catalogue of what the Qt-free parts say, whose ids are English. Lives as long
/// as the application object; GUI thread only.
class Catalogue : public QObject {
    Q_OBJECT

public:
    explicit Catalogue(QObject* parent = nullptr);

    /// "en" or "cy"; anything else is English. The engine's texts change at once; without an engine only what is asked
    /// for afterwards.
    void use(const QString& language, QQmlEngine* engine = nullptr);

private:
    QTranslator m_english;
    QTranslator m_chosen;
    QTranslator m_chosenCore;
};

} // namespace lanyard::app
