#pragma once

#include "core/base/time.h"
#include "core/intel/report.h"

namespace lanyard::intel {

/// What became of a measure: served (a notice was given), sought, granted (an order is in force), refused, breached,
/// ended (the behaviour stopped, or the contact), no-effect, other.
[[nodiscard]] std::span<const std::string_view> outcomeWords();

/// The second kind of report: which measure was used, against which form of abuse, and what came of it (the data that
/// the survey found nobody collects). It carries no grade and no source: it is a record of what the police did.
struct Disruption {
    std::string id;           ///< UUIDv4
    std::string measure;      ///< the item's id in the pack
    std::string measureTitle; ///< as the officer saw it
    std::int64_t packVersion = 0;
    std::string form;       ///< of abuse: a word of the fact `form`, or ""
    std::string outcome;    ///< one of outcomeWords(), or ""
    std::optional<Date> on; ///< the day
    std::string place;
    std::string note; ///< a line
    std::string corrects;
    UnixMillis created{};
    UnixMillis changed{};
};

/// Blocks when no measure, outcome or day is given; a missing form or a day after `today` is advice.
[[nodiscard]] std::vector<Problem> validate(const Disruption& record, Date today);
[[nodiscard]] std::string titleOf(const Disruption& record, std::size_t limit = 60);
[[nodiscard]] std::string toDraftJson(const Disruption& record);
[[nodiscard]] Result<Disruption> disruptionFromDraftJson(std::string_view json);
/// Canonical JSON (sync/protocol/schema/lanyard-disruption-v1.schema.json):
///   [corrects] created [form] id kind measure measure_title [note] on outcome pack [place] v
[[nodiscard]] Result<std::string> toWireJson(const Disruption& record);
[[nodiscard]] Result<Disruption> disruptionFromWireJson(std::string_view json);
/// What `disruption RECORD.json` takes: {"measure","form"?,"outcome","on"?,"place"?,"note"?,"corrects"?}. Malformed
/// names the member.
[[nodiscard]] Status applyRecordJson(Disruption& record, std::string_view json);

/// A request that the force withdraw a report: the force decides. Nothing else is in it.
struct Withdrawal {
    std::string id;        ///< UUIDv4
    std::string withdraws; ///< id of the report
    std::string reason;
    UnixMillis created{};
};

/// Canonical JSON (lanyard-withdrawal-v1.schema.json): created id kind reason v withdraws. It is its own draft form.
[[nodiscard]] Result<std::string> toWireJson(const Withdrawal& request);
[[nodiscard]] Result<Withdrawal> withdrawalFromWireJson(std::string_view json);

} // namespace lanyard::intel
