#include "mobile/platform/locator.h"
#include "tests/support/support.h"
#include "tests/unit/mobile/enrolled.h"

#include <QBuffer>
#include <QNmeaPositionInfoSource>
#include <QPointer>

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;
using platform::Fix;
using platform::Locator;

namespace {

QByteArray sentence(const QByteArray& body) {
    char sum = 0;
    for (const char byte : body)
        sum = static_cast<char>(sum ^ byte);
    return '$' + body + '*' + QByteArray::number(static_cast<unsigned char>(sum), 16).toUpper().rightJustified(2, '0') +
           "\r\n";
}

/// What a receiver says in two seconds: 51° 30.2650' N 0° 7.7052' W, or that it does not know.
QByteArray nmea(bool fix) {
    QByteArray text;
    for (const QByteArray time : {"120000.00", "120001.00"}) {
        if (fix)
            text += sentence("GPGGA," + time + ",5130.2650,N,00007.7052,W,1,08,1.2,45.0,M,47.0,M,,") +
                    sentence("GPRMC," + time + ",A,5130.2650,N,00007.7052,W,0.0,0.0,221126,,,A");
        else
            text += sentence("GPGGA," + time + ",,,,,0,00,99.9,,M,,M,,") +
                    sentence("GPRMC," + time + ",V,,,,,,,221126,,,N");
    }
    return text;
}

/// Qt's own reader of receivers, reading back what one said.
struct Receiver {
    QByteArray says;
    double rangeError = 5; ///< metres; times the dilution of precision (1.2 here) it is the accuracy. 0: not stated
    int made = 0;
    QPointer<QNmeaPositionInfoSource> last{};

    platform::MakeSource maker() {
        return [this] {
            ++made;
            auto source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
            auto* const device = new QBuffer(source.get());
            device->setData(says);
            device->open(QIODevice::ReadOnly);
            source->setDevice(device);
            if (rangeError > 0)
                source->setUserEquivalentRangeError(rangeError);
            last = source.get();
            return source;
        };
    }
};

/// One that forgets the time it was given.
class Silent : public QGeoPositionInfoSource {
public:
    using QGeoPositionInfoSource::QGeoPositionInfoSource;
    [[nodiscard]] QGeoPositionInfo lastKnownPosition(bool /*satellitesOnly*/) const override { return {}; }
    [[nodiscard]] PositioningMethods supportedPositioningMethods() const override { return AllPositioningMethods; }
    [[nodiscard]] int minimumUpdateInterval() const override { return 0; }
    [[nodiscard]] Error error() const override { return NoError; }
    void startUpdates() override {}
    void stopUpdates() override {}
    void requestUpdate(int /*timeout*/) override {}
};

using Answer = std::optional<Result<Fix>>;

std::function<void(Result<Fix>)> into(Answer& answer) {
    return [&answer](Result<Fix> fix) { answer = std::move(fix); };
}

} // namespace

TEST_CASE("a receiver's fix comes with its accuracy, and never before the asking is over") {
    startQt();
    Receiver receiver{nmea(true)};
    const auto locator = platform::systemLocator(receiver.maker());
    CHECK(receiver.made == 0); // nothing is started before somebody asks
    REQUIRE(locator->isAvailable());
    CHECK(locator->permission() == Locator::Permission::Given);
    Answer answer;
    locator->ask(Locator::Asker::App, into(answer));
    CHECK_FALSE(answer.has_value());
    REQUIRE(reaches([&] { return answer.has_value(); }));
    REQUIRE(answer->has_value());
    CHECK((*answer)->latitude == Approx(51.504417).margin(1e-6));
    CHECK((*answer)->longitude == Approx(-0.128420).margin(1e-6));
    REQUIRE((*answer)->accuracyMetres);
    CHECK(*(*answer)->accuracyMetres == Approx(12));
}

