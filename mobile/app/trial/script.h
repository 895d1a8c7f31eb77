#pragma once

#include "mobile/app/trial/stage.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace lanyard::app {

/// Steps played one after the other on the event loop: each acts, then waits for its condition with a deadline. Never
/// sleeps, never nests an event loop.
class Script : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString name;                ///< as printed
        std::function<bool()> act;   ///< false: not possible yet, tried again until the deadline
        std::function<bool()> until; ///< empty: done when acted
        int deadlineMillis = 10'000;
        QString picture; ///< file to save the window to when done, or empty
        /// The taps since the last step that had one of these: the script fails when there were more.
        std::optional<int> tapsAtMost = std::nullopt;
    };

    Script(Stage stage, std::vector<Step> steps);
    void start();

signals:
    /// After each step. `millis` until its condition held, without the picture; `taps` where they were counted, else
    /// -1.
    void stepDone(const QString& name, qint64 millis, const QString& picture, int taps);
    /// `failedStep` is empty when all went well.
    void finished(const QString& failedStep);

private:
    enum class Phase { Act, Wait, Settle };
    void tick();
    void next();

    Stage m_stage;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    Phase m_phase = Phase::Act;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_millis = 0;
    int m_tapsBefore = 0; ///< up to the last step that counted them
    QImage m_last;
};

} // namespace lanyard::app
