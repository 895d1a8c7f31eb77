#include "core/content/inline.h"
#include "core/content/json_shape.h"

#include <algorithm>

namespace lanyard::content {

tl::unexpected<Error> wrong(std::string_view where, std::string_view what) {
    std::string sentence(where);
    sentence += ": ";
    sentence += what;
    sentence += '.';
    return fail(ErrorCode::Malformed, std::move(sentence));
}

Status needKeys(const Json& object, std::initializer_list<std::string_view> keys, std::string_view where) {
    if (!object.is_object())
        return wrong(where, "a part is not an object");
    for (const std::string_view key : keys)
        if (!object.contains(key))
            return wrong(where, "'" + std::string(key) + "' is missing");
    if (object.size() != keys.size())
        return wrong(where, "there is a key that this format does not know");
    return {};
}

Status needTexts(const Json& object, std::initializer_list<const char*> keys, std::string_view where) {
    for (const char* key : keys)
        if (!object[key].is_string())
            return wrong(where, "'" + std::string(key) + "' is not text");
    return {};
}

Status needBools(const Json& object, std::initializer_list<const char*> keys, std::string_view where) {
    for (const char* key : keys)
        if (!object[key].is_boolean())
            return wrong(where, "'" + std::string(key) + "' is not true or false");
    return {};
}

Status needArray(const Json& value, std::string_view name, std::string_view where) {
    if (!value.is_array())
        return wrong(where, "'" + std::string(name) + "' is not a list");
    return {};
}

Status needTextList(const Json& list, std::string_view name, std::string_view where) {
    LANYARD_TRY(needArray(list, name, where));
    if (!std::all_of(list.begin(), list.end(), [](const Json& entry) { return entry.is_string(); }))
        return wrong(where, "'" + std::string(name) + "' holds something that is not text");
    return {};
}

Status needWord(const Json& object, const char* key, std::initializer_list<std::string_view> words,
                std::string_view where) {
    LANYARD_TRY(needTexts(object, {key}, where));
    const std::string& word = object[key].get_ref<const std::string&>();
    if (std::find(words.begin(), words.end(), word) == words.end())
        return wrong(where, "'" + std::string(key) + "' has an unknown value");
    return {};
}

Status needDate(const Json& value, std::string_view name, std::string_view where) {
    if (!value.is_string() || !parseDate(value.get_ref<const std::string&>()))
        return wrong(where, "'" + std::string(name) + "' is not a date");
    return {};
}

Status needInline(const Json& text, const PackNames& names, std::string_view where) {
    const auto parts = parseInline(text.get_ref<const std::string&>());
    if (!parts)
        return wrong(where, parts.error().message);
    for (const InlinePart& part : *parts)
        if (!part.link.empty() && !names.anyItem && !names.items.contains(part.link))
            return wrong(where, "a link leads to an item that is not there");
    return {};
}

Status checkSections(const Json& sections, const PackNames& names, std::string_view where) {
    LANYARD_TRY(needArray(sections, "sections", where));
    std::set<std::string> ids;
    for (const Json& section : sections) {
        LANYARD_TRY(needKeys(section, {"id", "title", "blocks"}, where));
        LANYARD_TRY(needId(section["id"], where));
        LANYARD_TRY(needTexts(section, {"title"}, where));
        if (!ids.insert(section["id"].get<std::string>()).second)
            return wrong(where, "a section stands twice");
        LANYARD_TRY(needArray(section["blocks"], "blocks", where));
        for (const Json& block : section["blocks"]) {
            LANYARD_TRY(needKeys(block, {"type", "lines"}, where));
            LANYARD_TRY(needWord(block, "type", {"paragraph", "bullets", "steps", "says", "caution", "urgent"}, where));
            LANYARD_TRY(needTextList(block["lines"], "lines", where));
            for (const Json& line : block["lines"])
                LANYARD_TRY(needInline(line, names, where));
        }
    }
    return {};
}

Status needVersion(const Json& version, std::string_view where) {
    // Beyond 2^53 JSON numbers are not safe everywhere.
    if (!version.is_number_integer() || version < 1 || version > (std::int64_t{1} << 53))
        return wrong(where, "its version is not a whole number above zero");
    return {};
}

Status needLanguages(const Json& languages, std::string_view where) {
    LANYARD_TRY(needTextList(languages, "languages", where));
    if (languages.empty() || languages[0] != "en" || languages.size() > 2 ||
        (languages.size() == 2 && languages[1] != "cy"))
        return wrong(where, "its languages are not English, or English and Welsh");
    return {};
}

namespace {

Status checkSources(const Json& sources, PackNames& names) {
    if (!sources.is_object())
        return wrong("The pack", "'sources' is not an object");
    for (const auto& [id, source] : sources.items()) {
        LANYARD_TRY(needId(id, "A source"));
        const std::string where = "Source " + id;
        LANYARD_TRY(needKeys(source, {"title", "publisher", "date", "url"}, where));
        LANYARD_TRY(needTexts(source, {"title", "publisher", "date", "url"}, where));
        names.sources.insert(id);
    }
    return {};
}

/// Which choice of which fact each column counts.
Status checkBy(const Json& by, std::size_t columns, const PackNames& names, std::string_view where) {
    if (by.is_null())
        return {};
    LANYARD_TRY(needKeys(by, {"fact", "choices"}, where));
    LANYARD_TRY(needTexts(by, {"fact"}, where));
    LANYARD_TRY(needTextList(by["choices"], "choices", where));
    const auto fact = names.facts.find(by["fact"].get_ref<const std::string&>());
    if (fact == names.facts.end() || by["choices"].size() != columns ||
        !std::all_of(by["choices"].begin(), by["choices"].end(), [&](const Json& choice) {
            return fact->second.choices.contains(choice.get_ref<const std::string&>());
        }))
        return wrong(where, "its columns are not choices of a fact of this pack");
    return {};
}

Status checkEvidence(const Json& evidence, PackNames& names) {
    if (!evidence.is_object())
        return wrong("The pack", "'evidence' is not an object");
    for (const auto& [id, table] : evidence.items()) {
        LANYARD_TRY(needId(id, "A table"));
        const std::string where = "Table " + id;
        LANYARD_TRY(needKeys(table, {"caption", "columns", "by", "rows", "source", "cy"}, where));
        LANYARD_TRY(needTexts(table, {"caption"}, where));
        LANYARD_TRY(needTextList(table["columns"], "columns", where));
        LANYARD_TRY(checkSourceRef(table["source"], names, where));
        LANYARD_TRY(needArray(table["rows"], "rows", where));
        PackNames::Table shape{table["columns"].size(), {}};
        for (const Json& row : table["rows"]) {
            LANYARD_TRY(needKeys(row, {"row", "values"}, where));
            LANYARD_TRY(needTexts(row, {"row"}, where));
            LANYARD_TRY(needArray(row["values"], "values", where));
            if (row["values"].size() != shape.columns ||
                !std::all_of(row["values"].begin(), row["values"].end(), [](const Json& value) {
                    return value.is_null() || (value.is_number_integer() && value >= 0 && value <= 1'000'000'000);
                }))
                return wrong(where, "a row has not one whole number a column");
            if (!shape.rows.insert(row["row"].get<std::string>()).second)
                return wrong(where, "a row stands twice");
        }
        if (const Json& welsh = table["cy"]; !welsh.is_null()) {
            LANYARD_TRY(needKeys(welsh, {"caption", "columns"}, where));
            LANYARD_TRY(needTexts(welsh, {"caption"}, where));
            LANYARD_TRY(needTextList(welsh["columns"], "columns", where));
            if (welsh["columns"].size() != shape.columns)
                return wrong(where, "its Welsh columns are not its columns");
        }
        LANYARD_TRY(checkBy(table["by"], shape.columns, names, where));
        names.tables.emplace(id, std::move(shape));
    }
    return {};
}

Status checkGroups(const Json& groups, PackNames& names) {
    LANYARD_TRY(needArray(groups, "groups", "The pack"));
    for (const Json& group : groups) {
        LANYARD_TRY(needKeys(group, {"id", "title", "kind", "cy"}, "A group"));
        LANYARD_TRY(needId(group["id"], "A group"));
        LANYARD_TRY(needTexts(group, {"title", "kind"}, "A group"));
        const auto kind = kindFromName(group["kind"].get_ref<const std::string&>());
        if (!kind || !(group["cy"].is_null() || group["cy"].is_string()))
            return wrong("A group", "its kind or its Welsh is not known");
        if (!names.groups.emplace(group["id"].get<std::string>(), *kind).second)
            return wrong("A group", "its id stands twice");
    }
    return {};
}

Status checkKeyFacts(const Json& facts, const PackNames& names, std::string_view where) {
    LANYARD_TRY(needArray(facts, "keyFacts", where));
    for (const Json& fact : facts) {
        LANYARD_TRY(needKeys(fact, {"label", "value"}, where));
        LANYARD_TRY(needTexts(fact, {"label", "value"}, where));
        LANYARD_TRY(needInline(fact["value"], names, where));
    }
    return {};
}

Status checkWelsh(const Json& welsh, const PackNames& names, std::string_view where) {
    LANYARD_TRY(needKeys(
        welsh, {"title", "summary", "subtitle", "keyFacts", "aliases", "testNote", "testTexts", "sections", "status"},
        where));
    LANYARD_TRY(needTexts(welsh, {"title", "summary", "subtitle", "testNote", "status"}, where));
    LANYARD_TRY(needInline(welsh["summary"], names, where));
    LANYARD_TRY(needInline(welsh["testNote"], names, where));
    LANYARD_TRY(needTextList(welsh["aliases"], "aliases", where));
    LANYARD_TRY(checkKeyFacts(welsh["keyFacts"], names, where));
    if (!welsh["testTexts"].is_object())
        return wrong(where, "'testTexts' is not an object");
    for (const auto& [id, text] : welsh["testTexts"].items()) {
        if (!isKebab(id) || !text.is_string())
            return wrong(where, "'testTexts' holds something that is not text");
        LANYARD_TRY(needInline(text, names, where));
    }
    return checkSections(welsh["sections"], names, where);
}

Status checkLaw(const Json& item, std::string_view where) {
    const Json& law = item["law"];
    if (law.is_null() != (item["kind"] != "measure"))
        return wrong(where, "a measure has its law's dates, and nothing else has");
    if (law.is_null())
        return {};
    LANYARD_TRY(needKeys(law, {"status", "from", "until", "checked"}, where));
    LANYARD_TRY(needWord(law, "status", {"in-force", "not-commenced", "unconfirmed"}, where));
    LANYARD_TRY(needDate(law["checked"], "checked", where));
    if (!law["from"].is_null() || law["status"] == "in-force")
        LANYARD_TRY(needDate(law["from"], "from", where));
    if (!law["until"].is_null())
        LANYARD_TRY(needDate(law["until"], "until", where));
    return {};
}

Status checkReferences(const Json& item, const PackNames& names, std::string_view where) {
    LANYARD_TRY(needArray(item["sources"], "sources", where));
    for (const Json& source : item["sources"])
        LANYARD_TRY(checkSourceRef(source, names, where));
    LANYARD_TRY(needArray(item["evidence"], "evidence", where));
    for (const Json& use : item["evidence"]) {
        LANYARD_TRY(needKeys(use, {"table", "row", "note"}, where));
        LANYARD_TRY(needTexts(use, {"table", "row", "note"}, where));
        const auto table = names.tables.find(use["table"].get_ref<const std::string&>());
        if (table == names.tables.end())
            return wrong(where, "it names a table that is not there");
        const std::string& row = use["row"].get_ref<const std::string&>();
        if (row.empty() ? table->second.columns != 1 : !table->second.rows.contains(row))
            return wrong(where, "it names a row that is not there");
    }
    LANYARD_TRY(needArray(item["related"], "related", where));
    for (const Json& related : item["related"]) {
        LANYARD_TRY(needKeys(related, {"id", "as", "why"}, where));
        LANYARD_TRY(needTexts(related, {"id", "why"}, where));
        LANYARD_TRY(needWord(related, "as", {"with", "before", "after", "instead", "see"}, where));
        if (!names.items.contains(related["id"].get_ref<const std::string&>()))
            return wrong(where, "a related item is not there");
    }
    const std::string& group = item["group"].get_ref<const std::string&>();
    if (!group.empty()) {
        const auto known = names.groups.find(group);
        if (known == names.groups.end() || kindName(known->second) != item["kind"].get_ref<const std::string&>())
            return wrong(where, "its group is not there, or is of another kind");
    }
    return {};
}

Status checkItem(const Json& item, const PackNames& names) {
    const std::string where = "Item " + item["id"].get_ref<const std::string&>();
    LANYARD_TRY(needKeys(item, {"id",       "kind",       "title",   "summary",  "subtitle", "aliases",
                                "keywords", "group",      "strap",   "law",      "reviewed", "reviewDue",
                                "reviewer", "confidence", "sources", "keyFacts", "test",     "confidenceNote",
                                "evidence", "related",    "atRisk",  "public",   "sections", "attachments",
                                "cy",       "use",        "breach"},
                         where));
    LANYARD_TRY(
        needTexts(item, {"kind", "title", "summary", "subtitle", "group", "reviewer", "confidenceNote"}, where));
    if (!kindFromName(item["kind"].get_ref<const std::string&>()))
        return wrong(where, "its kind is not known");
    if (item["title"].get_ref<const std::string&>().empty())
        return wrong(where, "it has no title");
    LANYARD_TRY(needInline(item["summary"], names, where));
    LANYARD_TRY(needWord(item, "strap", {"direct", "supporting", "online", "guide"}, where));
    LANYARD_TRY(needWord(item, "confidence", {"high", "medium", "low"}, where));
    LANYARD_TRY(needTextList(item["aliases"], "aliases", where));
    LANYARD_TRY(needTextList(item["keywords"], "keywords", where));
    LANYARD_TRY(needDate(item["reviewed"], "reviewed", where));
    LANYARD_TRY(needDate(item["reviewDue"], "reviewDue", where));
    LANYARD_TRY(needBools(item, {"atRisk", "attachments", "public"}, where));
    LANYARD_TRY(checkKeyFacts(item["keyFacts"], names, where));
    LANYARD_TRY(checkLaw(item, where));
    LANYARD_TRY(checkUse(item, names, where));
    LANYARD_TRY(checkReferences(item, names, where));
    if (!item["test"].is_null() && item["kind"] != "measure")
        return wrong(where, "it has a test and is not a measure");
    if (!item["test"].is_null())
        LANYARD_TRY(checkTest(item["test"], names, where));
    LANYARD_TRY(checkSections(item["sections"], names, where));
    if (!item["cy"].is_null())
        LANYARD_TRY(checkWelsh(item["cy"], names, where));
    return {};
}

Status checkItems(const Json& items, PackNames& names) {
    LANYARD_TRY(needArray(items, "items", "The pack"));
    std::size_t publicItems = 0;
    for (const Json& item : items) {
        if (!item.is_object() || !item.contains("id"))
            return wrong("An item", "it has no id");
        LANYARD_TRY(needId(item["id"], "An item"));
        if (!names.items.insert(item["id"].get<std::string>()).second)
            return wrong("Item " + item["id"].get<std::string>(), "its id stands twice");
    }
    for (const Json& item : items) {
        LANYARD_TRY(checkItem(item, names));
        publicItems += item["public"].get<bool>() ? 1 : 0;
    }
    if (publicItems > 1)
        return wrong("The pack", "more than one item is public");
    return {};
}

} // namespace

Status checkDocument(const Json& document) {
    if (document.is_object() && document.contains("format") && document["format"].is_number() &&
        document["format"] != 1)
        return fail(ErrorCode::Unsupported, "The pack is in a newer format than this version of Lanyard reads.");
    LANYARD_TRY(needKeys(document,
                         {"built", "evidence", "facts", "format", "groups", "id", "immediate", "items", "jurisdiction",
                          "languages", "sources", "title", "version", "wording"},
                         "The pack"));
    if (!document["format"].is_number_integer())
        return wrong("The pack", "its format is not a number");
    LANYARD_TRY(needId(document["id"], "The pack"));
    LANYARD_TRY(needId(document["jurisdiction"], "The pack"));
    LANYARD_TRY(needTexts(document, {"title"}, "The pack"));
    LANYARD_TRY(needDate(document["built"], "built", "The pack"));
    LANYARD_TRY(needVersion(document["version"], "The pack"));
    LANYARD_TRY(needLanguages(document["languages"], "The pack"));
    PackNames names;
    LANYARD_TRY(checkFacts(document["facts"], names));
    LANYARD_TRY(checkSources(document["sources"], names));
    LANYARD_TRY(checkEvidence(document["evidence"], names));
    LANYARD_TRY(checkGroups(document["groups"], names));
    LANYARD_TRY(checkImmediate(document["immediate"], names));
    LANYARD_TRY(checkWording(document["wording"], names));
    return checkItems(document["items"], names);
}

} // namespace lanyard::content
