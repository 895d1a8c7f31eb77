#include "core/base/random.h"
#include "core/intel/report_parts.h"
#include "core/intel/words.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

constexpr std::size_t kMaxWire = 4U << 20U;
constexpr std::size_t kMaxGiven = 16U << 20U;
constexpr std::size_t kMaxSealed = 1U << 20U;
constexpr std::size_t kMaxGuides = 50;
constexpr std::int64_t kMaxMillis = 253402300799999; // the end of the year 9999
constexpr std::int64_t kMaxWhole = (std::int64_t{1} << 53U) - 1;

void putText(Json& json, const char* name, const std::string& text) {
    if (!text.empty())
        json[name] = text;
}

Json reasoningJson(const Reasoning& run) {
    Json facts = Json::array();
    for (const Reasoning::Said& said : run.facts)
        facts.push_back({{"id", said.fact}, {"value", said.value}});
    Json measures = Json::array();
    for (const Reasoning::Outcome& outcome : run.measures)
        measures.push_back({{"id", outcome.measure}, {"status", outcome.status}});
    return {{"pack", run.pack},
            {"version", run.packVersion},
            {"on", formatDate(run.on)},
            {"facts", std::move(facts)},
            {"measures", std::move(measures)}};
}

/// What the officer entered, in the words that drafts, the wire and `finish` share.
Json commonJson(const Report& report) {
    Json json = {
        {"v", 1}, {"id", report.id}, {"kind", report.kind}, {"text", report.text}, {"marking", wordOf(report.marking)}};
    putText(json, "said", report.said);
    putText(json, "comment", report.comment);
    putText(json, "place", report.place);
    putText(json, "conditions", report.conditions);
    putWords(json, "condition_codes", report.conditionCodes);
    putWords(json, "forms", report.forms);
    putWords(json, "flags", report.flags);
    putText(json, "risk_action", report.riskAction);
    putText(json, "corrects", report.corrects);
    if (report.source)
        json["source"] = wordOf(*report.source);
    if (report.evaluation)
        json["evaluation"] = static_cast<int>(*report.evaluation);
    if (report.assessment)
        json["assessment"] = wordOf(*report.assessment);
    if (report.handling)
        json["handling"] = wordOf(*report.handling);
    if (report.childAtRiskNow)
        json["child_at_risk_now"] = *report.childAtRiskNow;
    for (const GuideUsed& guide : report.guides)
        json["guides"].push_back({{"id", guide.id}, {"pack", guide.packVersion}});
    for (const Reasoning& run : report.reasoning)
        json["reasoning"].push_back(reasoningJson(run));
    putEntities(json, report);
    putAttachments(json, report);
    return json;
}

Reasoning readReasoning(const Json& json, JsonReader& outer) {
    JsonReader reader(json, "A run of the matcher");
    Reasoning run;
    run.pack = reader.text("pack", 1, 100);
    run.packVersion = reader.integer("version", 0, kMaxWhole);
    const auto on = parseDate(reader.text("on", 10, 10));
    reader.require(on.has_value(), "on");
    run.on = on.value_or(Date{});
    for (const Json& entry : reader.array("facts", 0, kMaxReasoned)) {
        JsonReader said(entry, "A fact");
        run.facts.push_back({said.text("id", 1, 100), said.text("value", 1, 100)});
        reader.absorb(said.finish());
    }
    for (const Json& entry : reader.array("measures", 0, kMaxReasoned)) {
        JsonReader outcome(entry, "A measure");
        run.measures.push_back({outcome.text("id", 1, 100), outcome.text("status", 1, 20)});
        const std::string& status = run.measures.back().status;
        outcome.require(status == "met" || status == "open" || status == "not-met" || status == "unchecked", "status");
        reader.absorb(outcome.finish());
    }
    outer.absorb(reader.finish());
    return run;
}

template <class Value>
std::optional<Value> readWord(JsonReader& reader, const char* name, std::optional<Value> (*valueOf)(std::string_view)) {
    if (!reader.has(name))
        return std::nullopt;
    const auto value = valueOf(reader.text(name, 1, 32));
    reader.require(value.has_value(), name);
    return value;
}

