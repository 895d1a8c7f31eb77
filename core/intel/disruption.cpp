#include "core/intel/disruption.h"

#include "core/base/random.h"
#include "core/intel/report_parts.h"
#include "core/intel/words.h"

#include <algorithm>
#include <array>

namespace lanyard::intel {

namespace {

constexpr std::size_t kMaxRecord = 256U << 10U;
constexpr std::size_t kMaxTitle = 300;
constexpr std::size_t kMaxNote = 2000;
constexpr std::int64_t kMaxWhole = (std::int64_t{1} << 53U) - 1;
constexpr std::array<std::string_view, 8> kOutcomes{"served",   "sought", "granted",   "refused",
                                                    "breached", "ended",  "no-effect", "other"};

bool isOutcome(std::string_view word) {
    return std::find(kOutcomes.begin(), kOutcomes.end(), word) != kOutcomes.end();
}

bool isItemId(std::string_view id) {
    return !id.empty() && id.size() <= 100 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void putText(Json& json, const char* name, const std::string& text) {
    if (!text.empty())
        json[name] = text;
}

Json commonJson(const Disruption& record) {
    Json json = {{"v", 1}, {"id", record.id}, {"kind", "disruption"}, {"pack", record.packVersion}};
    putText(json, "measure", record.measure);
    putText(json, "measure_title", record.measureTitle);
    putText(json, "form", record.form);
    putText(json, "outcome", record.outcome);
    putText(json, "place", record.place);
    putText(json, "note", record.note);
    putText(json, "corrects", record.corrects);
    if (record.on)
        json["on"] = formatDate(*record.on);
    return json;
}

std::optional<Date> readDay(JsonReader& reader) {
    if (!reader.has("on"))
        return std::nullopt;
    const auto day = parseDate(reader.text("on", 10, 10));
    reader.require(day.has_value(), "on");
    return day ? std::optional<Date>(*day) : std::nullopt;
}

/// What the officer says; `given` keeps what is not there.
void readSaid(JsonReader& reader, Disruption& record, std::size_t noteLimit, std::size_t placeLimit) {
    const auto text = [&](const char* name, std::string& target, std::size_t limit) {
        if (reader.has(name))
            target = reader.text(name, 1, limit);
    };
    text("measure", record.measure, 100);
    reader.require(record.measure.empty() || isItemId(record.measure), "measure");
    text("form", record.form, 32);
    reader.require(record.form.empty() || isFormWord(record.form), "form");
    text("outcome", record.outcome, 32);
    reader.require(record.outcome.empty() || isOutcome(record.outcome), "outcome");
    text("place", record.place, placeLimit);
    text("note", record.note, noteLimit);
    text("corrects", record.corrects, 36);
    reader.require(record.corrects.empty() || (isUuid(record.corrects) && record.corrects != record.id), "corrects");
    if (const auto day = readDay(reader))
        record.on = day;
}

void readCommon(JsonReader& reader, Disruption& record, std::size_t noteLimit, std::size_t placeLimit) {
    reader.require(reader.integer("v", 1, 1) == 1, "v");
    record.id = reader.text("id", 36, 36);
    reader.require(isUuid(record.id), "id");
    reader.require(reader.text("kind", 1, 32) == "disruption", "kind");
    record.packVersion = reader.integer("pack", 0, kMaxWhole);
    record.measureTitle = reader.optionalText("measure_title", kMaxTitle);
    readSaid(reader, record, noteLimit, placeLimit);
}

UnixMillis readCreated(JsonReader& reader) {
    const auto created = parseUtc(reader.text("created", 20, 40));
    reader.require(created.has_value() && created->value >= 0, "created");
    return created.value_or(UnixMillis{});
}

bool blocks(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) { return problem.blocks; });
}

/// What is wrong with it apart from the calendar.
std::vector<Problem> shortcomings(const Disruption& record) {
    std::vector<Problem> problems;
    const auto block = [&](const char* field, std::string sentence) {
        problems.push_back({field, std::move(sentence), true});
    };
    if (record.measure.empty())
        block("measure", "Say which measure was used.");
    if (record.outcome.empty())
        block("outcome", "Say what came of it.");
    if (!record.on)
        block("on", "Say on which day.");
    if (record.form.empty())
        problems.push_back({"form", "Say which form of abuse it was used against, when you know.", false});
    if (auto sentence = textProblem(record.place, kMaxShortText))
        block("place", std::move(*sentence));
    if (auto sentence = textProblem(record.note, kMaxNote))
        block("note", std::move(*sentence));
    return problems;
}

} // namespace

