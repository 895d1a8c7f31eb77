// attach: a picture, sound or file for a draft, straight from the disk into the encrypted store.
#include "mobile/cli/context.h"

#include "core/intel/file_type.h"
#include "core/intel/picture.h"

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

Status copyInto(store::AttachmentWriter& writer, const AttachOptions& options, bool clean) {
    const auto keep = [&writer](ByteView piece) { return writer.append(piece); };
    if (!clean)
        return readInPieces(options.file, keep);
    intel::PictureCleaner cleaner;
    LANYARD_TRY(readInPieces(options.file, [&](ByteView piece) { return cleaner.feed(piece, keep); }));
    return cleaner.finish(keep);
}

Result<store::AttachmentRow> attachTo(client::Device& device, const AttachOptions& options) {
    LANYARD_ASSIGN(client::ReportAttachments attachments, device.attachments());
    LANYARD_TRY(attachments.mayAttach(options.report));
    LANYARD_ASSIGN(const Bytes head, headOf(options.file));
    const intel::FileType type = intel::fileTypeOf(head);
    if (type.program)
        return fail(ErrorCode::Refused, "This file is a program or a script. It is not attached: say in the report "
                                        "where it is.");
    if (type.place && !options.keepMetadata)
        return fail(
            ErrorCode::Refused,
            "This kind of sound may say where and on what device it was made, and that cannot be taken out here. "
            "If it matters that the force knows, say --keep-metadata.");
    LANYARD_ASSIGN(store::AttachmentWriter writer,
                   attachments.begin(options.report, {std::string(type.media), options.caption, options.keepMetadata}));
    // Nothing of it counts before finish(): a picture that turns out to be damaged, or a kind that cannot be cleaned,
    // goes with the writer.
    LANYARD_TRY(copyInto(writer, options, type.picture && !options.keepMetadata));
    return writer.finish();
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