std::optional<Evaluation> readEvaluation(JsonReader& reader) {
    if (!reader.has("evaluation"))
        return std::nullopt;
    return static_cast<Evaluation>(reader.integer("evaluation", 1, 3));
}

std::optional<bool> readFlag(JsonReader& reader, const char* name) {
    return reader.has(name) ? std::optional<bool>(reader.boolean(name)) : std::nullopt;
}

UnixMillis readUtc(JsonReader& reader, const char* name) {
    const auto time = parseUtc(reader.text(name, 20, 40));
    reader.require(time.has_value() && time->value >= 0 && time->value <= kMaxMillis, name);
    return time.value_or(UnixMillis{});
}

std::vector<std::string> readForms(JsonReader& reader, Limits limits) {
    std::vector<std::string> forms = readWords(reader, "forms", limits);
    reader.require(std::all_of(forms.begin(), forms.end(), isFormWord), "forms");
    return forms;
}

void readCommon(JsonReader& reader, Report& report, Limits limits) {
    const std::size_t textLimit = limits == Limits::Wire ? kMaxText : kMaxDraft;
    const std::size_t shortLimit = limits == Limits::Wire ? kMaxShortText : kMaxDraft;
    reader.require(reader.integer("v", 1, 1) == 1, "v");
    report.id = reader.text("id", 36, 36);
    reader.require(isUuid(report.id), "id");
    report.kind = reader.text("kind", 1, 32);
    report.text = reader.text("text", 0, textLimit);
    report.said = reader.optionalText("said", textLimit);
    report.comment = reader.optionalText("comment", shortLimit);
    report.place = reader.optionalText("place", shortLimit);
    report.conditions = reader.optionalText("conditions", shortLimit);
    report.conditionCodes = readWords(reader, "condition_codes", limits);
    report.forms = readForms(reader, limits);
    report.flags = readWords(reader, "flags", limits);
    report.riskAction = reader.optionalText("risk_action", shortLimit);
    report.corrects = reader.optionalText("corrects", 36);
    reader.require(report.corrects.empty() || (isUuid(report.corrects) && report.corrects != report.id), "corrects");
    report.source = readWord(reader, "source", sourceKindOf);
    report.evaluation = readEvaluation(reader);
    report.assessment = readWord(reader, "assessment", assessmentOf);
    report.handling = readWord(reader, "handling", handlingOf);
    report.childAtRiskNow = readFlag(reader, "child_at_risk_now");
    const auto marking = markingOf(reader.text("marking", 1, 32));
    reader.require(marking.has_value(), "marking");
    report.marking = marking.value_or(Marking::OfficialSensitive);
    if (reader.has("guides")) {
        for (const Json& entry : reader.array("guides", 1, kMaxGuides)) {
            JsonReader guide(entry, "A guide");
            report.guides.push_back({guide.text("id", 1, 100), guide.integer("pack", 0, kMaxWhole)});
            reader.absorb(guide.finish());
        }
    }
    if (reader.has("reasoning"))
        for (const Json& entry : reader.array("reasoning", 1, kMaxReasoning))
            report.reasoning.push_back(readReasoning(entry, reader));
    readEntities(reader, report, limits);
    readAttachments(reader, report, limits);
}

std::vector<std::string> readTexts(JsonReader& reader, const char* name) {
    std::vector<std::string> texts;
    if (!reader.has(name))
        return texts;
    for (const Json& entry : reader.array(name, 1, kMaxDraft)) {
        const auto* text = entry.get_ptr<const std::string*>();
        reader.require(text != nullptr, name);
        if (text != nullptr)
            texts.push_back(*text);
    }
    return texts;
}

/// {"age": base64, "to": "age1…"} and nothing else; whether it opens is for the one who holds the key.
bool isSealedProvenance(const Json& json) {
    JsonReader reader(json, "Sealed provenance");
    const std::string to = reader.text("to", 5, 128);
    const std::string age = reader.text("age", 4, kMaxSealed);
    return reader.finish().has_value() && to.starts_with("age1") && base64Decode(age, Base64::Standard).has_value();
}

