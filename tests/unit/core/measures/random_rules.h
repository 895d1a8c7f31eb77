#pragma once

#include "tests/unit/core/measures/sample_rules.h"

#include <rapidcheck.h>

/// Rulebooks and facts at random, over the vocabulary of sample_rules.h. RapidCheck prints what it found and how to
/// have it again; LANYARD_SEED=N sets the seed.
namespace lanyard::test {

struct RandomRules {
    std::vector<content::MeasureRule> measures;
    [[nodiscard]] content::Rulebook book() const;
};

rc::Gen<RandomRules> anyRules();
/// Facts that agree with each other; any of them may be missing.
rc::Gen<FactSet> anyFacts();
/// More is known: each fact that is not there may be added, and a range of ages may be narrowed. Facts in `but`, and
/// what would settle them, stay as they are.
rc::Gen<FactSet> moreThan(const FactSet& facts, const Strings& but = {});
/// Every fact but these.
Strings allBut(const Strings& facts);

} // namespace lanyard::test

namespace lanyard::content {
void showValue(const MeasureRule& rule, std::ostream& out);
}
namespace lanyard::test {
void showValue(const RandomRules& rules, std::ostream& out);
}
namespace lanyard::measures {
void showValue(const FactValue& value, std::ostream& out);
void showValue(Verdict verdict, std::ostream& out);
} // namespace lanyard::measures
