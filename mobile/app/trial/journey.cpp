#include "mobile/app/trial/journey.h"

#include "mobile/app/trial/book.h"
#include "mobile/app/trial/example_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace lanyard::app {

using namespace example;

namespace {

constexpr int kSlow = 60'000;
constexpr int kDeliveryMillis = 120'000;
constexpr int kNoteTaps = 2;    ///< a quick note, saved, and what is typed
constexpr int kFinishTaps = 12; ///< from a note to the sealed report, and what is typed
constexpr int kAnyTaps = 1'000'000;

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
    Book book(stage, options.pictures, options.pin);
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

} // namespace lanyard::app
