#pragma once

#include "content/compiler/findings.h"
#include "content/compiler/front_matter.h"
#include "content/compiler/markdown.h"
#include "content/compiler/yaml.h"
#include "core/base/strict_json.h"

#include <map>
#include <optional>

/// For .cpp files only: what the compiler holds is the pack's JSON with the lines it came from.
namespace lanyard::compiler {

/// Something that an item names and that must be there.
struct Reference {
    enum class To { Item, Source, Fact, Table };
    To to = To::Item;
    std::string id;
    std::string detail; ///< of a fact: op, a space, value; of a table: the row
    int line = 1;
};

/// One authored item: its JSON as the pack has it, and where things stand in its file.
struct AuthoredItem {
    std::string file; ///< "measures/sexual-risk-order.md"
    std::string id;
    Json json;
    std::map<std::string, int> lines; ///< line of each front matter key
    std::vector<Reference> references;
    std::vector<std::string> prose; ///< for the reading grade
    std::string text;               ///< the whole file, for the wording list
};

/// The Welsh of one item.
struct AuthoredWelsh {
    std::string file; ///< "cy/measures/…"
    std::string id;
    std::string folder; ///< "measures"
    Json json;
    std::map<std::string, int> lines;
    std::vector<Reference> references;
    std::map<std::string, int> testLines; ///< element → line
    std::map<std::string, int> sectionLines;
};

/// Reads a file of an item. Nothing when it is not readable as one at all; else what could be read, with faults
/// reported.
[[nodiscard]] std::optional<AuthoredItem> readItemFile(std::string_view text, std::string_view file,
                                                       std::string_view id, std::string_view kind, Findings& findings);
[[nodiscard]] std::optional<AuthoredWelsh> readWelshFile(std::string_view text, std::string_view file,
                                                         std::string_view id, std::string_view folder,
                                                         Findings& findings);

/// A file with front matter, which is parsed. Views into the text.
struct OpenedFile {
    Yaml yaml;
    FrontMatter halves;
};
[[nodiscard]] std::optional<OpenedFile> openFile(std::string_view text, std::string_view file, Findings& findings);
/// Line of each key.
[[nodiscard]] std::map<std::string, int> linesOf(const Yaml& map);
[[nodiscard]] Json sectionsJson(const std::vector<content::Section>& sections);

/// What an officer asks of every measure ('use') and the facts about a breach of it ('breach').
[[nodiscard]] Json readUse(const Yaml& use, AuthoredItem& item, Findings& findings);
[[nodiscard]] Json readBreach(const Yaml& breach, AuthoredItem& item, Findings& findings);
/// A measure's test.
[[nodiscard]] Json readTest(const Yaml& test, AuthoredItem& item, Findings& findings);

} // namespace lanyard::compiler
