#pragma once

#include "core/content/pack.h"

namespace lanyard::content {

/// What a force adds to a national pack, its form checked whole: content/README.md, "A force overlay". What it names of
/// the national pack is looked up where that pack is.
struct Overlay {
    std::string id;
    std::string over; ///< the national pack's id
    std::string force;
    std::int64_t version = 0;
    Date built;
    std::vector<std::string> itemIds; ///< pages that it adds to
    std::size_t contacts = 0;
    std::shared_ptr<const nlohmann::json> document;
};

inline constexpr PackLimits kOverlayLimits{1U << 20U, 4U << 20U};

/// Does the file begin as an overlay does, of this format or a later one?
[[nodiscard]] bool isOverlay(ByteView file);
/// Container and content checks; does not verify a signature. Malformed, TooLarge, Unsupported.
[[nodiscard]] Result<Overlay> parseOverlay(ByteView file, PackLimits limits = kOverlayLimits);
/// The signature of the force's editors, then parseOverlay. BadSignature and UnknownKey come first: unsigned bytes are
/// not parsed.
[[nodiscard]] Result<Overlay> openOverlay(ByteView file, std::string_view signature,
                                          const crypto::MinisignPublicKey& editors, PackLimits limits = kOverlayLimits);
/// Writes the container around canonical JSON (used by the compiler and by tests).
[[nodiscard]] Result<Bytes> writeOverlay(const nlohmann::json& document);

[[nodiscard]] std::string_view contactKindName(ContactKind kind);
[[nodiscard]] std::optional<ContactKind> contactKindFromName(std::string_view name);
/// Is this what a contact of the kind is reached by? A phone: figures and spaces, a + at the start; an email: one @ and
/// no space; else some words.
[[nodiscard]] bool isContactValue(ContactKind kind, std::string_view value);
/// One line without marks, and without characters that hide or turn round what stands beside them.
[[nodiscard]] bool isPlainLine(std::string_view text);

/// What it adds to a page, in its own order, and nothing of the page.
[[nodiscard]] std::vector<Section> additionsTo(const Overlay& overlay, std::string_view item,
                                               std::string_view language);
/// In the overlay's order.
[[nodiscard]] std::vector<Contact> contactsOf(const Overlay& overlay, std::string_view language);
/// What the overlay adds to this page of the national pack, after its own sections. Exists when a section would stand
/// twice; Refused when the overlay is over another pack.
[[nodiscard]] Status addOverlay(Item& item, const Pack& over, const Overlay& overlay);
/// Can all of it stand over this pack? As addOverlay, for every page. Pages that are not there are no fault here.
[[nodiscard]] Status checkFits(const Overlay& overlay, const Pack& over);
/// The national public page with the overlay's public contacts; parsePublicPage reads it. As publicPageOf when there
/// are none, or when they cannot stand on it.
[[nodiscard]] Result<std::string> publicPageWith(const Pack& pack, const Overlay& overlay);

} // namespace lanyard::content
