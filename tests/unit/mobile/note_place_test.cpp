#include "core/intel/grid.h"
#include "mobile/app/control/place_words.h"
#include "tests/unit/mobile/enrolled.h"
#include "tests/unit/mobile/fake_locator.h"

#include <catch2/catch.hpp>

#include <functional>
#include <limits>
#include <vector>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;
using Permission = platform::Locator::Permission;

namespace {

const platform::Fix kHere{51.504416, -0.128419, 12};
const QString kHereText = QStringLiteral("TQ 2999 8004, within 25 m");
const QString kWords = QStringLiteral("Blue hatchback, two girls got in");

/// An unlocked phone that can say where it is.
struct Phone {
    explicit Phone(const EnrolledFolder& folder, const std::function<void(FakeLocator&)>& prepare = {}) {
        if (prepare)
            prepare(locator);
        running = std::make_unique<RunningApp>(folder, App::Senses{&locator});
        REQUIRE(running->unlock());
        REQUIRE(reaches([&] { return !session().settings()->forceName().isEmpty(); }));
    }
    [[nodiscard]] Session& session() { return running->session(); }
    [[nodiscard]] NoteModel& note() { return *session().note(); }

    FakeLocator locator;
    std::unique_ptr<RunningApp> running;
};

bool isSaved(Session& session) {
    return reaches([&] {
        return session.note()->savedText().contains(QLatin1String("encrypted, only on this phone")) &&
               !session.note()->savedText().startsWith(QLatin1String("Saved as"));
    });
}

} // namespace

TEST_CASE("a new note is told where the phone is, once, wherever it is started") {
    const EnrolledFolder folder;
    Phone phone(folder);
    SECTION("from its button") {
        REQUIRE(startNote(phone.session()));
    }
    SECTION("from a measure") {
        REQUIRE(startNote(phone.session(), QStringLiteral("child-abduction-warning-notice")));
    }
    SECTION("from the matcher") {
        REQUIRE(reaches([&] { return phone.session().match()->count() > 0; }));
        phone.session().match()->answerYesNo(QStringLiteral("child.identified"), 1);
        phone.session().match()->startNote();
        REQUIRE(reaches([&] { return !phone.note().reportId().isEmpty(); }));
    }
    CHECK(phone.locator.asked == 1);
    CHECK(phone.note().placeText().isEmpty());
    QString said;
    QObject::connect(&phone.session(), &Session::announced, &phone.note(),
                     [&said](const QString& text) { said = text; });
    phone.locator.answer(kHere);
    CHECK(phone.note().placeText() == kHereText);
    CHECK(said.contains(kHereText));
    CHECK(phone.note().placeFilled());
    CHECK(phone.locator.asked == 1);

    const auto read = intel::readGridPlace(phone.note().placeText().section(',', 0, 0).toStdString());
    REQUIRE(read.position);
    CHECK(read.position->latitude == Approx(kHere.latitude).margin(0.0002));
    CHECK(read.position->longitude == Approx(kHere.longitude).margin(0.0002));
}

TEST_CASE("nobody is asked for permission because a note was started") {
    const EnrolledFolder folder;
    const Permission given = GENERATE(Permission::NotGiven, Permission::CannotTell);
    Phone phone(folder, [given](FakeLocator& locator) { locator.given = given; });
    REQUIRE(startNote(phone.session()));
    CHECK(phone.locator.asked == 0);
    CHECK(phone.locator.prompted == 0);
    CHECK(phone.locator.allowAsked == 0);
}

TEST_CASE("permission that was taken away since the unlock is not asked for again") {
    const EnrolledFolder folder;
    Phone phone(folder);
    phone.locator.given = Permission::NotGiven;
    REQUIRE(startNote(phone.session()));
    CHECK(phone.locator.asked == 0);
}

