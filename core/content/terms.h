#pragma once

#include <string>
#include <vector>

namespace lanyard::content {

/// Words that blame a child, make harm small or blur it, and better ones (content/README.md, wording/).
struct Term {
    std::string id;
    std::string sort;                 ///< blames-child minimises adult-behaviour jargon assumes
    std::vector<std::string> words;   ///< English, then Welsh: whole words, any case
    std::vector<std::string> instead; ///< first the best; may be an instruction
    std::string why;
    std::string confidence; ///< high medium low
};

} // namespace lanyard::content
