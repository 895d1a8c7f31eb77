#include "core/intel/report.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

/// Room for everything an officer writes, as JSON writes it: a control character takes six bytes there, and the whole
/// must fit an envelope.
constexpr std::size_t kMaxWritten = 3'000'000;
constexpr std::size_t kMaxGuides = 50;
constexpr std::size_t kMaxCaption = 2000;

std::size_t writtenSize(std::string_view text) {
    std::size_t size = 0;
    for (const char c : text) {
        const auto byte = static_cast<std::uint8_t>(c);
        size += byte < 0x20 ? 6 : byte == '"' || byte == '\\' ? 2 : 1;
    }
    return size;
}

std::size_t writtenSize(const std::vector<Entity>& entities) {
    std::size_t size = 0;
    for (const Entity& entity : entities) {
        for (const auto& [name, value] : entity.fields)
            size += name.size() + writtenSize(value);
    }
    return size;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

class Problems {
public:
    void block(std::string field, std::string sentence) {
        m_list.push_back({std::move(field), std::move(sentence), true});
    }
    void advise(std::string field, std::string sentence) {
        m_list.push_back({std::move(field), std::move(sentence), false});
    }
    void checkText(const std::string& field, std::string_view text, std::size_t limit) {
        if (auto sentence = textProblem(text, limit))
            block(field, std::move(*sentence));
    }
    void checkCount(const std::string& field, std::size_t count, std::size_t most) {
        if (count > most)
            block(field, "At most " + std::to_string(most) + " can be listed here.");
    }
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_list); }

private:
    std::vector<Problem> m_list;
};

void checkRisk(const Report& report, Problems& problems) {
    if (!report.childAtRiskNow)
        problems.advise("child_at_risk_now", "Say whether a child may be at risk now.");
    else if (*report.childAtRiskNow && isBlank(report.riskAction))
        problems.block("risk_action", "You say that a child may be at risk now. Call the control room first, then "
                                      "write here what was done. A report "
                                      "waits for signal; a child must not.");
}

void checkGrades(const Report& report, Problems& problems) {
    if (!report.evaluation)
        problems.block("evaluation", "Grade the source: 1 reliable, 2 untested, 3 not reliable.");
    if (!report.assessment)
        problems.block("assessment", "Grade how the source knows: A saw it, B was told and something else supports it, "
                                     "C was told, D cannot tell, E may be false.");
    if (!report.handling)
        problems.block("handling", "Say how it may be shared: P permitted, or C with conditions.");
    else if (*report.handling == Handling::Conditions && isBlank(report.conditions) && report.conditionCodes.empty())
        problems.block("conditions", "Handling is C. Say what the conditions are.");

    const bool explained = !isBlank(report.comment) || !isBlank(report.provenance) || !report.sealedProvenance.empty();
    if (report.evaluation == Evaluation::NotReliable && !explained)
        problems.advise("comment", "You graded the source 3. Say why you doubt it.");
    if (report.assessment == Assessment::SuspectedFalse && !explained)
        problems.advise("comment", "You graded the information E. Say why it may be false.");
    if (report.assessment == Assessment::KnownIndirectlyCorroborated && !explained)
        problems.advise("comment", "You graded the information B. Say what supports it.");
    if (report.assessment == Assessment::NotKnown && !isBlank(report.provenance))
        problems.advise("assessment",
                        "You say who told you, and D: that nobody can tell how they know. If they saw it, "
                        "it is A; if they were told, C.");
    else if (report.assessment == Assessment::NotKnown && report.evaluation == Evaluation::Reliable)
        problems.advise("evaluation", "You graded the source 1, and D: that nobody can tell how they know. A source "
                                      "that cannot be known is usually 2.");
    if (report.source == SourceKind::OwnObservation && report.assessment &&
        *report.assessment != Assessment::KnownDirectly)
        problems.advise(
            "assessment",
            "You saw or heard it yourself: that is usually A. Put what you were told in a report of its own.");
}

void checkSource(const Report& report, Problems& problems) {
    if (!report.source)
        problems.advise("source", "Say what kind of source this came from. One source a report.");
    else if (*report.source != SourceKind::OwnObservation && isBlank(report.provenance) &&
             report.sealedProvenance.empty())
        problems.advise("provenance",
                        "Say who told you and how they know, here and not in the text. Only the source unit reads it.");
    if (report.source == SourceKind::Public)
        problems.advise("source", "Never ask a member of the public to go back and find out more. If you keep asking "
                                  "the same person, stop and ask the source unit.");
}

