#include "mobile/app/trial/script.h"

namespace lanyard::app {

namespace {

constexpr int kLookEveryMillis = 10;
constexpr int kSettleEveryMillis = 60;
constexpr int kSettleAtMostMillis = 2000; ///< what still moves then is pictured moving

} // namespace

Script::Script(Stage stage, std::vector<Step> steps) : m_stage(stage), m_steps(std::move(steps)) {
    connect(&m_timer, &QTimer::timeout, this, &Script::tick);
}

void Script::start() {
    m_clock.start();
    m_timer.start(kLookEveryMillis);
}

void Script::tick() {
    if (m_at == m_steps.size()) {
        m_timer.stop();
        emit finished({});
        return;
    }
    const Step& step = m_steps[m_at];
    switch (m_phase) {
    case Phase::Act:
        if (step.act && !step.act())
            break;
        m_phase = Phase::Wait;
        [[fallthrough]];
    case Phase::Wait:
        if (step.until && !step.until())
            break;
        m_millis = m_clock.elapsed();
        if (step.picture.isEmpty()) {
            next();
            return;
        }
        m_phase = Phase::Settle;
        m_last = {};
        m_timer.start(kSettleEveryMillis);
        return;
    case Phase::Settle: {
        // Two pictures alike: nothing moves any more.
        QImage picture = m_stage.picture();
        const bool still = picture == m_last || m_clock.elapsed() - m_millis > kSettleAtMostMillis;
        m_last = std::move(picture);
        if (!still)
            return;
        if (!m_last.save(step.picture)) {
            m_timer.stop();
            emit finished(step.name + QStringLiteral(" (the picture could not be saved)"));
            return;
        }
        next();
        return;
    }
    }
    if (m_clock.elapsed() > step.deadlineMillis) {
        m_timer.stop();
        emit finished(step.name);
    }
}

void Script::next() {
    const Step& step = m_steps[m_at];
    int taps = -1;
    if (step.tapsAtMost) {
        taps = m_stage.taps() - m_tapsBefore;
        m_tapsBefore = m_stage.taps();
        if (taps > *step.tapsAtMost) {
            m_timer.stop();
            emit finished(QStringLiteral("%1 (%2 taps, at most %3)").arg(step.name).arg(taps).arg(*step.tapsAtMost));
            return;
        }
    }
    emit stepDone(step.name, m_millis, step.picture, taps);
    ++m_at;
    m_phase = Phase::Act;
    m_clock.restart();
    m_timer.start(kLookEveryMillis);
}

} // namespace lanyard::app
