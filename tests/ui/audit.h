#pragma once

#include <QQuickItem>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::ui {

/// Looks over a screen as it stands and says, in sentences, what is wrong with it. Empty lists are good.
class Audit : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Every control below `root` that is shown has a name and a role for a screen reader.
    Q_INVOKABLE QStringList unnamed(QQuickItem* root) const;
    /// Every control is at least `least` wide and high.
    Q_INVOKABLE QStringList small(QQuickItem* root, double least) const;
    /// No text is cut off, runs out of the window or lies on another text.
    Q_INVOKABLE QStringList cutText(QQuickItem* root) const;
    /// Every control can be reached with Tab.
    Q_INVOKABLE QStringList unreachable(QQuickItem* root) const;
    /// What Tab goes through from where the focus is, by objectName (or type).
    Q_INVOKABLE QStringList tabStops(QQuickItem* root) const;
    /// The first shown item of this objectName, or null.
    Q_INVOKABLE QQuickItem* find(QQuickItem* root, const QString& objectName) const;
    /// Every text that is shown.
    Q_INVOKABLE QStringList shownWords(QQuickItem* root) const;
    /// What a screen reader says of an item.
    Q_INVOKABLE QString nameOf(QQuickItem* item) const;
    Q_INVOKABLE QString descriptionOf(QQuickItem* item) const;
};

} // namespace lanyard::ui
