#pragma once

#include <string>
#include <string_view>

namespace lanyard::intel {

/// The text without its bytes [begin, end), the spaces around the gap tidied: one where two would meet, none before a
/// stop or comma or at either end of a line. Nothing else changes. An empty or impossible range gives the text back.
[[nodiscard]] std::string withoutWords(std::string_view text, std::size_t begin, std::size_t end);

} // namespace lanyard::intel
