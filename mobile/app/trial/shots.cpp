#include "mobile/app/trial/book.h"
#include "mobile/app/trial/example_words.h"
#include "mobile/app/trial/journey.h"

namespace lanyard::app {

using namespace example;

std::vector<Script::Step> shotSteps(Stage stage, Session& session, const JourneyOptions& options) {
    Book book(stage, options.pictures, options.pin);
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
