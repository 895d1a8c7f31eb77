#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

class QJSEngine;
class QQmlEngine;

namespace lanyard::style {

/// What Theme needs from C++: making it loads the fonts and gives the engine its icons, so that whoever shows a control
/// has both.
class StyleSupport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString family READ family CONSTANT)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT)

public:
    static StyleSupport* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString family() const { return m_family; }
    [[nodiscard]] QString monoFamily() const { return m_monoFamily; }

private:
    StyleSupport();

    QString m_family;
    QString m_monoFamily;
};

} // namespace lanyard::style
