#include "core/content/page_words.h"

#include "core/content/content_store.h"

namespace lanyard::content {
namespace {

void addTest(const TestNode& node, std::vector<std::string>& lines) {
    if (!node.text.empty())
        lines.push_back(plainText(node.text));
    for (const TestNode& child : node.children)
        addTest(child, lines);
}

/// All that a page says beneath its summary, a line each, without marks: what snippets are cut from.
std::vector<std::string> bodyLines(const Item& item) {
    std::vector<std::string> lines;
    for (const KeyFact& fact : item.keyFacts)
        lines.push_back(fact.label + ": " + plainText(fact.value));
    if (item.use)
        for (const std::string& line : {item.use->who, item.use->authorises, item.use->where, item.use->ages,
                                        item.use->conviction.text, item.use->childsSupport.text, item.use->lasts})
            lines.push_back(plainText(line));
    if (item.breach)
        for (const std::string& line :
             {item.breach->offence.text, item.breach->arrest.text, item.breach->entry.text, item.breach->notReached})
            lines.push_back(plainText(line));
    if (item.test) {
        addTest(item.test->root, lines);
        for (const TestNode& exception : item.test->unless)
            addTest(exception, lines);
    }
    for (const Section& section : item.sections)
        for (const Block& block : section.blocks)
            for (const std::string& line : block.lines)
                // A snippet says whose words it shows, as the page does.
                lines.push_back((section.force.empty() ? "" : section.force + ": ") + plainText(line));
    return lines;
}

/// Searched, and too short to show on their own.
std::string headings(const Item& item) {
    std::string all = item.subtitle;
    for (const Section& section : item.sections)
        all += '\n' + section.title;
    return all;
}

} // namespace

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) {
        if (!all.empty())
            all += '\n';
        all += line;
    }
    return all;
}

PageWords wordsOf(const Json& json, const Item& item) {
    PageWords words{item.aliases, bodyLines(item), headings(item), {}};
    if (const std::string english = titleOf(json, "en"); english != item.title)
        words.aliases.insert(words.aliases.begin(), english); // known by both names
    words.keywords = joined(json["keywords"].get<std::vector<std::string>>());
    return words;
}

} // namespace lanyard::content
