#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>
#include <QVariantList>

namespace lanyard::app {

/// One part of a measure's test. `judgementText` says who decides it ("For the court to decide"); such a part cannot be
/// ticked and does not count.
struct TestRow {
    QString number;
    QString html;
    QString judgementText;
    int state = 0;
    [[nodiscard]] const QString& key() const { return number; }
    [[nodiscard]] bool operator==(const TestRow&) const = default;
};

/// The test of a measure, ticked part by part. The ticks live here and nowhere else: they go when the item changes and
/// at lock.
class TestModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int metCount READ metCount NOTIFY changed)
    Q_PROPERTY(int notMetCount READ notMetCount NOTIFY changed)
    Q_PROPERTY(int notKnownCount READ notKnownCount NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY changed)
    Q_PROPERTY(QVariantList unless READ unless NOTIFY changed)

public:
    enum Role { Number = Qt::UserRole, Html, State, JudgementText };
    enum Tick { NotKnown, Met, NotMet };
    Q_ENUM(Tick)

    explicit TestModel(QObject* parent = nullptr);

    [[nodiscard]] int metCount() const { return countOf(Met); }
    [[nodiscard]] int notMetCount() const { return countOf(NotMet); }
    [[nodiscard]] int notKnownCount() const { return countOf(NotKnown); }
    [[nodiscard]] int total() const;
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QVariantList unless() const { return m_unless; }

    /// `unless`: maps {html, then, title}: when it is so, and the item to look at instead.
    void show(std::vector<TestRow> rows, const QVariantList& unless = {});
    void clear() { show({}); }

    Q_INVOKABLE void setState(int row, int state);

signals:
    void changed();
    void ticked(int row, int state);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] int countOf(Tick tick) const;

    std::vector<TestRow> m_rows;
    QVariantList m_unless;
};

} // namespace lanyard::app
