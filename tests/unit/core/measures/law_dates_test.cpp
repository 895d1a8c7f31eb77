#include "tests/unit/core/measures/sample_rules.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

Verdict verdictOn(const content::Law& law, const Question& question) {
    content::MeasureRule rule = measure("one", all({yes("a")}));
    rule.law = law;
    return matched(matcherOf(rulebook({rule})), {{"a", true}}, question).measures.at(0).verdict;
}

content::Law inForce(Date from, std::optional<Date> until = std::nullopt) {
    return {content::LawStatus::InForce, from, until, kBuilt};
}

constexpr Date kDayBefore{2027, 3, 31};
constexpr Date kFirstDay{2027, 4, 1};
constexpr Date kLastDay{2028, 4, 1};
constexpr Date kDayAfter{2028, 4, 2};

} // namespace

TEST_CASE("a test is answered on the days of its law, the first and the last included", "[measures]") {
    const content::Law law = inForce(kFirstDay, kLastDay);
    CHECK(verdictOn(law, asked(kDayBefore)) == Verdict::Unchecked);
    CHECK(verdictOn(law, asked(kFirstDay)) == Verdict::Met);
    CHECK(verdictOn(law, asked(kLastDay)) == Verdict::Met);
    CHECK(verdictOn(law, asked(kDayAfter)) == Verdict::Unchecked);
}

TEST_CASE("law that is not confirmed, or not in force, is never answered for", "[measures]") {
    content::Law law = inForce(Date{2000, 1, 1});
    CHECK(verdictOn(law, today()) == Verdict::Met);
    law.status = content::LawStatus::Unconfirmed;
    CHECK(verdictOn(law, today()) == Verdict::Unchecked);
    law.status = content::LawStatus::NotCommenced;
    CHECK(verdictOn(law, asked(Date{2030, 1, 1})) == Verdict::Unchecked);
    law = inForce(Date{2000, 1, 1});
    law.from.reset();
    CHECK(verdictOn(law, today()) == Verdict::Unchecked);
}

TEST_CASE("a measure that is not answered gives no reasons", "[measures]") {
    content::MeasureRule rule = measure("one", all({yes("a"), yes("b"), judged("just")}));
    rule.law.status = content::LawStatus::Unconfirmed;
    const MatchResult result = matched(matcherOf(rulebook({rule})), {{"a", false}});
    const MeasureResult& one = result.measures.at(0);
    CHECK(one.unknown.empty());
    CHECK(one.failed.empty());
    CHECK(one.judgements.empty());
    CHECK(one.elements.empty());
    CHECK(one.instead.empty());
    CHECK(result.askNext.empty());
}

TEST_CASE("no question is answered for a day before the pack was built or a server was heard", "[measures]") {
    const content::Rulebook book = rulebook({});
    const auto on = [&](Question question) { return effectiveDate(question, book); };
    const Date later{2026, 12, 24};
    const Date latest{2027, 1, 1};
    CHECK(on({Date{2019, 1, 1}, Question::Source::Clock, std::nullopt}) == kBuilt);
    CHECK(on({Date{2019, 1, 1}, Question::Source::Asked, std::nullopt}) == kBuilt);
    CHECK(on({Date{2019, 1, 1}, Question::Source::Clock, later}) == later);
    CHECK(on({latest, Question::Source::Clock, later}) == latest);
    CHECK(on({later, Question::Source::Clock, Date{2020, 1, 1}}) == later);

    SECTION("so a clock put back does not bring back old law") {
        const content::Law old = inForce(Date{2000, 1, 1}, Date{2026, 11, 21});
        CHECK(verdictOn(old, {Date{2020, 1, 1}, Question::Source::Clock, std::nullopt}) == Verdict::Unchecked);
        CHECK(verdictOn(old, asked(Date{2020, 1, 1})) == Verdict::Unchecked);
    }
}

TEST_CASE("a clock alone makes no law current", "[measures]") {
    const content::Law coming = inForce(kFirstDay);
    CHECK(verdictOn(coming, {kFirstDay, Question::Source::Clock, std::nullopt}) == Verdict::Unchecked);
    CHECK(verdictOn(coming, {kFirstDay, Question::Source::Clock, kDayBefore}) == Verdict::Unchecked);

    SECTION("a server's word does") {
        CHECK(verdictOn(coming, {kFirstDay, Question::Source::Clock, kFirstDay}) == Verdict::Met);
    }
    SECTION("and a person may ask to see that day, which the result says") {
        CHECK(verdictOn(coming, asked(kFirstDay)) == Verdict::Met);
        const Matcher matcher = matcherOf(rulebook({}));
        CHECK(matched(matcher, {}, asked(kFirstDay)).preview);
        CHECK_FALSE(matched(matcher, {}, asked(kBuilt)).preview);
        CHECK_FALSE(matched(matcher, {}, today()).preview);
    }
    SECTION("but a clock that says the law has ended is believed: that answers less, not more") {
        const content::Law ending = inForce(Date{2000, 1, 1}, kDayBefore);
        CHECK(verdictOn(ending, {kFirstDay, Question::Source::Clock, std::nullopt}) == Verdict::Unchecked);
    }
}

TEST_CASE("past its review a measure keeps its verdict and is marked", "[measures]") {
    const Matcher matcher = matcherOf(rulebook({measure("one", all({yes("a")}))}));
    const auto overdueOn = [&](Date day) { return matched(matcher, {{"a", true}}, asked(day)).measures.at(0); };
    CHECK_FALSE(overdueOn(Date{2027, 5, 22}).overdue);
    CHECK(overdueOn(Date{2027, 5, 23}).overdue);
    CHECK(overdueOn(Date{2027, 5, 23}).verdict == Verdict::Met);
}
