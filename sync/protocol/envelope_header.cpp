#include "sync/protocol/envelope_header.h"

#include "core/base/strict_json.h"
#include "sync/protocol/frame.h"

#include <algorithm>
#include <array>
#include <set>

namespace lanyard::protocol {

namespace {

constexpr std::array<std::string_view, 5> kKinds{"report", "disruption", "attachment", "withdrawal", "device-log"};
constexpr std::int64_t kMaxWhole = (std::int64_t{1} << 53U) - 1; // what every JSON reader holds exactly
constexpr std::size_t kMaxOfficer = 128;
constexpr std::size_t kMaxParts = 100;
constexpr std::size_t kMaxReplaces = 64;

bool isLowerDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isFormId(std::string_view id) {
    return !id.empty() && id.size() <= 64 &&
           std::all_of(id.begin(), id.end(), [](char c) { return isLowerDigit(c) || c == '-'; });
}

bool isMedia(std::string_view media) {
    const auto slash = media.find('/');
    const auto name = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
            return isLowerDigit(c) || std::string_view("!#$&-^_.+").find(c) != std::string_view::npos;
        });
    };
    return media.size() <= 127 && slash != std::string_view::npos && name(media.substr(0, slash)) &&
           name(media.substr(slash + 1));
}

/// `synced`, `unknown` or `drift:<seconds>`, where seconds may be negative.
bool isClock(std::string_view clock) {
    constexpr std::string_view drift = "drift:";
    if (clock == "synced" || clock == "unknown")
        return true;
    if (!clock.starts_with(drift))
        return false;
    clock.remove_prefix(drift.size());
    if (clock.starts_with('-'))
        clock.remove_prefix(clock == "-0" ? 0 : 1);
    return !clock.empty() && clock.size() <= 12 &&
           std::all_of(clock.begin(), clock.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           (clock == "0" || clock.front() != '0');
}

bool isOfficer(std::string_view officer) {
    return !officer.empty() && officer.size() <= kMaxOfficer && isUtf8(officer) &&
           std::none_of(officer.begin(), officer.end(),
                        [](char c) { return static_cast<std::uint8_t>(c) < 0x20 || c == 0x7F; });
}

bool isPart(const EnvelopePart& part) {
    return isUuid(part.id) && isMedia(part.media) && part.size <= kMaxAttachmentBytes && isEnvelopeId(part.sha256) &&
           (part.env.empty() || isEnvelopeId(part.env));
}

template <class List, class Key>
bool unique(const List& list, Key key) {
    std::set<std::string> seen;
    return std::all_of(list.begin(), list.end(), [&](const auto& entry) { return seen.insert(key(entry)).second; });
}

EnvelopePart readPart(const Json& json, JsonReader& outer) {
    JsonReader reader(json, "A part");
    EnvelopePart part;
    part.id = reader.text("id", 36, 36);
    part.media = reader.text("media", 3, 127);
    part.size = static_cast<std::uint64_t>(reader.integer("size", 0, kMaxWhole));
    part.sha256 = reader.text("sha256", 43, 43);
    part.env = reader.optionalText("env", 43);
    outer.absorb(reader.finish());
    return part;
}

} // namespace

Status checkEnvelopeHeader(const EnvelopeHeader& header) {
    const auto wrong = [](const char* member) {
        return fail(ErrorCode::Malformed, std::string("The envelope has a wrong \"") + member + "\".");
    };
    if (std::find(kKinds.begin(), kKinds.end(), header.kind) == kKinds.end())
        return fail(ErrorCode::Unsupported, "The envelope is of a kind that is not known here.");
    if (!isUuid(header.id))
        return wrong("id");
    if (!crypto::parseRecipient(header.to))
        return wrong("to");
    if (!isEnvelopeId(header.iss))
        return wrong("iss");
    if (header.seq < 1 || header.seq > kMaxWhole)
        return wrong("seq");
    if (header.seq == 1 ? !header.prev.empty() : !isEnvelopeId(header.prev))
        return wrong("prev");
    if (const auto again = parseUtc(formatUtc(header.created)); !again || header.created.value < 0)
        return wrong("created");
    if (!isClock(header.clock))
        return wrong("clock");
    if (!isOfficer(header.officer))
        return wrong("officer");
    if (!isMedia(header.media) || (header.kind == "report" && header.media != "application/json"))
        return wrong("media");
    if (header.bodyLength > kMaxAttachmentBytes)
        return wrong("body_len");
    if (!isEnvelopeId(header.bodySha256))
        return wrong("body_sha256");
    if (!isFormId(header.formId) || header.formVersion < 1 || header.formVersion > kMaxWhole || header.formPack < 0 ||
        header.formPack > kMaxWhole)
        return wrong("form");
    const bool partsFit = header.parts.size() <= kMaxParts && (header.parts.empty() || header.kind == "report") &&
                          std::all_of(header.parts.begin(), header.parts.end(), isPart) &&
                          unique(header.parts, [](const EnvelopePart& part) { return part.id; });
    if (!partsFit)
        return wrong("parts");
    const bool replacesFit = header.replaces.size() <= kMaxReplaces &&
                             std::all_of(header.replaces.begin(), header.replaces.end(), isEnvelopeId) &&
                             unique(header.replaces, [](const std::string& id) { return id; });
    if (!replacesFit)
        return wrong("replaces");
    if (!header.corrects.empty() && (!isUuid(header.corrects) || header.corrects == header.id))
        return wrong("corrects");
    if (header.kind == "attachment" ? !isUuid(header.of) || header.of == header.id : !header.of.empty())
        return wrong("of");
    return {};
}

