#include "core/content/inline.h"
#include "core/content/json_shape.h"

#include <algorithm>

// The document was checked whole before anything here reads it, so shapes are relied on.
namespace lanyard::content {
namespace {

std::string text(const Json& object, const char* key) {
    return object[key].get<std::string>();
}

Date date(const Json& value) {
    return parseDate(value.get_ref<const std::string&>()).value_or(Date{});
}

/// The Welsh text of a field, or the English one and a note that it had to stand in.
class Translated {
public:
    Translated(const Json& item, std::string_view language) : m_item(item) {
        if (language == "cy") {
            m_wanted = true;
            if (!item["cy"].is_null())
                m_welsh = &item["cy"];
        }
    }
    [[nodiscard]] const Json* welsh() const { return m_welsh; }
    [[nodiscard]] bool wanted() const { return m_wanted; }
    [[nodiscard]] std::string field(const char* key) {
        if (m_welsh != nullptr && !(*m_welsh)[key].get_ref<const std::string&>().empty())
            return text(*m_welsh, key);
        std::string english = text(m_item, key);
        if (!english.empty())
            fellBack();
        return english;
    }
    [[nodiscard]] std::string other(const std::string& welsh, std::string english) {
        if (!welsh.empty())
            return welsh;
        if (!english.empty())
            fellBack();
        return english;
    }
    void fellBack() { m_fallback = m_fallback || m_wanted; }
    [[nodiscard]] bool fallback() const { return m_fallback; }

private:
    const Json& m_item;
    const Json* m_welsh = nullptr;
    bool m_wanted = false;
    bool m_fallback = false;
};

BlockType blockType(const std::string& name) {
    if (name == "bullets")
        return BlockType::Bullets;
    if (name == "steps")
        return BlockType::Steps;
    if (name == "says")
        return BlockType::Says;
    if (name == "caution")
        return BlockType::Caution;
    if (name == "urgent")
        return BlockType::Urgent;
    return BlockType::Paragraph;
}

std::vector<Section> readSections(const Json& item, Translated& words) {
    std::vector<Section> sections;
    for (const Json& english : item["sections"]) {
        const Json* chosen = &english;
        if (words.welsh() != nullptr) {
            const Json& translated = (*words.welsh())["sections"];
            const auto same = std::find_if(translated.begin(), translated.end(),
                                           [&](const Json& section) { return section["id"] == english["id"]; });
            if (same != translated.end())
                chosen = &*same;
        }
        if (chosen == &english)
            words.fellBack();
        sections.push_back(readSection(*chosen));
    }
    return sections;
}

std::vector<KeyFact> readKeyFacts(const Json& item, Translated& words) {
    const Json* facts = &item["keyFacts"];
    if (words.welsh() != nullptr && !(*words.welsh())["keyFacts"].empty())
        facts = &(*words.welsh())["keyFacts"];
    else if (!facts->empty())
        words.fellBack();
    std::vector<KeyFact> read;
    for (const Json& fact : *facts)
        read.push_back({text(fact, "label"), text(fact, "value")});
    return read;
}

TestNode readNode(const Json& node, Translated& words) {
    TestNode read;
    read.id = text(node, "id");
    std::string welsh;
    if (words.welsh() != nullptr) {
        const Json& texts = (*words.welsh())["testTexts"];
        welsh = texts.value(read.id, std::string());
    }
    read.text = words.other(welsh, text(node, "text"));
    if (node.contains("then") && node["then"].is_string())
        read.then = text(node, "then");
    if (node.contains("fact")) {
        read.type = TestNode::Type::Fact;
        read.fact = text(node, "fact");
        const std::string op = text(node, "op");
        if (op == "is") {
            read.op = TestNode::Op::Is;
            read.word = text(node, "value");
        } else if (op != "yes") {
            read.op = op == "below" ? TestNode::Op::Below : TestNode::Op::AtLeast;
            read.number = node["value"].get<std::int64_t>();
        }
    } else if (node.contains("judgement")) {
        read.type = TestNode::Type::Judgement;
        read.judgement = text(node, "judgement");
    } else if (node.contains("not")) {
        read.type = TestNode::Type::Not;
        read.children.push_back(readNode(node["not"], words));
    } else {
        const bool all = node.contains("all");
        read.type = all ? TestNode::Type::All : TestNode::Type::Any;
        for (const Json& child : node[all ? "all" : "any"])
            read.children.push_back(readNode(child, words));
    }
    return read;
}

Test readTest(const Json& test, Translated& words) {
    Test read;
    read.standard = text(test, "standard");
    read.note = words.other(words.welsh() != nullptr ? text(*words.welsh(), "testNote") : "", text(test, "note"));
    const bool all = test.contains("all");
    read.root.type = all ? TestNode::Type::All : TestNode::Type::Any;
    for (const Json& child : test[all ? "all" : "any"])
        read.root.children.push_back(readNode(child, words));
    for (const Json& exception : test["unless"])
        read.unless.push_back(readNode(exception, words));
    return read;
}

std::vector<Evidence> readEvidence(const Json& item, const Lookup& lookup, Translated& words) {
    std::vector<Evidence> read;
    for (const Json& use : item["evidence"]) {
        const Json* table = lookup.table(text(use, "table"));
        if (table == nullptr)
            continue;
        const bool welsh = words.wanted() && !(*table)["cy"].is_null();
        if (!welsh)
            words.fellBack();
        const Json& worded = welsh ? (*table)["cy"] : *table;
        Evidence evidence{text(worded, "caption"), text(use, "note"), {}};
        const std::string row = text(use, "row");
        for (const Json& entry : (*table)["rows"]) {
            if (!row.empty() && entry["row"] != row)
                continue;
            for (std::size_t column = 0; column < entry["values"].size(); ++column) {
                const Json& value = entry["values"][column];
                if (!value.is_null())
                    evidence.bars.push_back(
                        {row.empty() ? text(entry, "row") : worded["columns"][column].get<std::string>(),
                         value.get<std::int64_t>()});
            }
        }
        std::stable_sort(evidence.bars.begin(), evidence.bars.end(),
                         [](const EvidenceBar& a, const EvidenceBar& b) { return a.count > b.count; });
        read.push_back(std::move(evidence));
    }
    return read;
}

Answer readAnswer(const Json& answer) {
    return {text(answer, "answer"), text(answer, "text")};
}

std::optional<Use> readUse(const Json& use) {
    if (use.is_null())
        return std::nullopt;
    return Use{text(use, "who"),  text(use, "authorises"),       text(use, "where"),
               text(use, "ages"), readAnswer(use["conviction"]), readAnswer(use["childsSupport"]),
               text(use, "lasts")};
}

std::optional<Breach> readBreach(const Json& breach) {
    if (breach.is_null())
        return std::nullopt;
    return Breach{readAnswer(breach["offence"]), readAnswer(breach["arrest"]), readAnswer(breach["entry"]),
                  text(breach, "notReached")};
}

std::optional<Law> readLaw(const Json& law) {
    if (law.is_null())
        return std::nullopt;
    Law read;
    const std::string status = text(law, "status");
    read.status = status == "in-force"        ? LawStatus::InForce
                  : status == "not-commenced" ? LawStatus::NotCommenced
                                              : LawStatus::Unconfirmed;
    if (!law["from"].is_null())
        read.from = date(law["from"]);
    if (!law["until"].is_null())
        read.until = date(law["until"]);
    read.checked = date(law["checked"]);
    return read;
}

} // namespace

void dropLinks(Json& value, const std::function<bool(std::string_view)>& keep) {
    if (value.is_structured()) {
        for (Json& child : value)
            dropLinks(child, keep);
        return;
    }
    if (!value.is_string())
        return;
    const std::string& marked = value.get_ref<const std::string&>();
    if (const auto parts = parseInline(marked);
        parts && std::any_of(parts->begin(), parts->end(),
                             [&](const InlinePart& part) { return !part.link.empty() && !keep(part.link); })) {
        std::string text;
        bool strong = false;
        for (const InlinePart& part : *parts) {
            if (part.strong != strong)
                text += "**";
            strong = part.strong;
            text += part.link.empty() || !keep(part.link) ? part.text : "[" + part.text + "](" + part.link + ")";
        }
        value = strong ? text + "**" : text;
    }
}

std::optional<MeasureRule> readRule(const Json& item, const Lookup& lookup, std::string_view language) {
    if (item["kind"] != "measure" || item["test"].is_null() || item["law"]["status"] == "not-commenced")
        return std::nullopt;
    Item page = readItem(item, lookup, language);
    MeasureRule rule{page.id,    std::move(page.title),    std::move(page.subtitle), page.group,
                     page.strap, page.law.value_or(Law{}), page.reviewDue,           std::move(*page.test),
                     {},         std::move(page.related)};
    for (const Json& use : item["evidence"]) {
        const Json* table = lookup.table(text(use, "table"));
        if (table == nullptr || (*table)["by"].is_null())
            continue;
        const Json& choices = (*table)["by"]["choices"];
        for (const Json& row : (*table)["rows"])
            if (row["row"] == use["row"])
                for (std::size_t column = 0; column < choices.size(); ++column)
                    if (const Json& count = row["values"][column]; !count.is_null())
                        rule.usage[choices[column].get<std::string>()] += count.get<std::int64_t>();
    }
    return rule;
}

Section readSection(const Json& section) {
    Section read{text(section, "id"), text(section, "title"), {}};
    for (const Json& block : section["blocks"])
        read.blocks.push_back({blockType(text(block, "type")), block["lines"].get<std::vector<std::string>>()});
    return read;
}

std::string titleOf(const Json& item, std::string_view language) {
    if (language == "cy" && !item["cy"].is_null() && !text(item["cy"], "title").empty())
        return text(item["cy"], "title");
    return text(item, "title");
}

Item readItem(const Json& item, const Lookup& lookup, std::string_view language) {
    Translated words(item, language);
    Item read;
    read.id = text(item, "id");
    read.kind = kindFromName(text(item, "kind")).value_or(Kind::Practice);
    read.title = words.field("title");
    read.summary = words.field("summary");
    read.subtitle = words.field("subtitle");
    read.aliases = item["aliases"].get<std::vector<std::string>>();
    if (words.welsh() != nullptr) {
        // Officers who read Welsh still hear the English names: both are kept, Welsh first.
        auto welsh = (*words.welsh())["aliases"].get<std::vector<std::string>>();
        welsh.insert(welsh.end(), read.aliases.begin(), read.aliases.end());
        read.aliases = std::move(welsh);
        read.translation = text(*words.welsh(), "status");
    }
    read.group = text(item, "group");
    read.strap = text(item, "strap");
    read.law = readLaw(item["law"]);
    read.reviewed = date(item["reviewed"]);
    read.reviewDue = date(item["reviewDue"]);
    read.reviewer = text(item, "reviewer");
    read.confidence = text(item, "confidence");
    read.confidenceNote = text(item, "confidenceNote");
    for (const Json& cited : item["sources"]) {
        SourceRef source{text(cited, "id"), text(cited, "at"), "", ""};
        if (const Json* full = lookup.source(source.id)) {
            source.title = text(*full, "title");
            source.url = text(*full, "url");
        }
        read.sources.push_back(std::move(source));
    }
    read.keyFacts = readKeyFacts(item, words);
    read.use = readUse(item["use"]);
    read.breach = readBreach(item["breach"]);
    if (read.use)
        words.fellBack(); // these lines have no Welsh yet
    if (!item["test"].is_null())
        read.test = readTest(item["test"], words);
    read.evidence = readEvidence(item, lookup, words);
    for (const Json& other : item["related"]) {
        Related related{text(other, "id"), text(other, "as"), text(other, "why"), ""};
        related.title = lookup.title(related.id);
        read.related.push_back(std::move(related));
    }
    read.sections = readSections(item, words);
    read.atRisk = item["atRisk"].get<bool>();
    read.attachments = item["attachments"].get<bool>();
    read.isPublic = item["public"].get<bool>();
    read.language = words.wanted() ? "cy" : "en";
    read.fallback = words.fallback();
    return read;
}

} // namespace lanyard::content
