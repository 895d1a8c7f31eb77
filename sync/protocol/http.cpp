#include "sync/protocol/http.h"

#include "core/base/strict_json.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace lanyard::protocol {

namespace {

constexpr std::size_t kMaxTarget = 2048;
constexpr std::size_t kMaxProblem = 16384;
constexpr std::string_view kProblemPrefix = "urn:lanyard:problem:";
constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// tchar of RFC 9110 5.6.2.
bool isTokenChar(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldValue(std::string_view value) {
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
    });
}

/// Between `count` digits at `at`, or -1.
int digitsAt(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

std::optional<std::string> guardRequest(const RawRequestHead& head) {
    if (head.versionMajor != 1 || head.versionMinor != 1)
        return "Only HTTP/1.1 is spoken here.";
    if (!isToken(head.method))
        return "The method is not a token.";
    if (head.target.empty() || head.target.front() != '/')
        return "The request target must be a path.";
    if (head.target.size() > kMaxTarget)
        return "The request target is too long.";
    if (!std::all_of(head.target.begin(), head.target.end(), [](char c) { return c > 0x20 && c < 0x7F && c != '#'; }))
        return "The request target has a character that must be escaped.";

    std::size_t hosts = 0;
    std::size_t lengths = 0;
    std::size_t codings = 0;
    for (const auto& [name, value] : head.headers) {
        // A folded line shows as a name with a blank in front, or as a line break inside a value.
        if (!isToken(name))
            return "A header's name is not a token.";
        if (!isFieldValue(value))
            return "A header's value has a line break or control character.";
        if (name == "host") {
            ++hosts;
            if (value.empty() || value.find_first_of(" \t,/@") != std::string::npos)
                return "The Host header is not a host.";
        } else if (name == "content-length") {
            ++lengths;
            const bool digits =
                !value.empty() && value.size() <= 18 && std::all_of(value.begin(), value.end(), isDigit);
            if (!digits)
                return "Content-Length is not a whole number.";
        } else if (name == "transfer-encoding") {
            ++codings;
            if (value != "chunked")
                return "The only transfer coding is chunked.";
        }
    }
    if (hosts != 1)
        return "There must be exactly one Host header.";
    if (lengths > 1)
        return "There is more than one Content-Length.";
    if (codings > 1)
        return "There is more than one Transfer-Encoding.";
    if (lengths == 1 && codings == 1)
        return "Content-Length and Transfer-Encoding exclude each other.";
    return std::nullopt;
}

Result<std::uint64_t> parseTusNumber(std::string_view text) {
    constexpr std::uint64_t kMost = (std::uint64_t{1} << 63U) - 1;
    const bool wellFormed =
        !text.empty() && std::all_of(text.begin(), text.end(), isDigit) && (text == "0" || text.front() != '0');
    if (!wellFormed || text.size() > 19)
        return fail(ErrorCode::Malformed, "A size or offset is not a whole number.");
    std::uint64_t value = 0;
    for (const char c : text)
        value = value * 10 + static_cast<std::uint64_t>(c - '0'); // 19 digits fit in 64 bits
    if (value > kMost)
        return fail(ErrorCode::Malformed, "A size or offset is larger than 63 bits.");
    return value;
}

Result<std::map<std::string, Bytes>> parseUploadMetadata(std::string_view header) {
    const auto malformed = [] {
        return fail(ErrorCode::Malformed, "Upload-Metadata is not a list of keys and base64 values.");
    };
    std::map<std::string, Bytes> metadata;
    while (true) {
        const auto comma = header.find(',');
        const std::string_view pair = header.substr(0, comma);
        const auto space = pair.find(' ');
        const std::string_view key = pair.substr(0, space);
        if (key.empty() || !std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; }))
            return malformed();
        Bytes value;
        if (space != std::string_view::npos) {
            auto decoded = base64Decode(pair.substr(space + 1), Base64::Standard);
            if (!decoded)
                return malformed();
            value = std::move(*decoded);
        }
        if (!metadata.emplace(std::string(key), std::move(value)).second)
            return fail(ErrorCode::Malformed, "Upload-Metadata names a key twice.");
        if (comma == std::string_view::npos)
            return metadata;
        header.remove_prefix(comma + 1);
    }
}

std::string formatUploadMetadata(const std::map<std::string, Bytes>& metadata) {
    std::string header;
    for (const auto& [key, value] : metadata) {
        if (!header.empty())
            header += ',';
        header += key;
        if (!value.empty())
            header += ' ' + base64Encode(value, Base64::Standard);
    }
    return header;
}

std::string formatProblem(const Problem& problem) {
    return canonicalDump({{"type", std::string(kProblemPrefix) + problem.name},
                          {"title", problem.title},
                          {"status", problem.status},
                          {"detail", problem.detail}});
}

Result<Problem> parseProblem(std::string_view json) {
    LANYARD_ASSIGN(const Json parsed, parseStrictJson(json, kMaxProblem));
    JsonReader reader(parsed, "The problem");
    Problem problem;
    problem.status = static_cast<int>(reader.integer("status", 100, 599));
    problem.title = reader.has("title") ? reader.text("title", 0, 1024) : "";
    problem.detail = reader.has("detail") ? reader.text("detail", 0, 8192) : "";
    const std::string type = reader.has("type") ? reader.text("type", 0, 1024) : "about:blank";
    if (type.starts_with(kProblemPrefix))
        problem.name = type.substr(kProblemPrefix.size());
    LANYARD_TRY(reader.done());
    return problem;
}

std::string formatHttpDate(std::int64_t unixSeconds) {
    namespace ch = std::chrono;
    const ch::sys_seconds moment{ch::seconds{unixSeconds}};
    const auto day = ch::floor<ch::days>(moment);
    const ch::year_month_day ymd{day};
    const ch::hh_mm_ss clock{moment - day};
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  kDays[ch::weekday{day}.c_encoding()].data(), static_cast<unsigned>(ymd.day()),
                  kMonths[static_cast<unsigned>(ymd.month()) - 1].data(), static_cast<int>(ymd.year()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return buffer.data();
}

Result<std::int64_t> parseHttpDate(std::string_view text) {
    namespace ch = std::chrono;
    // "Sun, 06 Nov 1994 08:49:37 GMT": read by position, then written again, which checks every other character.
    const auto malformed = [] { return fail(ErrorCode::Malformed, "A date is not in HTTP's form."); };
    if (text.size() != 29)
        return malformed();
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
    const int day = digitsAt(text, 5, 2);
    const int year = digitsAt(text, 12, 4);
    const int hour = digitsAt(text, 17, 2);
    const int minute = digitsAt(text, 20, 2);
    const int second = digitsAt(text, 23, 2);
    if (month == kMonths.end() || day < 1 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59)
        return malformed();
    const ch::year_month_day ymd{ch::year{year}, ch::month{static_cast<unsigned>(month - kMonths.begin()) + 1},
                                 ch::day{static_cast<unsigned>(day)}};
    if (!ymd.ok())
        return malformed();
    const std::int64_t seconds = ch::duration_cast<ch::seconds>(ch::sys_days{ymd}.time_since_epoch()).count() +
                                 hour * 3600LL + minute * 60LL + second;
    if (formatHttpDate(seconds) != text)
        return malformed();
    return seconds;
}

} // namespace lanyard::protocol
