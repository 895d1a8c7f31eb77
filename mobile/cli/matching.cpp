// match: from what an officer knows to the measures whose test looks met.
#include "mobile/cli/context.h"

#include "core/measures/facts_file.h"
#include "core/measures/match_output.h"

namespace lanyard::cli {

namespace {

struct Matched {
    measures::MatchResult result;
    std::string text;
};

Result<Matched> matchWith(Context& context, const std::string& file, const std::string& on,
                          const std::string& language) {
    LANYARD_ASSIGN(client::Device device, context.openUnlocked());
    measures::Question question{dateOf(context.clock.now()), measures::Question::Source::Clock, device.lastServerDay()};
    if (!on.empty()) {
        LANYARD_ASSIGN(question.day, parseDate(on));
        question.source = measures::Question::Source::Asked;
    }
    LANYARD_ASSIGN(const Bytes text, readFile(file, measures::kFactsFileBytes));
    LANYARD_ASSIGN(const measures::FactSet facts, measures::parseFacts(textOf(text)));
    LANYARD_ASSIGN(content::Rulebook rulebook, device.rulebook(language));
    LANYARD_ASSIGN(const measures::Matcher matcher, measures::Matcher::build(std::move(rulebook)));
    LANYARD_ASSIGN(measures::MatchResult result, matcher.match(facts, question));
    std::string words = measures::matchText(result, matcher.rulebook());
    return Matched{std::move(result), std::move(words)};
}

} // namespace

int match(Context& context, const std::string& file, const std::string& on, const std::string& language) {
    const auto matched = matchWith(context, file, on, language);
    if (!matched)
        return context.refused(matched.error());
    return context.done(nlohmann::json::parse(measures::matchJson(matched->result)), matched->text);
}

} // namespace lanyard::cli
