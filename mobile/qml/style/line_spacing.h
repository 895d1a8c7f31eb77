#pragma once

#include <QObject>
#include <QQuickTextDocument>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::style {

/// Keeps the lines of a TextArea at one height, which QML's text fields have no property for on Qt 6.4. Holds none of
/// the text.
class LineSpacing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged REQUIRED)
    Q_PROPERTY(int lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged REQUIRED)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument* document() const { return m_document; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    void setDocument(QQuickTextDocument* document);
    void setLineHeight(int pixels);

signals:
    void documentChanged();
    void lineHeightChanged();

private:
    void apply();

    QQuickTextDocument* m_document = nullptr;
    int m_lineHeight = 0;
    bool m_applying = false;
};

} // namespace lanyard::style
