#include "core/content/inline.h"
#include "core/content/json_shape.h"

#include <algorithm>

namespace lanyard::content {
namespace {

struct Walk {
    const PackNames& names;
    std::string_view where;
    std::set<std::string> ids;
};

Status checkNode(const Json& node, Walk& walk, int depth, bool settles);

/// `settles`: no judgement may stand here, under `any`, `not` or `unless`, where it would make a verdict or hold one
/// open.
Status checkChildren(const Json& list, Walk& walk, int depth, bool settles) {
    LANYARD_TRY(needArray(list, "a list in the test", walk.where));
    for (const Json& child : list)
        LANYARD_TRY(checkNode(child, walk, depth, settles));
    return {};
}

Status checkFact(const Json& node, const Walk& walk) {
    LANYARD_TRY(needTexts(node, {"fact"}, walk.where));
    const auto fact = walk.names.facts.find(node["fact"].get_ref<const std::string&>());
    if (fact == walk.names.facts.end())
        return wrong(walk.where, "the test names a fact that is not there");
    const FactShape& shape = fact->second;
    LANYARD_TRY(needWord(node, "op", {"yes", "below", "at-least", "is"}, walk.where));
    const std::string& op = node["op"].get_ref<const std::string&>();
    const Json& value = node["value"];
    const bool fits = op == "yes"  ? shape.type == "yes-no" && value.is_boolean() && value.get<bool>()
                      : op == "is" ? shape.type == "choice" && value.is_string() &&
                                         shape.choices.contains(value.get_ref<const std::string&>())
                                   : shape.type == "age" && value.is_number_integer() && value >= 0 && value <= 150;
    if (!fits)
        return wrong(walk.where, "the test asks a fact something it cannot answer");
    return {};
}

Status checkNode(const Json& node, Walk& walk, int depth, bool settles) {
    if (depth > kTestDepth)
        return wrong(walk.where, "the test is nested deeper than eight");
    if (!node.is_object())
        return wrong(walk.where, "a part of the test is not an object");
    const bool direct = depth == 1;
    const std::size_t extra = direct ? 1 : 0; // "then"
    if (direct && !node.contains("then"))
        return wrong(walk.where, "a part of the test that the page shows says nothing under 'then'");
    if (!node.contains("id") || !node.contains("text"))
        return wrong(walk.where, "a part of the test has no id or text");
    LANYARD_TRY(needTexts(node, {"id", "text"}, walk.where));
    LANYARD_TRY(needInline(node["text"], walk.names, walk.where));
    const std::string& id = node["id"].get_ref<const std::string&>();
    if (!id.empty() && (!isKebab(id) || !walk.ids.insert(id).second))
        return wrong(walk.where, "an id in the test is no id or stands twice");
    if (direct && (id.empty() || node["text"].get_ref<const std::string&>().empty()))
        return wrong(walk.where, "a part of the test that the page shows has no id or no text");
    if (direct && !node["then"].is_null() &&
        !(node["then"].is_string() && walk.names.items.contains(node["then"].get_ref<const std::string&>())))
        return wrong(walk.where, "'then' leads to an item that is not there");

    if (node.contains("fact") || node.contains("judgement")) {
        if (id.empty())
            return wrong(walk.where, "an element of the test has no id");
        if (node.contains("fact")) {
            if (node.size() != 5 + extra || !node.contains("op") || !node.contains("value"))
                return wrong(walk.where, "an element of the test has an unknown shape");
            return checkFact(node, walk);
        }
        if (settles)
            return wrong(walk.where, "a judgement stands where it would decide");
        if (node.size() != 3 + extra || !node["judgement"].is_string() ||
            !isKebab(node["judgement"].get_ref<const std::string&>()))
            return wrong(walk.where, "a judgement in the test has an unknown shape");
        return {};
    }
    if (node.size() != 3 + extra)
        return wrong(walk.where, "a part of the test has an unknown shape");
    for (const char* group : {"all", "any"}) {
        if (!node.contains(group))
            continue;
        if (node[group].is_array() && node[group].empty())
            return wrong(walk.where, "a part of the test is empty");
        return checkChildren(node[group], walk, depth + 1, settles || group == std::string_view("any"));
    }
    if (node.contains("not"))
        return checkNode(node["not"], walk, depth + 1, true);
    return wrong(walk.where, "a part of the test has an unknown shape");
}

} // namespace

Status checkTest(const Json& test, const PackNames& names, std::string_view where) {
    const char* group = test.is_object() && test.contains("any") ? "any" : "all";
    LANYARD_TRY(needKeys(test, {"standard", "note", "unless", group}, where));
    LANYARD_TRY(needTexts(test, {"note"}, where));
    LANYARD_TRY(needInline(test["note"], names, where));
    LANYARD_TRY(needWord(test, "standard", {"civil", "criminal", "reasonable-belief", "reasonable-suspicion", "policy"},
                         where));
    Walk walk{names, where, {}};
    if (test[group].is_array() && test[group].empty())
        return wrong(where, "the test is empty");
    LANYARD_TRY(checkChildren(test[group], walk, 1, group == std::string_view("any")));
    return checkChildren(test["unless"], walk, 1, true);
}

} // namespace lanyard::content
