#include "core/content/content_store.h"

#include "core/base/fold.h"
#include "core/content/content_store_state.h"
#include "core/content/page_words.h"
#include "core/content/rank_function.h"
#include "core/content/vocabulary.h"

#include <array>

namespace lanyard::content {
namespace {

// `entry` is an item in a language as lists show it; its number is the row's in that language's indexes. `page` holds
// what a hit shows besides, and `doc` the id alone: candidates are many, and rows that they are sorted by must be
// small. `name` holds every folded title and alias, so that "C5" finds its page by looking it up. names_xx is the index
// of titles, aliases and keywords, text_xx of all words: most queries are answered by the first, which is a fiftieth of
// the second. Both keep no text. `word` and `near` are their words, for what is typed wrong (vocabulary.h).
constexpr std::array kSteps{
    "CREATE TABLE pack(id TEXT PRIMARY KEY, title TEXT NOT NULL, version INTEGER NOT NULL, built TEXT NOT NULL,"
    " items INTEGER NOT NULL) STRICT;"
    "CREATE TABLE part(pack TEXT NOT NULL REFERENCES pack(id) ON DELETE CASCADE, kind TEXT NOT NULL, id TEXT NOT NULL,"
    " json TEXT NOT NULL, PRIMARY KEY(pack, kind, id)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE item(id TEXT PRIMARY KEY, pack TEXT NOT NULL REFERENCES pack(id) ON DELETE CASCADE,"
    " json TEXT NOT NULL) STRICT;"
    "CREATE INDEX item_pack ON item(pack);"
    "CREATE TABLE entry(doc INTEGER PRIMARY KEY, item TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,"
    " language TEXT NOT NULL, kind TEXT NOT NULL, pack TEXT NOT NULL, place INTEGER NOT NULL, sort TEXT NOT NULL,"
    " title TEXT NOT NULL, summary TEXT NOT NULL, subtitle TEXT NOT NULL, grouping TEXT NOT NULL,"
    " group_title TEXT NOT NULL, strap TEXT NOT NULL, UNIQUE(item, language)) STRICT;"
    "CREATE INDEX entry_list ON entry(kind, language, pack, place, sort, item);"
    "CREATE TABLE page(doc INTEGER PRIMARY KEY REFERENCES entry(doc) ON DELETE CASCADE, aliases TEXT NOT NULL,"
    " body TEXT NOT NULL) STRICT;"
    "CREATE TABLE doc(doc INTEGER PRIMARY KEY REFERENCES entry(doc) ON DELETE CASCADE, item TEXT NOT NULL,"
    " is_definition INTEGER NOT NULL) STRICT;"
    "CREATE TABLE name(language TEXT NOT NULL, folded TEXT NOT NULL, is_alias INTEGER NOT NULL,"
    " doc INTEGER NOT NULL REFERENCES entry(doc) ON DELETE CASCADE,"
    " PRIMARY KEY(language, folded, is_alias, doc)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX name_doc ON name(doc);"
    "CREATE VIRTUAL TABLE names_en USING fts5(title, aliases, keywords, content='',"
    " contentless_delete=1, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2');"
    "CREATE VIRTUAL TABLE names_cy USING fts5(title, aliases, keywords, content='',"
    " contentless_delete=1, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2');"
    "CREATE VIRTUAL TABLE text_en USING fts5(title, aliases, keywords, summary, body, content='',"
    " contentless_delete=1, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2');"
    "CREATE VIRTUAL TABLE text_cy USING fts5(title, aliases, keywords, summary, body, content='',"
    " contentless_delete=1, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2');"
    "CREATE VIRTUAL TABLE names_words_en USING fts5vocab(names_en, col);"
    "CREATE VIRTUAL TABLE names_words_cy USING fts5vocab(names_cy, col);"
    "CREATE VIRTUAL TABLE text_words_en USING fts5vocab(text_en, row);"
    "CREATE VIRTUAL TABLE text_words_cy USING fts5vocab(text_cy, row);"
    "CREATE TABLE word(language TEXT NOT NULL, word TEXT NOT NULL, grade INTEGER NOT NULL, pages INTEGER NOT NULL,"
    " PRIMARY KEY(language, word)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE near(key INTEGER NOT NULL, stem TEXT NOT NULL, PRIMARY KEY(key, stem)) STRICT, WITHOUT ROWID;",
    // A force's overlay as it came, and what of it stands on which page.
    "CREATE TABLE overlay(id TEXT PRIMARY KEY, version INTEGER NOT NULL, left_out INTEGER NOT NULL,"
    " json TEXT NOT NULL) STRICT;"
    "CREATE TABLE addition(item TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE, json TEXT NOT NULL) STRICT;"};

// Each language's statements, as SQLite names tables only in literals.
struct IndexSql {
    std::array<const char*, 2> clear; ///< of a pack's rows
    const char* addNames;
    const char* addText;
};
constexpr IndexSql kEnglish{
    {"DELETE FROM names_en WHERE rowid IN (SELECT doc FROM entry WHERE language = 'en' AND pack = ?)",
     "DELETE FROM text_en WHERE rowid IN (SELECT doc FROM entry WHERE language = 'en' AND pack = ?)"},
    "INSERT INTO names_en(rowid, title, aliases, keywords) VALUES (?, ?, ?, ?)",
    "INSERT INTO text_en(rowid, title, aliases, keywords, summary, body) VALUES (?, ?, ?, ?, ?, ?)"};
constexpr IndexSql kWelsh{
    {"DELETE FROM names_cy WHERE rowid IN (SELECT doc FROM entry WHERE language = 'cy' AND pack = ?)",
     "DELETE FROM text_cy WHERE rowid IN (SELECT doc FROM entry WHERE language = 'cy' AND pack = ?)"},
    "INSERT INTO names_cy(rowid, title, aliases, keywords) VALUES (?, ?, ?, ?)",
    "INSERT INTO text_cy(rowid, title, aliases, keywords, summary, body) VALUES (?, ?, ?, ?, ?, ?)"};

constexpr std::int64_t kLastPlace = 1'000'000; // items without a group come after those with one

bool isHidden(const Json& item) {
    return !item["law"].is_null() && item["law"]["status"] == "not-commenced";
}

/// Nothing leads to a page that officers are not shown.
Json withoutHidden(Json item, const std::set<std::string, std::less<>>& hidden) {
    if (hidden.empty())
        return item;
    dropLinks(item, [&](std::string_view id) { return !hidden.contains(id); });
    Json related = Json::array();
    for (Json& other : item["related"])
        if (!hidden.contains(other["id"].get_ref<const std::string&>()))
            related.push_back(std::move(other));
    item["related"] = std::move(related);
    if (!item["test"].is_null())
        for (const char* list : {"all", "any", "unless"})
            if (item["test"].contains(list))
                for (Json& element : item["test"][list])
                    if (element["then"].is_string() && hidden.contains(element["then"].get_ref<const std::string&>()))
                        element["then"] = nullptr;
    return item;
}

/// What one stored item refers to, read before the item is.
struct StoredLookup final : Lookup {
    std::map<std::string, Json> sources;
    std::map<std::string, Json> tables;
    std::map<std::string, std::string> titles;
    [[nodiscard]] const Json* source(const std::string& id) const override { return find(sources, id); }
    [[nodiscard]] const Json* table(const std::string& id) const override { return find(tables, id); }
    [[nodiscard]] std::string title(const std::string& id) const override {
        const auto found = titles.find(id);
        return found == titles.end() ? std::string() : found->second;
    }

private:
    static const Json* find(const std::map<std::string, Json>& parts, const std::string& id) {
        const auto found = parts.find(id);
        return found == parts.end() ? nullptr : &found->second;
    }
};

/// Writes one pack into a transaction that is already open.
class Importer {
public:
    Importer(store::Database& database, const Pack& pack) : m_database(database), m_pack(pack) {}

