#pragma once

#include "core/content/pack.h"
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
    [[nodiscard]] Status import(const Pack& pack);

    struct Held {
        std::string id;
        std::string title;
        std::int64_t version = 0;
        Date built;
        std::int64_t items = 0;
    };
    [[nodiscard]] Result<std::vector<Held>> held();
    [[nodiscard]] Result<Item> item(std::string_view id, std::string_view language);
    /// In the groups' order, then by title. Never shows not-commenced measures.
    [[nodiscard]] Result<std::vector<ItemHead>> list(Kind kind, std::string_view language);

    /// Facts and tests of the pack held. NotFound when none is.
    [[nodiscard]] Result<Rulebook> rulebook(std::string_view language);

    /// Words as typed; the last one may be a beginning. Cases and accents fold (ŵ = w); titles and aliases weigh most
    /// (bm25). At most `limit` hits, the same input gives the same order. Never an error for odd input: what has no
    /// words gives no hits.
    [[nodiscard]] Result<std::vector<SearchHit>> search(std::string_view words, std::string_view language,
                                                        std::size_t limit = 20);

private:
    struct State;
    explicit ContentStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Text with the inline marks removed, for speech, search and lists.
[[nodiscard]] std::string plainText(std::string_view marked);

} // namespace lanyard::content
