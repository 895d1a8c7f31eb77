#include "sync/relay/request_head.h"

#include <algorithm>

namespace lanyard::relay {

namespace {

constexpr std::size_t kMostHeaders = 100;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowerCase(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// "GET /path HTTP/1.1"
bool parseRequestLine(std::string_view line, protocol::RawRequestHead& head) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return false;
    head.method = line.substr(0, first);
    head.target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (version.size() != 8 || !version.starts_with("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return false;
    head.versionMajor = version[5] - '0';
    head.versionMinor = version[7] - '0';
    return head.target.find(' ') == std::string::npos;
}

} // namespace

std::optional<protocol::RawRequestHead> parseHead(std::string_view raw) {
    protocol::RawRequestHead head;
    bool requestLine = true;
    while (true) {
        const std::size_t end = raw.find("\r\n");
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view line = raw.substr(0, end);
        raw.remove_prefix(end + 2);
        if (line.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
            return std::nullopt;
        if (requestLine) {
            if (!parseRequestLine(line, head))
                return std::nullopt;
            requestLine = false;
            continue;
        }
        if (line.empty())
            return raw.empty() ? std::optional(std::move(head)) : std::nullopt;
        if (line.front() == ' ' || line.front() == '\t') {
            if (head.headers.empty())
                return std::nullopt;
            head.headers.back().second += "\r\n" + std::string(line);
            continue;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0 || head.headers.size() == kMostHeaders)
            return std::nullopt;
        head.headers.emplace_back(lowerCase(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1))));
    }
}

} // namespace lanyard::relay
