#include "content/compiler/print.h"

#include <ostream>

namespace lanyard::compiler {
namespace {

using content::Block;
using content::BlockType;
using content::TestNode;

std::string nodeLine(const TestNode& node) {
    switch (node.type) {
    case TestNode::Type::Fact:
        switch (node.op) {
        case TestNode::Op::Yes:
            return "[" + node.fact + "]";
        case TestNode::Op::Below:
            return "[" + node.fact + " below " + std::to_string(node.number) + "]";
        case TestNode::Op::AtLeast:
            return "[" + node.fact + " at least " + std::to_string(node.number) + "]";
        case TestNode::Op::Is:
            return "[" + node.fact + " is " + node.word + "]";
        }
        return {};
    case TestNode::Type::Judgement:
        return "[judged by: " + node.judgement + "]";
    case TestNode::Type::All:
        return "all of";
    case TestNode::Type::Any:
        return "any of";
    case TestNode::Type::Not:
        return "not";
    }
    return {};
}

void printNode(std::ostream& out, const TestNode& node, int depth) {
    out << std::string(static_cast<std::size_t>(depth) * 2, ' ') << "- " << content::plainText(node.text)
        << (node.text.empty() ? "" : " ") << nodeLine(node);
    if (!node.then.empty())
        out << " then " << node.then;
    out << '\n';
    for (const TestNode& child : node.children)
        printNode(out, child, depth + 1);
}

void printBlock(std::ostream& out, const Block& block) {
    int step = 1;
    for (const std::string& line : block.lines) {
        switch (block.type) {
        case BlockType::Paragraph:
            break;
        case BlockType::Bullets:
            out << "  - ";
            break;
        case BlockType::Steps:
            out << "  " << step++ << ". ";
            break;
        case BlockType::Says:
            out << "  > ";
            break;
        case BlockType::Caution:
            out << "  Caution: ";
            break;
        case BlockType::Urgent:
            out << "  URGENT: ";
            break;
        }
        out << content::plainText(line) << '\n';
    }
}

void printSection(std::ostream& out, const content::Section& section) {
    out << '\n' << section.title << (section.force.empty() ? "" : " [added by " + section.force + "]") << '\n';
    for (const Block& block : section.blocks)
        printBlock(out, block);
    if (section.review)
        out << "  (Reviewed " << formatDate(section.review->reviewed) << ", due " << formatDate(section.review->due)
            << ": " << section.review->reviewer << ")\n";
}

} // namespace

void printOverlay(std::ostream& out, const content::Overlay& overlay, const std::string& page,
                  std::string_view language) {
    if (page.empty()) {
        out << overlay.force << ", version " << overlay.version << ", over " << overlay.over << '\n';
        for (const content::Contact& contact : content::contactsOf(overlay, language))
            out << "  " << contact.title << ": " << contact.value << (contact.hours.empty() ? "" : ". ")
                << contact.hours << (contact.note.empty() ? "" : ". ") << contact.note
                << (contact.isPublic ? " [shown without a PIN]" : "") << '\n';
    }
    for (const std::string& item : overlay.itemIds) {
        if (page.empty())
            out << "\nOn " << item << '\n';
        else if (page != item)
            continue;
        for (const content::Section& section : content::additionsTo(overlay, item, language))
            printSection(out, section);
    }
}

void printItem(std::ostream& out, const content::Item& item) {
    out << item.title << "\n" << content::kindName(item.kind);
    if (!item.subtitle.empty())
        out << ", " << item.subtitle;
    out << "\n\n" << content::plainText(item.summary) << "\n";
    if (item.fallback)
        out << "(Parts of this page are not translated.)\n";
    for (const content::KeyFact& fact : item.keyFacts)
        out << "  " << fact.label << ": " << content::plainText(fact.value) << '\n';
    if (item.test) {
        out << "\nThe test (" << item.test->standard << ")\n";
        if (!item.test->note.empty())
            out << content::plainText(item.test->note) << '\n';
        printNode(out, item.test->root, 0);
        for (const TestNode& exception : item.test->unless) {
            out << "unless\n";
            printNode(out, exception, 1);
        }
    }
    for (const content::Section& section : item.sections)
        printSection(out, section);
    for (const content::Evidence& evidence : item.evidence) {
        out << '\n' << evidence.caption << '\n';
        for (const content::EvidenceBar& bar : evidence.bars)
            out << "  " << bar.label << ": " << bar.count << '\n';
    }
    if (!item.related.empty())
        out << "\nRelated\n";
    for (const content::Related& related : item.related)
        out << "  " << related.as << ": " << related.title << " (" << related.id << "). " << related.why << '\n';
    out << "\nSources\n";
    for (const content::SourceRef& source : item.sources)
        out << "  " << source.title << ", " << source.at
            << (source.force.empty() ? "" : " [added by " + source.force + "]") << '\n';
    out << "Reviewed " << formatDate(item.reviewed) << " (" << item.reviewer << "), due " << formatDate(item.reviewDue)
        << "; confidence " << item.confidence << ". " << item.confidenceNote << '\n';
}

void printHits(std::ostream& out, const std::vector<content::SearchHit>& hits) {
    for (const content::SearchHit& hit : hits) {
        out << hit.head.id << "  " << hit.head.title;
        if (!hit.matchedAlias.empty())
            out << "  (also: " << hit.matchedAlias << ")";
        out << "\n    ";
        for (const content::SnippetPart& part : hit.snippet)
            out << (part.hit ? "*" : "") << part.text << (part.hit ? "*" : "");
        out << '\n';
    }
}

} // namespace lanyard::compiler