    Status run() {
        LANYARD_TRY(clear());
        const Json& document = *m_pack.document;
        std::int64_t shown = 0;
        for (const Json& item : document["items"]) {
            if (isHidden(item))
                m_hidden.insert(item["id"].get<std::string>());
            else
                ++shown;
        }
        LANYARD_ASSIGN(auto insert, m_database.prepare("INSERT INTO pack VALUES (?, ?, ?, ?, ?)"));
        insert.bind(1, m_pack.id).bind(2, m_pack.title).bind(3, m_pack.version).bind(4, formatDate(m_pack.built));
        insert.bind(5, shown);
        LANYARD_TRY(insert.run());
        LANYARD_TRY(addParts("source", document["sources"]));
        LANYARD_TRY(addParts("evidence", document["evidence"]));
        LANYARD_TRY(addParts(
            "book",
            {{"facts", document["facts"]}, {"immediate", document["immediate"]}, {"wording", document["wording"]}}));
        LANYARD_ASSIGN(m_nextDoc, nextDoc());
        for (const Json& item : document["items"])
            if (!isHidden(item))
                LANYARD_TRY(addItem(withoutHidden(item, m_hidden)));
        return rebuildVocabulary(m_database);
    }

private:
    Status clear() {
        for (const IndexSql* language : {&kEnglish, &kWelsh})
            for (const char* sql : language->clear)
                LANYARD_TRY(runFor(sql));
        return runFor("DELETE FROM pack WHERE id = ?");
    }

