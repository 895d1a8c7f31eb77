#include "core/crypto/bech32.h"

#include "core/base/invariant.h"
#include "core/crypto/secret.h"

namespace lanyard::crypto {

namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kChecksumDigits = 6;

/// The BCH code's running remainder, fed with digits of 5 bits.
class Checksum {
public:
    explicit Checksum(std::string_view prefix) {
        for (const char c : prefix)
            add(static_cast<std::uint8_t>(c) >> 5U);
        add(0);
        for (const char c : prefix)
            add(static_cast<std::uint8_t>(c) & 31U);
    }
    void add(std::uint32_t digit) {
        constexpr std::uint32_t generator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_value >> 25U;
        m_value = ((m_value & 0x1ffffffU) << 5U) ^ digit;
        for (unsigned bit = 0; bit < 5; ++bit) {
            if (((top >> bit) & 1U) != 0)
                m_value ^= generator[bit];
        }
    }
    [[nodiscard]] std::uint32_t value() const { return m_value; }

private:
    std::uint32_t m_value = 1;
};

char inCase(char c, Bech32Case letters) {
    return letters == Bech32Case::Upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::size_t digitsFor(std::size_t dataSize) {
    return (dataSize * 8 + 4) / 5;
}

} // namespace

std::size_t bech32Size(std::string_view prefix, std::size_t dataSize) {
    return prefix.size() + 1 + digitsFor(dataSize) + kChecksumDigits;
}

void bech32Encode(std::string_view prefix, ByteView data, Bech32Case letters, std::span<std::uint8_t> text) {
    invariant(text.size() == bech32Size(prefix, data.size()), "a Bech32 text has its exact size");
    std::size_t at = 0;
    const auto put = [&](char c) { text[at++] = static_cast<std::uint8_t>(inCase(c, letters)); };
    for (const char c : prefix)
        put(c);
    put('1');

    Checksum checksum(prefix);
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    const auto putDigit = [&](std::uint32_t digit) {
        checksum.add(digit);
        put(kAlphabet[digit]);
    };
    for (const std::uint8_t byte : data) {
        buffer = (buffer << 8U) | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            putDigit((buffer >> bits) & 31U);
        }
    }
    if (bits > 0)
        putDigit((buffer << (5 - bits)) & 31U);

    Checksum whole = checksum;
    for (std::size_t i = 0; i < kChecksumDigits; ++i)
        whole.add(0);
    const std::uint32_t remainder = whole.value() ^ 1U;
    for (unsigned i = 0; i < kChecksumDigits; ++i)
        put(kAlphabet[(remainder >> (5 * (5 - i))) & 31U]);
}

Status bech32Decode(std::string_view prefix, std::string_view text, Bech32Case letters, std::span<std::uint8_t> data) {
    const auto malformed = [&] {
        wipe(data);
        return fail(ErrorCode::Malformed, "A key's text is not right: a character is missing or mistyped.");
    };
    if (text.size() != bech32Size(prefix, data.size()))
        return malformed();
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        if (text[i] != inCase(prefix[i], letters))
            return malformed();
    }
    if (text[prefix.size()] != '1')
        return malformed();

    Checksum checksum(prefix);
    const std::string_view digits = text.substr(prefix.size() + 1);
    const std::size_t dataDigits = digitsFor(data.size());
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        std::size_t digit = 0;
        while (digit < kAlphabet.size() && inCase(kAlphabet[digit], letters) != digits[i])
            ++digit;
        if (digit == kAlphabet.size())
            return malformed();
        checksum.add(static_cast<std::uint32_t>(digit));
        if (i >= dataDigits)
            continue;
        buffer = (buffer << 5U) | static_cast<std::uint32_t>(digit);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            data[at++] = static_cast<std::uint8_t>(buffer >> bits);
        }
    }
    const bool bitsLeftOver = (buffer & ((1U << bits) - 1U)) != 0;
    if (checksum.value() != 1 || bitsLeftOver)
        return malformed();
    return {};
}

} // namespace lanyard::crypto
