#include "core/content/content_store.h"
#include "core/content/content_store_state.h"
#include "core/content/force_words.h"
#include "core/content/vocabulary.h"

namespace lanyard::content {
namespace {

using Ids = std::set<std::string, std::less<>>;

/// Titles of sources and related pages are no part of what is searched.
struct NoLookup final : Lookup {
    [[nodiscard]] const Json* source(const std::string&) const override { return nullptr; }
    [[nodiscard]] const Json* table(const std::string&) const override { return nullptr; }
    [[nodiscard]] std::string title(const std::string&) const override { return {}; }
};

Result<Ids> idsIn(store::Database& database, const char* sql) {
    LANYARD_ASSIGN(auto rows, database.prepare(sql));
    Ids ids;
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return ids;
        ids.insert(rows.text(0));
    }
}

/// The held overlay's document; null when there is none.
Result<Json> heldDocument(store::Database& database) {
    LANYARD_ASSIGN(auto row, database.prepare("SELECT json FROM overlay"));
    LANYARD_ASSIGN(const bool there, row.step());
    if (!there)
        return Json();
    Json document = Json::parse(row.text(0), nullptr, false);
    if (!document.is_object())
        return damaged();
    return document;
}

/// A page's words as it reads now, in the indexes of all words.
Status indexPage(store::Database& database, const std::string& id) {
    LANYARD_ASSIGN(auto row, database.prepare("SELECT json FROM item WHERE id = ?"));
    row.bind(1, id);
    LANYARD_ASSIGN(const bool there, row.step());
    const Json json = there ? Json::parse(row.text(0), nullptr, false) : Json();
    if (!json.is_object())
        return damaged();
    LANYARD_ASSIGN(auto entry, database.prepare("SELECT doc FROM entry WHERE item = ? AND language = ?"));
    LANYARD_ASSIGN(auto page, database.prepare("UPDATE page SET body = ? WHERE doc = ?"));
    for (const char* language : {"en", "cy"}) {
        Item item = readItem(json, NoLookup(), language);
        LANYARD_TRY(addHeldForceWords(database, item));
        entry.reset();
        entry.bind(1, id).bind(2, language);
        LANYARD_ASSIGN(const bool listed, entry.step());
        if (!listed)
            return damaged();
        const std::int64_t doc = entry.integer(0);
        const PageWords words = wordsOf(json, item);
        page.bind(1, joined(words.lines)).bind(2, doc);
        LANYARD_TRY(page.run());
        LANYARD_ASSIGN(auto clear, database.prepare(item.language == "cy" ? "DELETE FROM text_cy WHERE rowid = ?"
                                                                          : "DELETE FROM text_en WHERE rowid = ?"));
        clear.bind(1, doc);
        LANYARD_TRY(clear.run());
        LANYARD_TRY(indexText(database, doc, item, words));
    }
    return {};
}

/// Puts an overlay on the pages of the pack that it stands over, in place of what stood there before. Gives the number
/// of additions that collide.
class Applier {
public:
    Applier(store::Database& database, const Json& overlay) : m_database(database), m_overlay(overlay) {}

    Result<std::size_t> run() {
        LANYARD_ASSIGN(Ids changed, idsIn(m_database, "SELECT item FROM addition"));
        LANYARD_TRY(m_database.execute("DELETE FROM addition"));
        LANYARD_ASSIGN(m_pages, idsIn(m_database, "SELECT id FROM item"));
        std::size_t missing = 0;
        for (const Json& addition : m_overlay["additions"])
            missing += m_pages.contains(addition["item"].get_ref<const std::string&>()) ? 0 : 1;
        LANYARD_TRY(addToPages(changed));
        if (!m_overlay["contacts"].is_null() && !m_publicPage)
            ++missing;
        for (const std::string& page : changed)
            LANYARD_TRY(indexPage(m_database, page));
        LANYARD_ASSIGN(auto count, m_database.prepare("UPDATE overlay SET left_out = ?"));
        count.bind(1, static_cast<std::int64_t>(missing + m_colliding));
        LANYARD_TRY(count.run());
        if (!changed.empty())
            LANYARD_TRY(rebuildVocabulary(m_database));
        return m_colliding;
    }

private:
    Status addToPages(Ids& changed) {
        LANYARD_ASSIGN(auto pages, m_database.prepare("SELECT id, json FROM item WHERE pack = ? ORDER BY id"));
        LANYARD_ASSIGN(auto insert, m_database.prepare("INSERT INTO addition VALUES (?, ?)"));
        pages.bind(1, m_overlay["over"].get_ref<const std::string&>());
        while (true) {
            LANYARD_ASSIGN(const bool more, pages.step());
            if (!more)
                return {};
            const Json item = Json::parse(pages.text(1), nullptr, false);
            if (!item.is_object())
                return damaged();
            m_publicPage = m_publicPage || item["public"].get<bool>();
            ForceWords found = forceWordsFor(m_overlay, item, ForcePage::Unlocked);
            m_colliding += found.leftOut;
            if (found.words.is_null())
                continue;
            dropLinks(found.words["parts"], [&](std::string_view id) { return m_pages.contains(id); });
            insert.bind(1, pages.text(0)).bind(2, found.words.dump());
            LANYARD_TRY(insert.run());
            changed.insert(pages.text(0));
        }
    }

