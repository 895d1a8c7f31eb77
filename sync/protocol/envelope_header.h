#pragma once

#include "sync/protocol/envelope.h"

namespace lanyard::protocol {

/// The signed line of an envelope: see README.md of this folder for its members.

/// Every rule that a header must keep, whoever made it. Malformed; Unsupported for a kind that is not known.
[[nodiscard]] Status checkEnvelopeHeader(const EnvelopeHeader& header);
/// Canonical JSON.
[[nodiscard]] std::string formatEnvelopeHeader(const EnvelopeHeader& header);
/// Also refuses what formatEnvelopeHeader would have written differently. Malformed; Unsupported for another version or
/// kind.
[[nodiscard]] Result<EnvelopeHeader> parseEnvelopeHeader(std::string_view json);

} // namespace lanyard::protocol
