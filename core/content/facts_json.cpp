#include "core/content/inline.h"
#include "core/content/json_shape.h"

#include <algorithm>

// The matcher's vocabulary: its shape, and how it is read.
namespace lanyard::content {

Status needId(const Json& value, std::string_view where) {
    if (!value.is_string() || !isKebab(value.get_ref<const std::string&>()))
        return wrong(where, "an id is not in kebab-case");
    return {};
}

namespace {

/// A fact's id: kebab-case words with dots between.
bool isFactId(std::string_view id) {
    while (true) {
        const std::size_t dot = id.find('.');
        if (!isKebab(id.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        id.remove_prefix(dot + 1);
    }
}

Status checkChoices(const Json& choices, FactShape& shape, std::string_view where) {
    LANYARD_TRY(needArray(choices, "choices", where));
    for (const Json& choice : choices) {
        LANYARD_TRY(needKeys(choice, {"id", "text"}, where));
        LANYARD_TRY(needId(choice["id"], where));
        LANYARD_TRY(needTexts(choice, {"text"}, where));
        if (!shape.choices.insert(choice["id"].get<std::string>()).second)
            return wrong(where, "a choice stands twice");
    }
    return {};
}

Status checkDerived(const Json& fact, const PackNames& names, std::string_view where) {
    const Json& derived = fact["derived"];
    if (derived.is_null())
        return {};
    LANYARD_TRY(needKeys(derived, {"from", "yes", "no"}, where));
    LANYARD_TRY(needTexts(derived, {"from"}, where));
    const auto from = names.facts.find(derived["from"].get_ref<const std::string&>());
    if (fact["type"] != "yes-no" || from == names.facts.end() || from->second.type != "choice")
        return wrong(where, "only a yes-or-no fact follows from another, and only from one with choices");
    std::set<std::string> seen;
    for (const char* list : {"yes", "no"}) {
        LANYARD_TRY(needTextList(derived[list], list, where));
        for (const Json& choice : derived[list])
            if (!from->second.choices.contains(choice.get_ref<const std::string&>()) ||
                !seen.insert(choice.get<std::string>()).second)
                return wrong(where, "it follows from a choice that is not there, or twice from one");
    }
    return {};
}

} // namespace

Status checkFacts(const Json& facts, PackNames& names) {
    LANYARD_TRY(needArray(facts, "facts", "The pack"));
    for (const Json& fact : facts) {
        LANYARD_TRY(needKeys(fact, {"id", "about", "type", "ask", "help", "choices", "cy", "derived"}, "A fact"));
        LANYARD_TRY(needTexts(fact, {"id", "about", "ask", "help"}, "A fact"));
        const std::string& id = fact["id"].get_ref<const std::string&>();
        if (!isFactId(id))
            return wrong("A fact", "its id is no id");
        const std::string where = "Fact " + id;
        LANYARD_TRY(needWord(fact, "type", {"yes-no", "age", "choice"}, where));
        FactShape shape{fact["type"].get<std::string>(), {}};
        LANYARD_TRY(checkChoices(fact["choices"], shape, where));
        if ((shape.type == "choice") == shape.choices.empty())
            return wrong(where, "choices stand with a fact of type choice, and only there");
        if (const Json& welsh = fact["cy"]; !welsh.is_null()) {
            LANYARD_TRY(needKeys(welsh, {"ask", "help", "choices"}, where));
            LANYARD_TRY(needTexts(welsh, {"ask", "help"}, where));
            FactShape translated;
            LANYARD_TRY(checkChoices(welsh["choices"], translated, where));
            if (translated.choices != shape.choices)
                return wrong(where, "its Welsh choices are not its choices");
        }
        if (!names.facts.emplace(id, std::move(shape)).second)
            return wrong(where, "it stands twice");
    }
    for (const Json& fact : facts)
        LANYARD_TRY(checkDerived(fact, names, "Fact " + fact["id"].get_ref<const std::string&>()));
    return {};
}

Status checkImmediate(const Json& immediate, const PackNames& names) {
    if (immediate.is_null())
        return {};
    LANYARD_TRY(needKeys(immediate, {"fact", "group"}, "'immediate'"));
    LANYARD_TRY(needTexts(immediate, {"fact", "group"}, "'immediate'"));
    const auto fact = names.facts.find(immediate["fact"].get_ref<const std::string&>());
    const auto group = names.groups.find(immediate["group"].get_ref<const std::string&>());
    if (fact == names.facts.end() || fact->second.type != "yes-no" || group == names.groups.end() ||
        group->second != Kind::Measure)
        return wrong("'immediate'", "it names a fact or a group that is not there");
    return {};
}

namespace {

std::vector<Fact> readFacts(const Json& facts, std::string_view language) {
    std::vector<Fact> read;
    for (const Json& fact : facts) {
        const Json& worded = language == "cy" && !fact["cy"].is_null() ? fact["cy"] : fact;
        Fact one;
        one.id = fact["id"].get<std::string>();
        one.about = fact["about"].get<std::string>();
        const std::string& type = fact["type"].get_ref<const std::string&>();
        one.type = type == "age" ? FactType::Age : type == "choice" ? FactType::Choice : FactType::YesNo;
        one.ask = worded["ask"].get<std::string>();
        one.help = worded["help"].get<std::string>();
        for (const Json& choice : worded["choices"])
            one.choices.push_back({choice["id"].get<std::string>(), choice["text"].get<std::string>()});
        if (const Json& derived = fact["derived"]; !derived.is_null()) {
            Fact::Derived from{derived["from"].get<std::string>(), {}, {}};
            for (const Json& choice : derived["yes"])
                from.yes.insert(choice.get<std::string>());
            for (const Json& choice : derived["no"])
                from.no.insert(choice.get<std::string>());
            one.derived = std::move(from);
        }
        read.push_back(std::move(one));
    }
    return read;
}

/// The one fact whose choices the tables count by; empty when no table does.
std::string usageFactOf(const Json& evidence) {
    for (const Json& table : evidence)
        if (!table["by"].is_null())
            return table["by"]["fact"].get<std::string>();
    return {};
}

} // namespace

Rulebook readBook(const Json& facts, const Json& immediate, const Json& evidence, std::string_view language) {
    Rulebook book;
    book.facts = readFacts(facts, language);
    if (!immediate.is_null()) {
        book.immediateFact = immediate["fact"].get<std::string>();
        book.immediateGroup = immediate["group"].get<std::string>();
    }
    book.usageFact = usageFactOf(evidence);
    return book;
}

} // namespace lanyard::content
