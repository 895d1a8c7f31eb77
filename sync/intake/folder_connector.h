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
/// A report that announces attachments also has parts.json; they follow into attachments/ one by one.
class FolderConnector {
public:
    /// Without `print` nothing is printed, and that is no failure.
    FolderConnector(Path folder, Print print);
    /// Files in a hidden folder beside it, each synced, then one rename, then the parent synced: other programs see a
    /// whole report or none. A report that cannot be printed is delivered all the same, without its PDF.
    [[nodiscard]] Result<Delivered> deliver(const std::string& reportId, const Opened& opened) const;
    /// Writes a file into a report that was delivered: filled under a hidden name beside the report, synced, then
    /// renamed to `name` ("attachments/…") inside it. One that is there already is left. `fill` fails when what it
    /// wrote must not be kept.
    using Fill = std::function<Status(FileWriter&)>;
    [[nodiscard]] Status addFile(const std::string& reportId, const std::string& name, const Fill& fill) const;
    /// Replaces parts.json of a report that was delivered.
    [[nodiscard]] Status setParts(const std::string& reportId, const std::string& parts) const;
    /// Removes what a crash left half made.
    [[nodiscard]] Status cleanUp() const;

private:
    [[nodiscard]] Status printInto(const Path& folder, const Opened& opened) const;

    Path m_folder;
    Print m_print;
};

} // namespace lanyard::intake