/// "persons.0.age": where in the JSON.
std::string pathOf(const Report& report, const Entity& entity, std::string_view field) {
    std::size_t index = 0;
    for (const Entity& other : report.entities) {
        if (&other == &entity)
            break;
        index += other.kind == entity.kind ? 1U : 0U;
    }
    return std::string(arrayNameOf(entity.kind)) + "." + std::to_string(index) + "." + std::string(field);
}

void checkField(const Report& report, const Entity& entity, const EntityField& field, Problems& problems) {
    const std::string& value = entity.value(field.name);
    if (value.empty())
        return;
    const std::string path = pathOf(report, entity, field.name);
    const auto lines = field.shape == EntityField::Shape::List ? linesOf(value) : std::vector<std::string>{value};
    for (const std::string& line : lines)
        problems.checkText(path, line, field.limit);
    problems.checkCount(path, lines.size(), kMaxListed);
    if (std::string advice = adviceOn(entity, field.name); !advice.empty())
        problems.advise(path, std::move(advice));
}

void checkEntities(const Report& report, Problems& problems) {
    for (const Entity& entity : report.entities) {
        for (const EntityField& field : fieldsOf(entity.kind))
            checkField(report, entity, field, problems);
        if (entity.kind == EntityKind::Person && entity.value("role") == "child-at-risk" && !report.childAtRiskNow)
            problems.advise("child_at_risk_now", "A child is named as at risk. Say whether that is now, and what was "
                                                 "done to keep the child safe.");
    }
    if (report.entities.size() > kMaxEntities)
        problems.block("persons", "More people, things and places are named than a report can hold. Start a new one.");
    if (report.links.size() > kMaxLinks)
        problems.block("links", "There are more links than a report can hold. Remove some.");
}

void checkAttachments(const Report& report, Problems& problems) {
    if (report.attachments.size() > kMaxAttachments)
        problems.block("attachments", "A report takes at most " + std::to_string(kMaxAttachments) +
                                          " attachments. Remove some, or start a new report.");
    for (std::size_t at = 0; at < report.attachments.size(); ++at) {
        const std::string path = "attachments." + std::to_string(at);
        problems.checkText(path + ".caption", report.attachments[at].caption, kMaxCaption);
        if (report.attachments[at].size > kMaxAttachmentSize)
            problems.block(path + ".size", "One attachment may have 100 MB at most.");
    }
}

/// One character of UTF-8, of which the first byte is at `at`; a stray byte counts as one.
std::size_t characterLength(std::string_view text, std::size_t at) {
    const auto lead = static_cast<std::uint8_t>(text[at]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return std::min(length, text.size() - at);
}

/// Characters that would show nothing, break the line, or turn the words around it in a list.
bool isUnseen(std::string_view character) {
    if (character.size() == 1)
        return static_cast<std::uint8_t>(character[0]) < 0x20 || character[0] == 0x7F;
    if (character.size() == 2)
        return (character[0] == '\xC2' && static_cast<std::uint8_t>(character[1]) < 0xA0) || character == "\u061C";
    return character == "\uFEFF" || (character >= "\u200B" && character <= "\u200F") ||
           (character >= "\u2028" && character <= "\u202E") || (character >= "\u2060" && character <= "\u2069");
}

} // namespace

std::optional<std::string> textProblem(std::string_view text, std::size_t limit) {
    if (text.size() > limit)
        return "This is longer than Lanyard can send: at most " + std::to_string(limit) +
               " bytes. Shorten it, or split it into two reports.";
    if (!isUtf8(text))
        return "This has bytes in it that are not text. Write it again.";
    return std::nullopt;
}

std::vector<std::string_view> standingGuards() {
    return {"An intelligence report is not an emergency call, a crime record, a referral, or the discharge of a duty "
            "to report.",
            "A child's own account belongs in the evidential record. Here, write only where that record is.",
            "A member of the public who keeps being asked for information may be becoming a covert source: stop, and "
            "ask the source unit."};
}

