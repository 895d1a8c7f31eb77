#include "core/intel/registration.h"

#include "core/intel/typed.h"

#include <algorithm>
#include <array>

namespace lanyard::intel {

namespace {

constexpr std::size_t kMostSuggestions = 5;

/// A run of letters or of digits.
struct Run {
    std::string_view text;
    [[nodiscard]] std::size_t size() const { return text.size(); }
};

/// The runs of letters and digits; none when there is anything else, or more than three.
std::vector<Run> runsOf(std::string_view mark) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < mark.size();) {
        if (!isUpper(mark[at]) && !isDigit(mark[at]))
            return {};
        std::size_t end = at + 1;
        while (end < mark.size() && (isDigit(mark[end]) == isDigit(mark[at])) &&
               (isDigit(mark[end]) || isUpper(mark[end])))
            ++end;
        if (runs.size() == 3)
            return {};
        runs.push_back({mark.substr(at, end - at)});
        at = end;
    }
    return runs;
}

bool without(std::string_view letters, std::string_view forbidden) {
    return letters.find_first_of(forbidden) == std::string_view::npos;
}
bool within(std::size_t size, std::size_t least, std::size_t most) {
    return size >= least && size <= most;
}

/// Figures 1 to 4 long that do not begin with 0.
bool isNumber(const Run& run, std::size_t most) {
    return within(run.size(), 1, most) && run.text.front() != '0';
}

RegistrationStyle threeRuns(const Run& a, const Run& b, const Run& c) {
    if (isDigit(a.text.front()))
        return a.size() == 3 && (b.text == "D" || b.text == "X") && c.size() == 3 ? RegistrationStyle::Diplomatic
                                                                                  : RegistrationStyle::None;
    const bool lastThree = c.size() == 3 && without(c.text, "IQZ");
    if (a.size() == 2 && without(a.text, "IQZ") && b.size() == 2 && b.text != "00" && b.text != "01" && c.size() == 3 &&
        without(c.text, "IQ"))
        return RegistrationStyle::Current;
    if (a.size() == 1 && without(a.text, "IOUZ") && isNumber(b, 3) && lastThree)
        return RegistrationStyle::Prefix;
    if (a.size() == 3 && without(a.text, "IQZ") && isNumber(b, 3) && c.size() == 1 && without(c.text, "IOQUZ"))
        return RegistrationStyle::Suffix;
    return RegistrationStyle::None;
}

RegistrationStyle twoRuns(const Run& a, const Run& b) {
    const bool lettersFirst = isUpper(a.text.front());
    const Run& letters = lettersFirst ? a : b;
    const Run& figures = lettersFirst ? b : a;
    if (lettersFirst && within(letters.size(), 2, 3) && !without(letters.text, "IZ") && isNumber(figures, 4))
        return RegistrationStyle::NorthernIreland;
    const bool sizes = (within(letters.size(), 1, 3) && isNumber(figures, 3)) ||
                       (within(letters.size(), 1, 2) && isNumber(figures, 4));
    return sizes && without(letters.text, "IQZ") ? RegistrationStyle::Dateless : RegistrationStyle::None;
}

RegistrationStyle styleOf(std::string_view mark) {
    const auto runs = runsOf(mark);
    switch (runs.size()) {
    case 3:
        return threeRuns(runs[0], runs[1], runs[2]);
    case 2:
        return twoRuns(runs[0], runs[1]);
    case 1:
        return isDigit(mark.front()) && mark.size() == 5 ? RegistrationStyle::Trade : RegistrationStyle::None;
    default: // a number: nothing, or more than three
        return RegistrationStyle::None;
    }
}

bool isUk(std::string_view mark) {
    return styleOf(mark) != RegistrationStyle::None;
}

std::string grouped(std::string_view mark) {
    const RegistrationStyle style = styleOf(mark);
    std::string shown;
    const auto runs = runsOf(mark);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        // Current, prefix and suffix marks part before the last letters or after the first ones
        const bool together = (i == 1 && (style == RegistrationStyle::Current || style == RegistrationStyle::Prefix)) ||
                              (i == 2 && style == RegistrationStyle::Suffix);
        if (i > 0 && !together)
            shown += ' ';
        shown += runs[i].text;
    }
    return shown;
}

/// Characters of plates, no more of them than a plate has, and at least one ? or *.
bool isPattern(std::string_view mark) {
    const auto known = std::count_if(mark.begin(), mark.end(), [](char c) { return isUpper(c) || isDigit(c); });
    const auto wild = std::count_if(mark.begin(), mark.end(), [](char c) { return hasWildcard({&c, 1}); });
    return wild > 0 && known <= 7 && mark.size() <= 14 && static_cast<std::size_t>(known + wild) == mark.size();
}

