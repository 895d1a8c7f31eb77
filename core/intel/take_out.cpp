#include "core/intel/take_out.h"

namespace lanyard::intel {

std::string withoutWords(std::string_view text, std::size_t begin, std::size_t end) {
    if (begin >= end || end > text.size())
        return std::string(text);
    std::string_view before = text.substr(0, begin);
    std::string_view after = text.substr(end);
    const auto endsOpen = [&] { return before.empty() || before.back() == '\n'; };
    while (before.ends_with(' '))
        before.remove_suffix(1);
    const bool spaced = begin > before.size() || after.starts_with(' ');
    while (after.starts_with(' '))
        after.remove_prefix(1);
    std::string rest(before);
    const bool closes = after.empty() || std::string_view(".,;:!?)\n\r").find(after.front()) != std::string_view::npos;
    if (spaced && !closes && !endsOpen())
        rest += ' ';
    rest += after;
    return rest;
}

} // namespace lanyard::intel
