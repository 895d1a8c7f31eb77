// disruption, correct, withdraw: what is recorded besides reports, and what can still be said of one that was sealed.
#include "mobile/cli/context.h"

#include <optional>

namespace lanyard::cli {

namespace {

constexpr std::size_t kRecordLimit = 1U << 20U;

nlohmann::json orNull(const std::string& text) {
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

void addSealed(nlohmann::json& json, const client::Device::Submitted& submitted) {
    json["envelope"] = orNull(submitted.envelopeId);
    json["body_sha256"] = orNull(submitted.bodySha256);
    json["state"] = submitted.envelopeId.empty() ? "ready" : "sealed";
}

/// The record that the file describes, on the measure of the pack that it names.
Result<intel::Disruption> recordFrom(client::Device& device, const std::string& json) {
    intel::Disruption said;
    LANYARD_TRY(intel::applyRecordJson(said, json));
    LANYARD_ASSIGN(intel::Disruption record, device.newDisruption(said.measure, said.corrects));
    LANYARD_TRY(intel::applyRecordJson(record, json));
    return record;
}

} // namespace

int disruption(Context& context, const std::string& file, bool submit) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto bytes = readFile(file, kRecordLimit);
    if (!bytes)
        return context.refused(bytes.error());
    auto record = recordFrom(*device, toText(*bytes));
    if (!record)
        return context.refused(record.error());
    if (const Status saved = device->saveRecord(*record); !saved)
        return context.refused(saved.error());
    nlohmann::json problems = nlohmann::json::array();
    std::string text = "Saved as draft " + record->id + ", encrypted, only on this device.";
    for (const intel::Problem& problem : intel::validate(*record, dateOf(context.clock.now()))) {
        problems.push_back({{"field", problem.field}, {"sentence", problem.sentence}, {"blocks", problem.blocks}});
        text += "\n" + problem.sentence;
    }
    nlohmann::json answer = {{"id", record->id}, {"problems", problems}};
    if (submit) {
        const auto submitted = device->submit(record->id);
        if (!submitted)
            return context.refused(submitted.error());
        addSealed(answer, *submitted);
        text = "Sealed and put in the outbox. It leaves when there is signal.";
    }
    return context.done(answer, text);
}

int correct(Context& context, const std::string& id) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    auto report = device->newCorrection(id);
    if (!report)
        return context.refused(report.error());
    if (const Status saved = device->saveReport(*report); !saved)
        return context.refused(saved.error());
    return context.done({{"id", report->id}, {"corrects", report->corrects}},
                        "A draft that corrects it: " + report->id + ". Finish and submit it as any other.");
}

int withdraw(Context& context, const std::string& id, const std::string& reason) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto submitted = device->withdraw(id, reason);
    if (!submitted)
        return context.refused(submitted.error());
    const auto request = device->withdrawalOf(id);
    if (!request)
        return context.refused(request.error());
    nlohmann::json answer = {{"id", *request}, {"withdraws", id}};
    addSealed(answer, *submitted);
    return context.done(answer, "The request is sealed and in the outbox. The force decides.");
}

} // namespace lanyard::cli
