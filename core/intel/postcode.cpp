#include "core/intel/postcode.h"

#include "core/intel/typed.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

bool isAreaLetter(char c) { // the first
    return isUpper(c) && !oneOf(c, "QVX");
}
bool isSecondLetter(char c) {
    return isUpper(c) && !oneOf(c, "IJZ");
}

/// A9 A99 AA9 AA99 A9A AA9A, with the letters that each place allows (BS 7666).
bool isOutward(std::string_view text) {
    if (text == "GIR")
        return true;
    if (text.size() < 2 || text.size() > 4 || !isAreaLetter(text[0]))
        return false;
    const bool oneLetter = isDigit(text[1]);
    if (!oneLetter && !isSecondLetter(text[1]))
        return false;
    const std::string_view district = text.substr(oneLetter ? 1 : 2);
    if (district.empty() || district.size() > 2 || !isDigit(district[0]))
        return false;
    return district.size() == 1 || isDigit(district[1]) ||
           oneOf(district[1], oneLetter ? "ABCDEFGHJKPSTUW" : "ABEHMNPRVWXY");
}

bool isInward(std::string_view text) {
    return text.size() == 3 && isDigit(text[0]) && isUpper(text[1]) && isUpper(text[2]) &&
           text.find_first_of("CIKMOV") == std::string_view::npos;
}

bool isFull(std::string_view text) {
    if (text.size() < 5 || text.size() > 7)
        return false;
    const std::string_view outward = text.substr(0, text.size() - 3);
    return isOutward(outward) && isInward(text.substr(text.size() - 3)) && (outward != "GIR" || text == "GIR0AA");
}

bool isBfpo(std::string_view text) {
    return text.size() >= 5 && text.size() <= 8 && text.substr(0, 4) == "BFPO" && text[4] != '0' &&
           std::all_of(text.begin() + 4, text.end(), isDigit);
}

bool isPostcode(std::string_view text) {
    return isFull(text) || isOutward(text) || isBfpo(text);
}

/// "M14 5": the space tells it from the outward part M145 that there could be.
bool readSector(std::string_view typed, Postcode& read) {
    const std::string text = tidied(typed);
    const auto space = text.rfind(' ');
    if (space == std::string::npos || text.size() - space != 2 || !isDigit(text[space + 1]))
        return false;
    const auto outward = readingsOf(squeezed(std::string_view(text).substr(0, space)), isOutward);
    if (outward.empty())
        return false;
    read.shown = outward.front() + ' ' + text[space + 1];
    read.kind = PostcodeKind::Sector;
    return true;
}

} // namespace

std::string_view wordOf(PostcodeKind kind) {
    switch (kind) {
    case PostcodeKind::None:
        return "none";
    case PostcodeKind::Partial:
        return "partial";
    case PostcodeKind::Outward:
        return "outward";
    case PostcodeKind::Sector:
        return "sector";
    case PostcodeKind::Full:
        return "full";
    case PostcodeKind::Bfpo:
        return "bfpo";
    }
    return {};
}

Postcode readPostcode(std::string_view typed) {
    Postcode read;
    if (typed.size() > kMaxTyped) {
        read.advice = "This is too long for a postcode: put it in the address.";
        return read;
    }
    const std::string text = squeezed(typed);
    if (hasWildcard(text)) {
        read.kind = PostcodeKind::Partial;
        read.shown = tidied(typed);
        std::transform(read.shown.begin(), read.shown.end(), read.shown.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        return read;
    }
    if (readSector(typed, read))
        return read;
    const auto readings = readingsOf(text, isPostcode);
    if (readings.empty() || (readings.front() != text && readings.size() > 1)) {
        read.shown = tidied(typed);
        if (!read.shown.empty())
            read.advice = "This does not look like a UK postcode: check it, or put it in the address if it is from "
                          "another country.";
        return read;
    }
    const std::string& code = readings.front();
    read.shown = code;
    if (isBfpo(code)) {
        read.kind = PostcodeKind::Bfpo;
        read.shown.insert(4, 1, ' ');
    } else if (isFull(code)) {
        read.kind = PostcodeKind::Full;
        read.shown.insert(code.size() - 3, 1, ' ');
    } else {
        read.kind = PostcodeKind::Outward;
    }
    return read;
}

} // namespace lanyard::intel