    Status runFor(const char* sql) {
        LANYARD_ASSIGN(auto statement, m_database.prepare(sql));
        statement.bind(1, m_pack.id);
        return statement.run();
    }

    Status addParts(std::string_view kind, const Json& parts) {
        LANYARD_ASSIGN(auto insert, m_database.prepare("INSERT INTO part VALUES (?, ?, ?, ?)"));
        for (const auto& [id, part] : parts.items()) {
            insert.bind(1, m_pack.id).bind(2, kind).bind(3, std::string_view(id)).bind(4, part.dump());
            LANYARD_TRY(insert.run());
            insert.reset();
        }
        return {};
    }

    Result<std::int64_t> nextDoc() {
        LANYARD_ASSIGN(auto highest, m_database.prepare("SELECT coalesce(max(doc), 0) + 1 FROM entry"));
        LANYARD_TRY(highest.step());
        return highest.integer(0);
    }

    Status addItem(const Json& item) {
        const std::string id = item["id"].get<std::string>();
        LANYARD_ASSIGN(auto insert, m_database.prepare("INSERT INTO item VALUES (?, ?, ?)"));
        insert.bind(1, id).bind(2, m_pack.id).bind(3, item.dump());
        if (const Status added = insert.run(); !added) {
            if (added.error().code == ErrorCode::Exists)
                return fail(ErrorCode::Exists, "Another pack already holds the page \"" + id + "\".");
            return added;
        }
        // Both, also when the pack has no Welsh: whoever reads Welsh still finds the English page.
        for (const char* language : {"en", "cy"})
            LANYARD_TRY(addEntry(item, language));
        return {};
    }

    Status addEntry(const Json& json, std::string_view language) {
        const Item item = readItem(json, StoredLookup(), language);
        const PageWords words = wordsOf(json, item);
        const auto [place, groupTitle] = groupOf(item.group, language);
        const std::int64_t doc = m_nextDoc++;

        LANYARD_ASSIGN(auto entry,
                       m_database.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        const std::string summary = plainText(item.summary);
        entry.bind(1, doc).bind(2, item.id).bind(3, language).bind(4, kindName(item.kind)).bind(5, m_pack.id);
        entry.bind(6, place).bind(7, foldWords(item.title)).bind(8, item.title).bind(9, summary);
        entry.bind(10, item.subtitle).bind(11, item.group).bind(12, groupTitle).bind(13, item.strap);
        LANYARD_TRY(entry.run());
        LANYARD_ASSIGN(auto small, m_database.prepare("INSERT INTO doc VALUES (?, ?, ?)"));
        small.bind(1, doc).bind(2, item.id).bind(3, std::int64_t{item.kind == Kind::Definition});
        LANYARD_TRY(small.run());
        LANYARD_ASSIGN(auto page, m_database.prepare("INSERT INTO page VALUES (?, ?, ?)"));
        page.bind(1, doc).bind(2, joined(words.aliases)).bind(3, joined(words.lines));
        LANYARD_TRY(page.run());

        LANYARD_TRY(addName(language, item.title, 0, doc));
        for (const std::string& alias : words.aliases)
            LANYARD_TRY(addName(language, alias, 1, doc));

        const IndexSql& sql = language == "cy" ? kWelsh : kEnglish;
        LANYARD_ASSIGN(auto names, m_database.prepare(sql.addNames));
        names.bind(1, doc).bind(2, foldWords(item.title)).bind(3, foldWords(joined(words.aliases)));
        names.bind(4, foldWords(words.keywords));
        LANYARD_TRY(names.run());
        return indexText(m_database, doc, item, words);
    }

    Status addName(std::string_view language, std::string_view name, std::int64_t isAlias, std::int64_t doc) {
        LANYARD_ASSIGN(auto insert, m_database.prepare("INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)"));
        insert.bind(1, language).bind(2, foldWords(name)).bind(3, isAlias).bind(4, doc);
        return insert.run();
    }

    [[nodiscard]] std::pair<std::int64_t, std::string> groupOf(const std::string& id, std::string_view language) const {
        std::int64_t place = 0;
        for (const Json& group : (*m_pack.document)["groups"]) {
            if (group["id"] == id)
                return {place, group[language == "cy" && group["cy"].is_string() ? "cy" : "title"].get<std::string>()};
            ++place;
        }
        return {kLastPlace, ""};
    }

    store::Database& m_database;
    const Pack& m_pack;
    std::set<std::string, std::less<>> m_hidden;
    std::int64_t m_nextDoc = 1;
};

std::string_view known(std::string_view language) {
    return language == "cy" ? "cy" : "en";
}

} // namespace

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::Damaged, "The guides on this device are damaged. They can be made again from their packs.");
}

