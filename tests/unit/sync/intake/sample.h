#pragma once

#include "core/intel/disruption.h"
#include "sync/intake/print/print_fonts.h"
#include "sync/intake/print/report_form.h"
#include "tests/support/support.h"
#include "tests/unit/core/intel/sample.h"

namespace lanyard::test {

inline constexpr std::string_view kProvenanceCanary = "UHJvdmVuYW5jZSBjYW5hcnk";

/// A report in which every member says something that no other says, so that a printed page shows what is missing.
inline intel::Report wholeReport() {
    intel::Report report = finishedReport();
    report.text = "Four men arrived apart at room twelve. Gwelwyd dwy ferch yn y coridor, ŵ ŷ.";
    report.said = "It is reported that the room is always paid in cash.";
    report.comment = "Officer comment: the pattern may indicate exploitation.";
    report.eventAt = UnixMillis{1783024774000}; // 2 July 2026, in summer time
    report.place = "Example Hotel, 12 Example Street";
    report.source = intel::SourceKind::Professional;
    report.evaluation = intel::Evaluation::Untested;
    report.assessment = intel::Assessment::KnownIndirectly;
    report.handling = intel::Handling::Conditions;
    report.conditions = "Not to be spoken of with the hotel.";
    report.conditionCodes = {"overt-action"};
    report.forms = {"group", "online-grooming"};
    report.flags = {"CSE-group"};
    report.childAtRiskNow = true;
    report.riskAction = "Control room called at ten to midnight.";
    report.guides = {{"signs-at-hotels", 17}};
    intel::Reasoning run;
    run.pack = "england-wales";
    run.packVersion = 17;
    run.on = {2026, 7, 3};
    run.facts = {{"child.age", "14-16"}};
    run.measures = {{"child-abduction-warning-notice", "met"}, {"closure-notice", "open"}};
    report.reasoning = {run};
    const auto entity = [&report](intel::EntityKind kind, std::string id,
                                  std::initializer_list<std::pair<const char*, const char*>> fields) {
        intel::Entity made;
        made.id = std::move(id);
        made.kind = kind;
        for (const auto& [name, value] : fields)
            made.set(name, value);
        report.entities.push_back(std::move(made));
    };
    entity(
        intel::EntityKind::Person, "p1",
        {{"name", "Robin Example"}, {"nicknames", "Bazzer\nSmiler"}, {"role", "person-of-concern"}, {"age", "25-30"}});
    entity(intel::EntityKind::Person, "p2", {{"description", "About fifteen, long red coat"}});
    entity(intel::EntityKind::Vehicle, "v1",
           {{"registration", "ab12 cde"}, {"registration_normalised", "AB12CDE"}, {"colour", "silver"}});
    entity(intel::EntityKind::Location, "l1",
           {{"address", "12 Example Street\nExampleton"}, {"premises", "short-let"}});
    entity(intel::EntityKind::Telephone, "t1", {{"number", "07700 900123"}, {"e164", "+447700900123"}});
    entity(intel::EntityKind::OnlineAccount, "o1", {{"service", "ExampleChat"}, {"handle", "@bazzer_x"}});
    report.links = {{"p1", "v1", "seen-in", "told"}, {"p1", "p2", "associate-of", ""}};
    report.attachments = {{"5b0d6f2e-0a5c-4a53-8d52-7b4f7c1f2a15", "image/jpeg", 48211,
                           "LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ", "The front of the hotel", false}};
    report.sealedProvenance = R"({"age":")" + std::string(kProvenanceCanary) + R"(","to":"age1canaryrecipient"})";
    report.corrects = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12";
    return report;
}

inline intake::PrintMeta sampleMeta() {
    intake::PrintMeta meta;
    meta.reference = "LY-0000-0Z8E";
    meta.officer = "officer-7f3a";
    meta.device = "device-91bc";
    meta.sealed = UnixMillis{FixedClock::kStart.value + 60'000};
    meta.words = {{"overt-action", "May be acted on openly"}};
    return meta;
}

/// Debian's fonts-dejavu-core, which the tests need beside the program's own.
inline const intake::PrintFonts& sampleFonts() {
    static const auto fonts = intake::PrintFonts::load();
    return fonts.value();
}

/// The words of a PDF as poppler's pdftotext finds them, which is what a reader can search and copy; lines end in one
/// space. `order`: "-raw" for the order in which they were placed, which right-to-left words do not survive.
inline std::string textIn(const Bytes& pdf, const std::string& order = "-nopgbrk") {
    const TempFolder folder("pdf");
    writeAll(folder / "print.pdf", pdf);
    const Ran done = run({"pdftotext", order, "-enc", "UTF-8", (folder / "print.pdf").string(), "-"});
    if (done.exitCode != 0)
        throw std::runtime_error("pdftotext: " + done.output);
    std::string text;
    for (const char c : done.output) {
        const bool space = c == ' ' || c == '\n' || c == '\f';
        if (!space)
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    return text;
}

} // namespace lanyard::test
