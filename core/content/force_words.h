#pragma once

#include "core/content/json_shape.h"
#include "core/content/overlay.h"

/// Private to core/content: an overlay's document, and what it adds to one page.
namespace lanyard::content {

/// The section that the contacts stand in; no addition may have this id.
inline constexpr std::string_view kContactsSection = "force-contacts";

/// A whole overlay's document. Unsupported for another format.
[[nodiscard]] Status checkOverlay(const Json& document);

/// A document that nothing has checked yet.
[[nodiscard]] Result<Overlay> overlayOf(Json document);

enum class ForcePage {
    Unlocked, ///< additions and all contacts
    Public    ///< the contacts that need no PIN
};
struct ForceWords {
    /// Null for nothing; else
    /// `{"force","parts":[{"after","cy":[section…]|null,"mixed":bool,"reviewDue","reviewed","reviewer","sections":[…]}…],
    /// "sources":[{"at","title"}…]}`.
    Json words;
    std::size_t leftOut = 0; ///< additions with a section whose id the page has already
};
/// What the overlay adds to this page of the national pack.
[[nodiscard]] ForceWords forceWordsFor(const Json& overlay, const Json& item, ForcePage page);
/// Puts them on the page as it is read in this language.
void addForceWords(Item& item, const Json& words, std::string_view language);

[[nodiscard]] std::vector<Contact> readContacts(const Json& overlay, std::string_view language);

} // namespace lanyard::content
