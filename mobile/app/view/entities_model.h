#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace lanyard::app {

/// A person, vehicle, place, phone or online account that the open report names. `kind` is person, vehicle, location,
/// telephone or online-account; `detail` what else is known in a line, or empty; `role` of a person, or empty.
struct EntityRow {
    QString entityId;
    QString kind;
    QString icon;
    QString title;
    QString detail;
    QString role;
    [[nodiscard]] const QString& key() const { return entityId; }
    [[nodiscard]] bool operator==(const EntityRow&) const = default;
};

/// What the open report names, in the order it was added.
class EntitiesModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// What can be added: maps {value, text, icon, name}; `name` says the verb for screen readers ("Add a person").
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    /// Why nothing more can be added, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { EntityId = Qt::UserRole, Kind, Icon, Title, Detail, PersonRole };

    explicit EntitiesModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantList kinds() const { return m_kinds; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const std::vector<EntityRow>& rows() const { return m_rows; }

    void setKinds(const QVariantList& kinds);
    void setProblem(const QString& sentence);
    void setRows(std::vector<EntityRow> rows) { replaceRows(m_rows, std::move(rows)); }
    /// Forgets everything of the report, as at lock.
    void clear();

    /// A new one of this kind, in the form.
    Q_INVOKABLE void add(const QString& kind) { emit addRequested(kind); }
    Q_INVOKABLE void edit(const QString& entityId) { emit editRequested(entityId); }

signals:
    void changed();
    void addRequested(const QString& kind);
    void editRequested(const QString& entityId);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<EntityRow> m_rows;
    QVariantList m_kinds;
    QString m_problem;
};

/// One field of the form. `shape` is line, text, list (one value a line) or choice.
struct EntityFieldRow {
    QString entityId; ///< whose field: another entity's field of the same name is another row
    QString name;
    QString label;
    QString hint; ///< in the empty field, or empty
    QString shape;
    QString value;
    QVariantList choices;    ///< of a choice: maps {value, text}
    QString note;            ///< how it is read: "Also SJ 84380 98010, within 10 m", or empty
    QString advice;          ///< what may be wrong with it, one sentence, or empty; it never stands in the way
    QStringList suggestions; ///< what may have been meant instead
    bool code = false;       ///< letters and figures that must not be taken for each other
    [[nodiscard]] QString key() const { return entityId + QLatin1Char('/') + name; }
    [[nodiscard]] bool operator==(const EntityFieldRow&) const = default;
};

/// What stands around the fields.
struct EntityPage {
    QString entityId;
    QString kind;
    QString icon;
    QString kindTitle; ///< "Person"
    QString title;     ///< how it is called in lists
    QString templatesTitle;
    QVariantList templates;   ///< of earlier drafts, to take over: maps {text, detail}
    QVariantList links;       ///< maps {text, detail}
    QVariantList linkTargets; ///< what it can be linked to: maps {value, title, meaning, code}
    QString removeText;       ///< what removing it means, for the question
    bool canLocate = false;   ///< the phone can say where it is
    bool isNew = false;       ///< nothing is said of it yet
    [[nodiscard]] bool operator==(const EntityPage&) const = default;
};

/// The person, vehicle, place, phone or account that is being edited: a list of its fields. Saved as it is typed.
class EntityFormModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString entityId READ entityId NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString kindTitle READ kindTitle NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString templatesTitle READ templatesTitle NOTIFY changed)
    Q_PROPERTY(QVariantList templates READ templates NOTIFY changed)
    Q_PROPERTY(QVariantList links READ links NOTIFY changed)
    Q_PROPERTY(QVariantList linkTargets READ linkTargets NOTIFY changed)
    Q_PROPERTY(QVariantList linkKinds READ linkKinds NOTIFY linkKindsChanged)
    Q_PROPERTY(QVariantList linkBases READ linkBases NOTIFY linkKindsChanged)
    Q_PROPERTY(QString removeText READ removeText NOTIFY changed)
    Q_PROPERTY(bool canLocate READ canLocate NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool locating READ locating NOTIFY locatingChanged)
    Q_PROPERTY(QString locateProblem READ locateProblem NOTIFY locatingChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY savedChanged)

