#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <vector>

namespace lanyard::test {

struct ReadSound {
    int rate = 0; ///< 0: no sound that can be read to its end
    std::vector<std::int16_t> samples;
};
/// Every sample of a FLAC file of one channel and 16 bits, by libFLAC's own decoder.
[[nodiscard]] ReadSound readFlac(ByteView file);

} // namespace lanyard::test
