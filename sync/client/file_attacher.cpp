#include "sync/client/file_attacher.h"

#include "core/intel/file_type.h"

namespace lanyard::client {

Result<FileAttacher> FileAttacher::begin(ReportAttachments& attachments, const Request& request, ByteView head) {
    LANYARD_TRY(attachments.mayAttach(request.report));
    const intel::FileType type = intel::fileTypeOf(head);
    if (type.program)
        return fail(ErrorCode::Refused, "This file is a program or a script. It is not attached: say in the report "
                                        "where it is.");
    if (type.place && !request.keepMetadata)
        return fail(ErrorCode::Refused,
                    "This kind of sound may say where and on what device it was made, and that cannot be taken out "
                    "here. If it matters that the force knows, keep it on purpose.");
    LANYARD_ASSIGN(store::AttachmentWriter writer,
                   attachments.begin(request.report, {std::string(type.media), request.caption, request.keepMetadata}));
    return FileAttacher(std::move(writer), type.picture && !request.keepMetadata);
}

FileAttacher::FileAttacher(store::AttachmentWriter writer, bool clean) : m_writer(std::move(writer)) {
    if (clean)
        m_cleaner.emplace();
}

Status FileAttacher::append(ByteView piece) {
    if (!m_cleaner)
        return m_writer.append(piece);
    return m_cleaner->feed(piece, [this](ByteView kept) { return m_writer.append(kept); });
}

Status FileAttacher::checkpoint() {
    if (m_cleaner)
        return fail(ErrorCode::Internal, "A picture has no checkpoint.");
    return m_writer.checkpoint();
}

Result<store::AttachmentRow> FileAttacher::finish() {
    if (m_cleaner)
        LANYARD_TRY(m_cleaner->finish([this](ByteView kept) { return m_writer.append(kept); }));
    return m_writer.finish();
}

} // namespace lanyard::client
