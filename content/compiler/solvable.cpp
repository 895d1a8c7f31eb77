#include "content/compiler/solvable.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lanyard::compiler {
namespace {

constexpr double kMostSets = 1e6;
constexpr std::int64_t kOldest = 150;

/// Of a node that is left out of the reckoning: a judgement, or a group of nothing else.
enum class Value { No, Yes, Neutral };

class Solver {
public:
    Solver(const Json& test, const Json& facts) : m_test(test) {
        for (const Json& fact : facts)
            m_facts[fact["id"].get<std::string>()] = &fact;
        collect(test);
    }

    bool run() {
        double sets = 1;
        for (const auto& [fact, answers] : m_answers) {
            sets *= static_cast<double>(answers.size());
            m_order.push_back(fact);
        }
        return sets > kMostSets || tryFrom(0);
    }

private:
    /// The fact that is asked for this one: itself, or the one it follows from.
    [[nodiscard]] std::string askedFor(const std::string& id) const {
        const auto fact = m_facts.find(id);
        return fact == m_facts.end() || (*fact->second)["derived"].is_null()
                   ? id
                   : (*fact->second)["derived"]["from"].get<std::string>();
    }

    void collect(const Json& node) {
        if (node.is_object() && node.contains("fact")) {
            const std::string asked = askedFor(node["fact"].get<std::string>());
            std::set<Json>& answers = m_answers[asked];
            const auto fact = m_facts.find(asked);
            if (fact != m_facts.end() && (*fact->second)["type"] == "choice") {
                for (const Json& choice : (*fact->second)["choices"])
                    answers.insert(choice["id"]);
            } else if (node["op"] == "below" || node["op"] == "at-least") {
                const auto edge = node["value"].get<std::int64_t>();
                for (const std::int64_t age : {edge - 1, edge})
                    if (age >= 0 && age <= kOldest)
                        answers.insert(age);
            } else {
                answers.insert(true);
                answers.insert(false);
            }
        }
        if (node.is_structured())
            for (const Json& child : node)
                collect(child);
    }

    bool tryFrom(std::size_t at) {
        if (at == m_order.size())
            return holds();
        for (const Json& answer : m_answers[m_order[at]]) {
            m_said[m_order[at]] = answer;
            if (tryFrom(at + 1))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool holds() const {
        const char* group = m_test.contains("any") ? "any" : "all";
        if (groupOf(m_test[group], group == std::string_view("any")) == Value::No)
            return false;
        return std::none_of(m_test["unless"].begin(), m_test["unless"].end(),
                            [&](const Json& exception) { return valueOf(exception) == Value::Yes; });
    }

    [[nodiscard]] Value groupOf(const Json& children, bool any) const {
        bool decided = false;
        for (const Json& child : children) {
            const Value value = valueOf(child);
            decided = decided || value != Value::Neutral;
            if (value == (any ? Value::Yes : Value::No))
                return value;
        }
        return !decided ? Value::Neutral : any ? Value::No : Value::Yes;
    }

    [[nodiscard]] Value valueOf(const Json& node) const {
        if (node.contains("judgement"))
            return Value::Neutral;
        if (node.contains("all"))
            return groupOf(node["all"], false);
        if (node.contains("any"))
            return groupOf(node["any"], true);
        if (node.contains("not")) {
            const Value inner = valueOf(node["not"]);
            return inner == Value::Neutral ? inner : inner == Value::Yes ? Value::No : Value::Yes;
        }
        return isSo(node) ? Value::Yes : Value::No;
    }

    [[nodiscard]] bool isSo(const Json& leaf) const {
        const std::string id = leaf["fact"].get<std::string>();
        const std::string asked = askedFor(id);
        const Json& said = m_said.at(asked);
        if (asked != id) {
            const Json& yes = (*m_facts.at(id))["derived"]["yes"];
            return std::find(yes.begin(), yes.end(), said) != yes.end();
        }
        if (leaf["op"] == "below")
            return said.is_number() && said < leaf["value"];
        if (leaf["op"] == "at-least")
            return said.is_number() && said >= leaf["value"];
        return said == leaf["value"];
    }

    const Json& m_test;
    std::map<std::string, const Json*> m_facts;
    std::map<std::string, std::set<Json>> m_answers;
    std::vector<std::string> m_order;
    std::map<std::string, Json> m_said;
};

} // namespace

bool canBeMet(const Json& test, const Json& facts) {
    return Solver(test, facts).run();
}

} // namespace lanyard::compiler