TEST_CASE("a reopened draft, a correction and the lock screen's note are not told a place") {
    const EnrolledFolder folder;
    SECTION("a draft that was closed") {
        Phone phone(folder);
        REQUIRE(writeNote(phone.session(), kWords));
        const QString id = phone.note().reportId();
        phone.note().done();
        CHECK_FALSE(phone.locator.isLooking());
        REQUIRE(writeNote(phone.session(), QStringLiteral("Another")));
        phone.note().done();
        const int asked = phone.locator.asked;
        phone.note().open(id);
        REQUIRE(reaches([&] { return phone.note().reportId() == id; }));
        CHECK(phone.locator.asked == asked);
        phone.locator.answer(kHere);
        CHECK(phone.note().placeText().isEmpty());
    }
    SECTION("a correction") {
        Phone phone(folder);
        REQUIRE(writeNote(phone.session(), kWords));
        const QString old = phone.note().reportId();
        phone.session().finish()->open(old);
        REQUIRE(reaches([&] { return phone.session().finish()->reportId() == old; }));
        grade(*phone.session().finish());
        phone.session().finish()->submit();
        REQUIRE(reaches([&] { return phone.session().outbox()->count() == 1; }));
        phone.session().outbox()->open(old);
        REQUIRE(reaches([&] { return phone.session().sent()->rowId() == old; }));
        const int asked = phone.locator.asked;
        phone.session().sent()->correct();
        REQUIRE(reaches([&] { return !phone.note().correctsText().isEmpty(); }));
        CHECK(phone.locator.asked == asked);
    }
    SECTION("a note written while locked") {
        FakeLocator locator;
        RunningApp running(folder, {&locator});
        Session& session = running.session();
        REQUIRE(reaches([&] { return session.state() == Session::Locked && !session.lockModel()->busy(); }));
        session.startNote({});
        session.lockedNote()->setText(kWords);
        session.lockedNote()->done();
        REQUIRE(reaches([&] { return session.lockedNote()->text().isEmpty(); }));
        CHECK(locator.asked == 0);
    }
}

TEST_CASE("a place that the officer types stands, and the phone stops looking") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    REQUIRE(phone.locator.isLooking());
    phone.note().setText(kWords);
    CHECK(phone.locator.isLooking());
    phone.note().setPlaceText(QStringLiteral("M"));
    CHECK_FALSE(phone.locator.isLooking());
    phone.note().setPlaceText({});
    phone.locator.answer(kHere);
    CHECK(phone.note().placeText().isEmpty());
    CHECK_FALSE(phone.note().placeFilled());
    CHECK(phone.locator.asked == 1);
}

TEST_CASE("what was filled in says so until it is edited, and is not filled in again") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    phone.locator.answer(kHere);
    phone.note().setText(kWords);
    CHECK(phone.note().placeFilled());
    // Made anew in another language, and opened again while it is in hand: nobody has edited it.
    phone.session().settings()->setLanguage(QStringLiteral("cy"));
    CHECK(phone.note().placeFilled());
    phone.note().open(phone.note().reportId());
    CHECK(phone.note().placeFilled());

    const QString edited = GENERATE(QString(), kHereText + QStringLiteral(", the car park"));
    phone.note().setPlaceText(edited);
    CHECK_FALSE(phone.note().placeFilled());
    // Not even when it says again what it said.
    phone.note().setPlaceText(kHereText);
    phone.note().open(phone.note().reportId());
    CHECK_FALSE(phone.note().placeFilled());
    phone.note().setPlaceText(edited);
    phone.note().open(phone.note().reportId());
    CHECK(phone.note().placeText() == edited);
    CHECK(phone.locator.asked == 1);
}

TEST_CASE("a step back in the words leaves the place as filled in") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    phone.locator.answer(kHere);
    phone.note().setText(kWords);
    REQUIRE(isSaved(phone.session()));
    // The place is in the first step: there is nothing to take back.
    CHECK_FALSE(phone.note().canUndo());
    phone.note().setText(kWords +
                         QStringLiteral(" near the arches, and a man of about thirty drove them off to town."));
    REQUIRE(reaches([&] { return phone.note().canUndo(); }));
    phone.note().undo();
    REQUIRE(reaches([&] { return phone.note().text() == kWords; }));
    CHECK(phone.note().placeText() == kHereText);
    CHECK(phone.note().placeFilled());
}

