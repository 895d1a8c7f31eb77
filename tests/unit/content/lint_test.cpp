#include "content/compiler/lint.h"

#include "content/compiler/pack_builder.h"
#include "tests/unit/content/sample_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::compiler;
using Lines = std::vector<std::string>;

namespace {

constexpr const char* kNotice = "measures/warning-notice.md";
constexpr const char* kRisk = "practice/child-at-risk-now.md";

struct Fault {
    const char* what;
    const char* file;
    const char* from;
    const char* to;
    const char* said; ///< the one line that lint then prints
};

/// Each fault alone in fresh sources gives that one finding.
void checkFaults(const std::vector<Fault>& faults) {
    for (const Fault& fault : faults) {
        CAPTURE(fault.what);
        const test::SampleFolder sources;
        sources.change(fault.file, fault.from, fault.to);
        CHECK(sources.lint() == Lines{fault.said});
    }
}

} // namespace

TEST_CASE("good sources have no findings", "[pack][lint]") {
    CHECK(test::SampleFolder().lint().empty());
}

TEST_CASE("what an item names must be there", "[pack][lint]") {
    checkFaults({
        {"unknown fact", kNotice, "fact: child.in-care", "fact: child.shoes",
         "measures/warning-notice.md:46: There is no fact 'child.shoes' in facts/."},
        {"unknown source", kNotice, "{id: first-act, at: \"section 2\"}", "{id: second-act, at: \"section 2\"}",
         "measures/warning-notice.md:22: There is no source 'second-act'."},
        {"unknown related item", kNotice, "{id: child-at-risk-now, as: before", "{id: nowhere, as: before",
         "measures/warning-notice.md:54: There is no item 'nowhere'."},
        {"unknown then", kNotice, "then: child-at-risk-now", "then: nowhere",
         "measures/warning-notice.md:50: There is no item 'nowhere'."},
        {"dead link", kNotice, "(child-at-risk-now)", "(nowhere)",
         "measures/warning-notice.md:59: There is no item 'nowhere'."},
        {"unknown table", kNotice, "table: table6", "table: table9",
         "measures/warning-notice.md:52: There is no table 'table9' in evidence/."},
        {"unknown row", kNotice, "row: \"Notices\"", "row: \"Orders\"",
         "measures/warning-notice.md:52: The table has no row 'Orders'."},
        {"no row", kNotice, "row: \"Notices\", ", "",
         "measures/warning-notice.md:52: This table has several columns: name a row."},
        {"unknown group", kNotice, "group: contact", "group: places",
         "measures/warning-notice.md:9: There is no group 'places' in pack.yaml."},
        {"group of another kind", "pack.yaml", "kind: measure", "kind: sign",
         "measures/warning-notice.md:9: The group 'contact' is for another kind of item."},
        {"unknown source of a table", "evidence/table6.yaml", "id: first-act", "id: second-act",
         "evidence/table6.yaml:3: There is no source 'second-act'."},
    });
}

TEST_CASE("an item says all that it must", "[pack][lint]") {
    checkFaults({
        {"file name", kNotice, "id: warning-notice", "id: warnings",
         "measures/warning-notice.md:2: The id 'warnings' is not the file's name."},
        {"kind and folder", kNotice, "kind: measure", "kind: sign",
         "measures/warning-notice.md:3: The kind is 'sign', but this folder holds 'measure'."},
        {"no sources", kRisk, "sources:\n  - {id: first-act, at: \"section 46\"}\n", "sources: []\n",
         "practice/child-at-risk-now.md:10: Every item names its sources: 'sources' is missing."},
        {"a source without a place", kRisk, ", at: \"section 46\"", "",
         "practice/child-at-risk-now.md:11: 'at' is missing in a source."},
        {"no note on doubt", kNotice, "confidence-note: \"One thing is not sure.\"\n", "",
         "measures/warning-notice.md:19: Unless confidence is high, 'confidence-note' says what is uncertain."},
        {"no date of law", kNotice, "  from: 1985-01-01   # a comment\n", "",
         "measures/warning-notice.md:12: A measure in force says since when: 'from' is missing."},
        {"law that ends before it begins", kNotice, "until:\n", "until: 1984-01-01\n",
         "measures/warning-notice.md:14: The law ends before it begins."},
        {"never checked", kNotice, "  checked: 2026-11-22\n", "",
         "measures/warning-notice.md:12: 'checked' is missing in 'law'."},
        {"no strap on a measure", kNotice, "strap: direct\n", "",
         "measures/warning-notice.md:2: 'strap' is missing in the front matter."},
        {"no reviewer", kNotice, "reviewer: legal review due\n", "",
         "measures/warning-notice.md:2: 'reviewer' is missing in the front matter."},
        {"due before reviewed", kNotice, "reviewed: 2026-11-22", "reviewed: 2027-05-23",
         "measures/warning-notice.md:17: The next review is due before the last one."},
        {"a key nobody knows", kNotice, "at-risk: true", "at-risk: true\ncolour: red",
         "measures/warning-notice.md:56: The key 'colour' is not known in the front matter."},
        {"yes or no", kNotice, "at-risk: true", "at-risk: perhaps",
         "measures/warning-notice.md:55: 'at-risk' is yes or no."},
        {"an unknown relation", kNotice, "as: before", "as: beside",
         "measures/warning-notice.md:54: 'as' is one of with, before, after, instead, see; not 'beside'."},
        {"itself", kNotice, "- {id: child-at-risk-now, as: before", "- {id: warning-notice, as: before",
         "measures/warning-notice.md:54: The item is related to itself."},
        {"marks in a title", kNotice, "title: Warning notice", "title: \"**Warning** notice\"",
         "measures/warning-notice.md:4: 'title' carries no marks."},
        {"HTML in a summary", kNotice, "**named child**", "<b>child</b>",
         "measures/warning-notice.md:5: HTML is not shown: write plain words."},
        {"an open mark", kNotice, "a **named child**", "a **named child",
         "measures/warning-notice.md:5: A ** has no partner."},
    });
}

