// search, show, pack: what can be read.
#include "mobile/cli/context.h"

#include "core/content/content_store.h"
#include "core/content/item.h"

#include <array>

namespace lanyard::cli {

namespace {

constexpr std::size_t kPackLimit = 16U << 20U;
constexpr std::size_t kSignatureLimit = 64U << 10U;
constexpr std::size_t kResults = 20;

std::string snippetText(const content::SearchHit& hit) {
    std::string text;
    for (const content::SnippetPart& part : hit.snippet)
        text += part.text;
    return text;
}

nlohmann::json blocksJson(const content::Section& section) {
    nlohmann::json blocks = nlohmann::json::array();
    constexpr std::array<const char*, 6> names{"paragraph", "bullets", "steps", "says", "caution", "urgent"};
    for (const content::Block& block : section.blocks)
        blocks.push_back({{"type", names.at(static_cast<std::size_t>(block.type))}, {"lines", block.lines}});
    return blocks;
}

nlohmann::json testJson(const content::Test& test) {
    nlohmann::json elements = nlohmann::json::array();
    for (const content::TestNode& node : test.root.children)
        elements.push_back({{"id", node.id}, {"text", node.text}});
    nlohmann::json unless = nlohmann::json::array();
    for (const content::TestNode& node : test.unless)
        unless.push_back({{"id", node.id}, {"text", node.text}, {"then", node.then}});
    return {{"standard", test.standard}, {"note", test.note}, {"elements", elements}, {"unless", unless}};
}

nlohmann::json itemJson(const content::Item& item) {
    nlohmann::json sections = nlohmann::json::array();
    for (const content::Section& section : item.sections)
        sections.push_back({{"id", section.id}, {"title", section.title}, {"blocks", blocksJson(section)}});
    nlohmann::json sources = nlohmann::json::array();
    for (const content::SourceRef& source : item.sources)
        sources.push_back({{"id", source.id}, {"at", source.at}, {"title", source.title}});
    nlohmann::json keyFacts = nlohmann::json::array();
    for (const content::KeyFact& fact : item.keyFacts)
        keyFacts.push_back({{"label", fact.label}, {"value", fact.value}});
    nlohmann::json related = nlohmann::json::array();
    for (const content::Related& other : item.related)
        related.push_back({{"id", other.id}, {"as", other.as}, {"why", other.why}});
    nlohmann::json json{{"id", item.id},
                        {"kind", content::kindName(item.kind)},
                        {"title", item.title},
                        {"summary", item.summary},
                        {"aliases", item.aliases},
                        {"keyFacts", keyFacts},
                        {"sections", sections},
                        {"sources", sources},
                        {"related", related},
                        {"reviewed", formatDate(item.reviewed)},
                        {"reviewDue", formatDate(item.reviewDue)},
                        {"reviewer", item.reviewer},
                        {"confidence", item.confidence},
                        {"language", item.language},
                        {"fallback", item.fallback}};
    json["test"] = item.test ? testJson(*item.test) : nlohmann::json();
    json["lawChecked"] = item.law ? nlohmann::json(formatDate(item.law->checked)) : nlohmann::json();
    return json;
}

std::string itemText(const content::Item& item) {
    std::string text = item.title + "\n" + content::plainText(item.summary) + "\n";
    for (const content::KeyFact& fact : item.keyFacts)
        text += "\n" + fact.label + ": " + content::plainText(fact.value);
    if (!item.keyFacts.empty())
        text += "\n";
    if (item.test) {
        text +=
            "\nThe test (" + item.test->standard + "). Lanyard advises; you, a supervisor and legal services decide.\n";
        int number = 0;
        for (const content::TestNode& node : item.test->root.children)
            text += "  " + std::to_string(++number) + ". " + content::plainText(node.text) + "\n";
        for (const content::TestNode& node : item.test->unless)
            text += "  Unless: " + content::plainText(node.text) +
                    (node.then.empty() ? "" : " Look at " + node.then + ".") + "\n";
    }
    for (const content::Section& section : item.sections) {
        text += "\n" + section.title + "\n";
        for (const content::Block& block : section.blocks) {
            for (const std::string& line : block.lines)
                text += (block.type == content::BlockType::Paragraph ? "  " : "  - ") + content::plainText(line) + "\n";
        }
    }
    text += "\nSources\n";
    for (const content::SourceRef& source : item.sources)
        text += "  " + source.title + (source.at.empty() ? "" : ", " + source.at) + "\n";
    if (item.law)
        text += "Law checked " + formatDate(item.law->checked) + ". ";
    text += "Reviewed " + formatDate(item.reviewed) + ", due " + formatDate(item.reviewDue) + " (" + item.reviewer +
            "). Confidence: " + item.confidence + ".";
    return text;
}

} // namespace

int search(Context& context, const std::string& words, const std::string& language) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto hits = device->search(words, language, kResults);
    if (!hits)
        return context.refused(hits.error());
    nlohmann::json results = nlohmann::json::array();
    std::string text;
    for (const content::SearchHit& hit : *hits) {
        nlohmann::json one{{"id", hit.head.id},
                           {"kind", content::kindName(hit.head.kind)},
                           {"title", hit.head.title},
                           {"snippet", snippetText(hit)}};
        one["alias"] = hit.matchedAlias.empty() ? nlohmann::json() : nlohmann::json(hit.matchedAlias);
        results.push_back(one);
        text += hit.head.title + " (" + hit.head.id + ")\n";
    }
    return context.done({{"results", results}}, hits->empty() ? "Nothing found." : text);
}

int show(Context& context, const std::string& id, const std::string& language) {
    if (id == "child-at-risk-now" && !context.pinFromStdin) {
        const auto device = context.open();
        if (!device)
            return context.refused(device.error());
        const content::Item page = device->publicPage(language);
        return context.done(itemJson(page), itemText(page));
    }
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto item = device->item(id, language);
    return item ? context.done(itemJson(*item), itemText(*item)) : context.refused(item.error());
}

namespace {

int printPacks(const Context& context, client::Device& device) {
    const auto held = device.packs();
    if (!held)
        return context.refused(held.error());
    nlohmann::json packs = nlohmann::json::array();
    std::string text;
    for (const auto& pack : *held) {
        packs.push_back({{"id", pack.id},
                         {"title", pack.title},
                         {"version", pack.version},
                         {"built", formatDate(pack.built)},
                         {"items", pack.items}});
        text += pack.title + ", version " + std::to_string(pack.version) + ", built " + formatDate(pack.built) + ", " +
                std::to_string(pack.items) + " items";
    }
    return context.done({{"packs", packs}}, text.empty() ? "No pack is held." : text);
}

} // namespace

int packImport(Context& context, const std::string& file) {
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto bytes = readFile(file, kPackLimit);
    if (!bytes)
        return context.refused(bytes.error());
    const auto signature = readFile(file + ".minisig", kSignatureLimit);
    if (!signature)
        return context.refused(
            {signature.error().code, "The pack's signature (.minisig) is not beside it. The held pack stays."});
    if (const Status imported = device->importPack(*bytes, textOf(*signature)); !imported)
        return context.refused(imported.error());
    return printPacks(context, *device);
}

int packStatus(Context& context) {
    auto device = context.openUnlocked();
    return device ? printPacks(context, *device) : context.refused(device.error());
}

} // namespace lanyard::cli
