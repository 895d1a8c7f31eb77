#include "core/measures/matcher.h"

#include "core/measures/ask_next.h"
#include "core/measures/compiled_test.h"

#include <algorithm>
#include <tuple>

namespace lanyard::measures {
namespace {

/// The last day that something other than the question vouches for.
Date witnessedDay(const Question& question, const content::Rulebook& rulebook) {
    return std::max(rulebook.built, question.lastServerDay.value_or(rulebook.built));
}

bool isLawOf(const content::Law& law, Date on, Date latestBeginning) {
    return law.status == content::LawStatus::InForce && law.from && *law.from <= on && *law.from <= latestBeginning &&
           (!law.until || on <= *law.until);
}

bool isAvailable(Verdict verdict) {
    return verdict == Verdict::Met || verdict == Verdict::Open;
}

/// Elements that the facts speak for already.
std::int64_t metElements(const MeasureResult& result) {
    return std::count_if(result.elements.begin(), result.elements.end(), [](const Element& element) {
        return !element.exception && element.state == ElementState::Yes;
    });
}

int order(Verdict verdict) {
    switch (verdict) {
    case Verdict::Met:
        return 0;
    case Verdict::Open:
        return 1;
    case Verdict::Unchecked:
        return 2;
    case Verdict::NotMet:
        return 3;
    }
    return 4;
}

} // namespace

struct Matcher::State {
    content::Rulebook rulebook;
    Vocabulary vocabulary;
    std::vector<CompiledTest> tests; ///< as rulebook.measures
    std::map<std::string_view, std::size_t> byId;
    struct Companion {
        std::size_t measure = 0;
        const content::Related* related = nullptr;
    };
    std::vector<std::vector<Companion>> companions; ///< of each measure: those that go with it, before it or after it
    std::optional<FactIndex> immediate;
    std::optional<FactIndex> usage;

    [[nodiscard]] MeasureResult resultOf(std::size_t index, const Answers& answers, Date on, Date latestBeginning,
                                         std::vector<FactIndex>& remaining) const;
    void findCompanions();
    void combine(std::vector<MeasureResult>& results) const;
    [[nodiscard]] std::int64_t usageOf(std::size_t index, const Answers& answers) const;
};

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Met:
        return "met";
    case Verdict::Open:
        return "open";
    case Verdict::NotMet:
        return "not-met";
    case Verdict::Unchecked:
        return "unchecked";
    }
    return {};
}

std::string_view elementStateName(ElementState state) {
    switch (state) {
    case ElementState::Yes:
        return "yes";
    case ElementState::No:
        return "no";
    case ElementState::Unknown:
        return "unknown";
    case ElementState::Judgement:
        return "judgement";
    }
    return {};
}

Date effectiveDate(const Question& question, const content::Rulebook& rulebook) {
    return std::max(question.day, witnessedDay(question, rulebook));
}

Matcher::Matcher(std::unique_ptr<const State> state) : m_state(std::move(state)) {}
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;
Matcher::~Matcher() = default;

Result<Matcher> Matcher::build(content::Rulebook rulebook) {
    LANYARD_ASSIGN(Vocabulary vocabulary, Vocabulary::build(rulebook.facts));
    auto state = std::make_unique<State>(State{std::move(rulebook), std::move(vocabulary), {}, {}, {}, {}, {}});
    for (const content::MeasureRule& measure : state->rulebook.measures) {
        auto test = CompiledTest::build(measure.test, state->vocabulary);
        if (!test)
            return fail(test.error().code, "The measure " + measure.id + ": " + test.error().message);
        if (!state->byId.emplace(measure.id, state->tests.size()).second)
            return fail(ErrorCode::Malformed, "The measure " + measure.id + " stands twice in the rulebook.");
        state->tests.push_back(std::move(*test));
    }
    state->findCompanions();
    const auto special = [&](const std::string& id, content::FactType type) -> Result<std::optional<FactIndex>> {
        if (id.empty())
            return std::optional<FactIndex>();
        const auto fact = state->vocabulary.find(id);
        if (!fact || state->vocabulary.type(*fact) != type)
            return fail(ErrorCode::Malformed, "The rulebook ranks by the fact " + id + ", which does not fit.");
        return fact;
    };
    LANYARD_ASSIGN(state->immediate, special(state->rulebook.immediateFact, content::FactType::YesNo));
    LANYARD_ASSIGN(state->usage, special(state->rulebook.usageFact, content::FactType::Choice));
    return Matcher(std::move(state));
}

const content::Rulebook& Matcher::rulebook() const {
    return m_state->rulebook;
}

