#include "sync/intake/opener.h"

#include "core/intel/disruption.h"
#include "core/intel/report.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/receipt.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lanyard::intake {

namespace {

/// The sealed provenance of a report body: its recipient and its bytes; nothing when there is none.
struct SealedProvenance {
    std::string to;
    Bytes age;
};
Result<std::optional<SealedProvenance>> provenanceOf(std::string_view sealedJson) {
    if (sealedJson.empty())
        return std::optional<SealedProvenance>();
    const auto json = nlohmann::json::parse(sealedJson, nullptr, false);
    if (!json.is_object() || !json.contains("to") || !json["to"].is_string() || !json.contains("age") ||
        !json["age"].is_string())
        return fail(ErrorCode::Malformed, "The sealed provenance is not in its form.");
    SealedProvenance sealed;
    sealed.to = json["to"].get<std::string>();
    LANYARD_ASSIGN(sealed.age, base64Decode(json["age"].get_ref<const std::string&>(), Base64::Standard));
    return std::optional<SealedProvenance>(std::move(sealed));
}

/// The envelope's header and the body must announce the same.
bool sameParts(const std::vector<protocol::EnvelopePart>& parts, const std::vector<intel::Attachment>& attachments) {
    return std::equal(parts.begin(), parts.end(), attachments.begin(), attachments.end(),
                      [](const protocol::EnvelopePart& part, const intel::Attachment& attachment) {
                          return part.id == attachment.id && part.media == attachment.media &&
                                 part.size == attachment.size && part.sha256 == attachment.sha256;
                      });
}

/// Why a body may not be delivered: nothing, or a receipt's code and a sentence.
struct Fault {
    std::string code;
    std::string sentence;
};
std::optional<Fault> faultIn(const protocol::OpenedEnvelope& opened, const std::string& sourceUnit) {
    const std::string_view body = textOf(ByteView(opened.body));
    const auto malformed = [](const Error& error) { return Fault{"malformed-body", error.message}; };
    const auto otherId = [&](const std::string& id) {
        return id == opened.header.id ? std::optional<Fault>()
                                      : Fault{"malformed-body", "The envelope and its body name two ids."};
    };
    if (opened.header.kind == "report") {
        const auto report = intel::fromWireJson(body);
        if (!report)
            return malformed(report.error());
        const auto provenance = provenanceOf(report->sealedProvenance);
        if (!provenance)
            return malformed(provenance.error());
        if (*provenance && (*provenance)->to != sourceUnit)
            return Fault{"provenance-key", "The provenance is sealed to a key that the force has not published."};
        if (!sameParts(opened.header.parts, report->attachments))
            return Fault{"malformed-body", "The envelope and its body announce different attachments."};
        return otherId(report->id);
    }
    if (opened.header.kind == "disruption") {
        const auto record = intel::disruptionFromWireJson(body);
        return record ? otherId(record->id) : malformed(record.error());
    }
    if (opened.header.kind == "withdrawal") {
        const auto request = intel::withdrawalFromWireJson(body);
        return request ? otherId(request->id) : malformed(request.error());
    }
    return Fault{"unknown-kind", "This intake does not take that kind of envelope yet."};
}

} // namespace

std::vector<const crypto::AgeIdentity*> identitiesOf(const Keyring& keyring) {
    std::vector<const crypto::AgeIdentity*> identities;
    identities.reserve(keyring.epochs.size());
    for (const Epoch& epoch : keyring.epochs)
        identities.push_back(&epoch.identity);
    return identities;
}

protocol::AuthorLookup authorsOf(IntakeStore& store, Status& fault) {
    return [&store, &fault](const std::string& kid) -> std::optional<crypto::Ed25519Public> {
        const auto device = store.deviceByAuthor(kid);
        if (!device)
            fault = fail(device.error());
        if (!device || !*device)
            return std::nullopt;
        return (*device)->author;
    };
}

