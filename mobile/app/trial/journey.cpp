#include "mobile/app/trial/journey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQuickWindow>

#include <cstdio>

namespace lanyard::app {

namespace {

constexpr int kSlow = 60'000;
constexpr int kDeliveryMillis = 120'000;
constexpr int kNoteTaps = 2;    ///< a quick note, saved, and what is typed
constexpr int kFinishTaps = 12; ///< from a note to the sealed report, and what is typed
constexpr int kAnyTaps = 1'000'000;

const char* const kNotice = "child-abduction-warning-notice";
const char* const kText =
    "Most weekends a man, about 30, in a blue hatchback ending TST collects two girls, about 14, from Canal "
    "Street car park. He calls one of them Dot.";
const char* const kRegistration = "AB51 TST";
const char* const kPlace = "Canal Street car park";
const char* const kLocked = "Grey van, Mill Row, 23:10.";
const char* const kSeen = "A man waited by the school gate on Mill Row from 15:00 to 15:40 and spoke to three girls.";
const char* const kProvenance = "Night staff at the kiosk told me, unasked, on Saturday.";

using Condition = std::function<bool()>;

/// Makes steps, and gives each picture its number.
class Book {
public:
    Book(Stage stage, const JourneyOptions& options) : m_stage(stage), m_options(options) {}