TEST_CASE("a test can be decided and shown", "[pack][lint]") {
    checkFaults({
        {"no standard of proof", kNotice, "  standard: civil\n", "",
         "measures/warning-notice.md:39: The test has no standard of proof."},
        {"an unknown standard", kNotice, "standard: civil", "standard: gut",
         "measures/warning-notice.md:39: 'standard' is one of civil, criminal, reasonable-belief, "
         "reasonable-suspicion, policy; not 'gut'."},
        {"an id twice", kNotice, "{id: just,", "{id: under-16,",
         "measures/warning-notice.md:48: The element 'under-16' stands twice in the test."},
        {"no text", kNotice, "id: just, text: \"The court thinks it just\",", "id: just,",
         "measures/warning-notice.md:48: An element that the page shows needs an id and a text."},
        {"two sorts at once", kNotice, "judgement: court", "judgement: court, fact: child.in-care",
         "measures/warning-notice.md:48: An element has one of 'fact', 'judgement', 'all', 'any' or 'not'."},
        {"an age asked yes or no", kNotice, "fact: child.age, below: 16", "fact: child.age",
         "measures/warning-notice.md:45: 'child.age' is not a yes-or-no fact: say 'below', 'at-least' or 'is'."},
        {"a fact that is no age", kNotice, "fact: child.in-care", "fact: child.in-care, below: 3",
         "measures/warning-notice.md:46: 'child.in-care' is not an age."},
        {"a choice that is none", kNotice, "is: group", "is: gang",
         "measures/warning-notice.md:47: 'form' has no choice 'gang'."},
        {"below half a year", kNotice, "below: 16", "below: 15.5",
         "measures/warning-notice.md:45: 'below' is a whole number."},
        {"then within a group", kNotice, "fact: child.age, below: 16}",
         "fact: child.age, below: 16, then: child-at-risk-now}",
         "measures/warning-notice.md:45: 'then' stands only at the top of the test and of 'unless'."},
        {"a judgement that would decide", kNotice, "{id: under-16, text: \"Under 16\", fact: child.age, below: 16}",
         "{id: under-16, text: \"Under 16\", judgement: court}",
         "measures/warning-notice.md:45: A judgement stands under 'all' only: elsewhere it would make the verdict."},
        {"an element called note", kNotice, "{id: just,", "{id: note,",
         "measures/warning-notice.md:48: An element cannot be called 'note': Welsh uses that name for the test's "
         "note."},
    });
}

TEST_CASE("a test with no element of fact is refused", "[pack][lint]") {
    const test::SampleFolder sources;
    std::string text = sources.read(kNotice);
    const std::size_t from = text.find("    - id: age\n");
    text.erase(from, text.find("    - {id: just") - from);
    sources.write(kNotice, text);
    sources.change("cy/measures/warning-notice.md", "  age: \"Mae'r plentyn dan 16\"\n", "");
    CHECK(sources.lint() ==
          Lines{"measures/warning-notice.md:41: No element of the test is a matter of fact: the matcher could "
                "never decide it."});
}

