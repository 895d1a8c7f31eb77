// The platform's own camera and microphone, run as on an officer's computer: Qt Multimedia, GStreamer and a sound
// server are real; only the glass and the membrane are not.
#include "mobile/platform/camera.h"
#include "mobile/platform/recorder.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>

#include <cmath>
#include <fcntl.h>
#include <numbers>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr int kDeadline = 20'000; // milliseconds

/// A sound server of the test's own, with one microphone that hears what is written into a pipe.
class SoundServer {
public:
    SoundServer() {
        const std::string socket = (m_folder / "socket").string();
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(m_folder.path().string()));
        qputenv("PULSE_SERVER", QByteArray::fromStdString("unix:" + socket));
        qputenv("PULSE_COOKIE", QByteArray::fromStdString((m_folder / "cookie").string()));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", QString::fromStdString(m_folder.path().string()));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start("pulseaudio",
                        {"-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm",
                         "--log-level=error", "-L",
                         QString::fromStdString("module-native-protocol-unix auth-anonymous=1 socket=" + socket), "-L",
                         QString::fromStdString("module-pipe-source source_name=microphone rate=16000 channels=1 "
                                                "format=s16le file=" +
                                                pipe())});
        up = m_process.waitForStarted() &&
             QTest::qWaitFor([&] { return std::filesystem::exists(socket) && std::filesystem::exists(pipe()); },
                             kDeadline);
    }
    ~SoundServer() {
        m_process.terminate();
        if (!m_process.waitForFinished(kDeadline)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    [[nodiscard]] std::string pipe() const { return (m_folder / "pipe").string(); }
    void end() {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool up = false;

private:
    TempFolder m_folder{"sound"};
    QProcess m_process;
};

/// Writes a tone into the pipe, a tenth of a second at a time, or as much as it takes.
class Tone {
public:
    static constexpr double kHertz = 440;
    static constexpr int kRate = 16'000;

    explicit Tone(const std::string& pipe) : m_pipe(::open(pipe.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) {}
    ~Tone() { ::close(m_pipe); }
    Tone(const Tone&) = delete;
    Tone& operator=(const Tone&) = delete;
    [[nodiscard]] bool isOpen() const { return m_pipe >= 0; }
    void go() {
        for (int sent = 0; sent < kRate / 10; ++sent) {
            const double at = 2 * std::numbers::pi * kHertz * static_cast<double>(m_next) / kRate;
            const auto sample = static_cast<std::int16_t>(12'000 * std::sin(at));
            if (::write(m_pipe, &sample, sizeof(sample)) != sizeof(sample))
                return;
            ++m_next;
        }
    }

private:
    int m_pipe;
    std::int64_t m_next = 0;
};

/// So many times a second the sound crosses zero upwards.
double pitchOf(const std::vector<std::int16_t>& samples, int rate) {
    int crossings = 0;
    for (std::size_t at = 1; at < samples.size(); ++at)
        crossings += samples[at - 1] < 0 && samples[at] >= 0 ? 1 : 0;
    return crossings * static_cast<double>(rate) / static_cast<double>(samples.size());
}

QGuiApplication& application() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    static QGuiApplication made(argc, argv);
    return made;
}

} // namespace

// One case, in this order: Qt asks for devices and servers once in the life of a program.
TEST_CASE("the camera and the microphone of the platform") {
    qputenv("GST_PLUGIN_PATH", LANYARD_TEST_CAMERA);
    const TempFolder registry("registry");
    qputenv("GST_REGISTRY", QByteArray::fromStdString((registry / "gst").string()));
    application();
    SoundServer server;
    REQUIRE(server.up);

    {
        INFO("the camera shows what it sees and hands over one picture of it");
        const auto camera = platform::systemCamera();
        REQUIRE(QTest::qWaitFor([&] { return camera->isAvailable(); }, kDeadline));
        QVideoSink finder;
        int shown = 0;
        QObject::connect(&finder, &QVideoSink::videoFrameChanged,
                         [&](const QVideoFrame& frame) { shown += frame.isValid() ? 1 : 0; });
        std::vector<QImage> pictures;
        bool ready = false;
        bool failed = false;
        // On a busy computer GStreamer's pipeline can wait for itself: then the camera says that it failed, and whoever
        // holds it tries again, as an officer would.
        for (int tries = 0; tries < 5 && pictures.empty(); ++tries) {
            ready = failed = false;
            shown = 0;
            camera->start(&finder, {[&](bool now) { ready = now; },
                                    [&](QImage picture) {
                                        pictures.push_back(std::move(picture));
                                        camera->stop();
                                    },
                                    [&](const Error&) { failed = true; }});
            REQUIRE(QTest::qWaitFor([&] { return ready || failed; }, kDeadline));
            if (!QTest::qWaitFor([&] { return shown > 0 || failed; }, kDeadline) || failed)
                continue;
            CHECK(pictures.empty());
            camera->take();
            REQUIRE(QTest::qWaitFor([&] { return !pictures.empty() || failed; }, kDeadline));
        }
        REQUIRE(pictures.size() == 1);
        // The sharpest that still moves: the 1920 of 5 pictures a second does not.
        CHECK(pictures[0].size() == QSize(1280, 720));
        const QColor middle = pictures[0].pixelColor(640, 360);
        CHECK(middle.red() > 200);
        CHECK(middle.green() < 60);
        CHECK(pictures[0].textKeys().isEmpty());
        shown = 0;
        camera->take();
        QCoreApplication::processEvents();
        CHECK(pictures.size() == 1); // it was stopped
    }
    {
        INFO("the microphone hands over what it hears, and nothing after it was stopped");
        const auto recorder = platform::systemRecorder();
        REQUIRE(QTest::qWaitFor([&] { return recorder->isAvailable(); }, kDeadline));
        Tone tone(server.pipe());
        REQUIRE(tone.isOpen());
        std::vector<std::int16_t> heard;
        int rate = 0;
        bool failed = false;
        const platform::Recorder::Told told{[&](const std::vector<std::int16_t>& samples, int of) {
                                                heard.insert(heard.end(), samples.begin(), samples.end());
                                                rate = of;
                                            },
                                            [&](const Error&) { failed = true; }};
        recorder->start(told);
        REQUIRE(QTest::qWaitFor(
            [&] {
                tone.go();
                return heard.size() > 2 * Tone::kRate || failed;
            },
            kDeadline));
        CHECK_FALSE(failed);
        recorder->stop();
        const std::size_t kept = heard.size();
        tone.go();
        QCoreApplication::processEvents();
        CHECK(heard.size() == kept);
        CHECK(rate == Tone::kRate);
        const std::vector<std::int16_t> later(heard.begin() + Tone::kRate / 2, heard.end());
        CHECK(pitchOf(later, rate) == Approx(Tone::kHertz).epsilon(0.02));

        // And once more; then the server goes away under it.
        recorder->start(told);
        REQUIRE(QTest::qWaitFor(
            [&] {
                tone.go();
                return heard.size() > kept + Tone::kRate || failed;
            },
            kDeadline));
        server.end();
        CHECK(QTest::qWaitFor([&] { return failed; }, kDeadline));
    }
}
