#include "mobile/app/control/entity_words.h"

#include "core/intel/phone.h"
#include "core/intel/postcode.h"
#include "core/intel/registration.h"
#include "mobile/app/control/entity_labels.h"
#include "mobile/app/control/link_words.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <QVariantMap>

#include <algorithm>

namespace lanyard::app {

namespace {

using intel::Entity;
using intel::EntityField;
using intel::EntityKind;

constexpr qsizetype kTitleLength = 60;
constexpr std::size_t kSuggestions = 3;

QString shapeWord(EntityField::Shape shape) {
    switch (shape) {
    case EntityField::Shape::Line:
        return QStringLiteral("line");
    case EntityField::Shape::Text:
        return QStringLiteral("text");
    case EntityField::Shape::List:
        return QStringLiteral("list");
    case EntityField::Shape::Choice:
        return QStringLiteral("choice");
    }
    return {};
}

/// The text that fits into a row: cut at the end of a word.
QString shortened(const QString& text) {
    const QString line = text.simplified();
    if (line.size() <= kTitleLength)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), kTitleLength);
    qsizetype end = space > kTitleLength / 2 ? space : kTitleLength;
    // Never half of a character that takes two units.
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + QChar(0x2026);
}

QString joined(const QStringList& parts, const QString& title) {
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty() && part != title)
            said.append(part);
    }
    return said.join(QStringLiteral(", "));
}

QString ageText(const Entity& person) {
    const std::string& age = person.value("age");
    //: An age, or a range, in a list of people. %1 as typed: "15", "14-16".
    //% "Age %1"
    return age.empty() ? QString() : qtTrId("person.age.short").arg(toQt(age));
}

QString detailOf(const Entity& entity, const QString& title) {
    const auto value = [&](const char* name) { return shortened(toQt(entity.value(name))); };
    switch (entity.kind) {
    case EntityKind::Person: {
        const auto names = intel::linesOf(entity.value("nicknames"));
        return joined({roleText(entity.value("role")), names.empty() ? QString() : shortened(toQt(names.front())),
                       ageText(entity)},
                      title);
    }
    case EntityKind::Vehicle:
        return joined({value("colour"), value("make"), value("model"), value("country")}, title);
    case EntityKind::Location:
        return joined({premisesText(entity.value("premises")), value("address"), value("postcode"), value("position")},
                      title);
    case EntityKind::Telephone:
        return joined({value("description")}, title);
    case EntityKind::OnlineAccount:
        return joined({value("service"), value("description")}, title);
    }
    return {};
}

/// The other form of a position, and how far it may be off.
QString positionNote(const Entity& place) {
    const QString grid = toQt(place.value("grid"));
    const QString point =
        place.value("latitude").empty() ? QString() : toQt(place.value("latitude") + ", " + place.value("longitude"));
    const std::string& typed = place.value("position");
    const bool asGrid = !typed.empty() && ((typed[0] | 0x20) >= 'a' && (typed[0] | 0x20) <= 'z');
    const QString other = asGrid || grid.isEmpty() ? point : grid;
    const QString within = toQt(place.value("accuracy_m"));
    if (other.isEmpty() || other == toQt(typed))
        //: Under a position. %1 how far it may be off, in metres.
        //% "Right to within %1 m"
        return within.isEmpty() ? QString() : qtTrId("location.within").arg(within);
    return within.isEmpty()
               //: Under a position. %1 the same place as a grid reference, or as latitude and longitude.
               //% "The same as %1"
               ? qtTrId("location.same").arg(other)
               //: Under a position. %1 the same place as a grid reference, or as latitude and longitude; %2 how far it
               //: may be off, in metres.
               //% "The same as %1, right to within %2 m"
               : qtTrId("location.sameWithin").arg(other, within);
}

/// What was typed in the form in which it is written, when that is another.
QString readingNote(const QString& typed, const std::string& shown) {
    if (shown.empty() || toQt(shown) == typed.trimmed())
        return {};
    //: Under a registration, telephone number or postcode: how it is read. %1 it, as it is usually written.
    //% "Reads as %1"
    return qtTrId("entity.reads").arg(toQt(shown));
}

/// How a value is read, and what else may have been meant.
void readInto(EntityFieldRow& row, const Entity& entity, std::string_view field) {
    const std::string& value = entity.value(field);
    if (field == "registration") {
        const intel::Registration read = intel::readRegistration(value, entity.value("country"));
        if (read.style != intel::RegistrationStyle::None)
            row.note = readingNote(row.value, read.shown);
        for (std::size_t at = 0; at < read.suggestions.size() && at < kSuggestions; ++at)
            row.suggestions.append(toQt(read.suggestions[at]));
    } else if (field == "number") {
        const intel::Phone read = intel::readPhone(value);
        if (read.kind != intel::PhoneKind::None)
            row.note = readingNote(row.value, read.shown);
    } else if (field == "postcode") {
        const intel::Postcode read = intel::readPostcode(value);
        if (read.kind != intel::PostcodeKind::None)
            row.note = readingNote(row.value, read.shown);
    } else if (field == "position") {
        row.note = positionNote(entity);
    }
}

} // namespace

