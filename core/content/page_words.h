#pragma once

#include "core/content/json_shape.h"

/// Private to core/content: what search holds of a page.
namespace lanyard::content {

struct PageWords {
    std::vector<std::string> aliases; ///< all names but the title; in Welsh the English title too
    std::vector<std::string> lines;   ///< all that the page says beneath its summary, without marks: for snippets
    std::string headings;             ///< searched, and too short to show on their own
    std::string keywords;
};
/// `item` is the page as it is read in a language, `json` as the pack has it.
[[nodiscard]] PageWords wordsOf(const Json& json, const Item& item);

/// One text, an entry a line.
[[nodiscard]] std::string joined(const std::vector<std::string>& lines);

} // namespace lanyard::content
