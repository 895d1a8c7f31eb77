#pragma once

#include "core/measures/matcher.h"

namespace lanyard::measures {

/// Stands in every result that a program prints.
inline constexpr std::string_view kAdvice =
    "Lanyard advises; a person decides. A test only looks met, on what was entered.";

/// `match --json`, canonical (no white space, sorted members) and with no line end; the same result gives the same
/// bytes:
/// ```
/// {"advice","ask_next":fact|null,"measures":[…],"on":"2026-11-22","pack","preview":bool,"version"}
/// ```
/// and a measure, in rank order:
/// ```
/// {"elements":[{"exception":bool,"id","state":"yes|no|unknown|judgement","text","unknown":[fact…]}…],"failed":[element…],
///  "group","id","instead":id|null,"judgements":[{"id","text","who"}…],"overdue":bool,
///  "related":[{"as":"with|before|after","id","status","why"}…],"status":"met|open|not-met|unchecked","title","unknown":[fact…]}
/// ```
[[nodiscard]] std::string matchJson(const MatchResult& result);

/// The same for a person at a terminal, in English.
[[nodiscard]] std::string matchText(const MatchResult& result, const content::Rulebook& rulebook);

} // namespace lanyard::measures