public:
    enum Role { Name = Qt::UserRole, Label, Hint, Shape, Value, Choices, Note, Advice, Suggestions, Code };

    explicit EntityFormModel(QObject* parent = nullptr);

    [[nodiscard]] QString entityId() const { return m_page.entityId; }
    [[nodiscard]] QString kind() const { return m_page.kind; }
    [[nodiscard]] QString icon() const { return m_page.icon; }
    [[nodiscard]] QString kindTitle() const { return m_page.kindTitle; }
    [[nodiscard]] QString title() const { return m_page.title; }
    [[nodiscard]] QString templatesTitle() const { return m_page.templatesTitle; }
    [[nodiscard]] QVariantList templates() const { return m_page.templates; }
    [[nodiscard]] QVariantList links() const { return m_page.links; }
    [[nodiscard]] QVariantList linkTargets() const { return m_page.linkTargets; }
    [[nodiscard]] QVariantList linkKinds() const { return m_linkKinds; }
    [[nodiscard]] QVariantList linkBases() const { return m_linkBases; }
    [[nodiscard]] QString removeText() const { return m_page.removeText; }
    [[nodiscard]] bool canLocate() const { return m_page.canLocate; }
    [[nodiscard]] bool isNew() const { return m_page.isNew; }
    [[nodiscard]] bool locating() const { return m_locating; }
    [[nodiscard]] QString locateProblem() const { return m_locateProblem; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] bool saveFailed() const { return m_saveFailed; }
    [[nodiscard]] const EntityFieldRow* field(const QString& name) const;

    // From C++; none of these emits `edited`.
    void show(const EntityPage& page, std::vector<EntityFieldRow> fields);
    /// What the chosen target can be linked as: maps {value, text}.
    void setLinkKinds(const QVariantList& kinds, const QVariantList& bases);
    void setLocating(bool locating, const QString& problem = {});
    void setSaved(const QString& text, bool failed = false);
    /// Nothing is edited any more: the page closes. Forgets every word.
    void clear();

    /// Emits `edited` when it changed something.
    Q_INVOKABLE void setValue(const QString& name, const QString& value);
    /// Takes over the fields of the template in this row.
    Q_INVOKABLE void useTemplate(int row) { emit templateRequested(row); }
    /// Fills in where the phone is now, once.
    Q_INVOKABLE void locate() { emit locateRequested(); }
    /// Asks for `linkKinds` between this one and another.
    Q_INVOKABLE void chooseLinkTarget(const QString& entityId) { emit linkTargetChosen(entityId); }
    /// `basis` may be empty.
    Q_INVOKABLE void addLink(const QString& entityId, const QString& kind, const QString& basis);
    Q_INVOKABLE void removeLink(int row) { emit linkRemoved(row); }
    /// Removes it from the report, with its links.
    Q_INVOKABLE void remove() { emit removeRequested(); }
    /// The officer is done with it.
    Q_INVOKABLE void leave() { emit leaveRequested(); }

signals:
    void changed();
    void linkKindsChanged();
    void locatingChanged();
    void savedChanged();
    void closed();
    void edited(const QString& name, const QString& value);
    void templateRequested(int row);
    void locateRequested();
    void linkTargetChosen(const QString& entityId);
    void linkAdded(const QString& entityId, const QString& kind, const QString& basis);
    void linkRemoved(int row);
    void removeRequested();
    void leaveRequested();

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    EntityPage m_page;
    std::vector<EntityFieldRow> m_rows;
    QVariantList m_linkKinds;
    QVariantList m_linkBases;
    QString m_locateProblem;
    QString m_savedText;
    bool m_locating = false;
    bool m_saveFailed = false;
};

} // namespace lanyard::app
