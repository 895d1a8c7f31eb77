#pragma once

#include "core/base/strict_json.h"
#include "core/intel/report.h"

/// The parts of a report's JSON that are lists. For .cpp files only.
namespace lanyard::intel {

/// How long texts may be: a draft may be longer than what can be sent, so that the officer's words are there to
/// shorten.
enum class Limits { Wire, Draft };

void putEntities(Json& json, const Report& report);
/// Reads what is there of persons … online_accounts and links; with `typedOnly`, derived members are refused.
void readEntities(JsonReader& reader, Report& report, Limits limits, bool typedOnly = false);
void putAttachments(Json& json, const Report& report);
void readAttachments(JsonReader& reader, Report& report, Limits limits);
void putWords(Json& json, const char* name, const std::vector<std::string>& words);
/// Words of letters, digits and hyphens, none twice; empty when the member is not there.
[[nodiscard]] std::vector<std::string> readWords(JsonReader& reader, const char* name);

} // namespace lanyard::intel
