#pragma once

#include "core/store/store.h"
#include "sync/protocol/envelope.h"

namespace lanyard::client {

/// What submitting does differently for each kind of report: `report`, `disruption`, `withdrawal`.

/// What goes into the envelope, and what its header says of it.
struct SealedBody {
    std::string wire; ///< canonical JSON
    std::string formId;
    std::int64_t formPack = 0;
    std::string corrects;
    std::vector<protocol::EnvelopePart> parts; ///< attachments that follow
};
/// InvalidArgument when it may not be submitted; Unsupported for a kind of another Lanyard.
[[nodiscard]] Result<SealedBody> sealedBodyOf(const store::ReportRow& row);

/// The first thing that stands in the way of submitting it, a sentence, or "".
[[nodiscard]] Result<std::string> whyNotSubmit(const store::ReportRow& row, UnixMillis now);
/// The row's body under another id: a refused report goes on as a new one.
[[nodiscard]] Result<std::string> underNewId(const store::ReportRow& row, const std::string& id);

} // namespace lanyard::client
