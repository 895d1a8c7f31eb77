#include "tests/ui/example_session.h"

#include "tests/ui/example_entities.h"
#include "tests/ui/example_guides.h"
#include "tests/ui/example_pages.h"
#include "tests/ui/example_reports.h"

#include <QBuffer>
#include <QImage>
#include <QQmlEngine>
#include <QVariantMap>

namespace lanyard::ui {
namespace {

using app::Session;

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
    m_session.settings()->show({"light", 1.0, m_language, 2, true});
    m_session.settings()->setPlace({true, true});
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
    fillGuides(m_session);
    fillMatch(m_session);
    fillReports(m_session);
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
                                      {"a-2", "microphone", "Sound", "310 kB, with place, time and device", {}}});
    showCamera(app::CameraModel::Off);
    m_session.camera()->setAvailable(false);
    record(false);
    m_session.sound()->setAvailable(false);
    fillFinish();
    m_wording.use(wordingList());
    fillDisruption(*m_session.disruption(), true);
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
    fillDisruption(*m_session.disruption(), chosen);
    m_session.goTo("disruption");
}

void ExampleSession::showSent(bool received) {
    m_session.sent()->show(sentPage(received));
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

void ExampleSession::setProblems(bool present) {
    m_session.finish()->setVerdict(finishVerdict(present));
}

void ExampleSession::blank() {
    app::FinishModel::Fields fields;
    fields.reportId = "r-1";
    fields.text = kFinishText;
    fields.marking = "OFFICIAL-SENSITIVE";
    m_session.finish()->show(fields);
}

void ExampleSession::showLeak() {
    m_session.finish()->setVerdict(leakVerdict());
}

void ExampleSession::showTaken() {
    app::FinishModel::Verdict shown = finishVerdict(false);
    shown.takenText = "“on nights at the kiosk” is taken out of the report.";
    m_session.finish()->setVerdict(shown);
}

void ExampleSession::showTied() {
    app::FinishModel::Verdict shown = finishVerdict(true);
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

void ExampleSession::offerCapture() {
    m_session.camera()->setAvailable(true);
    m_session.sound()->setAvailable(true);
}

void ExampleSession::showCamera(int state, const QString& problem) {
    QString picture;
    if (state == app::CameraModel::Taken) {
        QImage image(1280, 960, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        picture = QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(bytes.toBase64());
    }
    m_session.camera()->setState(static_cast<app::CameraModel::State>(state), picture, problem);
}

void ExampleSession::record(bool recording, const QString& problem) {
    m_session.sound()->setHeard(recording ? QStringLiteral("1:12") : QString(), recording ? 0.4 : 0);
    m_session.sound()->setRecording(recording, problem);
}

void ExampleSession::fillUp(const QString& problem) {
    m_session.entities()->setProblem(problem);
}

void ExampleSession::fillPlace() {
    m_session.note()->fillPlace(m_language == "cy" ? "TQ 3001 8038, o fewn 25 m" : "TQ 3001 8038, within 25 m");
}

void ExampleSession::setPlaceFilling(bool possible, bool allowed, const QString& problem) {
    m_session.settings()->setPlace({possible, allowed, problem});
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
    fillFound(m_session);
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
    m_session.settings()->show({dark ? "dark" : "light", textScale, m_language, 2, true});
    m_session.settings()->setPlatform({dark, 1.0, true, insetTop, insetBottom});
}

void ExampleSession::showOverlayProblem() {
    m_session.settings()->setAbout({"England and Wales, 2026.11. Signature checked.", "Northmere Police", "7F3A",
                                    "0.1.0", "Not on this phone: The overlay is not signed by the force.", true});
}

void ExampleSession::unmatched() {
    m_session.match()->setResults({}, {});
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
    m_session.finish()->show(finishFields());
    setProblems(true);
}

void ExampleSession::fillPublicPage() {
    m_session.publicPage()->show(childAtRisk());
}

} // namespace lanyard::ui
