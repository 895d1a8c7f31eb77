#include "mobile/app/view/camera_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void CameraModel::setAvailable(bool available) {
    if (assign(m_available, available))
        emit changed();
}

void CameraModel::setState(State state, const QString& picture, const QString& problem) {
    const bool other = assign(m_state, state);
    const bool another = assign(m_picture, picture);
    if (assign(m_problem, problem) || other || another)
        emit changed();
}

} // namespace lanyard::app