TEST_CASE("a place that was filled in makes no draft by itself") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    phone.locator.answer(kHere);
    REQUIRE(phone.note().placeFilled());
    SECTION("done with nothing written") {
        phone.note().done();
        // The list was read again before the next note came.
        REQUIRE(startNote(phone.session()));
        CHECK(phone.session().drafts()->total() == 0);
        CHECK_FALSE(phone.session().home()->hasDraft());
        phone.running->end();
        CHECK(folder.reportsOnDisk().empty());
    }
    SECTION("locked with nothing written") {
        REQUIRE(phone.running->lock());
        CHECK(folder.reportsOnDisk().empty());
    }
    SECTION("closed with nothing written") {
        CHECK_FALSE(phone.note().canUndo());
        phone.running->end();
        CHECK(folder.reportsOnDisk().empty());
    }
    SECTION("another note started with nothing written") {
        REQUIRE(startNote(phone.session()));
        phone.running->end();
        CHECK(folder.reportsOnDisk().empty());
    }
    SECTION("the time changed and nothing written: the draft that comes of it does not say where the officer was") {
        phone.session().when()->forget();
        REQUIRE(isSaved(phone.session()));
        phone.running->end();
        const auto reports = folder.reportsOnDisk();
        REQUIRE(reports.size() == 1);
        CHECK(reports.front().place.empty());
    }
    SECTION("words that went again take it with them") {
        phone.note().setText(kWords);
        REQUIRE(isSaved(phone.session()));
        phone.note().setText({});
        REQUIRE(phone.running->lock());
        const auto reports = folder.reportsOnDisk();
        REQUIRE(reports.size() == 1);
        CHECK(reports.front().place.empty());
    }
    SECTION("words that went again are no draft") {
        phone.note().setText(kWords);
        REQUIRE(isSaved(phone.session()));
        phone.note().setText({});
        phone.note().done();
        phone.running->end();
        CHECK(folder.reportsOnDisk().empty());
    }
}

TEST_CASE("a place that the officer typed makes a draft, as it always did") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    phone.locator.answer(kHere);
    phone.note().setPlaceText(QStringLiteral("Mill Row"));
    phone.note().done();
    phone.running->end();
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().place == "Mill Row");
}

TEST_CASE("with the first word the place is saved too") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    SECTION("it was there before") {
        phone.locator.answer(kHere);
        phone.note().setText(kWords);
        REQUIRE(isSaved(phone.session()));
    }
    SECTION("it came after them, and nothing is typed any more") {
        phone.note().setText(kWords);
        REQUIRE(isSaved(phone.session()));
        phone.locator.answer(kHere);
        REQUIRE(reaches([&] {
            const auto reports = folder.reportsOnDisk();
            return !reports.empty() && !reports.front().place.empty();
        }));
    }
    SECTION("somebody was added in place of words") {
        phone.locator.answer(kHere);
        phone.session().entities()->add("person");
        phone.session().entityForm()->setValue("name", "Dot");
        REQUIRE(isSaved(phone.session()));
    }
    SECTION("locked at once") {
        phone.locator.answer(kHere);
        phone.note().setText(kWords);
        REQUIRE(phone.running->lock());
    }
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().place == kHereText.toStdString());
}

TEST_CASE("a removed place is gone from the draft") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    phone.locator.answer(kHere);
    phone.note().setText(kWords);
    phone.note().setPlaceText({});
    phone.note().done();
    phone.running->end();
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().place.empty());
}

