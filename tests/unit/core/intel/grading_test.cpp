#include "core/intel/grading.h"

#include "core/intel/words.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace lanyard::intel;

namespace {

/// Is there advice, and nothing more, about this field?
bool isAdvised(const Report& report, std::string_view field) {
    const auto problems = validate(report);
    const auto about = [field](const Problem& problem) { return problem.field == field; };
    return std::any_of(problems.begin(), problems.end(), about) &&
           std::none_of(problems.begin(), problems.end(), [&](const Problem& p) { return about(p) && p.blocks; });
}

} // namespace

TEST_CASE("a kind of source suggests only the grades that it settles") {
    const auto own = usualGrades(SourceKind::OwnObservation);
    CHECK(own.evaluation == Evaluation::Reliable);
    CHECK(own.assessment == Assessment::KnownDirectly);
    // Whether they saw it or were told, the officer alone knows.
    for (const SourceKind kind : {SourceKind::Professional, SourceKind::Partner, SourceKind::Public, SourceKind::Other})
        CHECK_FALSE(usualGrades(kind).assessment);
    CHECK(usualGrades(SourceKind::Professional).evaluation == Evaluation::Reliable);
    CHECK(usualGrades(SourceKind::Public).evaluation == Evaluation::Untested);
    CHECK_FALSE(usualGrades(SourceKind::Other).evaluation);
}

TEST_CASE("grades that do not go together are asked about, and do not block") {
    Report report;
    report.source = SourceKind::Other;
    report.evaluation = Evaluation::Reliable;
    report.assessment = Assessment::NotKnown;
    CHECK(isAdvised(report, "evaluation"));
    CHECK_FALSE(isAdvised(report, "assessment"));
    report.provenance = "The caretaker of the block";
    CHECK(isAdvised(report, "assessment"));
    CHECK_FALSE(isAdvised(report, "evaluation"));
    report.assessment = Assessment::KnownDirectly;
    CHECK_FALSE(isAdvised(report, "assessment"));
    CHECK_FALSE(isAdvised(report, "evaluation"));
    report.assessment = Assessment::NotKnown;
    report.evaluation = Evaluation::Untested;
    report.provenance.clear();
    CHECK_FALSE(isAdvised(report, "evaluation"));
}