TEST_CASE("a test eight deep is fine, nine deep is not", "[pack][lint]") {
    const auto nested = [](int depth) {
        std::string node = "{id: leaf, text: x, fact: child.in-care}";
        for (int level = 1; level < depth; ++level)
            node = "{id: g" + std::to_string(level) + ", text: x, all: [" + node + "]}";
        return node;
    };
    for (const int depth : {8, 9, 40}) {
        CAPTURE(depth);
        const test::SampleFolder sources;
        sources.change(kNotice, "{id: just, text: \"The court thinks it just\", judgement: court}", nested(depth));
        const Lines lines = sources.lint();
        CHECK(lines.empty() == (depth == 8));
    }
}

TEST_CASE("a summary has at most forty words", "[pack][lint]") {
    const test::SampleFolder sources;
    std::string words = "One";
    for (int i = 1; i < 40; ++i)
        words += " two";
    sources.change(kRisk, "summary: Act first, then write.", "summary: " + words);
    CHECK(sources.lint().empty());
    sources.change(kRisk, words, words + " three");
    CHECK(sources.lint() == Lines{"practice/child-at-risk-now.md:5: The summary has 41 words; at most 40."});
}

TEST_CASE("prose that is too hard is refused with its grade", "[pack][lint]") {
    const test::SampleFolder sources;
    std::string hard;
    for (int i = 0; i < 12; ++i)
        hard += "Notwithstanding supplementary considerations, the relevant authority may determine applicability of "
                "additional "
                "requirements in accordance with established procedural regulations. ";
    sources.change(kRisk, "2. Stay with the child.", "2. " + hard);
    const Lines lines = sources.lint();
    REQUIRE(lines.size() == 1);
    CHECK_THAT(lines[0], Catch::StartsWith("practice/child-at-risk-now.md:4: The reading grade of this page is 2") &&
                             Catch::Contains("; at most 9.0."));
}

TEST_CASE("an overdue review is a warning, with its date", "[pack][lint]") {
    const test::SampleFolder sources;
    Findings findings;
    REQUIRE(lintFolder(sources.path(), {2027, 5, 23}, findings));
    CHECK_FALSE(findings.hasErrors());
    const auto all = findings.sorted();
    REQUIRE(all.size() == 2);
    CHECK(formatFinding(all[0]) == "measures/warning-notice.md:17: warning: The review was due on 2027-05-22.");
    Findings onTheDay;
    REQUIRE(lintFolder(sources.path(), {2027, 5, 22}, onTheDay));
    CHECK(onTheDay.sorted().empty());
}

TEST_CASE("missing Welsh is a warning, but an error on the public page", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.remove("cy/measures/warning-notice.md");
    CHECK(sources.lint() ==
          Lines{"measures/warning-notice.md:4: warning: This page has no Welsh: cy/measures/warning-notice.md is "
                "not there."});
    sources.write("cy/measures/warning-notice.md", "---\nstatus: draft\ntitle: Hysbysiad\n---\n");
    sources.change("cy/practice/child-at-risk-now.md", "## Dywedwch {#say}\n> “Rwyf yma i helpu.”\n", "");
    CHECK(sources.lint() == Lines{"cy/practice/child-at-risk-now.md:1: The public page has no Welsh section 'say'."});
    sources.remove("cy/practice/child-at-risk-now.md");
    CHECK(sources.lint() ==
          Lines{"practice/child-at-risk-now.md:12: The public page has no Welsh: cy/practice/child-at-risk-now.md "
                "is not there."});
}

TEST_CASE("Welsh fits its English", "[pack][lint]") {
    checkFaults({
        {"no such section", "cy/practice/child-at-risk-now.md", "## Nawr {#now}",
         "## Nawr {#now}\n1. Aros.\n\n## Arall {#other}",
         "cy/practice/child-at-risk-now.md:9: The English page has no section 'other'."},
        {"no such element", "cy/measures/warning-notice.md",
         "  age:", "  old:", "cy/measures/warning-notice.md:6: The test has no element 'old'."},
        {"a dead link", "cy/practice/child-at-risk-now.md", "**999**", "[999](nowhere)",
         "cy/practice/child-at-risk-now.md:7: There is no item 'nowhere'."},
        {"no title", "cy/measures/warning-notice.md", "title: Hysbysiad rhybudd\n", "",
         "cy/measures/warning-notice.md:2: 'title' is missing in the front matter of a translation."},
    });
}

TEST_CASE("a Welsh page of nothing is reported", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.write("cy/signs/ghost.md", "---\nstatus: draft\ntitle: Ysbryd\n---\n");
    CHECK(sources.lint() == Lines{"cy/signs/ghost.md:1: There is no English page signs/ghost.md."});
}

