// note, finish, submit, outbox, wipe, verify: what is written.
#include "mobile/cli/context.h"

#include "sync/protocol/receipt.h"

namespace lanyard::cli {

namespace {

constexpr std::size_t kReportLimit = 8U << 20U;

std::string_view stateName(store::OutboxState state) {
    switch (state) {
    case store::OutboxState::Sealed:
        return "sealed";
    case store::OutboxState::Created:
        return "created";
    case store::OutboxState::Sent:
        return "sent";
    case store::OutboxState::Custody:
        return "custody";
    case store::OutboxState::Accepted:
        return "accepted";
    case store::OutboxState::Rejected:
        return "rejected";
    }
    return "sealed";
}

std::string_view stateName(store::ReportState state) {
    switch (state) {
    case store::ReportState::Draft:
        return "draft";
    case store::ReportState::Ready:
        return "ready";
    case store::ReportState::Sealed:
        return "sealed";
    case store::ReportState::Accepted:
        return "accepted";
    case store::ReportState::Refused:
        return "refused";
    }
    return "draft";
}

nlohmann::json orNull(const std::string& text) {
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

int lockedNote(Context& context, const std::string& text) {
    auto device = context.open();
    if (!device)
        return context.refused(device.error());
    const client::LockedNote note{newUuid(context.random), text, context.clock.now()};
    if (const Status saved = device->saveLockedNote(note); !saved)
        return context.refused(saved.error());
    return context.done({{"id", note.id}, {"locked", true}},
                        "Saved, encrypted, only on this device. It joins the drafts at the next unlock.");
}

} // namespace

int note(Context& context, const std::string& text, const std::string& at, const std::string& place) {
    if (!isUtf8(text))
        return context.refused(
            {ErrorCode::InvalidArgument, "The note is not valid text (UTF-8), so it could not be kept as it is."});
    if (!context.pinFromStdin)
        return lockedNote(context, text);
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    auto report = device->newReport("");
    if (!report)
        return context.refused(report.error());
    report->text = text;
    report->place = place;
    if (!at.empty()) {
        const auto moment = parseUtc(at);
        if (!moment)
            return context.refused(moment.error());
        report->eventAt = *moment;
    }
    if (const Status saved = device->saveReport(*report); !saved)
        return context.refused(saved.error());
    return context.done({{"id", report->id}, {"locked", false}},
                        "Saved as draft " + report->id + ", encrypted, only on this device.");
}

int finish(Context& context, const std::string& id, const std::string& file) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    auto report = device->report(id);
    if (!report)
        return context.refused(report.error());
    const auto bytes = readFile(file, kReportLimit);
    if (!bytes)
        return context.refused(bytes.error());
    if (const Status applied = intel::applyFinishJson(*report, textOf(*bytes)); !applied)
        return context.refused(applied.error());
    if (const Status saved = device->saveReport(*report); !saved)
        return context.refused(saved.error());
    nlohmann::json problems = nlohmann::json::array();
    std::string text = "Saved.";
    for (const intel::Problem& problem : intel::validate(*report)) {
        problems.push_back({{"field", problem.field}, {"sentence", problem.sentence}, {"blocks", problem.blocks}});
        text += "\n" + problem.sentence;
    }
    return context.done({{"id", report->id}, {"problems", problems}}, text);
}

int submit(Context& context, const std::string& id) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto submitted = device->submit(id);
    if (!submitted)
        return context.refused(submitted.error());
    const bool ready = submitted->envelopeId.empty();
    return context.done({{"id", id},
                         {"envelope", orNull(submitted->envelopeId)},
                         {"body_sha256", orNull(submitted->bodySha256)},
                         {"state", ready ? "ready" : "sealed"},
                         {"attachments_waiting", submitted->attachmentsWaiting}},
                        (ready ? "Ready: it waits for the force's new keys."
                               : "Sealed and put in the outbox. It leaves when there is signal.") +
                            (submitted->attachmentsWaiting == 0
                                 ? std::string()
                                 : " An attachment waits on this device, and is tried again at each unlock: " +
                                       submitted->attachmentProblem));
}

