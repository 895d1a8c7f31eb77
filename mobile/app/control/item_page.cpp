#include "mobile/app/control/item_page.h"

#include "mobile/app/control/words.h"

#include <QDate>
#include <QVariantMap>

#include <algorithm>

namespace lanyard::app {

namespace {

constexpr int kSoonDays = 30; ///< a review due within these is said in amber, with the days

QString blockName(content::BlockType type) {
    switch (type) {
    case content::BlockType::Paragraph:
        return QStringLiteral("paragraph");
    case content::BlockType::Bullets:
        return QStringLiteral("bullets");
    case content::BlockType::Steps:
        return QStringLiteral("steps");
    case content::BlockType::Says:
        return QStringLiteral("says");
    case content::BlockType::Caution:
        return QStringLiteral("caution");
    case content::BlockType::Urgent:
        return QStringLiteral("urgent");
    }
    return {};
}

/// When the force last looked at its own words, and when it must again.
QString forceReviewText(const content::Review& review, Date today, const QString& language) {
    QString text;
    if (daysBetween(today, review.due) < 0)
        //: Under a section that a force added. %1 the day of its review, %2 the day the next was due.
        //% "Reviewed %1. Review overdue since %2: ask before you rely on it."
        text = qtTrId("section.force.overdue");
    else
        //: Under a section that a force added. %1 the day of its review, %2 the day the next is due.
        //% "Reviewed %1, review due %2."
        text = qtTrId("section.force.review");
    text = text.arg(dateText(review.reviewed, language), dateText(review.due, language));
    if (!review.reviewer.empty())
        text += QLatin1Char(' ') + qtTrId("confidence.review").arg(toQt(review.reviewer));
    return text;
}

/// A telephone number never breaks at the end of a line.
QString withWholeNumbers(QString html) {
    for (qsizetype i = 1; i + 1 < html.size(); ++i)
        if (html[i] == QLatin1Char(' ') && html[i - 1].isDigit() && html[i + 1].isDigit())
            html[i] = QChar::Nbsp;
    return html;
}

QVariantList sectionsOf(const content::Item& item, Date today, const QString& language) {
    QVariantList sections;
    for (const content::Section& section : item.sections) {
        QVariantList blocks;
        for (const content::Block& block : section.blocks) {
            QStringList lines;
            for (const std::string& line : block.lines)
                lines.append(section.force.empty() ? htmlOf(line) : withWholeNumbers(htmlOf(line)));
            blocks.append(
                QVariantMap{{QStringLiteral("type"), blockName(block.type)}, {QStringLiteral("lines"), lines}});
        }
        QVariantMap shown{{QStringLiteral("id"), toQt(section.id)},
                          {QStringLiteral("title"), toQt(section.title)},
                          {QStringLiteral("blocks"), blocks},
                          {QStringLiteral("force"), toQt(section.force)}};
        if (!section.force.empty())
            //: On a section that a force added to a national page. %1 the force's name.
            //% "Added by %1"
            shown.insert(QStringLiteral("forceText"), qtTrId("section.force").arg(toQt(section.force)));
        if (section.review) {
            shown.insert(QStringLiteral("forceNote"), forceReviewText(*section.review, today, language));
            shown.insert(QStringLiteral("forceLate"), daysBetween(today, section.review->due) < 0);
        }
        sections.append(shown);
    }
    return sections;
}

QVariantMap labelled(const QString& label, const QString& html) {
    return {{QStringLiteral("label"), label}, {QStringLiteral("html"), html}};
}

/// The answer in bold, then its words.
QString answerHtml(const content::Answer& answer) {
    QString word;
    if (answer.answer == "yes")
        //: Answer about a measure, before an explanation.
        //% "Yes."
        word = qtTrId("measure.yes");
    else if (answer.answer == "no")
        //: Answer about a measure, before an explanation.
        //% "No."
        word = qtTrId("measure.no");
    else if (answer.answer == "depends")
        //: Answer about a measure, before an explanation.
        //% "It depends."
        word = qtTrId("measure.depends");
    else if (answer.answer == "contempt")
        //: Answer about a measure: breaking it is contempt of court and not a crime.
        //% "No: contempt of court."
        word = qtTrId("measure.contempt");
    else
        //: Answer about a measure: there is nothing to break.
        //% "Nothing to break."
        word = qtTrId("measure.none");
    return QStringLiteral("<b>%1</b> %2").arg(word.toHtmlEscaped(), htmlOf(answer.text));
}

QVariantList useOf(const content::Use& use) {
    return {
        //: Label of a line about a measure.
        //% "Who may use it"
        labelled(qtTrId("measure.who"), htmlOf(use.who)),
        //: Label of a line about a measure.
        //% "Who authorises it"
        labelled(qtTrId("measure.authorises"), htmlOf(use.authorises)),
        //: Label of a line about a measure.
        //% "Where it is got"
        labelled(qtTrId("measure.where"), htmlOf(use.where)),
        //: Label of a line about a measure.
        //% "Age limits"
        labelled(qtTrId("measure.ages"), htmlOf(use.ages)),
        //: Label of a line about a measure.
        //% "Is a conviction needed?"
        labelled(qtTrId("measure.conviction"), answerHtml(use.conviction)),
        //: Label of a line about a measure.
        //% "Must the child support it?"
        labelled(qtTrId("measure.childsSupport"), answerHtml(use.childsSupport)),
        //: Label of a line about a measure.
        //% "How long it lasts"
        labelled(qtTrId("measure.lasts"), htmlOf(use.lasts)),
    };
}

QVariantList breachOf(const content::Breach& breach) {
    return {
        //: Label of a line about breaking a measure.
        //% "Is breaking it a crime?"
        labelled(qtTrId("measure.offence"), answerHtml(breach.offence)),
        //: Label of a line about breaking a measure.
        //% "Is there a power of arrest?"
        labelled(qtTrId("measure.arrest"), answerHtml(breach.arrest)),
        //: Label of a line about breaking a measure.
        //% "Does it open a door or a search?"
        labelled(qtTrId("measure.entry"), answerHtml(breach.entry)),
        //: Label of a line about a measure.
        //% "Whom it does not reach"
        labelled(qtTrId("measure.notReached"), htmlOf(breach.notReached)),
    };
}

QVariantList evidenceOf(const content::Item& item) {
    QVariantList list;
    for (const content::Evidence& evidence : item.evidence) {
        std::int64_t most = 1;
        for (const content::EvidenceBar& bar : evidence.bars)
            most = std::max(most, bar.count);
        QVariantList bars;
        for (const content::EvidenceBar& bar : evidence.bars)
            bars.append(
                QVariantMap{{QStringLiteral("label"), toQt(bar.label)},
                            {QStringLiteral("count"), static_cast<qlonglong>(bar.count)},
                            {QStringLiteral("share"), static_cast<double>(bar.count) / static_cast<double>(most)}});
        list.append(QVariantMap{{QStringLiteral("caption"), toQt(evidence.caption)},
                                {QStringLiteral("note"), toQt(evidence.note)},
                                {QStringLiteral("bars"), bars}});
    }
    return list;
}

QVariantMap chip(const char* icon, const QString& text, const char* tone) {
    return {{QStringLiteral("icon"), QString::fromLatin1(icon)},
            {QStringLiteral("text"), text},
            {QStringLiteral("tone"), QString::fromLatin1(tone)}};
}

QVariantMap reviewChip(Date due, Date today, const QString& language) {
    const qint64 days = daysBetween(today, due);
    if (days < 0)
        //: On a page whose review is late. %1 the day it was due.
        //% "Review overdue since %1"
        return chip("alert-triangle", qtTrId("chip.overdue").arg(dateText(due, language)), "bad");
    if (days <= kSoonDays)
        //: On a page whose review is due soon. %n days.
        //% "Review due in %n day(s)"
        return chip("calendar-due", qtTrId("chip.dueSoon", static_cast<int>(days)), "need");
    //: On a page: when somebody must check it again. %1 the month.
    //% "Review due %1"
    return chip("calendar-due", qtTrId("chip.due").arg(monthText(due, language)), "quiet");
}

QVariantList chipsOf(const content::Item& item, Date today, const QString& language) {
    QVariantList chips;
    if (item.law && item.law->status == content::LawStatus::Unconfirmed)
        //: On a measure whose law nobody could confirm.
        //% "Law not confirmed: check before you rely on it"
        chips.append(chip("alert-triangle", qtTrId("chip.lawUnconfirmed"), "need"));
    if (item.law && item.law->until && daysBetween(today, *item.law->until) < 0)
        //: On a measure whose law has ended. %1 the last day.
        //% "Not the law since %1"
        chips.append(chip("alert-triangle", qtTrId("chip.lawEnded").arg(dateText(*item.law->until, language)), "bad"));
    if (item.law)
        chips.append(chip("scale", lawCheckedText(item.law->checked, today, language), "quiet"));
    //: On a page: when it was last reviewed. %1 the month.
    //% "Reviewed %1"
    chips.append(
        chip("rosette-discount-check", qtTrId("chip.reviewed").arg(monthText(item.reviewed, language)), "good"));
    chips.append(reviewChip(item.reviewDue, today, language));
    return chips;
}

QString standardText(const std::string& standard) {
    if (standard == "civil")
        //: The standard of proof of a civil order.
        //% "Standard of proof: the balance of probabilities."
        return qtTrId("standard.civil");
    if (standard == "criminal")
        //: The criminal standard of proof.
        //% "Standard of proof: beyond reasonable doubt."
        return qtTrId("standard.criminal");
    if (standard == "reasonable-belief")
        //: What an officer must have before acting.
        //% "The standard: reasonable grounds to believe."
        return qtTrId("standard.reasonableBelief");
    if (standard == "reasonable-suspicion")
        //: What an officer must have before acting.
        //% "The standard: reasonable grounds to suspect."
        return qtTrId("standard.reasonableSuspicion");
    if (standard == "policy")
        //: A test that no law sets.
        //% "Set by policy, not by law."
        return qtTrId("standard.policy");
    return {};
}

QString confidenceText(const content::Item& item) {
    QString text;
    if (item.confidence == "high")
        //: How sure the editors are of a page.
        //% "Confidence: high."
        text = qtTrId("confidence.high");
    else if (item.confidence == "medium")
        //: How sure the editors are of a page.
        //% "Confidence: medium."
        text = qtTrId("confidence.medium");
    else
        //: How sure the editors are of a page.
        //% "Confidence: low."
        text = qtTrId("confidence.low");
    if (!item.confidenceNote.empty())
        text += QLatin1Char(' ') + toQt(item.confidenceNote);
    if (!item.reviewer.empty())
        //: Who looked at a page, and what is still to be done. %1 the editors' words.
        //% "Review: %1."
        text += QLatin1Char(' ') + qtTrId("confidence.review").arg(toQt(item.reviewer));
    return text;
}

QString fallbackText(const content::Item& item) {
    if (!item.fallback && item.translation.empty())
        return {};
    if (item.fallback && item.translation.empty())
        //: On a Welsh page that has no Welsh text.
        //% "This page is in English: it is not translated yet."
        return qtTrId("item.fallback.whole");
    if (item.fallback)
        //: On a Welsh page of which a part is in English.
        //% "Part of this page is in English. The rest is a draft translation; review is due."
        return qtTrId("item.fallback.part");
    //: On a page whose translation nobody has signed yet.
    //% "Draft translation; review is due."
    return qtTrId("item.fallback.draft");
}

void showTest(const content::Test& test, const ItemAndContext& source, ShownItem& shown) {
    shown.page.testNote = htmlOf(test.note);
    // Most notes give the standard in words of their own; nothing is said twice.
    if (test.note.empty())
        shown.page.standardText = standardText(test.standard);
    int number = 0;
    for (const content::TestNode& node : test.root.children) {
        TestRow row;
        row.number = QString::number(++number);
        row.html = htmlOf(node.text);
        if (node.type == content::TestNode::Type::Judgement)
            row.judgementText = judgementText(node.judgement);
        shown.test.push_back(std::move(row));
    }
    for (const content::TestNode& node : test.unless) {
        const auto title = source.titles.find(node.then);
        shown.unless.append(
            QVariantMap{{QStringLiteral("html"), htmlOf(node.text)},
                        {QStringLiteral("then"), toQt(node.then)},
                        {QStringLiteral("title"), title == source.titles.end() ? QString() : toQt(title->second)}});
    }
    //: Once on a page with a test.
    //% "Your ticks stay on this phone. They advise; you, a supervisor and legal services decide."
    shown.page.adviceText = qtTrId("item.advice");
}

} // namespace

ShownItem showItem(const ItemAndContext& source, Date today, const QString& language) {
    const content::Item& item = source.item;
    ShownItem shown;
    ItemPage& page = shown.page;
    page.itemId = toQt(item.id);
    page.kind = toQt(content::kindName(item.kind));
    page.kindTitle = kindTitle(item.kind, item.strap);
    page.title = toQt(item.title);
    page.summary = toQt(content::plainText(item.summary));
    page.subtitle = toQt(item.subtitle);
    page.strap = toQt(item.strap);
    page.group = toQt(item.group);
    page.isMeasure = item.kind == content::Kind::Measure;
    page.atRisk = item.atRisk;
    for (const content::KeyFact& fact : item.keyFacts)
        page.keyFacts.append(QVariantMap{{QStringLiteral("label"), toQt(fact.label)},
                                         {QStringLiteral("value"), toQt(content::plainText(fact.value))}});
    if (item.use)
        page.use = useOf(*item.use);
    if (item.breach)
        page.breach = breachOf(*item.breach);
    page.sections = sectionsOf(item, today, language);
    if (item.test)
        showTest(*item.test, source, shown);
    page.evidence = evidenceOf(item);
    for (const content::Related& related : item.related)
        page.related.append(QVariantMap{{QStringLiteral("itemId"), toQt(related.id)},
                                        {QStringLiteral("as"), toQt(related.as)},
                                        {QStringLiteral("why"), toQt(related.why)},
                                        {QStringLiteral("title"), toQt(related.title)}});
    for (const content::SourceRef& reference : item.sources) {
        QString title = toQt(reference.title);
        if (!reference.force.empty())
            //: A source that a force's own words rest on. %1 the source, %2 the force.
            //% "%1 (added by %2)"
            title = qtTrId("source.force").arg(title, toQt(reference.force));
        page.sources.append(QVariantMap{{QStringLiteral("title"), title}, {QStringLiteral("at"), toQt(reference.at)}});
    }
    page.chips = chipsOf(item, today, language);
    page.confidenceText = confidenceText(item);
    if (source.packVersion > 0)
        //: At the foot of a page: where it came from. %1 the pack's name, %2 its version.
        //% "%1, version %2, signature checked."
        page.packText = qtTrId("item.pack").arg(toQt(source.packTitle), QString::number(source.packVersion));
    const bool hasForce = std::any_of(item.sections.begin(), item.sections.end(),
                                      [](const content::Section& section) { return !section.force.empty(); });
    if (hasForce && source.overlayVersion > 0)
        page.packText += QLatin1Char(' ') +
                         //: At the foot of a page with words of a force. %1 the force, %2 the version of what it added.
                         //% "What %1 added: version %2, signature checked."
                         qtTrId("item.overlay").arg(toQt(source.overlayTitle), QString::number(source.overlayVersion));
    page.fallbackText = fallbackText(item);
    return shown;
}

} // namespace lanyard::app
