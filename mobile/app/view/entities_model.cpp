#include "mobile/app/view/entities_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

EntitiesModel::EntitiesModel(QObject* parent)
    : RowListModel({"entityId", "kind", "iconName", "title", "detail", "role"}, parent) {}

void EntitiesModel::setKinds(const QVariantList& kinds) {
    if (assign(m_kinds, kinds)) {
        emit changed();
    }
}

void EntitiesModel::setProblem(const QString& sentence) {
    if (assign(m_problem, sentence)) {
        emit changed();
    }
}

void EntitiesModel::clear() {
    setRows({});
    setProblem({});
}

QVariant EntitiesModel::value(int row, int role) const {
    const auto& entity = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case EntityId:
        return entity.entityId;
    case Kind:
        return entity.kind;
    case Icon:
        return entity.icon;
    case Title:
        return entity.title;
    case Detail:
        return entity.detail;
    case PersonRole:
        return entity.role;
    }
    return {};
}

EntityFormModel::EntityFormModel(QObject* parent)
    : RowListModel({"name", "label", "hint", "shape", "value", "choices", "note", "advice", "suggestions", "code"},
                   parent) {}

const EntityFieldRow* EntityFormModel::field(const QString& name) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const EntityFieldRow& row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

void EntityFormModel::show(const EntityPage& page, std::vector<EntityFieldRow> fields) {
    const bool other = page.entityId != m_page.entityId;
    if (other) {
        setLinkKinds({}, {});
        setLocating(false);
    }
    if (assign(m_page, page)) {
        emit changed();
    }
    replaceRows(m_rows, std::move(fields));
}

void EntityFormModel::setLinkKinds(const QVariantList& kinds, const QVariantList& bases) {
    const bool changed = assign(m_linkKinds, kinds);
    if (assign(m_linkBases, bases) || changed) {
        emit linkKindsChanged();
    }
}

void EntityFormModel::setLocating(bool locating, const QString& problem) {
    const bool changed = assign(m_locating, locating);
    if (assign(m_locateProblem, problem) || changed) {
        emit locatingChanged();
    }
}

void EntityFormModel::setSaved(const QString& text, bool failed) {
    const bool words = assign(m_savedText, text);
    if (assign(m_saveFailed, failed) || words) {
        emit savedChanged();
    }
}

void EntityFormModel::clear() {
    const bool open = !m_page.entityId.isEmpty();
    show({}, {});
    setSaved({});
    if (open) {
        emit closed();
    }
}

void EntityFormModel::setValue(const QString& name, const QString& value) {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const EntityFieldRow& row) { return row.name == name; });
    if (found == m_rows.end() || !assign(found->value, value)) {
        return;
    }
    const int row = static_cast<int>(found - m_rows.begin());
    rowsChanged(row, row);
    emit edited(name, value);
}

void EntityFormModel::addLink(const QString& entityId, const QString& kind, const QString& basis) {
    if (!entityId.isEmpty() && !kind.isEmpty()) {
        emit linkAdded(entityId, kind, basis);
    }
}

QVariant EntityFormModel::value(int row, int role) const {
    const auto& field = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case Name:
        return field.name;
    case Label:
        return field.label;
    case Hint:
        return field.hint;
    case Shape:
        return field.shape;
    case Value:
        return field.value;
    case Choices:
        return field.choices;
    case Note:
        return field.note;
    case Advice:
        return field.advice;
    case Suggestions:
        return field.suggestions;
    case Code:
        return field.code;
    }
    return {};
}

} // namespace lanyard::app
