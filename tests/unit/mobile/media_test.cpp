#include "mobile/platform/camera.h"
#include "mobile/platform/recorder.h"
#include "tests/unit/mobile/enrolled.h"
#include "tests/unit/mobile/flac_reader.h"

#include <catch2/catch.hpp>

#include <QObject>

#include <cmath>
#include <numbers>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

/// A camera that a test holds in its hands.
class HeldCamera : public platform::Camera {
public:
    bool available = true;
    int starts = 0;
    int takes = 0;
    bool running = false;
    Told told;

    bool isAvailable() override { return available; }
    void start(QObject* /*viewfinder*/, Told to) override {
        ++starts;
        running = true;
        told = std::move(to);
    }
    void take() override { ++takes; }
    void stop() override {
        running = false;
        told = {};
    }
    void give(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText("Comment", "taken at 51.5 north");
        const auto taken = told.taken;
        taken(image);
    }
};

/// A microphone that hears what a test says.
class HeldRecorder : public platform::Recorder {
public:
    bool available = true;
    bool running = false;
    std::vector<std::int16_t> last; ///< what it still has when it is stopped
    Told told;

    bool isAvailable() override { return available; }
    void start(Told to) override {
        running = true;
        told = std::move(to);
    }
    void stop() override {
        if (running && !last.empty())
            told.heard(std::exchange(last, {}), kRate);
        running = false;
        told = {};
    }
    static constexpr int kRate = 16'000;
};

std::vector<std::int16_t> tone(std::size_t samples) {
    std::vector<std::int16_t> made(samples);
    for (std::size_t at = 0; at < samples; ++at)
        made[at] = static_cast<std::int16_t>(
            12'000 * std::sin(2 * std::numbers::pi * 440 * static_cast<double>(at) / HeldRecorder::kRate));
    return made;
}

/// An app with a note open and its attachments' page asked for.
struct Capture {
    EnrolledFolder folder;
    HeldCamera camera;
    HeldRecorder recorder;
    std::unique_ptr<RunningApp> running;
    QObject viewfinder;

    Capture() { start(); }
    void start() {
        running = std::make_unique<RunningApp>(folder, App::Senses{nullptr, &camera, &recorder});
        REQUIRE(running->unlock());
        session().startNote({});
        REQUIRE(reaches([&] { return !session().note()->reportId().isEmpty(); }));
        session().note()->setText("A grey van by the park.");
        REQUIRE(reaches([&] { return session().attachments()->allowed(); }));
        session().attachments()->open();
    }
    [[nodiscard]] Session& session() const { return running->session(); }
    [[nodiscard]] CameraModel& finder() const { return *session().camera(); }
    [[nodiscard]] SoundModel& sound() const { return *session().sound(); }
    [[nodiscard]] bool has(int count) const {
        return reaches(
            [&] { return session().attachments()->count() == count && session().attachments()->progress() < 0; });
    }
    /// Up to the picture that one looks at.
    void photograph(int width = 4000) {
        finder().open();
        finder().start(&viewfinder);
        camera.told.ready(true);
        REQUIRE(finder().state() == CameraModel::Live);
        const int before = camera.takes;
        finder().take();
        REQUIRE(camera.takes == before + 1);
        camera.give(width, width * 3 / 4);
        REQUIRE(reaches([&] { return finder().state() == CameraModel::Taken; }));
    }
    /// What a restart would find attached, read as it was kept.
    [[nodiscard]] std::vector<std::pair<intel::Attachment, Bytes>> kept() const { return folder.attachmentsOnDisk(); }
};

} // namespace

TEST_CASE("a photograph goes from the camera into the report and carries nothing but its picture") {
    Capture capture;
    CHECK(capture.finder().available());
    CHECK_FALSE(capture.camera.running);
    capture.photograph();
    CHECK_FALSE(capture.camera.running);
    CHECK(capture.finder().picture().startsWith(QLatin1String("data:image/jpeg;base64,")));
    CHECK(capture.session().attachments()->count() == 0); // not before it is used
    bool used = false;
    QObject::connect(&capture.finder(), &CameraModel::used, &capture.viewfinder, [&] { used = true; });
    capture.finder().use();
    CHECK(used);
    CHECK(capture.finder().state() == CameraModel::Off);
    REQUIRE(capture.has(1));
    CHECK(capture.session().attachments()->rows().front().title == "Photograph");
    CHECK_FALSE(capture.session().attachments()->rows().front().picture.isEmpty());
    REQUIRE(capture.running->lock());
    const auto kept = capture.kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].first.media == "image/jpeg");
    CHECK_FALSE(kept[0].first.metadataKept);
    const QByteArray bytes(reinterpret_cast<const char*>(kept[0].second.data()),
                           static_cast<qsizetype>(kept[0].second.size()));
    CHECK(QImage::fromData(bytes, "JPEG").size() == QSize(4000, 3000));
    CHECK_FALSE(bytes.contains("51.5 north"));
}

