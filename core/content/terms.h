#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lanyard::content {

/// Words that blame a child, make harm small or blur it, and better ones (content/README.md, wording/).
struct Term {
    std::string id;
    std::string sort; ///< blames-child minimises adult-behaviour jargon assumes opinion tasking points-to-source
    std::vector<std::string> words;   ///< English, then Welsh: whole words, any case
    std::vector<std::string> instead; ///< first the best; may be an instruction
    std::string why;
    std::string confidence; ///< high medium low
};

/// Does this line of `instead` tell the writer what to do ("Say who did what", "Leave it out"), rather than hold words
/// that can stand in the place of the ones found? By its first word, which the wording list keeps to
/// (content/README.md, wording/); the case of its letters does not count.
[[nodiscard]] bool isInstruction(std::string_view instead);

} // namespace lanyard::content
