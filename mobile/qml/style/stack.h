#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::style {

/// How an item stands in a Stack or Line; attached to the item.
class Place : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_ATTACHED(lanyard::style::Place)
    QML_UNCREATABLE("Attached to the children of Stack and Line")
    /// In a Line: takes what the others leave, shared by `weight`.
    Q_PROPERTY(bool fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(double weight MEMBER m_weight NOTIFY changed)
    Q_PROPERTY(double topMargin MEMBER m_topMargin NOTIFY changed)
    Q_PROPERTY(double bottomMargin MEMBER m_bottomMargin NOTIFY changed)
    Q_PROPERTY(double leftMargin MEMBER m_leftMargin NOTIFY changed)
    Q_PROPERTY(double rightMargin MEMBER m_rightMargin NOTIFY changed)
    /// No wider than this; 0 is no limit.
    Q_PROPERTY(double maximumWidth MEMBER m_maximumWidth NOTIFY changed)
    Q_PROPERTY(Align align MEMBER m_align NOTIFY changed)

public:
    /// Across the container. Auto: as wide as a Stack, in the middle of a Line. Start, Center, End: at its own size.
    /// Stretch: as wide or high as it.
    enum Align { Auto, Start, Center, End, Stretch };
    Q_ENUM(Align)

    explicit Place(QObject* parent = nullptr);
    static Place* qmlAttachedProperties(QObject* object);

    bool m_fill = false;
    double m_weight = 1;
    double m_topMargin = 0;
    double m_bottomMargin = 0;
    double m_leftMargin = 0;
    double m_rightMargin = 0;
    double m_maximumWidth = 0;
    Align m_align = Auto;

signals:
    void changed();
};

/// Puts its visible children below each other, each as wide as itself. Unlike QtQuick.Layouts it does so at once,
/// whenever a width or a height changes: nested columns of wrapping text come out right in one pass, where Qt 6.4's
/// layouts give up after two.
class Stack : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double spacing READ spacing WRITE setSpacing NOTIFY spacingChanged)

public:
    explicit Stack(QQuickItem* parent = nullptr);

    /// Places the children now; QML need not call it.
    void arrange();

    [[nodiscard]] double spacing() const { return m_spacing; }
    void setSpacing(double spacing);

signals:
    void spacingChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void updatePolish() override;

    /// Places the children in the width there is, and sets the implicit size.
    virtual void place() { placeBelow(); }
    void placeBelow();
    void placeBeside();

private:
    void watch(QQuickItem* child);

    double m_spacing = 0;
    bool m_complete = false;
    bool m_arranging = false;
    bool m_again = false;
};

/// Puts its visible children beside each other. `stacked` turns it into a Stack: one column for large text.
class Line : public lanyard::style::Stack {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool stacked READ stacked WRITE setStacked NOTIFY stackedChanged)

public:
    using Stack::Stack;

    [[nodiscard]] bool stacked() const { return m_stacked; }
    void setStacked(bool stacked);

signals:
    void stackedChanged();

protected:
    void place() override { m_stacked ? placeBelow() : placeBeside(); }

private:
    bool m_stacked = false;
};

/// Equal columns; the cells of a row are as high as its highest, with `uniform` those of every row. The last cell takes
/// what is left of its row.
class Cells : public lanyard::style::Stack {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(bool uniform READ uniform WRITE setUniform NOTIFY uniformChanged)

public:
    using Stack::Stack;

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] bool uniform() const { return m_uniform; }
    void setColumns(int columns);
    void setUniform(bool uniform);

signals:
    void columnsChanged();
    void uniformChanged();

protected:
    void place() override;

private:
    int m_columns = 2;
    bool m_uniform = false;
};

} // namespace lanyard::style
