#include "mobile/qml/style/painted.h"

#include <QPainter>
#include <QPainterPath>

#include <numbers>

namespace lanyard::style {
namespace {

/// The lock screen's ribbon is 134 high in the design, its clip hangs at the foot.
constexpr double kClipFoot = 134;

template <typename Item>
void repaintOnChange(Item* item) {
    item->setAntialiasing(true);
    QObject::connect(item, &Item::styleChanged, item, [item] { item->update(); });
}

QPainterPath boxWithCorners(const QRectF& box, double topLeft, double topRight, double bottomLeft, double bottomRight) {
    QPainterPath path;
    // arcTo draws nothing at all for an empty rectangle, so each corner is reached by a line first.
    const auto corner = [&path](QPointF from, QPointF origin, double radius, double angle) {
        path.lineTo(from);
        if (radius > 0) {
            path.arcTo(QRectF(origin, QSizeF(2 * radius, 2 * radius)), angle, -90);
        }
    };
    path.moveTo(box.left() + topLeft, box.top());
    corner({box.right() - topRight, box.top()}, {box.right() - 2 * topRight, box.top()}, topRight, 90);
    corner({box.right(), box.bottom() - bottomRight}, {box.right() - 2 * bottomRight, box.bottom() - 2 * bottomRight},
           bottomRight, 0);
    corner({box.left() + bottomLeft, box.bottom()}, {box.left(), box.bottom() - 2 * bottomLeft}, bottomLeft, 270);
    corner({box.left(), box.top() + topLeft}, {box.left(), box.top()}, topLeft, 180);
    path.closeSubpath();
    return path;
}

/// Stripes from the lower left to the upper right: `on` of thread in each `step`, measured across the stripe.
void stripes(QPainter* painter, const QRectF& box, const QColor& thread, double on, double step) {
    const double across = step * std::numbers::sqrt2;
    painter->setPen(QPen(thread, on, Qt::SolidLine, Qt::FlatCap));
    for (double x = -box.height(); x < box.width() + box.height(); x += across) {
        painter->drawLine(QPointF(box.left() + x, box.bottom()), QPointF(box.left() + x + box.height(), box.top()));
    }
}

} // namespace

Panel::Panel(QQuickItem* parent) : QQuickPaintedItem(parent) {
    repaintOnChange(this);
}

void Panel::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    const double in = m_edgeWidth / 2;
    const QRectF box = boundingRect().adjusted(in, in, -in, -in);
    QPen pen = m_edgeWidth > 0 ? QPen(m_edge, m_edgeWidth) : QPen(Qt::NoPen);
    if (m_dashed) {
        pen.setDashPattern({3, 2.5});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter->setPen(pen);
    painter->setBrush(m_fill);
    const auto corner = [this, in](double own) { return qMax(0.0, (own < 0 ? m_radius : own) - in); };
    painter->drawPath(
        boxWithCorners(box, corner(m_topLeft), corner(m_topRight), corner(m_bottomLeft), corner(m_bottomRight)));
}

Weave::Weave(QQuickItem* parent) : QQuickPaintedItem(parent) {
    repaintOnChange(this);
}

void Weave::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = boundingRect();
    const double radius = qMin(m_radius, qMin(box.width(), box.height()) / 2);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter->fillPath(outline, m_pattern == Solid ? m_thread : m_ground);
    painter->save();
    painter->setClipPath(outline);
    switch (m_pattern) {
    case Solid:
        break;
    case Diagonal:
        stripes(painter, box, m_thread, 5, 9);
        break;
    case Hatch:
        stripes(painter, box, m_thread, 3, 7);
        break;
    case Dots: {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_thread);
        const bool upright = box.height() >= box.width();
        const double step = upright ? box.width() : box.height();
        const double length = upright ? box.height() : box.width();
        for (double along = step / 2; along < length; along += step) {
            painter->drawEllipse(upright ? QPointF(step / 2, along) : QPointF(along, step / 2), step * 0.31,
                                 step * 0.31);
        }
        break;
    }
    case Stitched:
        painter->fillRect(QRectF(box.left(), box.top(), 2, box.height()), m_thread);
        painter->fillRect(QRectF(box.right() - 2, box.top(), 2, box.height()), m_thread);
        break;
    }
    painter->restore();
    if (m_edgeWidth > 0) {
        const double in = m_edgeWidth / 2;
        painter->setPen(QPen(m_edge, m_edgeWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(in, in, -in, -in), qMax(0.0, radius - in), qMax(0.0, radius - in));
    }
}

Ribbon::Ribbon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    repaintOnChange(this);
}

void Ribbon::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    // Drawn from the clip upwards: however high the item is, the straps come from its upper edge.
    const double top = kClipFoot - height();
    const double outer = 0.59 * top - 67;
    const double inner = 0.47 * top - 41;
    painter->translate(width() / 2, -top);
    QColor thread = m_thread;
    thread.setAlphaF(0.22F);
    for (const double side : {1.0, -1.0}) {
        QPainterPath strap;
        strap.moveTo(side * outer, top);
        strap.lineTo(side * inner, top);
        strap.lineTo(side * 6, 100);
        strap.lineTo(side * -8, 100);
        strap.closeSubpath();
        painter->fillPath(strap, m_strap);
        painter->save();
        painter->setClipPath(strap);
        painter->setPen(QPen(thread, 1.6));
        for (double x = -width() - height(); x < width(); x += 8) {
            painter->drawLine(QPointF(x, 100), QPointF(x + 100 - top, top));
        }
        painter->restore();
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_clip);
    painter->drawRoundedRect(QRectF(-13, 92, 26, 16), 5, 5);
    painter->setPen(QPen(m_clip, 3));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(-5, 104, 10, 22), 5, 5);
}

Mark::Mark(QQuickItem* parent) : QQuickPaintedItem(parent) {
    repaintOnChange(this);
}

void Mark::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / 28, height() / 28);
    painter->setPen(QPen(m_ink, 3.6, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(5, 1.5), QPointF(12.2, 13));
    painter->drawLine(QPointF(23, 1.5), QPointF(15.8, 13));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ink);
    painter->drawRoundedRect(QRectF(6.5, 13.5, 15, 13), 3, 3);
    painter->setBrush(m_hole);
    painter->drawRoundedRect(QRectF(10.5, 16.6, 7, 2.6), 1.3, 1.3);
}

} // namespace lanyard::style
