#include "core/content/pack.h"

#include "core/content/container.h"
#include "core/content/force_words.h"
#include "core/content/json_shape.h"

#include <algorithm>

namespace lanyard::content {
namespace {

constexpr Container kContainer{{"LANYARD-PACK/1\n\0", 16}, "pack"};

Result<Pack> packOf(Json parsed) {
    LANYARD_TRY(checkDocument(parsed));
    const auto document = std::make_shared<const Json>(std::move(parsed));

    Pack pack;
    const Json& root = *document;
    pack.id = root["id"].get<std::string>();
    pack.jurisdiction = root["jurisdiction"].get<std::string>();
    pack.title = root["title"].get<std::string>();
    pack.version = root["version"].get<std::int64_t>();
    LANYARD_ASSIGN(pack.built, parseDate(root["built"].get_ref<const std::string&>()));
    pack.languages = root["languages"].get<std::vector<std::string>>();
    for (const Json& group : root["groups"])
        pack.groups.push_back({group["id"].get<std::string>(), group["title"].get<std::string>(),
                               kindFromName(group["kind"].get_ref<const std::string&>()).value_or(Kind::Measure)});
    for (const Json& item : root["items"])
        pack.itemIds.push_back(item["id"].get<std::string>());
    pack.document = document;
    return pack;
}

class DocumentLookup final : public Lookup {
public:
    DocumentLookup(const Json& document, std::string_view language) : m_document(document), m_language(language) {}
    [[nodiscard]] const Json* source(const std::string& id) const override { return part("sources", id); }
    [[nodiscard]] const Json* table(const std::string& id) const override { return part("evidence", id); }
    [[nodiscard]] std::string title(const std::string& id) const override {
        const Json& items = m_document["items"];
        const auto found = std::find_if(items.begin(), items.end(), [&](const Json& item) { return item["id"] == id; });
        return found == items.end() ? std::string() : titleOf(*found, m_language);
    }

private:
    [[nodiscard]] const Json* part(const char* name, const std::string& id) const {
        const Json& parts = m_document[name];
        const auto found = parts.find(id);
        return found == parts.end() ? nullptr : &*found;
    }
    const Json& m_document;
    std::string_view m_language;
};

} // namespace

Rulebook rulebookOf(const Pack& pack, std::string_view language) {
    const Json& root = *pack.document;
    const DocumentLookup lookup(root, language);
    Rulebook book = readBook(root["facts"], root["immediate"], root["evidence"], language);
    book.pack = pack.id;
    book.version = pack.version;
    book.built = pack.built;
    for (const Json& item : root["items"])
        if (auto rule = readRule(item, lookup, language))
            book.measures.push_back(std::move(*rule));
    return book;
}

Result<Pack> parsePack(ByteView file, PackLimits limits) {
    LANYARD_ASSIGN(Json document, readContainer(kContainer, file, limits));
    return packOf(std::move(document));
}

Result<Pack> openPack(ByteView file, std::string_view signature, const crypto::MinisignPublicKey& editors,
                      PackLimits limits) {
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, "The pack is larger than a pack may be.");
    LANYARD_TRY(crypto::verifyMinisign(editors, file, signature));
    return parsePack(file, limits);
}

Result<Bytes> writePack(const Json& document) {
    return writeContainer(kContainer, document, {});
}

Result<Item> itemOf(const Pack& pack, std::string_view id, std::string_view language) {
    for (const Json& item : (*pack.document)["items"])
        if (item["id"].get_ref<const std::string&>() == id)
            return readItem(item, DocumentLookup(*pack.document, language), language);
    return fail(ErrorCode::NotFound, "There is no such page in this pack.");
}

Result<std::string> publicPageOf(const Pack& pack) {
    const Json& document = *pack.document;
    const auto found = std::find_if(document["items"].begin(), document["items"].end(),
                                    [](const Json& item) { return item["public"].get<bool>(); });
    if (found == document["items"].end())
        return fail(ErrorCode::NotFound, "No page of this pack is public.");
    Json item = *found;
    item["related"] = Json::array();
    item["group"] = "";
    item["evidence"] = Json::array();
    for (const char* part : {"summary", "keyFacts", "sections", "cy"})
        dropLinks(item[part], [](std::string_view) { return false; });
    item["test"] = nullptr;
    Json page = document;
    page["facts"] = Json::array();
    page["evidence"] = Json::object();
    page["groups"] = Json::array();
    page["immediate"] = nullptr;
    page["wording"] = Json::array();
    page["sources"] = Json::object();
    for (const Json& cited : item["sources"]) {
        const std::string& id = cited["id"].get_ref<const std::string&>();
        page["sources"][id] = document["sources"][id];
    }
    page["items"] = Json::array({std::move(item)});
    return canonicalDump(page);
}

Result<Item> parsePublicPage(std::string_view json, std::string_view language) {
    constexpr std::size_t kPageBytes = 256U << 10U;
    if (json.size() > kPageBytes)
        return fail(ErrorCode::TooLarge, "The public page is larger than it may be.");
    LANYARD_ASSIGN(Json document, canonicalDocument(json, kPageBytes, "page"));
    Json overlay;
    if (document.is_object() && document.contains("overlay")) {
        LANYARD_TRY(needKeys(document, {"overlay", "page"}, "The public page"));
        overlay = std::move(document["overlay"]);
        LANYARD_TRY(checkOverlay(overlay));
        document = Json(std::move(document["page"]));
    }
    LANYARD_ASSIGN(const Pack page, packOf(std::move(document)));
    if (page.itemIds.size() != 1 || !(*page.document)["items"][0]["public"].get<bool>())
        return fail(ErrorCode::Malformed, "The public page is not one public page.");
    LANYARD_ASSIGN(Item item, itemOf(page, page.itemIds.front(), language));
    if (!overlay.is_null())
        if (const Json words = forceWordsFor(overlay, (*page.document)["items"][0], ForcePage::Public).words;
            !words.is_null())
            addForceWords(item, words, language);
    return item;
}

} // namespace lanyard::content
