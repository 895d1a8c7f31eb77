#include "core/measures/facts_file.h"
#include "core/measures/match_output.h"
#include "tests/unit/core/measures/random_rules.h"

#include <algorithm>
#include <map>
#include <rapidcheck/catch.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::map<std::string, Verdict> verdictsOf(const MatchResult& result) {
    std::map<std::string, Verdict> verdicts;
    for (const MeasureResult& one : result.measures)
        verdicts[one.id] = one.verdict;
    return verdicts;
}

MatchResult matchedWith(const RandomRules& rules, const FactSet& facts) {
    return matched(matcherOf(rules.book()), facts);
}

std::string bytesOf(const content::Rulebook& book, const FactSet& facts) {
    return measures::matchJson(matched(matcherOf(book), facts));
}

/// The same logic written another way: no is 0, unknown 1, yes 2, a judgement nothing; all is the least, any the most.
std::optional<int> kleene(const TestNode& node, const FactSet& facts) {
    switch (node.type) {
    case TestNode::Type::Judgement:
        return std::nullopt;
    case TestNode::Type::Fact: {
        const auto fact = facts.find(node.fact);
        if (fact == facts.end())
            return 1;
        if (node.op == TestNode::Op::Yes)
            return std::get<bool>(fact->second) ? 2 : 0;
        if (node.op == TestNode::Op::Is)
            return std::get<std::string>(fact->second) == node.word ? 2 : 0;
        int yes = 0;
        const AgeRange range = std::get<AgeRange>(fact->second);
        for (int age = range.low; age <= range.high; ++age)
            yes += (age < node.number) == (node.op == TestNode::Op::Below) ? 1 : 0;
        return yes == 0 ? 0 : yes == range.high - range.low + 1 ? 2 : 1;
    }
    case TestNode::Type::Not: {
        const auto child = kleene(node.children.front(), facts);
        return child ? std::optional<int>(2 - *child) : std::nullopt;
    }
    case TestNode::Type::All:
    case TestNode::Type::Any:
        break;
    }
    std::vector<int> values;
    for (const TestNode& child : node.children)
        if (const auto value = kleene(child, facts))
            values.push_back(*value);
    if (values.empty())
        return std::nullopt;
    return node.type == TestNode::Type::All ? *std::min_element(values.begin(), values.end())
                                            : *std::max_element(values.begin(), values.end());
}

Verdict expected(const content::MeasureRule& rule, const FactSet& facts) {
    if (rule.law.status != content::LawStatus::InForce)
        return Verdict::Unchecked;
    TestNode whole = all({});
    for (const TestNode& exception : rule.test.unless)
        if (kleene(exception, facts))
            whole.children.push_back(negated(exception));
    const auto root = kleene(rule.test.root, facts);
    const int exceptions = whole.children.empty() ? 2 : *kleene(whole, facts);
    const int both = std::min(root.value_or(1), exceptions);
    return both == 0 ? Verdict::NotMet : both == 2 ? Verdict::Met : Verdict::Open;
}

/// With what follows from `care`, as sample_rules.cpp has it.
FactSet withDerived(FactSet facts) {
    const auto care = facts.find("care");
    if (care == facts.end())
        return facts;
    const std::string choice = std::get<std::string>(care->second);
    if (choice == "order" || choice == "emergency")
        facts["in-care"] = facts["looked-after"] = true;
    if (choice == "agreement" || choice == "none") {
        facts["in-care"] = false;
        facts["looked-after"] = choice == "agreement";
    }
    return facts;
}

/// FACTS.yaml in a given order.
std::string fileOf(const std::vector<std::pair<std::string, measures::FactValue>>& facts) {
    std::string text;
    for (const auto& [id, value] : facts) {
        text += id + ": ";
        if (const bool* yes = std::get_if<bool>(&value))
            text += *yes ? "true" : "false";
        else if (const auto* range = std::get_if<AgeRange>(&value))
            text += "[" + std::to_string(range->low) + ", " + std::to_string(range->high) + "]";
        else
            text += std::get<std::string>(value);
        text += "\n";
    }
    return text;
}

void renameFacts(TestNode& node) {
    if (node.type == TestNode::Type::Fact)
        node.fact = "z." + node.fact;
    for (TestNode& child : node.children)
        renameFacts(child);
}

void reverseChildren(TestNode& node) {
    std::reverse(node.children.begin(), node.children.end());
    for (TestNode& child : node.children)
        reverseChildren(child);
}

/// The same test said the other way round: a group is not the other group of what is not.
TestNode otherWay(const TestNode& node) {
    if (node.type == TestNode::Type::Fact || node.type == TestNode::Type::Judgement)
        return node;
    if (node.type == TestNode::Type::Not)
        return negated(otherWay(node.children.front()));
    std::vector<TestNode> children;
    for (const TestNode& child : node.children)
        children.push_back(negated(otherWay(child)));
    return negated(node.type == TestNode::Type::All ? any(std::move(children)) : all(std::move(children)));
}

} // namespace

