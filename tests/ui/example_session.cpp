#include "tests/ui/example_session.h"

#include "tests/ui/example_entities.h"
#include "tests/ui/example_pages.h"

#include <QQmlEngine>
#include <QVariantMap>

#include <tuple>

namespace lanyard::ui {
namespace {

using app::ItemRow;
using app::Session;

constexpr const char* kFinishText =
    "Most weekends a man, about 30, in a blue hatchback ending TST collects two girls, about 14. He calls one “Dot”.";

std::shared_ptr<const wording::Checker> wordingList() {
    return std::make_shared<const wording::Checker>(
        std::vector<content::Term>{{"at-risk",
                                    "blames-child",
                                    {"puts herself at risk"},
                                    {"Is being put at risk by an adult", "May be being groomed or exploited"},
                                    "This can read as blaming the child. Say what is being done to her.",
                                    "high"},
                                   {"boyfriend",
                                    "adult-behaviour",
                                    {"boyfriend"},
                                    {"Say who this is, with both ages", "Person of concern"},
                                    "Of an adult or an exploiter, it makes things sound mutual.",
                                    "high"}});
}

/// A text of the review, and a chip.
QVariantMap part(const QString& member, const QString& label, const QString& text) {
    return {{"members", QStringList{member}}, {"label", label}, {"text", text}, {"html", ""}};
}
QVariantMap chip(const QString& icon, const QString& text) {
    return {{"icon", icon}, {"text", text}, {"tone", "plain"}};
}

} // namespace

ExampleSession::ExampleSession(QObject* parent) : QObject(parent) {
    QObject::connect(m_session.lockModel(), &app::LockModel::digitPushed, this,
                     [this] { setDigits(m_session.lockModel()->digitCount() + 1); });
    QObject::connect(m_session.lockModel(), &app::LockModel::digitPopped, this,
                     [this] { setDigits(qMax(0, m_session.lockModel()->digitCount() - 1)); });
    QObject::connect(&m_session, &Session::itemRequested, this, [this](const QString& itemId) {
        if (itemId == "traffic-stop") {
            showGuide();
        } else {
            showMeasure();
        }
    });
    QObject::connect(&m_session, &Session::noteRequested, this, [this] { m_session.goTo("note"); });
    QObject::connect(&m_session, &Session::draftRequested, this, [this] { m_session.goTo("note"); });
    QObject::connect(m_session.finish(), &app::FinishModel::openRequested, this, [this] { m_session.goTo("finish"); });
    QObject::connect(m_session.entities(), &app::EntitiesModel::addRequested, this,
                     [this](const QString& kind) { showEntity(kind, true); });
    QObject::connect(m_session.entities(), &app::EntitiesModel::editRequested, this, [this](const QString& entityId) {
        showEntity(entityId.startsWith('v') ? "vehicle" : entityId.startsWith('l') ? "location" : "person", false);
    });
    QObject::connect(m_session.entityForm(), &app::EntityFormModel::leaveRequested, m_session.entityForm(),
                     &app::EntityFormModel::clear);
    QObject::connect(m_session.entityForm(), &app::EntityFormModel::removeRequested, m_session.entityForm(),
                     &app::EntityFormModel::clear);
    QObject::connect(m_session.entityForm(), &app::EntityFormModel::linkTargetChosen, this,
                     [this] { m_session.entityForm()->setLinkKinds(exampleLinkKinds(), exampleLinkBases()); });
    QObject::connect(&m_session, &Session::disruptionRequested, this,
                     [this](const QString& measureId) { showDisruption(!measureId.isEmpty()); });
    QObject::connect(m_session.disruption(), &app::DisruptionModel::edited, this, [this] {
        app::DisruptionModel::Verdict verdict;
        verdict.dayText = "22 Nov 2026";
        verdict.canSubmit = !m_session.disruption()->outcome().isEmpty();
        verdict.blockText = verdict.canSubmit ? "" : "Say what came of it.";
        verdict.outcomeMeaning = verdict.canSubmit ? "The notice was given to the person or the place." : "";
        m_session.disruption()->setVerdict(verdict);
    });
    QObject::connect(m_session.outbox(), &app::OutboxModel::openRequested, this,
                     [this](const QString& id) { showSent(id == "r-6"); });
    QObject::connect(m_session.sent(), &app::SentModel::correctRequested, this, [this] { m_session.goTo("note"); });
    QObject::connect(&m_session, &Session::lockRequested, this, [this] { m_session.setState(Session::Locked); });
    reset();
}

void ExampleSession::reset() {
    m_session.setState(Session::Locked);
    m_session.setOnline(false);
    m_session.lockModel()->setDigitCount(4);
    m_session.lockModel()->setBusy(false);
    m_session.lockModel()->setMessage({});
    m_session.lockModel()->setKeystoreWarning({});
    m_session.lockModel()->setForgotText({});
    m_session.home()->setDraft("r-1", "Blue hatchback, Canal Street", "Saved 22:44");
    m_session.home()->setWaitingCount(2);
    m_session.sync()->show({"No signal since 21:42.", "2 reports waiting.", "cloud-off", "quiet", 2});
    m_session.settings()->show({"light", 1.0, m_language, 2});
    m_session.settings()->setAbout(
        {"England and Wales, 2026.11. Signature checked. Valid to 28 Feb 2027", "Northmere Police",
         "7F3A 91C2 04BE D5E8", "0.1.0",
         "Northmere Police, version 2026112201 of 22 Nov 2026, on 5 pages, signature checked"});
    m_session.settings()->setPlatform({false, 1.0, true, 0, 0});
    m_session.enrol()->setStep(app::EnrolModel::Code);
    m_session.enrol()->setCodeText({});
    m_session.enrol()->setMessage({});
    m_session.enrol()->setBusy(false);
    m_session.enrol()->setDigitCount(0);
    m_session.lockedNote()->clear();
    m_session.note()->show(
        {"r-1",
         "Two girls, about 14, got into a blue hatchback, reg ends TST, with a man about 30. He called one “Dot”. The "
         "kiosk worker said one girl puts herself at risk here most weekends.",
         "Canal Street car park", "22:47", ""});
    setSaved("Saved 22:47, encrypted, only on this phone", false);
    m_session.note()->setProblem({});
    m_session.note()->setSteps(true, false);
    m_session.finish()->setPast({}, {});
    m_session.sent()->clear();
    m_session.item()->clear();
    fillLists();
    fillMatch();
    fillReports();
    m_session.when()->show({"22:47",
                            "22/11/2026",
                            "22:47",
                            {QVariantMap{{"value", "22/11/2026"}, {"text", "Today"}},
                             QVariantMap{{"value", "21/11/2026"}, {"text", "Yesterday"}}}});
    m_session.entityForm()->clear();
    m_session.entities()->setKinds(exampleKinds());
    m_session.entities()->setProblem({});
    m_session.entities()->setRows(exampleEntities());
    m_session.attachments()->clear();
    m_session.attachments()->setAllowed(true);
    m_session.attachments()->setRows({{"a-1", "photo", "Photograph", "2.4 MB", {}},
                                      {"a-2", "paperclip", "Sound", "310 kB, with place, time and device", {}}});
    fillFinish();
    m_wording.use(wordingList());
    fillDisruption(true);
    fillPublicPage();
}

void ExampleSession::setState(int state) {
    m_session.setState(static_cast<Session::State>(state));
}

void ExampleSession::navigate(const QString& page) {
    m_session.goTo(page);
}

void ExampleSession::showGuide() {
    m_session.item()->show(trafficStop());
    m_session.item()->test()->clear();
    m_session.goTo("guide");
}

void ExampleSession::showMeasure() {
    m_session.item()->show(riskOrder());
    m_session.item()->test()->show(
        {{"1", "They have done <b>an act of a sexual nature</b>. No conviction is needed.", {}, app::TestModel::Met},
         {"2",
          "They <b>live in your force area</b>, are in it, or are thought to be coming to it.",
          {},
          app::TestModel::Met},
         {"3",
          "Because of that act, there is <b>reason to believe an order is necessary</b>.",
          {},
          app::TestModel::NotKnown},
         {"4",
          "It would <b>protect someone from harm</b>: the public here, or children or vulnerable adults abroad.",
          {},
          app::TestModel::NotKnown},
         {"5", "The court thinks that it is <b>just</b>.", "For the court to decide", app::TestModel::NotKnown}},
        {QVariantMap{{"html", "Convicted or cautioned for a sexual offence?"},
                     {"then", "sexual-harm-prevention-order"},
                     {"title", "Sexual harm prevention order"}}});
    m_session.goTo("measure");
}

void ExampleSession::showDisruption(bool chosen) {
    fillDisruption(chosen);
    m_session.goTo("disruption");
}

void ExampleSession::showSent(bool received) {
    const auto detail = [](const QString& label, const QString& value) {
        return QVariantMap{{"label", label}, {"value", value}};
    };
    app::SentModel::Page page;
    page.rowId = received ? "r-6" : "r-5";
    page.title = received ? "Begun 20:51" : "Guests at the Harbour Inn";
    page.stateText = received ? "Received by force" : "With relay";
    page.stateIcon = received ? "circle-check" : "arrows-right-left";
    page.tone = received ? "good" : "go";
    page.line = received ? "Stored and checked by a machine. Nobody may have read it yet."
                         : "The relay cannot read it. The force takes it from there.";
    page.details = {detail("Sealed", "21:02")};
    page.keptText = "It is sealed. It stays on this phone, closed to view, until the force has received it.";
    page.canWithdraw = true;
    if (received) {
        page.details = {detail("The force's reference", "LY-26-004173"), detail("Receipt came", "21:40"),
                        detail("Receipt", "Signed by the force, checked, and kept on this phone")};
        page.keptText = "Its words are not on this phone any more. Only reference, time and receipt stay.";
    }
    m_session.sent()->show(page);
    m_session.goTo("sent");
}

void ExampleSession::askedToWithdraw() {
    app::SentModel::Page page;
    page.rowId = "r-5";
    page.title = "Guests at the Harbour Inn";
    page.stateText = "With relay";
    page.stateIcon = "arrows-right-left";
    page.tone = "go";
    page.withdrawalText = "The force has your request to withdraw it. The force decides.";
    m_session.sent()->show(page);
}

void ExampleSession::setSteps(bool canUndo, bool canRedo) {
    m_session.note()->setSteps(canUndo, canRedo);
}

void ExampleSession::setPast(const QString& refusal, const QString& corrects) {
    m_session.finish()->setPast(refusal, corrects);
}

void ExampleSession::showMissing() {
    m_session.item()->setMissing();
    m_session.goTo("guide");
}

void ExampleSession::setDigits(int count) {
    m_session.lockModel()->setDigitCount(count);
}

void ExampleSession::setLockMessage(const QString& message, bool delayed) {
    m_session.lockModel()->setMessage(message, delayed);
}

void ExampleSession::setSaved(const QString& text, bool failed) {
    m_session.note()->setSaved(text, failed);
    m_session.lockedNote()->setSaved(text, failed);
}

void ExampleSession::setEnrolStep(int step) {
    m_session.enrol()->setStep(static_cast<app::EnrolModel::Step>(step));
}

app::FinishModel::Verdict ExampleSession::verdict(bool present) const {
    app::FinishModel::Verdict verdict;
    verdict.gradeText = present ? "2 A ?" : "2 A P";
    verdict.canSubmit = !present;
    verdict.reviewTexts = {part("text", "", kFinishText),
                           part("said", "What others said", "“He picks them up every Saturday.”"),
                           part("comment", "Officer's comment", "The pattern may be grooming.")};
    verdict.reviewChips = {chip("user", "Man, about 30"), chip("car", "TST"), chip("lock", "Ask first")};
    verdict.review = {QVariantMap{{"label", "Place"}, {"value", "Canal Street car park"}},
                      QVariantMap{{"label", "Form of abuse"}, {"value", "Group or gang"}},
                      QVariantMap{{"label", "Marking"}, {"value", "OFFICIAL-SENSITIVE"}}};
    verdict.reviewFoot = "Report number 1f0a2c34-5b6d-4e7f-8091-a2b3c4d5e6f7, begun 22:47. Form 3x5x2, version 1.";
    verdict.sourceText = "This one is what a member of the public told you.";
    verdict.provenanceSealedTo =
        "Sealed to the source unit of Northmere Police. The system that takes in reports cannot open it.";
    verdict.provenanceText = "Who told you and how you know. Sealed apart, for the source unit only.";
    if (present) {
        verdict.problems = {QVariantMap{{"field", "handling"},
                                        {"sentence", "Say how it may be shared: P permitted, or C with conditions."},
                                        {"blocks", true},
                                        {"step", 3},
                                        {"stepText", "Go to step 3"}},
                            QVariantMap{{"field", "provenance"},
                                        {"sentence", "Say who told you and how they know, here and not in the text."},
                                        {"blocks", false},
                                        {"step", 4},
                                        {"stepText", "Go to step 4"}}};
        verdict.blockText = "The grade is not complete.";
    }
    return verdict;
}

void ExampleSession::setProblems(bool present) {
    m_session.finish()->setVerdict(verdict(present));
}

void ExampleSession::blank() {
    app::FinishModel::Fields fields;
    fields.reportId = "r-1";
    fields.text = kFinishText;
    fields.marking = "OFFICIAL-SENSITIVE";
    m_session.finish()->show(fields);
}

void ExampleSession::showLeak() {
    app::FinishModel::Verdict shown = verdict(false);
    QVariantMap text = part("text", "", QString(kFinishText) + " Seen by staff on nights at the kiosk.");
    text["html"] = QString(kFinishText) + " Seen by staff <mark>on nights at the kiosk</mark>.";
    shown.reviewTexts[0] = text;
    shown.leaks = {QVariantMap{
        {"words", "on nights at the kiosk"},
        {"html", "<b>“on nights at the kiosk”</b> could point to your source. It can stay in Provenance."}}};
    m_session.finish()->setVerdict(shown);
}

void ExampleSession::showTaken() {
    app::FinishModel::Verdict shown = verdict(false);
    shown.takenText = "“on nights at the kiosk” is taken out of the report.";
    m_session.finish()->setVerdict(shown);
}

void ExampleSession::showTied() {
    app::FinishModel::Verdict shown = verdict(true);
    shown.tiedText = "One of two reports from one note. The other is in your drafts: move its source's words there. "
                     "Only the source unit can tell that they belong together.";
    m_session.finish()->setVerdict(shown);
}

void ExampleSession::suggest(const QString& evaluation, const QString& assessment) {
    m_session.finish()->suggest({evaluation, assessment});
}

void ExampleSession::withoutForceWords() {
    fillFinishOptions(false);
}

void ExampleSession::forget() {
    m_wording.forget();
    m_session.forget();
}

void ExampleSession::showEntity(const QString& kind, bool empty) {
    m_session.entityForm()->show(exampleEntityPage(kind, empty), exampleFields(kind, empty));
    m_session.entityForm()->setSaved("Saved 22:47, encrypted, only on this phone");
    m_session.goTo("entity");
}

void ExampleSession::setWhenProblem(const QString& problem) {
    m_session.when()->setProblem(problem);
}

void ExampleSession::refuseAttachments(const QString& sentence) {
    m_session.attachments()->clear();
    m_session.attachments()->setAllowed(false, sentence);
}

void ExampleSession::takeAttachment(double progress) {
    m_session.attachments()->setProgress(progress);
}

void ExampleSession::fillUp(const QString& problem) {
    m_session.entities()->setProblem(problem);
}

void ExampleSession::setLocating(bool locating, const QString& problem) {
    m_session.entityForm()->setLocating(locating, problem);
}

void ExampleSession::failSubmit(const QString& sentence) {
    emit m_session.finish()->failed(sentence);
}

void ExampleSession::acceptSubmit() {
    emit m_session.finish()->submitted();
}

void ExampleSession::emptyLists() {
    m_session.drafts()->setRows({}, 0);
    m_session.outbox()->setRows({}, 0);
    m_session.measures()->setRows({});
    m_session.home()->clearDraft();
}

void ExampleSession::findNoMeasures() {
    m_session.disruption()->setMeasures({});
}

void ExampleSession::findNoDrafts(const QString& query) {
    m_session.drafts()->setQuery(query);
    m_session.drafts()->setRows({}, 4);
}

void ExampleSession::search(const QString& query) {
    m_session.search()->setQuery(query);
    m_session.search()->setRows(
        {{"child-abduction-warning-notice", "measure", "Measure, direct", "Child abduction warning notice", "",
          "Also called a <b>harbouring</b> notice. Tells an adult to break contact with a child.", "direct", "CAWN"},
         {"missing-child", "situation", "At this incident", "Missing child, found at an address", "",
          "Is anyone here <b>harbouring</b> the child?", "guide", ""},
         {"recovery-order", "measure", "Measure, direct", "Recovery order", "", "Child kept away or <b>harboured</b>",
          "direct", ""},
         {"harbouring", "definition", "Word", "Harbouring",
          "Letting a child stay when the person with lawful control has not agreed", "", "word", ""}});
}

void ExampleSession::setLanguage(const QString& language) {
    m_catalogue.use(language, qmlEngine(this));
    m_language = language;
    auto choices = m_session.settings()->choices();
    choices.language = language;
    m_session.settings()->show(choices);
    m_wording.retranslate();
}

void ExampleSession::setWindow(double textScale, bool dark, int insetTop, int insetBottom) {
    m_session.settings()->show({dark ? "dark" : "light", textScale, m_language, 2});
    m_session.settings()->setPlatform({dark, 1.0, true, insetTop, insetBottom});
}

void ExampleSession::fillLists() {
    m_session.search()->setQuery({});
    m_session.search()->setRows({});
    m_session.measures()->setFilter("all");
    m_session.measures()->setQuery({});
    m_session.measures()->setRows(
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
    m_session.signs()->setRows(
        {{"signs-grooming", "Signs of grooming", "Gifts, secrets, an older friend", "guide", "", ""},
         {"signs-family", "Signs in the family", "What a home can show", "guide", "", ""}});
    m_session.situations()->setRows(
        {{"traffic-stop", "Drink-drive or road traffic stop", "Look past the driver", "guide", "", ""},
         {"missing-child", "Missing child, found at an address", "Who else is here, and why", "guide", "", ""}});
    m_session.cases()->setRows(
        {{"hotel-register", "The name in a hotel register", "What a second look found", "guide", "", ""}});
    m_session.partners()->setRows({{"licensing", "Licensing team", "Taxis, alcohol, late food", "guide", "", ""}});
    m_session.definitions()->setRows(
        {{"mash", "Multi-agency safeguarding hub", "Where referrals go", "guide", "", ""}});
    m_session.practice()->setRows(
        {{"speaking-with-a-child", "Speaking with a child", "First words that help", "guide", "", ""},
         {"device-with-images", "Found a device with images", "What to do, what never to do", "guide", "", ""}});
}

namespace {

app::FactRow yesNo(const QString& id, const QString& about, const QString& title, const QString& ask,
                   const QString& help, int answer) {
    return {id, about, title, ask, help, "yes-no", {}, answer, "", false};
}

} // namespace

void ExampleSession::fillMatch() {
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
    m_session.match()->setFacts(
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
    m_session.match()->setResults(
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

void ExampleSession::showOverlayProblem() {
    m_session.settings()->setAbout({"England and Wales, 2026.11. Signature checked.", "Northmere Police", "7F3A",
                                    "0.1.0", "Not on this phone: The overlay is not signed by the force.", true});
}

void ExampleSession::unmatched() {
    m_session.match()->setResults({}, {});
}

void ExampleSession::fillReports() {
    m_session.drafts()->setQuery({});
    const QString saved = "Saved 22:47, only on this phone";
    m_session.drafts()->setRows({{"r-1",
                                  "report",
                                  "Blue hatchback, Canal Street",
                                  saved,
                                  "Needs: source grade, handling",
                                  {},
                                  "Draft",
                                  "pencil",
                                  "word"},
                                 {"r-2",
                                  "report",
                                  "Two lads asking for the girl from 14B",
                                  "Saved 21:10, only on this phone",
                                  "",
                                  {"Check that it is yours."},
                                  "Written while locked",
                                  "lock",
                                  "word"},
                                 {"d-1",
                                  "disruption",
                                  "Closure notice",
                                  "Saved 20:02, only on this phone",
                                  "Needs: what came of it",
                                  {},
                                  "Draft, disruption record",
                                  "gavel",
                                  "word"},
                                 {"r-8",
                                  "report",
                                  "The girl was seen again, Weir Lane",
                                  "Saved 1 Nov, 20:15, only on this phone",
                                  "",
                                  {"Corrects LY-26-004173.", "Tied to another report: the same note, another source.",
                                   "Not touched for 21 days. The force does not have it."},
                                  "Draft",
                                  "pencil",
                                  "word"}},
                                4);
    m_session.outbox()->setRows(
        {{"r-1", "Blue hatchback, Canal Street", "draft", "Draft", "pencil", "word", "Saved 22:47, only on this phone",
          "", "", 0, "draft"},
         {"r-3", "Lodging house, Mill Row", "waiting", "Waiting for signal", "hourglass", "need", "Sealed 21:50", "",
          "", 0, "sent"},
         {"r-4", "Taxi rank, Station Approach", "sending", "Sending, 40%", "send-2", "go", "You can lock the phone", "",
          "", 0.4, "sent"},
         {"r-5", "Guests at the Harbour Inn", "relay", "With relay", "arrows-right-left", "go",
          "The relay cannot read it", "", "", 0, "sent"},
         {"r-6", "Missing girl found, Weir Lane", "received", "Received by force", "circle-check", "good",
          "Receipt checked. Nobody may have read it yet.", "LY-26-004173", "", 0, "sent"},
         {"r-7", "Night café, Fernleigh Road", "refused", "Refused: see why", "alert-triangle", "bad",
          "The force could not open it. The draft is back.", "", "no-key", 0, "draft"}},
        2);
}

void ExampleSession::fillFinishOptions(bool forceWords) {
    app::FinishModel::Options options = finishOptions();
    if (!forceWords) {
        options.flags.clear();
        options.conditions.clear();
    }
    m_session.finish()->setOptions(options);
}

void ExampleSession::fillFinish() {
    fillFinishOptions(true);
    app::FinishModel::Fields fields;
    fields.reportId = "r-1";
    fields.text = kFinishText;
    fields.place = "Canal Street car park";
    fields.source = "public";
    fields.evaluation = "2";
    fields.assessment = "A";
    fields.forms = {"group"};
    fields.marking = "OFFICIAL-SENSITIVE";
    fields.childAtRisk = 0;
    m_session.finish()->show(fields);
    setProblems(true);
}

void ExampleSession::fillDisruption(bool chosen) {
    app::DisruptionModel& record = *m_session.disruption();
    record.clear();
    const auto chip = [](const QString& value, const QString& title) {
        return QVariantMap{{"value", value}, {"text", title}};
    };
    record.setOptions(
        {{chip("served", "Served"), chip("sought", "Applied for"), chip("granted", "Granted"),
          chip("refused", "Refused"), chip("breached", "Broken"), chip("ended", "It stopped"),
          chip("no-effect", "No effect"), chip("other", "Something else")},
         {chip("intra-familial", "In the family"), chip("group", "By a group or gang"),
          chip("online-images", "Images online"), chip("online-grooming", "Grooming online"),
          chip("under-18s", "By under-18s"), chip("institutional", "In an institution"), chip("unknown", "Not known")},
         {chip("today", "Today"), chip("yesterday", "Yesterday"), chip("other", "Another day")}});
    QVariantList measures;
    for (const auto& [id, title, subtitle] :
         {std::tuple{"closure-notice", "Closure notice", "Commercial premises used for offences"},
          std::tuple{"hotel-guest-notice", "Hotel guest information notice", "Who is staying, and when"},
          std::tuple{"sexual-risk-order", "Sexual risk order", "Risk of sexual harm, no conviction"}})
        measures.append(QVariantMap{{"itemId", id}, {"title", title}, {"subtitle", subtitle}, {"strap", "direct"}});
    record.setMeasures(measures);
    app::DisruptionModel::Fields fields;
    fields.recordId = "d-1";
    fields.day = "today";
    if (chosen) {
        fields.measureId = "closure-notice";
        fields.measureTitle = "Closure notice";
        fields.form = "group";
        fields.place = "Mill Row";
    }
    record.show(fields);
    app::DisruptionModel::Verdict verdict;
    verdict.dayText = "22 Nov 2026";
    verdict.blockText = "Say what came of it.";
    record.setVerdict(verdict);
    record.setSaved("Saved 22:47, encrypted, only on this phone");
}

void ExampleSession::fillPublicPage() {
    m_session.publicPage()->show(childAtRisk());
}

} // namespace lanyard::ui