    store::Database& m_database;
    const Json& m_overlay;
    Ids m_pages;
    std::size_t m_colliding = 0;
    bool m_publicPage = false;
};

} // namespace

Status applyHeldOverlay(store::Database& database, std::string_view pack) {
    LANYARD_ASSIGN(const Json document, heldDocument(database));
    if (document.is_null() || document["over"] != pack)
        return {};
    LANYARD_TRY(Applier(database, document).run());
    return {};
}

Status addHeldForceWords(store::Database& database, Item& item) {
    LANYARD_ASSIGN(auto row, database.prepare("SELECT json FROM addition WHERE item = ?"));
    row.bind(1, item.id);
    LANYARD_ASSIGN(const bool there, row.step());
    if (!there)
        return {};
    const Json words = Json::parse(row.text(0), nullptr, false);
    if (!words.is_object())
        return damaged();
    addForceWords(item, words, item.language);
    return {};
}

Status addHeldOverlay(store::Database& database, std::vector<ContentStore::Held>& held) {
    LANYARD_ASSIGN(auto row, database.prepare("SELECT json, version, left_out, (SELECT count(*) FROM addition)"
                                              " FROM overlay"));
    LANYARD_ASSIGN(const bool there, row.step());
    if (!there)
        return {};
    const Json document = Json::parse(row.text(0), nullptr, false);
    const auto built =
        document.is_object() ? parseDate(document["built"].get_ref<const std::string&>()) : Result<Date>(damaged());
    if (!built)
        return damaged();
    held.push_back({document["id"].get<std::string>(), document["force"].get<std::string>(), row.integer(1), *built,
                    row.integer(3), document["over"].get<std::string>(), row.integer(2)});
    return {};
}

Status ContentStore::importOverlay(const Overlay& overlay) {
    store::Database& database = m_state->database;
    LANYARD_ASSIGN(auto transaction, store::Transaction::begin(database));
    {
        LANYARD_ASSIGN(auto pack, database.prepare("SELECT 1 FROM pack WHERE id = ?"));
        pack.bind(1, overlay.over);
        LANYARD_ASSIGN(const bool there, pack.step());
        if (!there)
            return fail(ErrorCode::Refused, "The force's overlay is made for another national pack than the one on "
                                            "this device.");
        LANYARD_ASSIGN(auto held, database.prepare("SELECT id, version FROM overlay"));
        LANYARD_ASSIGN(const bool another, held.step());
        if (another && held.text(0) != overlay.id)
            return fail(ErrorCode::Refused, "There is another overlay on this device, which stays.");
        if (another && held.integer(1) > overlay.version)
            return fail(ErrorCode::Rollback, "The overlay is older than the one on this device, which stays.");
        if (another && held.integer(1) == overlay.version)
            return {};
    }
    LANYARD_ASSIGN(auto insert, database.prepare("INSERT OR REPLACE INTO overlay VALUES (?, ?, 0, ?)"));
    insert.bind(1, overlay.id).bind(2, overlay.version).bind(3, overlay.document->dump());
    LANYARD_TRY(insert.run());
    LANYARD_ASSIGN(const std::size_t colliding, Applier(database, *overlay.document).run());
    if (colliding > 0)
        return fail(ErrorCode::Exists, "The overlay adds a section whose id the national page has already.");
    return transaction.commit();
}

Result<std::optional<Overlay>> ContentStore::overlay() {
    LANYARD_ASSIGN(Json document, heldDocument(m_state->database));
    if (document.is_null())
        return std::optional<Overlay>();
    LANYARD_ASSIGN(Overlay held, overlayOf(std::move(document)));
    return std::optional<Overlay>(std::move(held));
}

Result<std::vector<Contact>> ContentStore::contacts(std::string_view language) {
    LANYARD_ASSIGN(const Json document, heldDocument(m_state->database));
    return document.is_null() ? std::vector<Contact>{} : readContacts(document, language);
}

} // namespace lanyard::content
