// What the schemas are held against: prints bodies as the C++ makes them, judges bodies, and lists what an entity may
// hold. usage: schema-judge samples | entities | judge < lines of KIND<tab>BODY; it answers one line each.
#include "core/intel/disruption.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace {

using namespace lanyard;

constexpr UnixMillis kWritten{1795324800000};
const std::string kId = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
const std::string kOther = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12";

intel::Report plainReport() {
    intel::Report report;
    report.id = kId;
    report.text = "A grey van has stood by the park gates on three evenings.";
    report.evaluation = intel::Evaluation::Reliable;
    report.assessment = intel::Assessment::KnownDirectly;
    report.handling = intel::Handling::Permitted;
    report.created = kWritten;
    return report;
}

/// Any value that a member of an entity takes.
std::string valueFor(const intel::EntityField& field) {
    if (field.shape == intel::EntityField::Shape::Choice)
        return std::string(field.choices.front());
    if (field.name == "latitude" || field.name == "longitude")
        return "-51.47812";
    if (field.name == "accuracy_m")
        return "100";
    return field.shape == intel::EntityField::Shape::List ? "One\nTwo" : "Anything";
}

intel::Report fullReport() {
    intel::Report report = plainReport();
    report.said = "It is reported that the van comes on Fridays.";
    report.comment = "Seen from the station window; ŵ ŷ 😀.";
    report.eventAt = UnixMillis{kWritten.value - 3'600'000};
    report.place = "Park gates, Mill Lane";
    report.source = intel::SourceKind::Professional;
    report.handling = intel::Handling::Conditions;
    report.conditions = "Not to be spoken of with the family.";
    report.conditionCodes = {"overt-action", "A3"};
    report.forms = {"group", "unknown"};
    report.flags = {"CSE-group", "missing-linked"};
    report.childAtRiskNow = true;
    report.riskAction = "Control room called at 05:10; unit sent.";
    report.guides = {{"harbouring-notice", 3}, {"grooming-signs", 3}};
    intel::Reasoning run;
    run.pack = "england-wales";
    run.packVersion = 17;
    run.on = {2026, 11, 20};
    run.facts = {{"child.age", "14-16"}};
    run.measures = {{"child-abduction-warning-notice", "met"}};
    report.reasoning = {run};
    for (const intel::EntityKind kind : intel::entityKinds()) {
        for (int i = 0; i < 2; ++i) {
            intel::Entity entity;
            entity.id = intel::nextEntityId(report.entities, kind);
            entity.kind = kind;
            for (const intel::EntityField& field : intel::fieldsOf(kind)) {
                if (i == 0)
                    entity.set(field.name, valueFor(field));
            }
            report.entities.push_back(std::move(entity));
        }
    }
    report.links = {{"p1", "v1", "seen-in", "told"}, {"p1", "p2", "associate-of", ""}};
    report.attachments = {{"5b0d6f2e-0a5c-4a53-8d52-7b4f7c1f2a15", "image/jpeg", 48211,
                           "LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ", "The gates", true}};
    report.sealedProvenance = R"({"age":"YWdl","to":"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"})";
    report.corrects = kOther;
    return report;
}

void print(const char* kind, const Result<std::string>& body) {
    std::cout << kind << '\t' << body.value() << '\n';
}

int samples() {
    print("report", intel::toWireJson(plainReport()));
    print("report", intel::toWireJson(fullReport()));
    intel::Disruption record;
    record.id = kId;
    record.measure = "closure-notice";
    record.outcome = "served";
    record.on = Date{2026, 11, 20};
    record.created = kWritten;
    print("disruption", intel::toWireJson(record));
    record.measureTitle = "Closure notice";
    record.packVersion = 17;
    record.form = "group";
    record.place = "Example Hotel";
    record.note = "Served on the manager.";
    record.corrects = kOther;
    print("disruption", intel::toWireJson(record));
    print("withdrawal", intel::toWireJson(intel::Withdrawal{kId, kOther, "It was sent twice.", kWritten}));
    return 0;
}

int entities() {
    nlohmann::json kinds;
    for (const intel::EntityKind kind : intel::entityKinds()) {
        nlohmann::json& members = kinds[std::string(intel::arrayNameOf(kind))];
        for (const intel::EntityField& field : intel::fieldsOf(kind))
            members[std::string(field.name)] = {{"limit", field.limit},
                                                {"list", field.shape == intel::EntityField::Shape::List},
                                                {"choices", field.choices}};
    }
    std::cout << kinds.dump() << '\n';
    return 0;
}

bool accepts(std::string_view kind, std::string_view body) {
    if (kind == "report")
        return intel::fromWireJson(body).has_value();
    if (kind == "disruption")
        return intel::disruptionFromWireJson(body).has_value();
    return kind == "withdrawal" && intel::withdrawalFromWireJson(body).has_value();
}

int judge() {
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            return 2;
        const std::string_view whole = line;
        std::cout << (accepts(whole.substr(0, tab), whole.substr(tab + 1)) ? "accept" : "refuse") << '\n';
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const std::string_view command = argc == 2 ? argv[1] : "";
    return command == "samples" ? samples() : command == "entities" ? entities() : command == "judge" ? judge() : 2;
}