TEST_CASE("what is known more never undoes what was decided", "[measures]") {
    rc::prop("no fact that is added, and no range that is narrowed, changes met or not-met", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        const FactSet more = *moreThan(facts);
        const auto after = verdictsOf(matchedWith(rules, more));
        for (const auto& [id, verdict] : verdictsOf(matchedWith(rules, facts)))
            if (verdict != Verdict::Open)
                RC_ASSERT(after.at(id) == verdict);
    });
}

TEST_CASE("nothing known meets nothing", "[measures]") {
    rc::prop("with no facts every measure is open or unchecked", [] {
        for (const auto& [id, verdict] : verdictsOf(matchedWith(*anyRules(), {})))
            RC_ASSERT(verdict == Verdict::Open || verdict == Verdict::Unchecked);
    });
}

TEST_CASE("order makes no difference", "[measures]") {
    rc::prop("of the facts in a file", [] {
        const content::Rulebook book = (*anyRules()).book();
        const FactSet facts = *anyFacts();
        std::vector<std::pair<std::string, measures::FactValue>> lines(facts.begin(), facts.end());
        const auto straight = measures::parseFacts(fileOf(lines));
        for (std::size_t line = 1; line < lines.size(); ++line)
            std::swap(lines[line], lines[*rc::gen::inRange<std::size_t>(0, line + 1)]);
        const auto shuffled = measures::parseFacts(fileOf(lines));
        RC_ASSERT(straight.has_value());
        RC_ASSERT(shuffled.has_value());
        RC_ASSERT(*straight == facts);
        RC_ASSERT(bytesOf(book, *straight) == bytesOf(book, *shuffled));
    });
    rc::prop("of the measures in the rulebook", [] {
        const content::Rulebook book = (*anyRules()).book();
        const FactSet facts = *anyFacts();
        content::Rulebook turned = book;
        std::reverse(turned.measures.begin(), turned.measures.end());
        RC_ASSERT(bytesOf(book, facts) == bytesOf(turned, facts));
    });
    rc::prop("of the elements of a test, for its verdict", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        RandomRules turned = rules;
        for (content::MeasureRule& rule : turned.measures)
            reverseChildren(rule.test.root);
        RC_ASSERT(verdictsOf(matchedWith(rules, facts)) == verdictsOf(matchedWith(turned, facts)));
    });
}

TEST_CASE("every verdict has its reason", "[measures]") {
    rc::prop("not met names elements that failed or exceptions that apply, and nothing else does", [] {
        const RandomRules rules = *anyRules();
        for (const MeasureResult& one : matchedWith(rules, *anyFacts()).measures) {
            RC_ASSERT(one.failed.empty() == (one.verdict != Verdict::NotMet));
            for (const std::string& id : one.failed) {
                const auto element = std::find_if(one.elements.begin(), one.elements.end(),
                                                  [&](const auto& candidate) { return candidate.id == id; });
                RC_ASSERT(element != one.elements.end());
                RC_ASSERT(element->state == (element->exception ? ElementState::Yes : ElementState::No));
            }
        }
    });
    rc::prop("open names a fact that is missing, unless all is left to judgement, and nothing else does", [] {
        const RandomRules rules = *anyRules();
        for (const MeasureResult& one : matchedWith(rules, *anyFacts()).measures) {
            const bool onlyJudged = std::all_of(one.elements.begin(), one.elements.end(), [](const auto& element) {
                return element.exception ? element.state != ElementState::Unknown
                                         : element.state == ElementState::Judgement;
            });
            RC_ASSERT(one.unknown.empty() == (one.verdict != Verdict::Open || onlyJudged));
        }
    });
    rc::prop("a fact that is not listed as unknown cannot change the verdict, whatever the listed ones are", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        for (const MeasureResult& one : matchedWith(rules, facts).measures) {
            if (one.verdict != Verdict::Open)
                continue;
            FactSet listed = facts;
            for (int times = 0; times < 3; ++times)
                listed = *moreThan(listed, allBut(one.unknown));
            const FactSet other = *moreThan(*moreThan(listed, one.unknown), one.unknown);
            RC_ASSERT(of(matchedWith(rules, listed), one.id).verdict == of(matchedWith(rules, other), one.id).verdict);
        }
    });
}

TEST_CASE("the verdict is Kleene's", "[measures]") {
    rc::prop("as a second way to work it out has it", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        const MatchResult result = matchedWith(rules, facts);
        for (const content::MeasureRule& rule : rules.measures)
            RC_ASSERT(of(result, rule.id).verdict == expected(rule, withDerived(facts)));
    });
    rc::prop("and a test said the other way round has the same", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        RandomRules turned = rules;
        for (content::MeasureRule& rule : turned.measures)
            for (TestNode& element : rule.test.root.children) {
                const std::string id = element.id;
                element = otherWay(element);
                element.id = id;
            }
        RC_ASSERT(verdictsOf(matchedWith(rules, facts)) == verdictsOf(matchedWith(turned, facts)));
    });
}

