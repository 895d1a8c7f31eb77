// Runs tests/scenarios/*.yaml against the pack that LANYARD_PACK names, as the build made it.
#include "tests/scenarios/scenarios.h"

#include "core/base/files.h"
#include "core/content/pack.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <set>

using namespace lanyard;
using namespace lanyard::measures;
using namespace lanyard::test;

namespace {

std::string packName() {
    const char* name = std::getenv("LANYARD_PACK");
    return name == nullptr ? "england-wales" : name;
}

Matcher matcherOfPack(const std::string& name) {
    const content::PackLimits limits;
    const auto file = readFile(Path(LANYARD_BINARY_DIR) / "packs" / (name + ".pack"), limits.fileBytes);
    if (!file)
        FAIL(name << ": " << file.error().message);
    const auto pack = content::parsePack(*file, limits);
    if (!pack)
        FAIL(name << ": " << pack.error().message);
    auto matcher = Matcher::build(content::rulebookOf(*pack, "en"));
    if (!matcher)
        FAIL(name << ": " << matcher.error().message);
    return std::move(*matcher);
}

std::vector<Scenario> scenariosOf(const std::string& pack) {
    std::vector<Scenario> scenarios = readScenarios(Path(LANYARD_SOURCE_DIR) / "tests" / "scenarios");
    std::erase_if(scenarios, [&](const Scenario& one) { return one.pack != pack; });
    return scenarios;
}

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// Catch 2.13 ends the program when a section's name has ": " far to the right.
std::string sectionName(std::string name) {
    std::replace(name.begin(), name.end(), ':', '-');
    return name;
}

void check(const std::string& id, const Expected& expected, const MatchResult& result) {
    const auto found = std::find_if(result.measures.begin(), result.measures.end(),
                                    [&](const MeasureResult& one) { return one.id == id; });
    if (found == result.measures.end()) {
        FAIL_CHECK("the pack has no measure " << id << " that an officer is shown");
        return;
    }
    INFO(id << " is " << verdictName(found->verdict) << "; unknown: " << joined(found->unknown)
            << "; failed: " << joined(found->failed) << "; instead: " << found->instead);
    CHECK(verdictName(found->verdict) == expected.status);
    if (expected.unknown)
        CHECK(sorted(found->unknown) == *expected.unknown);
    if (expected.failed)
        CHECK(sorted(found->failed) == *expected.failed);
    if (expected.instead)
        CHECK(found->instead == *expected.instead);
    if (expected.first)
        CHECK(result.measures.front().id == id);
}

/// Read once: a test case with sections begins again for each of them.
const Matcher& thePack() {
    static const Matcher matcher = matcherOfPack(packName());
    return matcher;
}

const std::vector<Scenario>& theScenarios() {
    static const std::vector<Scenario> scenarios = scenariosOf(packName());
    return scenarios;
}

} // namespace

TEST_CASE("every scenario has the verdicts that the reference gives", "[scenarios]") {
    REQUIRE_FALSE(theScenarios().empty());
    for (const Scenario& scenario : theScenarios()) {
        DYNAMIC_SECTION(sectionName(scenario.name)) {
            INFO(scenario.where << ": " << scenario.name);
            const auto result = thePack().match(scenario.facts, {scenario.on, Question::Source::Asked, std::nullopt});
            if (!result)
                FAIL(result.error().message);
            for (const auto& [id, expected] : scenario.expect)
                check(id, expected, *result);
        }
    }
}

TEST_CASE("every measure has a scenario that is met, one that is open and one that is not met", "[.coverage]") {
    std::map<std::string, std::set<std::string>> seen;
    for (const Scenario& scenario : theScenarios())
        for (const auto& [id, expected] : scenario.expect)
            seen[id].insert(expected.status);
    for (const content::MeasureRule& measure : thePack().rulebook().measures) {
        const bool checked = measure.law.status == content::LawStatus::InForce;
        const std::vector<std::string> wanted =
            checked ? std::vector<std::string>{"met", "not-met", "open"} : std::vector<std::string>{"unchecked"};
        std::vector<std::string> missing;
        for (const std::string& status : wanted)
            if (!seen[measure.id].contains(status))
                missing.push_back(status);
        if (!missing.empty())
            FAIL_CHECK(measure.id << " has no scenario that is " << joined(missing));
    }
    SUCCEED();
}
