#pragma once

#include "mobile/app/view/test_model.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// An item as a page shows it. Every text is ready to show: `html` lines are escaped but for `<b>` and `<a
/// href="item-id">`. The lists hold maps, so that they can be made on the worker and handed over by value: keyFacts
/// {label, value}; use and breach {label, html}; sections {id, title, blocks: [{type, lines: [html]}], force} with type
/// paragraph, bullets, steps, says, caution or urgent, and force the name of the force whose words they are (empty:
/// national; else also forceText, forceNote and forceLate, its review and whether that is overdue); evidence {caption,
/// note, bars: [{label, count, share}]}, share 0 to 1; related {itemId, as, why, title}; sources {title, at}; chips
/// {icon, text, tone}, tone quiet, good, need or bad.
struct ItemPage {
    QString itemId;
    QString kind;
    QString kindTitle;
    QString title;
    QString summary;
    QString subtitle;
    QString strap;
    QString group;
    bool isMeasure = false;
    bool atRisk = false;
    QVariantList keyFacts;
    QVariantList use;    ///< who, where, ages, how long: of a measure
    QVariantList breach; ///< crime, arrest, door or search, and whom it does not reach: of a measure
    QVariantList sections;
    QString testNote;
    QString standardText;
    QVariantList evidence;
    QVariantList related;
    QVariantList sources;
    QVariantList chips;
    QString confidenceText;
    QString packText;
    QString adviceText;
    QString fallbackText;
};

/// One open item: a guide or a measure. Also the public page, which is there before the PIN.
class ItemModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString kindTitle READ kindTitle NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString strap READ strap NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(bool isMeasure READ isMeasure NOTIFY changed)
    Q_PROPERTY(bool atRisk READ atRisk NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    Q_PROPERTY(QVariantList keyFacts READ keyFacts NOTIFY changed)
    Q_PROPERTY(QVariantList use READ use NOTIFY changed)
    Q_PROPERTY(QVariantList breach READ breach NOTIFY changed)
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed)
    Q_PROPERTY(QString testNote READ testNote NOTIFY changed)
    Q_PROPERTY(QString standardText READ standardText NOTIFY changed)
    Q_PROPERTY(QVariantList evidence READ evidence NOTIFY changed)
    Q_PROPERTY(QVariantList related READ related NOTIFY changed)
    Q_PROPERTY(QVariantList sources READ sources NOTIFY changed)
    Q_PROPERTY(QVariantList chips READ chips NOTIFY changed)
    Q_PROPERTY(QString confidenceText READ confidenceText NOTIFY changed)
    Q_PROPERTY(QString packText READ packText NOTIFY changed)
    Q_PROPERTY(QString adviceText READ adviceText NOTIFY changed)
    Q_PROPERTY(QString fallbackText READ fallbackText NOTIFY changed)
    Q_PROPERTY(lanyard::app::TestModel* test READ test CONSTANT)

public:
    explicit ItemModel(QObject* parent = nullptr);

    [[nodiscard]] QString itemId() const { return m_page.itemId; }
    [[nodiscard]] QString kind() const { return m_page.kind; }
    [[nodiscard]] QString kindTitle() const { return m_page.kindTitle; }
    [[nodiscard]] QString title() const { return m_page.title; }
    [[nodiscard]] QString summary() const { return m_page.summary; }
    [[nodiscard]] QString subtitle() const { return m_page.subtitle; }
    [[nodiscard]] QString strap() const { return m_page.strap; }
    [[nodiscard]] QString group() const { return m_page.group; }
    [[nodiscard]] bool isMeasure() const { return m_page.isMeasure; }
    [[nodiscard]] bool atRisk() const { return m_page.atRisk; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool missing() const { return m_missing; }
    [[nodiscard]] QVariantList keyFacts() const { return m_page.keyFacts; }
    [[nodiscard]] QVariantList use() const { return m_page.use; }
    [[nodiscard]] QVariantList breach() const { return m_page.breach; }
    [[nodiscard]] QVariantList sections() const { return m_page.sections; }
    [[nodiscard]] QString testNote() const { return m_page.testNote; }
    [[nodiscard]] QString standardText() const { return m_page.standardText; }
    [[nodiscard]] QVariantList evidence() const { return m_page.evidence; }
    [[nodiscard]] QVariantList related() const { return m_page.related; }
    [[nodiscard]] QVariantList sources() const { return m_page.sources; }
    [[nodiscard]] QVariantList chips() const { return m_page.chips; }
    [[nodiscard]] QString confidenceText() const { return m_page.confidenceText; }
    [[nodiscard]] QString packText() const { return m_page.packText; }
    [[nodiscard]] QString adviceText() const { return m_page.adviceText; }
    [[nodiscard]] QString fallbackText() const { return m_page.fallbackText; }
    [[nodiscard]] TestModel* test() const { return m_test; }

    /// Shows a page; it is no longer busy or missing. The test's rows come apart, through test().
    void show(const ItemPage& page);
    void setBusy(bool busy);
    /// No such item in the packs held: the page says so.
    void setMissing();
    /// Forgets page and ticks, as at lock.
    void clear();

    /// A link in the text, or a related item.
    Q_INVOKABLE void openRelated(const QString& itemId) { emit openRequested(itemId); }

signals:
    void changed();
    void openRequested(const QString& itemId);

private:
    ItemPage m_page;
    TestModel* m_test;
    bool m_busy = false;
    bool m_missing = false;
};

} // namespace lanyard::app
