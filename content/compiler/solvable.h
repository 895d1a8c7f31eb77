#pragma once

#include "core/base/strict_json.h"

/// For .cpp files only.
namespace lanyard::compiler {

/// Whether some set of facts meets a test, judgements apart: what nobody could ever meet is a fault of its logic
/// ("under 16 and at least 18"). `facts` are the pack's. Tries every answer to the facts that the test names; a test
/// that needs more than a million sets is taken on trust.
[[nodiscard]] bool canBeMet(const Json& test, const Json& facts);

} // namespace lanyard::compiler