TEST_CASE("the same question has the same answer", "[measures]") {
    rc::prop("to the byte, asked again and of a matcher built again", [] {
        const content::Rulebook book = (*anyRules()).book();
        const FactSet facts = *anyFacts();
        const Matcher matcher = matcherOf(book);
        const std::string first = measures::matchJson(matched(matcher, facts));
        RC_ASSERT(measures::matchJson(matched(matcher, facts)) == first);
        RC_ASSERT(bytesOf(book, facts) == first);
    });
}

TEST_CASE("names mean nothing", "[measures]") {
    rc::prop("measures under other names have the same results", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        RandomRules renamed = rules;
        for (content::MeasureRule& rule : renamed.measures) {
            rule.id = "z-" + rule.id;
            for (content::Related& related : rule.related)
                related.id = "z-" + related.id;
        }
        const MatchResult before = matchedWith(rules, facts);
        const MatchResult after = matchedWith(renamed, facts);
        RC_ASSERT(before.askNext == after.askNext);
        for (std::size_t place = 0; place < before.measures.size(); ++place) {
            RC_ASSERT("z-" + before.measures[place].id == after.measures[place].id);
            RC_ASSERT(before.measures[place].verdict == after.measures[place].verdict);
            RC_ASSERT(before.measures[place].unknown == after.measures[place].unknown);
            RC_ASSERT(before.measures[place].failed == after.measures[place].failed);
            RC_ASSERT(before.measures[place].combinations.size() == after.measures[place].combinations.size());
        }
    });
    rc::prop("facts under other names give the same verdicts", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        content::Rulebook renamed = rules.book();
        for (content::Fact& fact : renamed.facts) {
            fact.id = "z." + fact.id;
            if (fact.derived)
                fact.derived->from = "z." + fact.derived->from;
        }
        renamed.immediateFact = "z.f";
        renamed.usageFact = "z.form";
        for (content::MeasureRule& rule : renamed.measures) {
            renameFacts(rule.test.root);
            for (TestNode& exception : rule.test.unless)
                renameFacts(exception);
        }
        FactSet renamedFacts;
        for (const auto& [id, value] : facts)
            renamedFacts["z." + id] = value;
        const MatchResult before = matchedWith(rules, facts);
        const MatchResult after = matched(matcherOf(renamed), renamedFacts);
        RC_ASSERT(idsOf(before) == idsOf(after));
        RC_ASSERT(verdictsOf(before) == verdictsOf(after));
        RC_ASSERT((before.askNext.empty() ? "" : "z." + before.askNext) == after.askNext);
    });
    rc::prop("another measure changes no verdict of the rest", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        RandomRules more = rules;
        for (content::MeasureRule& rule : (*anyRules()).measures) {
            rule.id = "other-" + rule.id;
            rule.related.clear();
            more.measures.push_back(std::move(rule));
        }
        const auto after = verdictsOf(matchedWith(more, facts));
        for (const auto& [id, verdict] : verdictsOf(matchedWith(rules, facts)))
            RC_ASSERT(after.at(id) == verdict);
    });
}

TEST_CASE("the order of the result is the one promised", "[measures]") {
    rc::prop("immediate protection first, then met, open, unchecked, not met, then fewest unknown", [] {
        const FactSet facts = *anyFacts();
        const auto now = facts.find("f");
        const bool immediate = now != facts.end() && std::get<bool>(now->second);
        const auto place = [&](const MeasureResult& one) {
            const std::map<Verdict, int> order{
                {Verdict::Met, 0}, {Verdict::Open, 1}, {Verdict::Unchecked, 2}, {Verdict::NotMet, 3}};
            const bool usable = one.verdict == Verdict::Met || one.verdict == Verdict::Open;
            return std::tuple(!(immediate && usable && one.group == "now"), order.at(one.verdict), one.unknown.size());
        };
        const MatchResult result = matchedWith(*anyRules(), facts);
        RC_ASSERT(std::is_sorted(result.measures.begin(), result.measures.end(),
                                 [&](const auto& a, const auto& b) { return place(a) < place(b); }));
    });
}

TEST_CASE("what to ask next can be asked and can help", "[measures]") {
    rc::prop("it is no derived fact, is not settled, and an open measure waits for it", [] {
        const RandomRules rules = *anyRules();
        const FactSet facts = *anyFacts();
        const MatchResult result = matchedWith(rules, facts);
        std::set<std::string> waited;
        for (const MeasureResult& one : result.measures)
            for (const std::string& fact : one.unknown)
                waited.insert(fact == "in-care" || fact == "looked-after" ? "care" : fact);
        if (facts.contains("care"))
            waited.erase("care");
        RC_ASSERT(result.askNext.empty() == waited.empty());
        if (waited.empty())
            return;
        RC_ASSERT(waited.contains(result.askNext));
        const bool onlyAge = waited == std::set<std::string>{"age"};
        RC_ASSERT(!facts.contains(result.askNext) || (result.askNext == "age" && onlyAge));
    });
}
