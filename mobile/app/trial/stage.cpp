#include "mobile/app/trial/stage.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStringList>

#include <algorithm>

namespace lanyard::app {

namespace {

QQuickItem* findIn(QQuickItem& root, const QString& name) {
    if (!root.isVisible() || root.opacity() <= 0)
        return nullptr;
    if (root.objectName() == name && root.width() > 0 && root.height() > 0)
        return &root;
    // The last child lies on top: of two of a name the one in front is meant.
    const auto children = root.childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if (QQuickItem* found = findIn(**child, name))
            return found;
    }
    return nullptr;
}

bool isFlickable(const QQuickItem& item) {
    return item.inherits("QQuickFlickable");
}

} // namespace

QQuickItem* Stage::find(const QString& path) const {
    QQuickItem* item = m_window.contentItem();
    for (const QString& name : path.split(QLatin1Char('/'))) {
        item = findIn(*item, name);
        if (item == nullptr)
            return nullptr;
    }
    return item;
}

void Stage::scrollTo(QQuickItem& item) {
    for (QQuickItem* parent = item.parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (!isFlickable(*parent))
            continue;
        const qreal top = item.mapToItem(parent, QPointF(0, 0)).y();
        const qreal bottom = top + item.height();
        const qreal at = parent->property("contentY").toReal();
        const qreal last = std::max<qreal>(0, parent->property("contentHeight").toReal() - parent->height());
        if (top < 0 || bottom > parent->height()) {
            const qreal middle = at + (top + bottom) / 2 - parent->height() / 2;
            parent->setProperty("contentY", std::clamp<qreal>(middle, 0, last));
        }
    }
}

bool Stage::press(const QString& path) {
    QQuickItem* item = find(path);
    if (item == nullptr || !item->isEnabled())
        return false;
    scrollTo(*item);
    const QPointF at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    if (!QRectF(QPointF(), QSizeF(m_window.size())).contains(at))
        return false;
    const QPointF global = m_window.mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &up);
    ++*m_taps;
    return true;
}

void Stage::key(QChar character) {
    // Qt's key codes of letters, digits and the space are their upper case characters.
    const int key = character.toUpper().unicode();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(character));
    QCoreApplication::sendEvent(&m_window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(character));
    QCoreApplication::sendEvent(&m_window, &up);
}

} // namespace lanyard::app
