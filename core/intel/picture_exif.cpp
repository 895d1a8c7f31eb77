#include "core/intel/picture_format.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::uint32_t kShort = 3;
constexpr std::size_t kEntry = 12;

} // namespace

std::uint32_t exifOrientation(ByteView tiff) {
    if (tiff.size() < 8)
        return 0;
    const std::string_view order = textOf(tiff.first(2));
    if (order != "II" && order != "MM")
        return 0;
    const bool big = order == "MM";
    const auto read16 = [&](std::size_t at) { return big ? big16(tiff, at) : little16(tiff, at); };
    const auto read32 = [&](std::size_t at) { return big ? big32(tiff, at) : little32(tiff, at); };
    const std::size_t directory = read32(4);
    if (read16(2) != 42 || directory < 8 || directory > tiff.size() - 2)
        return 0;
    const std::size_t room = (tiff.size() - directory - 2) / kEntry;
    const std::size_t count = std::min<std::size_t>(read16(directory), room);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = directory + 2 + i * kEntry;
        if (read16(at) != kOrientationTag)
            continue;
        const std::uint32_t value = read16(at + 8);
        return read16(at + 2) == kShort && read32(at + 4) == 1 && value >= 1 && value <= 8 ? value : 0;
    }
    return 0;
}

Bytes orientationSegment(std::uint32_t orientation) {
    Bytes segment{'E',  'x',  'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, // the directory follows
                  0,    1,                                                 // one entry
                  0x01, 0x12, 0,   3,   0, 0, 0,   1,   0, 0,  0, 0,       // a SHORT, left aligned in its four bytes
                  0,    0,    0,   0};                                     // no further directory
    segment[25] = static_cast<std::uint8_t>(orientation);
    return segment;
}

} // namespace lanyard::intel
