#include "mobile/qml/style/stack.h"

#include <QQmlEngine>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lanyard::style {
namespace {

// A child that changes its size while it is placed makes another round necessary; one that never settles must not hang
// the app.
constexpr int kMostRounds = 8;

const Place& placeOf(QQuickItem* item) {
    static const Place kPlain;
    const auto* place = qobject_cast<Place*>(qmlAttachedPropertiesObject<Place>(item, false));
    return place != nullptr ? *place : kPlain;
}

std::vector<QQuickItem*> shownChildren(const QQuickItem& parent) {
    std::vector<QQuickItem*> shown;
    for (auto* child : parent.childItems()) {
        // A Repeater is an item too, of no size.
        if (child->isVisible() && !child->inherits("QQuickRepeater")) {
            shown.push_back(child);
        }
    }
    return shown;
}

double naturalWidth(const QQuickItem& item) {
    return item.implicitWidth() > 0 ? std::ceil(item.implicitWidth()) : item.width();
}

double naturalHeight(const QQuickItem& item) {
    return item.implicitHeight() > 0 ? item.implicitHeight() : item.height();
}

double limited(double width, const Place& place) {
    return qMax(0.0, place.m_maximumWidth > 0 ? qMin(width, place.m_maximumWidth) : width);
}

} // namespace

Place::Place(QObject* parent) : QObject(parent) {}

Place* Place::qmlAttachedProperties(QObject* object) {
    auto* place = new Place(object);
    connect(place, &Place::changed, object, [object] {
        const auto* item = qobject_cast<QQuickItem*>(object);
        if (auto* stack = item == nullptr ? nullptr : qobject_cast<Stack*>(item->parentItem())) {
            stack->arrange();
        }
    });
    return place;
}

Stack::Stack(QQuickItem* parent) : QQuickItem(parent) {}

void Stack::setSpacing(double spacing) {
    if (!qFuzzyCompare(1 + m_spacing, 1 + spacing)) {
        m_spacing = spacing;
        emit spacingChanged();
        arrange();
    }
}

void Stack::componentComplete() {
    QQuickItem::componentComplete();
    m_complete = true;
    arrange();
}

void Stack::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change == ItemChildAddedChange) {
        watch(data.item);
        // A Repeater adds a child at the end and moves it to its place afterwards.
        polish();
        arrange();
    } else if (change == ItemChildRemovedChange) {
        data.item->disconnect(this);
        arrange();
    } else if ((change == ItemVisibleHasChanged && data.boolValue) ||
               (change == ItemSceneChange && data.window != nullptr)) {
        arrange();
    }
}

void Stack::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        arrange();
    }
}

void Stack::updatePolish() {
    arrange();
}

void Stack::watch(QQuickItem* child) {
    connect(child, &QQuickItem::implicitWidthChanged, this, &Stack::arrange);
    connect(child, &QQuickItem::implicitHeightChanged, this, &Stack::arrange);
    connect(child, &QQuickItem::heightChanged, this, &Stack::arrange);
    connect(child, &QQuickItem::visibleChanged, this, &Stack::arrange);
}

void Stack::arrange() {
    // A hidden parent hides its children too: what they looked like before must stay, or a page would lose its place.
    // Out of a window it is being made or taken down; children of an item that is being deleted become visible for a
    // moment.
    if (!m_complete || !isVisible() || window() == nullptr) {
        return;
    }
    m_again = true;
    if (m_arranging) {
        return;
    }
    m_arranging = true;
    for (int round = 0; m_again && round < kMostRounds; ++round) {
        m_again = false;
        place();
    }
    m_arranging = false;
}

void Stack::placeBelow() {
    double y = 0;
    double widest = 0;
    bool first = true;
    for (auto* child : shownChildren(*this)) {
        const auto& place = placeOf(child);
        const double room = width() - place.m_leftMargin - place.m_rightMargin;
        const bool wide = place.m_align == Place::Auto || place.m_align == Place::Stretch;
        widest = qMax(widest, naturalWidth(*child) + place.m_leftMargin + place.m_rightMargin);
        child->setWidth(limited(wide ? room : qMin(naturalWidth(*child), room), place));
        y += (first ? 0 : m_spacing) + place.m_topMargin;
        const double spare = room - child->width();
        child->setX(place.m_leftMargin + (place.m_align == Place::Center ? spare / 2
                                          : place.m_align == Place::End  ? spare
                                                                         : 0));
        child->setY(y);
        y += naturalHeight(*child) + place.m_bottomMargin;
        first = false;
    }
    setImplicitSize(widest, y);
}

