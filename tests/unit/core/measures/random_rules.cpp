#include "tests/unit/core/measures/random_rules.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <ostream>

namespace lanyard::test {
namespace {

constexpr const char* kCases = "max_success=400";

// Read when RapidCheck first looks at its settings, which is in the first test.
[[maybe_unused]] const bool kSettled = [] {
    const char* seed = std::getenv("LANYARD_SEED");
    ::setenv("RC_PARAMS", seed == nullptr ? kCases : (std::string(kCases) + " seed=" + seed).c_str(), 0);
    return true;
}();

const Strings kYesNo{"a", "b", "c", "d", "e", "f"};
const Strings kCare{"order", "emergency", "agreement", "none", "other"};
const Strings kForms{"x", "y", "z"};
const std::map<std::string, Strings> kInCare{{"yes", {"order", "emergency"}}, {"no", {"agreement", "none"}}};
const std::map<std::string, Strings> kLookedAfter{{"yes", {"order", "emergency", "agreement"}}, {"no", {"none"}}};

int upTo(int most) {
    return *rc::gen::inRange(0, most + 1);
}

bool has(const Strings& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

const std::string& pick(const Strings& list) {
    return list.at(static_cast<std::size_t>(upTo(static_cast<int>(list.size()) - 1)));
}

TestNode randomLeaf(const std::string& id) {
    switch (upTo(9)) {
    case 0:
        return below("age", upTo(20), id);
    case 1:
        return atLeast("age", upTo(20), id);
    case 2:
        return is("form", pick(kForms), id);
    case 3:
        return is("care", pick(kCare), id);
    case 4:
        return yes("in-care", id);
    case 5:
        return yes("looked-after", id);
    default:
        return yes(pick(kYesNo), id);
    }
}

TestNode randomNode(int depth, bool judgements, int& counter) {
    const std::string id = "n" + std::to_string(++counter);
    const int kind = depth == 0 ? 0 : upTo(5);
    if (kind <= 2)
        return judgements && upTo(5) == 0 ? judged(id, pick({"court", "officer"})) : randomLeaf(id);
    if (kind == 3)
        return negated(randomNode(depth - 1, false, counter), id);
    std::vector<TestNode> children;
    const int count = 1 + upTo(2);
    for (int child = 0; child < count; ++child)
        children.push_back(randomNode(depth - 1, judgements && kind == 4, counter));
    return kind == 4 ? all(std::move(children), id) : any(std::move(children), id);
}

content::MeasureRule randomMeasure(int number) {
    int counter = 0;
    const bool isAll = upTo(3) > 0;
    std::vector<TestNode> elements;
    const int count = 1 + upTo(3);
    for (int element = 0; element < count; ++element)
        elements.push_back(randomNode(2, isAll, counter));
    std::vector<TestNode> unless;
    const int exceptions = std::max(0, upTo(3) - 1);
    for (int exception = 0; exception < exceptions; ++exception)
        unless.push_back(upTo(1) == 0 ? then(randomNode(2, false, counter), "m0") : randomNode(2, false, counter));
    content::MeasureRule rule = measure("m" + std::to_string(number),
                                        isAll ? all(std::move(elements)) : any(std::move(elements)), std::move(unless));
    if (upTo(9) == 0)
        rule.law.status = content::LawStatus::Unconfirmed;
    if (upTo(1) == 0)
        rule.group = "now";
    rule.usage = {{"x", upTo(3)}, {"y", upTo(3)}};
    if (number > 0)
        rule.related = {{"m" + std::to_string(upTo(number - 1)), pick({"with", "before", "after", "see"}), "", ""}};
    return rule;
}

measures::FactValue randomAge(int low, int high) {
    const int from = low + upTo(high - low);
    return AgeRange{from, from + upTo(high - from)};
}

/// What a choice of `care` means, when it means anything.
std::optional<bool> follows(const std::map<std::string, Strings>& table, const std::string& choice) {
    if (has(table.at("yes"), choice))
        return true;
    return has(table.at("no"), choice) ? std::optional<bool>(false) : std::nullopt;
}

bool agrees(const FactSet& facts, const std::string& derived, const std::map<std::string, Strings>& table,
            const std::string& choice) {
    const auto given = facts.find(derived);
    const auto meant = follows(table, choice);
    return given == facts.end() || !meant || std::get<bool>(given->second) == *meant;
}

FactSet addTo(FactSet facts, const Strings& but) {
    const auto may = [&](const std::string& id) { return !facts.contains(id) && !has(but, id) && upTo(1) == 0; };
    for (const std::string& id : kYesNo)
        if (may(id))
            facts[id] = upTo(1) == 0;
    if (may("form"))
        facts["form"] = pick(kForms);
    if (may("age"))
        facts["age"] = randomAge(0, 20);
    else if (facts.contains("age") && !has(but, "age") && upTo(1) == 0) {
        const AgeRange range = std::get<AgeRange>(facts["age"]);
        facts["age"] = randomAge(range.low, range.high);
    }
    if (may("care") && !has(but, "in-care") && !has(but, "looked-after")) {
        const std::string& choice = pick(kCare);
        if (agrees(facts, "in-care", kInCare, choice) && agrees(facts, "looked-after", kLookedAfter, choice))
            facts["care"] = choice;
    }
    for (const auto& [id, table] : {std::pair{"in-care", &kInCare}, std::pair{"looked-after", &kLookedAfter}}) {
        if (!may(id))
            continue;
        const auto care = facts.find("care");
        const auto meant = care == facts.end() ? std::nullopt : follows(*table, std::get<std::string>(care->second));
        facts[id] = meant.value_or(upTo(1) == 0);
    }
    return facts;
}

void showNode(const TestNode& node, std::ostream& out) {
    out << node.id << ":";
    switch (node.type) {
    case TestNode::Type::Fact:
        out << node.fact;
        if (node.op == TestNode::Op::Below)
            out << "<" << node.number;
        if (node.op == TestNode::Op::AtLeast)
            out << ">=" << node.number;
        if (node.op == TestNode::Op::Is)
            out << "=" << node.word;
        return;
    case TestNode::Type::Judgement:
        out << "judged";
        return;
    case TestNode::Type::All:
        out << "all";
        break;
    case TestNode::Type::Any:
        out << "any";
        break;
    case TestNode::Type::Not:
        out << "not";
        break;
    }
    out << "(";
    for (const TestNode& child : node.children) {
        showNode(child, out);
        out << " ";
    }
    out << ")";
}

} // namespace

content::Rulebook RandomRules::book() const {
    content::Rulebook book = rulebook(measures);
    book.immediateFact = "f";
    book.immediateGroup = "now";
    book.usageFact = "form";
    return book;
}

rc::Gen<RandomRules> anyRules() {
    return rc::gen::exec([] {
        RandomRules rules;
        const int count = 1 + upTo(4);
        for (int number = 0; number < count; ++number)
            rules.measures.push_back(randomMeasure(number));
        return rules;
    });
}

rc::Gen<FactSet> anyFacts() {
    return rc::gen::exec([] { return addTo({}, {}); });
}

rc::Gen<FactSet> moreThan(const FactSet& facts, const Strings& but) {
    return rc::gen::exec([facts, but] { return addTo(facts, but); });
}

Strings allBut(const Strings& facts) {
    Strings others;
    for (const content::Fact& fact : rulebook({}).facts)
        if (!has(facts, fact.id))
            others.push_back(fact.id);
    return others;
}

void showValue(const RandomRules& rules, std::ostream& out) {
    for (const content::MeasureRule& rule : rules.measures)
        content::showValue(rule, out);
}

} // namespace lanyard::test

namespace lanyard::content {
void showValue(const MeasureRule& rule, std::ostream& out) {
    out << "\n  " << rule.id << " " << rule.group << (rule.law.status == LawStatus::InForce ? "" : " unconfirmed")
        << " ";
    test::showNode(rule.test.root, out);
    for (const TestNode& exception : rule.test.unless) {
        out << " unless ";
        test::showNode(exception, out);
    }
}
} // namespace lanyard::content

namespace lanyard::measures {
void showValue(const FactValue& value, std::ostream& out) {
    if (const bool* yes = std::get_if<bool>(&value))
        out << (*yes ? "true" : "false");
    else if (const auto* range = std::get_if<AgeRange>(&value))
        out << range->low << "-" << range->high;
    else
        out << std::get<std::string>(value);
}

void showValue(Verdict verdict, std::ostream& out) {
    out << verdictName(verdict);
}
} // namespace lanyard::measures
