#include "mobile/app/control/review_words.h"

#include "core/intel/entity.h"
#include "mobile/app/control/entity_labels.h"
#include "mobile/app/control/entity_words.h"
#include "mobile/app/control/link_words.h"
#include "mobile/app/control/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariantMap>

#include <algorithm>
#include <vector>

namespace lanyard::app {

namespace {

using intel::EntityKind;

QString answerText(bool yes) {
    //: On the review: a child may be at risk now.
    //% "Yes"
    return yes ? qtTrId("answer.yes")
               //: On the review: no child is at risk now.
               //% "No"
               : qtTrId("answer.no");
}

/// What was typed, as a person reads it.
QString shown(const intel::EntityField& field, const QString& value) {
    if (field.name == "role")
        return roleText(value.toStdString());
    return field.name == "premises" ? premisesText(value.toStdString()) : value;
}

/// What the line at the foot shows.
constexpr const char* kFoot[] = {"v", "id", "kind", "created"};

/// Goes through a body: what was shown is remembered, what was not is shown at the end.
class Maker {
public:
    Maker(QJsonObject body, const ForceWords& words, UnixMillis now, const QString& language)
        : m_body(std::move(body))
        , m_options(finishOptions(words, language))
        , m_now(now)
        , m_language(language) {}

    Review make() {
        texts();
        grades();
        circumstances();
        entities();
        links();
        attachments();
        origins();
        foot();
        for (const QString& member : m_body.keys()) {
            if (member != QLatin1String("provenance") && !m_shown.contains(member))
                row(member, member, plain(m_body[member]));
        }
        return std::move(m_review);
    }

private:
    [[nodiscard]] bool has(const char* member) const { return m_body.contains(QLatin1String(member)); }
    [[nodiscard]] QString value(const char* member) const { return plain(m_body[QLatin1String(member)]); }
    [[nodiscard]] QJsonArray list(const char* member) const { return m_body[QLatin1String(member)].toArray(); }
    /// As a person reads it: a list has a line for each of its values.
    static QString plain(const QJsonValue& value) {
        if (value.isString())
            return value.toString();
        if (value.isBool())
            return answerText(value.toBool());
        if (value.isDouble())
            return QLocale::c().toString(value.toDouble(), 'g', 17);
        QStringList lines;
        if (value.isArray()) {
            for (const QJsonValue& one : value.toArray())
                lines.append(plain(one));
            return lines.join(QLatin1Char('\n'));
        }
        const QJsonObject object = value.toObject();
        for (const QString& name : object.keys())
            lines.append(name + QStringLiteral(": ") + plain(object[name]));
        return lines.join(QLatin1Char('\n'));
    }
    /// An entry of the review, and what of the body it shows.
    QVariantMap entry(const QString& member, const char* what, const QString& text) {
        m_shown.append(member);
        return {{QStringLiteral("members"), QStringList{member}}, {QString::fromLatin1(what), text}};
    }
    void row(const QString& member, const QString& label, const QString& text) {
        QVariantMap made = entry(member, "value", text);
        made[QStringLiteral("label")] = label;
        if (!text.isEmpty())
            m_review.rows.append(made);
    }
    void row(const char* member, const QString& label, const QString& text) {
        row(QString::fromLatin1(member), label, text);
    }
    void chip(const char* member, const char* icon, const QString& text) {
        QVariantMap made = entry(QString::fromLatin1(member), "text", text);
        made[QStringLiteral("icon")] = QString::fromLatin1(icon);
        made[QStringLiteral("tone")] = QStringLiteral("plain");
        m_review.chips.append(made);
    }
    void text(const char* member, const QString& label) {
        QVariantMap made = entry(QString::fromLatin1(member), "text", value(member));
        made[QStringLiteral("label")] = label;
        if (has(member))
            m_review.texts.append(made);
    }

