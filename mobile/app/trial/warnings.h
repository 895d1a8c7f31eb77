#pragma once

#include <QStringList>

namespace lanyard::app {

/// Counts what Qt and QML complain of, and prints it as before. Nothing of a report is ever in these lines.
void collectWarnings();
[[nodiscard]] QStringList collectedWarnings();

} // namespace lanyard::app