TEST_CASE("the phone stops looking when the note is left, in whatever way") {
    const EnrolledFolder folder;
    Phone phone(folder);
    const std::vector<std::function<void()>> ways{
        [&] { phone.note().leave(); },
        [&] { phone.note().done(); },
        [&] {
            phone.note().setText(kWords);
            phone.note().done();
        },
        [&] { phone.note().discard(); },
        [&] {
            phone.note().setText(kWords);
            phone.session().finish()->open(phone.note().reportId());
        },
        [&] { REQUIRE(phone.running->lock()); },
    };
    int cancelled = 0;
    for (const auto& leave : ways) {
        REQUIRE(startNote(phone.session()));
        REQUIRE(phone.locator.isLooking());
        leave();
        CHECK_FALSE(phone.locator.isLooking());
        CHECK(phone.locator.cancelled == ++cancelled);
    }
    REQUIRE(phone.running->unlock());
    SECTION("the setting is turned off") {
        REQUIRE(startNote(phone.session()));
        REQUIRE(phone.locator.isLooking());
        phone.session().settings()->setFillPlace(false);
        CHECK_FALSE(phone.locator.isLooking());
    }
    SECTION("the app is closed") {
        REQUIRE(startNote(phone.session()));
        REQUIRE(phone.locator.isLooking());
        phone.running->end();
        CHECK_FALSE(phone.locator.isLooking());
    }
}

TEST_CASE("a place that was asked for one note goes into no other") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    phone.note().setText(kWords);
    const QString first = phone.note().reportId();
    REQUIRE(startNote(phone.session()));
    CHECK(phone.locator.asked == 2);
    CHECK(phone.locator.cancelled == 1);
    phone.note().setText(QStringLiteral("Another"));
    phone.locator.answer(kHere);
    CHECK(phone.note().placeText() == kHereText);
    phone.note().open(first);
    REQUIRE(reaches([&] { return phone.note().reportId() == first; }));
    CHECK(phone.note().placeText().isEmpty());
}

TEST_CASE("a note's looking and a place's do not end each other, and the officer's tap goes first") {
    const EnrolledFolder folder;
    Phone phone(folder);
    REQUIRE(startNote(phone.session()));
    EntityFormModel& form = *phone.session().entityForm();
    SECTION("a form that asked nothing is closed: the note goes on") {
        phone.session().entities()->add("location");
        form.leave();
        REQUIRE(phone.locator.isLooking());
        phone.locator.answer(kHere);
        CHECK(phone.note().placeText() == kHereText);
    }
    SECTION("the officer taps: the note's is lost, and its end does not end the tap's") {
        phone.session().entities()->add("location");
        form.locate();
        phone.note().leave();
        REQUIRE(phone.locator.isLooking());
        phone.locator.answer(kHere);
        CHECK(form.field("position")->value == "51.50442, -0.12842");
        CHECK(phone.note().placeText().isEmpty());
    }
}

