#include "core/base/random.h"

#include "core/base/bytes.h"

#include <sodium.h>

namespace lanyard {

void SystemRandom::fill(std::span<std::uint8_t> out) {
    randombytes_buf(out.data(), out.size());
}

std::string newUuid(Random& random) {
    std::array<std::uint8_t, 16> raw{};
    random.fill(raw);
    raw[6] = static_cast<std::uint8_t>((raw[6] & 0x0FU) | 0x40U);
    raw[8] = static_cast<std::uint8_t>((raw[8] & 0x3FU) | 0x80U);
    const std::string hex = hexEncode(raw);
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) + "-" +
           hex.substr(20);
}

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-')
                return false;
        } else if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return text[14] == '4' && (text[19] == '8' || text[19] == '9' || text[19] == 'a' || text[19] == 'b');
}

} // namespace lanyard
