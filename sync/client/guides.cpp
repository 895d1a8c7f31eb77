#include "sync/client/guides.h"

namespace lanyard::client {

namespace {

constexpr std::string_view kPublicPageLabel = "lanyard public page v1";
constexpr std::size_t kPublicPageLimit = 1U << 20U;
constexpr std::size_t kPackLimit = 16U << 20U;
constexpr std::size_t kSignatureLimit = 64U << 10U;

Result<content::Overlay> openForceOverlay(const Trust& trust, ByteView bytes, std::string_view signature) {
    if (!trust.profile.overlay)
        return fail(ErrorCode::Refused, "Your force has named no overlay of its own.");
    LANYARD_ASSIGN(content::Overlay overlay, content::openOverlay(bytes, signature, trust.profile.overlay->key));
    if (overlay.id != trust.profile.overlay->pack)
        return fail(ErrorCode::Refused, "This overlay is not the one that your force has named.");
    return overlay;
}

} // namespace

Guides::Guides(Path folder, std::string editorsKey)
    : m_folder(std::move(folder))
    , m_editorsKey(std::move(editorsKey)) {}

Result<Guides::Opened> Guides::open(ByteView key, const Trust* trust) const {
    const Path database = m_folder / "content.db";
    auto content = content::ContentStore::open(database, key);
    if (!content && content.error().code == ErrorCode::Damaged) {
        for (const char* suffix : {"", "-wal", "-shm"})
            LANYARD_TRY(removeFileDurably(database.string() + suffix));
        content = content::ContentStore::open(database, key);
    }
    if (!content)
        return fail(std::move(content).error());
    Opened opened{std::move(*content), {}};
    LANYARD_ASSIGN(const auto held, opened.content.held());
    if (held.empty() && trust != nullptr)
        LANYARD_TRY(applyHeld(opened.content, *trust, opened.overlayProblem));
    return opened;
}

Status Guides::applyHeld(content::ContentStore& content, const Trust& trust, std::string& overlayProblem) const {
    const std::string name = trust.profile.pack + ".pack";
    const auto bytes = readFile(file(name), kPackLimit);
    const auto signature = readFile(file(name + ".minisig"), kSignatureLimit);
    if (!bytes || !signature)
        return {}; // none came yet: reading says so
    LANYARD_ASSIGN(const auto pack, openPack(*bytes, textOf(*signature)));
    LANYARD_TRY(content.import(pack));
    if (!trust.profile.overlay)
        return {};
    const std::string over = trust.profile.overlay->pack + ".overlay";
    const auto words = readFile(file(over), content::kOverlayLimits.fileBytes);
    const auto signedBy = readFile(file(over + ".minisig"), kSignatureLimit);
    if (!words || !signedBy)
        return {};
    const auto overlay = openForceOverlay(trust, *words, textOf(*signedBy));
    const Status applied = overlay ? content.importOverlay(*overlay) : Status(fail(overlay.error()));
    if (!applied)
        overlayProblem = applied.error().message;
    return {};
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

Status Guides::keep(const std::string& name, ByteView bytes, std::string_view signature) const {
    LANYARD_TRY(ensurePrivateFolder(m_folder / "packs"));
    LANYARD_TRY(writeFileDurably(file(name), bytes));
    return writeFileDurably(file(name + ".minisig"), viewOf(signature));
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
    LANYARD_TRY(keep(pack.id + ".pack", bytes, signature));
    LANYARD_ASSIGN(const auto overlay, content.overlay());
    return writePublicPage(pack, overlay, mac);
}

Status Guides::applyOverlay(content::ContentStore& content, const Trust& trust, ByteView bytes,
                            std::string_view signature, const vault::MacKey& mac) const {
    LANYARD_ASSIGN(const content::Overlay overlay, openForceOverlay(trust, bytes, signature));
    LANYARD_TRY(content.importOverlay(overlay));
    LANYARD_TRY(keep(overlay.id + ".overlay", bytes, signature));
    LANYARD_ASSIGN(const content::Pack pack, heldPack(overlay.over));
    return writePublicPage(pack, overlay, mac);
}

std::optional<content::Item> Guides::publicPage(const vault::MacKey& mac, std::string_view language) const {
    const auto stored = vault::readMacFile(m_folder / "public-page.json", kPublicPageLabel, mac, kPublicPageLimit);
    if (!stored)
        return std::nullopt;
    auto page = content::parsePublicPage(textOf(*stored), language);
    return page ? std::optional(std::move(*page)) : std::nullopt;
}

} // namespace lanyard::client
