#include "sync/intake/print/report_form.h"

#include "tests/unit/sync/intake/sample.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("the sections come in the order of the form, whatever the report says", "[intake][print]") {
    const std::vector<std::string> order{"Grading",
                                         "Handling and conditions",
                                         "Intelligence",
                                         "What others said",
                                         "Officer's comment",
                                         "People, vehicles, places, telephones and online accounts",
                                         "Links",
                                         "Attachments",
                                         "Forms of abuse and flags",
                                         "Child at risk",
                                         "Guides used",
                                         "Which measure? as it was worked out",
                                         "Provenance"};
    for (const intel::Report& report : {wholeReport(), finishedReport(), intel::Report{}}) {
        const intake::PrintForm form = intake::formOf(report, sampleMeta());
        std::vector<std::string> titles;
        for (const intake::PrintForm::Section& section : form.sections)
            titles.push_back(section.title);
        CHECK(titles == order);
    }
}

TEST_CASE("the marking of the report is the marking of the page", "[intake][print]") {
    intel::Report report = finishedReport();
    CHECK(intake::formOf(report, sampleMeta()).marking == "OFFICIAL-SENSITIVE");
    report.marking = intel::Marking::Official;
    CHECK(intake::formOf(report, sampleMeta()).marking == "OFFICIAL");
}

TEST_CASE("a body is read as its kind says, and no other way", "[intake][print]") {
    const std::string body = intel::toWireJson(finishedReport()).value();
    CHECK(intake::formOf("report", body, {})->title == "Intelligence report");
    CHECK(intake::formOf("disruption", body, {}).error().code == ErrorCode::Malformed);
    CHECK(intake::formOf("device-log", body, {}).error().code == ErrorCode::InvalidArgument);
    CHECK(intake::formOf("report", "{}", {}).error().code == ErrorCode::Malformed);

    intel::Disruption record;
    record.id = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
    record.measure = "closure-notice";
    record.outcome = "served";
    record.on = Date{2026, 11, 20};
    record.created = FixedClock::kStart;
    CHECK(intake::formOf("disruption", intel::toWireJson(record).value(), {})->title == "Record of a disruption");
    const intel::Withdrawal request{"1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11", "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12",
                                    "Sent twice.", FixedClock::kStart};
    CHECK(intake::formOf("withdrawal", intel::toWireJson(request).value(), {})->title ==
          "Request to withdraw a report");
}
