#pragma once

#include "core/base/strict_json.h"
#include "core/intel/report.h"

/// The parts of a report's JSON that are lists. For .cpp files only.
namespace lanyard::intel {

/// How long texts may be: a draft may be longer than what can be sent, so that the officer's words are there to
/// shorten.
enum class Limits { Wire, Draft };
/// Of a draft's JSON, and of a text in it: all that the store can hold. What was saved must be read again, also ten
/// million characters that are six bytes each as JSON.
inline constexpr std::size_t kMaxDraft = std::size_t{1} << 30U;

void putEntities(Json& json, const Report& report);
/// Reads what is there of persons … online_accounts and links; with `typedOnly`, derived members are refused.
void readEntities(JsonReader& reader, Report& report, Limits limits, bool typedOnly = false);
void putAttachments(Json& json, const Report& report);
void readAttachments(JsonReader& reader, Report& report, Limits limits);
void putWords(Json& json, const char* name, const std::vector<std::string>& words);
/// Words of letters, digits and hyphens, none twice, in a draft however many; empty when the member is not there.
[[nodiscard]] std::vector<std::string> readWords(JsonReader& reader, const char* name, Limits limits);

} // namespace lanyard::intel
