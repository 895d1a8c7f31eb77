#pragma once

#include "core/intel/picture.h"
#include "sync/client/report_attachments.h"

#include <optional>

namespace lanyard::client {

/// Takes one file into the store, in pieces, by the rules that hold wherever it comes from: what it is is told by its
/// bytes and not its name; a program is refused; a picture goes through a PictureCleaner, unless its metadata is kept
/// on purpose; a sound that may carry a place is refused unless it is. Nothing counts before finish(), so that a
/// picture that turns out to be damaged, a lock or a crash leaves nothing.
class FileAttacher {
public:
    struct Request {
        std::string report;
        std::string caption;
        bool keepMetadata = false;
    };
    /// `head`: the file's first intel::kFileHead bytes, or all of a shorter one; they are not taken in yet. Refused,
    /// each with a sentence for the officer.
    [[nodiscard]] static Result<FileAttacher> begin(ReportAttachments& attachments, const Request& request,
                                                    ByteView head);
    /// The whole file from its first byte, in order.
    [[nodiscard]] Status append(ByteView piece);
    /// As store::AttachmentWriter::checkpoint. Internal for a picture that is being cleaned, which is whole or
    /// nothing.
    [[nodiscard]] Status checkpoint();
    [[nodiscard]] Result<store::AttachmentRow> finish();
    /// Keeps nothing, not even what a checkpoint did.
    void abandon() { m_writer.abandon(); }

private:
    FileAttacher(store::AttachmentWriter writer, bool clean);
    store::AttachmentWriter m_writer;
    std::optional<intel::PictureCleaner> m_cleaner;
};

} // namespace lanyard::client
