#include "core/intel/report_parts.h"

#include "core/base/random.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

using Shape = EntityField::Shape;

constexpr std::size_t kMaxDraftListed = kMaxDraft; ///< a draft is read back however much was typed
constexpr std::int64_t kMaxDraftSize = std::int64_t{1} << 40U;
constexpr std::size_t kMaxCaption = 2000;

Json entityJson(const Entity& entity) {
    Json json = {{"id", entity.id}};
    for (const EntityField& field : fieldsOf(entity.kind)) {
        const std::string& value = entity.value(field.name);
        if (value.empty())
            continue;
        if (field.shape == Shape::List)
            json[std::string(field.name)] = linesOf(value);
        else
            json[std::string(field.name)] = value;
    }
    return json;
}

/// Five decimals or whole metres: what normalise() makes, so that a machine need not guess.
bool isDerivedForm(std::string_view name, std::string_view value) {
    const bool number = !value.empty() && value.find_first_not_of("0123456789.-") == std::string_view::npos;
    if (name == "accuracy_m")
        return number && value.find_first_not_of("0123456789") == std::string_view::npos;
    if (name == "latitude" || name == "longitude") {
        const std::string_view digits = value.substr(value.starts_with('-') ? 1 : 0);
        const std::size_t dot = digits.find('.');
        return number && dot != std::string_view::npos && dot != 0 && digits.size() - dot == 6 &&
               digits.rfind('.') == dot && digits.find('-') == std::string_view::npos;
    }
    return true;
}

std::string readField(JsonReader& reader, const EntityField& field, Limits limits) {
    const std::string name(field.name);
    const std::size_t limit = limits == Limits::Wire ? field.limit : kMaxDraft;
    if (field.shape != Shape::List) {
        std::string value = reader.text(name.c_str(), 1, limit);
        if (field.shape == Shape::Choice)
            reader.require(std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end(),
                           name.c_str());
        reader.require(!field.derived || isDerivedForm(field.name, value), name.c_str());
        return value;
    }
    std::string lines;
    for (const Json& entry : reader.array(name.c_str(), 1, limits == Limits::Wire ? kMaxListed : kMaxDraftListed)) {
        const auto* line = entry.get_ptr<const std::string*>();
        const bool good = line != nullptr && !line->empty() && line->size() <= limit &&
                          line->find('\n') == std::string::npos &&
                          line->find_first_not_of(" \t\r") != std::string::npos;
        reader.require(good, name.c_str());
        if (good)
            lines += (lines.empty() ? "" : "\n") + *line;
    }
    return lines;
}

bool isNamed(const Report& report, const std::string& id) {
    return std::any_of(report.entities.begin(), report.entities.end(), [&](const Entity& e) { return e.id == id; });
}

void readKind(JsonReader& reader, Report& report, EntityKind kind, Limits limits, bool typedOnly) {
    const std::string array(arrayNameOf(kind));
    if (!reader.has(array.c_str()))
        return;
    for (const Json& entry : reader.array(array.c_str(), 1, kMaxEntities)) {
        JsonReader one(entry, "An entry of " + array);
        Entity entity;
        entity.kind = kind;
        entity.id = one.text("id", 2, 4);
        one.require(isEntityId(entity.id, kind) && !isNamed(report, entity.id), "id");
        for (const EntityField& field : fieldsOf(kind)) {
            if (!one.has(std::string(field.name).c_str()))
                continue;
            one.require(!(typedOnly && field.derived), std::string(field.name).c_str());
            entity.set(field.name, readField(one, field, limits));
        }
        reader.absorb(one.finish());
        report.entities.push_back(std::move(entity));
    }
}

