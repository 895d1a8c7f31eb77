#include "mobile/app/control/match_words.h"

#include "core/content/content_store.h"
#include "mobile/app/control/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard::app {

namespace {

const content::MeasureRule* ruleOf(const content::Rulebook& rulebook, const std::string& id) {
    const auto found = std::find_if(rulebook.measures.begin(), rulebook.measures.end(),
                                    [&](const content::MeasureRule& rule) { return rule.id == id; });
    return found == rulebook.measures.end() ? nullptr : &*found;
}

/// A line of a test without its marks, escaped, with a full stop.
QString words(const std::string& marked) {
    const QString line = toQt(content::plainText(marked)).toHtmlEscaped();
    return line.endsWith(QLatin1Char('.')) ? line : line + QLatin1Char('.');
}

QString metText(const measures::MeasureResult& result) {
    //: Under a measure whose test looks met on what was entered.
    //% "Fits what you entered."
    QString text = qtTrId("match.fits");
    if (!result.judgements.empty())
        text += QLatin1Char(' ') + judgementText(result.judgements.front().who) + QStringLiteral(": ") +
                words(result.judgements.front().text);
    return text;
}

QString openText(const measures::MeasureResult& result) {
    std::vector<QString> open;
    for (const measures::Element& element : result.elements) {
        // One with no fact left that could decide it waits for nothing.
        if (element.state != measures::ElementState::Unknown || element.unknown.empty())
            continue;
        if (element.exception)
            //: Under a measure that needs more: it does not apply when this is so. %1 the exception.
            //% "unless: %1"
            open.push_back(qtTrId("match.unless").arg(words(element.text)));
        else
            open.push_back(words(element.text));
    }
    if (open.empty())
        return {};
    //: Under a measure that needs more. %1 the part of its test that is not known.
    //% "<b>Needs to be known:</b> %1"
    QString text = qtTrId("match.needs").arg(open.front());
    if (open.size() > 1)
        //: After the first part of a test that is not known: how many more there are. %n the number.
        //% "And %n more."
        text += QLatin1Char(' ') + qtTrId("match.more", static_cast<int>(open.size() - 1));
    return text;
}

QString notMetText(const measures::MeasureResult& result) {
    for (const std::string& id : result.failed) {
        const auto element = std::find_if(result.elements.begin(), result.elements.end(),
                                          [&](const measures::Element& each) { return each.id == id; });
        if (element == result.elements.end())
            continue;
        if (element->exception)
            //: Under a measure that is not available: the exception that applies. %1 it.
            //% "<b>Because:</b> %1"
            return qtTrId("match.because").arg(words(element->text));
        //: Under a measure that is not available: the part of its test that is not so. %1 that part.
        //% "<b>Not so on what you entered:</b> %1"
        return qtTrId("match.notSo").arg(words(element->text));
    }
    return {};
}

/// What goes with a measure on these facts: what looks met first, at most three.
QString withText(const measures::MeasureResult& result) {
    constexpr qsizetype kShown = 3;
    QStringList titles;
    for (const measures::Verdict verdict : {measures::Verdict::Met, measures::Verdict::Open})
        for (const measures::Combination& other : result.combinations)
            if (other.verdict == verdict && titles.size() < kShown)
                titles.append(toQt(other.title));
    if (titles.isEmpty())
        return {};
    //: Under a measure: others that go with it, before it or after it, on what was entered. %1 their titles.
    //% "Goes with: %1"
    return qtTrId("match.with").arg(titles.join(QStringLiteral("; ")));
}

QString uncheckedText(const content::MeasureRule* rule) {
    if (rule != nullptr && rule->law.status == content::LawStatus::Unconfirmed)
        //: Under a measure whose law nobody could confirm: no answer is given.
        //% "<b>Law not confirmed.</b> Read it, and ask legal services before you rely on it."
        return qtTrId("match.unconfirmed");
    //: Under a measure whose law is not known for today's date: no answer is given.
    //% "<b>Law not checked for this date.</b> Ask legal services."
    return qtTrId("match.notChecked");
}

} // namespace

QString aboutTitle(const std::string& about) {
    if (about == "child")
        //: Heading over questions of Which measure?
        //% "The child"
        return qtTrId("match.about.child");
    if (about == "carer")
        //: Heading over questions of Which measure?
        //% "Parent or carer"
        return qtTrId("match.about.carer");
    if (about == "suspect")
        //: Heading over questions of Which measure?: the person of concern.
        //% "The person"
        return qtTrId("match.about.suspect");
    if (about == "place")
        //: Heading over questions of Which measure?
        //% "The place"
        return qtTrId("match.about.place");
    if (about == "vehicle")
        //: Heading over questions of Which measure?
        //% "Vehicle"
        return qtTrId("match.about.vehicle");
    if (about == "online")
        //: Heading over questions of Which measure?
        //% "Online and devices"
        return qtTrId("match.about.online");
    //: Heading over questions of Which measure?: the form of abuse.
    //% "The picture"
    return qtTrId("match.about.picture");
}

