#include "mobile/app/trial/self_test.h"

#include <QDir>
#include <QFile>
#include <QQmlComponent>
#include <QVariantMap>

namespace lanyard::app {

namespace {

void fillForm(EntityFormModel& form) {
    const QVariantList choices{QVariantMap{{QStringLiteral("value"), QStringLiteral("a")},
                                           {QStringLiteral("text"), QStringLiteral("A choice")},
                                           {QStringLiteral("title"), QStringLiteral("A choice")},
                                           {QStringLiteral("meaning"), QString()},
                                           {QStringLiteral("code"), QString()},
                                           {QStringLiteral("detail"), QStringLiteral("A detail")}}};
    EntityPage page;
    page.entityId = QStringLiteral("p1");
    page.kind = QStringLiteral("person");
    page.kindTitle = page.title = page.removeText = page.templatesTitle = QStringLiteral("Words");
    page.templates = page.links = page.linkTargets = choices;
    page.canLocate = true;
    std::vector<EntityFieldRow> fields;
    for (const char* shape : {"line", "text", "list", "choice"}) {
        EntityFieldRow row;
        row.entityId = page.entityId;
        row.name = row.shape = QString::fromLatin1(shape);
        row.label = row.hint = row.value = row.note = row.advice = QStringLiteral("Words");
        row.choices = choices;
        row.suggestions = QStringList{QStringLiteral("Others")};
        fields.push_back(row);
    }
    form.show(page, fields);
}

void fill(Session& session) {
    const ItemRow item{QStringLiteral("a-sign"), QStringLiteral("A sign"),  QStringLiteral("what to notice"),
                       QStringLiteral("guide"),  QStringLiteral("a-group"), QStringLiteral("A group")};
    ItemRow other = item;
    other.itemId = QStringLiteral("a-measure");
    other.strap = QStringLiteral("supporting");
    for (GuideListModel* list : std::initializer_list<GuideListModel*>{session.measures(), session.signs(),
                                                                       session.situations(), session.practice()})
        list->setRows({item, other});
    session.search()->setRows({{QStringLiteral("a-sign"), QStringLiteral("sign"), QStringLiteral("Signs"),
                                QStringLiteral("A sign"), QStringLiteral("what to notice"),
                                QStringLiteral("a <b>hit</b>"), QStringLiteral("guide"), QStringLiteral("alias")}});
    DraftRow draft;
    draft.reportId = QStringLiteral("1");
    draft.kind = QStringLiteral("report");
    draft.title = QStringLiteral("A draft");
    draft.savedText = QStringLiteral("Saved");
    draft.missingText = QStringLiteral("Needs a grade");
    draft.notices = {QStringLiteral("Written while locked")};
    session.drafts()->setRows({draft}, 1);
    session.home()->setDraft(QStringLiteral("1"), QStringLiteral("A draft"), QStringLiteral("Saved"));
    session.sync()->show({QStringLiteral("No signal."), QStringLiteral("1 waiting"), QStringLiteral("cloud-off"),
                          QStringLiteral("need"), 1});
    std::vector<OutboxRow> rows;
    for (const char* state : {"draft", "ready", "waiting", "sending", "relay", "received", "refused"})
        rows.push_back({QString::fromLatin1(state),
                        QStringLiteral("A report"),
                        QString::fromLatin1(state),
                        QStringLiteral("State"),
                        QStringLiteral("hourglass"),
                        QStringLiteral("need"),
                        QStringLiteral("A line"),
                        QStringLiteral("LY-1"),
                        {},
                        0.4,
                        {}});
    session.outbox()->setRows(std::move(rows), 2);
    session.settings()->setPlace({true, false, QStringLiteral("Not allowed")});
    session.note()->fillPlace(QStringLiteral("TQ 300 800"));

    ItemPage page;
    page.itemId = QStringLiteral("a-measure");
    page.kind = QStringLiteral("measure");
    page.title = QStringLiteral("A measure");
    page.summary = QStringLiteral("What it does");
    page.strap = QStringLiteral("direct");
    page.isMeasure = page.atRisk = true;
    page.keyFacts = {QVariantMap{{QStringLiteral("label"), QStringLiteral("Court")},
                                 {QStringLiteral("value"), QStringLiteral("None")}}};
    QVariantList blocks;
    for (const char* type : {"paragraph", "bullets", "steps", "says", "caution", "urgent"})
        blocks.append(QVariantMap{
            {QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("lines"), QStringList{QStringLiteral("One <b>line</b>"), QStringLiteral("Two")}}});
    page.sections = {QVariantMap{{QStringLiteral("id"), QStringLiteral("notice")},
                                 {QStringLiteral("title"), QStringLiteral("Notice")},
                                 {QStringLiteral("blocks"), blocks},
                                 {QStringLiteral("force"), QString()}},
                     QVariantMap{{QStringLiteral("id"), QStringLiteral("here")},
                                 {QStringLiteral("title"), QStringLiteral("Here")},
                                 {QStringLiteral("blocks"), blocks},
                                 {QStringLiteral("force"), QStringLiteral("A force")},
                                 {QStringLiteral("forceText"), QStringLiteral("Added by A force")},
                                 {QStringLiteral("forceNote"), QStringLiteral("Reviewed.")},
                                 {QStringLiteral("forceLate"), true}}};
    page.evidence = {QVariantMap{
        {QStringLiteral("caption"), QStringLiteral("238 officers")},
        {QStringLiteral("note"), QString()},
        {QStringLiteral("bars"), QVariantList{QVariantMap{{QStringLiteral("label"), QStringLiteral("Group")},
                                                          {QStringLiteral("count"), 3},
                                                          {QStringLiteral("share"), 1.0}}}}}};
    page.related = {QVariantMap{{QStringLiteral("itemId"), QStringLiteral("b")},
                                {QStringLiteral("as"), QStringLiteral("after")},
                                {QStringLiteral("why"), QStringLiteral("Why")},
                                {QStringLiteral("title"), QStringLiteral("B")}}};
    page.sources = {QVariantMap{{QStringLiteral("title"), QStringLiteral("An Act")},
                                {QStringLiteral("at"), QStringLiteral("section 2")}}};
    page.chips = {QVariantMap{{QStringLiteral("icon"), QStringLiteral("calendar-due")},
                              {QStringLiteral("text"), QStringLiteral("Review due")},
                              {QStringLiteral("tone"), QStringLiteral("need")}}};
    page.adviceText = page.confidenceText = page.packText = page.fallbackText = page.standardText =
        QStringLiteral("A sentence.");
    session.item()->test()->show({{QStringLiteral("1"), QStringLiteral("A <b>part</b>"), {}, 0},
                                  {QStringLiteral("2"), QStringLiteral("Just"), QStringLiteral("For the court"), 0}},
                                 {QVariantMap{{QStringLiteral("html"), QStringLiteral("Unless")},
                                              {QStringLiteral("then"), QStringLiteral("b")},
                                              {QStringLiteral("title"), QStringLiteral("B")}}});
    session.item()->show(page);
    session.publicPage()->show(page);
    session.note()->show({QStringLiteral("1"), QStringLiteral("Words"), QStringLiteral("A place"),
                          QStringLiteral("22:47"), QStringLiteral("A guide")});
    FinishModel::Fields fields;
    fields.reportId = QStringLiteral("1");
    fields.text = QStringLiteral("Words");
    fields.childAtRisk = 1;
    fields.handling = QStringLiteral("C");
    fields.lockedNote = true;
    const QVariantList options{QVariantMap{{QStringLiteral("value"), QStringLiteral("C")},
                                           {QStringLiteral("title"), QStringLiteral("With conditions")},
                                           {QStringLiteral("meaning"), QStringLiteral("Ask first")},
                                           {QStringLiteral("code"), QStringLiteral("C")}}};
    session.finish()->setOptions(
        {options, options, options, options, options, options, options, options, {QStringLiteral("A sentence.")}});
    session.finish()->show(fields);
    session.entities()->setKinds({QVariantMap{{QStringLiteral("value"), QStringLiteral("person")},
                                              {QStringLiteral("text"), QStringLiteral("Person")},
                                              {QStringLiteral("icon"), QStringLiteral("user")},
                                              {QStringLiteral("name"), QStringLiteral("Add a person")}}});
    session.entities()->setRows({{QStringLiteral("p1"), QStringLiteral("person"), QStringLiteral("user"),
                                  QStringLiteral("Dot"), QStringLiteral("Age 14"), QString()}});
    fillForm(*session.entityForm());
    FinishModel::Verdict verdict;
    verdict.problems = {QVariantMap{{QStringLiteral("field"), QStringLiteral("text")},
                                    {QStringLiteral("sentence"), QStringLiteral("Say more.")},
                                    {QStringLiteral("blocks"), true}}};
    verdict.gradeText = QStringLiteral("2 A ?");
    verdict.review = {QVariantMap{{QStringLiteral("label"), QStringLiteral("When")},
                                  {QStringLiteral("value"), QStringLiteral("22:47")}}};
    session.finish()->setVerdict(verdict);
    session.lockModel()->setMessage(QStringLiteral("That PIN didn't open Lanyard."));
    session.lockModel()->setKeystoreWarning(QStringLiteral("A sentence."));
    session.lockModel()->setForgotText(QStringLiteral("A sentence."));
}

bool isSingleton(const QString& file) {
    QFile source(file);
    return source.open(QIODevice::ReadOnly) && source.readAll().contains("pragma Singleton");
}

} // namespace

QStringList brokenComponents(QQmlEngine& engine) {
    QStringList broken;
    for (const QString& module : {QStringLiteral("Style"), QStringLiteral("Ui")}) {
        const QDir folder(QStringLiteral(":/qt/qml/Lanyard/") + module);
        const QStringList files = folder.entryList({QStringLiteral("*.qml")});
        if (files.isEmpty())
            broken.append(module + QStringLiteral(": no QML at all"));
        for (const QString& file : files) {
            if (isSingleton(folder.filePath(file)))
                continue;
            const QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + folder.filePath(file)));
            if (component.status() != QQmlComponent::Ready) {
                qWarning("%s", qPrintable(component.errorString()));
                broken.append(module + QLatin1Char('/') + file);
            }
        }
    }
    return broken;
}