std::string formatEnvelopeHeader(const EnvelopeHeader& header) {
    Json json = {{"v", 1},
                 {"id", header.id},
                 {"kind", header.kind},
                 {"to", header.to},
                 {"iss", header.iss},
                 {"seq", header.seq},
                 {"prev", header.prev},
                 {"created", formatUtc(header.created)},
                 {"clock", header.clock},
                 {"officer", header.officer},
                 {"media", header.media},
                 {"body_len", header.bodyLength},
                 {"body_sha256", header.bodySha256},
                 {"form", {{"id", header.formId}, {"version", header.formVersion}, {"pack", header.formPack}}}};
    for (const EnvelopePart& part : header.parts) {
        Json entry = {{"id", part.id}, {"media", part.media}, {"size", part.size}, {"sha256", part.sha256}};
        if (!part.env.empty())
            entry["env"] = part.env;
        json["parts"].push_back(std::move(entry));
    }
    if (!header.replaces.empty())
        json["replaces"] = header.replaces;
    if (!header.corrects.empty())
        json["corrects"] = header.corrects;
    if (!header.of.empty())
        json["of"] = header.of;
    return canonicalDump(json);
}

Result<EnvelopeHeader> parseEnvelopeHeader(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxJwsBytes, 4));
    JsonReader reader(json, "The envelope");
    if (reader.integer("v", 0, kMaxWhole) != 1 && reader.done())
        return fail(ErrorCode::Unsupported, "The envelope is of a version that is not known here.");
    EnvelopeHeader header;
    header.id = reader.text("id", 36, 36);
    header.kind = reader.text("kind", 1, 32);
    header.to = reader.text("to", 1, 128);
    header.iss = reader.text("iss", 43, 43);
    header.seq = reader.integer("seq", 1, kMaxWhole);
    header.prev = reader.text("prev", 0, 43);
    const auto created = parseUtc(reader.text("created", 20, 20));
    reader.require(created.has_value(), "created");
    header.created = created.value_or(UnixMillis{});
    header.clock = reader.text("clock", 1, 24);
    header.officer = reader.text("officer", 1, kMaxOfficer);
    header.media = reader.text("media", 3, 127);
    header.bodyLength = static_cast<std::uint64_t>(reader.integer("body_len", 0, kMaxWhole));
    header.bodySha256 = reader.text("body_sha256", 43, 43);
    JsonReader form(reader.object("form"), "The envelope's form");
    header.formId = form.text("id", 1, 64);
    header.formVersion = form.integer("version", 1, kMaxWhole);
    header.formPack = form.integer("pack", 0, kMaxWhole);
    reader.absorb(form.finish());
    if (reader.has("parts")) {
        for (const Json& part : reader.array("parts", 1, kMaxParts))
            header.parts.push_back(readPart(part, reader));
    }
    if (reader.has("replaces")) {
        for (const Json& id : reader.array("replaces", 1, kMaxReplaces)) {
            reader.require(id.is_string(), "replaces");
            header.replaces.push_back(id.is_string() ? id.get<std::string>() : "");
        }
    }
    header.corrects = reader.optionalText("corrects", 36);
    header.of = reader.optionalText("of", 36);
    LANYARD_TRY(reader.finish());
    LANYARD_TRY(checkEnvelopeHeader(header));
    if (formatEnvelopeHeader(header) != text)
        return fail(ErrorCode::Malformed, "The envelope's header is not canonical.");
    return header;
}

} // namespace lanyard::protocol