std::vector<Problem> validate(const Report& report) {
    Problems problems;
    checkRisk(report, problems);
    if (isBlank(report.text))
        problems.block("text", "The report has no words yet. Write what was seen, heard or told.");
    problems.checkText("text", report.text, kMaxText);
    problems.checkText("said", report.said, kMaxText);
    problems.checkText("comment", report.comment, kMaxShortText);
    problems.checkText("place", report.place, kMaxShortText);
    problems.checkText("conditions", report.conditions, kMaxShortText);
    problems.checkText("risk_action", report.riskAction, kMaxShortText);
    problems.checkText("provenance", report.provenance, kMaxProvenance);
    if (writtenSize(report.text) + writtenSize(report.said) + writtenSize(report.comment) + writtenSize(report.place) +
            writtenSize(report.conditions) + writtenSize(report.riskAction) + writtenSize(report.entities) >
        kMaxWritten)
        problems.block("text", "The report is larger than Lanyard can send: it has too many control characters. Write "
                               "it again without them.");
    problems.checkCount("forms", report.forms.size(), kMaxWords);
    problems.checkCount("flags", report.flags.size(), kMaxWords);
    problems.checkCount("condition_codes", report.conditionCodes.size(), kMaxWords);
    if (report.guides.size() > kMaxGuides)
        problems.block("guides", "More guides are linked than a report can name. Remove some.");
    if (report.reasoning.size() > kMaxReasoning)
        problems.block("reasoning", "The report carries more runs of Which measure? than it can. Start a new report.");
    checkEntities(report, problems);
    checkAttachments(report, problems);
    checkGrades(report, problems);
    checkSource(report, problems);
    if (report.marking == Marking::Secret || report.marking == Marking::TopSecret)
        problems.block("marking", "Lanyard carries nothing above OFFICIAL-SENSITIVE. Do not write it here: use the "
                                  "system your force has for it.");
    if (report.writtenWhileLocked && !report.lockedNoteConfirmed)
        problems.block("mine", "This was written while Lanyard was locked, when anyone with the phone could write. "
                               "Check it and say that it is yours.");
    return problems.take();
}

Report splitOff(Report& report, const std::string& newId, const std::string& newLink) {
    if (report.splitLink.empty())
        report.splitLink = newLink;
    Report other;
    other.id = newId;
    other.eventAt = report.eventAt;
    other.place = report.place;
    other.forms = report.forms;
    other.marking = report.marking;
    other.guides = report.guides;
    other.entities = report.entities;
    other.links = report.links;
    other.created = other.changed = report.changed;
    // Whoever could have written the one could have written what it was split from.
    other.writtenWhileLocked = report.writtenWhileLocked;
    other.lockedNoteConfirmed = report.lockedNoteConfirmed;
    other.splitLink = report.splitLink;
    return other;
}

std::string provenanceToSeal(const Report& report) {
    if (report.splitLink.empty())
        return report.provenance;
    const std::string link = "Reports split from one note carry this link: " + report.splitLink + "\n";
    return report.provenance.empty() ? link : report.provenance + "\n\n" + link;
}

std::string titleOf(const Report& report, std::size_t limit) {
    constexpr std::string_view ellipsis = "\u2026";
    const std::string_view text = report.text;
    std::string title;
    std::size_t points = 0;
    std::size_t lastSpace = 0; // bytes of `title` before it
    std::size_t lastPoint = 0; // bytes of `title` before its last character
    bool spaceDue = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view character = text.substr(at, characterLength(text, at));
        at += character.size();
        if (character == " " || character == "\n" || character == "\t" || character == "\r") {
            spaceDue = !title.empty();
            continue;
        }
        if (isUnseen(character))
            continue;
        if (points + (spaceDue ? 2 : 1) > limit) {
            // Back to the end of a word when that keeps more than half, else in the middle of one; the sign takes the
            // place of one character.
            if (!spaceDue)
                title.resize(lastSpace > title.size() / 2 ? lastSpace : lastPoint);
            else if (points >= limit)
                title.resize(lastPoint);
            return limit == 0 ? std::string() : title + std::string(ellipsis);
        }
        if (spaceDue) {
            lastSpace = title.size();
            title += ' ';
            ++points;
            spaceDue = false;
        }
        lastPoint = title.size();
        title += character;
        ++points;
    }
    return title;
}

} // namespace lanyard::intel
