#pragma once

#include "content/compiler/item_reader.h"
#include "core/base/files.h"

/// For .cpp files only.
namespace lanyard::compiler {

/// All that lies in an overlay's folder, read and with its faults reported; nothing is compared with the national pack
/// yet.
struct OverlaySources {
    Json head = Json::object(); ///< the document without `built` and `additions`
    std::optional<Date> versionDay;
    std::map<std::string, int> lines;        ///< of overlay.yaml's keys
    std::map<std::string, int> contactLines; ///< by the contact's id
    std::string text;                        ///< overlay.yaml whole, for the wording list
    std::vector<AuthoredItem> additions;     ///< by the page's id; their JSON as the overlay has it, without `cy`
    std::vector<AuthoredWelsh> welsh;

    [[nodiscard]] bool hasWelsh() const { return head.contains("languages") && head["languages"].size() > 1; }
};

inline constexpr std::string_view kOverlayFile = "overlay.yaml";
/// Is this the folder of an overlay, and not of a pack?
[[nodiscard]] bool isOverlayFolder(const Path& folder);
/// Faults go to `findings`; an unreadable folder is an Error.
[[nodiscard]] Result<OverlaySources> readOverlaySources(const Path& folder, Findings& findings);

} // namespace lanyard::compiler