void Stack::placeBeside() {
    const auto children = shownChildren(*this);
    double fixed = m_spacing * static_cast<double>(children.empty() ? 0 : children.size() - 1);
    double natural = fixed;
    double weights = 0;
    for (auto* child : children) {
        const auto& place = placeOf(child);
        const double margins = place.m_leftMargin + place.m_rightMargin;
        natural += margins + naturalWidth(*child);
        fixed += margins + (place.m_fill ? 0 : limited(naturalWidth(*child), place));
        weights += place.m_fill ? place.m_weight : 0;
    }
    const double rest = qMax(0.0, width() - fixed);
    double highest = 0;
    double x = 0;
    for (auto* child : children) {
        const auto& place = placeOf(child);
        child->setWidth(
            limited(place.m_fill ? rest * place.m_weight / weights : qMin(naturalWidth(*child), qMax(0.0, width() - x)),
                    place));
        highest = qMax(highest, naturalHeight(*child) + place.m_topMargin + place.m_bottomMargin);
        child->setX(x + place.m_leftMargin);
        x += place.m_leftMargin + child->width() + place.m_rightMargin + m_spacing;
    }
    const double line = qMax(highest, height());
    for (auto* child : children) {
        const auto& place = placeOf(child);
        const double room = line - place.m_topMargin - place.m_bottomMargin;
        if (place.m_align == Place::Stretch) {
            child->setHeight(room);
        }
        const double spare = room - (place.m_align == Place::Stretch ? room : naturalHeight(*child));
        child->setY(place.m_topMargin + (place.m_align == Place::Start || place.m_align == Place::Stretch ? 0
                                         : place.m_align == Place::End                                    ? spare
                                                                                                          : spare / 2));
    }
    setImplicitSize(natural, highest);
}

void Line::setStacked(bool stacked) {
    if (m_stacked != stacked) {
        m_stacked = stacked;
        emit stackedChanged();
        arrange();
    }
}

void Cells::setColumns(int columns) {
    if (m_columns != columns) {
        m_columns = columns;
        emit columnsChanged();
        arrange();
    }
}

void Cells::setUniform(bool uniform) {
    if (m_uniform != uniform) {
        m_uniform = uniform;
        emit uniformChanged();
        arrange();
    }
}

void Cells::place() {
    const auto children = shownChildren(*this);
    const auto columns = static_cast<std::size_t>(qMax(1, m_columns));
    const double column =
        qMax(0.0, (width() - spacing() * static_cast<double>(columns - 1)) / static_cast<double>(columns));
    std::vector<double> heights((children.size() + columns - 1) / columns, 0.0);
    double widest = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        const auto at = i % columns;
        const double x = static_cast<double>(at) * (column + spacing());
        children[i]->setX(x);
        children[i]->setWidth(i + 1 == children.size() ? qMax(0.0, width() - x) : column);
        heights[i / columns] = qMax(heights[i / columns], naturalHeight(*children[i]));
        widest = qMax(widest, naturalWidth(*children[i]));
    }
    if (m_uniform && !heights.empty()) {
        std::fill(heights.begin(), heights.end(), *std::max_element(heights.begin(), heights.end()));
    }
    double y = 0;
    for (std::size_t row = 0; row < heights.size(); ++row) {
        for (std::size_t i = row * columns; i < qMin(children.size(), (row + 1) * columns); ++i) {
            children[i]->setY(y);
            children[i]->setHeight(heights[row]);
        }
        y += heights[row] + (row + 1 < heights.size() ? spacing() : 0);
    }
    setImplicitSize(widest * static_cast<double>(columns) + spacing() * static_cast<double>(columns - 1), y);
}

} // namespace lanyard::style