std::vector<Script::Step> selfTestSteps(QQuickWindow& window, Session& session) {
    std::vector<Script::Step> steps;
    const auto add = [&](const QString& name, std::function<void()> act) {
        steps.push_back({name,
                         [act = std::move(act)] {
                             act();
                             return true;
                         },
                         [&window] { return !window.grabWindow().isNull(); },
                         30'000,
                         {}});
    };
    struct Look {
        QSize size;
        double scale;
        const char* theme;
    };
    for (const Look& look : {Look{{390, 844}, 1, "light"}, Look{{1180, 820}, 1, "dark"}, Look{{844, 390}, 1, "light"},
                             Look{{390, 844}, 2, "dark"}, Look{{700, 900}, 1, "light"}}) {
        const QString label = QStringLiteral(" at %1x%2, %3 %, %4")
                                  .arg(look.size.width())
                                  .arg(look.size.height())
                                  .arg(look.scale * 100)
                                  .arg(QLatin1String(look.theme));
        add(QStringLiteral("size") + label, [&window, &session, look] {
            window.resize(look.size);
            SettingsModel::Choices choices = session.settings()->choices();
            choices.textScale = look.scale;
            choices.dark = QString::fromLatin1(look.theme);
            session.settings()->show(choices);
        });
        for (const Session::State state : {Session::NotEnrolled, Session::Damaged, Session::KeystoreLost,
                                           Session::Destroyed, Session::Locked, Session::Unlocking})
            add(QStringLiteral("state %1").arg(state) + label, [&session, state] { session.setState(state); });
        for (const char* over : {"risk", "lockedNote", ""})
            add(QStringLiteral("over the lock: ") + QLatin1String(over) + label,
                [&window, over] { window.setProperty("over", QString::fromLatin1(over)); });
        add(QStringLiteral("open, empty") + label, [&session] {
            session.forget();
            session.setState(Session::Open);
        });
        add(QStringLiteral("open, filled") + label, [&session] { fill(session); });
        for (const char* page :
             {"home", "measures", "capture", "outbox", "search", "signs", "situations", "practice", "match", "results",
              "guide", "measure", "note", "finish", "entity", "settings", "risk"}) {
            add(QStringLiteral("page ") + QLatin1String(page) + label,
                [&session, page] { session.goTo(QString::fromLatin1(page)); });
            if (QLatin1String(page) == QLatin1String("finish")) {
                for (int number = 1; number <= FinishModel::kSteps; ++number)
                    add(QStringLiteral("finish %1").arg(number) + label,
                        [&session, number] { session.finish()->setStep(number); });
            }
        }
    }
    return steps;
}

} // namespace lanyard::app