TEST_CASE("a photograph that is not used is not kept") {
    Capture capture;
    capture.photograph();
    SECTION("taken again") {
        capture.finder().again();
        CHECK(capture.finder().state() == CameraModel::Off);
        CHECK(capture.finder().picture().isEmpty());
        capture.finder().start(&capture.viewfinder);
        CHECK(capture.camera.starts == 2);
    }
    SECTION("given up") {
        capture.finder().close();
        capture.finder().use();
    }
    CHECK(capture.has(0));
    REQUIRE(capture.running->lock());
    CHECK(capture.kept().empty());
}

TEST_CASE("a photograph nobody has decided about waits while another page is in front") {
    Capture capture;
    if (GENERATE(true, false)) { // looked at, or just taken
        capture.photograph();
        capture.finder().leave();
    } else {
        capture.finder().start(&capture.viewfinder);
        capture.camera.told.ready(true);
        capture.finder().take();
        capture.camera.give(400, 300);
        capture.finder().leave();
    }
    CHECK_FALSE(capture.camera.running);
    REQUIRE(reaches([&] { return capture.finder().state() == CameraModel::Taken; }));
    CHECK_FALSE(capture.finder().picture().isEmpty());
    SECTION("it is used after all") {
        capture.finder().use();
        REQUIRE(capture.has(1));
        REQUIRE(capture.running->lock());
    }
    SECTION("it stays with its report when another is begun") {
        const QString first = capture.session().note()->reportId();
        REQUIRE(writeNote(capture.session(), "Another."));
        CHECK(capture.session().note()->reportId() != first);
        CHECK(capture.finder().state() == CameraModel::Off);
        CHECK(capture.has(0));
        REQUIRE(capture.running->lock());
    }
    CHECK(capture.kept().size() == 1);
}

TEST_CASE("a camera that looks stops when its page is left") {
    Capture capture;
    capture.finder().start(&capture.viewfinder);
    capture.camera.told.ready(true);
    if (GENERATE(true, false))
        capture.finder().take();
    capture.finder().leave();
    CHECK_FALSE(capture.camera.running);
    CHECK(capture.finder().state() == CameraModel::Off);
}

TEST_CASE("no camera is opened for a report that takes no more") {
    Capture capture;
    for (int count = 1; count <= static_cast<int>(store::kMaxAttachmentsOfReport); ++count) {
        REQUIRE(capture.session().attachments()->allowed());
        capture.photograph(400);
        capture.finder().use();
        REQUIRE(capture.has(count));
    }
    REQUIRE(reaches([&] { return !capture.session().attachments()->allowed(); }));
    CHECK(capture.session().attachments()->refusal().contains(QLatin1String("at most 10")));
    bool opened = false;
    QObject::connect(&capture.session(), &Session::navigate, &capture.viewfinder, [&] { opened = true; });
    capture.finder().open();
    CHECK_FALSE(opened);
    capture.session().attachments()->remove(capture.session().attachments()->rows().front().attachmentId);
    CHECK(reaches([&] { return capture.session().attachments()->allowed(); }));
}

TEST_CASE("a lock keeps the photograph that was taken and not yet looked at") {
    Capture capture;
    capture.photograph();
    REQUIRE(capture.running->lock());
    CHECK(capture.finder().state() == CameraModel::Off);
    CHECK(capture.finder().picture().isEmpty());
    CHECK(capture.kept().size() == 1);
}

TEST_CASE("a lock while a photograph is being taken in keeps it whole") {
    Capture capture;
    capture.photograph();
    capture.finder().use();
    REQUIRE(capture.running->lock());
    CHECK(capture.kept().size() == 1);
}

TEST_CASE("where there is no camera or microphone none is offered, and one that fails says so") {
    Capture capture;
    capture.camera.available = capture.recorder.available = false;
    capture.session().attachments()->open();
    CHECK_FALSE(capture.finder().available());
    CHECK_FALSE(capture.sound().available());

    capture.finder().start(&capture.viewfinder);
    auto failed = capture.camera.told.failed;
    failed({ErrorCode::Refused, ""});
    CHECK(capture.finder().state() == CameraModel::Off);
    CHECK(capture.finder().problem().contains(QLatin1String("may not use the camera")));
    capture.finder().again();
    CHECK(capture.finder().problem().isEmpty());

    capture.sound().start();
    failed = capture.recorder.told.failed;
    failed({ErrorCode::Refused, ""});
    CHECK_FALSE(capture.sound().recording());
    CHECK(capture.sound().problem().contains(QLatin1String("may not use the microphone")));
    // What was said of it goes with the next look at the page; and nothing is said to be kept where nothing was heard.
    capture.session().attachments()->open();
    CHECK(capture.sound().problem().isEmpty());
    capture.sound().start();
    failed = capture.recorder.told.failed;
    failed({ErrorCode::Unavailable, ""});
    CHECK(capture.sound().problem().contains(QLatin1String("does not work")));
    CHECK_FALSE(capture.sound().problem().contains(QLatin1String("kept")));
    CHECK(capture.has(0));
}

