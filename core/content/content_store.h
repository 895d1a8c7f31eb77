#pragma once

#include "core/content/overlay.h"
#include "core/store/sqlite.h"

namespace lanyard::content {

struct SnippetPart {
    std::string text;
    bool hit = false;
};
struct SearchHit {
    ItemHead head;
    std::vector<SnippetPart> snippet; ///< plain text, inline marks removed
    std::string matchedAlias;         ///< "harbouring notice" when a name other than the title was hit
};

/// content.db: items and a full-text index, rebuilt from packs at will. One thread.
class ContentStore {
public:
    [[nodiscard]] static Result<ContentStore> open(const Path& file, ByteView rawKey);
    ContentStore(ContentStore&&) noexcept;
    ContentStore& operator=(ContentStore&&) noexcept;
    ~ContentStore();

    /// Applies a checked pack whole, or not at all. Rollback when its version is below the one held; the same version
    /// again is fine and does nothing.
    /// A held overlay over this pack is applied to it again; what of it cannot stand there any more is left out.
    [[nodiscard]] Status import(const Pack& pack);
    /// Applies a force's overlay to the pack that it stands over, whole or not at all: its pages then read, list and
    /// are found with the force's words. Refused when that pack is not held, or when another overlay is; Exists when
    /// one of its sections would stand twice; Rollback as for a pack.
    [[nodiscard]] Status importOverlay(const Overlay& overlay);

    struct Held {
        std::string id;
        std::string title; ///< of an overlay: the force's name
        std::int64_t version = 0;
        Date built;
        std::int64_t items = 0;   ///< of an overlay: the pages that it adds to
        std::string over{};       ///< of an overlay: its national pack; empty: this is a national pack
        std::int64_t leftOut = 0; ///< of an overlay: additions that no page held can take
    };
    /// National packs first.
    [[nodiscard]] Result<std::vector<Held>> held();
    [[nodiscard]] Result<std::optional<Overlay>> overlay();
    /// Whom to reach in the force; empty without an overlay.
    [[nodiscard]] Result<std::vector<Contact>> contacts(std::string_view language);
    [[nodiscard]] Result<Item> item(std::string_view id, std::string_view language);
    /// In the groups' order, then by title. Never shows not-commenced measures.
    [[nodiscard]] Result<std::vector<ItemHead>> list(Kind kind, std::string_view language);

    /// Facts and tests of the pack held. NotFound when none is.
    [[nodiscard]] Result<Rulebook> rulebook(std::string_view language);

    /// The wording list of the pack held, but for what only says who a source is. NotFound when none is.
    [[nodiscard]] Result<std::vector<Term>> terms();
    /// Words and phrases that say who a source is (terms of the sort points-to-source): mother, shopkeeper.
    [[nodiscard]] Result<std::vector<std::string>> sourceRoles();

    /// Words as typed; each may be a beginning. Cases and accents fold (ŵ = w); titles and aliases weigh most (BM25).
    /// When that finds few pages and none by its name, misspelt words are taken for the known ones they may stand for
    /// (vocabulary.h), and then pages with some of the words follow; both come after all that was found as typed. At
    /// most `limit` hits, the same input gives the same order. Never an error for odd input: what has no words gives no
    /// hits. The work is bounded, whatever is typed.
    [[nodiscard]] Result<std::vector<SearchHit>> search(std::string_view words, std::string_view language,
                                                        std::size_t limit = 20);

private:
    [[nodiscard]] Result<std::vector<Term>> allTerms();
    struct State;
    explicit ContentStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Text with the inline marks removed, for speech, search and lists.
[[nodiscard]] std::string plainText(std::string_view marked);

} // namespace lanyard::content
