#include "core/measures/compiled_test.h"

#include <algorithm>

namespace lanyard::measures {
namespace {

using content::TestNode;

constexpr int kDepth = 8; // content/README.md: a leaf straight under the top is at depth 1

tl::unexpected<Error> wrongTest(std::string_view what) {
    return fail(ErrorCode::Malformed, "The test " + std::string(what) + ".");
}

Truth opposite(Truth truth) {
    switch (truth) {
    case Truth::No:
        return Truth::Yes;
    case Truth::Yes:
        return Truth::No;
    case Truth::Unknown:
    case Truth::Neutral:
        return truth;
    }
    return truth;
}

void addOnce(std::vector<FactIndex>& facts, FactIndex fact) {
    if (std::find(facts.begin(), facts.end(), fact) == facts.end())
        facts.push_back(fact);
}

} // namespace

Result<CompiledTest> CompiledTest::build(const content::Test& test, Vocabulary& vocabulary) {
    if (test.root.type != TestNode::Type::All && test.root.type != TestNode::Type::Any)
        return wrongTest("has neither all nor any at its top");
    CompiledTest compiled;
    LANYARD_TRY(compiled.add(test.root, vocabulary, 0));
    for (Place child = 1; child < compiled.m_nodes.size(); child = compiled.m_nodes[child].end)
        compiled.m_parts.push_back({child, false});
    for (const TestNode& exception : test.unless) {
        compiled.m_parts.push_back({static_cast<Place>(compiled.m_nodes.size()), true});
        LANYARD_TRY(compiled.add(exception, vocabulary, 1));
    }
    return compiled;
}

Status CompiledTest::add(const TestNode& node, Vocabulary& vocabulary, int depth) {
    if (depth > kDepth)
        return wrongTest("is nested deeper than eight");
    const std::size_t place = m_nodes.size();
    Node compiled;
    compiled.type = node.type;
    compiled.op = node.op;
    compiled.source = &node;
    switch (node.type) {
    case TestNode::Type::Fact: {
        const auto fact = vocabulary.find(node.fact);
        if (!fact)
            return wrongTest("asks the fact " + node.fact + ", which is not there");
        compiled.fact = *fact;
        const content::FactType type = vocabulary.type(*fact);
        bool fits = false;
        switch (node.op) {
        case TestNode::Op::Yes:
            fits = type == content::FactType::YesNo;
            break;
        case TestNode::Op::Below:
        case TestNode::Op::AtLeast:
            fits = type == content::FactType::Age && node.number >= 0 && node.number <= kOldestAge;
            if (fits) {
                compiled.years = static_cast<int>(node.number);
                vocabulary.addEdge(*fact, compiled.years);
            }
            break;
        case TestNode::Op::Is:
            const auto choice = vocabulary.choice(*fact, node.word);
            fits = type == content::FactType::Choice && choice.has_value();
            compiled.choice = choice.value_or(0);
            break;
        }
        if (!fits)
            return wrongTest("asks the fact " + node.fact + " something it cannot answer");
        break;
    }
    case TestNode::Type::Judgement:
        break;
    case TestNode::Type::All:
    case TestNode::Type::Any:
    case TestNode::Type::Not:
        if (node.children.empty() || (node.type == TestNode::Type::Not && node.children.size() != 1))
            return wrongTest("has a group of the wrong size");
        break;
    }
    m_nodes.push_back(compiled);
    for (const TestNode& child : node.children)
        LANYARD_TRY(add(child, vocabulary, depth + 1));
    m_nodes[place].end = static_cast<Place>(m_nodes.size());
    return {};
}

Truth CompiledTest::leaf(const Node& node, const Answers& answers) const {
    const Answer& answer = answers[node.fact];
    if (answer.kind == Answer::Kind::None)
        return Truth::Unknown;
    bool yes = false;
    switch (node.op) {
    case TestNode::Op::Yes:
        yes = answer.yes;
        break;
    case TestNode::Op::Below:
    case TestNode::Op::AtLeast:
        if (answer.low < node.years && answer.high >= node.years)
            return Truth::Unknown; // the range straddles the line
        yes = (answer.high < node.years) == (node.op == TestNode::Op::Below);
        break;
    case TestNode::Op::Is:
        yes = answer.choice == node.choice;
        break;
    }
    return yes ? Truth::Yes : Truth::No;
}

Truth CompiledTest::truth(Place place, const Answers& answers) const {
    const Node& node = m_nodes[place];
    switch (node.type) {
    case TestNode::Type::Fact:
        return leaf(node, answers);
    case TestNode::Type::Judgement:
        return Truth::Neutral;
    case TestNode::Type::Not:
        return opposite(truth(place + 1, answers));
    case TestNode::Type::All:
    case TestNode::Type::Any:
        break;
    }
    // One value decides the group at once, the next best is unknown; judgements are passed over.
    const Truth decides = node.type == TestNode::Type::All ? Truth::No : Truth::Yes;
    Truth together = Truth::Neutral;
    for (Place child = place + 1; child < node.end; child = m_nodes[child].end) {
        const Truth one = truth(child, answers);
        if (one == decides)
            return decides;
        if (one == Truth::Unknown || (one != Truth::Neutral && together == Truth::Neutral))
            together = one;
    }
    return together;
}

Verdict CompiledTest::verdict(const Answers& answers) const {
    const Truth test = truth(0, answers);
    if (test == Truth::No)
        return Verdict::NotMet;
    bool certain = test == Truth::Yes; // a test of nothing but judgements is never met
    for (const Part& part : m_parts) {
        if (!part.exception)
            continue;
        const Truth applies = truth(part.place, answers);
        if (applies == Truth::Yes)
            return Verdict::NotMet;
        certain = certain && applies != Truth::Unknown;
    }
    return certain ? Verdict::Met : Verdict::Open;
}

int CompiledTest::need(Place place, bool wanted, const Answers& answers) const {
    const Node& node = m_nodes[place];
    switch (node.type) {
    case TestNode::Type::Fact:
        return 1;
    case TestNode::Type::Judgement:
        return 0;
    case TestNode::Type::Not:
        return need(place + 1, !wanted, answers);
    case TestNode::Type::All:
    case TestNode::Type::Any:
        break;
    }
    const bool each = (node.type == TestNode::Type::All) == wanted;
    int sum = 0;
    int least = 0;
    for (Place child = place + 1; child < node.end; child = m_nodes[child].end) {
        if (truth(child, answers) != Truth::Unknown)
            continue;
        const int one = need(child, wanted, answers);
        least = sum == 0 ? one : std::min(least, one);
        sum += one;
    }
    return each ? sum : least;
}

void CompiledTest::collect(Place place, bool wanted, const Answers& answers, std::vector<FactIndex>& facts) const {
    const Node& node = m_nodes[place];
    switch (node.type) {
    case TestNode::Type::Fact:
        addOnce(facts, node.fact);
        return;
    case TestNode::Type::Judgement:
        return;
    case TestNode::Type::Not:
        collect(place + 1, !wanted, answers, facts);
        return;
    case TestNode::Type::All:
    case TestNode::Type::Any:
        break;
    }
    std::vector<std::pair<int, Place>> undecided;
    for (Place child = place + 1; child < node.end; child = m_nodes[child].end)
        if (truth(child, answers) == Truth::Unknown)
            undecided.emplace_back(need(child, wanted, answers), child);
    std::sort(undecided.begin(), undecided.end());
    for (const auto& [count, child] : undecided)
        collect(child, wanted, answers, facts);
}

bool CompiledTest::assume(Place place, bool wanted, Answers& answers, std::vector<FactIndex>& assumed) const {
    if (truth(place, answers) != Truth::Unknown)
        return false;
    const Node& node = m_nodes[place];
    switch (node.type) {
    case TestNode::Type::Fact: {
        Answer& answer = answers[node.fact];
        switch (node.op) {
        case TestNode::Op::Yes:
            answer.kind = Answer::Kind::YesNo;
            answer.yes = wanted;
            break;
        case TestNode::Op::Below:
        case TestNode::Op::AtLeast:
            if (answer.kind == Answer::Kind::None)
                answer.high = kOldestAge;
            answer.kind = Answer::Kind::Age;
            if ((node.op == TestNode::Op::Below) == wanted)
                answer.high = node.years - 1;
            else
                answer.low = node.years;
            break;
        case TestNode::Op::Is:
            if (!wanted)
                return false; // "not this choice" is no answer
            answer.kind = Answer::Kind::Choice;
            answer.choice = node.choice;
            break;
        }
        addOnce(assumed, node.fact);
        return true;
    }
    case TestNode::Type::Judgement:
        return false;
    case TestNode::Type::Not:
        return assume(place + 1, !wanted, answers, assumed);
    case TestNode::Type::All:
    case TestNode::Type::Any:
        break;
    }
    const bool each = (node.type == TestNode::Type::All) == wanted;
    bool changed = false;
    std::optional<Place> only;
    for (Place child = place + 1; child < node.end; child = m_nodes[child].end) {
        if (each) {
            changed = assume(child, wanted, answers, assumed) || changed;
        } else if (truth(child, answers) == Truth::Unknown) {
            if (only)
                return false; // there are two ways: neither is a must
            only = child;
        }
    }
    return only ? assume(*only, wanted, answers, assumed) : changed;
}

std::vector<FactIndex> CompiledTest::relevant(const Answers& answers) const {
    // Where one of these musts fails, the measure is not met whatever the rest: so what is decided once they all hold
    // can change nothing.
    Answers musts = answers;
    std::vector<FactIndex> facts;
    for (bool changed = true; changed;) {
        changed = assume(0, true, musts, facts);
        for (const Part& part : m_parts)
            if (part.exception)
                changed = assume(part.place, false, musts, facts) || changed;
    }
    // Musts that cannot all hold are a fault of content; nothing is then left out.
    const Answers& held = verdict(musts) == Verdict::NotMet ? answers : musts;
    if (truth(0, held) == Truth::Unknown)
        collect(0, true, held, facts);
    for (const Part& part : m_parts)
        if (part.exception && truth(part.place, held) == Truth::Unknown)
            collect(part.place, false, held, facts);
    return facts;
}

std::vector<FactIndex> CompiledTest::remaining(const Answers& answers) const {
    std::vector<FactIndex> facts;
    if (verdict(answers) != Verdict::Open)
        return facts;
    const bool open = truth(0, answers) == Truth::Unknown;
    const bool any = m_nodes[0].type == TestNode::Type::Any;
    struct Undecided {
        int need;
        Place place;
        bool wanted;
    };
    std::vector<Undecided> undecided;
    if (open && any) // its elements are ways to one end: the shortest way counts for all
        undecided.push_back({need(0, true, answers), 0, true});
    for (const Part& part : m_parts)
        if ((part.exception || (open && !any)) && truth(part.place, answers) == Truth::Unknown)
            undecided.push_back({need(part.place, !part.exception, answers), part.place, !part.exception});
    std::stable_sort(undecided.begin(), undecided.end(),
                     [](const Undecided& a, const Undecided& b) { return a.need < b.need; });
    for (const Undecided& one : undecided)
        collect(one.place, one.wanted, answers, facts);
    const std::vector<FactIndex> kept = relevant(answers);
    std::erase_if(facts, [&](FactIndex fact) { return std::find(kept.begin(), kept.end(), fact) == kept.end(); });
    return facts;
}

void CompiledTest::collectJudgements(Place place, const Answers& answers, std::vector<Judgement>& judgements) const {
    const Node& node = m_nodes[place];
    if (node.type == TestNode::Type::Judgement)
        judgements.push_back({node.source->id, node.source->judgement, node.source->text});
    else if (truth(place, answers) != Truth::No) // nobody need judge a way that is closed
        for (Place child = place + 1; child < node.end; child = m_nodes[child].end)
            collectJudgements(child, answers, judgements);
}

void CompiledTest::explain(const Answers& answers, const std::vector<FactIndex>& remaining,
                           const Vocabulary& vocabulary, MeasureResult& result) const {
    const bool failed = truth(0, answers) == Truth::No;
    result.elements.reserve(m_parts.size());
    std::string insteadOfElement;
    std::string insteadOfException;
    for (const Part& part : m_parts) {
        const Node& node = m_nodes[part.place];
        const Truth one = truth(part.place, answers);
        Element element;
        element.id = node.source->id;
        element.text = node.source->text;
        element.exception = part.exception;
        switch (one) {
        case Truth::No:
            element.state = ElementState::No;
            break;
        case Truth::Unknown:
            element.state = ElementState::Unknown;
            break;
        case Truth::Yes:
            element.state = ElementState::Yes;
            break;
        case Truth::Neutral:
            element.state = ElementState::Judgement;
            break;
        }
        if (one == Truth::Unknown && !remaining.empty()) {
            std::vector<FactIndex> facts;
            collect(part.place, !part.exception, answers, facts);
            for (const FactIndex fact : facts)
                if (std::find(remaining.begin(), remaining.end(), fact) != remaining.end())
                    element.unknown.push_back(vocabulary.id(fact));
        }
        result.elements.push_back(std::move(element));
        if (result.verdict == Verdict::NotMet) {
            const bool fails = part.exception ? one == Truth::Yes : failed && one == Truth::No;
            if (!fails)
                continue;
            result.failed.push_back(node.source->id);
            std::string& instead = part.exception ? insteadOfException : insteadOfElement;
            if (instead.empty())
                instead = node.source->then;
        } else {
            collectJudgements(part.place, answers, result.judgements);
        }
    }
    result.instead = insteadOfException.empty() ? insteadOfElement : insteadOfException;
}

} // namespace lanyard::measures