TEST_CASE("a receiver that does not say how well it knows states no accuracy") {
    startQt();
    Receiver receiver{nmea(true), 0};
    const auto locator = platform::systemLocator(receiver.maker());
    Answer answer;
    locator->ask(Locator::Asker::App, into(answer));
    REQUIRE(reaches([&] { return answer.has_value(); }));
    REQUIRE(answer->has_value());
    CHECK_FALSE((*answer)->accuracyMetres);
}

TEST_CASE("a receiver that knows no place is given up in the time that was said") {
    startQt();
    Receiver receiver{nmea(false)};
    const auto locator = platform::systemLocator(receiver.maker(), 150);
    Answer answer;
    locator->ask(Locator::Asker::Officer, into(answer));
    REQUIRE(reaches([&] { return answer.has_value(); }, 5'000));
    REQUIRE_FALSE(answer->has_value());
    CHECK(answer->error().code == ErrorCode::Unavailable);
}

TEST_CASE("a source that says nothing at all is given up too") {
    startQt();
    const auto locator = platform::systemLocator([] { return std::make_unique<Silent>(nullptr); }, 100);
    Answer answer;
    locator->ask(Locator::Asker::Officer, into(answer));
    REQUIRE(reaches([&] { return answer.has_value(); }, 5'000));
    CHECK_FALSE(answer->has_value());
}

TEST_CASE("what is cancelled is not answered, and the receiver is let go") {
    startQt();
    Receiver receiver{nmea(false)};
    const auto locator = platform::systemLocator(receiver.maker(), 10'000);
    Answer answer;
    const auto asking = locator->ask(Locator::Asker::App, into(answer));
    bool looking = false;
    QMetaObject::invokeMethod(
        receiver.last, [&looking] { looking = true; }, Qt::QueuedConnection);
    REQUIRE(reaches([&] { return looking; }));
    REQUIRE(receiver.last);
    locator->cancel(asking);
    CHECK(reaches([&] { return receiver.last.isNull(); }));
    CHECK_FALSE(answer.has_value());

    // The next asking finds another.
    receiver.says = nmea(true);
    locator->ask(Locator::Asker::App, into(answer));
    CHECK(reaches([&] { return answer.has_value() && answer->has_value(); }));
    CHECK(receiver.made == 2);
}

TEST_CASE("the app's own asking gives way to the officer's, and neither ends the other's") {
    startQt();
    Receiver receiver{nmea(true)};
    const auto locator = platform::systemLocator(receiver.maker());
    Answer first;
    Answer officer;
    Answer turnedAway;
    const auto replaced = locator->ask(Locator::Asker::App, into(first));
    const auto asked = locator->ask(Locator::Asker::Officer, into(officer));
    locator->cancel(replaced);
    locator->ask(Locator::Asker::App, into(turnedAway));
    CHECK(asked != replaced);
    REQUIRE(reaches([&] { return officer.has_value() && turnedAway.has_value(); }));
    CHECK(officer->has_value());
    REQUIRE_FALSE(turnedAway->has_value());
    CHECK(turnedAway->error().code == ErrorCode::Unavailable);
    CHECK_FALSE(first.has_value());
}

TEST_CASE("where there is no source, that is said, later and once") {
    startQt();
    const auto locator = platform::systemLocator([] { return nullptr; });
    CHECK_FALSE(locator->isAvailable());
    Answer officer;
    locator->ask(Locator::Asker::Officer, into(officer));
    CHECK_FALSE(officer.has_value());
    REQUIRE(reaches([&] { return officer.has_value(); }));
    CHECK(officer->error().code == ErrorCode::Unavailable);
    Answer app;
    locator->ask(Locator::Asker::App, into(app));
    REQUIRE(reaches([&] { return app.has_value(); }));
    CHECK_FALSE(app->has_value());
    std::optional<Locator::Permission> permission;
    locator->allow([&](Locator::Permission now) { permission = now; });
    REQUIRE(reaches([&] { return permission.has_value(); }));
    CHECK(*permission == Locator::Permission::NotGiven);
}
