#pragma once

#include "core/content/content_store.h"
#include "core/intel/report.h"
#include "core/store/attachments.h"
#include "sync/client/trust.h"

namespace lanyard::client {

/// What a report announces of its attachments. The store is what knows; a draft's own list is only how it was when it
/// was saved.
[[nodiscard]] Result<std::vector<intel::Attachment>> attachmentsOf(store::Store& store, std::string_view reportId);

/// The attachments of drafts, within the rules: the force's profile allows them, the abuse is not an online one, and
/// none of the guides used says that nothing is attached (pages on images and devices).
/// From Device::attachments(), for as long as the device stays unlocked.
class ReportAttachments {
public:
    ReportAttachments(store::Store& store, content::ContentStore& content, const Trust& trust, const Clock& clock,
                      Random& random);

    /// Refused, with a sentence for the officer; NotFound. For asking before a file is chosen.
    [[nodiscard]] Status mayAttach(std::string_view reportId);
    struct New {
        std::string media; ///< as core/intel/media_type.h names it
        std::string caption;
        bool metadataKept = false;
    };
    /// As mayAttach; then as store::Attachments::begin.
    [[nodiscard]] Result<store::AttachmentWriter> begin(std::string_view reportId, const New& attachment);
    /// Reading, captions, thumbnails, removing.
    [[nodiscard]] store::Attachments& kept() { return m_kept; }

private:
    store::Store& m_store;
    content::ContentStore& m_content;
    store::Attachments m_kept;
    const Trust& m_trust;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace lanyard::client
