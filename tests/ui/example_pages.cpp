#include "tests/ui/example_pages.h"

#include <QVariantMap>

namespace lanyard::ui {
namespace {

using app::ItemPage;

QVariantMap labelled(const QString& label, const QString& value) {
    return {{"label", label}, {"value", value}};
}

QVariantMap block(const QString& type, const QStringList& lines) {
    return {{"type", type}, {"lines", lines}};
}

QVariantMap section(const QString& id, const QString& title, const QVariantList& blocks) {
    return {{"id", id}, {"title", title}, {"blocks", blocks}};
}

/// What a force added, as the app hands it over.
QVariantMap forceSection(const QString& id, const QString& title, const QVariantList& blocks) {
    QVariantMap made = section(id, title, blocks);
    made.insert("force", "Northmere Police");
    made.insert("forceText", "Added by Northmere Police");
    made.insert("forceNote", "Reviewed 20 Nov 2026, review due 20 Feb 2027. Review: public protection.");
    made.insert("forceLate", false);
    return made;
}

QVariantMap chip(const QString& icon, const QString& text, const QString& tone) {
    return {{"icon", icon}, {"text", text}, {"tone", tone}};
}

QVariantMap bar(const QString& label, int count, double share) {
    return {{"label", label}, {"count", count}, {"share", share}};
}

QVariantMap asked(const QString& label, const QString& html) {
    return {{"label", label}, {"html", html}};
}

QVariantList dates() {
    return {chip("rosette-discount-check", "Reviewed Oct 2026", "good"),
            chip("calendar-due", "Review due Apr 2027", "quiet")};
}

} // namespace

ItemPage trafficStop() {
    ItemPage page;
    page.itemId = "traffic-stop";
    page.kind = "situation";
    page.kindTitle = "At this incident";
    page.title = "Attending: drink-drive or road traffic stop";
    page.summary = "In a survey, 49% of officers said they never think about child sexual abuse at these jobs. Look "
                   "past the driver.";
    page.strap = "guide";
    page.atRisk = true;
    page.chips = dates();
    page.sections = {
        section(
            "notice", "What to notice",
            {block("bullets",
                   {"<b>Who is in the car.</b> A child with an adult who is not family, or several children with no "
                    "clear link to the driver.",
                    "<b>The story.</b> Late, far from home, no clear reason for the trip, or answers that sound "
                    "rehearsed.",
                    "<b>Who does the talking.</b> The child looks to the adult first, or the adult answers for them.",
                    "<b>What is in the car.</b> Overnight bags, hotel key cards, new gifts, vapes or alcohol, more "
                    "than one phone."})}),
        section("ask", "What to ask",
                {block("paragraph",
                       {"Speak to each passenger where the driver can’t hear. Open questions, one at a time."}),
                 block("says",
                       {"“How do you all know each other?”", "“Where have you come from tonight, and where next?”"})}),
        section("record", "What to record",
                {block("steps", {"Full name, nickname and date of birth of <b>every</b> passenger.",
                                 "Each person’s own words on how they know the others.",
                                 "Registration, place, time, direction of travel."}),
                 block("caution", {"If you think a child is likely to come to significant harm, act now."})}),
    };
    page.sources = {QVariantMap{{"title", "Police disruption of child sexual abuse: a national survey, 2021"},
                                {"at", "section 7.3 and Table 7"}}};
    page.related = {QVariantMap{{"itemId", "police-protection"},
                                {"as", "with"},
                                {"why", "Up to 72 hours in a safe place"},
                                {"title", "Police powers of protection"}}};
    page.packText = "England and Wales pack 2026.11, signature checked.";
    page.adviceText = "It advises; you, a supervisor and legal services decide.";
    page.confidenceText = "Survey: what officers said they do.";
    return page;
}

ItemPage riskOrder() {
    ItemPage page;
    page.itemId = "sexual-risk-order";
    page.kind = "measure";
    page.kindTitle = "Measures";
    page.title = "Sexual risk order";
    page.subtitle = "Direct measure / civil order";
    page.summary =
        "Limits what someone may do when they pose a risk of sexual harm but have no conviction or caution for it.";
    page.strap = "direct";
    page.isMeasure = true;
    page.atRisk = true;
    page.keyFacts = {labelled("Who applies", "Chief officer of police, or NCA"),
                     labelled("Court", "Magistrates’. Youth court if under 18"),
                     labelled("Lasts", "2 years or more, or until further order"),
                     labelled("Breach", "A crime: up to 5 years in prison")};
    page.use = {asked("Who may use it", "Any chief officer of police"),
                asked("Is a conviction needed?", "<b>No.</b> One act must be shown"),
                asked("How long it lasts", "2 years or more")};
    page.breach = {asked("Is breaking it a crime?", "<b>Yes.</b> Up to 5 years in prison"),
                   asked("Is there a power of arrest?", "<b>It depends.</b> Read the wording of the order first"),
                   asked("Does it open a door or a search?", "<b>It depends.</b> On each power’s own test"),
                   asked("Whom it does not reach", "People who are not named in it")};
    page.standardText = "Standard of proof: the balance of probabilities.";
    page.adviceText = "Your ticks stay on this phone. They advise; you, a supervisor and legal services decide.";
    page.sections = {
        section(
            "evidence", "Evidence to capture",
            {block("bullets", {"What they did: dates, places, the words used, who saw it.",
                               "Messages, handles and numbers, as found. Never copy an indecent image of a child."}),
             block("paragraph", {"The child need not attend court: hearsay can be used."})}),
        section(
            "care", "Take care",
            {block("caution", {"<b>Older guidance may be wrong.</b> Until 29 November 2022 the acts had to be proved "
                               "to the criminal standard."}),
             block("bullets", {"The person must give police their name and address. Show that this is proportionate.",
                               "An order works only if someone checks it. Name who monitors it."})}),
        forceSection("who-agrees-here", "Who must agree here",
                     {block("bullets", {"<b>A superintendent</b>, before papers go to legal services.",
                                        "At night: the duty detective, 01632 960102."})}),
    };
    page.evidence = {
        QVariantMap{{"caption", "238 officers, 2021 survey. Shows use, not what works."},
                    {"note", "Officers who said they had used the sister order (SHPO), by form of abuse. Sexual risk "
                             "orders were named too rarely to chart."},
                    {"bars", QVariantList{bar("Online images", 35, 1.0), bar("In the family", 14, 0.4),
                                          bar("Group or gang", 4, 0.114), bar("By under-18s", 3, 0.086)}}}};
    page.related = {QVariantMap{{"itemId", "sexual-harm-prevention-order"},
                                {"as", "instead"},
                                {"why", "After a conviction or caution"},
                                {"title", "Sexual harm prevention order"}}};
    page.sources = {QVariantMap{{"title", "Sexual Offences Act 2003"}, {"at", "sections 122A to 122K"}},
                    QVariantMap{{"title", "Police, Crime, Sentencing and Courts Act 2022"}, {"at", "section 174"}},
                    QVariantMap{{"title", "National survey 2021"}, {"at", "Table 6"}}};
    page.chips = dates();
    page.chips.prepend(chip("gavel", "Law as at 12 Oct 2026", "good"));
    page.packText = "England and Wales pack 2026.11, signature checked.";
    return page;
}

ItemPage childAtRisk() {
    ItemPage page;
    page.itemId = "child-at-risk-now";
    page.kind = "practice";
    page.title = "Child at risk now";
    page.summary = "What to do in the first minutes. You do not need to be sure.";
    page.strap = "guide";
    page.isMeasure = false;
    page.sections = {
        section(
            "first", "First",
            {block("urgent",
                   {"Is the child in danger here and now? <b>Stay with the child. Call for help on the radio.</b>"}),
             block("steps", {"Keep the child and the adult apart.",
                             "Tell your control room: a child at risk of significant harm.",
                             "Ask for a supervisor and the on-call detective."})}),
        section("say", "Say to the child",
                {block("says", {"“You are not in trouble.”", "“I am going to stay with you.”"})}),
        forceSection("force-contacts", "Who to ring here",
                     {block("bullets", {"Control room: <b>01632 960101</b>. Day and night",
                                        "Children's social care, out of hours: <b>020 7946 0103</b>"})}),
        section("not", "Do not", {block("bullets", {"Ask what happened in detail.", "Promise to keep it secret."})})};
    page.chips = dates();
    page.packText = "England and Wales pack 2026.11, signature checked.";
    return page;
}

namespace {

QVariantMap option(const QString& value, const QString& title, const QString& meaning, const QString& code) {
    return {{"value", value}, {"title", title}, {"meaning", meaning}, {"code", code}};
}

} // namespace

app::FinishModel::Options finishOptions() {
    return {
        {option("own-observation", "You saw or heard it", "Your own observation", ""),
         option("public", "A member of the public", "They came forward", ""),
         option("professional", "A professional", "Told you in their work", "")},
        {option("1", "Reliable", "Has proved right before", "1"),
         option("2", "Untested", "No track record to judge by", "2"),
         option("3", "Not reliable", "There is reason to doubt them", "3")},
        {option("A", "Known directly", "They saw or heard it themselves", "A"),
         option("B", "Known indirectly, backed up", "Told to them, and supported", "B"),
         option("C", "Known indirectly", "Told to them, nothing supports it", "C"),
         option("D", "Not known", "No way to tell how they know", "D"),
         option("E", "Suspected to be false", "You think it untrue or malicious", "E")},
        {option("P", "Share where lawful", "Any lawful policing purpose", "P"),
         option("C", "Share with conditions", "You set limits, such as: ask me first", "C")},
        {option("group", "Group or gang", "", ""), option("online-grooming", "Online grooming", "", ""),
         option("unknown", "Not known", "", "")},
        {option("OFFICIAL", "Official", "", ""),
         option("OFFICIAL-SENSITIVE", "Official, sensitive", "The usual choice", "")},
        {option("missing-episodes", "Repeat missing episodes", "", ""), option("hotel", "Hotel or short let", "", "")},
        {option("ask-first", "Ask me before you share it", "", ""),
         option("not-family", "Not to be discussed with the family", "", "")},
        {"A member of the public who keeps being asked for information may be becoming a covert source: stop, and ask "
         "the source unit.",
         "A child's own account belongs in the evidential record. Here, write only where that record is."}};
}

} // namespace lanyard::ui
