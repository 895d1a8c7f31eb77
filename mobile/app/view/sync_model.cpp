#include "mobile/app/view/sync_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void SyncModel::show(const State& state) {
    if (assign(m_state, state)) {
        emit changed();
    }
}

} // namespace lanyard::app
