#pragma once

#include "core/measures/matcher.h"
#include "core/measures/vocabulary.h"

/// Private to core/measures: a measure's test as one flat list of nodes, evaluated without a name or an allocation.
namespace lanyard::measures {

/// Kleene's three values, and Neutral for what no fact can settle: a judgement, or a group of nothing but judgements.
enum class Truth : std::uint8_t { No, Unknown, Yes, Neutral };

class CompiledTest {
public:
    /// Points into `test`, which must outlive it. Malformed when a fact is not in the vocabulary or cannot answer what
    /// it is asked, when a group is empty, or when the test is nested deeper than content/README.md allows.
    [[nodiscard]] static Result<CompiledTest> build(const content::Test& test, Vocabulary& vocabulary);

    /// Met, Open or NotMet.
    [[nodiscard]] Verdict verdict(const Answers& answers) const;

    /// The facts that remain in what is not decided: those of the element that needs fewest first, and within an
    /// element the shortest way to decide it first. A fact that is not here cannot change the verdict, whatever it is.
    [[nodiscard]] std::vector<FactIndex> remaining(const Answers& answers) const;

    /// Fills elements, failed, judgements and instead; the verdict is there already, and `remaining` is remaining().
    void explain(const Answers& answers, const std::vector<FactIndex>& remaining, const Vocabulary& vocabulary,
                 MeasureResult& result) const;

private:
    using Place = std::uint32_t;
    struct Node {
        content::TestNode::Type type = content::TestNode::Type::Fact;
        content::TestNode::Op op = content::TestNode::Op::Yes;
        FactIndex fact = 0;
        int years = 0;
        std::uint32_t choice = 0;
        Place end = 0; ///< one past the last node below this one; a group's first child is the next node
        const content::TestNode* source = nullptr;
    };
    /// A part of the test that the page shows, and how the measure needs it.
    struct Part {
        Place place = 0;
        bool exception = false;
    };

    [[nodiscard]] Status add(const content::TestNode& node, Vocabulary& vocabulary, int depth);
    [[nodiscard]] Truth truth(Place place, const Answers& answers) const;
    [[nodiscard]] Truth leaf(const Node& node, const Answers& answers) const;
    /// How many leaves must still be answered, at the least, until this is `wanted`. Of undecided parts only.
    [[nodiscard]] int need(Place place, bool wanted, const Answers& answers) const;
    void collect(Place place, bool wanted, const Answers& answers, std::vector<FactIndex>& facts) const;
    /// Answers what the measure cannot be met without, as it must be answered: facts that stand alone under the top's
    /// `all`, in an exception of one fact, and so on. True when it answered something.
    bool assume(Place place, bool wanted, Answers& answers, std::vector<FactIndex>& assumed) const;
    /// Of the facts that are not known, those that can still change the verdict.
    [[nodiscard]] std::vector<FactIndex> relevant(const Answers& answers) const;
    void collectJudgements(Place place, const Answers& answers, std::vector<Judgement>& judgements) const;

    std::vector<Node> m_nodes; ///< the root and what is below it, then each exception and what is below it
    std::vector<Part> m_parts; ///< the root's children, then the exceptions
};

} // namespace lanyard::measures