TEST_CASE("a test that nobody could meet is refused", "[pack][lint]") {
    checkFaults({
        {"ages that shut each other out", kNotice, "{id: just, text: \"The court thinks it just\", judgement: court}",
         "{id: just, text: \"They are old\", fact: child.age, at-least: 18}",
         "measures/warning-notice.md:38: No set of facts can ever meet this test."},
        {"an exception that takes all", kNotice, "fact: child.age, at-least: 18, then",
         "fact: child.age, at-least: 0, then",
         "measures/warning-notice.md:38: No set of facts can ever meet this test."},
    });
    test::SampleFolder sources;
    sources.change(kNotice, "judgement: court", "fact: form, is: unknown");
    CHECK(sources.lint().empty());
}

TEST_CASE("a measure says who may use it and what a breach is, each fact for itself", "[pack][lint]") {
    checkFaults({
        {"no authority", kNotice, "  authorises: \"The force says\"\n", "",
         "measures/warning-notice.md:26: 'authorises' is missing in 'use'."},
        {"an answer nobody knows", kNotice, "offence: {answer: no,", "offence: {answer: maybe,",
         "measures/warning-notice.md:34: 'answer' is one of no, yes, depends, contempt, none; not 'maybe'."},
        {"contempt arrests nobody", kNotice, "arrest: {answer: depends,", "arrest: {answer: contempt,",
         "measures/warning-notice.md:35: 'answer' is one of no, yes, depends, none; not 'contempt'."},
        {"entry left out", kNotice, "  entry: {answer: no, text: \"It opens no door\"}\n", "",
         "measures/warning-notice.md:34: 'entry' is missing: {answer, text}."},
        {"nothing on whom it spares", kNotice, "  not-reached: \"A parent\"\n", "",
         "measures/warning-notice.md:34: 'not-reached' is missing in 'breach'."},
        {"no way to tell it is in force", kNotice, "{#in-force}", "{#more}",
         "measures/warning-notice.md:4: A measure has a section {#in-force}: it is missing."},
        {"not for a practice page", kRisk, "public: true", "public: true\nuse: {who: us}",
         "practice/child-at-risk-now.md:13: Only a measure has 'use'."},
    });
}

TEST_CASE("a fact follows only from a choice that is there", "[pack][lint]") {
    const test::SampleFolder sources;
    const std::string facts = sources.read("facts/10.yaml");
    const std::string welsh = sources.read("cy/facts/10.yaml");
    sources.write("cy/facts/10.yaml", welsh + "- {id: child.in-group, ask: \"Mewn grŵp?\"}\n");
    const auto with = [&](const std::string& derived) {
        sources.write("facts/10.yaml",
                      facts + "- {id: child.in-group, about: child, type: yes-no, ask: \"In a group?\", derived: " +
                          derived + "}\n");
        return sources.lint();
    };
    CHECK(with("{from: form, yes: [group], no: []}").empty());
    CHECK(with("{from: form, yes: [group], no: [group]}") ==
          Lines{"facts/10.yaml:17: The choice 'group' stands twice."});
    CHECK(with("{from: form, yes: [gang], no: []}") == Lines{"facts/10.yaml:17: There is no choice 'gang'."});
    CHECK(
        with("{from: child.age, yes: [], no: []}") ==
        Lines{
            "facts/10.yaml:17: Only a yes-or-no fact follows from another: one with choices, that stands before it."});
}

TEST_CASE("what comes first when a child is at risk is there", "[pack][lint]") {
    const test::SampleFolder sources;
    const std::string pack = sources.read("pack.yaml");
    sources.write("pack.yaml", pack + "immediate: {fact: child.in-care, group: contact}\n");
    CHECK(sources.lint().empty());
    sources.write("pack.yaml", pack + "immediate: {fact: child.age, group: places}\n");
    CHECK(sources.lint() == Lines{"pack.yaml:8: 'immediate' names no yes-or-no fact.",
                                  "pack.yaml:8: 'immediate' names no group of measures."});
}

TEST_CASE("a table may say which choice each column counts", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.change("evidence/table6.yaml", "columns: [Group, Online]\n",
                   "columns: [Group, Online]\nby: {fact: form, choices: [group, unknown]}\n");
    CHECK(sources.lint().empty());
    sources.change("evidence/table6.yaml", "[group, unknown]", "[group, gang]");
    CHECK(sources.lint() == Lines{"evidence/table6.yaml:5: There is not one choice of that fact a column."});
}