TEST_CASE("a phone that does not know leaves the place to the officer") {
    const EnrolledFolder folder;
    Phone phone(folder);
    const std::vector<Result<platform::Fix>> answers{fail(ErrorCode::Unavailable, ""), fail(ErrorCode::Refused, ""),
                                                     platform::Fix{51.5, -0.1, 25'000}};
    for (const auto& answer : answers) {
        REQUIRE(startNote(phone.session()));
        REQUIRE(phone.locator.isLooking());
        phone.locator.answer(answer);
        CHECK(phone.note().placeText().isEmpty());
        CHECK_FALSE(phone.note().placeFilled());
        CHECK(phone.note().problem().isEmpty());
    }
    CHECK(phone.locator.asked == 3);
}

TEST_CASE("a place says how far off it may be, in the officer's language") {
    startQt();
    Catalogue catalogue;
    catalogue.use(QStringLiteral("en"));
    const auto said = [](const platform::Fix& fix) { return placeWords(fix).toStdString(); };
    CHECK(said(kHere) == kHereText.toStdString());
    CHECK(said({51.504416, -0.128419, 500}) == "TQ 299 800, within 580 m");
    CHECK(said({51.504416, -0.128419, 2500}) == "TQ 29 80, within 3.3 km");
    CHECK(said({51.504416, -0.128419, std::nullopt}) == "TQ 299 800, accuracy not known");
    CHECK(said({54.5973, -5.9301, 12}) == "54.5973N 5.9301W, within 20 m");
    CHECK(said({std::numeric_limits<double>::quiet_NaN(), 0, 12}).empty());
    catalogue.use(QStringLiteral("cy"));
    CHECK(said(kHere) == "TQ 2999 8004, o fewn 25 m");
}

TEST_CASE("filling in is on where the phone allows it, and is offered where it can") {
    const EnrolledFolder folder;
    SECTION("allowed") {
        Phone phone(folder);
        CHECK(phone.session().settings()->canFillPlace());
        CHECK(phone.session().settings()->fillPlace());
    }
    SECTION("not allowed: shown as off, and offered") {
        Phone phone(folder, [](FakeLocator& locator) { locator.given = Permission::NotGiven; });
        CHECK(phone.session().settings()->canFillPlace());
        CHECK_FALSE(phone.session().settings()->fillPlace());
    }
    SECTION("what cannot be told without a prompt is not offered") {
        Phone phone(folder, [](FakeLocator& locator) { locator.given = Permission::CannotTell; });
        CHECK_FALSE(phone.session().settings()->canFillPlace());
    }
    SECTION("a phone that knows no places") {
        Phone phone(folder, [](FakeLocator& locator) { locator.available = false; });
        CHECK_FALSE(phone.session().settings()->canFillPlace());
        CHECK_FALSE(phone.session().settings()->fillPlace());
        REQUIRE(startNote(phone.session()));
        CHECK(phone.locator.asked == 0);
    }
    SECTION("no locator at all") {
        RunningApp running(folder);
        REQUIRE(running.unlock());
        CHECK_FALSE(running.session().settings()->canFillPlace());
        REQUIRE(startNote(running.session()));
        CHECK(running.session().note()->placeText().isEmpty());
    }
    SECTION("before the unlock it is off: nobody has said yet what was chosen") {
        FakeLocator locator;
        RunningApp running(folder, {&locator});
        CHECK_FALSE(running.session().settings()->fillPlace());
    }
}

TEST_CASE("turned off it stays off, also after a restart, and the choice lies in the encrypted store") {
    const EnrolledFolder folder;
    {
        Phone phone(folder);
        phone.session().settings()->setDark(QStringLiteral("dark"));
        phone.session().settings()->setFillPlace(false);
        CHECK_FALSE(phone.session().settings()->fillPlace());
        REQUIRE(startNote(phone.session()));
        CHECK(phone.locator.asked == 0);
    }
    CHECK(readAllText(folder.path() / "appearance.json").find("lace") == std::string::npos);
    Phone phone(folder);
    CHECK_FALSE(phone.session().settings()->fillPlace());
    REQUIRE(startNote(phone.session()));
    CHECK(phone.locator.asked == 0);
    phone.session().settings()->setFillPlace(true);
    CHECK(phone.locator.allowAsked == 0);
    REQUIRE(startNote(phone.session()));
    CHECK(phone.locator.asked == 1);
}

TEST_CASE("off while the phone does not allow it is off when it does") {
    const EnrolledFolder folder;
    {
        Phone phone(folder, [](FakeLocator& locator) { locator.given = Permission::NotGiven; });
        phone.session().settings()->setFillPlace(false);
        CHECK(phone.locator.allowAsked == 0);
    }
    Phone phone(folder);
    CHECK_FALSE(phone.session().settings()->fillPlace());
}

TEST_CASE("turning it on asks the platform, and says when it is refused") {
    const EnrolledFolder folder;
    Phone phone(folder, [](FakeLocator& locator) { locator.given = Permission::NotGiven; });
    SettingsModel& settings = *phone.session().settings();
    settings.setFillPlace(true);
    CHECK(phone.locator.allowAsked == 1);
    CHECK_FALSE(settings.fillPlace());
    phone.locator.answerAllow(Permission::NotGiven);
    CHECK_FALSE(settings.fillPlace());
    CHECK(settings.fillPlaceProblem().contains(QLatin1String("not allowed")));

    settings.setFillPlace(true);
    CHECK(settings.fillPlaceProblem().isEmpty());
    phone.locator.answerAllow(Permission::Given);
    CHECK(settings.fillPlace());
    REQUIRE(startNote(phone.session()));
    CHECK(phone.locator.isLooking());

    // An answer that comes after the app has gone.
    settings.setFillPlace(false);
    phone.locator.given = Permission::NotGiven;
    settings.setFillPlace(true);
    phone.running->end();
    phone.locator.answerAllow(Permission::Given);
}
