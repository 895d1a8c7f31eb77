#pragma once

#include "core/content/content_store.h"
#include "core/vault/device_keys.h"
#include "sync/client/trust.h"

namespace lanyard::client {

/// The packs of a device's folder as they came, signed (<folder>/packs/); content.db, which is made of them; and the
/// page that needs no PIN (<folder>/public-page.json, with a MAC).
class Guides {
public:
    /// `editorsKey`: minisign public key line of the national editors.
    Guides(Path folder, std::string editorsKey);

    /// What an overlay that cannot be had is no reason to go without the national pack.
    struct Opened {
        content::ContentStore content;
        std::string overlayProblem; ///< why the held overlay could not be applied again; "" when it could, or is there
    };
    /// content.db holds nothing that the packs do not: a damaged or empty one is made again from them.
    [[nodiscard]] Result<Opened> open(ByteView key, const Trust* trust) const;

    /// A national pack: content.db first, then the files, then the page without a PIN, with the held overlay's public
    /// contacts on it.
    [[nodiscard]] Status apply(content::ContentStore& content, ByteView pack, std::string_view signature,
                               const vault::MacKey& mac) const;
    /// The force's overlay, over a national pack that is held. Refused when the profile names none, or another one.
    [[nodiscard]] Status applyOverlay(content::ContentStore& content, const Trust& trust, ByteView overlay,
                                      std::string_view signature, const vault::MacKey& mac) const;

    /// The stored page, or nothing when it is not there or damaged.
    [[nodiscard]] std::optional<content::Item> publicPage(const vault::MacKey& mac, std::string_view language) const;

private:
    [[nodiscard]] Path file(const std::string& name) const { return m_folder / "packs" / name; }
    [[nodiscard]] Result<content::Pack> openPack(ByteView bytes, std::string_view signature) const;
    [[nodiscard]] Result<content::Pack> heldPack(const std::string& id) const;
    [[nodiscard]] Status applyHeld(content::ContentStore& content, const Trust& trust,
                                   std::string& overlayProblem) const;
    [[nodiscard]] Status keep(const std::string& name, ByteView bytes, std::string_view signature) const;
    [[nodiscard]] Status writePublicPage(const content::Pack& pack, const std::optional<content::Overlay>& overlay,
                                         const vault::MacKey& mac) const;

    Path m_folder;
    std::string m_editorsKey;
};

} // namespace lanyard::client
