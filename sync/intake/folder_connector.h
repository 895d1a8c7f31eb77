#pragma once

#include "sync/intake/opener.h"

namespace lanyard::intake {

/// Delivers into a folder: <folder>/<report id>/{report.json, meta.json, provenance.age}, or
/// disruption.json or withdrawal.json for those. The report id is the key: a
/// folder that is there already, whole, is a delivery that was made before a crash and is not made again.
class FolderConnector {
public:
    explicit FolderConnector(Path folder);
    /// Files in a hidden folder beside it, each synced, then one rename, then the parent synced: other programs see a
    /// whole report or none.
    [[nodiscard]] Status deliver(const std::string& reportId, const Opened& opened) const;
    /// Removes what a crash left half made.
    [[nodiscard]] Status cleanUp() const;

private:
    Path m_folder;
};

} // namespace lanyard::intake