std::span<const std::string_view> outcomeWords() {
    return kOutcomes;
}

std::vector<Problem> validate(const Disruption& record, Date today) {
    std::vector<Problem> problems = shortcomings(record);
    if (record.on && *record.on > today)
        problems.push_back({"on", "That day is still to come. Check it.", false});
    return problems;
}

std::string titleOf(const Disruption& record, std::size_t limit) {
    Report words;
    words.text = record.measureTitle.empty() ? record.measure : record.measureTitle;
    return titleOf(words, limit);
}

std::string toDraftJson(const Disruption& record) {
    Json json = commonJson(record);
    json["created"] = record.created.value;
    json["changed"] = record.changed.value;
    return canonicalDump(json);
}

Result<Disruption> disruptionFromDraftJson(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxDraft, 2));
    JsonReader reader(json, "The record");
    Disruption record;
    readCommon(reader, record, kMaxDraft, kMaxDraft);
    record.created = UnixMillis{reader.integer("created", -kMaxWhole, kMaxWhole)};
    record.changed = UnixMillis{reader.integer("changed", -kMaxWhole, kMaxWhole)};
    LANYARD_TRY(reader.finish());
    return record;
}

Result<std::string> toWireJson(const Disruption& record) {
    if (blocks(shortcomings(record)) || !isUuid(record.id))
        return fail(ErrorCode::InvalidArgument, "The record is not ready to submit.");
    Json json = commonJson(record);
    json["created"] = formatUtc(record.created);
    std::string wire = canonicalDump(json);
    if (!disruptionFromWireJson(wire))
        return fail(ErrorCode::InvalidArgument, "The record has a value that the force would refuse.");
    return wire;
}

Result<Disruption> disruptionFromWireJson(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxRecord, 2));
    JsonReader reader(json, "The record");
    Disruption record;
    readCommon(reader, record, kMaxNote, kMaxShortText);
    record.created = record.changed = readCreated(reader);
    LANYARD_TRY(reader.finish());
    if (blocks(shortcomings(record)))
        return fail(ErrorCode::Malformed, "The record lacks what every submitted record has.");
    Json again = commonJson(record);
    again["created"] = formatUtc(record.created);
    if (canonicalDump(again) != text)
        return fail(ErrorCode::Malformed, "The record is not in its canonical form.");
    return record;
}

Status applyRecordJson(Disruption& record, std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxRecord, 2));
    if (!json.is_object())
        return fail(ErrorCode::Malformed, "A record of a disruption must be a JSON object.");
    JsonReader reader(json, "The record");
    Disruption merged = record;
    readSaid(reader, merged, kMaxNote, kMaxShortText);
    LANYARD_TRY(reader.done());
    if (const auto other = reader.unread(); !other.empty())
        return fail(ErrorCode::Malformed, "A record has no member \"" + other + "\".");
    record = std::move(merged);
    return {};
}

Result<std::string> toWireJson(const Withdrawal& request) {
    std::string wire = canonicalDump({{"v", 1},
                                      {"id", request.id},
                                      {"kind", "withdrawal"},
                                      {"withdraws", request.withdraws},
                                      {"reason", request.reason},
                                      {"created", formatUtc(request.created)}});
    if (request.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(ErrorCode::InvalidArgument, "Say why the report should be withdrawn.");
    if (!withdrawalFromWireJson(wire))
        return fail(ErrorCode::InvalidArgument, "The request has a value that the force would refuse.");
    return wire;
}

Result<Withdrawal> withdrawalFromWireJson(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxRecord, 2));
    JsonReader reader(json, "The request");
    Withdrawal request;
    reader.require(reader.integer("v", 1, 1) == 1, "v");
    request.id = reader.text("id", 36, 36);
    reader.require(isUuid(request.id), "id");
    reader.require(reader.text("kind", 1, 32) == "withdrawal", "kind");
    request.withdraws = reader.text("withdraws", 36, 36);
    reader.require(isUuid(request.withdraws) && request.withdraws != request.id, "withdraws");
    request.reason = reader.text("reason", 1, kMaxNote);
    request.created = readCreated(reader);
    LANYARD_TRY(reader.finish());
    if (canonicalDump(json) != text || json["created"] != formatUtc(request.created))
        return fail(ErrorCode::Malformed, "The request is not in its canonical form.");
    return request;
}

} // namespace lanyard::intel
