#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::style {

/// A filled and bordered box whose corners differ, or whose border is dashed: Rectangle cannot do either before Qt 6.7.
/// The border lies inside.
class Panel : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY styleChanged)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY styleChanged)
    Q_PROPERTY(double edgeWidth MEMBER m_edgeWidth NOTIFY styleChanged)
    /// All four corners; a corner's own radius, when it is not negative, goes before it.
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY styleChanged)
    Q_PROPERTY(double topLeftRadius MEMBER m_topLeft NOTIFY styleChanged)
    Q_PROPERTY(double topRightRadius MEMBER m_topRight NOTIFY styleChanged)
    Q_PROPERTY(double bottomLeftRadius MEMBER m_bottomLeft NOTIFY styleChanged)
    Q_PROPERTY(double bottomRightRadius MEMBER m_bottomRight NOTIFY styleChanged)
    Q_PROPERTY(bool dashed MEMBER m_dashed NOTIFY styleChanged)

public:
    explicit Panel(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void styleChanged();

private:
    QColor m_fill = Qt::transparent;
    QColor m_edge = Qt::transparent;
    double m_edgeWidth = 0;
    double m_radius = 0;
    double m_topLeft = -1;
    double m_topRight = -1;
    double m_bottomLeft = -1;
    double m_bottomRight = -1;
    bool m_dashed = false;
};

/// A band with a weave: what a strap, a swatch and a cell of the test meter are made of. The pattern says the kind, so
/// that hue is never alone.
class Weave : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Pattern pattern MEMBER m_pattern NOTIFY styleChanged)
    Q_PROPERTY(QColor thread MEMBER m_thread NOTIFY styleChanged)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY styleChanged)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY styleChanged)
    Q_PROPERTY(double edgeWidth MEMBER m_edgeWidth NOTIFY styleChanged)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY styleChanged)

public:
    /// Solid: `thread` all over. Diagonal: broad stripes. Dots: a row of them. Stitched: two lines at the long sides.
    /// Hatch: narrow stripes.
    enum Pattern { Solid, Diagonal, Dots, Stitched, Hatch };
    Q_ENUM(Pattern)

    explicit Weave(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void styleChanged();

private:
    Pattern m_pattern = Solid;
    QColor m_thread;
    QColor m_ground = Qt::transparent;
    QColor m_edge = Qt::transparent;
    double m_edgeWidth = 0;
    double m_radius = 0;
};

/// The lock screen's two straps that meet in a clip at its foot, in the middle; 134 high or more: they come from the
/// upper edge.
class Ribbon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor strap MEMBER m_strap NOTIFY styleChanged)
    Q_PROPERTY(QColor thread MEMBER m_thread NOTIFY styleChanged)
    Q_PROPERTY(QColor clip MEMBER m_clip NOTIFY styleChanged)

public:
    explicit Ribbon(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void styleChanged();

private:
    QColor m_strap;
    QColor m_thread;
    QColor m_clip;
};

/// The mark: two straps, a card, a slot; in a box of 28.
class Mark : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY styleChanged)
    Q_PROPERTY(QColor hole MEMBER m_hole NOTIFY styleChanged)

public:
    explicit Mark(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void styleChanged();

private:
    QColor m_ink;
    QColor m_hole;
};

} // namespace lanyard::style
