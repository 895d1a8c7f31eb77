#include "core/content/overlay.h"

#include <algorithm>
#include <array>

namespace lanyard::content {
namespace {

constexpr std::array<std::string_view, 4> kKinds{"phone", "radio", "email", "place"}; // in the order of ContactKind

bool isPhone(std::string_view value) {
    const std::string_view rest = value.starts_with('+') ? value.substr(1) : value;
    return !rest.empty() && rest.front() != ' ' && rest.back() != ' ' && rest.size() <= 30 &&
           std::all_of(rest.begin(), rest.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
}

bool isEmail(std::string_view value) {
    const std::size_t at = value.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < value.size() &&
           value.find('@', at + 1) == std::string_view::npos && value.find(' ') == std::string_view::npos;
}

} // namespace

std::string_view contactKindName(ContactKind kind) {
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<ContactKind> contactKindFromName(std::string_view name) {
    const auto* const found = std::find(kKinds.begin(), kKinds.end(), name);
    return found == kKinds.end() ? std::nullopt : std::optional(static_cast<ContactKind>(found - kKinds.begin()));
}

bool isContactValue(ContactKind kind, std::string_view value) {
    switch (kind) {
    case ContactKind::Phone:
        return isPhone(value);
    case ContactKind::Email:
        return isEmail(value);
    case ContactKind::Radio:
    case ContactKind::Place:
        return value.find_first_not_of(' ') != std::string_view::npos;
    }
    return false;
}

bool isPlainLine(std::string_view text) {
    if (text.find("**") != std::string_view::npos || text.find("](") != std::string_view::npos)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F)
            return false;
        const std::string_view three = text.substr(i, 3);
        // U+200B to U+200F, U+202A to U+202E, U+2066 to U+2069.
        if ((three >= "\u200B" && three <= "\u200F") || (three >= "\u202A" && three <= "\u202E") ||
            (three >= "\u2066" && three <= "\u2069"))
            return false;
    }
    return true;
}

} // namespace lanyard::content
