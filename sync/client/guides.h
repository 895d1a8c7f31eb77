#pragma once

#include "core/content/content_store.h"
#include "core/store/store.h"
#include "core/vault/device_keys.h"
#include "sync/client/trust.h"

namespace lanyard::client {

/// The national packs of a device's folder as they came, signed (<folder>/packs/); the force's overlay, which has
/// numbers that need the PIN and is kept in the store; content.db, which is made of both; and the page that needs no
/// PIN
/// (<folder>/public-page.json, with a MAC).
class Guides {
public:
    /// `editorsKey`: minisign public key line of the national editors.
    Guides(Path folder, std::string editorsKey);

    /// content.db holds nothing that packs and overlay do not: a damaged or empty one is made again from them. An
    /// overlay that cannot be applied again is a problem to be said, and no reason to go without the national pack.
    [[nodiscard]] Result<content::ContentStore> open(ByteView key, const Trust* trust, store::Store& store) const;

    /// A national pack: content.db first, then the files, then the page without a PIN, with the held overlay's public
    /// contacts on it.
    [[nodiscard]] Status apply(content::ContentStore& content, ByteView pack, std::string_view signature,
                               const vault::MacKey& mac) const;
    /// The force's overlay, over a national pack that is held. Refused when the profile names none, or another one.
    /// What was wrong with an earlier one is forgotten.
    [[nodiscard]] Status applyOverlay(content::ContentStore& content, store::Store& store, const Trust& trust,
                                      ByteView overlay, std::string_view signature, const vault::MacKey& mac) const;
    /// Why the force's overlay is not here; "" when it is, or when there is none.
    [[nodiscard]] static Result<std::string> overlayProblem(store::Store& store);
    [[nodiscard]] static Status setOverlayProblem(store::Store& store, std::string_view sentence);

    /// The stored page, or nothing when it is not there or damaged.
    [[nodiscard]] std::optional<content::Item> publicPage(const vault::MacKey& mac, std::string_view language) const;

private:
    [[nodiscard]] Path file(const std::string& name) const { return m_folder / "packs" / name; }
    [[nodiscard]] Result<content::Pack> openPack(ByteView bytes, std::string_view signature) const;
    [[nodiscard]] Result<content::Pack> heldPack(const std::string& id) const;
    [[nodiscard]] Status applyHeld(content::ContentStore& content, const Trust& trust, store::Store& store) const;
    [[nodiscard]] Status writePublicPage(const content::Pack& pack, const std::optional<content::Overlay>& overlay,
                                         const vault::MacKey& mac) const;

    Path m_folder;
    std::string m_editorsKey;
};

} // namespace lanyard::client
