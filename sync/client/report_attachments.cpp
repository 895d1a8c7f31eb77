#include "sync/client/report_attachments.h"

#include <algorithm>

namespace lanyard::client {

namespace {

constexpr std::size_t kMaxCaption = 2000; // core/intel refuses to submit a longer one

bool isOnline(const std::string& form) {
    return form == "online-images" || form == "online-grooming";
}

} // namespace

Result<std::vector<intel::Attachment>> attachmentsOf(store::Store& store, std::string_view reportId) {
    LANYARD_ASSIGN(const auto rows, store::Attachments(store).list(reportId));
    std::vector<intel::Attachment> attachments;
    for (const store::AttachmentRow& row : rows)
        attachments.push_back({row.id, row.media, row.size, row.sha256, row.caption, row.metadataKept});
    return attachments;
}

ReportAttachments::ReportAttachments(store::Store& store, content::ContentStore& content, const Trust& trust,
                                     const Clock& clock, Random& random)
    : m_store(store)
    , m_content(content)
    , m_kept(store)
    , m_trust(trust)
    , m_clock(clock)
    , m_random(random) {}

Status ReportAttachments::mayAttach(std::string_view reportId) {
    if (!m_trust.profile.attachments)
        return fail(ErrorCode::Refused,
                    "Your force has not switched attachments on. Leave the file where it is, and say "
                    "in the report that there is one.");
    LANYARD_ASSIGN(const auto row, m_store.report(reportId));
    if (!row || row->kind != "report")
        return fail(ErrorCode::NotFound, "There is no such report on this device.");
    if (row->state != store::ReportState::Draft && row->state != store::ReportState::Refused)
        return fail(ErrorCode::Refused, "This report was submitted: its attachments cannot be changed.");
    LANYARD_ASSIGN(const intel::Report report, intel::fromDraftJson(row->body));
    if (std::any_of(report.forms.begin(), report.forms.end(), isOnline))
        return fail(ErrorCode::Refused, "Nothing is attached to a report of online abuse. Say what there is and where, "
                                        "and leave the device as it is for those who examine it.");
    for (const intel::GuideUsed& guide : report.guides) {
        const auto item = m_content.item(guide.id, "en");
        if (item && !item->attachments)
            return fail(ErrorCode::Refused, "This note was begun from a page on images or devices, where nothing is "
                                            "attached. Say what there is and where, and leave it as it is.");
    }
    return {};
}

Result<store::AttachmentWriter> ReportAttachments::begin(std::string_view reportId, const New& attachment) {
    LANYARD_TRY(mayAttach(reportId));
    if (const auto problem = intel::textProblem(attachment.caption, kMaxCaption))
        return fail(ErrorCode::InvalidArgument, *problem);
    return m_kept.begin(
        {newUuid(m_random), std::string(reportId), attachment.media, attachment.caption, attachment.metadataKept},
        m_clock.now());
}

} // namespace lanyard::client