int outbox(Context& context) {
    auto device = context.pinFromStdin ? context.openUnlocked() : context.open();
    if (!device)
        return context.refused(device.error());
    const auto entries = device->outbox().entries();
    if (!entries)
        return context.refused(entries.error());
    nlohmann::json reports;
    std::map<std::string, std::pair<std::string, std::string>> owner; // envelope → report id, title
    if (context.pinFromStdin) {
        const auto rows = device->reports();
        if (!rows)
            return context.refused(rows.error());
        reports = nlohmann::json::array();
        for (const store::ReportRow& row : *rows) {
            reports.push_back({{"id", row.id},
                               {"state", stateName(row.state)},
                               {"title", row.title},
                               {"reference", orNull(row.reference)},
                               {"code", orNull(row.refusal)},
                               {"changed", formatUtc(row.changed)}});
            auto attachments = attachmentsJson(*device, row.id);
            if (!attachments)
                return context.refused(attachments.error());
            for (const auto& one : *attachments)
                if (!one["envelope"].is_null())
                    owner[one["envelope"].get<std::string>()] = {row.id, row.title};
            reports.back()["attachments"] = std::move(*attachments);
            if (!row.envelopeId.empty())
                owner[row.envelopeId] = {row.id, row.title};
        }
    }
    nlohmann::json list = nlohmann::json::array();
    std::string text;
    for (const store::OutboxEntry& entry : *entries) {
        std::string reference;
        if (entry.state == store::OutboxState::Accepted) {
            if (const auto proof = crypto::parseTlogProof(entry.receipt))
                reference = protocol::formatReference(proof->index);
        }
        const auto at = owner.find(entry.envelopeId);
        list.push_back({{"envelope", entry.envelopeId},
                        {"state", stateName(entry.state)},
                        {"size", entry.size},
                        {"offset", entry.offset},
                        {"sequence", entry.sequence},
                        {"sealed", formatUtc(entry.sealed)},
                        {"reference", orNull(reference)},
                        {"code", orNull(entry.rejection)},
                        {"report", at == owner.end() ? nlohmann::json() : nlohmann::json(at->second.first)},
                        {"title", at == owner.end() ? nlohmann::json() : nlohmann::json(at->second.second)}});
        text += std::string(stateName(entry.state)) + "  " + formatUtc(entry.sealed) + "  " +
                std::to_string(entry.size) + " bytes  " + reference + "\n";
    }
    return context.done({{"entries", list}, {"reports", reports}}, text.empty() ? "Nothing waits." : text);
}

int wipe(Context& context, bool everything, bool confirmed) {
    auto device = context.open();
    if (!device)
        return context.refused(device.error());
    const auto entries = device->outbox().entries();
    if (!entries)
        return context.refused(entries.error());
    std::size_t waiting = 0;
    for (const store::OutboxEntry& entry : *entries)
        waiting += entry.state == store::OutboxState::Accepted ? 0U : 1U;
    if (!confirmed) {
        const std::string what = everything ? "This erases everything, with " + std::to_string(waiting) +
                                                  " sealed reports that the force has not received."
                                            : "This erases all drafts and keys. The " + std::to_string(waiting) +
                                                  " sealed reports stay and go on being sent.";
        return context.refused({ErrorCode::Refused, what + " Nothing can be had back. Say --yes to do it."});
    }
    if (const Status wiped =
            device->wipe(everything ? client::Device::Wipe::Everything : client::Device::Wipe::VaultOnly);
        !wiped)
        return context.refused(wiped.error());
    return context.done({{"wiped", everything ? "everything" : "vault"}}, "Erased.");
}

int verify(Context& context) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto problems = device->verify();
    if (!problems)
        return context.refused(problems.error());
    if (problems->empty())
        return context.done({{"ok", true}, {"problems", nlohmann::json::array()}},
                            "Every page, envelope and receipt is as it was written.");
    static_cast<void>(context.done({{"ok", false}, {"problems", *problems}}, ""));
    std::string text;
    for (const std::string& problem : *problems)
        text += problem + " ";
    return context.refused({ErrorCode::Damaged, text});
}

} // namespace lanyard::cli
