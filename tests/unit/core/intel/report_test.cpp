#include "tests/unit/core/intel/sample.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::intel;
using namespace std::string_literals;

namespace {

std::vector<std::string> fieldsOf(const Report& report, bool blocking) {
    std::vector<std::string> fields;
    for (const Problem& problem : validate(report)) {
        CHECK(problem.sentence.ends_with('.'));
        if (problem.blocks == blocking)
            fields.push_back(problem.field);
    }
    return fields;
}

std::vector<std::string> blocking(const Report& report) {
    return fieldsOf(report, true);
}

bool advises(const Report& report, const std::string& field) {
    const auto fields = fieldsOf(report, false);
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

using Fields = std::vector<std::string>;

} // namespace

TEST_CASE("a finished report has nothing in its way", "[intel]") {
    CHECK(validate(test::finishedReport()).empty());
    CHECK(blocking(test::fullReport()).empty());
}

TEST_CASE("an empty report says what it needs", "[intel]") {
    CHECK(blocking(Report{}) == Fields{"text", "evaluation", "assessment", "handling"});
}

TEST_CASE("submitting is blocked by each thing that design names", "[intel]") {
    Report report = test::finishedReport();
    SECTION("a child at risk now and nothing said of what was done") {
        report.childAtRiskNow = true;
        report.riskAction = " \n";
        CHECK(blocking(report) == Fields{"risk_action"});
        report.riskAction = "Called 999.";
        CHECK(blocking(report).empty());
    }
    SECTION("a missing grade") {
        report.evaluation.reset();
        CHECK(blocking(report) == Fields{"evaluation"});
        report.assessment.reset();
        report.handling.reset();
        CHECK(blocking(report) == Fields{"evaluation", "assessment", "handling"});
    }
    SECTION("conditions without words") {
        report.handling = Handling::Conditions;
        CHECK(blocking(report) == Fields{"conditions"});
    }
    SECTION("a marking above OFFICIAL-SENSITIVE") {
        for (const Marking marking : {Marking::Secret, Marking::TopSecret}) {
            report.marking = marking;
            CHECK(blocking(report) == Fields{"marking"});
        }
        report.marking = Marking::Official;
        CHECK(blocking(report).empty());
    }
    SECTION("a note written while locked that nobody has owned") {
        report.writtenWhileLocked = true;
        CHECK(blocking(report) == Fields{"mine"});
        report.lockedNoteConfirmed = true;
        CHECK(blocking(report).empty());
    }
    SECTION("a text of blanks") {
        report.text = " \t\r\n";
        CHECK(blocking(report) == Fields{"text"});
    }
    SECTION("a text beyond a million bytes") {
        report.text.assign(kMaxText, 'x');
        CHECK(blocking(report).empty());
        report.text += 'x';
        CHECK(blocking(report) == Fields{"text"});
    }
    SECTION("a text that JSON would blow up beyond an envelope") {
        report.text.assign(600'000, '\0');
        CHECK(blocking(report) == Fields{"text"});
    }
    SECTION("bytes that are not text") {
        report.comment = "\xC3\x28";
        CHECK(blocking(report) == Fields{"comment"});
    }
    SECTION("too many guides") {
        report.guides.assign(51, {"a", 1});
        CHECK(blocking(report) == Fields{"guides"});
    }
}

TEST_CASE("more words of the force than a report can carry are said, and not sent to be refused", "[intel]") {
    Report report = test::finishedReport();
    for (std::size_t flag = 0; flag < kMaxWords; ++flag)
        report.flags.push_back("flag-" + std::to_string(flag));
    CHECK(fromWireJson(toWireJson(report).value()));
    report.flags.emplace_back("one-more");
    const auto problems = validate(report);
    CHECK(std::any_of(problems.begin(), problems.end(),
                      [](const Problem& problem) { return problem.blocks && problem.field == "flags"; }));
    CHECK_FALSE(toWireJson(report));
}

TEST_CASE("advice never blocks", "[intel]") {
    Report report = test::finishedReport();
    CHECK_FALSE(advises(report, "comment"));
    report.evaluation = Evaluation::NotReliable;
    CHECK(advises(report, "comment"));
    report.comment = "Holds a grudge.";
    CHECK_FALSE(advises(report, "comment"));
    report.assessment = Assessment::KnownIndirectly;
    CHECK(advises(report, "assessment"));
    report.source = SourceKind::Public;
    CHECK(advises(report, "provenance"));
    CHECK(advises(report, "source"));
    report.source.reset();
    CHECK(advises(report, "source"));
    report.childAtRiskNow.reset();
    CHECK(advises(report, "child_at_risk_now"));
    CHECK(blocking(report).empty());
    CHECK(standingGuards().size() == 3);
}

TEST_CASE("any UTF-8 is kept, nothing else", "[intel]") {
    for (const std::string& text : {std::string("\0\x01\x7f", 3), std::string("\xE2\x80\xAE\xE2\x81\xA6"),
                                    std::string("\xF0\x9F\x9A\x93"), std::string()})
        CHECK_FALSE(textProblem(text));
    for (const std::string& text : {std::string("\xff"), std::string("\xC0\x80"), std::string("\xED\xA0\x80"),
                                    std::string("\xE2\x82"), std::string("\xF4\x90\x80\x80")})
        CHECK(textProblem(text));
    CHECK(textProblem("abcd", 3));
}

TEST_CASE("a title is the first words on one line", "[intel]") {
    const auto titled = [](std::string text, std::size_t limit = 60) {
        Report report;
        report.text = std::move(text);
        return titleOf(report, limit);
    };
    CHECK(titled("").empty());
    CHECK(titled(" \n\t ").empty());
    CHECK(titled("  A grey\n\nvan\t today ") == "A grey van today");
    CHECK(titled("A grey van by the park gates", 12) == "A grey van\u2026");
    CHECK(titled("A grey van", 10) == "A grey van");
    CHECK(titled("A grey van s", 11) == "A grey van\u2026");
    CHECK(titled("Llanfairpwllgwyngyll", 8) == "Llanfai\u2026");
    CHECK(titled("caf\u00e9 caf\u00e9", 4) == "caf\u2026");
    CHECK(titled("caf\u00e9", 4) == "caf\u00e9");
    CHECK(titled("abc", 0).empty());
    CHECK(titled("abc", 1) == "\u2026");
    // What would turn or hide the words of other rows is left out.
    CHECK(titled("a\u202Eb\u2066c\u200Bd\0e\u0085f"s) == "abcdef");
    for (std::size_t limit = 1; limit < 30; ++limit) {
        const std::string title = titled("W\u0175 \u0177 one two three\u2026 four five", limit);
        CHECK_FALSE(textProblem(title));
        const auto points = std::count_if(title.begin(), title.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        CHECK(static_cast<std::size_t>(points) <= limit);
    }
    CHECK_FALSE(titled("\xff\xff\xff").empty());
}