bool blocks(const Report& report) {
    const auto problems = validate(report);
    return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) { return problem.blocks; });
}

} // namespace

std::string toDraftJson(const Report& report) {
    Json json = commonJson(report);
    putText(json, "provenance", report.provenance);
    putText(json, "sealed_provenance", report.sealedProvenance);
    putText(json, "split_link", report.splitLink);
    putWords(json, "suggested", report.suggestedGrades);
    putWords(json, "left_in", report.leftIn);
    if (report.eventAt)
        json["at"] = report.eventAt->value;
    json["created"] = report.created.value;
    json["changed"] = report.changed.value;
    json["written_while_locked"] = report.writtenWhileLocked;
    json["mine"] = report.lockedNoteConfirmed;
    return canonicalDump(json);
}

Result<Report> fromDraftJson(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxDraft, 6));
    JsonReader reader(json, "The draft");
    Report report;
    // A draft may be longer than what can be sent: it is validate() that says so, and the officer's words are there to
    // shorten.
    readCommon(reader, report, Limits::Draft);
    report.provenance = reader.optionalText("provenance", kMaxDraft);
    report.sealedProvenance = reader.optionalText("sealed_provenance", kMaxDraft);
    report.splitLink = reader.optionalText("split_link", 36);
    report.suggestedGrades = readWords(reader, "suggested", Limits::Draft);
    report.leftIn = readTexts(reader, "left_in");
    if (reader.has("at"))
        report.eventAt = UnixMillis{reader.integer("at", -kMaxMillis, kMaxMillis)};
    report.created = UnixMillis{reader.integer("created", -kMaxMillis, kMaxMillis)};
    report.changed = UnixMillis{reader.integer("changed", -kMaxMillis, kMaxMillis)};
    report.writtenWhileLocked = reader.boolean("written_while_locked");
    report.lockedNoteConfirmed = reader.boolean("mine");
    LANYARD_TRY(reader.finish());
    return report;
}

namespace {

/// All of the body but the provenance.
Json wireBody(const Report& report) {
    Json json = commonJson(report);
    json["created"] = formatUtc(report.created);
    if (report.eventAt)
        json["at"] = formatUtc(*report.eventAt);
    return json;
}

} // namespace

std::string wirePreview(const Report& report) {
    return canonicalDump(wireBody(report));
}

Result<std::string> toWireJson(const Report& report) {
    const auto incomplete = [](const char* sentence) { return fail(ErrorCode::InvalidArgument, sentence); };
    if (blocks(report))
        return incomplete("The report is not ready to submit.");
    if (!report.provenance.empty())
        return incomplete("Where the report came from has not been sealed.");
    if (report.kind != "report" || !isUuid(report.id))
        return incomplete("The report has no number or is of another kind.");
    Json json = wireBody(report);
    if (!report.sealedProvenance.empty()) {
        LANYARD_ASSIGN(Json sealed, parseStrictJson(report.sealedProvenance, kMaxSealed, 2));
        if (!isSealedProvenance(sealed))
            return incomplete("Where the report came from has not been sealed well.");
        json["provenance"] = std::move(sealed);
    }
    std::string wire = canonicalDump(json);
    // What the force would refuse must not be sealed.
    if (!fromWireJson(wire))
        return incomplete("The report has a value that the force would refuse.");
    return wire;
}

Result<Report> fromWireJson(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxWire, 6));
    JsonReader reader(json, "The report");
    Report report;
    readCommon(reader, report, Limits::Wire);
    reader.require(report.kind == "report", "kind");
    report.created = readUtc(reader, "created");
    if (reader.has("at"))
        report.eventAt = readUtc(reader, "at");
    if (reader.has("provenance")) {
        const Json& sealed = reader.object("provenance");
        reader.require(isSealedProvenance(sealed), "provenance");
        report.sealedProvenance = canonicalDump(sealed);
    }
    report.changed = report.created;
    LANYARD_TRY(reader.finish());
    if (blocks(report))
        return fail(ErrorCode::Malformed, "The report lacks what every submitted report has.");
    Json again = wireBody(report);
    if (json.contains("provenance"))
        again["provenance"] = json["provenance"];
    if (canonicalDump(again) != text)
        return fail(ErrorCode::Malformed, "The report is not in its canonical form.");
    return report;
}

