#include "tests/ui/example_guides.h"

namespace lanyard::ui {
namespace {

app::FactRow yesNo(const QString& id, const QString& about, const QString& title, const QString& ask,
                   const QString& help, int answer) {
    return {id, about, title, ask, help, "yes-no", {}, answer, "", false};
}

} // namespace

void fillGuides(app::Session& session) {
    session.search()->setQuery({});
    session.search()->setRows({});
    session.measures()->setFilter("all");
    session.measures()->setQuery({});
    session.measures()->setRows(
        {{"child-abduction-warning-notice", "Child abduction warning notice", "Break contact with a named child",
          "direct", "contact", "Contact with a child"},
         {"non-molestation-order", "Non-molestation order", "Restrict a family or associated person", "direct",
          "contact", "Contact with a child"},
         {"sexual-risk-order", "Sexual risk order", "Risk of sexual harm, no conviction", "direct", "contact",
          "Contact with a child"},
         {"sexual-harm-prevention-order", "Sexual harm prevention order", "After a conviction or caution", "direct",
          "contact", "Contact with a child"},
         {"police-protection", "Police powers of protection", "Up to 72 hours in a safe place", "direct", "safety",
          "Immediate safety"},
         {"recovery-order", "Recovery order", "Return a child kept away from care", "direct", "safety",
          "Immediate safety"},
         {"hotel-guest-notice", "Hotel guest information notice", "Who is staying, and when", "supporting", "places",
          "Places"},
         {"closure-notice", "Closure notice", "Commercial premises used for offences", "direct", "places", "Places"},
         {"account-report", "Report of an account", "To the service that runs it", "online", "online", "Online"}});
    session.signs()->setRows(
        {{"signs-grooming", "Signs of grooming", "Gifts, secrets, an older friend", "guide", "", ""},
         {"signs-family", "Signs in the family", "What a home can show", "guide", "", ""}});
    session.situations()->setRows(
        {{"traffic-stop", "Drink-drive or road traffic stop", "Look past the driver", "guide", "", ""},
         {"missing-child", "Missing child, found at an address", "Who else is here, and why", "guide", "", ""}});
    session.cases()->setRows(
        {{"hotel-register", "The name in a hotel register", "What a second look found", "guide", "", ""}});
    session.partners()->setRows({{"licensing", "Licensing team", "Taxis, alcohol, late food", "guide", "", ""}});
    session.definitions()->setRows({{"mash", "Multi-agency safeguarding hub", "Where referrals go", "guide", "", ""}});
    session.practice()->setRows(
        {{"speaking-with-a-child", "Speaking with a child", "First words that help", "guide", "", ""},
         {"device-with-images", "Found a device with images", "What to do, what never to do", "guide", "", ""}});
}

void fillFound(app::Session& session) {
    session.search()->setRows(
        {{"child-abduction-warning-notice", "measure", "Measure, direct", "Child abduction warning notice", "",
          "Also called a <b>harbouring</b> notice. Tells an adult to break contact with a child.", "direct", "CAWN"},
         {"missing-child", "situation", "At this incident", "Missing child, found at an address", "",
          "Is anyone here <b>harbouring</b> the child?", "guide", ""},
         {"recovery-order", "measure", "Measure, direct", "Recovery order", "", "Child kept away or <b>harboured</b>",
          "direct", ""},
         {"harbouring", "definition", "Word", "Harbouring",
          "Letting a child stay when the person with lawful control has not agreed", "", "word", ""}});
}

void fillMatch(app::Session& session) {
    app::FactRow age{
        "child.age", "child", "The child", "How old is the child?", "A range is fine: looks about 15", "age", {},
        "14-15",     "",      false};
    app::FactRow status{"child.care-status",
                        "child",
                        "The child",
                        "What is the child’s legal status?",
                        "Ask the duty social worker to read you the order",
                        "choice",
                        {QVariantMap{{"value", "care-order"}, {"text", "Full care order"}},
                         QVariantMap{{"value", "by-agreement"}, {"text", "Looked after by agreement"}},
                         QVariantMap{{"value", "none"}, {"text", "None of these"}}},
                        "",
                        "",
                        false};
    app::FactRow act = yesNo("suspect.sexual-act", "suspect", "The person",
                             "Has the person done any act of a sexual nature?", "It need not be a crime", 0);
    act.next = true;
    session.match()->setFacts(
        {age, status,
         yesNo("child.immediate-harm", "child", "The child", "Is the child likely to come to significant harm?",
               "A hunch is not enough", 0),
         yesNo("carer.objects", "carer", "Parent or carer", "Do the parents or the carer object to the contact?", "",
               1),
         yesNo("suspect.associating-with-child", "suspect", "The person", "Is the person in contact with the child?",
               "", 1),
         act,
         yesNo("suspect.convicted-sexual-offence", "suspect", "The person",
               "Have they a conviction for a listed sexual offence?", "", 2),
         yesNo("place.hotel", "place", "The place", "Is it a hotel, a guest house or a similar place?", "", 1)});
    const QString checked = "Law checked 22 Nov 2026, today";
    session.match()->setResults(
        {{"child-abduction-warning-notice", "Child abduction warning notice", "direct", "met",
          "Fits what you entered. For you to judge: you think that the contact puts the child at risk", "", "",
          "Goes with: Police protection", "", checked},
         {"police-protection", "Police protection", "direct", "open",
          "<b>Needs to be known:</b> The child is likely to come to significant harm", "", "", "", "", checked},
         {"hotel-guest-notice", "Hotel guest information notice", "supporting", "open",
          "<b>Needs to be known:</b> It has been or will be used for child sexual exploitation", "", "", "", "",
          checked},
         {"sexual-risk-order", "Sexual risk order", "direct", "open",
          "<b>Needs to be known:</b> They have done an act of a sexual nature And 1 more.", "", "", "",
          "Review overdue: check the law first", "Law checked 3 Mar 2026, 8 months ago"},
         {"sexual-harm-prevention-order", "Sexual harm prevention order", "direct", "not-met",
          "<b>Not so on what you entered:</b> They have a conviction or a caution for a listed offence",
          "sexual-risk-order", "Sexual risk order", "", "", checked},
         {"recovery-order", "Recovery order", "direct", "not-met",
          "<b>Not so on what you entered:</b> The child is in care by order", "", "", "", "", checked},
         {"closure-notice-order-asb", "Closure notice for nuisance", "direct", "unchecked",
          "<b>Law not confirmed.</b> Read it, and ask legal services before you rely on it.", "", "", "", "", checked}},
        {"suspect.sexual-act", "Ask next: Has the person done any act of a sexual nature?", "From the 5 facts you gave",
         "Law as at 22 Nov 2026. Guides version 2026112202.",
         "Lanyard compares your facts with each test. It advises; you, a supervisor and legal services decide.", "",
         5});
}

} // namespace lanyard::ui
