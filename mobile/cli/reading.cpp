// search, show, pack: what can be read.
#include "mobile/cli/context.h"

#include "core/content/item_output.h"

namespace lanyard::cli {

namespace {

constexpr std::size_t kPackLimit = 16U << 20U;
constexpr std::size_t kSignatureLimit = 64U << 10U;
constexpr std::size_t kResults = 20;

/// Whose words they are, when they are not the nation's.
std::string forceText(const std::string& force) {
    return force.empty() ? std::string() : " [added by " + force + "]";
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
        text += "\n" + section.title + forceText(section.force) + "\n";
        if (section.review)
            text += "  Reviewed " + formatDate(section.review->reviewed) + ", due " + formatDate(section.review->due) +
                    " (" + section.review->reviewer + ").\n";
        for (const content::Block& block : section.blocks) {
            for (const std::string& line : block.lines)
                text += (block.type == content::BlockType::Paragraph ? "  " : "  - ") + content::plainText(line) + "\n";
        }
    }
    text += "\nSources\n";
    for (const content::SourceRef& source : item.sources)
        text += "  " + source.title + (source.at.empty() ? "" : ", " + source.at) + forceText(source.force) + "\n";
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
    std::string text;
    for (const content::SearchHit& hit : *hits)
        text += hit.head.title + " (" + hit.head.id + ")\n";
    return context.done(content::hitsJson(*hits), hits->empty() ? "Nothing found." : text);
}

int show(Context& context, const std::string& id, const std::string& language) {
    if (id == "child-at-risk-now" && !context.pinFromStdin) {
        const auto device = context.open();
        if (!device)
            return context.refused(device.error());
        const content::Item page = device->publicPage(language);
        return context.done(content::itemJson(page), itemText(page));
    }
    auto device = context.openUnlocked();
    if (!device)
        return context.refused(device.error());
    const auto item = device->item(id, language);
    return item ? context.done(content::itemJson(*item), itemText(*item)) : context.refused(item.error());
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
                         {"items", pack.items},
                         {"over", pack.over.empty() ? nlohmann::json() : nlohmann::json(pack.over)},
                         {"left_out", pack.leftOut}});
        text += pack.title + ", version " + std::to_string(pack.version) + ", built " + formatDate(pack.built) + ", ";
        text += pack.over.empty() ? std::to_string(pack.items) + " items\n"
                                  : "on " + std::to_string(pack.items) + " pages of " + pack.over + ", " +
                                        std::to_string(pack.leftOut) + " additions left out\n";
    }
    nlohmann::json problems = nlohmann::json::array();
    const auto problem = device.overlayProblem();
    if (!problem)
        return context.refused(problem.error());
    if (!problem->empty()) {
        problems.push_back(*problem);
        text += "The force's own words are not here: " + *problem + "\n";
    }
    if (!text.empty())
        text.pop_back();
    return context.done({{"packs", packs}, {"problems", problems}}, text.empty() ? "No pack is held." : text);
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