namespace {

/// Each array that is given takes the place of the one that was there.
void readGivenEntities(JsonReader& reader, Report& report) {
    const auto kinds = entityKinds();
    const bool any = reader.has("links") || std::any_of(kinds.begin(), kinds.end(), [&](EntityKind kind) {
                         return reader.has(std::string(arrayNameOf(kind)).c_str());
                     });
    if (!any)
        return;
    std::erase_if(report.entities,
                  [&](const Entity& entity) { return reader.has(std::string(arrayNameOf(entity.kind)).c_str()); });
    if (reader.has("links"))
        report.links.clear();
    readEntities(reader, report, Limits::Wire, true);
    const auto named = [&](const std::string& id) {
        return std::any_of(report.entities.begin(), report.entities.end(), [&](const Entity& e) { return e.id == id; });
    };
    std::erase_if(report.links, [&](const Link& link) { return !named(link.from) || !named(link.to); });
    for (Entity& entity : report.entities)
        normalise(entity);
}

} // namespace

Status applyFinishJson(Report& report, std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxGiven, 6));
    if (!json.is_object())
        return fail(ErrorCode::Malformed, "What finishes a report must be a JSON object.");
    JsonReader reader(json, "The report");
    Report merged = report; // all of it or nothing
    const auto putIfGiven = [&](const char* name, std::string& target, std::size_t limit) {
        if (reader.has(name))
            target = reader.text(name, 0, limit);
    };
    putIfGiven("text", merged.text, kMaxText);
    putIfGiven("said", merged.said, kMaxText);
    putIfGiven("comment", merged.comment, kMaxShortText);
    putIfGiven("place", merged.place, kMaxShortText);
    putIfGiven("conditions", merged.conditions, kMaxShortText);
    putIfGiven("risk_action", merged.riskAction, kMaxShortText);
    if (reader.has("provenance")) {
        merged.provenance = reader.text("provenance", 0, kMaxProvenance);
        merged.sealedProvenance.clear(); // written anew: what was sealed before no longer counts
    }
    if (reader.has("at"))
        merged.eventAt = readUtc(reader, "at");
    if (reader.has("forms"))
        merged.forms = readForms(reader, Limits::Wire);
    if (reader.has("flags"))
        merged.flags = readWords(reader, "flags", Limits::Wire);
    if (reader.has("condition_codes"))
        merged.conditionCodes = readWords(reader, "condition_codes", Limits::Wire);
    readGivenEntities(reader, merged);
    if (reader.has("source"))
        merged.source = readWord(reader, "source", sourceKindOf);
    if (reader.has("evaluation")) {
        merged.evaluation = readEvaluation(reader);
        std::erase(merged.suggestedGrades, "evaluation");
    }
    if (reader.has("assessment")) {
        merged.assessment = readWord(reader, "assessment", assessmentOf);
        std::erase(merged.suggestedGrades, "assessment");
    }
    if (reader.has("handling"))
        merged.handling = readWord(reader, "handling", handlingOf);
    if (reader.has("child_at_risk_now"))
        merged.childAtRiskNow = readFlag(reader, "child_at_risk_now");
    if (reader.has("marking"))
        merged.marking = readWord(reader, "marking", markingOf).value_or(merged.marking);
    if (reader.has("mine"))
        merged.lockedNoteConfirmed = reader.boolean("mine");
    LANYARD_TRY(reader.done());
    if (const auto other = reader.unread(); !other.empty())
        return fail(ErrorCode::Malformed, "A report has no member \"" + other + "\".");
    report = std::move(merged);
    return {};
}

} // namespace lanyard::intel