Status Matcher::check(const FactSet& facts) const {
    LANYARD_TRY(m_state->vocabulary.read(facts));
    return {};
}

MeasureResult Matcher::State::resultOf(std::size_t index, const Answers& answers, Date on, Date latestBeginning,
                                       std::vector<FactIndex>& remaining) const {
    const content::MeasureRule& measure = rulebook.measures[index];
    MeasureResult result;
    result.id = measure.id;
    result.title = measure.title;
    result.subtitle = measure.subtitle;
    result.group = measure.group;
    result.strap = measure.strap;
    result.overdue = on > measure.reviewDue;
    if (!isLawOf(measure.law, on, latestBeginning))
        return result;
    const CompiledTest& test = tests[index];
    result.verdict = test.verdict(answers);
    remaining = test.remaining(answers);
    for (const FactIndex fact : remaining)
        result.unknown.push_back(vocabulary.id(fact));
    test.explain(answers, remaining, vocabulary, result);
    return result;
}

void Matcher::State::findCompanions() {
    for (const content::MeasureRule& measure : rulebook.measures) {
        auto& own = companions.emplace_back();
        for (const content::Related& related : measure.related) {
            const auto other = byId.find(related.id);
            if (other != byId.end() && (related.as == "with" || related.as == "before" || related.as == "after"))
                own.push_back({other->second, &related});
        }
    }
}

/// `results` stand as the rulebook's measures do.
void Matcher::State::combine(std::vector<MeasureResult>& results) const {
    for (std::size_t index = 0; index < results.size(); ++index) {
        if (!isAvailable(results[index].verdict))
            continue;
        results[index].combinations.reserve(companions[index].size());
        for (const auto& [other, related] : companions[index])
            if (isAvailable(results[other].verdict))
                results[index].combinations.push_back(
                    {related->id, rulebook.measures[other].title, related->as, related->why, results[other].verdict});
    }
}

std::int64_t Matcher::State::usageOf(std::size_t index, const Answers& answers) const {
    if (!usage || answers[*usage].kind == Answer::Kind::None)
        return 0;
    const auto& counts = rulebook.measures[index].usage;
    const auto count = counts.find(vocabulary.choiceId(*usage, answers[*usage].choice));
    return count == counts.end() ? 0 : count->second;
}

Result<MatchResult> Matcher::match(const FactSet& facts, const Question& question) const {
    const State& state = *m_state;
    LANYARD_ASSIGN(const Answers answers, state.vocabulary.read(facts));
    const Date witnessed = witnessedDay(question, state.rulebook);
    MatchResult match;
    match.pack = state.rulebook.pack;
    match.version = state.rulebook.version;
    match.on = effectiveDate(question, state.rulebook);
    match.preview = question.source == Question::Source::Asked && match.on > witnessed;
    const Date latestBeginning = question.source == Question::Source::Asked ? match.on : witnessed;

    const std::size_t count = state.rulebook.measures.size();
    std::vector<MeasureResult> results;
    results.reserve(count);
    std::vector<OpenTest> open;
    for (std::size_t index = 0; index < count; ++index) {
        std::vector<FactIndex> remaining;
        results.push_back(state.resultOf(index, answers, match.on, latestBeginning, remaining));
        if (results.back().verdict == Verdict::Open)
            open.push_back({&state.tests[index], std::move(remaining)});
    }
    state.combine(results);
    if (const auto fact = askNext(state.vocabulary, answers, open))
        match.askNext = state.vocabulary.id(*fact);

    const bool immediate = state.immediate && answers[*state.immediate].yes;
    using Rank = std::tuple<bool, int, std::size_t, std::int64_t, std::int64_t, std::size_t>;
    std::vector<Rank> ranks;
    ranks.reserve(count);
    // The rulebook may come in any order: the id decides, not the place.
    std::vector<std::size_t> place(count);
    std::size_t next = 0;
    for (const auto& [id, index] : state.byId)
        place[index] = next++;
    for (std::size_t index = 0; index < count; ++index) {
        const MeasureResult& result = results[index];
        const bool first = immediate && result.group == state.rulebook.immediateGroup && isAvailable(result.verdict);
        ranks.emplace_back(!first, order(result.verdict), result.unknown.size(), -state.usageOf(index, answers),
                           -metElements(result), place[index]);
    }
    std::vector<std::size_t> sorted(count);
    for (std::size_t index = 0; index < count; ++index)
        sorted[index] = index;
    std::sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    match.measures.reserve(count);
    for (const std::size_t index : sorted)
        match.measures.push_back(std::move(results[index]));
    return match;
}

} // namespace lanyard::measures
