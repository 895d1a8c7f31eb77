#include "core/content/force_words.h"

#include <algorithm>

// The document was checked whole before anything here reads it, so shapes are relied on.
namespace lanyard::content {
namespace {

std::string text(const Json& object, const char* key) {
    return object[key].get<std::string>();
}

bool collides(const Json& item, const Json& sections) {
    return std::any_of(sections.begin(), sections.end(), [&](const Json& added) {
        return std::any_of(item["sections"].begin(), item["sections"].end(),
                           [&](const Json& section) { return section["id"] == added["id"]; });
    });
}

Json partOf(const Json& review, Json sections, Json welsh, bool mixed, std::string after) {
    return {{"after", std::move(after)},        {"cy", std::move(welsh)},         {"mixed", mixed},
            {"reviewDue", review["reviewDue"]}, {"reviewed", review["reviewed"]}, {"reviewer", review["reviewer"]},
            {"sections", std::move(sections)}};
}

/// "Control room: **01632 960101**. Day and night. Ask for the duty inspector"
std::string contactLine(const Contact& contact) {
    std::string line = contact.title + ": **" + contact.value + "**";
    for (const std::string& more : {contact.hours, contact.note})
        if (!more.empty())
            line += (line.ends_with('.') ? " " : ". ") + more;
    return line;
}

/// Has every text of it its Welsh?
bool isTranslated(const Json& contact) {
    const Json& welsh = contact["cy"];
    return !welsh.is_null() && std::none_of(welsh.items().begin(), welsh.items().end(), [&](const auto& field) {
        return field.value() == "" && contact[field.key()] != "";
    });
}

Json contactsSection(const std::string& title, const std::vector<Contact>& contacts) {
    Json lines = Json::array();
    for (const Contact& contact : contacts)
        lines.push_back(contactLine(contact));
    Json block{{"type", "bullets"}, {"lines", std::move(lines)}};
    return Json::array({Json{{"id", kContactsSection}, {"title", title}, {"blocks", Json::array({std::move(block)})}}});
}

/// Null when none may be shown.
Json contactsPart(const Json& overlay, ForcePage page) {
    const Json& contacts = overlay["contacts"];
    if (contacts.is_null())
        return nullptr;
    const auto shown = [&](std::string_view language) {
        std::vector<Contact> list = readContacts(overlay, language);
        if (page == ForcePage::Public)
            std::erase_if(list, [](const Contact& contact) { return !contact.isPublic; });
        return list;
    };
    const std::vector<Contact> english = shown("en");
    if (english.empty())
        return nullptr;
    Json welsh;
    bool mixed = false;
    if (overlay["languages"].size() > 1) {
        welsh = contactsSection(text(contacts, contacts["cy"].is_null() ? "title" : "cy"), shown("cy"));
        mixed = contacts["cy"].is_null() ||
                std::any_of(contacts["list"].begin(), contacts["list"].end(), [&](const Json& contact) {
                    return !isTranslated(contact) && (page == ForcePage::Unlocked || contact["public"].get<bool>());
                });
    }
    return partOf(overlay, contactsSection(text(contacts, "title"), english), std::move(welsh), mixed,
                  text(contacts, "after"));
}

Section forceSection(const Json& section, const std::string& force, const Review& review) {
    Section read = readSection(section);
    read.force = force;
    read.review = review;
    return read;
}

} // namespace

ForceWords forceWordsFor(const Json& overlay, const Json& item, ForcePage page) {
    ForceWords found;
    Json parts = Json::array();
    Json sources = Json::array();
    if (page == ForcePage::Unlocked)
        for (const Json& addition : overlay["additions"]) {
            if (addition["item"] != item["id"])
                continue;
            if (collides(item, addition["sections"])) {
                ++found.leftOut;
                continue;
            }
            Json welsh = addition["cy"].is_null() ? Json() : addition["cy"]["sections"];
            parts.push_back(partOf(addition, addition["sections"], std::move(welsh), false, ""));
            sources = addition["sources"];
        }
    if (item["public"].get<bool>())
        if (Json contacts = contactsPart(overlay, page); !contacts.is_null()) {
            if (collides(item, contacts["sections"]))
                ++found.leftOut;
            else
                parts.push_back(std::move(contacts));
        }
    if (!parts.empty())
        found.words = {{"force", overlay["force"]}, {"parts", std::move(parts)}, {"sources", std::move(sources)}};
    return found;
}

void addForceWords(Item& item, const Json& words, std::string_view language) {
    const std::string force = text(words, "force");
    for (const Json& part : words["parts"]) {
        const Review review{parseDate(text(part, "reviewed")).value_or(Date{}),
                            parseDate(text(part, "reviewDue")).value_or(Date{}), text(part, "reviewer")};
        std::vector<Section> added;
        for (const Json& english : part["sections"]) {
            const Json* chosen = &english;
            if (language == "cy") {
                const Json& welsh = part["cy"]; // null has no entries
                const auto same = std::find_if(welsh.begin(), welsh.end(),
                                               [&](const Json& section) { return section["id"] == english["id"]; });
                if (same != welsh.end())
                    chosen = &*same;
                item.fallback = item.fallback || chosen == &english || part["mixed"].get<bool>();
            }
            added.push_back(forceSection(*chosen, force, review));
        }
        const std::string after = text(part, "after");
        auto place = std::find_if(item.sections.begin(), item.sections.end(),
                                  [&](const Section& section) { return section.force.empty() && section.id == after; });
        if (place != item.sections.end())
            ++place;
        item.sections.insert(place, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    }
    for (const Json& source : words["sources"])
        item.sources.push_back({"", text(source, "at"), text(source, "title"), "", force});
}

std::vector<Contact> readContacts(const Json& overlay, std::string_view language) {
    std::vector<Contact> contacts;
    if (overlay["contacts"].is_null())
        return contacts;
    for (const Json& entry : overlay["contacts"]["list"]) {
        Contact contact;
        contact.id = text(entry, "id");
        contact.kind = contactKindFromName(text(entry, "kind")).value_or(ContactKind::Phone);
        const auto field = [&](const char* key) {
            const Json& welsh = entry["cy"];
            std::string translated = language == "cy" && !welsh.is_null() ? text(welsh, key) : std::string();
            return translated.empty() ? text(entry, key) : translated;
        };
        contact.title = field("title");
        contact.value = text(entry, "value");
        contact.hours = field("hours");
        contact.note = field("note");
        contact.isPublic = entry["public"].get<bool>();
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

} // namespace lanyard::content