QString kindWord(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        return QStringLiteral("person");
    case EntityKind::Vehicle:
        return QStringLiteral("vehicle");
    case EntityKind::Location:
        return QStringLiteral("location");
    case EntityKind::Telephone:
        return QStringLiteral("telephone");
    case EntityKind::OnlineAccount:
        return QStringLiteral("online-account");
    }
    return {};
}

std::optional<EntityKind> kindOfWord(const QString& word) {
    for (const EntityKind kind : intel::entityKinds()) {
        if (kindWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QVariantList entityKindChoices() {
    QVariantList choices;
    for (const EntityKind kind : intel::entityKinds())
        choices.append(QVariantMap{{QStringLiteral("value"), kindWord(kind)},
                                   {QStringLiteral("text"), kindTitle(kind)},
                                   {QStringLiteral("icon"), iconOf(kind)},
                                   {QStringLiteral("name"), addText(kind)}});
    return choices;
}

QString entityTitle(const Entity& entity) {
    const QString title = shortened(toQt(intel::titleOf(entity)));
    if (title.isEmpty())
        return kindTitle(entity.kind);
    // An age alone is no name.
    return entity.kind == EntityKind::Person && title == toQt(entity.value("age")) ? ageText(entity) : title;
}

EntityRow entityRow(const Entity& entity) {
    const QString title = entityTitle(entity);
    return {toQt(entity.id), kindWord(entity.kind),   iconOf(entity.kind),
            title,           detailOf(entity, title), toQt(entity.value("role"))};
}

std::vector<EntityFieldRow> entityFields(const Entity& entity) {
    std::vector<EntityFieldRow> rows;
    for (const EntityField& field : intel::fieldsOf(entity.kind)) {
        if (field.derived)
            continue;
        const FieldWords words = fieldWords(entity.kind, field.name);
        EntityFieldRow row;
        row.entityId = toQt(entity.id);
        row.name = toQt(field.name);
        row.label = words.label;
        row.hint = words.hint;
        row.shape = shapeWord(field.shape);
        row.value = toQt(entity.value(field.name));
        for (const std::string_view value : field.choices)
            row.choices.append(
                QVariantMap{{QStringLiteral("value"), toQt(value)},
                            {QStringLiteral("text"), field.name == "role" ? roleText(value) : premisesText(value)}});
        row.advice = saidText(intel::adviceOn(entity, field.name));
        if (!row.value.isEmpty())
            readInto(row, entity, field.name);
        row.code = field.name == "registration" || field.name == "postcode" || field.name == "number" ||
                   field.name == "handle" || field.name == "position";
        rows.push_back(std::move(row));
    }
    return rows;
}

EntityPage entityPage(const Entity& entity, std::span<const Entity> entities, std::span<const intel::Link> links) {
    const auto find = [&](const std::string& id) {
        const auto found = std::find_if(entities.begin(), entities.end(), [&](const Entity& e) { return e.id == id; });
        return found == entities.end() ? nullptr : &*found;
    };
    EntityPage page;
    page.entityId = toQt(entity.id);
    page.kind = kindWord(entity.kind);
    page.icon = iconOf(entity.kind);
    page.kindTitle = kindTitle(entity.kind);
    page.title = entityTitle(entity);
    page.isNew = intel::isEmpty(entity);
    for (const intel::Link& link : links) {
        const bool outward = link.from == entity.id;
        const Entity* other = find(outward ? link.to : link.from);
        if ((!outward && link.to != entity.id) || other == nullptr)
            continue;
        page.links.append(QVariantMap{{QStringLiteral("text"), linkText(link, entity, *other)},
                                      {QStringLiteral("detail"), basisText(link.basis)}});
    }
    for (const Entity& other : entities) {
        if (other.id == entity.id)
            continue;
        const EntityRow row = entityRow(other);
        page.linkTargets.append(
            QVariantMap{{QStringLiteral("value"), row.entityId},
                        {QStringLiteral("title"), row.title},
                        {QStringLiteral("meaning"), joined({kindTitle(other.kind), row.detail}, row.title)},
                        {QStringLiteral("code"), QString()}});
    }
    page.removeText = page.links.isEmpty()
                          //: Question before a person, vehicle or place is removed from a report. %1 its name.
                          //% "Remove %1 from this report?"
                          ? qtTrId("entity.remove.ask").arg(page.title)
                          //: The same when it has links. %1 its name, %n how many links.
                          //% "Remove %1 and its %n link(s) from this report?"
                          : qtTrId("entity.remove.askLinks", static_cast<int>(page.links.size())).arg(page.title);
    switch (entity.kind) {
    case EntityKind::Vehicle:
        //: Over vehicles of the officer's earlier drafts: one tap takes one over.
        //% "Same vehicle as before?"
        page.templatesTitle = qtTrId("entity.vehicle.same");
        break;
    case EntityKind::Location:
        //: Over places of the officer's earlier drafts: one tap takes one over.
        //% "Last places"
        page.templatesTitle = qtTrId("entity.location.last");
        break;
    case EntityKind::Person:
    case EntityKind::Telephone:
    case EntityKind::OnlineAccount:
        break;
    }
    return page;
}

QVariantMap templateChoice(const Entity& entity) {
    const EntityRow row = entityRow(entity);
    return {{QStringLiteral("text"), row.title}, {QStringLiteral("detail"), row.detail}};
}

} // namespace lanyard::app
