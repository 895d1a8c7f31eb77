#include "mobile/app/control/disruption_words.h"

#include "mobile/app/control/finish_choices.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <QDate>
#include <QRegularExpression>
#include <QVariantMap>

#include <algorithm>

namespace lanyard::app {

namespace {

QVariantMap option(const char* value, const QString& title, const QString& meaning = {}) {
    return {{QStringLiteral("value"), QString::fromLatin1(value)},
            {QStringLiteral("text"), title},
            {QStringLiteral("meaning"), meaning}};
}

QVariantList outcomeOptions() {
    //: What came of a measure, on a button: a notice was given.
    //% "Served"
    const QString served = qtTrId("outcome.served");
    //: What came of a measure: what is meant.
    //% "The notice was given to the person or the place."
    const QString servedMeaning = qtTrId("outcome.served.meaning");
    //: What came of a measure, on a button: it was applied for and is not decided.
    //% "Applied for"
    const QString sought = qtTrId("outcome.sought");
    //: What came of a measure: what is meant.
    //% "It was asked for. Nobody has decided yet."
    const QString soughtMeaning = qtTrId("outcome.sought.meaning");
    //: What came of a measure, on a button: the order was made.
    //% "Granted"
    const QString granted = qtTrId("outcome.granted");
    //: What came of a measure: what is meant.
    //% "It is in force now."
    const QString grantedMeaning = qtTrId("outcome.granted.meaning");
    //: What came of a measure, on a button: the court or authority did not make it.
    //% "Refused"
    const QString refused = qtTrId("outcome.refused");
    //: What came of a measure: what is meant.
    //% "The court or the authority said no. Say why in the line below, if you know."
    const QString refusedMeaning = qtTrId("outcome.refused.meaning");
    //: What came of a measure, on a button: the person broke its terms.
    //% "Broken"
    const QString breached = qtTrId("outcome.breached");
    //: What came of a measure: what is meant.
    //% "It was in force, and they did not keep to it."
    const QString breachedMeaning = qtTrId("outcome.breached.meaning");
    //: What came of a measure, on a button: the behaviour or the contact ended.
    //% "It stopped"
    const QString ended = qtTrId("outcome.ended");
    //: What came of a measure: what is meant.
    //% "The behaviour, or the contact with the child, has stopped."
    const QString endedMeaning = qtTrId("outcome.ended.meaning");
    //: What came of a measure, on a button.
    //% "No effect"
    const QString noEffect = qtTrId("outcome.noEffect");
    //: What came of a measure: what is meant.
    //% "It was used, and nothing has changed."
    const QString noEffectMeaning = qtTrId("outcome.noEffect.meaning");
    //: What came of a measure, on a button: none of the others.
    //% "Something else"
    const QString other = qtTrId("outcome.other");
    //: What came of a measure: what is meant.
    //% "Say what in the line below."
    const QString otherMeaning = qtTrId("outcome.other.meaning");
    return {option("served", served, servedMeaning),        option("sought", sought, soughtMeaning),
            option("granted", granted, grantedMeaning),     option("refused", refused, refusedMeaning),
            option("breached", breached, breachedMeaning),  option("ended", ended, endedMeaning),
            option("no-effect", noEffect, noEffectMeaning), option("other", other, otherMeaning)};
}

QVariantList dayOptions() {
    //: The day on which a measure was used.
    //% "Today"
    const QString today = qtTrId("day.today");
    //: The day on which a measure was used.
    //% "Yesterday"
    const QString yesterday = qtTrId("day.yesterday");
    //: The day on which a measure was used: one that is typed.
    //% "Another day"
    const QString other = qtTrId("day.other");
    return {option("today", today), option("yesterday", yesterday), option("other", other)};
}

QDate qtDate(Date date) {
    return {date.year, date.month, date.day};
}

Date coreDate(const QDate& date) {
    return {date.year(), date.month(), date.day()};
}

QString meaningOf(const QVariantList& options, const QString& value, const char* member) {
    for (const QVariant& one : options) {
        const QVariantMap map = one.toMap();
        if (map[QStringLiteral("value")].toString() == value)
            return map[QString::fromLatin1(member)].toString();
    }
    return {};
}

} // namespace

DisruptionModel::Options disruptionOptions() {
    QVariantList forms;
    const QVariantList all = abuseForms();
    for (const QVariant& form : all) {
        const QVariantMap map = form.toMap();
        forms.append(
            option(map[QStringLiteral("value")].toString().toLatin1(), map[QStringLiteral("title")].toString()));
    }
    return {outcomeOptions(), forms, dayOptions()};
}

QString outcomeTitle(std::string_view outcome) {
    return meaningOf(outcomeOptions(), toQt(outcome), "text");
}

std::optional<Date> dayOf(const QString& typed, Date today) {
    static const QRegularExpression signs(QStringLiteral("[^0-9]+"));
    const QStringList parts = typed.split(signs, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 3 ||
        std::any_of(parts.begin(), parts.end(), [](const QString& part) { return part.size() > 4; }))
        return std::nullopt;
    if (parts[0].size() == 4) { // year first
        const QDate date(parts[0].toInt(), parts[1].toInt(), parts.size() == 3 ? parts[2].toInt() : 0);
        return date.isValid() ? std::optional(coreDate(date)) : std::nullopt;
    }
    const int day = parts[0].toInt();
    const int month = parts[1].toInt();
    if (parts.size() == 3) {
        const int year = parts[2].toInt();
        const QDate date(parts[2].size() <= 2 ? 2000 + year : year, month, day);
        return date.isValid() ? std::optional(coreDate(date)) : std::nullopt;
    }
    // Without a year the last such day is meant, which may be in the year before; 29 February may be further back.
    for (int year = today.year; year > today.year - 8; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= qtDate(today))
            return coreDate(date);
    }
    return std::nullopt;
}

