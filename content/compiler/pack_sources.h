#pragma once

#include "content/compiler/item_reader.h"
#include "core/base/files.h"

#include <set>

/// For .cpp files only.
namespace lanyard::compiler {

struct FactShape {
    std::string type;
    std::set<std::string> choices;
};
struct TableShape {
    std::size_t columns = 0;
    std::set<std::string> rows;
};

/// All that lies in a pack's folder, read and with its faults reported; nothing is resolved between files yet.
struct PackSources {
    // pack.yaml
    std::string id;
    std::string jurisdiction;
    std::string title;
    std::int64_t version = 0;
    std::optional<Date> versionDay;
    Json languages = Json::array();
    Json groups = Json::array();
    std::map<std::string, std::string> groupKinds;

    Json sources = Json::object();
    Json immediate; ///< null, or {fact, group}
    Json facts = Json::array();
    std::map<std::string, FactShape> factShapes;
    Json evidence = Json::object();
    std::map<std::string, TableShape> tables;
    Json wording = Json::array();
    std::vector<AuthoredItem> items;
    std::vector<AuthoredWelsh> welsh;

    [[nodiscard]] bool hasWelsh() const { return languages.size() > 1; }
};

/// The folder's name of a kind: "measures" of "measure".
[[nodiscard]] std::string_view folderOf(content::Kind kind);

/// Reads a pack's folder, files in the order of their names. Faults go to `findings`; an unreadable folder is an Error.
[[nodiscard]] Result<PackSources> readPackSources(const Path& folder, Findings& findings);

} // namespace lanyard::compiler
