#include "core/content/item_output.h"

#include <nlohmann/json.hpp>

namespace lanyard::content {
namespace {

using Json = nlohmann::json;

std::string_view blockName(BlockType type) {
    switch (type) {
    case BlockType::Paragraph:
        return "paragraph";
    case BlockType::Bullets:
        return "bullets";
    case BlockType::Steps:
        return "steps";
    case BlockType::Says:
        return "says";
    case BlockType::Caution:
        return "caution";
    case BlockType::Urgent:
        return "urgent";
    }
    return {};
}

std::string_view statusName(LawStatus status) {
    switch (status) {
    case LawStatus::InForce:
        return "in-force";
    case LawStatus::NotCommenced:
        return "not-commenced";
    case LawStatus::Unconfirmed:
        return "unconfirmed";
    }
    return {};
}

template <class List, class Function>
Json listJson(const List& list, Function&& one) {
    Json json = Json::array();
    for (const auto& entry : list)
        json.push_back(one(entry));
    return json;
}

Json dateJson(const std::optional<Date>& date) {
    return date ? Json(formatDate(*date)) : Json();
}

Json nodeJson(const TestNode& node) {
    Json json{{"id", node.id}, {"text", node.text}};
    if (!node.then.empty())
        json["then"] = node.then;
    switch (node.type) {
    case TestNode::Type::Fact:
        json["fact"] = node.fact;
        switch (node.op) {
        case TestNode::Op::Yes:
            json["op"] = "yes";
            json["value"] = true;
            break;
        case TestNode::Op::Below:
            json["op"] = "below";
            json["value"] = node.number;
            break;
        case TestNode::Op::AtLeast:
            json["op"] = "at-least";
            json["value"] = node.number;
            break;
        case TestNode::Op::Is:
            json["op"] = "is";
            json["value"] = node.word;
            break;
        }
        break;
    case TestNode::Type::Judgement:
        json["judgement"] = node.judgement;
        break;
    case TestNode::Type::All:
        json["all"] = listJson(node.children, nodeJson);
        break;
    case TestNode::Type::Any:
        json["any"] = listJson(node.children, nodeJson);
        break;
    case TestNode::Type::Not:
        json["not"] = nodeJson(node.children.front());
        break;
    }
    return json;
}

Json testJson(const Test& test) {
    return {{"standard", test.standard},
            {"note", test.note},
            {test.root.type == TestNode::Type::Any ? "any" : "all", listJson(test.root.children, nodeJson)},
            {"unless", listJson(test.unless, nodeJson)}};
}

Json answerJson(const Answer& answer) {
    return {{"answer", answer.answer}, {"text", answer.text}};
}

Json useJson(const Use& use) {
    return {{"who", use.who},
            {"authorises", use.authorises},
            {"where", use.where},
            {"ages", use.ages},
            {"conviction", answerJson(use.conviction)},
            {"childsSupport", answerJson(use.childsSupport)},
            {"lasts", use.lasts}};
}

Json breachJson(const Breach& breach) {
    return {{"offence", answerJson(breach.offence)},
            {"arrest", answerJson(breach.arrest)},
            {"entry", answerJson(breach.entry)},
            {"notReached", breach.notReached}};
}

Json forceJson(const std::string& force) {
    return force.empty() ? Json() : Json(force);
}

Json reviewJson(const std::optional<Review>& review) {
    return review ? Json{{"reviewed", formatDate(review->reviewed)},
                         {"reviewDue", formatDate(review->due)},
                         {"reviewer", review->reviewer}}
                  : Json();
}

Json sectionJson(const Section& section) {
    return {{"id", section.id},
            {"title", section.title},
            {"force", forceJson(section.force)},
            {"review", reviewJson(section.review)},
            {"blocks", listJson(section.blocks, [](const Block& block) {
                 return Json{{"type", blockName(block.type)}, {"lines", block.lines}};
             })}};
}

Json evidenceJson(const Evidence& evidence) {
    return {{"caption", evidence.caption},
            {"note", evidence.note},
            {"bars", listJson(evidence.bars, [](const EvidenceBar& bar) {
                 return Json{{"label", bar.label}, {"count", bar.count}};
             })}};
}

} // namespace

Json itemJson(const Item& item) {
    Json json{{"id", item.id},
              {"kind", kindName(item.kind)},
              {"title", item.title},
              {"summary", item.summary},
              {"subtitle", item.subtitle},
              {"aliases", item.aliases},
              {"group", item.group},
              {"strap", item.strap},
              {"reviewed", formatDate(item.reviewed)},
              {"reviewDue", formatDate(item.reviewDue)},
              {"reviewer", item.reviewer},
              {"confidence", item.confidence},
              {"confidenceNote", item.confidenceNote},
              {"atRisk", item.atRisk},
              {"attachments", item.attachments},
              {"public", item.isPublic},
              {"language", item.language},
              {"translation", item.translation},
              {"fallback", item.fallback}};
    json["law"] = item.law ? Json{{"status", statusName(item.law->status)},
                                  {"from", dateJson(item.law->from)},
                                  {"until", dateJson(item.law->until)},
                                  {"checked", formatDate(item.law->checked)}}
                           : Json();
    json["use"] = item.use ? useJson(*item.use) : Json();
    json["breach"] = item.breach ? breachJson(*item.breach) : Json();
    json["test"] = item.test ? testJson(*item.test) : Json();
    json["keyFacts"] = listJson(item.keyFacts, [](const KeyFact& fact) {
        return Json{{"label", fact.label}, {"value", fact.value}};
    });
    json["sources"] = listJson(item.sources, [](const SourceRef& source) {
        return Json{{"id", source.id},
                    {"at", source.at},
                    {"title", source.title},
                    {"url", source.url},
                    {"force", forceJson(source.force)}};
    });
    json["related"] = listJson(item.related, [](const Related& other) {
        return Json{{"id", other.id}, {"as", other.as}, {"why", other.why}, {"title", other.title}};
    });
    json["evidence"] = listJson(item.evidence, evidenceJson);
    json["sections"] = listJson(item.sections, sectionJson);
    return json;
}

Json hitsJson(const std::vector<SearchHit>& hits) {
    Json results = Json::array();
    for (const SearchHit& hit : hits) {
        std::string snippet;
        for (const SnippetPart& part : hit.snippet)
            snippet += part.text;
        results.push_back({{"id", hit.head.id},
                           {"kind", kindName(hit.head.kind)},
                           {"title", hit.head.title},
                           {"snippet", snippet},
                           {"alias", hit.matchedAlias.empty() ? Json() : Json(hit.matchedAlias)}});
    }
    return Json{{"results", results}};
}

} // namespace lanyard::content
