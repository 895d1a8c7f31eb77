#include "mobile/app/view/sound_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void SoundModel::setAvailable(bool available) {
    if (assign(m_available, available))
        emit changed();
}

void SoundModel::setRecording(bool recording, const QString& problem) {
    const bool other = assign(m_recording, recording);
    if (assign(m_problem, problem) || other)
        emit changed();
}

void SoundModel::setHeard(const QString& timeText, double level) {
    const bool other = assign(m_timeText, timeText);
    if (assign(m_level, level) || other)
        emit heard();
}

} // namespace lanyard::app
