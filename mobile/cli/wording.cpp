// wording: advice on the words of a text.
#include "mobile/cli/context.h"

#include "core/wording/checker.h"

#include <iostream>
#include <iterator>

namespace lanyard::cli {

namespace {

constexpr std::size_t kMaxText = 10U << 20U;

} // namespace

/// Reads the PIN's line first where it stands on standard input too; the text is all that follows.
int wording(Context& context) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    std::string text;
    char piece[4096];
    while (std::cin.read(piece, sizeof piece) || std::cin.gcount() > 0) {
        text.append(piece, static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > kMaxText)
            return context.refused({ErrorCode::TooLarge, "The text is longer than 10 MB."});
    }
    if (const auto problem = intel::textProblem(text, kMaxText))
        return context.refused({ErrorCode::Malformed, *problem});
    auto terms = device->terms();
    if (!terms)
        return context.refused(terms.error());
    const lanyard::wording::Checker checker(std::move(*terms));
    nlohmann::json findings = nlohmann::json::array();
    std::string said;
    for (const lanyard::wording::Finding& found : checker.check(text)) {
        const content::Term& term = checker.terms()[found.term];
        const std::string words = text.substr(found.begin, found.end - found.begin);
        findings.push_back({{"begin", found.begin},
                            {"end", found.end},
                            {"words", words},
                            {"term", term.id},
                            {"sort", term.sort},
                            {"why", term.why},
                            {"instead", term.instead}});
        said += words + ": " + term.why + (term.instead.empty() ? "" : " Better: " + term.instead.front() + ".") + "\n";
    }
    return context.done({{"findings", findings}}, said.empty() ? "No advice on these words." : said);
}

} // namespace lanyard::cli
