#include "content/compiler/graph.h"

#include <map>
#include <set>

namespace lanyard::compiler {
namespace {

using content::TestNode;

/// Ids and titles in Graphviz's quotes.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string_view shape(content::FactType type) {
    switch (type) {
    case content::FactType::YesNo:
        return "ellipse";
    case content::FactType::Age:
        return "hexagon";
    case content::FactType::Choice:
        return "diamond";
    }
    return {};
}

void collect(const TestNode& node, std::set<std::string>& facts) {
    if (node.type == TestNode::Type::Fact)
        facts.insert(node.fact);
    for (const TestNode& child : node.children)
        collect(child, facts);
}

} // namespace

std::string factGraph(const content::Rulebook& rulebook) {
    std::string out = "digraph " + quoted(rulebook.pack) + " {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n";
    std::map<std::string, std::vector<const content::Fact*>> byAbout;
    for (const content::Fact& fact : rulebook.facts)
        byAbout[fact.about].push_back(&fact);
    for (const auto& [about, facts] : byAbout) {
        out += "  subgraph " + quoted("cluster_" + about) + " {\n    label=" + quoted(about) + ";\n";
        for (const content::Fact* fact : facts)
            out += "    " + quoted(fact->id) + " [shape=" + std::string(shape(fact->type)) +
                   (fact->derived ? ", style=dashed" : "") + ", tooltip=" + quoted(fact->ask) + "];\n";
        out += "  }\n";
    }
    for (const content::Fact& fact : rulebook.facts)
        if (fact.derived)
            out += "  " + quoted(fact.derived->from) + " -> " + quoted(fact.id) + " [style=dotted];\n";
    for (const content::MeasureRule& measure : rulebook.measures) {
        // A measure and a fact may not share an id's spelling, but nothing forbids it: the measure's node is prefixed.
        const std::string node = quoted("measure " + measure.id);
        out += "  " + node + " [shape=box, label=" + quoted(measure.id) + ", tooltip=" + quoted(measure.title) + "];\n";
        std::set<std::string> needed;
        std::set<std::string> excepted;
        collect(measure.test.root, needed);
        for (const TestNode& exception : measure.test.unless)
            collect(exception, excepted);
        for (const std::string& fact : needed)
            out += "  " + quoted(fact) + " -> " + node + ";\n";
        for (const std::string& fact : excepted)
            if (!needed.contains(fact))
                out += "  " + quoted(fact) + " -> " + node + " [style=dashed];\n";
    }
    return out + "}\n";
}

} // namespace lanyard::compiler