TEST_CASE("a sound is kept as it was heard, to the last sample") {
    Capture capture;
    CHECK(capture.sound().available());
    const std::vector<std::int16_t> all = tone(50'000);
    capture.sound().start();
    CHECK(capture.sound().recording());
    capture.recorder.told.heard({all.begin(), all.begin() + 20'000}, HeldRecorder::kRate);
    CHECK(capture.sound().timeText() == "0:01");
    CHECK(capture.sound().level() > 0.3);
    capture.recorder.last = {all.begin() + 20'000, all.end()};
    SECTION("stopped by the officer") {
        capture.sound().stop();
        REQUIRE(capture.has(1));
        CHECK(capture.session().attachments()->rows().front().title == "Sound");
        CHECK(capture.sound().problem().isEmpty());
        REQUIRE(capture.running->lock());
    }
    SECTION("stopped by the lock") {
        REQUIRE(capture.running->lock());
    }
    SECTION("stopped because another note is begun") {
        const QString first = capture.session().note()->reportId();
        capture.session().startNote({});
        REQUIRE(reaches([&] { return capture.session().note()->reportId() != first; }));
        REQUIRE(capture.running->lock());
    }
    SECTION("stopped because the microphone went") {
        const auto failed = capture.recorder.told.failed;
        failed({ErrorCode::Unavailable, ""});
        CHECK(capture.sound().problem().contains(QLatin1String("is kept")));
        REQUIRE(capture.has(1));
        REQUIRE(capture.running->lock());
    }
    CHECK_FALSE(capture.recorder.running);
    CHECK_FALSE(capture.sound().recording());
    const auto kept = capture.kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].first.media == "audio/flac");
    const ReadSound read = readFlac(kept[0].second);
    CHECK(read.rate == HeldRecorder::kRate);
    CHECK(read.samples == all);
}

TEST_CASE("when the battery comes out, a recording is there but for its last seconds") {
    Capture capture;
    const std::vector<std::int16_t> all = tone(80'000); // 5 seconds
    capture.sound().start();
    for (std::size_t at = 0; at < all.size(); at += 1600)
        capture.recorder.told.heard(
            {all.begin() + static_cast<std::ptrdiff_t>(at), all.begin() + static_cast<std::ptrdiff_t>(at + 1600)},
            HeldRecorder::kRate);
    REQUIRE(reaches([&] { return capture.kept().size() == 1; }));
    std::size_t samples = 0;
    REQUIRE(reaches([&] {
        const ReadSound read = readFlac(capture.kept()[0].second);
        samples = read.samples.size();
        return samples >= 60'000 && std::equal(read.samples.begin(), read.samples.end(), all.begin());
    }));
    CHECK(capture.sound().recording());
    // Discarded, that goes too.
    capture.sound().discard();
    CHECK(capture.has(0));
    REQUIRE(capture.running->lock());
    CHECK(capture.kept().empty());
}

TEST_CASE("a sound that is discarded, or in which nothing was heard, leaves nothing") {
    Capture capture;
    capture.sound().start();
    if (GENERATE(true, false))
        capture.recorder.told.heard(tone(40'000), HeldRecorder::kRate);
    capture.sound().discard();
    CHECK_FALSE(capture.sound().recording());
    capture.sound().start();
    capture.sound().stop();
    CHECK(capture.has(0));
    REQUIRE(capture.running->lock());
    CHECK(capture.kept().empty());
}

TEST_CASE("a sound that grows too long stops by itself and is kept") {
    Capture capture;
    constexpr int kRate = 8000;
    capture.sound().start();
    capture.recorder.told.heard(std::vector<std::int16_t>(std::size_t{kRate} * SoundController::kMaxSeconds), kRate);
    REQUIRE(reaches([&] { return !capture.sound().recording(); }));
    CHECK(capture.sound().problem().contains(QLatin1String("15 minutes")));
    REQUIRE(capture.has(1));
}

TEST_CASE("what was captured for a note without words outlives its end") {
    Capture capture;
    const bool sound = GENERATE(true, false);
    capture.session().startNote({});
    const QString first = capture.session().note()->reportId();
    REQUIRE(reaches([&] { return capture.session().note()->reportId() != first; }));
    capture.session().attachments()->open();
    REQUIRE(reaches([&] { return capture.session().attachments()->allowed(); }));
    if (sound) {
        capture.sound().start();
        capture.recorder.told.heard(tone(40'000), HeldRecorder::kRate);
        capture.sound().stop();
    } else {
        capture.photograph();
        capture.finder().use();
    }
    capture.session().note()->done();
    REQUIRE(capture.running->lock());
    CHECK(capture.kept().size() == 1);
}