std::optional<measures::AgeRange> ageOf(const QString& typed) {
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(\d{1,3})\s*(?:(?:-|–|to|i)\s*(\d{1,3}))?\s*$)"));
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int low = match.captured(1).toInt();
    const int high = match.captured(2).isEmpty() ? low : match.captured(2).toInt();
    if (low > high || high > measures::kOldestAge)
        return std::nullopt;
    return measures::AgeRange{low, high};
}

FactRow factRow(const content::Fact& fact, const measures::FactSet& said, const QString& typed, const QString& problem,
                bool next) {
    FactRow row;
    row.factId = toQt(fact.id);
    row.about = toQt(fact.about);
    row.aboutTitle = aboutTitle(fact.about);
    row.ask = toQt(fact.ask);
    row.help = toQt(fact.help);
    row.next = next;
    row.problem = problem;
    const auto found = said.find(fact.id);
    switch (fact.type) {
    case content::FactType::YesNo:
        row.type = QStringLiteral("yes-no");
        row.answer = found == said.end() ? 0 : std::get<bool>(found->second) ? 1 : 2;
        break;
    case content::FactType::Age:
        row.type = QStringLiteral("age");
        row.answer = typed;
        break;
    case content::FactType::Choice:
        row.type = QStringLiteral("choice");
        row.answer = found == said.end() ? QString() : toQt(std::get<std::string>(found->second));
        for (const content::FactChoice& choice : fact.choices)
            row.choices.append(
                QVariantMap{{QStringLiteral("value"), toQt(choice.id)}, {QStringLiteral("text"), toQt(choice.text)}});
        break;
    }
    return row;
}

MatchRow matchRow(const measures::MeasureResult& result, const content::Rulebook& rulebook, Date today,
                  const QString& language) {
    MatchRow row;
    row.itemId = toQt(result.id);
    row.title = toQt(result.title);
    row.strap = toQt(result.strap);
    row.status = toQt(measures::verdictName(result.verdict));
    switch (result.verdict) {
    case measures::Verdict::Met:
        row.reasonHtml = metText(result);
        break;
    case measures::Verdict::Open:
        row.reasonHtml = openText(result);
        break;
    case measures::Verdict::NotMet:
        row.reasonHtml = notMetText(result);
        break;
    case measures::Verdict::Unchecked:
        row.reasonHtml = uncheckedText(ruleOf(rulebook, result.id));
        break;
    }
    if (result.verdict == measures::Verdict::Met)
        row.withText = withText(result);
    row.insteadId = toQt(result.instead);
    if (const content::MeasureRule* other = ruleOf(rulebook, result.instead))
        row.insteadTitle = toQt(other->title);
    if (const content::MeasureRule* rule = ruleOf(rulebook, result.id))
        row.checkedText = lawCheckedText(rule->law.checked, today, language);
    if (result.overdue)
        //: On a measure whose review is late.
        //% "Review overdue: check the law first"
        row.dueText = qtTrId("match.overdue");
    return row;
}

MatchSummary summaryOf(const measures::MatchResult& result, const content::Rulebook& rulebook, int facts,
                       const QString& language) {
    MatchSummary summary;
    summary.factCount = facts;
    summary.askNextId = toQt(result.askNext);
    const auto next = std::find_if(rulebook.facts.begin(), rulebook.facts.end(),
                                   [&](const content::Fact& fact) { return fact.id == result.askNext; });
    if (next != rulebook.facts.end() && facts > 0)
        //: The question whose answer would change most. %1 the question.
        //% "Ask next: %1"
        summary.askNextText = qtTrId("match.askNext").arg(toQt(next->ask));
    //: Title of the result of Which measure? %n facts were given.
    //% "From the %n fact(s) you gave"
    summary.factsText = qtTrId("match.from", facts);
    //: Under the result: which day's law was applied, and which version of the guides. %1 the day, %2 the version.
    //% "Law as at %1. Guides version %2."
    summary.lawText = qtTrId("match.law").arg(dateText(result.on, language), QString::number(result.version));
    //: Under the result of Which measure?
    //% "Lanyard compares your facts with each test. It advises; you, a supervisor and legal services decide."
    summary.adviceText = qtTrId("match.advice");
    return summary;
}

std::string saidValue(const measures::FactValue& value) {
    if (const bool* yes = std::get_if<bool>(&value))
        return *yes ? "yes" : "no";
    if (const auto* age = std::get_if<measures::AgeRange>(&value))
        return age->low == age->high ? std::to_string(age->low)
                                     : std::to_string(age->low) + "-" + std::to_string(age->high);
    return std::get<std::string>(value);
}

} // namespace lanyard::app
