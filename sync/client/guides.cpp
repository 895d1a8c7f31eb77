#include "sync/client/guides.h"

namespace lanyard::client {

namespace {

constexpr std::string_view kPublicPageLabel = "lanyard public page v1";
constexpr std::size_t kPublicPageLimit = 1U << 20U;
constexpr std::size_t kPackLimit = 16U << 20U;
constexpr std::size_t kSignatureLimit = 64U << 10U;
constexpr std::string_view kOverlayFile = "overlay.file";
constexpr std::string_view kOverlaySignature = "overlay.signature";
constexpr std::string_view kOverlayProblem = "overlay.problem";

Result<content::Overlay> openForceOverlay(const Trust& trust, ByteView bytes, std::string_view signature) {
    if (!trust.profile.overlay)
        return fail(ErrorCode::Refused, "Your force has named no overlay of its own.");
    LANYARD_ASSIGN(content::Overlay overlay, content::openOverlay(bytes, signature, trust.profile.overlay->key));
    if (overlay.id != trust.profile.overlay->pack)
        return fail(ErrorCode::Refused, "This overlay is not the one that your force has named.");
    return overlay;
}

/// The overlay that the store keeps, applied again.
Status applyKept(content::ContentStore& content, const Trust& trust, store::Store& store) {
    LANYARD_ASSIGN(const auto file, store.value(kOverlayFile));
    LANYARD_ASSIGN(const auto signature, store.value(kOverlaySignature));
    if (!file || !signature)
        return fail(ErrorCode::NotFound, "The guides were made again, and the force's own words were not among them.");
    LANYARD_ASSIGN(const content::Overlay overlay, openForceOverlay(trust, *file, textOf(*signature)));
    return content.importOverlay(overlay);
}

} // namespace

Guides::Guides(Path folder, std::string editorsKey)
    : m_folder(std::move(folder))
    , m_editorsKey(std::move(editorsKey)) {}

Result<content::ContentStore> Guides::open(ByteView key, const Trust* trust, store::Store& store) const {
    const Path database = m_folder / "content.db";
    auto content = content::ContentStore::open(database, key);
    if (!content && content.error().code == ErrorCode::Damaged) {
        for (const char* suffix : {"", "-wal", "-shm"})
            LANYARD_TRY(removeFileDurably(database.string() + suffix));
        content = content::ContentStore::open(database, key);
    }
    if (!content)
        return content;
    LANYARD_ASSIGN(const auto held, content->held());
    if (held.empty() && trust != nullptr)
        LANYARD_TRY(applyHeld(*content, *trust, store));
    return content;
}

Status Guides::applyHeld(content::ContentStore& content, const Trust& trust, store::Store& store) const {
    const std::string name = trust.profile.pack + ".pack";
    const auto bytes = readFile(file(name), kPackLimit);
    const auto signature = readFile(file(name + ".minisig"), kSignatureLimit);
    if (!bytes || !signature)
        return {}; // none came yet: reading says so
    LANYARD_ASSIGN(const auto pack, openPack(*bytes, textOf(*signature)));
    LANYARD_TRY(content.import(pack));
    if (!trust.profile.overlay)
        return {};
    const Status applied = applyKept(content, trust, store);
    return applied ? Status() : setOverlayProblem(store, applied.error().message);
}

Result<content::Pack> Guides::openPack(ByteView bytes, std::string_view signature) const {
    LANYARD_ASSIGN(const auto editors, crypto::parseMinisignPublicKey(m_editorsKey));
    return content::openPack(bytes, signature, editors);
}

Result<content::Pack> Guides::heldPack(const std::string& id) const {
    LANYARD_ASSIGN(const Bytes bytes, readFile(file(id + ".pack"), kPackLimit));
    LANYARD_ASSIGN(const Bytes signature, readFile(file(id + ".pack.minisig"), kSignatureLimit));
    return openPack(bytes, textOf(signature));
}

Status Guides::writePublicPage(const content::Pack& pack, const std::optional<content::Overlay>& overlay,
                               const vault::MacKey& mac) const {
    LANYARD_ASSIGN(const std::string page,
                   overlay ? content::publicPageWith(pack, *overlay) : content::publicPageOf(pack));
    return vault::writeMacFile(m_folder / "public-page.json", kPublicPageLabel, viewOf(page), mac);
}

Status Guides::apply(content::ContentStore& content, ByteView bytes, std::string_view signature,
                     const vault::MacKey& mac) const {
    LANYARD_ASSIGN(const content::Pack pack, openPack(bytes, signature));
    LANYARD_TRY(content.import(pack));
    LANYARD_TRY(ensurePrivateFolder(m_folder / "packs"));
    LANYARD_TRY(writeFileDurably(file(pack.id + ".pack"), bytes));
    LANYARD_TRY(writeFileDurably(file(pack.id + ".pack.minisig"), viewOf(signature)));
    LANYARD_ASSIGN(const auto overlay, content.overlay());
    return writePublicPage(pack, overlay, mac);
}

Status Guides::applyOverlay(content::ContentStore& content, store::Store& store, const Trust& trust, ByteView bytes,
                            std::string_view signature, const vault::MacKey& mac) const {
    LANYARD_ASSIGN(const content::Overlay overlay, openForceOverlay(trust, bytes, signature));
    LANYARD_TRY(content.importOverlay(overlay));
    LANYARD_TRY(store.setValue(kOverlayFile, bytes));
    LANYARD_TRY(store.setValue(kOverlaySignature, viewOf(signature)));
    LANYARD_ASSIGN(const content::Pack pack, heldPack(overlay.over));
    LANYARD_TRY(writePublicPage(pack, overlay, mac));
    return setOverlayProblem(store, {});
}

Result<std::string> Guides::overlayProblem(store::Store& store) {
    LANYARD_ASSIGN(const auto bytes, store.value(kOverlayProblem));
    return bytes ? toText(*bytes) : std::string();
}

Status Guides::setOverlayProblem(store::Store& store, std::string_view sentence) {
    return store.setValue(kOverlayProblem, viewOf(sentence));
}

std::optional<content::Item> Guides::publicPage(const vault::MacKey& mac, std::string_view language) const {
    const auto stored = vault::readMacFile(m_folder / "public-page.json", kPublicPageLabel, mac, kPublicPageLimit);
    if (!stored)
        return std::nullopt;
    auto page = content::parsePublicPage(textOf(*stored), language);
    return page ? std::optional(std::move(*page)) : std::nullopt;
}

} // namespace lanyard::client