/// AB5? CDE, AB?? ???: the shape of a current mark is grouped as one.
std::string groupedPartial(const std::string& pattern) {
    if (pattern.size() != 7 || pattern.find('*') != std::string::npos)
        return pattern;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] != '?' && isDigit(pattern[i]) != (i == 2 || i == 3))
            return pattern;
    return pattern.substr(0, 4) + ' ' + pattern.substr(4);
}

std::vector<std::string> suggestionsFor(const std::string& mark, const std::vector<std::string>& readings) {
    std::vector<std::string> found = readings;
    for (std::size_t i = 0; i < mark.size() && mark.size() <= 8; ++i)
        for (const char other : misreadAs(mark[i])) {
            std::string swapped = mark;
            swapped[i] = other;
            for (std::string& reading : readingsOf(swapped, isUk))
                found.push_back(std::move(reading));
        }
    std::vector<std::string> shown;
    for (const std::string& one : found) {
        std::string text = grouped(one);
        if (shown.size() < kMostSuggestions && std::find(shown.begin(), shown.end(), text) == shown.end())
            shown.push_back(std::move(text));
    }
    return shown;
}

bool isUkCountry(std::string_view country) {
    std::string word;
    for (const char32_t point : codePointsOf(country.substr(0, kMaxTyped)))
        if (!isSpace(point) && !isHidden(point) && point != '.' && !isDash(point))
            word += point < 0x80 ? static_cast<char>(lowerOf(point)) : '?';
    constexpr std::array<std::string_view, 14> kUk{
        "",        "uk",      "gb",    "gbr",   "unitedkingdom", "theunitedkingdom", "greatbritain",
        "britain", "england", "wales", "cymru", "scotland",      "northernireland",  "ni"};
    return std::find(kUk.begin(), kUk.end(), word) != kUk.end();
}

/// A mark of a current-style plate names the half year in which it was first given: March of 2000 + n, or, above 50,
/// September of 2000 + n - 50.
bool isYetToCome(std::string_view mark, Date today) {
    const int n = (mark[2] - '0') * 10 + (mark[3] - '0');
    const Date from{n > 50 ? 1950 + n : 2000 + n, n > 50 ? 9 : 3, 1};
    return today < from;
}

/// AB51 is a dateless mark, but more often the first half of a current one.
bool looksLikeFirstHalf(std::string_view mark) {
    return mark.size() == 4 && styleOf(std::string(mark) + "ABC") == RegistrationStyle::Current;
}

Registration fromElsewhere(std::string_view typed) {
    Registration read;
    for (const char c : tidied(typed))
        read.shown += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    read.normalised = squeezed(typed);
    return read;
}

} // namespace

std::string_view wordOf(RegistrationStyle style) {
    switch (style) {
    case RegistrationStyle::None:
        return "none";
    case RegistrationStyle::Partial:
        return "partial";
    case RegistrationStyle::Current:
        return "current";
    case RegistrationStyle::Prefix:
        return "prefix";
    case RegistrationStyle::Suffix:
        return "suffix";
    case RegistrationStyle::NorthernIreland:
        return "northern-ireland";
    case RegistrationStyle::Dateless:
        return "dateless";
    case RegistrationStyle::Diplomatic:
        return "diplomatic";
    case RegistrationStyle::Trade:
        return "trade";
    }
    return {};
}

Registration readRegistration(std::string_view typed, std::string_view country, std::optional<Date> today) {
    Registration read;
    if (typed.size() > kMaxTyped) {
        read.advice = "This is too long for a registration: put it in the text.";
        return read;
    }
    if (!isUkCountry(country))
        return fromElsewhere(typed);
    read.normalised = squeezed(typed);
    if (read.normalised.empty()) {
        if (!tidied(typed).empty())
            read.advice = "There is no letter or figure in this registration.";
        return read;
    }
    if (isPattern(read.normalised)) {
        read.style = RegistrationStyle::Partial;
        read.shown = groupedPartial(read.normalised);
        return read;
    }
    const std::vector<std::string> readings = readingsOf(read.normalised, isUk);
    const bool asTyped = !readings.empty() && readings.front() == read.normalised;
    if (asTyped || readings.size() == 1) {
        read.normalised = readings.front();
        read.readAs = !asTyped;
        read.style = styleOf(read.normalised);
        read.shown = grouped(read.normalised);
        if (read.style == RegistrationStyle::Current && today && isYetToCome(read.normalised, *today))
            read.advice =
                "The numbers " + read.normalised.substr(2, 2) + " have not been issued on a plate yet: check them.";
        else if (looksLikeFirstHalf(read.normalised))
            read.advice = "If you saw only part of the plate, put * for the part you did not see.";
        return read;
    }
    read.shown = fromElsewhere(typed).shown;
    read.suggestions = suggestionsFor(read.normalised, readings);
    read.advice = "This does not look like a UK registration: check it, put ? for a character you did not see, or say "
                  "which country it is from.";
    return read;
}

} // namespace lanyard::intel