Status indexText(store::Database& database, std::int64_t doc, const Item& item, const PageWords& words) {
    const IndexSql& sql = item.language == "cy" ? kWelsh : kEnglish;
    LANYARD_ASSIGN(auto index, database.prepare(sql.addText));
    index.bind(1, doc).bind(2, foldWords(item.title)).bind(3, foldWords(joined(words.aliases)));
    index.bind(4, foldWords(words.keywords)).bind(5, foldWords(plainText(item.summary)));
    index.bind(6, foldWords(joined(words.lines) + '\n' + words.headings));
    return index.run();
}

ContentStore::ContentStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ContentStore::ContentStore(ContentStore&&) noexcept = default;
ContentStore& ContentStore::operator=(ContentStore&&) noexcept = default;
ContentStore::~ContentStore() = default;

Result<ContentStore> ContentStore::open(const Path& file, ByteView rawKey) {
    store::Database::Options options;
    options.rawKey = rawKey;
    LANYARD_ASSIGN(auto database, store::Database::open(file, options));
    LANYARD_TRY(database.migrate(kSteps));
    LANYARD_TRY(
        database.execute("PRAGMA cache_size = -8192")); // KiB: the indexes of names stay in memory, decrypted once
    LANYARD_TRY(addRankFunction(database));
    return ContentStore(std::make_unique<State>(std::move(database)));
}

Status ContentStore::import(const Pack& pack) {
    LANYARD_ASSIGN(auto transaction, store::Transaction::begin(m_state->database));
    {
        LANYARD_ASSIGN(auto held, m_state->database.prepare("SELECT version FROM pack WHERE id = ?"));
        held.bind(1, pack.id);
        LANYARD_ASSIGN(const bool there, held.step());
        if (there && held.integer(0) > pack.version)
            return fail(ErrorCode::Rollback, "The pack is older than the one on this device, which stays.");
        if (there && held.integer(0) == pack.version)
            return {};
    }
    LANYARD_TRY(Importer(m_state->database, pack).run());
    LANYARD_TRY(applyHeldOverlay(m_state->database, pack.id));
    return transaction.commit();
}

Result<std::vector<ContentStore::Held>> ContentStore::held() {
    LANYARD_ASSIGN(auto rows,
                   m_state->database.prepare("SELECT id, title, version, built, items FROM pack ORDER BY id"));
    std::vector<Held> all;
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            break;
        const auto built = parseDate(rows.text(3));
        if (!built)
            return damaged();
        all.push_back({rows.text(0), rows.text(1), rows.integer(2), *built, rows.integer(4)});
    }
    LANYARD_TRY(addHeldOverlay(m_state->database, all));
    return all;
}

