// attach: a picture, sound or file for a draft, straight from the disk into the encrypted store.
#include "mobile/cli/context.h"

#include "core/intel/file_type.h"
#include "sync/client/file_attacher.h"

namespace lanyard::cli {

namespace {

std::string_view stateName(store::AttachmentState state) {
    switch (state) {
    case store::AttachmentState::Arriving:
        return "arriving";
    case store::AttachmentState::Held:
        return "held";
    case store::AttachmentState::Sealed:
        return "sealed";
    case store::AttachmentState::Accepted:
        return "accepted";
    case store::AttachmentState::Refused:
        return "refused";
    case store::AttachmentState::Leaving:
        return "leaving";
    }
    return "held";
}

nlohmann::json orNull(const std::string& text) {
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

/// The first bytes of a file, without reading the rest.
Result<Bytes> headOf(const Path& file) {
    Bytes head;
    bool full = false;
    const Status read = readInPieces(
        file,
        [&](ByteView piece) -> Status {
            head.assign(piece.begin(), piece.end());
            full = true;
            return fail(ErrorCode::Cancelled, "enough");
        },
        intel::kFileHead);
    if (!read && !full)
        return fail(read.error());
    return head;
}

Result<store::AttachmentRow> attachTo(client::Device& device, const AttachOptions& options) {
    LANYARD_ASSIGN(client::ReportAttachments attachments, device.attachments());
    LANYARD_ASSIGN(const Bytes head, headOf(options.file));
    LANYARD_ASSIGN(auto attacher, client::FileAttacher::begin(
                                      attachments, {options.report, options.caption, options.keepMetadata}, head));
    LANYARD_TRY(readInPieces(options.file, [&](ByteView piece) { return attacher.append(piece); }));
    return attacher.finish();
}

} // namespace

int attach(Context& context, const AttachOptions& options) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto row = attachTo(*device, options);
    if (!row)
        return context.refused(row.error());
    return context.done({{"id", row->id},
                         {"report", row->report},
                         {"media", row->media},
                         {"size", row->size},
                         {"sha256", row->sha256},
                         {"metadata_kept", row->metadataKept}},
                        "Attached, encrypted, only on this device. The file itself is where it was.");
}

Result<nlohmann::json> attachmentsJson(client::Device& device, const std::string& report) {
    LANYARD_ASSIGN(client::ReportAttachments attachments, device.attachments());
    LANYARD_ASSIGN(const auto rows, attachments.kept().list(report));
    nlohmann::json list = nlohmann::json::array();
    for (const store::AttachmentRow& row : rows)
        list.push_back({{"id", row.id},
                        {"state", stateName(row.state)},
                        {"media", row.media},
                        {"size", row.size},
                        {"envelope", orNull(row.envelopeId)},
                        {"reference", orNull(row.reference)},
                        {"code", orNull(row.refusal)}});
    return list;
}

} // namespace lanyard::cli
