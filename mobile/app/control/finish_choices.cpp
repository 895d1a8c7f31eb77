#include "mobile/app/control/finish_choices.h"

#include "core/intel/report.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <QVariantMap>

#include <algorithm>

namespace lanyard::app {

namespace {

QVariantMap option(const char* value, const QString& title, const QString& meaning, const char* code) {
    return {{QStringLiteral("value"), QString::fromLatin1(value)},
            {QStringLiteral("title"), title},
            {QStringLiteral("meaning"), meaning},
            {QStringLiteral("code"), QString::fromLatin1(code)}};
}

QVariantList sourceOptions() {
    //: A kind of source of intelligence.
    //% "I saw or heard it myself"
    const QString own = qtTrId("source.own");
    //: A kind of source of intelligence: what is meant.
    //% "Your own observation"
    const QString ownMeaning = qtTrId("source.own.meaning");
    //: A kind of source of intelligence.
    //% "A member of the public"
    const QString people = qtTrId("source.public");
    //: A kind of source of intelligence: what is meant.
    //% "Who told you unasked: staff of a shop or hotel too"
    const QString peopleMeaning = qtTrId("source.public.meaning");
    //: A kind of source of intelligence.
    //% "A professional"
    const QString professional = qtTrId("source.professional");
    //: A kind of source of intelligence: what is meant.
    //% "In their work: a teacher, a carer, a door supervisor"
    const QString professionalMeaning = qtTrId("source.professional.meaning");
    //: A kind of source of intelligence.
    //% "A partner agency"
    const QString partner = qtTrId("source.partner");
    //: A kind of source of intelligence: what is meant.
    //% "Social care, health, housing, another force"
    const QString partnerMeaning = qtTrId("source.partner.meaning");
    //: A kind of source of intelligence.
    //% "Something else"
    const QString other = qtTrId("source.other");
    //: A kind of source of intelligence: what is meant.
    //% "Say what, under who told you"
    const QString otherMeaning = qtTrId("source.other.meaning");
    return {option("own-observation", own, ownMeaning, ""), option("public", people, peopleMeaning, ""),
            option("professional", professional, professionalMeaning, ""),
            option("partner", partner, partnerMeaning, ""), option("other", other, otherMeaning, "")};
}

QVariantList evaluationOptions() {
    //: Source evaluation 1.
    //% "Reliable"
    const QString reliable = qtTrId("evaluation.1");
    //: Source evaluation 1: what it means.
    //% "Has proved right before"
    const QString reliableMeaning = qtTrId("evaluation.1.meaning");
    //: Source evaluation 2.
    //% "Untested"
    const QString untested = qtTrId("evaluation.2");
    //: Source evaluation 2: what it means.
    //% "No track record to judge by"
    const QString untestedMeaning = qtTrId("evaluation.2.meaning");
    //: Source evaluation 3.
    //% "Not reliable"
    const QString unreliable = qtTrId("evaluation.3");
    //: Source evaluation 3: what it means.
    //% "There is reason to doubt them"
    const QString unreliableMeaning = qtTrId("evaluation.3.meaning");
    return {option("1", reliable, reliableMeaning, "1"), option("2", untested, untestedMeaning, "2"),
            option("3", unreliable, unreliableMeaning, "3")};
}

QVariantList assessmentOptions() {
    //: Intelligence assessment A.
    //% "Known directly"
    const QString a = qtTrId("assessment.a");
    //: Intelligence assessment A: what it means.
    //% "They saw or heard it themselves"
    const QString aMeaning = qtTrId("assessment.a.meaning");
    //: Intelligence assessment B.
    //% "Known indirectly, backed up"
    const QString b = qtTrId("assessment.b");
    //: Intelligence assessment B: what it means.
    //% "Told to them, and supported"
    const QString bMeaning = qtTrId("assessment.b.meaning");
    //: Intelligence assessment C.
    //% "Known indirectly"
    const QString c = qtTrId("assessment.c");
    //: Intelligence assessment C: what it means.
    //% "Told to them, nothing supports it"
    const QString cMeaning = qtTrId("assessment.c.meaning");
    //: Intelligence assessment D.
    //% "Not known"
    const QString d = qtTrId("assessment.d");
    //: Intelligence assessment D: what it means.
    //% "No way to tell how they know"
    const QString dMeaning = qtTrId("assessment.d.meaning");
    //: Intelligence assessment E.
    //% "Suspected to be false"
    const QString e = qtTrId("assessment.e");
    //: Intelligence assessment E: what it means.
    //% "You think it untrue or malicious"
    const QString eMeaning = qtTrId("assessment.e.meaning");
    return {option("A", a, aMeaning, "A"), option("B", b, bMeaning, "B"), option("C", c, cMeaning, "C"),
            option("D", d, dMeaning, "D"), option("E", e, eMeaning, "E")};
}

QVariantList handlingOptions() {
    //: Handling code P.
    //% "Share where lawful"
    const QString p = qtTrId("handling.p");
    //: Handling code P: what it means.
    //% "Any lawful policing purpose"
    const QString pMeaning = qtTrId("handling.p.meaning");
    //: Handling code C.
    //% "Share with conditions"
    const QString c = qtTrId("handling.c");
    //: Handling code C: what it means.
    //% "You set limits, such as: ask me first"
    const QString cMeaning = qtTrId("handling.c.meaning");
    return {option("P", p, pMeaning, "P"), option("C", c, cMeaning, "C")};
}

QVariantList formOptions() {
    //: A form of child sexual abuse.
    //% "In the family"
    const QString family = qtTrId("form.family");
    //: A form of child sexual abuse.
    //% "By a group or gang"
    const QString group = qtTrId("form.group");
    //: A form of child sexual abuse.
    //% "Images online"
    const QString images = qtTrId("form.images");
    //: A form of child sexual abuse.
    //% "Grooming online"
    const QString grooming = qtTrId("form.grooming");
    //: A form of child sexual abuse.
    //% "By under-18s"
    const QString young = qtTrId("form.under18");
    //: A form of child sexual abuse.
    //% "In an institution"
    const QString institution = qtTrId("form.institution");
    //: The form of abuse is not known.
    //% "Not known"
    const QString unknown = qtTrId("form.unknown");
    return {option("intra-familial", family, {}, ""), option("group", group, {}, ""),
            option("online-images", images, {}, ""),  option("online-grooming", grooming, {}, ""),
            option("under-18s", young, {}, ""),       option("institutional", institution, {}, ""),
            option("unknown", unknown, {}, "")};
}

QVariantList markingOptions() {
    //: A protective marking: what is meant.
    //% "Most police information"
    const QString official = qtTrId("marking.official.meaning");
    //: A protective marking: what is meant.
    //% "Needs more care. Most intelligence reports"
    const QString sensitive = qtTrId("marking.sensitive.meaning");
    //: A protective marking that may not be written here: what to do.
    //% "Not in Lanyard: use your force's own system"
    const QString notHere = qtTrId("marking.above.meaning");
    return {option("OFFICIAL", QStringLiteral("OFFICIAL"), official, ""),
            option("OFFICIAL-SENSITIVE", QStringLiteral("OFFICIAL-SENSITIVE"), sensitive, ""),
            option("SECRET", QStringLiteral("SECRET"), notHere, ""),
            option("TOP SECRET", QStringLiteral("TOP SECRET"), notHere, "")};
}

QVariantList optionsOf(const std::vector<protocol::ProfileWord>& words, const QString& language) {
    QVariantList options;
    for (const protocol::ProfileWord& word : words) {
        const bool welsh = language == QLatin1String("cy") && !word.cy.empty();
        options.append(option(word.id.c_str(), toQt(welsh ? word.cy : word.en), {}, ""));
    }
    return options;
}

} // namespace

QStringList guardTexts() {
    QStringList texts;
    for (const std::string_view guard : intel::standingGuards())
        texts.append(saidText(guard));
    std::rotate(texts.begin(), texts.end() - 1, texts.end());
    return texts;
}

FinishModel::Options finishOptions(const ForceWords& words, const QString& language) {
    return {sourceOptions(),
            evaluationOptions(),
            assessmentOptions(),
            handlingOptions(),
            formOptions(),
            markingOptions(),
            optionsOf(words.flags, language),
            optionsOf(words.conditions, language),
            guardTexts()};
}

QVariantList abuseForms() {
    return formOptions();
}

QString titleIn(const QVariantList& options, const QString& value) {
    for (const QVariant& one : options) {
        const QVariantMap map = one.toMap();
        if (map[QStringLiteral("value")].toString() == value)
            return map[QStringLiteral("title")].toString();
    }
    return value;
}

} // namespace lanyard::app
