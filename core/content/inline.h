#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace lanyard::content {

/// A run of text inside a line: plain, `**strong**`, or a `[link](item-id)`.
struct InlinePart {
    std::string text;
    std::string link; ///< the item's id; empty for no link
    bool strong = false;
};

/// Reads the inline marks of one line. Malformed when `**` is left open, when a link has no text or leads to anything
/// but an id.
[[nodiscard]] Result<std::vector<InlinePart>> parseInline(std::string_view marked);

/// kebab-case, at most 80 characters: what names items, groups, sources and elements.
[[nodiscard]] bool isKebab(std::string_view text);

} // namespace lanyard::content