DisruptionModel::Fields fieldsOf(const intel::Disruption& record, Date today) {
    DisruptionModel::Fields fields;
    fields.recordId = toQt(record.id);
    fields.measureId = toQt(record.measure);
    fields.measureTitle = toQt(record.measureTitle.empty() ? record.measure : record.measureTitle);
    fields.outcome = toQt(record.outcome);
    fields.form = toQt(record.form);
    fields.place = toQt(record.place);
    fields.note = toQt(record.note);
    fields.day = QStringLiteral("other");
    if (record.on) {
        const QDate on = qtDate(*record.on);
        if (*record.on == today)
            fields.day = QStringLiteral("today");
        else if (on == qtDate(today).addDays(-1))
            fields.day = QStringLiteral("yesterday");
        else
            fields.otherDay = on.toString(QStringLiteral("d/M/yyyy"));
    }
    return fields;
}

void applyFields(const DisruptionModel::Fields& fields, intel::Disruption& record, Date today) {
    record.measure = fields.measureId.toStdString();
    record.measureTitle = fields.measureTitle.toStdString();
    record.outcome = fields.outcome.toStdString();
    record.form = fields.form.toStdString();
    record.place = fields.place.toStdString();
    record.note = fields.note.toStdString();
    if (fields.day == QLatin1String("today"))
        record.on = today;
    else if (fields.day == QLatin1String("yesterday"))
        record.on = coreDate(qtDate(today).addDays(-1));
    else
        record.on = dayOf(fields.otherDay, today);
}

DisruptionModel::Verdict verdictOf(const DisruptionModel::Fields& fields, const intel::Disruption& record, Date today,
                                   const QString& language) {
    DisruptionModel::Verdict verdict;
    verdict.canSubmit = true;
    for (const intel::Problem& problem : intel::validate(record, today)) {
        const QString sentence = saidText(problem.sentence);
        if (problem.blocks && verdict.canSubmit) {
            verdict.canSubmit = false;
            verdict.blockText = sentence;
        }
        if (problem.field == "place")
            verdict.placeProblem = sentence;
        if (problem.field == "note")
            verdict.noteProblem = sentence;
        if (problem.field == "on" && !problem.blocks)
            verdict.dayProblem = sentence;
    }
    verdict.outcomeMeaning = meaningOf(outcomeOptions(), fields.outcome, "meaning");
    if (record.on)
        verdict.dayText = dateText(*record.on, language);
    else if (!fields.otherDay.trimmed().isEmpty())
        //: Under the field for a day, when what was typed is no day. Keep the example's order: day, month, year.
        //% "Write the day as 14/11/2026."
        verdict.dayProblem = qtTrId("disruption.day.wrong");
    return verdict;
}

} // namespace lanyard::app