TEST_CASE("words that blame a child are found, but not in quoted speech or in names to search by", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.write("wording/terms.yaml",
                  "- id: lifestyle-choice\n  sort: blames-child\n  terms: [lifestyle choice]\n"
                  "  instead: [is being exploited]\n  why: A child cannot choose abuse.\n  confidence: high\n"
                  "  sources: [{id: first-act, at: all}]\n"
                  "- id: acting-up\n  sort: jargon\n  terms: [acting up]\n  why: It hides what was seen.\n"
                  "  confidence: high\n  sources: [{id: first-act, at: all}]\n");
    CHECK(sources.lint().empty());
    sources.change(kRisk, "2. Stay with the child.", "2. It is no Lifestyle  choice. Or acting up.");
    CHECK(
        sources.lint() ==
        Lines{
            "practice/child-at-risk-now.md:16: The wording list has 'Lifestyle  choice'. Better: 'is being exploited'.",
            "practice/child-at-risk-now.md:16: warning: The wording list has 'acting up'."});
    sources.change(kRisk, "2. It is no Lifestyle  choice. Or acting up.", "2. Never write “a lifestyle choice”.");
    sources.change(kNotice, "keywords: [grooming]", "keywords: [lifestyle choice]");
    CHECK(sources.lint().empty());
}

TEST_CASE("every fact is asked in Welsh too", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.change("cy/facts/10.yaml", "id: child.in-care", "id: child.shoes");
    CHECK(sources.lint() == Lines{"cy/facts:1: The fact 'child.in-care' has no Welsh in cy/facts/.",
                                  "cy/facts/10.yaml:2: There is no fact 'child.shoes' in facts/."});
}

TEST_CASE("one id is one item, in whatever folder", "[pack][lint]") {
    const test::SampleFolder sources;
    std::string text = sources.read(kRisk);
    text.replace(text.find("practice"), 8, "sign");
    text.erase(text.find("public: true\n"), 13);
    sources.write("signs/child-at-risk-now.md", text);
    const Lines lines = sources.lint();
    CHECK(std::count(lines.begin(), lines.end(),
                     "practice/child-at-risk-now.md:2: The id 'child-at-risk-now' is already that of "
                     "signs/child-at-risk-now.md.") == 1);
}

TEST_CASE("only one page is public, and only a practice page", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.change(kNotice, "at-risk: true", "public: true");
    const Lines lines = sources.lint();
    REQUIRE_FALSE(lines.empty());
    CHECK(std::count(lines.begin(), lines.end(),
                     "measures/warning-notice.md:55: Only a practice page may be public.") == 1);
    CHECK(std::count(lines.begin(), lines.end(),
                     "practice/child-at-risk-now.md:12: Only one item is public, and measures/warning-notice.md is.") ==
          1);
}

TEST_CASE("a link to a measure that is not in force yet is a warning", "[pack][lint]") {
    const test::SampleFolder sources;
    std::string text = sources.read(kNotice);
    text.replace(text.find("id: warning-notice"), 18, "id: future-notice");
    text.replace(text.find("status: in-force"), 16, "status: not-commenced");
    text.replace(text.find("from: 1985-01-01"), 16, "from:");
    sources.write("measures/future-notice.md", text);
    sources.write("cy/measures/future-notice.md", "---\nstatus: draft\ntitle: Hysbysiad\n---\n");
    CHECK(sources.lint().empty());
    sources.change(kRisk, "1. Call **999**.", "1. Call **999** or read [this](future-notice).");
    CHECK(sources.lint() ==
          Lines{"practice/child-at-risk-now.md:15: warning: 'future-notice' is not in force yet: officers are not "
                "shown this link."});
}

TEST_CASE("a measure in force without a test is a warning; nothing else has one", "[pack][lint]") {
    const test::SampleFolder sources;
    sources.change(kRisk, "public: true", "public: true\ntest: {standard: civil}");
    CHECK(sources.lint() == Lines{"practice/child-at-risk-now.md:13: Only a measure has a test."});
    sources.change(kRisk, "\ntest: {standard: civil}", "");
    std::string text = sources.read(kNotice);
    const std::size_t from = text.find("test:\n");
    text.erase(from, text.find("evidence:\n") - from);
    sources.write(kNotice, text);
    sources.write("cy/measures/warning-notice.md", "---\nstatus: draft\ntitle: Hysbysiad\n---\n");
    CHECK(sources.lint() ==
          Lines{"measures/warning-notice.md:2: warning: This measure has no test: the matcher will pass over it."});
}
