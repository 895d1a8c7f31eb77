#include "core/content/pack.h"

#include "core/content/json_shape.h"

#include <algorithm>
#include <array>
#include <zstd.h>

namespace lanyard::content {
namespace {

constexpr std::string_view kMagic{"LANYARD-PACK/1\n\0", 16};
constexpr std::string_view kFamily = "LANYARD-PACK/";
constexpr std::size_t kHeader = 24;
constexpr std::uint32_t kZstdFrame = 0xFD2FB528;
constexpr std::size_t kPiece = 256U << 10U;
constexpr int kWindowLog = 26; // 64 MiB, as large as a document may be
constexpr int kLevel = 12;     // 19 takes a minute over ten thousand items and saves a twentieth
constexpr int kJsonDepth = 48; // eight of a test, each an object and a list, and what they stand in

tl::unexpected<Error> malformed(std::string sentence) {
    return fail(ErrorCode::Malformed, std::move(sentence));
}

std::uint64_t littleEndian(ByteView bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = (value << 8U) | bytes[i - 1];
    return value;
}

/// One frame, ending where the file ends, whose header says its size and promises a checksum.
Status checkFrame(ByteView frame, std::uint64_t declared) {
    if (frame.size() < 6 || littleEndian(frame.first(4)) != kZstdFrame)
        return malformed("The pack's contents are not compressed as they should be.");
    if (ZSTD_getFrameContentSize(frame.data(), frame.size()) != declared)
        return malformed("The pack gives two different sizes.");
    if ((frame[4] & 0x04U) == 0 || ZSTD_getDictID_fromFrame(frame.data(), frame.size()) != 0)
        return malformed("The pack's contents have no checksum.");
    const std::size_t length = ZSTD_findFrameCompressedSize(frame.data(), frame.size());
    if (ZSTD_isError(length) != 0)
        return malformed("The pack ends too early.");
    if (length != frame.size())
        return malformed("Something follows the pack's contents.");
    return {};
}

/// Grows with what really comes out: a short frame that claims to be long costs no memory.
Result<std::string> unpack(ByteView frame, std::size_t declared) {
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (!context || ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLog)) != 0)
        return fail(ErrorCode::Internal, "The unpacker could not be started.");
    std::string json;
    ZSTD_inBuffer in{frame.data(), frame.size(), 0};
    std::vector<char> piece(kPiece);
    while (true) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        const std::size_t more = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(more) != 0)
            return malformed("The pack's contents are damaged.");
        if (out.pos > declared - json.size())
            return malformed("The pack holds more than it says.");
        json.append(piece.data(), out.pos);
        if (more == 0)
            break;
        if (out.pos == 0 && in.pos == in.size)
            return malformed("The pack ends too early.");
    }
    if (json.size() != declared)
        return malformed("The pack holds less than it says.");
    return json;
}

Result<Pack> packOf(std::string_view json) {
    if (!isUtf8(json))
        return malformed("The pack's text is not UTF-8.");
    LANYARD_ASSIGN(Json parsed, parseStrictJson(json, PackLimits{}.jsonBytes, kJsonDepth));
    const auto document = std::make_shared<const Json>(std::move(parsed));
    LANYARD_TRY(checkDocument(*document));
    if (canonicalDump(*document) != json)
        return malformed("The pack's JSON is not in its one canonical form.");

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
    Rulebook book{pack.id, pack.version, pack.built, readFacts(root["facts"], language), {}, "", "", ""};
    for (const Json& item : root["items"])
        if (auto rule = readRule(item, lookup, language))
            book.measures.push_back(std::move(*rule));
    if (const Json& immediate = root["immediate"]; !immediate.is_null()) {
        book.immediateFact = immediate["fact"].get<std::string>();
        book.immediateGroup = immediate["group"].get<std::string>();
    }
    book.usageFact = usageFactOf(root["evidence"]);
    return book;
}

Result<Pack> parsePack(ByteView file, PackLimits limits) {
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, "The pack is larger than a pack may be.");
    const std::string_view begin = textOf(file.first(std::min(file.size(), kMagic.size())));
    if (begin != kMagic) {
        // "LANYARD-PACK/2" is a pack of a later day; half a magic is a file cut short.
        const bool later = begin.size() > kFamily.size() && begin.starts_with(kFamily) &&
                           !kMagic.starts_with(begin.substr(0, kFamily.size() + 1));
        return later ? fail(ErrorCode::Unsupported, "The pack is in a newer format than this version of Lanyard reads.")
                     : malformed("This is not a Lanyard pack.");
    }
    if (file.size() < kHeader)
        return malformed("The pack ends too early.");
    const std::uint64_t declared = littleEndian(file.subspan(kMagic.size(), 8));
    if (declared > limits.jsonBytes)
        return fail(ErrorCode::TooLarge, "The pack's contents are larger than they may be.");
    const ByteView frame = file.subspan(kHeader);
    LANYARD_TRY(checkFrame(frame, declared));
    LANYARD_ASSIGN(const std::string json, unpack(frame, static_cast<std::size_t>(declared)));
    return packOf(json);
}

Result<Pack> openPack(ByteView file, std::string_view signature, const crypto::MinisignPublicKey& editors,
                      PackLimits limits) {
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, "The pack is larger than a pack may be.");
    LANYARD_TRY(crypto::verifyMinisign(editors, file, signature));
    return parsePack(file, limits);
}

Result<Bytes> writePack(const Json& document) {
    // Text that is not UTF-8 would come out changed; the compiler checks its sources before, and parsePack refuses the
    // rest.
    const std::string json = canonicalDump(document);
    constexpr PackLimits limits;
    if (json.size() > limits.jsonBytes)
        return fail(ErrorCode::TooLarge, "The pack's contents are larger than they may be.");
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    if (!context || ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel)) != 0 ||
        ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1)) != 0)
        return fail(ErrorCode::Internal, "The packer could not be started.");
    Bytes file(kHeader + ZSTD_compressBound(json.size()));
    std::copy(kMagic.begin(), kMagic.end(), file.begin());
    for (std::size_t i = 0; i < 8; ++i)
        file[kMagic.size() + i] = static_cast<std::uint8_t>(json.size() >> (8 * i));
    const std::size_t length =
        ZSTD_compress2(context.get(), file.data() + kHeader, file.size() - kHeader, json.data(), json.size());
    if (ZSTD_isError(length) != 0)
        return fail(ErrorCode::Internal, "The pack could not be compressed.");
    file.resize(kHeader + length);
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, "The pack is larger than a pack may be.");
    return file;
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
    LANYARD_ASSIGN(const Pack page, packOf(json));
    if (page.itemIds.size() != 1 || !(*page.document)["items"][0]["public"].get<bool>())
        return malformed("The public page is not one public page.");
    return itemOf(page, page.itemIds.front(), language);
}

} // namespace lanyard::content