    void texts() {
        text("text", {});
        //: On the review of a report, over what others said.
        //% "What others said"
        text("said", qtTrId("review.said"));
        //: On the review of a report, over the officer's comment.
        //% "Officer's comment"
        text("comment", qtTrId("review.comment"));
    }

    void grade(const char* member, const QVariantList& options, const QString& label) {
        const QString code = value(member);
        row(member, label, code.isEmpty() ? QString() : code + QStringLiteral(": ") + titleIn(options, code));
    }
    void grades() {
        //: On the review: a label.
        //% "Source"
        const QString source = qtTrId("review.source");
        row("source", source, has("source") ? titleIn(m_options.source, value("source")) : QString());
        //: On the review: a label for the grade 1 to 3.
        //% "Reliability of the source"
        grade("evaluation", m_options.evaluation, qtTrId("review.evaluation"));
        //: On the review: a label for the grade A to E.
        //% "How it is known"
        grade("assessment", m_options.assessment, qtTrId("review.assessment"));
        //: On the review: a label for the grade P or C.
        //% "Sharing"
        grade("handling", m_options.handling, qtTrId("review.handling"));
        for (const QJsonValue& code : list("condition_codes"))
            chip("condition_codes", "lock", titleIn(m_options.conditions, code.toString()));
        //: On the review: a label.
        //% "Conditions"
        row("conditions", qtTrId("review.conditions"), value("conditions"));
        //: On the review: a label.
        //% "Marking"
        row("marking", qtTrId("review.marking"), value("marking"));
    }

    void circumstances() {
        //: On the review: a label.
        //% "When"
        row("at", qtTrId("review.when"), time("at"));
        //: On the review: a label.
        //% "Where"
        row("place", qtTrId("review.where"), value("place"));
        QStringList forms;
        for (const QJsonValue& form : list("forms"))
            forms.append(titleIn(m_options.form, form.toString()));
        //: On the review: a label.
        //% "Form of abuse"
        row("forms", qtTrId("review.form"), forms.join(QStringLiteral(", ")));
        for (const QJsonValue& flag : list("flags"))
            chip("flags", "flag", titleIn(m_options.flags, flag.toString()));
        //: On the review: a label.
        //% "A child may be at risk now"
        row("child_at_risk_now", qtTrId("review.risk"), value("child_at_risk_now"));
        //: On the review: a label.
        //% "What was done"
        row("risk_action", qtTrId("review.riskAction"), value("risk_action"));
    }

    void entities() {
        for (const EntityKind kind : intel::entityKinds()) {
            const std::string member(intel::arrayNameOf(kind));
            for (const QJsonValue& one : list(member.c_str()))
                entity(member.c_str(), kind, one.toObject());
        }
    }
    void entity(const char* member, EntityKind kind, const QJsonObject& object) {
        intel::Entity entity;
        entity.id = object[QStringLiteral("id")].toString().toStdString();
        entity.kind = kind;
        QStringList lines;
        QStringList derived;
        for (const intel::EntityField& field : intel::fieldsOf(kind)) {
            const QString value = plain(object[toQt(field.name)]);
            entity.set(field.name, value.toStdString());
            if (value.isEmpty())
                continue;
            if (field.derived)
                derived.append(value);
            else
                //: On the review: a member of a person, vehicle, place, phone or account. %1 its name, %2 what is said.
                //% "%1: %2"
                lines.append(qtTrId("review.member").arg(fieldWords(kind, field.name).label, shown(field, value)));
        }
        //: On the review: what was made of a registration, number or place for the force to match. %1 the values.
        //% "Worked out from it: %1"
        const QString worked = qtTrId("review.derived").arg(derived.join(QStringLiteral(", ")));
        if (!derived.isEmpty())
            lines.append(worked);
        chip(member, iconOf(kind).toLatin1().constData(), entityTitle(entity));
        row(member, entityTitle(entity), lines.join(QLatin1Char('\n')));
        m_entities.push_back(std::move(entity));
    }

