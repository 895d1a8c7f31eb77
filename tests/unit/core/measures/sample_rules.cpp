#include "tests/unit/core/measures/sample_rules.h"

#include <algorithm>

namespace lanyard::test {
namespace {

TestNode leaf(std::string fact, std::string id, TestNode::Op op) {
    TestNode node;
    node.type = TestNode::Type::Fact;
    node.op = op;
    node.id = id.empty() ? fact : std::move(id);
    node.text = "Text of " + node.id;
    node.fact = std::move(fact);
    return node;
}

TestNode group(TestNode::Type type, std::vector<TestNode> children, std::string id) {
    TestNode node;
    node.type = type;
    node.text = id.empty() ? "" : "Text of " + id;
    node.id = std::move(id);
    node.children = std::move(children);
    return node;
}

} // namespace

content::Fact yesNoFact(std::string id) {
    content::Fact fact;
    fact.ask = "Is it " + id + "?";
    fact.id = std::move(id);
    return fact;
}

content::Fact ageFact(std::string id) {
    content::Fact fact = yesNoFact(std::move(id));
    fact.type = content::FactType::Age;
    return fact;
}

content::Fact choiceFact(std::string id, std::initializer_list<const char*> choices) {
    content::Fact fact = yesNoFact(std::move(id));
    fact.type = content::FactType::Choice;
    for (const char* choice : choices)
        fact.choices.push_back({choice, std::string("Text of ") + choice});
    return fact;
}

content::Fact derivedFact(std::string id, std::string from, std::initializer_list<const char*> yes,
                          std::initializer_list<const char*> no) {
    content::Fact fact = yesNoFact(std::move(id));
    content::Fact::Derived derived;
    derived.from = std::move(from);
    derived.yes.insert(yes.begin(), yes.end());
    derived.no.insert(no.begin(), no.end());
    fact.derived = std::move(derived);
    return fact;
}

TestNode yes(std::string fact, std::string id) {
    return leaf(std::move(fact), std::move(id), TestNode::Op::Yes);
}

TestNode below(std::string fact, int years, std::string id) {
    TestNode node = leaf(std::move(fact), std::move(id), TestNode::Op::Below);
    node.number = years;
    return node;
}

TestNode atLeast(std::string fact, int years, std::string id) {
    TestNode node = leaf(std::move(fact), std::move(id), TestNode::Op::AtLeast);
    node.number = years;
    return node;
}

TestNode is(std::string fact, std::string choice, std::string id) {
    TestNode node = leaf(std::move(fact), std::move(id), TestNode::Op::Is);
    node.word = std::move(choice);
    return node;
}

TestNode judged(std::string id, std::string who) {
    TestNode node = leaf({}, std::move(id), TestNode::Op::Yes);
    node.type = TestNode::Type::Judgement;
    node.judgement = std::move(who);
    return node;
}

TestNode all(std::vector<TestNode> children, std::string id) {
    return group(TestNode::Type::All, std::move(children), std::move(id));
}

TestNode any(std::vector<TestNode> children, std::string id) {
    return group(TestNode::Type::Any, std::move(children), std::move(id));
}

TestNode negated(TestNode child, std::string id) {
    return group(TestNode::Type::Not, {std::move(child)}, std::move(id));
}

TestNode then(TestNode node, std::string measure) {
    node.then = std::move(measure);
    return node;
}

content::MeasureRule measure(std::string id, TestNode root, std::vector<TestNode> unless) {
    content::MeasureRule rule;
    rule.title = "Title of " + id;
    rule.id = std::move(id);
    rule.group = "others";
    rule.law.status = content::LawStatus::InForce;
    rule.law.from = Date{2000, 1, 1};
    rule.law.checked = kBuilt;
    rule.reviewDue = Date{2027, 5, 22};
    rule.test.standard = "civil";
    rule.test.root = std::move(root);
    rule.test.unless = std::move(unless);
    return rule;
}

content::Rulebook rulebook(std::vector<content::MeasureRule> measures) {
    content::Rulebook book;
    book.pack = "sample";
    book.version = 2026112201;
    book.built = kBuilt;
    for (const char* id : {"a", "b", "c", "d", "e", "f"})
        book.facts.push_back(yesNoFact(id));
    book.facts.push_back(ageFact("age"));
    book.facts.push_back(choiceFact("care", {"order", "emergency", "agreement", "none", "other"}));
    book.facts.push_back(derivedFact("in-care", "care", {"order", "emergency"}, {"agreement", "none"}));
    book.facts.push_back(derivedFact("looked-after", "care", {"order", "emergency", "agreement"}, {"none"}));
    book.facts.push_back(choiceFact("form", {"x", "y", "z"}));
    book.measures = std::move(measures);
    return book;
}

Matcher matcherOf(content::Rulebook rulebook) {
    auto matcher = Matcher::build(std::move(rulebook));
    if (!matcher)
        FAIL(matcher.error().message);
    return std::move(*matcher);
}

Question today() {
    return {kBuilt, Question::Source::Clock, std::nullopt};
}

Question asked(Date day) {
    return {day, Question::Source::Asked, std::nullopt};
}

MatchResult matched(const Matcher& matcher, const FactSet& facts, const Question& question) {
    auto result = matcher.match(facts, question);
    if (!result)
        FAIL(result.error().message);
    return std::move(*result);
}

const MeasureResult& of(const MatchResult& result, std::string_view id) {
    const auto found =
        std::find_if(result.measures.begin(), result.measures.end(), [&](const auto& one) { return one.id == id; });
    if (found == result.measures.end())
        FAIL("no result for " << id);
    return *found;
}

MeasureResult judge(TestNode root, std::vector<TestNode> unless, const FactSet& facts) {
    const Matcher matcher = matcherOf(rulebook({measure("one", std::move(root), std::move(unless))}));
    return matched(matcher, facts).measures.at(0);
}

Strings idsOf(const MatchResult& result) {
    Strings ids;
    for (const MeasureResult& one : result.measures)
        ids.push_back(one.id);
    return ids;
}

} // namespace lanyard::test
