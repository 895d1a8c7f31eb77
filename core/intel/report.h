#pragma once

#include "core/base/time.h"
#include "core/intel/entity.h"

#include <optional>
#include <string>
#include <vector>

namespace lanyard::intel {

/// The 3x5x2 intelligence report (reference: College of Policing, Information management APP; intelligence report
/// national standard).

enum class SourceKind { OwnObservation, Public, Professional, Partner, Other };
enum class Evaluation { Reliable = 1, Untested = 2, NotReliable = 3 }; ///< 1, 2, 3
enum class Assessment {
    KnownDirectly,
    KnownIndirectlyCorroborated,
    KnownIndirectly,
    NotKnown,
    SuspectedFalse
};                                                                     ///< A to E
enum class Handling { Permitted, Conditions };                         ///< P, C
enum class Marking { Official, OfficialSensitive, Secret, TopSecret }; ///< above OfficialSensitive nothing is submitted

struct GuideUsed {
    std::string id;
    std::int64_t packVersion = 0;
};

/// What a run of the matcher was told and what it made of that, so that the reasoning stays with the report and can be
/// followed years later with the same pack.
struct Reasoning {
    struct Said {
        std::string fact;
        std::string value; ///< yes, no, an age "15" or "14-16", or the id of a choice
        [[nodiscard]] bool operator==(const Said&) const = default;
    };
    struct Outcome {
        std::string measure;
        std::string status; ///< met open not-met unchecked
        [[nodiscard]] bool operator==(const Outcome&) const = default;
    };
    std::string pack;
    std::int64_t packVersion = 0;
    Date on; ///< the day whose law was applied
    std::vector<Said> facts;
    std::vector<Outcome> measures; ///< in rank order
    [[nodiscard]] bool operator==(const Reasoning&) const = default;
};

/// A photograph, sound or file that goes with the report, in an envelope of its own. Its bytes lie in the store.
struct Attachment {
    std::string id;    ///< UUIDv4, its own
    std::string media; ///< "image/jpeg"
    std::uint64_t size = 0;
    std::string sha256;        ///< base64url, of the bytes as they are sent
    std::string caption;       ///< the officer's words
    bool metadataKept = false; ///< place, time and device that the file carried were kept on purpose
    [[nodiscard]] bool operator==(const Attachment&) const = default;
};

/// Everything the officer has entered. Nothing is required to save; validate() says what submitting needs.
struct Report {
    std::string id; ///< UUIDv4
    std::string kind = "report";
    std::string text;    ///< the intelligence, apart from who told it: what was seen or is reported as fact
    std::string said;    ///< what others said
    std::string comment; ///< officer's comment: opinion and inference
    std::optional<UnixMillis> eventAt;
    std::string place;
    std::optional<SourceKind> source;
    std::optional<Evaluation> evaluation;
    std::optional<Assessment> assessment;
    std::optional<Handling> handling;
    std::string conditions;                  ///< these or a code are required with Handling::Conditions
    std::vector<std::string> conditionCodes; ///< of the force profile
    std::vector<std::string> forms;          ///< of abuse: words of the fact `form`
    std::vector<std::string> flags;          ///< of the force profile: suggestions to the intelligence unit
    std::vector<Entity> entities;
    std::vector<Link> links;
    std::vector<Attachment> attachments;
    std::optional<bool> childAtRiskNow;
    std::string riskAction; ///< what was done, when a child may be at risk now
    Marking marking = Marking::OfficialSensitive;
    std::vector<GuideUsed> guides;
    std::vector<Reasoning> reasoning; ///< runs of the matcher, in the order they were carried in
    std::string provenance;           ///< who told it, how they know: never in the wire body in clear
    std::string sealedProvenance;     ///< JSON {"to","age"} once sealed; then `provenance` is empty
    std::string corrects;             ///< id of an earlier report, or ""
    std::string splitLink; ///< UUIDv4 that reports split from one note share. It goes with the provenance, where the
                           ///< source unit alone can put them together again
    std::vector<std::string> suggestedGrades; ///< "evaluation", "assessment": filled in from the kind of source and not
                                              ///< chosen by the officer. Only in the draft
    std::vector<std::string> leftIn; ///< words that may point to the source, which the officer left in. Only in the
                                     ///< draft, and only until it is sealed
    UnixMillis created{};
    UnixMillis changed{};
    bool writtenWhileLocked = false;
    bool lockedNoteConfirmed = false; ///< the officer said that a note written while locked is theirs
};

struct Problem {
    std::string field;    ///< JSON member name: "evaluation"
    std::string sentence; ///< for the officer
    bool blocks = true;   ///< false: advice only
};

/// The most that any one text holds, in bytes of UTF-8.
inline constexpr std::size_t kMaxText = 1'000'000;   ///< the intelligence text
inline constexpr std::size_t kMaxShortText = 20'000; ///< comment, place, conditions, what was done
inline constexpr std::size_t kMaxProvenance = 100'000;
/// Runs of the matcher that one report carries, and facts or measures that one run names.
inline constexpr std::size_t kMaxReasoning = 10;
inline constexpr std::size_t kMaxReasoned = 300;
inline constexpr std::size_t kMaxAttachments = 10;
inline constexpr std::uint64_t kMaxAttachmentSize = 100U << 20U; ///< bytes of one
inline constexpr std::size_t kMaxWords = 20;                     ///< forms, flags or condition codes

/// Why a text cannot be kept as it is, for whoever takes it in (capture, command line): nothing, or a sentence. It must
/// be UTF-8, at most `limit` bytes; NUL, control and direction characters are kept as they came.
[[nodiscard]] std::optional<std::string> textProblem(std::string_view text, std::size_t limit = kMaxText);

/// What an intelligence report is not, in sentences that stand beside every one.
[[nodiscard]] std::vector<std::string_view> standingGuards();

/// What stands between this report and submitting. By design three things block: a child may be at risk now and nothing
/// says what was done; a grade is missing; the marking is above OFFICIAL-SENSITIVE (and a note written while locked
/// that nobody has owned). Also an empty text.
[[nodiscard]] std::vector<Problem> validate(const Report& report);

/// First words of the text on one line, at most `limit` code points, for lists.
[[nodiscard]] std::string titleOf(const Report& report, std::size_t limit = 60);

/// The draft as the store keeps it (holds provenance; only ever inside SQLCipher). Saving is never refused: bytes that
/// are not UTF-8, which textProblem() names where text comes in, become U+FFFD here.
[[nodiscard]] std::string toDraftJson(const Report& report);
[[nodiscard]] Result<Report> fromDraftJson(std::string_view json);

/// The body that goes to the force: canonical JSON, sorted, without draft-only members and without clear provenance
/// (sync/protocol/schema/lanyard-3x5x2-v1.schema.json has every member). InvalidArgument when validate() blocks, or
/// when provenance has not been sealed. Those in brackets only when there is something to say:
///   assessment [at] [attachments: [{"caption"?,"id","media","metadata_kept"?,"sha256","size"}…]] [child_at_risk_now]
///   [comment] [condition_codes] [conditions] [corrects] created evaluation [flags] [forms] [guides:
///   [{"id","pack"}…]] handling id kind [links: [{"basis"?,"from","kind","to"}…]] [locations] marking
///   [online_accounts] [persons] [place] [provenance: {"age","to"}]
///   [reasoning: [{"facts":[{"id","value"}…],"measures":[{"id","status"}…],"on","pack","version"}…]] [risk_action]
///   [said] [source] [telephones] text v [vehicles]
/// with v 1, times in UTC to the second, the words of `finish`, and entities as {"id", members of fieldsOf()…}.
[[nodiscard]] Result<std::string> toWireJson(const Report& report);
/// The body as toWireJson() would make it of the report as it stands, also while something blocks, and without
/// provenance: for the officer to look at before sealing.
[[nodiscard]] std::string wirePreview(const Report& report);
/// Strict reading of a body at the intake: unknown members, wrong types or lengths are Malformed (code malformed-body).
[[nodiscard]] Result<Report> fromWireJson(std::string_view json);

/// A second draft for what another source told: the same time, place, marking, people, things and guides, no words,
/// no source, no grades. Both carry the same splitLink afterwards.
[[nodiscard]] Report splitOff(Report& report, const std::string& newId, const std::string& newLink);
/// What is sealed to the source unit: the provenance, with the link of a split report under it; "" when there is
/// neither.
[[nodiscard]] std::string provenanceToSeal(const Report& report);

/// What `finish ID REPORT.json` takes (mobile/cli/README.md): merges the given members into the report. Malformed names
/// the member.
[[nodiscard]] Status applyFinishJson(Report& report, std::string_view json);

} // namespace lanyard::intel
