#include "mobile/app/control/sound_controller.h"

#include "mobile/app/control/said.h"
#include "mobile/platform/flac_writer.h"

#include <algorithm>
#include <cstdlib>

namespace lanyard::app {

namespace {

/// The most that is lost of a recording when the battery comes out, in seconds: a sound has no other copy.
constexpr std::size_t kSecureSeconds = 2;

QString timeOf(std::int64_t seconds) {
    constexpr int kMinute = 60;
    return QStringLiteral("%1:%2").arg(seconds / kMinute).arg(seconds % kMinute, 2, 10, QLatin1Char('0'));
}

double loudest(const std::vector<std::int16_t>& samples) {
    constexpr double kFull = 32768;
    int most = 0;
    for (const std::int16_t sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most / kFull;
}

/// `some`: something was recorded before it failed.
QString problemText(const Error& error, bool some) {
    if (error.code == ErrorCode::Refused)
        //: Where a sound can be recorded. The phone's settings forbid it.
        //% "Lanyard may not use the microphone. Allow it in the phone's settings."
        return qtTrId("sound.refused");
    if (some)
        //: Where a sound can be recorded.
        //% "The microphone stopped, or another app took it. What was recorded before is kept."
        return qtTrId("sound.gone");
    //: Where a sound can be recorded.
    //% "The microphone does not work. Another app may be using it."
    return qtTrId("sound.unavailable");
}

} // namespace

/// Made on the GUI thread, used on the worker.
struct SoundController::Take {
    std::string report;
    std::optional<client::FileAttacher> attacher;
    std::optional<platform::FlacWriter> writer;
    std::vector<std::uint8_t> head; ///< the file's first bytes, until they tell what it is
    Status problem;
    std::size_t unsecured = 0; ///< samples since the last checkpoint

    Status append(Backend& backend, std::vector<std::int16_t>& samples, int rate) {
        if (problem && !writer)
            problem = begin(backend, rate);
        if (problem)
            problem = writer->append(samples);
        unsecured += samples.size();
        if (problem && attacher && unsecured >= static_cast<std::size_t>(rate) * kSecureSeconds) {
            problem = attacher->checkpoint();
            unsecured = 0;
        }
        std::fill(samples.begin(), samples.end(), std::int16_t{0});
        return problem;
    }

    Status finish() {
        if (problem && writer)
            problem = writer->finish();
        if (problem && attacher) {
            if (const auto row = attacher->finish(); !row)
                problem = fail(row.error());
        }
        writer.reset();
        attacher.reset();
        return problem;
    }

    void discard() {
        writer.reset();
        if (attacher)
            attacher->abandon();
        attacher.reset();
    }

private:
    Status begin(Backend& backend, int rate) {
        LANYARD_ASSIGN(auto writing, platform::FlacWriter::begin(
                                         rate, [this, &backend](ByteView bytes) { return write(backend, bytes); }));
        writer.emplace(std::move(writing));
        return {};
    }

    Status write(Backend& backend, ByteView bytes) {
        if (attacher)
            return attacher->append(bytes);
        head.insert(head.end(), bytes.begin(), bytes.end());
        constexpr std::size_t kEnough = 16; // more than FLAC's mark
        if (head.size() < kEnough)
            return {};
        LANYARD_ASSIGN(auto attachments, backend.device().attachments());
        LANYARD_ASSIGN(auto begun, client::FileAttacher::begin(attachments, {report, {}, false}, head));
        attacher.emplace(std::move(begun));
        return attacher->append(std::exchange(head, {}));
    }
};

SoundController::SoundController(Worker& worker, Session& session, OpenDraft& draft, AttachmentsController& attachments,
                                 platform::Recorder* recorder, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_model(*session.sound())
    , m_draft(draft)
    , m_attachments(attachments)
    , m_recorder(recorder) {
    connect(session.attachments(), &AttachmentsModel::openRequested, this, &SoundController::look);
    connect(&m_model, &SoundModel::startRequested, this, &SoundController::start);
    connect(&m_model, &SoundModel::stopRequested, this, [this] { stop(true); });
    connect(&m_model, &SoundModel::discardRequested, this, [this] { stop(false); });
    connect(&m_draft, &OpenDraft::replaced, this, [this] {
        if (m_take && (!m_draft.isOpen() || m_draft.report().id != m_take->report))
            stop(true);
    });
}

SoundController::~SoundController() {
    keepBeforeLock();
}

void SoundController::look() {
    m_model.setAvailable(m_recorder != nullptr && m_recorder->isAvailable());
    if (!m_take)
        m_model.setRecording(false); // and what was said of an earlier one goes
}

void SoundController::start() {
    if (m_recorder == nullptr || m_take || !m_draft.isOpen() || !m_session.attachments()->allowed())
        return;
    m_take = std::make_shared<Take>();
    m_take->report = m_draft.report().id;
    m_samples = 0;
    m_model.setHeard(timeOf(0), 0);
    m_model.setRecording(true);
    m_recorder->start({[this](std::vector<std::int16_t> samples, int rate) { heard(std::move(samples), rate); },
                       [this](const Error& error) { stop(true, problemText(error, m_samples > 0)); }});
}

void SoundController::heard(std::vector<std::int16_t> samples, int rate) {
    if (!m_take)
        return;
    m_samples += static_cast<std::int64_t>(samples.size());
    const std::int64_t seconds = m_samples / rate;
    m_model.setHeard(timeOf(seconds), loudest(samples));
    m_worker.ask(
        this,
        [take = m_take, samples = std::move(samples), rate](Backend& backend) mutable {
            return take->append(backend, samples, rate);
        },
        [this, take = m_take](const Status& status) { appended(take, status); });
    if (seconds >= kMaxSeconds)
        // Queued: a recorder is not stopped from within what it tells.
        QMetaObject::invokeMethod(
            this,
            [this, take = m_take] {
                if (take == m_take)
                    //: A recording that stopped by itself because it is as long as one may be. %n minutes.
                    //% "Recording stopped: one may be %n minute(s) long. It is kept; start another to go on."
                    stop(true, qtTrId("sound.full", kMaxSeconds / 60));
            },
            Qt::QueuedConnection);
}

void SoundController::appended(const std::shared_ptr<Take>& take, const Status& status) {
    if (take == m_take && !status)
        stop(true, saidText(status.error().message));
}

void SoundController::stop(bool keep, const QString& problem) {
    if (!m_take)
        return;
    m_recorder->stop(); // what it still had is heard first
    m_model.setRecording(false, problem);
    m_model.setHeard({}, 0);
    m_worker.ask(
        this,
        [take = std::move(m_take), keep](Backend&) {
            if (keep)
                return take->finish();
            take->discard();
            return Status();
        },
        [this](const Status& finished) {
            if (m_session.state() != Session::Open)
                return;
            // What could not be kept matters more than why it stopped.
            if (!finished)
                m_model.setRecording(m_model.recording(), saidText(finished.error().message));
            m_attachments.refresh();
        });
    m_take.reset();
}

void SoundController::keepBeforeLock() {
    stop(true);
    m_model.setRecording(false);
}

} // namespace lanyard::app
