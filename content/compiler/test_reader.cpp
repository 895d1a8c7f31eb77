#include "content/compiler/fields.h"
#include "content/compiler/item_reader.h"
#include "core/content/content_store.h"

#include <set>

namespace lanyard::compiler {
namespace {

constexpr int kDepth = 8;

class TestReader {
public:
    TestReader(AuthoredItem& item, Findings& findings) : m_item(item), m_findings(findings) {}

    Json read(const Yaml& test) {
        Fields fields(test, {"standard", "note", "all", "any", "unless"}, m_item.file, m_findings, "the test");
        Json json{{"note", fields.text("note", Need::Optional)}, {"unless", Json::array()}};
        json["standard"] = fields.word(
            "standard", {"civil", "criminal", "reasonable-belief", "reasonable-suspicion", "policy"}, Need::Optional);
        if (!fields.has("standard"))
            fields.error("standard", "The test has no standard of proof.");
        inlineText(json["note"].get<std::string>(), fields.line("note"));

        const bool any = fields.has("any");
        if (any && fields.has("all"))
            fields.error("any", "The test has 'all' or 'any' at its top, not both.");
        const char* group = any ? "any" : "all";
        json[group] = Json::array();
        if (const Yaml* list = fields.list(group); list != nullptr && !list->items.empty())
            json[group] = children(*list, 1, any);
        else
            fields.error(group, "The test has no elements: 'all' or 'any' holds them.");
        if (m_facts == 0 && fields.has(group))
            fields.error(group, "No element of the test is a matter of fact: the matcher could never decide it.");
        if (const Yaml* list = fields.list("unless"))
            json["unless"] = children(*list, 1, true);
        return json;
    }

private:
    /// `settles`: no judgement may stand here, under `any`, `not` or `unless`.
    Json children(const Yaml& list, int depth, bool settles) {
        Json all = Json::array();
        for (const Yaml& child : list.items)
            all.push_back(node(child, depth, settles));
        return all;
    }

    Json node(const Yaml& yaml, int depth, bool settles) {
        if (depth > kDepth) {
            m_findings.error(m_item.file, yaml.line, "The test is nested deeper than eight.");
            return {{"id", ""}, {"text", ""}, {"all", Json::array()}};
        }
        Fields fields(yaml, {"id", "text", "fact", "below", "at-least", "is", "judgement", "all", "any", "not", "then"},
                      m_item.file, m_findings, "an element of the test");
        Json json{{"id", fields.id("id", Need::Optional)}, {"text", fields.text("text", Need::Optional)}};
        const std::string id = json["id"].get<std::string>();
        if (!id.empty() && !m_ids.insert(id).second)
            fields.error("id", "The element '" + id + "' stands twice in the test.");
        if (id == "note")
            fields.error("id", "An element cannot be called 'note': Welsh uses that name for the test's note.");
        const std::string text = json["text"].get<std::string>();
        inlineText(text, fields.line("text"));
        if (depth == 1 && (id.empty() || text.empty()))
            fields.error("id", "An element that the page shows needs an id and a text.");

        if (depth == 1) {
            json["then"] = nullptr;
            if (const std::string then = fields.id("then", Need::Optional); !then.empty()) {
                json["then"] = then;
                m_item.references.push_back({Reference::To::Item, then, "", fields.line("then")});
            }
        } else if (fields.has("then")) {
            fields.error("then", "'then' stands only at the top of the test and of 'unless'.");
        }
        body(json, yaml, fields, depth, settles);
        return json;
    }

    void body(Json& json, const Yaml& yaml, Fields& fields, int depth, bool settles) {
        int kinds = 0;
        for (const char* kind : {"fact", "judgement", "all", "any", "not"})
            kinds += fields.has(kind) ? 1 : 0;
        if (kinds != 1) {
            m_findings.error(m_item.file, yaml.line,
                             "An element has one of 'fact', 'judgement', 'all', 'any' or 'not'.");
            json["all"] = Json::array();
            return;
        }
        if (!fields.has("fact"))
            for (const char* op : {"below", "at-least", "is"})
                if (fields.has(op))
                    fields.error(op, "'" + std::string(op) + "' goes with a fact.");
        if (fields.has("fact")) {
            fact(json, fields);
        } else if (fields.has("judgement")) {
            json["judgement"] = fields.id("judgement", Need::Required);
            needId(json, fields);
            if (settles)
                fields.error("judgement", "A judgement stands under 'all' only: elsewhere it would make the verdict.");
        } else if (const Yaml* inner = fields.map("not"); inner != nullptr) {
            json["not"] = node(*inner, depth + 1, true);
        } else {
            const char* group = fields.has("any") ? "any" : "all";
            const Yaml* list = fields.list(group);
            const bool any = group == std::string_view("any");
            json[group] = list != nullptr ? children(*list, depth + 1, settles || any) : Json::array();
            if (json[group].empty())
                fields.error(group, "'" + std::string(group) + "' is empty.");
        }
    }

    void fact(Json& json, Fields& fields) {
        ++m_facts;
        const std::string id = fields.text("fact", Need::Required);
        std::string detail = "yes";
        json["fact"] = id;
        json["op"] = "yes";
        json["value"] = true;
        int ops = 0;
        for (const char* op : {"below", "at-least"}) {
            if (!fields.has(op))
                continue;
            ++ops;
            json["op"] = op;
            json["value"] = fields.number(op, Need::Required).value_or(0);
            detail = std::string(op);
        }
        if (fields.has("is")) {
            ++ops;
            json["op"] = "is";
            json["value"] = fields.id("is", Need::Required);
            detail = "is " + json["value"].get<std::string>();
        }
        if (ops > 1)
            fields.error("fact", "An element has one of 'below', 'at-least' and 'is'.");
        needId(json, fields);
        m_item.references.push_back({Reference::To::Fact, id, detail, fields.line("fact")});
    }

    static void needId(const Json& json, Fields& fields) {
        if (json["id"].get_ref<const std::string&>().empty())
            fields.error("fact", "An element of fact or judgement needs an id.");
    }

    void inlineText(const std::string& text, int line) {
        for (const Link& link : checkInline(text, line, m_item.file, m_findings))
            m_item.references.push_back({Reference::To::Item, link.id, "", link.line});
        if (!text.empty())
            m_item.prose.push_back(content::plainText(text));
    }

    AuthoredItem& m_item;
    Findings& m_findings;
    std::set<std::string> m_ids;
    int m_facts = 0;
};

} // namespace

Json readTest(const Yaml& test, AuthoredItem& item, Findings& findings) {
    return TestReader(item, findings).read(test);
}

} // namespace lanyard::compiler
