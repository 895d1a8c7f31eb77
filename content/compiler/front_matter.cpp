#include "content/compiler/front_matter.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace lanyard::compiler {
namespace {

int lineAt(std::string_view text, std::size_t at) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// The first line that is not UTF-8, so that an editor finds it.
int firstBadLine(std::string_view text) {
    int line = 1;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (!isUtf8(text.substr(0, end)))
            return line;
        ++line;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return 1;
}

} // namespace

std::optional<std::string> readSource(const Path& path, std::string_view file, Findings& findings) {
    const auto bytes = readFile(path, kSourceBytes);
    if (!bytes) {
        findings.error(file, 1,
                       bytes.error().code == ErrorCode::TooLarge ? "This file is larger than 512 KiB."
                                                                 : "This file cannot be read.");
        return std::nullopt;
    }
    std::string text = toText(*bytes);
    if (!isUtf8(text)) {
        findings.error(file, firstBadLine(text), "This line is not UTF-8.");
        return std::nullopt;
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        findings.error(file, 1, "The file begins with a byte order mark: save it without.");
        return std::nullopt;
    }
    const auto control = std::find_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
    });
    if (control != text.end()) {
        const int line = lineAt(text, static_cast<std::size_t>(control - text.begin()));
        findings.error(file, line,
                       *control == '\r'   ? "Lines end with LF alone here, not CR LF."
                       : *control == '\t' ? "There is a tab: use spaces."
                                          : "There is a control character.");
        return std::nullopt;
    }
    return text;
}

std::optional<FrontMatter> splitFrontMatter(std::string_view text, std::string_view file, Findings& findings) {
    constexpr std::string_view kOpen = "---\n";
    if (!text.starts_with(kOpen)) {
        findings.error(file, 1, "The file begins with a line of ---, then its front matter.");
        return std::nullopt;
    }
    const std::size_t close = text.find("\n---\n", kOpen.size() - 1);
    if (close == std::string_view::npos) {
        findings.error(file, 1, "The front matter has no closing line of ---.");
        return std::nullopt;
    }
    FrontMatter halves;
    halves.yaml = text.substr(kOpen.size(), close + 1 - kOpen.size());
    halves.body = text.substr(close + 5);
    halves.bodyLine = lineAt(text, close + 5);
    return halves;
}

} // namespace lanyard::compiler
