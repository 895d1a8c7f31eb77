#pragma once

#include "sync/intake/opener.h"

#include <functional>
#include <optional>

namespace lanyard::intake {

/// Makes the copy that people read: a PDF of what is delivered.
using Print = std::function<Result<Bytes>(const Opened&)>;

/// What a delivery did.
struct Delivered {
    std::optional<ErrorCode> unprinted; ///< why there is no PDF beside it
};

/// Delivers into a folder: <folder>/<report id>/{report.json, report.pdf, meta.json, provenance.age}, or
/// disruption.json, withdrawal.json and their PDFs for those. The report id is the key: a
/// folder that is there already, whole, is a delivery that was made before a crash and is not made again.
class FolderConnector {
public:
    FolderConnector(Path folder, Print print);
    /// Files in a hidden folder beside it, each synced, then one rename, then the parent synced: other programs see a
    /// whole report or none. A report that cannot be printed is delivered all the same, without its PDF.
    [[nodiscard]] Result<Delivered> deliver(const std::string& reportId, const Opened& opened) const;
    /// Removes what a crash left half made.
    [[nodiscard]] Status cleanUp() const;

private:
    Path m_folder;
    Print m_print;
};

} // namespace lanyard::intake
