#include "content/compiler/solvable.h"

#include "core/measures/matcher.h"

#include <algorithm>
#include <set>

namespace lanyard::compiler {
namespace {

constexpr double kMostSets = 1e5;

using Answers = std::vector<measures::FactValue>;

const content::Fact* factOf(const content::Rulebook& rulebook, const std::string& id) {
    const auto found = std::find_if(rulebook.facts.begin(), rulebook.facts.end(),
                                    [&](const content::Fact& fact) { return fact.id == id; });
    return found == rulebook.facts.end() ? nullptr : &*found;
}

/// The facts that are asked for a test, and the ages at which its answers change.
struct Named {
    std::map<std::string, const content::Fact*> facts;
    std::map<std::string, std::set<int>> edges;

    void collect(const content::TestNode& node, const content::Rulebook& rulebook) {
        if (const content::Fact* fact = factOf(rulebook, node.fact)) {
            if (fact->derived)
                fact = factOf(rulebook, fact->derived->from);
            facts[fact->id] = fact;
            if (node.op == content::TestNode::Op::Below || node.op == content::TestNode::Op::AtLeast)
                edges[fact->id].insert(static_cast<int>(node.number));
        }
        for (const content::TestNode& child : node.children)
            collect(child, rulebook);
    }

    [[nodiscard]] Answers answersTo(const content::Fact& fact) const {
        Answers answers;
        switch (fact.type) {
        case content::FactType::YesNo:
            answers = {true, false};
            break;
        case content::FactType::Age:
            for (const int edge : edges.at(fact.id))
                for (const int age : {edge - 1, edge})
                    if (age >= 0 && age <= measures::kOldestAge)
                        answers.emplace_back(measures::AgeRange{age, age});
            break;
        case content::FactType::Choice:
            for (const content::FactChoice& choice : fact.choices)
                answers.emplace_back(choice.id);
            break;
        }
        return answers;
    }
};

} // namespace

Result<bool> canBeMet(content::MeasureRule rule, const content::Rulebook& rulebook) {
    Named named;
    named.collect(rule.test.root, rulebook);
    for (const content::TestNode& exception : rule.test.unless)
        named.collect(exception, rulebook);
    std::vector<std::pair<std::string, Answers>> asked;
    double sets = 1;
    for (const auto& [id, fact] : named.facts) {
        asked.emplace_back(id, named.answersTo(*fact));
        sets *= static_cast<double>(asked.back().second.size());
    }
    if (sets > kMostSets)
        return true;

    rule.law = {content::LawStatus::InForce, rulebook.built, std::nullopt, rulebook.built};
    content::Rulebook alone{
        rulebook.pack, rulebook.version, rulebook.built, rulebook.facts, {std::move(rule)}, "", "", ""};
    LANYARD_ASSIGN(const measures::Matcher matcher, measures::Matcher::build(std::move(alone)));
    // Counts through the answers as an odometer does.
    std::vector<std::size_t> at(asked.size(), 0);
    while (true) {
        measures::FactSet facts;
        for (std::size_t i = 0; i < asked.size(); ++i)
            facts[asked[i].first] = asked[i].second[at[i]];
        LANYARD_ASSIGN(const auto result,
                       matcher.match(facts, {rulebook.built, measures::Question::Source::Clock, {}}));
        if (result.measures.front().verdict == measures::Verdict::Met)
            return true;
        std::size_t place = 0;
        while (place < at.size() && ++at[place] == asked[place].second.size())
            at[place++] = 0;
        if (place == at.size())
            return false;
    }
}

} // namespace lanyard::compiler
