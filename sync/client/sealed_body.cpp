#include "sync/client/sealed_body.h"

#include "core/intel/disruption.h"

namespace lanyard::client {

using store::ReportRow;

namespace {

tl::unexpected<Error> unknownKind() {
    return fail(ErrorCode::Unsupported, "This draft is of a kind that this Lanyard does not know.");
}

std::string firstBlock(const std::vector<intel::Problem>& problems) {
    for (const intel::Problem& problem : problems) {
        if (problem.blocks)
            return problem.sentence;
    }
    return {};
}

} // namespace

Result<SealedBody> sealedBodyOf(const ReportRow& row) {
    SealedBody body;
    if (row.kind == "report") {
        LANYARD_ASSIGN(const intel::Report report, intel::fromDraftJson(row.body));
        LANYARD_ASSIGN(body.wire, intel::toWireJson(report));
        body.formId = "lanyard-3x5x2";
        body.formPack = report.guides.empty() ? 0 : report.guides.front().packVersion;
        body.corrects = report.corrects;
        for (const intel::Attachment& attachment : report.attachments)
            body.parts.push_back({attachment.id, attachment.media, attachment.size, attachment.sha256, ""});
        return body;
    }
    if (row.kind == "disruption") {
        LANYARD_ASSIGN(const intel::Disruption record, intel::disruptionFromDraftJson(row.body));
        LANYARD_ASSIGN(body.wire, intel::toWireJson(record));
        body.formId = "lanyard-disruption";
        body.formPack = record.packVersion;
        body.corrects = record.corrects;
        return body;
    }
    if (row.kind == "withdrawal") {
        LANYARD_ASSIGN(const intel::Withdrawal request, intel::withdrawalFromWireJson(row.body));
        LANYARD_ASSIGN(body.wire, intel::toWireJson(request));
        body.formId = "lanyard-withdrawal";
        return body;
    }
    return unknownKind();
}

Result<std::string> whyNotSubmit(const ReportRow& row, UnixMillis now) {
    if (row.kind == "report") {
        LANYARD_ASSIGN(const intel::Report report, intel::fromDraftJson(row.body));
        return firstBlock(intel::validate(report));
    }
    if (row.kind == "disruption") {
        LANYARD_ASSIGN(const intel::Disruption record, intel::disruptionFromDraftJson(row.body));
        return firstBlock(intel::validate(record, dateOf(now)));
    }
    return row.kind == "withdrawal" ? Result<std::string>(std::string()) : Result<std::string>(unknownKind());
}

Result<std::string> underNewId(const ReportRow& row, const std::string& id) {
    if (row.kind == "report") {
        LANYARD_ASSIGN(intel::Report report, intel::fromDraftJson(row.body));
        report.id = id;
        return intel::toDraftJson(report);
    }
    if (row.kind == "disruption") {
        LANYARD_ASSIGN(intel::Disruption record, intel::disruptionFromDraftJson(row.body));
        record.id = id;
        return intel::toDraftJson(record);
    }
    if (row.kind == "withdrawal") {
        LANYARD_ASSIGN(intel::Withdrawal request, intel::withdrawalFromWireJson(row.body));
        request.id = id;
        return intel::toWireJson(request);
    }
    return unknownKind();
}

} // namespace lanyard::client