Result<std::optional<IntakeStore::Decision>> judge(const std::string& envelopeId, Bytes ciphertext,
                                                   const Keyring& keyring, const std::string& sourceUnit,
                                                   IntakeStore& store) {
    IntakeStore::Decision decision;
    decision.envelopeId = envelopeId;
    decision.ciphertext = std::move(ciphertext);
    decision.authorKid = "-";
    const auto refuse = [&decision](std::string code, std::string sentence) {
        decision.accepted = false;
        decision.code = std::move(code);
        decision.sentence = std::move(sentence);
        return std::optional<IntakeStore::Decision>(std::move(decision));
    };
    if (protocol::envelopeIdOf(decision.ciphertext) != envelopeId)
        return refuse("damaged", "The bytes are not the ones that the device sealed.");

    const auto identities = identitiesOf(keyring);
    Status unread;
    const auto opened = protocol::openEnvelope(decision.ciphertext, identities, authorsOf(store, unread));
    LANYARD_TRY(std::move(unread));
    if (!opened) {
        decision.authorKid = opened.error().authorKid.empty() ? "-" : opened.error().authorKid;
        return refuse(opened.error().code, opened.error().sentence);
    }
    const protocol::EnvelopeHeader& header = opened->header;
    if (header.kind == "attachment")
        return std::optional<IntakeStore::Decision>();
    decision.authorKid = header.iss;
    decision.reportId = header.id;
    decision.kind = header.kind;
    decision.sequence = header.seq;
    decision.bodySha256 = header.bodySha256;

    LANYARD_ASSIGN(const auto device, store.deviceByAuthor(header.iss));
    if (!device || device->officer != header.officer)
        return refuse("unknown-device", "The device is enrolled for another officer than the envelope names.");
    if (auto fault = faultIn(*opened, sourceUnit))
        return refuse(std::move(fault->code), std::move(fault->sentence));
    LANYARD_ASSIGN(const auto before, store.acceptedBody(header.id));
    if (before && *before != header.bodySha256)
        return refuse("different-body",
                      "Another body was accepted under this report id. Somebody should look at this device.");
    decision.accepted = true;
    decision.deliver = !before;
    decision.parts = header.parts;
    return std::optional<IntakeStore::Decision>(std::move(decision));
}

Result<Opened> openForDelivery(const IntakeStore::Delivery& delivery, const Keyring& keyring, IntakeStore& store) {
    const auto identities = identitiesOf(keyring);
    Status unread;
    auto opened = protocol::openEnvelope(delivery.ciphertext, identities, authorsOf(store, unread));
    LANYARD_TRY(std::move(unread));
    if (!opened)
        return fail(ErrorCode::Damaged, "An accepted envelope no longer opens: " + opened.error().sentence);
    const protocol::EnvelopeHeader& header = opened->header;
    Opened result;
    result.body = std::move(opened->body);
    LANYARD_ASSIGN(const auto device, store.deviceByAuthor(header.iss));
    const nlohmann::json meta{
        {"report", header.id},
        {"envelope", delivery.envelopeId},
        {"kind", header.kind},
        {"officer", header.officer},
        {"device", device ? device->deviceId : std::string()},
        {"created", formatUtc(header.created)},
        {"clock", header.clock},
        {"sequence", header.seq},
        {"corrects", header.corrects.empty() ? nlohmann::json() : nlohmann::json(header.corrects)},
        {"form", {{"id", header.formId}, {"version", header.formVersion}, {"pack", header.formPack}}},
        {"body_sha256", header.bodySha256}};
    result.meta = meta.dump(2) + "\n";
    result.name = header.kind;
    LANYARD_ASSIGN(const auto leaf, store.leafOf(delivery.envelopeId));
    result.printed = {leaf ? protocol::formatReference(*leaf) : std::string(),
                      header.officer,
                      device ? device->deviceId : std::string(),
                      header.created,
                      {}};
    if (header.kind == "report") {
        LANYARD_ASSIGN(const auto report, intel::fromWireJson(textOf(ByteView(result.body))));
        LANYARD_ASSIGN(auto provenance, provenanceOf(report.sealedProvenance));
        if (provenance)
            result.provenance = std::move(provenance->age);
    }
    LANYARD_ASSIGN(result.parts, partsJson(store, header.id));
    return result;
}

std::string partFile(const std::string& id, std::string_view media) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kEndings{{{"image/jpeg", "jpg"},
                                                                                      {"image/png", "png"},
                                                                                      {"image/webp", "webp"},
                                                                                      {"image/heic", "heic"},
                                                                                      {"audio/mp4", "m4a"},
                                                                                      {"audio/mpeg", "mp3"},
                                                                                      {"audio/wav", "wav"},
                                                                                      {"audio/ogg", "ogg"},
                                                                                      {"audio/flac", "flac"},
                                                                                      {"application/pdf", "pdf"},
                                                                                      {"text/plain", "txt"}}};
    const auto* const known =
        std::find_if(kEndings.begin(), kEndings.end(), [&](const auto& ending) { return ending.first == media; });
    return "attachments/" + id + "." + std::string(known == kEndings.end() ? "bin" : known->second);
}

Result<std::string> partsJson(IntakeStore& store, const std::string& reportId, std::string_view cameNow) {
    LANYARD_ASSIGN(const auto parts, store.parts(reportId));
    if (parts.empty())
        return std::string();
    nlohmann::json list = nlohmann::json::array();
    bool whole = true;
    for (const IntakeStore::Part& part : parts) {
        const bool here = part.delivered || part.id == cameNow;
        whole = whole && here;
        list.push_back({{"id", part.id},
                        {"file", partFile(part.id, part.media)},
                        {"media", part.media},
                        {"size", part.size},
                        {"sha256", part.sha256},
                        {"state", here ? "here" : "to-come"},
                        {"envelope", part.envelope.empty() ? nlohmann::json() : nlohmann::json(part.envelope)}});
    }
    return nlohmann::json{{"report", reportId}, {"whole", whole}, {"parts", list}}.dump(2) + "\n";
}

} // namespace lanyard::intake
