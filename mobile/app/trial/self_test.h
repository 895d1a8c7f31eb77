#pragma once

#include "mobile/app/trial/script.h"
#include "mobile/app/view/session.h"

#include <QQmlEngine>

namespace lanyard::app {

/// Every QML file of ours as a component of its own: what does not compile, by name. Each says why as a warning.
[[nodiscard]] QStringList brokenComponents(QQmlEngine& engine);

/// Every state and every page with something on it, narrow, wide, lying, dark and at 200 %, drawn once each. What is
/// wrong comes out as warnings.
[[nodiscard]] std::vector<Script::Step> selfTestSteps(QQuickWindow& window, Session& session);

} // namespace lanyard::app
