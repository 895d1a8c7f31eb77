#include "core/content/overlay.h"

#include "core/content/container.h"
#include "core/content/force_words.h"

#include <algorithm>

namespace lanyard::content {
namespace {

constexpr Container kContainer{{"LANYARD-OVER/1\n\0", 16}, "overlay"};

const Json* itemIn(const Pack& pack, std::string_view id) {
    const Json& items = (*pack.document)["items"];
    const auto found = std::find_if(items.begin(), items.end(), [&](const Json& item) { return item["id"] == id; });
    return found == items.end() ? nullptr : &*found;
}

Status needOver(const Overlay& overlay, const Pack& over) {
    if (overlay.over != over.id)
        return fail(ErrorCode::Refused, "The overlay is made for another national pack.");
    return {};
}

tl::unexpected<Error> standsTwice(std::string_view item) {
    return fail(ErrorCode::Exists,
                "The overlay adds a section to " + std::string(item) + " whose id the national page has already.");
}

} // namespace

bool isOverlay(ByteView file) {
    return isOfFamily(kContainer, file);
}

Result<Overlay> overlayOf(Json parsed) {
    LANYARD_TRY(checkOverlay(parsed));
    const auto document = std::make_shared<const Json>(std::move(parsed));
    const Json& root = *document;
    Overlay overlay;
    overlay.id = root["id"].get<std::string>();
    overlay.over = root["over"].get<std::string>();
    overlay.force = root["force"].get<std::string>();
    overlay.version = root["version"].get<std::int64_t>();
    LANYARD_ASSIGN(overlay.built, parseDate(root["built"].get_ref<const std::string&>()));
    for (const Json& addition : root["additions"])
        overlay.itemIds.push_back(addition["item"].get<std::string>());
    if (!root["contacts"].is_null())
        overlay.contacts = root["contacts"]["list"].size();
    overlay.document = document;
    return overlay;
}

Result<Overlay> parseOverlay(ByteView file, PackLimits limits) {
    LANYARD_ASSIGN(Json document, readContainer(kContainer, file, limits));
    return overlayOf(std::move(document));
}

Result<Overlay> openOverlay(ByteView file, std::string_view signature, const crypto::MinisignPublicKey& editors,
                            PackLimits limits) {
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, "The overlay is larger than an overlay may be.");
    LANYARD_TRY(crypto::verifyMinisign(editors, file, signature));
    return parseOverlay(file, limits);
}

Result<Bytes> writeOverlay(const Json& document) {
    return writeContainer(kContainer, document, kOverlayLimits);
}

std::vector<Contact> contactsOf(const Overlay& overlay, std::string_view language) {
    return readContacts(*overlay.document, language);
}

std::vector<Section> additionsTo(const Overlay& overlay, std::string_view item, std::string_view language) {
    const Json bare{{"id", item}, {"public", false}, {"sections", Json::array()}};
    const ForceWords found = forceWordsFor(*overlay.document, bare, ForcePage::Unlocked);
    Item page;
    if (!found.words.is_null())
        addForceWords(page, found.words, language);
    return page.sections;
}

Status addOverlay(Item& item, const Pack& over, const Overlay& overlay) {
    LANYARD_TRY(needOver(overlay, over));
    const Json* national = itemIn(over, item.id);
    if (national == nullptr)
        return fail(ErrorCode::NotFound, "There is no such page in this pack.");
    const ForceWords found = forceWordsFor(*overlay.document, *national, ForcePage::Unlocked);
    if (found.leftOut > 0)
        return standsTwice(item.id);
    if (!found.words.is_null())
        addForceWords(item, found.words, item.language);
    return {};
}

Status checkFits(const Overlay& overlay, const Pack& over) {
    LANYARD_TRY(needOver(overlay, over));
    for (const Json& item : (*over.document)["items"])
        if (forceWordsFor(*overlay.document, item, ForcePage::Unlocked).leftOut > 0)
            return standsTwice(item["id"].get_ref<const std::string&>());
    return {};
}

Result<std::string> publicPageWith(const Pack& pack, const Overlay& overlay) {
    LANYARD_ASSIGN(std::string page, publicPageOf(pack));
    Json shown = *overlay.document;
    if (overlay.over != pack.id || shown["contacts"].is_null())
        return page;
    Json list = Json::array();
    for (const Json& contact : shown["contacts"]["list"])
        if (contact["public"].get<bool>())
            list.push_back(contact);
    if (list.empty())
        return page;
    shown["contacts"]["list"] = std::move(list);
    shown["additions"] = Json::array();
    const std::string both = R"({"overlay":)" + canonicalDump(shown) + R"(,"page":)" + page + "}";
    // What could not be read again would leave the page before the PIN without its force, and without its own words.
    return parsePublicPage(both, "en") ? both : page;
}

} // namespace lanyard::content
