#include "core/measures/ask_next.h"

#include <algorithm>

namespace lanyard::measures {
namespace {

/// What asking one fact is worth. Compared from the top down.
struct Worth {
    std::int64_t settled = 0; ///< verdicts, over all answers
    std::int64_t answers = 0; ///< that it could have
    std::size_t fewest = 0;   ///< unknown facts of the open measure that needs fewest
    std::size_t measures = 0; ///< open ones that wait for it
    bool again = false;       ///< it was answered, by too wide a range
};

bool isBetter(const Worth& a, const Worth& b) {
    if (a.again != b.again)
        return b.again;
    const std::int64_t left = a.settled * b.answers; // the means, without their fractions
    const std::int64_t right = b.settled * a.answers;
    if (left != right)
        return left > right;
    if (a.fewest != b.fewest)
        return a.fewest < b.fewest;
    return a.measures > b.measures;
}

/// An answer that keeps to what is known of a range already.
std::optional<Answer> within(const Answer& known, Answer possible) {
    if (known.kind != Answer::Kind::Age)
        return possible;
    possible.low = std::max(possible.low, known.low);
    possible.high = std::min(possible.high, known.high);
    return possible.low <= possible.high ? std::optional<Answer>(possible) : std::nullopt;
}

} // namespace

std::optional<FactIndex> askNext(const Vocabulary& vocabulary, const Answers& answers,
                                 const std::vector<OpenTest>& open) {
    std::vector<std::vector<const OpenTest*>> waiting(vocabulary.size());
    for (const OpenTest& test : open)
        for (const FactIndex fact : test.remaining) {
            auto& tests = waiting[vocabulary.asked(fact)];
            if (tests.empty() || tests.back() != &test) // a source may stand behind several of a test's facts
                tests.push_back(&test);
        }

    std::optional<FactIndex> best;
    Worth bestWorth;
    Answers trial;
    for (FactIndex fact = 0; fact < waiting.size(); ++fact) {
        const Answer& known = answers[fact];
        // What is settled here and open all the same (a choice that leaves a derived fact unknown) is not asked twice.
        if (waiting[fact].empty() || (known.kind != Answer::Kind::None && known.kind != Answer::Kind::Age))
            continue;
        Worth worth;
        worth.again = known.kind == Answer::Kind::Age;
        worth.measures = waiting[fact].size();
        worth.fewest = waiting[fact].front()->remaining.size();
        for (const OpenTest* test : waiting[fact])
            worth.fewest = std::min(worth.fewest, test->remaining.size());
        for (const Answer& possible : vocabulary.possibleAnswers(fact)) {
            const auto answer = within(known, possible);
            trial = answers;
            if (!answer || !vocabulary.learn(trial, fact, *answer))
                continue;
            ++worth.answers;
            for (const OpenTest* test : waiting[fact])
                worth.settled += test->test->verdict(trial) == Verdict::Open ? 0 : 1;
        }
        if (worth.answers > 0 && (!best || isBetter(worth, bestWorth))) {
            best = fact;
            bestWorth = worth;
        }
    }
    return best;
}

} // namespace lanyard::measures
