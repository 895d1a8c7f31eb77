#include "core/content/force_words.h"
#include "core/content/inline.h"

#include <algorithm>

namespace lanyard::content {
namespace {

constexpr std::string_view kWhole = "The overlay";
constexpr std::size_t kForceBytes = 60;
constexpr std::size_t kContactBytes = 300;
constexpr std::size_t kContacts = 100;
constexpr std::size_t kAdditions = 1000;

Status needPlain(const Json& object, std::initializer_list<const char*> keys, std::string_view where) {
    LANYARD_TRY(needTexts(object, keys, where));
    for (const char* key : keys) {
        const std::string& text = object[key].get_ref<const std::string&>();
        if (text.size() > kContactBytes || !isPlainLine(text))
            return wrong(where, "'" + std::string(key) + "' is not plain text of a line");
    }
    return {};
}

Status checkContact(const Json& contact) {
    LANYARD_TRY(needKeys(contact, {"cy", "hours", "id", "kind", "note", "public", "title", "value"}, "A contact"));
    LANYARD_TRY(needId(contact["id"], "A contact"));
    const std::string where = "Contact " + contact["id"].get_ref<const std::string&>();
    LANYARD_TRY(needPlain(contact, {"hours", "note", "title", "value"}, where));
    LANYARD_TRY(needWord(contact, "kind", {"phone", "radio", "email", "place"}, where));
    LANYARD_TRY(needBools(contact, {"public"}, where));
    if (const Json& welsh = contact["cy"]; !welsh.is_null()) {
        LANYARD_TRY(needKeys(welsh, {"hours", "note", "title"}, where));
        LANYARD_TRY(needPlain(welsh, {"hours", "note", "title"}, where));
    }
    const std::string& value = contact["value"].get_ref<const std::string&>();
    if (contact["title"].get_ref<const std::string&>().empty() || value.empty())
        return wrong(where, "it has no title or no value");
    const auto kind = contactKindFromName(contact["kind"].get_ref<const std::string&>());
    if (!kind || !isContactValue(*kind, value))
        return wrong(where, "its value is not of its kind");
    return {};
}

Status checkContacts(const Json& contacts) {
    if (contacts.is_null())
        return {};
    const std::string_view where = "The overlay's contacts";
    LANYARD_TRY(needKeys(contacts, {"after", "cy", "list", "title"}, where));
    LANYARD_TRY(needPlain(contacts, {"after", "title"}, where));
    if (!contacts["cy"].is_null())
        LANYARD_TRY(needPlain(contacts, {"cy"}, where));
    if (const std::string& after = contacts["after"].get_ref<const std::string&>(); !after.empty() && !isKebab(after))
        return wrong(where, "'after' is not the id of a section");
    if (contacts["title"].get_ref<const std::string&>().empty())
        return wrong(where, "they have no title");
    LANYARD_TRY(needArray(contacts["list"], "list", where));
    if (contacts["list"].empty() || contacts["list"].size() > kContacts)
        return wrong(where, "there are none, or more than a hundred");
    std::set<std::string> ids;
    for (const Json& contact : contacts["list"]) {
        LANYARD_TRY(checkContact(contact));
        if (!ids.insert(contact["id"].get<std::string>()).second)
            return wrong("Contact " + contact["id"].get<std::string>(), "its id stands twice");
    }
    return {};
}

Status checkReview(const Json& object, std::string_view where) {
    LANYARD_TRY(needDate(object["reviewed"], "reviewed", where));
    LANYARD_TRY(needDate(object["reviewDue"], "reviewDue", where));
    return needPlain(object, {"reviewer"}, where);
}

bool hasSection(const Json& sections, const Json& id) {
    return std::any_of(sections.begin(), sections.end(), [&](const Json& section) { return section["id"] == id; });
}

Status checkAddition(const Json& addition, const PackNames& names) {
    LANYARD_TRY(
        needKeys(addition, {"cy", "item", "reviewDue", "reviewed", "reviewer", "sections", "sources"}, "An addition"));
    LANYARD_TRY(needId(addition["item"], "An addition"));
    const std::string where = "Addition " + addition["item"].get_ref<const std::string&>();
    LANYARD_TRY(checkReview(addition, where));
    LANYARD_TRY(needArray(addition["sources"], "sources", where));
    for (const Json& source : addition["sources"]) {
        LANYARD_TRY(needKeys(source, {"at", "title"}, where));
        LANYARD_TRY(needPlain(source, {"at", "title"}, where));
        if (source["title"].get_ref<const std::string&>().empty())
            return wrong(where, "a source has no title");
    }
    LANYARD_TRY(checkSections(addition["sections"], names, where));
    if (addition["sections"].empty())
        return wrong(where, "it adds nothing");
    if (hasSection(addition["sections"], kContactsSection))
        return wrong(where, "a section has the id that is kept for the contacts");
    if (const Json& welsh = addition["cy"]; !welsh.is_null()) {
        LANYARD_TRY(needKeys(welsh, {"sections", "status"}, where));
        LANYARD_TRY(needPlain(welsh, {"status"}, where));
        LANYARD_TRY(checkSections(welsh["sections"], names, where));
        for (const Json& section : welsh["sections"])
            if (!hasSection(addition["sections"], section["id"]))
                return wrong(where, "a Welsh section has no English one");
    }
    return {};
}

} // namespace

Status checkOverlay(const Json& document) {
    if (document.is_object() && document.contains("format") && document["format"].is_number() &&
        document["format"] != 1)
        return fail(ErrorCode::Unsupported, "The overlay is in a newer format than this version of Lanyard reads.");
    LANYARD_TRY(needKeys(document,
                         {"additions", "built", "contacts", "force", "format", "id", "languages", "over", "reviewDue",
                          "reviewed", "reviewer", "version"},
                         kWhole));
    if (!document["format"].is_number_integer())
        return wrong(kWhole, "its format is not a number");
    LANYARD_TRY(needId(document["id"], kWhole));
    LANYARD_TRY(needId(document["over"], kWhole));
    LANYARD_TRY(needDate(document["built"], "built", kWhole));
    LANYARD_TRY(needVersion(document["version"], kWhole));
    LANYARD_TRY(needLanguages(document["languages"], kWhole));
    LANYARD_TRY(checkReview(document, kWhole));
    LANYARD_TRY(needPlain(document, {"force"}, kWhole));
    if (const std::string& force = document["force"].get_ref<const std::string&>();
        force.find_first_not_of(' ') == std::string::npos || force.size() > kForceBytes)
        return wrong(kWhole, "its force has no name, or a very long one");
    LANYARD_TRY(checkContacts(document["contacts"]));
    LANYARD_TRY(needArray(document["additions"], "additions", kWhole));
    if (document["additions"].size() > kAdditions)
        return wrong(kWhole, "it has more than a thousand additions");
    if (document["additions"].empty() && document["contacts"].is_null())
        return wrong(kWhole, "it adds nothing");
    PackNames names;
    names.anyItem = true;
    std::set<std::string> items;
    for (const Json& addition : document["additions"]) {
        LANYARD_TRY(checkAddition(addition, names));
        if (!items.insert(addition["item"].get<std::string>()).second)
            return wrong("Addition " + addition["item"].get<std::string>(), "its page stands twice");
    }
    return {};
}

} // namespace lanyard::content
