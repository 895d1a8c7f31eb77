#pragma once

#include "core/base/strict_json.h"
#include "core/content/item.h"
#include "core/content/rulebook.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>

/// Private to core/content: questions about the shape of a pack's JSON, and the names that its parts may refer to.
namespace lanyard::content {

/// Malformed, "Item x: what."
[[nodiscard]] tl::unexpected<Error> wrong(std::string_view where, std::string_view what);

/// An object with these keys and no other.
[[nodiscard]] Status needKeys(const Json& object, std::initializer_list<std::string_view> keys, std::string_view where);
/// Each of these keys holds text. Called after needKeys.
[[nodiscard]] Status needTexts(const Json& object, std::initializer_list<const char*> keys, std::string_view where);
[[nodiscard]] Status needBools(const Json& object, std::initializer_list<const char*> keys, std::string_view where);
[[nodiscard]] Status needTextList(const Json& list, std::string_view name, std::string_view where);
[[nodiscard]] Status needArray(const Json& value, std::string_view name, std::string_view where);
[[nodiscard]] Status needWord(const Json& object, const char* key, std::initializer_list<std::string_view> words,
                              std::string_view where);
/// YYYY-MM-DD, a day that exists.
[[nodiscard]] Status needDate(const Json& value, std::string_view name, std::string_view where);

struct FactShape {
    std::string type; ///< yes-no age choice
    std::set<std::string, std::less<>> choices;
};

/// What a pack's items may name.
struct PackNames {
    std::map<std::string, FactShape, std::less<>> facts;
    std::set<std::string, std::less<>> sources;
    struct Table {
        std::size_t columns = 0;
        std::set<std::string, std::less<>> rows;
    };
    std::map<std::string, Table, std::less<>> tables;
    std::map<std::string, Kind, std::less<>> groups;
    std::set<std::string, std::less<>> items;
    bool anyItem = false; ///< links lead to another pack's items, and are looked up where that pack is
};

/// Inline marks are whole and links lead to items of this pack.
[[nodiscard]] Status needInline(const Json& text, const PackNames& names, std::string_view where);

inline constexpr int kTestDepth = 8;
/// A measure's test, whole.
[[nodiscard]] Status checkTest(const Json& test, const PackNames& names, std::string_view where);
/// A pack's terms that blame or blur, with better ones.
[[nodiscard]] Status checkWording(const Json& wording, const PackNames& names);
/// What an officer asks of every measure, and the facts about a breach of it.
[[nodiscard]] Status checkUse(const Json& item, const PackNames& names, std::string_view where);
/// The facts about a breach that the format knows, and who answers what: {"answer","text"}.
[[nodiscard]] Status checkAnswer(const Json& answer, std::initializer_list<std::string_view> answers,
                                 const PackNames& names, std::string_view where);
[[nodiscard]] Status checkFacts(const Json& facts, PackNames& names);
[[nodiscard]] Status checkImmediate(const Json& immediate, const PackNames& names);
[[nodiscard]] Status checkSourceRef(const Json& source, const PackNames& names, std::string_view where);
[[nodiscard]] Status needId(const Json& value, std::string_view where);
[[nodiscard]] Status checkSections(const Json& sections, const PackNames& names, std::string_view where);
/// A whole number above zero that JSON carries safely everywhere.
[[nodiscard]] Status needVersion(const Json& version, std::string_view where);
/// English, or English and Welsh.
[[nodiscard]] Status needLanguages(const Json& languages, std::string_view where);
/// A pack's whole document. Unsupported for another format.
[[nodiscard]] Status checkDocument(const Json& document);

/// Where an item's references are looked up. The tables may be part of a pack's or all of it.
class Lookup {
public:
    virtual ~Lookup() = default;
    [[nodiscard]] virtual const Json* source(const std::string& id) const = 0;
    [[nodiscard]] virtual const Json* table(const std::string& id) const = 0;
    [[nodiscard]] virtual std::string
    title(const std::string& id) const = 0; ///< in the item's language; empty when not there
};
/// A checked document's rulebook in a language, but for its name, version, day and measures.
[[nodiscard]] Rulebook readBook(const Json& facts, const Json& immediate, const Json& evidence,
                                std::string_view language);
/// A measure with a test, as the matcher sees it; nothing for other items and for law that is not in force yet.
[[nodiscard]] std::optional<MeasureRule> readRule(const Json& item, const Lookup& lookup, std::string_view language);
/// An item of a checked document in a language; what is not there in Welsh is in English.
[[nodiscard]] Item readItem(const Json& item, const Lookup& lookup, std::string_view language);
[[nodiscard]] Section readSection(const Json& section);
/// The item's title in a language.
[[nodiscard]] std::string titleOf(const Json& item, std::string_view language);
/// In all text of a value, links whose target is not to be kept become plain words.
void dropLinks(Json& value, const std::function<bool(std::string_view)>& keep);

} // namespace lanyard::content
