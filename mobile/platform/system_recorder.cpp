#include "mobile/platform/recorder.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QIODevice>
#include <QMediaDevices>
#include <QObject>
#include <QPointer>

#include <array>
#include <cstring>
#include <optional>

#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
#include <QCoreApplication>
#include <QPermissions>
#endif

namespace lanyard::platform {

namespace {

/// The first that the microphone can do: speech needs no more.
constexpr std::array kRates{16'000, 48'000, 44'100};
constexpr int kPieceMicros = 100'000; ///< what is lost at most when it stops

std::optional<QAudioFormat> formatFor(const QAudioDevice& device) {
    for (const int channels : {1, 2}) {
        for (const int rate : kRates) {
            QAudioFormat format;
            format.setSampleRate(rate);
            format.setChannelCount(channels);
            format.setSampleFormat(QAudioFormat::Int16);
            if (device.isFormatSupported(format))
                return format;
        }
    }
    return std::nullopt;
}

/// Whole samples of `bytes`, two channels as their mean.
std::vector<std::int16_t> samplesOf(const QByteArray& bytes, int channels) {
    std::vector<std::int16_t> all(static_cast<std::size_t>(bytes.size()) / sizeof(std::int16_t));
    std::memcpy(all.data(), bytes.constData(), all.size() * sizeof(std::int16_t));
    if (channels == 1)
        return all;
    std::vector<std::int16_t> mean(all.size() / 2);
    for (std::size_t at = 0; at < mean.size(); ++at)
        mean[at] = static_cast<std::int16_t>((all[2 * at] + all[2 * at + 1]) / 2);
    return mean;
}

class SystemRecorder : public Recorder {
public:
    bool isAvailable() override { return !QMediaDevices::audioInputs().isEmpty(); }

    void start(Told told) override {
        end();
        m_told = std::move(told);
        m_context = std::make_unique<QObject>();
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        qApp->requestPermission(QMicrophonePermission{}, m_context.get(), [this](const QPermission& answer) {
            if (answer.status() == Qt::PermissionStatus::Granted)
                run();
            else
                failed(ErrorCode::Refused);
        });
#else
        // Before Qt 6.6 the platform asks the officer when the microphone is opened.
        run();
#endif
    }

    void stop() override {
        hear();
        end();
    }

private:
    void run() {
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        const auto format = device.isNull() ? std::nullopt : formatFor(device);
        if (!format) {
            failSoon();
            return;
        }
        m_source = std::make_unique<QAudioSource>(device, *format);
        m_source->setBufferSize(format->bytesForDuration(kPieceMicros));
        m_rest.clear();
        m_input = m_source->start();
        if (m_input == nullptr || m_source->error() != QAudio::NoError) {
            failSoon();
            return;
        }
        QObject::connect(m_input, &QIODevice::readyRead, m_context.get(), [this] { hear(); });
        QObject::connect(m_source.get(), &QAudioSource::stateChanged, m_context.get(), [this](QAudio::State state) {
            if (state == QAudio::StoppedState)
                failSoon();
        });
    }

    void hear() {
        if (!m_input || !m_told.heard)
            return;
        QByteArray bytes = m_rest + m_input->readAll();
        const QAudioFormat format = m_source->format();
        const auto frames = bytes.size() / format.bytesPerFrame();
        m_rest = bytes.mid(frames * format.bytesPerFrame());
        bytes.truncate(frames * format.bytesPerFrame());
        if (frames > 0)
            m_told.heard(samplesOf(bytes, format.channelCount()), format.sampleRate());
        bytes.fill('\0');
    }

    /// Later: whoever starts it need not expect to be called within, and a source must not go within its own signal.
    void failSoon() {
        QMetaObject::invokeMethod(
            m_context.get(), [this] { failed(ErrorCode::Unavailable); }, Qt::QueuedConnection);
    }

    void failed(ErrorCode code) {
        const auto tell = m_told.failed;
        stop();
        if (tell)
            tell({code, "The microphone does not work."});
    }

    void end() {
        m_context.reset();
        m_told = {};
        if (m_source)
            m_source->stop();
        m_source.reset();
        m_rest.clear();
    }

    std::unique_ptr<QObject> m_context; ///< what is asked of Qt ends with it
    std::unique_ptr<QAudioSource> m_source;
    QPointer<QIODevice> m_input; ///< the source's
    QByteArray m_rest;           ///< half a sample, until its other half comes
    Told m_told;
};

} // namespace

std::unique_ptr<Recorder> systemRecorder() {
    return std::make_unique<SystemRecorder>();
}

} // namespace lanyard::platform
