#include "content/compiler/fact_reader.h"

#include "content/compiler/fields.h"
#include "core/content/inline.h"

#include <algorithm>

namespace lanyard::compiler {
namespace {

/// "child.age": kebab-case words with one dot between.
bool isFactId(std::string_view id) {
    const std::size_t dot = id.find('.');
    return dot == std::string_view::npos ? content::isKebab(id)
                                         : content::isKebab(id.substr(0, dot)) && content::isKebab(id.substr(dot + 1));
}

Json choices(Fields& fields, const std::string& file, Findings& findings) {
    Json all = Json::array();
    if (const Yaml* list = fields.list("choices"))
        for (const Yaml& entry : list->items) {
            Fields choice(entry, {"id", "text"}, file, findings, "a choice");
            all.push_back({{"id", choice.id("id", Need::Required)}, {"text", choice.text("text", Need::Required)}});
        }
    return all;
}

std::set<std::string> choiceIds(const Json& choices) {
    std::set<std::string> ids;
    for (const Json& choice : choices)
        ids.insert(choice["id"].get<std::string>());
    return ids;
}

Json derivation(const Yaml& yaml, const std::string& type, const std::string& file, const PackSources& out,
                Findings& findings) {
    Fields fields(yaml, {"from", "yes", "no"}, file, findings, "'derived'");
    Json derived{{"from", fields.text("from", Need::Required)}};
    const auto from = out.factShapes.find(derived["from"].get<std::string>());
    if (type != "yes-no" || from == out.factShapes.end() || from->second.type != "choice")
        fields.error("from", "Only a yes-or-no fact follows from another: one with choices, that stands before it.");
    std::set<std::string> seen;
    for (const char* list : {"yes", "no"}) {
        derived[list] = fields.texts(list);
        for (const Json& choice : derived[list]) {
            const std::string id = choice.get<std::string>();
            if (from != out.factShapes.end() && !from->second.choices.contains(id))
                fields.error(list, "There is no choice '" + id + "'.");
            if (!seen.insert(id).second)
                fields.error(list, "The choice '" + id + "' stands twice.");
        }
    }
    return derived;
}

} // namespace

void readFact(const Yaml& entry, const std::string& file, PackSources& out, Findings& findings) {
    Fields fields(entry, {"id", "about", "type", "ask", "help", "choices", "derived"}, file, findings, "a fact");
    const std::string id = fields.text("id", Need::Required);
    if (!isFactId(id))
        fields.error("id", "'" + id + "' is no fact's id: as child.age.");
    const std::string type = fields.word("type", {"yes-no", "age", "choice"}, Need::Required);
    Json fact{{"id", id},
              {"about", fields.word("about", {"child", "carer", "suspect", "place", "vehicle", "online", "picture"},
                                    Need::Required)},
              {"type", type},
              {"ask", fields.text("ask", Need::Required)},
              {"help", fields.text("help", Need::Optional)},
              {"choices", choices(fields, file, findings)},
              {"derived", nullptr},
              {"cy", nullptr}};
    FactShape shape{type, choiceIds(fact["choices"])};
    if (const Yaml* derived = fields.map("derived"))
        fact["derived"] = derivation(*derived, type, file, out, findings);
    if (shape.choices.size() != fact["choices"].size())
        fields.error("choices", "A choice stands twice.");
    if (!type.empty() && (type == "choice") == shape.choices.empty())
        fields.error("choices", "A fact of type choice has choices, and no other has.");
    if (!out.factShapes.emplace(id, std::move(shape)).second)
        fields.error("id", "The fact '" + id + "' stands twice.");
    else
        out.facts.push_back(std::move(fact));
}

void readWelshFact(const Yaml& entry, const std::string& file, PackSources& out, Findings& findings) {
    Fields fields(entry, {"id", "ask", "help", "choices"}, file, findings, "a fact's translation");
    const std::string id = fields.text("id", Need::Required);
    Json welsh{{"ask", fields.text("ask", Need::Required)},
               {"help", fields.text("help", Need::Optional)},
               {"choices", choices(fields, file, findings)}};
    const auto fact =
        std::find_if(out.facts.begin(), out.facts.end(), [&](const Json& known) { return known["id"] == id; });
    if (fact == out.facts.end())
        fields.error("id", "There is no fact '" + id + "' in facts/.");
    else if (choiceIds(welsh["choices"]) != choiceIds((*fact)["choices"]))
        fields.error("choices", "The choices are not those of the English fact.");
    else if (!(*fact)["cy"].is_null())
        fields.error("id", "The fact '" + id + "' stands twice.");
    else
        (*fact)["cy"] = std::move(welsh);
}

void readTerm(const Yaml& entry, const std::string& file, PackSources& out, Findings& findings) {
    Fields fields(entry, {"id", "sort", "terms", "cy", "instead", "why", "confidence", "sources"}, file, findings,
                  "a term");
    Json term{{"id", fields.id("id", Need::Required)},
              {"sort", fields.word("sort",
                                   {"blames-child", "minimises", "adult-behaviour", "jargon", "assumes", "opinion",
                                    "tasking", "points-to-source"},
                                   Need::Required)},
              {"terms", fields.texts("terms")},
              {"cy", fields.texts("cy")},
              {"instead", fields.texts("instead")},
              {"why", fields.text("why", Need::Required)},
              {"confidence", fields.word("confidence", {"high", "medium", "low"}, Need::Required)},
              {"sources", Json::array()}};
    if (term["terms"].empty())
        fields.error("terms", "A term has words to look for.");
    if (const Yaml* list = fields.list("sources"))
        for (const Yaml& source : list->items) {
            Fields cited(source, {"id", "at"}, file, findings, "a source");
            const std::string id = cited.id("id", Need::Required);
            term["sources"].push_back({{"id", id}, {"at", cited.text("at", Need::Required)}});
            if (!out.sources.contains(id))
                cited.error("id", "There is no source '" + id + "'.");
        }
    if (term["sources"].empty())
        fields.error("sources", "Every term names its sources.");
    for (const Json& other : out.wording)
        if (other["id"] == term["id"])
            fields.error("id", "The term '" + term["id"].get<std::string>() + "' stands twice.");
    out.wording.push_back(std::move(term));
}

} // namespace lanyard::compiler
