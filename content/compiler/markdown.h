#pragma once

#include "content/compiler/findings.h"
#include "core/content/item.h"

namespace lanyard::compiler {

struct Link {
    std::string id;
    int line = 1;
};

/// The sections of an item's body, and where they stand in its file.
struct Body {
    std::vector<content::Section> sections;
    std::vector<int> sectionLines;
    std::vector<Link> links;
};

/// Reads the few forms of Markdown that content/README.md names and reports everything else. `firstLine` is the number
/// of the body's first line in its file.
[[nodiscard]] Body parseBody(std::string_view text, int firstLine, std::string_view file, Findings& findings);

/// Checks the inline marks of one text: `**` and `[text](id)`, no other Markdown, no HTML, no address. Gives the links.
[[nodiscard]] std::vector<Link> checkInline(std::string_view text, int line, std::string_view file, Findings& findings);

/// A text that carries no marks at all: titles, subtitles, aliases.
void checkPlain(std::string_view text, std::string_view what, int line, std::string_view file, Findings& findings);

} // namespace lanyard::compiler