Result<Item> ContentStore::item(std::string_view id, std::string_view language) {
    store::Database& database = m_state->database;
    LANYARD_ASSIGN(auto row, database.prepare("SELECT json, pack FROM item WHERE id = ?"));
    row.bind(1, id);
    LANYARD_ASSIGN(const bool there, row.step());
    if (!there)
        return fail(ErrorCode::NotFound, "There is no such page.");
    const Json json = Json::parse(row.text(0), nullptr, false);
    const std::string pack = row.text(1);
    if (!json.is_object())
        return damaged();

    StoredLookup lookup;
    LANYARD_ASSIGN(auto part, database.prepare("SELECT json FROM part WHERE pack = ? AND kind = ? AND id = ?"));
    const auto load = [&](std::string_view kind, const std::string& name, std::map<std::string, Json>& into) -> Status {
        part.reset();
        part.bind(1, pack).bind(2, kind).bind(3, name);
        LANYARD_ASSIGN(const bool found, part.step());
        Json read = found ? Json::parse(part.text(0), nullptr, false) : Json();
        if (!read.is_object())
            return damaged();
        into.emplace(name, std::move(read));
        return {};
    };
    for (const Json& source : json["sources"])
        LANYARD_TRY(load("source", source["id"].get<std::string>(), lookup.sources));
    for (const Json& use : json["evidence"])
        LANYARD_TRY(load("evidence", use["table"].get<std::string>(), lookup.tables));
    LANYARD_ASSIGN(auto title, database.prepare("SELECT title FROM entry WHERE item = ? ORDER BY language = ? DESC"));
    for (const Json& related : json["related"]) {
        const std::string other = related["id"].get<std::string>();
        title.reset();
        title.bind(1, other).bind(2, known(language));
        LANYARD_ASSIGN(const bool found, title.step());
        if (found)
            lookup.titles.emplace(other, title.text(0));
    }
    Item read = readItem(json, lookup, known(language));
    LANYARD_TRY(addHeldForceWords(database, read));
    return read;
}

Result<Rulebook> ContentStore::rulebook(std::string_view language) {
    store::Database& database = m_state->database;
    LANYARD_ASSIGN(auto pack, database.prepare("SELECT id, version, built FROM pack ORDER BY id"));
    LANYARD_ASSIGN(const bool there, pack.step());
    if (!there)
        return fail(ErrorCode::NotFound, "There are no guides on this device.");
    const auto built = parseDate(pack.text(2));
    if (!built)
        return damaged();
    const std::string id = pack.text(0);

    Json facts;
    Json immediate;
    Json tables = Json::object();
    StoredLookup lookup;
    LANYARD_ASSIGN(
        auto parts,
        database.prepare("SELECT kind, id, json FROM part WHERE pack = ? AND kind <> 'source' AND id <> 'wording'"));
    parts.bind(1, id);
    while (true) {
        LANYARD_ASSIGN(const bool more, parts.step());
        if (!more)
            break;
        Json part = Json::parse(parts.text(2), nullptr, false);
        if (part.is_discarded())
            return damaged();
        if (parts.text(0) == "evidence") {
            tables[parts.text(1)] = part;
            lookup.tables.emplace(parts.text(1), std::move(part));
        } else {
            (parts.text(1) == "facts" ? facts : immediate) = std::move(part);
        }
    }
    if (!facts.is_array())
        return damaged();
    Rulebook book = readBook(facts, immediate, tables, known(language));
    book.pack = id;
    book.version = pack.integer(1);
    book.built = *built;

    LANYARD_ASSIGN(auto titles, database.prepare("SELECT item, title FROM entry WHERE language = ?"));
    titles.bind(1, known(language));
    while (true) {
        LANYARD_ASSIGN(const bool more, titles.step());
        if (!more)
            break;
        lookup.titles.emplace(titles.text(0), titles.text(1));
    }
    LANYARD_ASSIGN(auto items, database.prepare("SELECT json FROM item WHERE pack = ? ORDER BY id"));
    items.bind(1, id);
    while (true) {
        LANYARD_ASSIGN(const bool more, items.step());
        if (!more)
            return book;
        const Json item = Json::parse(items.text(0), nullptr, false);
        if (!item.is_object())
            return damaged();
        if (auto rule = readRule(item, lookup, known(language)))
            book.measures.push_back(std::move(*rule));
    }
}

Result<std::vector<ItemHead>> ContentStore::list(Kind kind, std::string_view language) {
    LANYARD_ASSIGN(auto rows, m_state->database.prepare(
                                  "SELECT item, title, summary, subtitle, grouping, group_title, strap FROM entry"
                                  " WHERE kind = ? AND language = ? ORDER BY pack, place, sort, item"));
    rows.bind(1, kindName(kind)).bind(2, known(language));
    std::vector<ItemHead> heads;
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return heads;
        heads.push_back(
            {rows.text(0), kind, rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)});
    }
}

} // namespace lanyard::content
