#pragma once

#include <array>
#include <span>

namespace lanyard::intake {

/// Atkinson Hyperlegible Next, regular and bold, as TTF (SIL Open Font License 1.1). The bytes are written by
/// cmake/embed.cmake at build time.
[[nodiscard]] std::array<std::span<const unsigned char>, 2> embeddedFonts();

} // namespace lanyard::intake