    void links() {
        for (const QJsonValue& one : list("links")) {
            const auto word = [&one](const char* name) { return one[QLatin1String(name)].toString().toStdString(); };
            const intel::Link link{word("from"), word("to"), word("kind"), word("basis")};
            const intel::Entity& from = entityOf(link.from);
            QStringList said{linkText(link, from, entityOf(link.to)), basisText(link.basis)};
            said.removeAll(QString());
            row("links", entityTitle(from), said.join(QStringLiteral(". ")));
        }
    }
    [[nodiscard]] const intel::Entity& entityOf(const std::string& id) const {
        static const intel::Entity nobody;
        const auto found =
            std::find_if(m_entities.begin(), m_entities.end(), [&](const auto& one) { return one.id == id; });
        return found == m_entities.end() ? nobody : *found;
    }

    void attachments() {
        for (const QJsonValue& one : list("attachments")) {
            const auto bytes = static_cast<qint64>(one[QStringLiteral("size")].toDouble());
            QStringList lines{one[QStringLiteral("media")].toString() + QStringLiteral(", ") +
                              localeOf(m_language).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)};
            if (const QString caption = one[QStringLiteral("caption")].toString(); !caption.isEmpty())
                lines.append(caption);
            //: On the review: an attached photograph still carries where and when it was taken.
            //% "With the place, time and device that it carried"
            const QString kept = qtTrId("review.metadataKept");
            if (one[QStringLiteral("metadata_kept")].toBool())
                lines.append(kept);
            //: On the review: a label.
            //% "Attached"
            row("attachments", qtTrId("review.attachment"), lines.join(QLatin1Char('\n')));
        }
    }

    /// Where the note came from: guides, runs of the matcher, the report it corrects.
    void origins() {
        for (const QJsonValue& guide : list("guides"))
            //: On the review: a label: the guide that the note was started from.
            //% "Guide used"
            row("guides", qtTrId("review.guide"), guide[QStringLiteral("id")].toString());
        for (const QJsonValue& run : list("reasoning")) {
            const auto facts = static_cast<int>(run[QStringLiteral("facts")].toArray().size());
            //: On the review: what a run of Which measure? sends along. %n facts, %1 the version of the guides.
            //% "%n fact(s) and what they led to. Guides version %1"
            const QString said = qtTrId("review.reasoning", facts);
            row("reasoning", qtTrId("home.measures"), said.arg(plain(run[QStringLiteral("version")])));
        }
        //: On the review: a label: the number of the report that this one corrects.
        //% "Corrects report"
        row("corrects", qtTrId("review.corrects"), value("corrects"));
    }

    void foot() {
        for (const char* member : kFoot)
            m_shown.append(QLatin1String(member));
        //: Under the review of a report. %1 its number, %2 when it was begun, %3 the version of the form.
        //% "Report number %1, begun %2. Form 3x5x2, version %3."
        m_review.foot = qtTrId("review.foot").arg(value("id"), time("created"), value("v"));
    }

    [[nodiscard]] QString time(const char* member) const {
        const auto moment = parseUtc(value(member).toStdString());
        return moment ? timeText(*moment, m_now, m_language) : value(member);
    }

    QJsonObject m_body;
    FinishModel::Options m_options;
    UnixMillis m_now;
    QString m_language;
    std::vector<intel::Entity> m_entities;
    QStringList m_shown;
    Review m_review;
};

} // namespace

QStringList Review::members() const {
    QStringList all;
    for (const char* member : kFoot)
        all.append(QLatin1String(member));
    for (const QVariantList& list : {texts, chips, rows}) {
        for (const QVariant& entry : list)
            all += entry.toMap()[QStringLiteral("members")].toStringList();
    }
    all.removeDuplicates();
    return all;
}

Review reviewOf(std::string_view wire, const ForceWords& words, UnixMillis now, const QString& language) {
    const auto body =
        QJsonDocument::fromJson(QByteArray::fromRawData(wire.data(), static_cast<qsizetype>(wire.size()))).object();
    return Maker(body, words, now, language).make();
}

} // namespace lanyard::app
