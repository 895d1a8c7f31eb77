#include "core/content/inline.h"

#include "core/content/content_store.h"

#include <algorithm>

namespace lanyard::content {

bool isKebab(std::string_view text) {
    if (text.empty() || text.size() > 80 || text.front() == '-' || text.back() == '-' ||
        text.find("--") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

Result<std::vector<InlinePart>> parseInline(std::string_view marked) {
    std::vector<InlinePart> parts;
    std::string text;
    bool strong = false;
    const auto close = [&] {
        if (!text.empty())
            parts.push_back({std::move(text), "", strong});
        text.clear();
    };
    std::size_t at = 0;
    while (at < marked.size()) {
        if (marked.substr(at).starts_with("**")) {
            close();
            strong = !strong;
            at += 2;
            continue;
        }
        if (marked[at] == '[') {
            // A bracket is a link only when `](` closes it: other brackets are words.
            const std::size_t middle = marked.find_first_of("[]", at + 1);
            if (middle != std::string_view::npos && marked.substr(middle).starts_with("](")) {
                const std::size_t end = marked.find(')', middle);
                if (end == std::string_view::npos)
                    return fail(ErrorCode::Malformed, "a link is not closed");
                const std::string_view words = marked.substr(at + 1, middle - at - 1);
                const std::string_view target = marked.substr(middle + 2, end - middle - 2);
                if (words.empty() || words.find('*') != std::string_view::npos)
                    return fail(ErrorCode::Malformed, "a link needs plain words between its brackets");
                if (!isKebab(target))
                    return fail(ErrorCode::Malformed, "a link leads to an item's id and nowhere else");
                close();
                parts.push_back({std::string(words), std::string(target), strong});
                at = end + 1;
                continue;
            }
        }
        text += marked[at++];
    }
    if (strong)
        return fail(ErrorCode::Malformed, "a ** has no partner");
    close();
    return parts;
}

std::string plainText(std::string_view marked) {
    const auto parts = parseInline(marked);
    if (!parts)
        return std::string(marked);
    std::string plain;
    for (const InlinePart& part : *parts)
        plain += part.text;
    return plain;
}

} // namespace lanyard::content
