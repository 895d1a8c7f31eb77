#pragma once

#include "core/intel/report.h"
#include "tests/support/support.h"

namespace lanyard::test {

/// A report that may be submitted.
inline intel::Report finishedReport() {
    intel::Report report;
    report.id = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
    report.text = "A grey van has stood by the park gates on three evenings. The driver speaks to children.";
    report.source = intel::SourceKind::OwnObservation;
    report.evaluation = intel::Evaluation::Reliable;
    report.assessment = intel::Assessment::KnownDirectly;
    report.handling = intel::Handling::Permitted;
    report.childAtRiskNow = false;
    report.created = FixedClock::kStart;
    report.changed = FixedClock::kStart;
    return report;
}

/// One with every member filled in.
inline intel::Report fullReport() {
    intel::Report report = finishedReport();
    report.comment = "Seen from the station window.";
    report.eventAt = UnixMillis{FixedClock::kStart.value - 3600000};
    report.place = "Park gates, Mill Lane";
    report.source = intel::SourceKind::Professional;
    report.handling = intel::Handling::Conditions;
    report.conditions = "Not to be spoken of with the family.";
    report.forms = {"group"};
    report.childAtRiskNow = true;
    report.riskAction = "Control room called at 05:10; unit sent.";
    report.marking = intel::Marking::Official;
    report.guides = {{"harbouring-notice", 3}, {"grooming-signs", 3}};
    report.sealedProvenance = R"({"age":"YWdl","to":"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"})";
    report.corrects = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12";
    return report;
}

} // namespace lanyard::test
