#include "core/intel/phone.h"

#include "core/intel/typed.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lanyard::intel {

namespace {

using View = std::string_view;

/// The figures, signs of a partial and a leading +; nothing when anything else stands among them.
std::optional<std::string> figuresOf(std::string_view typed) {
    std::string text = tidied(typed);
    for (std::size_t at = text.find("(0)"); at != std::string::npos && text.find('+') < at; at = text.find("(0)"))
        text.erase(at, 3);
    std::string figures;
    for (const char32_t point : codePointsOf(text)) {
        if (isSpace(point) || isDash(point) || point == '(' || point == ')' || point == '.' || point == '/')
            continue;
        const char32_t lower = lowerOf(point);
        if (lower == 'o')
            figures += '0';
        else if (lower == 'i' || lower == 'l')
            figures += '1';
        else if ((point >= '0' && point <= '9') || point == '?' || point == '*' || (point == '+' && figures.empty()))
            figures += static_cast<char>(point);
        else
            return {};
    }
    // With no figure at all it is a word of those letters
    if (std::none_of(text.begin(), text.end(), isDigit) && !hasWildcard(text))
        return {};
    return figures;
}

/// How the figures after +44 are written in groups: the length of the first two, 0 included. The rest is the last one.
std::pair<std::size_t, std::size_t> groupsOf(View national) {
    if (national.front() == '2')
        return {3, 4};
    if (oneOf(national.front(), "389"))
        return national.size() == 10 ? std::pair<std::size_t, std::size_t>{4, 3}
                                     : std::pair<std::size_t, std::size_t>{4, 0};
    // The 11x and 1x1 areas have seven figures in two groups
    if (national.front() == '1' && (national[1] == '1' || national[2] == '1') && national.size() == 10)
        return {4, 3};
    return {5, 0};
}

std::string shownUk(View national) {
    const std::string whole = '0' + std::string(national);
    const auto [first, second] = groupsOf(national);
    std::string shown = whole.substr(0, first) + ' ';
    if (second > 0)
        shown += whole.substr(first, second) + ' ';
    return shown + whole.substr(first + second);
}

/// Figures of the country code (ITU-T E.164 assigned codes: one figure for zones 1 and 7, two for those listed, three
/// for all others).
std::size_t countryCodeLength(View figures) {
    if (figures.front() == '1' || figures.front() == '7')
        return 1;
    constexpr View kTwo =
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 "
        "65 66 81 82 84 86 90 91 92 93 94 95 98";
    const bool listed = kTwo.find(figures.substr(0, 2)) != View::npos;
    return listed ? 2 : 3;
}

void readUk(View national, Phone& read) {
    const bool mobile = national.size() == 10 && national[0] == '7' && !oneOf(national[1], "06");
    // Of nine figures there are only some old area codes, 0500 and 0800
    const bool other =
        (national.size() == 10 && oneOf(national[0], "1235789")) || (national.size() == 9 && oneOf(national[0], "158"));
    const bool helpline = national.size() == 7 && national.substr(0, 3) == "800"; // 0800 1111
    if (!mobile && !other && !helpline) {
        read.advice = national.size() < 9 || national.size() > 10
                          ? "This UK number has too few or too many figures: check it, or put ? for each figure you do "
                            "not have."
                          : "No UK number begins like this: check it.";
        return;
    }
    read.kind = mobile ? PhoneKind::UkMobile : PhoneKind::UkOther;
    read.e164 = "+44" + std::string(national);
    read.shown = shownUk(national);
}

void readWithPlus(View figures, Phone& read) {
    if (figures.substr(0, 2) == "44") {
        View national = figures.substr(2);
        if (!national.empty() && national.front() == '0') // +44 07700 …: no UK number has a 0 there
            national.remove_prefix(1);
        readUk(national, read);
        return;
    }
    if (figures.size() < 7 || figures.size() > 15 || figures.front() == '0') {
        read.advice = "This does not look like a telephone number: after + come the country's code and 15 figures at "
                      "most.";
        return;
    }
    const std::size_t code = countryCodeLength(figures);
    read.kind = PhoneKind::International;
    read.e164 = '+' + std::string(figures);
    read.shown = '+' + std::string(figures.substr(0, code)) + ' ' + std::string(figures.substr(code));
}

void readBare(View figures, Phone& read) {
    const bool directory = figures.size() == 6 && (figures.substr(0, 3) == "118" || figures.substr(0, 3) == "116");
    if ((figures.size() >= 3 && figures.size() <= 5) || directory) {
        read.kind = PhoneKind::Short;
        read.shown = figures;
    } else if (figures.size() == 15) {
        read.advice = "A number of 15 figures may be a handset's IMEI: say so, or check it.";
    } else {
        read.advice = "A UK number begins with 0 and one from another country with + and the country's code: check "
                      "this one.";
    }
}

} // namespace

std::string_view wordOf(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::None:
        return "none";
    case PhoneKind::Partial:
        return "partial";
    case PhoneKind::UkMobile:
        return "uk-mobile";
    case PhoneKind::UkOther:
        return "uk-other";
    case PhoneKind::International:
        return "international";
    case PhoneKind::Short:
        return "short";
    }
    return {};
}

Phone readPhone(std::string_view typed) {
    Phone read;
    if (typed.size() > kMaxTyped) {
        read.advice = "This is too long for a telephone number: put it in the text.";
        return read;
    }
    read.shown = tidied(typed);
    if (read.shown.empty())
        return read;
    const auto figures = figuresOf(typed);
    if (!figures) {
        read.advice = "A telephone number has figures only: put ? for each figure you do not have.";
        return read;
    }
    const View all = *figures;
    if (hasWildcard(all))
        read.kind = PhoneKind::Partial;
    else if (all.substr(0, 1) == "+")
        readWithPlus(all.substr(1).empty() ? View("0") : all.substr(1), read);
    else if (all.substr(0, 2) == "00")
        readWithPlus(all.substr(2).empty() ? View("0") : all.substr(2), read);
    else if (all.substr(0, 1) == "0")
        readUk(all.substr(1).empty() ? View("0") : all.substr(1), read);
    else
        readBare(all, read);
    return read;
}

} // namespace lanyard::intel