    void add(const QString& name, std::function<bool()> act, Condition until, int deadline = 10'000) {
        m_steps.push_back({name, std::move(act), std::move(until), deadline, {}, {}});
    }
    void press(const QString& path, Condition until = {}, int deadline = 10'000) {
        add(
            QStringLiteral("press ") + path, [stage = m_stage, path]() mutable { return stage.press(path); },
            std::move(until), deadline);
    }
    /// Presses the field, then types.
    void type(const QString& path, const QString& text) {
        press(path);
        typeOn(path, text);
    }
    /// One key at each turn of the event loop, into the field that has the keyboard already.
    void typeOn(const QString& path, const QString& text) {
        add(QStringLiteral("press the keys"), {}, [stage = m_stage, path] {
            const QQuickItem* field = stage.find(path);
            return field != nullptr && field->hasActiveFocus();
        });
        auto at = std::make_shared<qsizetype>(0);
        add(
            QStringLiteral("type into ") + path,
            [stage = m_stage, text, at]() mutable {
                if (*at < text.size())
                    stage.key(text[(*at)++]);
                return *at == text.size();
            },
            [stage = m_stage, path, text] {
                const QQuickItem* field = stage.find(path);
                return field != nullptr && field->property("text").toString() == text;
            },
            kSlow);
    }
    /// The digits go from guarded memory to the keys of the pad, one at a time.
    void pin(const QString& page) {
        auto at = std::make_shared<std::size_t>(0);
        add(QStringLiteral("press the PIN"),
            [stage = m_stage, at, page, pin = m_options.pin]() mutable {
                if (*at < pin->size()) {
                    const QString key = QStringLiteral("%1/pin%2").arg(page).arg(pin->view()[*at] - '0');
                    if (stage.press(key))
                        ++*at;
                }
                return *at == pin->size();
            },
            {});
    }
    /// Taps are counted from here.
    void countTaps() { m_steps.push_back({QStringLiteral("press "), {}, {}, 10'000, {}, kAnyTaps}); }
    /// What was done since countTaps(), and that it took no more taps than this.
    void tapped(const QString& what, int atMost, Condition until) {
        m_steps.push_back({what, {}, std::move(until), kSlow, {}, atMost});
    }
    /// A command for the shell; it must come back, and well.
    void run(const QString& name, const QString& command) {
        auto process = std::make_shared<QProcess>();
        add(
            name,
            [process, command] {
                process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
                process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
                return true;
            },
            [process] {
                return process->state() == QProcess::NotRunning && process->error() == QProcess::UnknownError &&
                       process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
            },
            kSlow);
    }
    /// Names what the steps since the last one came to, and pictures it.
    void picture(const QString& name, const QString& said, Condition until, int deadline = 10'000) {
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(m_options.pictures).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        m_steps.push_back({said, {}, std::move(until), deadline, file});
    }
    void plainPicture(const QString& name, Condition until) {
        m_steps.push_back(
            {name, {}, std::move(until), 10'000, QStringLiteral("%1/%2.png").arg(m_options.pictures, name)});
    }
    [[nodiscard]] Condition shows(const QString& path) const {
        return [stage = m_stage, path] { return stage.shows(path); };
    }
    [[nodiscard]] std::vector<Script::Step> take() { return std::move(m_steps); }

private:
    Stage m_stage;
    const JourneyOptions& m_options;
    std::vector<Script::Step> m_steps;
    int m_number = 0;
};

/// What to type there: the test's words, or our own.
QString words(const JourneyOptions& options, const char* field, const char* otherwise = "") {
    return options.words.value(QString::fromLatin1(field), QString::fromLatin1(otherwise));
}

QStringList delivered(const QString& folder) {
    QStringList ids;
    for (const QString& id : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFileInfo::exists(folder + QLatin1Char('/') + id + QStringLiteral("/report.json")))
            ids.append(id);
    }
    return ids;
}

/// One of the delivered reports names a vehicle with this registration.
bool namesVehicle(const QString& folder, const QString& registration) {
    for (const QString& id : delivered(folder)) {
        QFile file(folder + QLatin1Char('/') + id + QStringLiteral("/report.json"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto& vehicle : report[QLatin1String("vehicles")].toArray())
            if (vehicle.toObject()[QLatin1String("registration")].toString() == registration)
                return true;
    }
    return false;
}

/// The newest report's row says this state.
bool outboxSays(Session& session, const QString& state) {
    OutboxModel& outbox = *session.outbox();
    return outbox.count() > 0 && outbox.data(outbox.index(0), OutboxModel::State).toString() == state;
}

QString newestReference(Session& session) {
    OutboxModel& outbox = *session.outbox();
    return outbox.count() > 0 ? outbox.data(outbox.index(0), OutboxModel::Reference).toString() : QString();
}

void enrol(Book& book, Session& session, const JourneyOptions& options) {
    book.picture(QStringLiteral("enrol"), QStringLiteral("Lanyard starts, not enrolled"),
                 [&session, shows = book.shows(QStringLiteral("enrolPage"))] {
                     return shows() && session.state() == Session::NotEnrolled;
                 });
    book.type(QStringLiteral("enrolPage/code"), options.enrolCode);
    const auto step = [&session](EnrolModel::Step wanted) {
        return [&session, wanted] { return session.enrol()->step() == wanted && !session.enrol()->busy(); };
    };
    book.press(QStringLiteral("enrolPage/submitCode"), step(EnrolModel::ChoosePin));
    book.pin(QStringLiteral("enrolPage"));
    book.add(QStringLiteral("Choose a PIN"), {}, step(EnrolModel::RepeatPin));
    book.pin(QStringLiteral("enrolPage"));
    book.picture(
        QStringLiteral("enrolled"), QStringLiteral("Enrol with the force's code"),
        [&session, shows = book.shows(QStringLiteral("homePage"))] {
            return shows() && session.state() == Session::Open && session.measures()->count() > 0;
        },
        kSlow);
    book.press(QStringLiteral("homePage/lockNow"), book.shows(QStringLiteral("lockPage")));
    book.run(QStringLiteral("Lose the signal"), options.relayStop);
}

void lockScreen(Book& book, Session& session, const JourneyOptions& options) {
    book.picture(
        QStringLiteral("lock"), QStringLiteral("Lanyard starts, locked"),
        [&session, shows = book.shows(QStringLiteral("lockPage"))] {
            return shows() && session.state() == Session::Locked && !session.lockModel()->busy();
        },
        kSlow);
    book.press(QStringLiteral("lockPage/urgent"));
    book.picture(QStringLiteral("child-at-risk-now"), QStringLiteral("Child at risk now: help without a PIN"),
                 [&session, shows = book.shows(QStringLiteral("publicPage"))] {
                     return shows() && !session.publicPage()->sections().isEmpty() &&
                            session.state() == Session::Locked;
                 });
    book.press(QStringLiteral("publicPage/back"), book.shows(QStringLiteral("lockPage")));
    book.countTaps();
    book.press(QStringLiteral("lockPage/quickNote"), book.shows(QStringLiteral("lockedNotePage")));
    book.typeOn(QStringLiteral("lockedNotePage/noteText"), words(options, "locked", kLocked));
    book.tapped(QStringLiteral("A quick note without a PIN, saved as typed"), kNoteTaps, [&session] {
        return !session.lockedNote()->savedText().isEmpty() && !session.lockedNote()->saveFailed();
    });
    book.press(QStringLiteral("lockedNotePage/done"), book.shows(QStringLiteral("lockPage")));
}

void unlock(Book& book, Session& session) {
    book.pin(QStringLiteral("lockPage"));
    book.picture(
        QStringLiteral("home"), QStringLiteral("Unlock with the PIN"),
        [&session, shows = book.shows(QStringLiteral("homePage"))] {
            return shows() && session.state() == Session::Open && session.measures()->count() > 0;
        },
        kSlow);
}

void lookUp(Book& book, Session& session) {
    book.press(QStringLiteral("homePage/searchEntry"), book.shows(QStringLiteral("searchPage")));
    book.type(QStringLiteral("searchPage/searchField"), QStringLiteral("harbouring"));
    book.picture(QStringLiteral("search"), QStringLiteral("Search \"harbouring\""),
                 book.shows(QStringLiteral("searchPage/result-%1").arg(QLatin1String(kNotice))));
    book.press(QStringLiteral("searchPage/result-%1").arg(QLatin1String(kNotice)));
    book.picture(QStringLiteral("measure"), QStringLiteral("Open the child abduction warning notice"),
                 [&session, shows = book.shows(QStringLiteral("measurePage"))] {
                     return shows() && session.item()->itemId() == QLatin1String(kNotice) &&
                            session.item()->test()->total() > 0;
                 });
}

void write(Book& book, Session& session, const JourneyOptions& options) {
    book.press(QStringLiteral("measurePage/startNote"), book.shows(QStringLiteral("notePage")));
    book.type(QStringLiteral("notePage/noteText"), words(options, "text", kText));
    book.type(QStringLiteral("notePage/place"), words(options, "place", kPlace));
    book.picture(QStringLiteral("note"), QStringLiteral("Write a note from it, saved as typed"), [&session] {
        return session.home()->hasDraft() && session.home()->draftId() == session.note()->reportId() &&
               !session.note()->saveFailed();
    });
    book.press(QStringLiteral("notePage/add-vehicle"), book.shows(QStringLiteral("entityPage")));
    book.type(QStringLiteral("entityPage/field-registration/input"), words(options, "registration", kRegistration));
    book.picture(QStringLiteral("vehicle"), QStringLiteral("Add the vehicle to it"),
                 [&session] { return session.entities()->count() == 1 && !session.entityForm()->saveFailed(); });
    book.press(QStringLiteral("entityPage/done"), book.shows(QStringLiteral("notePage")));
    book.press(QStringLiteral("notePage/done"));
    book.picture(QStringLiteral("draft"), QStringLiteral("Done: the draft waits on Home"),
                 book.shows(QStringLiteral("homePage/resume")));
}

void finish(Book& book, Session& session, const JourneyOptions& options) {
    const auto step = [&](int number) {
        return [&session, number, shows = book.shows(QStringLiteral("finishPage"))] {
            return shows() && session.finish()->step() == number;
        };
    };
    book.countTaps();
    book.press(QStringLiteral("homePage/resume"), step(1));
    const QString action = words(options, "action");
    const int risk = action.isEmpty() ? 0 : 1;
    book.press(QStringLiteral("finishPage/childAtRisk/segment-%1").arg(risk),
               [&session, risk] { return session.finish()->childAtRisk() == risk; });
    if (!action.isEmpty())
        book.type(QStringLiteral("finishPage/riskAction"), action);
    for (const char* field : {"said", "comment"}) {
        if (const QString typed = words(options, field); !typed.isEmpty())
            book.type(QStringLiteral("finishPage/") + QLatin1String(field), typed);
    }
    book.picture(QStringLiteral("finish-happened"), QStringLiteral("Finish 1: what happened"), step(1));
    book.press(QStringLiteral("finishPage/nextStep"), step(2));
    book.press(QStringLiteral("finishPage/forms/check-group"),
               [&session] { return session.finish()->forms() == QStringList{QStringLiteral("group")}; });
    book.picture(QStringLiteral("finish-where"), QStringLiteral("Finish 2: where, and which kind"), step(2));
    book.press(QStringLiteral("finishPage/nextStep"), step(3));
    book.press(QStringLiteral("finishPage/source/choice-public"), [&session] {
        return session.finish()->evaluation() == QLatin1String("2"); // suggested from the source
    });
    book.press(QStringLiteral("finishPage/assessment/choice-A"));
    const QString conditions = words(options, "conditions");
    const QString handling = conditions.isEmpty() ? QStringLiteral("P") : QStringLiteral("C");
    book.press(QStringLiteral("finishPage/handling/choice-") + handling);
    if (!conditions.isEmpty())
        book.type(QStringLiteral("finishPage/conditions"), conditions);
    book.picture(
        QStringLiteral("finish-grade"), QStringLiteral("Finish 3: grade it"),
        [&session, grade = QStringLiteral("2 A ") + handling] { return session.finish()->gradeText() == grade; });
    book.press(QStringLiteral("finishPage/nextStep"), step(4));
    book.type(QStringLiteral("finishPage/provenance"), words(options, "provenance", kProvenance));
    book.picture(QStringLiteral("finish-provenance"), QStringLiteral("Finish 4: who told you, kept apart"), step(4));
    book.press(QStringLiteral("finishPage/nextStep"), step(5));
    book.picture(QStringLiteral("finish-review"), QStringLiteral("Finish 5: check"),
                 [&session] { return session.finish()->canSubmit(); });
}

void sealAndSend(Book& book, Session& session, const JourneyOptions& options) {
    book.press(QStringLiteral("finishPage/nextStep"), book.shows(QStringLiteral("outboxPage")));
    book.tapped(QStringLiteral("From the draft to the outbox"), options.words.isEmpty() ? kFinishTaps : kAnyTaps, {});
    book.picture(
        QStringLiteral("waiting"), QStringLiteral("Seal with no signal: Waiting for signal"),
        [&session] { return outboxSays(session, QStringLiteral("waiting")) && !session.online(); }, kSlow);
    book.press(QStringLiteral("nav-home"), book.shows(QStringLiteral("homePage")));
    book.press(QStringLiteral("homePage/lockNow"));
    book.picture(QStringLiteral("locked"), QStringLiteral("Lock"),
                 [&session, shows = book.shows(QStringLiteral("lockPage"))] {
                     return shows() && session.state() == Session::Locked && session.outbox()->count() == 0;
                 });
    book.run(QStringLiteral("Start the relay"), options.relayStart);
    book.add(
        QStringLiteral("The report leaves while Lanyard is locked"), {},
        [&session, folder = options.delivered, before = delivered(options.delivered).size()] {
            return session.state() == Session::Locked && delivered(folder).size() > before;
        },
        kDeliveryMillis);
    book.add(QStringLiteral("The force has the vehicle"), {},
             [folder = options.delivered, registration = words(options, "registration", kRegistration)] {
                 return namesVehicle(folder, registration);
             });
    book.picture(
        QStringLiteral("still-locked"), QStringLiteral("The receipt comes while Lanyard is locked"),
        [&session] { return session.state() == Session::Locked && session.outbox()->waiting() == 0; }, kDeliveryMillis);
}

void received(Book& book, Session& session) {
    book.pin(QStringLiteral("lockPage"));
    book.add(QStringLiteral("Unlock again"), {}, book.shows(QStringLiteral("homePage")), kSlow);
    book.press(QStringLiteral("nav-outbox"), book.shows(QStringLiteral("outboxPage")));
    book.picture(QStringLiteral("received"), QStringLiteral("Received by force, with a reference"), [&session] {
        return outboxSays(session, QStringLiteral("received")) && !newestReference(session).isEmpty();
    });
    book.add(QStringLiteral("The reference"),
             [&session] {
                 std::printf("      reference %s\n", qPrintable(newestReference(session)));
                 return true;
             },
             {});
}

/// What the officer saw, as fast as it goes: a note from Home, finished and sealed at once.
void quick(Book& book, Session& session, const JourneyOptions& options) {
    if (!options.words.isEmpty())
        return;
    const auto step = [&session](int number) {
        return [&session, number] { return session.finish()->step() == number; };
    };
    book.press(QStringLiteral("nav-home"), book.shows(QStringLiteral("homePage")));
    book.countTaps();
    book.press(QStringLiteral("nav-capture"), book.shows(QStringLiteral("draftsPage")));
    book.press(QStringLiteral("draftsPage/newNote"), book.shows(QStringLiteral("notePage")));
    book.typeOn(QStringLiteral("notePage/noteText"), QString::fromLatin1(kSeen));
    book.tapped(QStringLiteral("A quick note from Home, saved as typed"), kNoteTaps, [&session] {
        return session.home()->draftId() == session.note()->reportId() && !session.note()->saveFailed();
    });
    book.press(QStringLiteral("notePage/finishNote"), book.shows(QStringLiteral("finishPage")));
    book.press(QStringLiteral("finishPage/childAtRisk/segment-0"));
    book.press(QStringLiteral("finishPage/nextStep"), step(2));
    book.press(QStringLiteral("finishPage/nextStep"), step(3));
    book.press(QStringLiteral("finishPage/source/choice-own-observation"),
               [&session] { return session.finish()->gradeText() == QLatin1String("1 A ?"); });
    book.press(QStringLiteral("finishPage/handling/choice-P"));
    book.press(QStringLiteral("finishPage/nextStep"), step(4));
    book.press(QStringLiteral("finishPage/nextStep"), step(5));
    book.press(QStringLiteral("finishPage/nextStep"), book.shows(QStringLiteral("outboxPage")));
    book.tapped(QStringLiteral("The note finished and sealed"), kFinishTaps, [&session] {
        return session.finish()->reportId().isEmpty() && !outboxSays(session, QStringLiteral("draft"));
    });
}

/// Words that stay on the device: searched for, and a draft that nobody sends.
void stay(Book& book, Session& session, const JourneyOptions& options) {
    if (options.words.isEmpty())
        return;
    book.press(QStringLiteral("nav-home"), book.shows(QStringLiteral("homePage")));
    book.press(QStringLiteral("homePage/searchEntry"), book.shows(QStringLiteral("searchPage")));
    book.type(QStringLiteral("searchPage/searchField"), words(options, "search"));
    book.press(QStringLiteral("searchPage/back"), book.shows(QStringLiteral("homePage")));
    book.press(QStringLiteral("nav-capture"), book.shows(QStringLiteral("draftsPage")));
    book.press(QStringLiteral("draftsPage/newNote"), book.shows(QStringLiteral("notePage")));
    book.type(QStringLiteral("notePage/noteText"), words(options, "draft"));
    book.add(QStringLiteral("The draft is saved"), {}, [&session] {
        return !session.note()->saveFailed() && session.home()->draftId() == session.note()->reportId();
    });
}

} // namespace

std::vector<Script::Step> journeySteps(Stage stage, Session& session, const JourneyOptions& options) {
    Book book(stage, options);
    if (!options.enrolCode.isEmpty())
        enrol(book, session, options);
    lockScreen(book, session, options);
    unlock(book, session);
    lookUp(book, session);
    write(book, session, options);
    finish(book, session, options);
    sealAndSend(book, session, options);
    received(book, session);
    quick(book, session, options);
    stay(book, session, options);
    return book.take();
}

std::vector<Script::Step> shotSteps(Stage stage, Session& session, const JourneyOptions& options) {
    Book book(stage, options);
    const auto go = [&](const char* page, const char* shown) {
        book.add(
            QStringLiteral("go to ") + QLatin1String(page),
            [&session, page] {
                session.goTo(QString::fromLatin1(page));
                return true;
            },
            book.shows(QString::fromLatin1(shown)));
    };
    book.plainPicture(QStringLiteral("lock"), [&session, shows = book.shows(QStringLiteral("lockPage"))] {
        return shows() && session.state() == Session::Locked && !session.lockModel()->busy();
    });
    book.pin(QStringLiteral("lockPage"));
    book.plainPicture(QStringLiteral("home"), [&session, shows = book.shows(QStringLiteral("homePage"))] {
        return shows() && session.measures()->count() > 0;
    });
    const auto open = [&](const char* name, const QString& id) {
        book.add(
            QStringLiteral("open ") + id,
            [&session, id] {
                session.openItem(id);
                return true;
            },
            [&session, id] { return session.item()->itemId() == id; });
        book.plainPicture(QString::fromLatin1(name), {});
        go("home", "homePage");
    };
    book.press(QStringLiteral("homePage/searchEntry"), book.shows(QStringLiteral("searchPage")));
    book.type(QStringLiteral("searchPage/searchField"), QStringLiteral("harbouring"));
    book.plainPicture(QStringLiteral("search"), [&session] { return session.search()->count() > 0; });
    go("home", "homePage");
    book.add(
        QStringLiteral("match"),
        [&session] {
            session.goTo(QStringLiteral("match"));
            MatchModel& match = *session.match();
            match.answerAge(QStringLiteral("child.age"), QStringLiteral("14-15"));
            for (const char* fact : {"carer.objects", "suspect.associating-with-child", "place.hotel"})
                match.answerYesNo(QString::fromLatin1(fact), 1);
            match.answerYesNo(QStringLiteral("suspect.lawful-carer"), 2);
            return true;
        },
        [&session] { return session.match()->metCount() > 0; });
    book.plainPicture(QStringLiteral("match"), {});
    go("results", "matchResultsPage");
    book.plainPicture(QStringLiteral("results"), {});
    go("home", "homePage");
    open("guide", QStringLiteral("attending-drink-drive-or-traffic-stop"));
    open("measure", QStringLiteral("sexual-risk-order"));
    // Bigger text or another language change what the home page shows, not what one can do there.
    book.add(
        QStringLiteral("note"),
        [&session] {
            session.startNote(QString::fromLatin1(kNotice));
            return true;
        },
        book.shows(QStringLiteral("notePage")));
    book.type(QStringLiteral("notePage/noteText"), QString::fromLatin1(kText));
    book.plainPicture(QStringLiteral("note"), [&session] { return session.home()->hasDraft(); });
    book.add(
        QStringLiteral("finish"),
        [&session] {
            session.openDraft(session.home()->draftId());
            return true;
        },
        book.shows(QStringLiteral("finishPage")));
    book.add(QStringLiteral("fill in"),
             [&session] {
                 FinishModel& model = *session.finish();
                 model.setChildAtRisk(0);
                 model.setPlace(QString::fromLatin1(kPlace));
                 model.toggleForm(QStringLiteral("group"));
                 model.setSource(QStringLiteral("professional"));
                 model.setEvaluation(QStringLiteral("2"));
                 model.setAssessment(QStringLiteral("A"));
                 model.setProvenance(QString::fromLatin1(kProvenance));
                 model.setStep(3);
                 return true;
             },
             {});
    book.plainPicture(QStringLiteral("finish"), {});
    book.add(
        QStringLiteral("review"),
        [&session] {
            session.finish()->setHandling(QStringLiteral("P"));
            session.finish()->setStep(5);
            return true;
        },
        [&session] { return session.finish()->canSubmit(); });
    book.plainPicture(QStringLiteral("review"), {});
    book.add(
        QStringLiteral("outbox"),
        [&session] {
            session.finish()->submit();
            return true;
        },
        book.shows(QStringLiteral("outboxPage")));
    book.plainPicture(QStringLiteral("outbox"), [&session] { return session.outbox()->count() > 0; });
    return book.take();
}

} // namespace lanyard::app
