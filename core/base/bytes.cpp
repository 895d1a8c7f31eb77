#include "core/base/bytes.h"

#include <array>

namespace lanyard {

namespace {

constexpr std::string_view kStandardAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kNoDigit = -1;

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return kNoDigit;
}

std::array<int, 256> reverseTable(std::string_view alphabet) {
    std::array<int, 256> table{};
    table.fill(kNoDigit);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<std::uint8_t>(alphabet[i])] = static_cast<int>(i);
    return table;
}

int crockfordDigit(char c) {
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const auto at = kCrockford.find(c);
    return at == std::string_view::npos ? kNoDigit : static_cast<int>(at);
}

} // namespace

ByteView viewOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string_view textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Bytes toBytes(std::string_view text) {
    const ByteView view = viewOf(text);
    return {view.begin(), view.end()};
}

std::string toText(ByteView bytes) {
    return std::string(textOf(bytes));
}

std::string hexEncode(ByteView bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        out.push_back(digits[byte >> 4U]);
        out.push_back(digits[byte & 15U]);
    }
    return out;
}

Result<Bytes> hexDecode(std::string_view text) {
    if (text.size() % 2 != 0)
        return fail(ErrorCode::Malformed, "Hex text has an odd number of digits.");
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high == kNoDigit || low == kNoDigit)
            return fail(ErrorCode::Malformed, "Hex text has a character that is not a digit.");
        out.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return out;
}

std::string base64Encode(ByteView bytes, Base64 variant) {
    const std::string_view alphabet = variant == Base64::Url ? kUrlAlphabet : kStandardAlphabet;
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8U) | byte;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            out.push_back(alphabet[(buffer >> bits) & 63U]);
        }
    }
    if (bits > 0)
        out.push_back(alphabet[(buffer << (6 - bits)) & 63U]);
    if (variant == Base64::Standard) {
        while (out.size() % 4 != 0)
            out.push_back('=');
    }
    return out;
}

Result<Bytes> base64Decode(std::string_view text, Base64 variant) {
    static const auto standardTable = reverseTable(kStandardAlphabet);
    static const auto urlTable = reverseTable(kUrlAlphabet);
    const auto& table = variant == Base64::Url ? urlTable : standardTable;
    const auto malformed = [] { return fail(ErrorCode::Malformed, "Base64 text is not in its one canonical form."); };

    if (variant == Base64::Standard) {
        if (text.size() % 4 != 0)
            return malformed();
        for (int pad = 0; pad < 2 && !text.empty() && text.back() == '='; ++pad)
            text.remove_suffix(1);
    }
    if (text.size() % 4 == 1)
        return malformed();

    Bytes out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const int digit = table[static_cast<std::uint8_t>(c)];
        if (digit == kNoDigit)
            return malformed();
        buffer = (buffer << 6U) | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<std::uint8_t>((buffer >> bits) & 255U));
        }
    }
    if ((buffer & ((1U << bits) - 1U)) != 0)
        return malformed();
    return out;
}

std::string base32Encode(ByteView bytes) {
    std::string out;
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8U) | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out.push_back(kCrockford[(buffer >> bits) & 31U]);
        }
    }
    if (bits > 0)
        out.push_back(kCrockford[(buffer << (5 - bits)) & 31U]);
    return out;
}

Result<Bytes> base32Decode(std::string_view text) {
    Bytes out;
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-')
            continue;
        const int digit = crockfordDigit(c);
        if (digit == kNoDigit)
            return fail(ErrorCode::Malformed, "The code has a character that no code has.");
        buffer = (buffer << 5U) | static_cast<std::uint32_t>(digit);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<std::uint8_t>((buffer >> bits) & 255U));
        }
    }
    if (bits >= 5 || (buffer & ((1U << bits) - 1U)) != 0)
        return fail(ErrorCode::Malformed, "The code is not complete.");
    return out;
}

bool isUtf8(std::string_view text) {
    const ByteView s = viewOf(text);
    for (std::size_t i = 0; i < s.size();) {
        const std::uint8_t lead = s[i];
        std::size_t length = 0;
        std::uint32_t point = 0;
        if (lead < 0x80) {
            ++i;
            continue;
        }
        if ((lead & 0xE0U) == 0xC0U) {
            length = 2;
            point = lead & 0x1FU;
        } else if ((lead & 0xF0U) == 0xE0U) {
            length = 3;
            point = lead & 0x0FU;
        } else if ((lead & 0xF8U) == 0xF0U) {
            length = 4;
            point = lead & 0x07U;
        } else {
            return false;
        }
        if (s.size() - i < length)
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((s[i + k] & 0xC0U) != 0x80U)
                return false;
            point = (point << 6U) | (s[i + k] & 0x3FU);
        }
        const bool overlong =
            (length == 2 && point < 0x80) || (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        if (overlong || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return false;
        i += length;
    }
    return true;
}

} // namespace lanyard