void readLinks(JsonReader& reader, Report& report) {
    if (!reader.has("links"))
        return;
    for (const Json& entry : reader.array("links", 1, kMaxLinks)) {
        JsonReader one(entry, "A link");
        Link link{one.text("from", 2, 4), one.text("to", 2, 4), one.text("kind", 1, 32), one.optionalText("basis", 16)};
        one.require(isNamed(report, link.from), "from");
        one.require(isNamed(report, link.to) && link.to != link.from, "to");
        one.require(std::find(linkKinds().begin(), linkKinds().end(), link.kind) != linkKinds().end(), "kind");
        one.require(link.basis.empty() ||
                        std::find(linkBases().begin(), linkBases().end(), link.basis) != linkBases().end(),
                    "basis");
        reader.absorb(one.finish());
        report.links.push_back(std::move(link));
    }
}

bool isMedia(std::string_view media) {
    return !media.empty() && std::count(media.begin(), media.end(), '/') == 1 && media.front() != '/' &&
           media.back() != '/' && std::all_of(media.begin(), media.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '+' || c == '.';
           });
}

} // namespace

void putEntities(Json& json, const Report& report) {
    for (const Entity& entity : report.entities)
        json[std::string(arrayNameOf(entity.kind))].push_back(entityJson(entity));
    for (const Link& link : report.links) {
        Json one = {{"from", link.from}, {"to", link.to}, {"kind", link.kind}};
        if (!link.basis.empty())
            one["basis"] = link.basis;
        json["links"].push_back(std::move(one));
    }
}

void readEntities(JsonReader& reader, Report& report, Limits limits, bool typedOnly) {
    for (const EntityKind kind : entityKinds())
        readKind(reader, report, kind, limits, typedOnly);
    reader.require(report.entities.size() <= kMaxEntities, "persons");
    readLinks(reader, report);
}

void putAttachments(Json& json, const Report& report) {
    for (const Attachment& attachment : report.attachments) {
        Json one = {{"id", attachment.id},
                    {"media", attachment.media},
                    {"size", attachment.size},
                    {"sha256", attachment.sha256}};
        if (!attachment.caption.empty())
            one["caption"] = attachment.caption;
        if (attachment.metadataKept)
            one["metadata_kept"] = true;
        json["attachments"].push_back(std::move(one));
    }
}

void readAttachments(JsonReader& reader, Report& report, Limits limits) {
    if (!reader.has("attachments"))
        return;
    for (const Json& entry : reader.array("attachments", 1, kMaxAttachments)) {
        JsonReader one(entry, "An attachment");
        Attachment attachment;
        attachment.id = one.text("id", 36, 36);
        one.require(isUuid(attachment.id), "id");
        for (const Attachment& other : report.attachments)
            one.require(other.id != attachment.id, "id");
        attachment.media = one.text("media", 3, 100);
        one.require(isMedia(attachment.media), "media");
        attachment.size = static_cast<std::uint64_t>(
            one.integer("size", 0, limits == Limits::Wire ? std::int64_t{kMaxAttachmentSize} : kMaxDraftSize));
        attachment.sha256 = one.text("sha256", 43, 43);
        one.require(base64Decode(attachment.sha256, Base64::Url).has_value(), "sha256");
        attachment.caption = one.optionalText("caption", limits == Limits::Wire ? kMaxCaption : kMaxDraft);
        if (one.has("metadata_kept")) {
            attachment.metadataKept = one.boolean("metadata_kept");
            one.require(attachment.metadataKept, "metadata_kept");
        }
        reader.absorb(one.finish());
        report.attachments.push_back(std::move(attachment));
    }
}

void putWords(Json& json, const char* name, const std::vector<std::string>& words) {
    if (!words.empty())
        json[name] = words;
}

std::vector<std::string> readWords(JsonReader& reader, const char* name, Limits limits) {
    std::vector<std::string> words;
    if (!reader.has(name))
        return words;
    for (const Json& entry : reader.array(name, 1, limits == Limits::Wire ? kMaxWords : kMaxDraftListed)) {
        const auto* word = entry.get_ptr<const std::string*>();
        const bool good =
            word != nullptr && !word->empty() && word->size() <= 64 &&
            std::all_of(word->begin(), word->end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            });
        reader.require(good && std::find(words.begin(), words.end(), *word) == words.end(), name);
        if (good)
            words.push_back(*word);
    }
    return words;
}

} // namespace lanyard::intel
