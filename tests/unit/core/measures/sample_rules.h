#pragma once

#include "core/measures/matcher.h"

#include <catch2/catch.hpp>

#include <initializer_list>

/// Small rulebooks written by hand. Their facts and measures are invented: the matcher knows none by name.
namespace lanyard::test {

using measures::AgeRange;
using measures::ElementState;
using measures::FactSet;
using measures::Matcher;
using measures::MatchResult;
using measures::MeasureResult;
using measures::Question;
using measures::Verdict;

using content::TestNode;
using Strings = std::vector<std::string>;

inline constexpr Date kBuilt{2026, 11, 22};

content::Fact yesNoFact(std::string id);
content::Fact ageFact(std::string id);
content::Fact choiceFact(std::string id, std::initializer_list<const char*> choices);
content::Fact derivedFact(std::string id, std::string from, std::initializer_list<const char*> yes,
                          std::initializer_list<const char*> no);

/// The element's id is the fact's, unless given.
TestNode yes(std::string fact, std::string id = {});
TestNode below(std::string fact, int years, std::string id = {});
TestNode atLeast(std::string fact, int years, std::string id = {});
TestNode is(std::string fact, std::string choice, std::string id = {});
TestNode judged(std::string id, std::string who = "court");
TestNode all(std::vector<TestNode> children, std::string id = {});
TestNode any(std::vector<TestNode> children, std::string id = {});
TestNode negated(TestNode child, std::string id = {});
TestNode then(TestNode node, std::string measure);

/// In force since 2000, review due in 2027.
content::MeasureRule measure(std::string id, TestNode root, std::vector<TestNode> unless = {});

/// Facts a to f (yes/no), age, care (order emergency agreement none other), in-care and looked-after (derived from
/// care) and form (x y z), and these measures.
content::Rulebook rulebook(std::vector<content::MeasureRule> measures);

Matcher matcherOf(content::Rulebook rulebook);
/// Today, by the device's clock, on the day that the pack was built.
Question today();
Question asked(Date day);
MatchResult matched(const Matcher& matcher, const FactSet& facts, const Question& question = today());
const MeasureResult& of(const MatchResult& result, std::string_view id);
/// The one measure of a rulebook with this test.
MeasureResult judge(TestNode root, std::vector<TestNode> unless, const FactSet& facts);
Strings idsOf(const MatchResult& result);

} // namespace lanyard::test

namespace Catch {
template <>
struct StringMaker<lanyard::measures::Verdict> {
    static std::string convert(lanyard::measures::Verdict verdict) {
        return std::string(lanyard::measures::verdictName(verdict));
    }
};
template <>
struct StringMaker<lanyard::measures::ElementState> {
    static std::string convert(lanyard::measures::ElementState state) {
        return std::string(lanyard::measures::elementStateName(state));
    }
};
} // namespace Catch
