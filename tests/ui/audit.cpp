#include "tests/ui/audit.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace lanyard::ui {
namespace {

void visit(QQuickItem* item, const std::function<void(QQuickItem*)>& look) {
    if (item == nullptr || !item->isVisible() || item->opacity() <= 0) {
        return;
    }
    look(item);
    for (auto* child : item->childItems()) {
        visit(child, look);
    }
}

bool isControl(const QQuickItem& item) {
    return item.isEnabled() && (item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextField") ||
                                item.inherits("QQuickTextArea") || item.inherits("QQuickSlider"));
}

QString called(const QQuickItem& item) {
    QString name = item.objectName();
    for (auto* above = item.parentItem(); name.isEmpty() && above != nullptr; above = above->parentItem()) {
        name = above->objectName();
    }
    return QStringLiteral("%1 (%2)").arg(name, QString::fromLatin1(item.metaObject()->className()));
}

std::vector<QQuickItem*> controls(QQuickItem* root) {
    std::vector<QQuickItem*> found;
    visit(root, [&](QQuickItem* item) {
        if (isControl(*item)) {
            found.push_back(item);
        }
    });
    return found;
}

/// Where a text's ink may be, in the window.
QRectF inkOf(const QQuickItem& text) {
    const QSizeF size(text.property("contentWidth").toDouble(), text.property("contentHeight").toDouble());
    return text.mapRectToScene(QRectF(QPointF(0, 0), QSizeF(qMin(size.width(), text.width()), size.height())));
}

/// What of it is not scrolled out of sight.
QRectF inSight(const QQuickItem& item, QRectF box) {
    for (auto* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->clip() || above->inherits("QQuickFlickable")) {
            box &= above->mapRectToScene(above->boundingRect());
        }
    }
    return box;
}

bool scrollsSideways(const QQuickItem& item) {
    for (auto* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable") && above->property("contentWidth").toDouble() > above->width() + 1) {
            return true;
        }
    }
    return false;
}

std::vector<QQuickItem*> focusChain(QQuickItem* root) {
    std::vector<QQuickItem*> chain;
    auto* item = root->nextItemInFocusChain(true);
    QSet<QQuickItem*> seen;
    while (item != nullptr && !seen.contains(item)) {
        seen.insert(item);
        chain.push_back(item);
        item = item->nextItemInFocusChain(true);
    }
    return chain;
}

} // namespace

QStringList Audit::unnamed(QQuickItem* root) const {
    QStringList problems;
    for (auto* control : controls(root)) {
        auto* interface = QAccessible::queryAccessibleInterface(control);
        if (interface == nullptr || interface->role() == QAccessible::NoRole ||
            interface->role() == QAccessible::Client) {
            problems << QStringLiteral("%1 has no role").arg(called(*control));
        } else if (interface->text(QAccessible::Name).trimmed().isEmpty()) {
            problems << QStringLiteral("%1 has no name").arg(called(*control));
        }
    }
    return problems;
}

QStringList Audit::small(QQuickItem* root, double least) const {
    QStringList problems;
    for (auto* control : controls(root)) {
        if (control->width() < least || control->height() < least) {
            problems
                << QStringLiteral("%1 is %2 x %3").arg(called(*control)).arg(control->width()).arg(control->height());
        }
    }
    return problems;
}

QStringList Audit::cutText(QQuickItem* root) const {
    QStringList problems;
    std::vector<std::pair<QRectF, QQuickItem*>> texts;
    visit(root, [&](QQuickItem* item) {
        const bool edit = item->inherits("QQuickTextEdit") || item->inherits("QQuickTextInput");
        if (!item->inherits("QQuickText") && !edit) {
            return;
        }
        if (item->property("text").toString().isEmpty()) {
            return;
        }
        const auto words = item->property("text").toString().left(24);
        const double width = item->property("contentWidth").toDouble();
        const double height = item->property("contentHeight").toDouble();
        if (item->property("truncated").toBool() || width > item->width() + 1 || height > item->height() + 1) {
            problems << QStringLiteral("\"%1\" in %2 is cut: %3 x %4 in %5 x %6")
                            .arg(words, called(*item))
                            .arg(width)
                            .arg(height)
                            .arg(item->width())
                            .arg(item->height());
        }
        const auto scene = item->mapRectToScene(QRectF(0, 0, qMin(width, item->width()), height));
        if (!scrollsSideways(*item) && (scene.left() < -1 || scene.right() > item->window()->width() + 1)) {
            problems << QStringLiteral("\"%1\" in %2 runs out of the window").arg(words, called(*item));
        }
        if (!edit) {
            texts.emplace_back(inSight(*item, inkOf(*item)), item);
        }
    });
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const auto common = texts[i].first & texts[j].first;
            if (common.width() > 3 && common.height() > 5) {
                problems << QStringLiteral("\"%1\" lies on \"%2\"")
                                .arg(texts[i].second->property("text").toString().left(24),
                                     texts[j].second->property("text").toString().left(24));
            }
        }
    }
    return problems;
}

QStringList Audit::unreachable(QQuickItem* root) const {
    const auto chain = focusChain(root);
    QStringList problems;
    for (auto* control : controls(root)) {
        if (std::find(chain.begin(), chain.end(), control) == chain.end()) {
            problems << QStringLiteral("%1 is not reached by Tab").arg(called(*control));
        }
    }
    return problems;
}

QStringList Audit::tabStops(QQuickItem* root) const {
    QStringList names;
    for (auto* item : focusChain(root)) {
        names << item->objectName();
    }
    return names;
}

QQuickItem* Audit::find(QQuickItem* root, const QString& objectName) const {
    QQuickItem* found = nullptr;
    visit(root, [&](QQuickItem* item) {
        if (found == nullptr && item->objectName() == objectName) {
            found = item;
        }
    });
    return found;
}

QStringList Audit::shownWords(QQuickItem* root) const {
    QStringList words;
    visit(root, [&](QQuickItem* item) {
        if (item->inherits("QQuickText") || item->inherits("QQuickTextEdit") || item->inherits("QQuickTextInput")) {
            words << item->property("text").toString();
        }
    });
    return words;
}

QString Audit::nameOf(QQuickItem* item) const {
    auto* interface = QAccessible::queryAccessibleInterface(item);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QString Audit::descriptionOf(QQuickItem* item) const {
    auto* interface = QAccessible::queryAccessibleInterface(item);
    return interface == nullptr ? QString() : interface->text(QAccessible::Description);
}

} // namespace lanyard::ui
