#include "content/compiler/item_reader.h"

#include "content/compiler/fields.h"
#include "core/content/content_store.h"

#include <algorithm>
#include <sstream>

namespace lanyard::compiler {
namespace {

constexpr std::size_t kSummaryWords = 40;
constexpr std::size_t kKeyFacts = 4;

std::size_t wordCount(const std::string& text) {
    std::istringstream stream(text);
    std::string word;
    std::size_t count = 0;
    while (stream >> word)
        ++count;
    return count;
}

std::string_view blockName(content::BlockType type) {
    switch (type) {
    case content::BlockType::Paragraph:
        return "paragraph";
    case content::BlockType::Bullets:
        return "bullets";
    case content::BlockType::Steps:
        return "steps";
    case content::BlockType::Says:
        return "says";
    case content::BlockType::Caution:
        return "caution";
    case content::BlockType::Urgent:
        return "urgent";
    }
    return {};
}

/// What English and Welsh files share.
struct Common {
    std::string file;
    Findings& findings;
    std::vector<Reference>& references;

    void inlineText(const std::string& text, int line) {
        for (const Link& link : checkInline(text, line, file, findings))
            references.push_back({Reference::To::Item, link.id, "", link.line});
    }
    Json keyFacts(Fields& fields) {
        Json all = Json::array();
        const Yaml* list = fields.list("key-facts");
        if (list == nullptr)
            return all;
        if (list->items.size() > kKeyFacts)
            fields.error("key-facts", "There are more than four key facts.");
        for (const Yaml& entry : list->items) {
            Fields fact(entry, {"label", "value"}, file, findings, "a key fact");
            all.push_back(
                {{"label", fact.text("label", Need::Required)}, {"value", fact.text("value", Need::Required)}});
            checkPlain(all.back()["label"].get<std::string>(), "A key fact's label", entry.line, file, findings);
            inlineText(all.back()["value"].get<std::string>(), entry.line);
        }
        return all;
    }
    std::string summary(Fields& fields, Need need) {
        std::string text = fields.text("summary", need);
        inlineText(text, fields.line("summary"));
        if (const std::size_t words = wordCount(content::plainText(text)); words > kSummaryWords)
            fields.error("summary", "The summary has " + std::to_string(words) + " words; at most 40.");
        return text;
    }
    std::string plain(Fields& fields, const char* key, Need need) {
        std::string text = fields.text(key, need);
        checkPlain(text, "'" + std::string(key) + "'", fields.line(key), file, findings);
        return text;
    }
    std::vector<std::string> aliases(Fields& fields) {
        std::vector<std::string> all = fields.texts("aliases");
        for (const std::string& alias : all)
            checkPlain(alias, "An alias", fields.line("aliases"), file, findings);
        return all;
    }
};

class ItemReader {
public:
    ItemReader(AuthoredItem& item, Findings& findings)
        : m_item(item)
        , m_findings(findings)
        , m_common{item.file, findings, item.references} {}

    void read(const Yaml& yaml, std::string_view kind) {
        Fields fields(yaml, {"id",       "kind",       "title",     "summary",    "subtitle",        "aliases",
                             "keywords", "group",      "strap",     "law",        "reviewed",        "reviewer",
                             "sources",  "review-due", "key-facts", "confidence", "confidence-note", "test",
                             "evidence", "related",    "at-risk",   "public",     "attachments",     "use",
                             "breach"},
                      m_item.file, m_findings, "the front matter");
        Json& json = m_item.json;
        json["id"] = m_item.id;
        if (const std::string id = fields.id("id", Need::Required); !id.empty() && id != m_item.id)
            fields.error("id", "The id '" + id + "' is not the file's name.");
        json["kind"] = kind;
        if (const std::string named = fields.text("kind", Need::Required); !named.empty() && named != kind)
            fields.error("kind", "The kind is '" + named + "', but this folder holds '" + std::string(kind) + "'.");
        const bool measure = kind == "measure";
        json["title"] = m_common.plain(fields, "title", Need::Required);
        json["summary"] = m_common.summary(fields, Need::Required);
        json["subtitle"] = m_common.plain(fields, "subtitle", Need::Optional);
        json["aliases"] = m_common.aliases(fields);
        json["keywords"] = fields.texts("keywords");
        json["group"] = fields.id("group", Need::Optional);
        std::string strap = fields.word("strap", {"direct", "supporting", "online", "guide"},
                                        measure ? Need::Required : Need::Optional);
        json["strap"] = strap.empty() ? "guide" : strap;
        json["law"] = law(fields, measure);
        review(fields);
        confidence(fields);
        json["sources"] = sources(fields);
        json["keyFacts"] = m_common.keyFacts(fields);
        json["evidence"] = evidence(fields);
        json["related"] = related(fields);
        json["atRisk"] = fields.flag("at-risk", false);
        json["attachments"] = fields.flag("attachments", true);
        json["public"] = fields.flag("public", false);
        if (json["public"].get<bool>() && kind != "practice")
            fields.error("public", "Only a practice page may be public.");
        if (const std::string summary = json["summary"].get<std::string>(); !summary.empty())
            m_item.prose.push_back(content::plainText(summary));
        readMeasureParts(fields, measure);
        json["test"] = nullptr;
        if (const Yaml* test = fields.map("test"); test != nullptr && measure)
            json["test"] = readTest(*test, m_item, m_findings);
        else if (test != nullptr)
            fields.error("test", "Only a measure has a test.");
        else if (measure && json["law"].is_object() && json["law"]["status"] == "in-force")
            m_findings.warning(m_item.file, yaml.line, "This measure has no test: the matcher will pass over it.");
        json["cy"] = nullptr;
        m_item.lines = linesOf(yaml);
    }

    void readBody(const FrontMatter& halves) {
        // What a word means may be said whole in its summary.
        if (m_item.json["kind"] == "definition" && halves.body.find_first_not_of(" \n") == std::string_view::npos) {
            m_item.json["sections"] = Json::array();
            return;
        }
        const Body body = parseBody(halves.body, halves.bodyLine, m_item.file, m_findings);
        m_item.json["sections"] = sectionsJson(body.sections);
        for (const Link& link : body.links)
            m_item.references.push_back({Reference::To::Item, link.id, "", link.line});
        for (const content::Section& section : body.sections)
            for (const content::Block& block : section.blocks)
                for (const std::string& line : block.lines)
                    m_item.prose.push_back(content::plainText(line));
    }

private:
    static Json dateJson(const std::optional<Date>& date) { return date ? Json(formatDate(*date)) : Json(nullptr); }

    Json law(Fields& fields, bool measure) {
        const Yaml* yaml = fields.map("law");
        if (!measure) {
            if (yaml != nullptr)
                fields.error("law", "Only a measure has its law's dates.");
            return nullptr;
        }
        if (yaml == nullptr) {
            fields.error("law", "A measure says since when its test is the law: 'law' is missing.");
            return nullptr;
        }
        Fields law(*yaml, {"status", "from", "until", "checked"}, m_item.file, m_findings, "'law'");
        const std::string status = law.word("status", {"in-force", "not-commenced", "unconfirmed"}, Need::Required);
        const auto from = law.date("from", Need::Optional);
        if (status == "in-force" && !law.has("from"))
            law.error("from", "A measure in force says since when: 'from' is missing.");
        const auto until = law.date("until", Need::Optional);
        const auto checked = law.date("checked", Need::Required);
        if (from && until && *until < *from)
            law.error("until", "The law ends before it begins.");
        return {{"status", status.empty() ? "unconfirmed" : status},
                {"from", dateJson(from)},
                {"until", dateJson(until)},
                {"checked", dateJson(checked)}};
    }

    void readMeasureParts(Fields& fields, bool measure) {
        for (const char* key : {"use", "breach"}) {
            m_item.json[key] = nullptr;
            const Yaml* yaml = fields.map(key);
            if (measure && yaml == nullptr && !fields.has(key))
                fields.error(key, "A measure says who may use it and what a breach is: '" + std::string(key) +
                                      "' is missing.");
            else if (!measure && yaml != nullptr)
                fields.error(key, "Only a measure has '" + std::string(key) + "'.");
            else if (yaml != nullptr)
                m_item.json[key] = key == std::string_view("use") ? readUse(*yaml, m_item, m_findings)
                                                                  : readBreach(*yaml, m_item, m_findings);
        }
    }

    void review(Fields& fields) {
        const auto reviewed = fields.date("reviewed", Need::Required);
        const auto due = fields.date("review-due", Need::Required);
        if (reviewed && due && *due < *reviewed)
            fields.error("review-due", "The next review is due before the last one.");
        m_item.json["reviewed"] = dateJson(reviewed);
        m_item.json["reviewDue"] = dateJson(due);
        m_item.json["reviewer"] = fields.text("reviewer", Need::Required);
    }

    void confidence(Fields& fields) {
        const std::string confidence = fields.word("confidence", {"high", "medium", "low"}, Need::Required);
        const std::string note = fields.text("confidence-note", Need::Optional);
        if (note.empty() && (confidence == "medium" || confidence == "low"))
            fields.error("confidence", "Unless confidence is high, 'confidence-note' says what is uncertain.");
        m_item.json["confidence"] = confidence.empty() ? "low" : confidence;
        m_item.json["confidenceNote"] = note;
    }

    Json sources(Fields& fields) {
        Json all = Json::array();
        const Yaml* list = fields.list("sources");
        if (list == nullptr || list->items.empty()) {
            fields.error("sources", "Every item names its sources: 'sources' is missing.");
            return all;
        }
        for (const Yaml& entry : list->items) {
            Fields source(entry, {"id", "at"}, m_item.file, m_findings, "a source");
            const std::string id = source.id("id", Need::Required);
            all.push_back({{"id", id}, {"at", source.text("at", Need::Required)}});
            if (!id.empty())
                m_item.references.push_back({Reference::To::Source, id, "", entry.line});
        }
        return all;
    }

    Json evidence(Fields& fields) {
        Json all = Json::array();
        const Yaml* list = fields.list("evidence");
        if (list == nullptr)
            return all;
        for (const Yaml& entry : list->items) {
            Fields use(entry, {"table", "row", "note"}, m_item.file, m_findings, "'evidence'");
            const std::string table = use.id("table", Need::Required);
            const std::string row = use.text("row", Need::Optional);
            all.push_back({{"table", table}, {"row", row}, {"note", use.text("note", Need::Optional)}});
            if (!table.empty())
                m_item.references.push_back({Reference::To::Table, table, row, entry.line});
        }
        return all;
    }

    Json related(Fields& fields) {
        Json all = Json::array();
        const Yaml* list = fields.list("related");
        if (list == nullptr)
            return all;
        for (const Yaml& entry : list->items) {
            Fields other(entry, {"id", "as", "why"}, m_item.file, m_findings, "'related'");
            const std::string id = other.id("id", Need::Required);
            const std::string as = other.word("as", {"with", "before", "after", "instead", "see"}, Need::Required);
            const std::string why = other.text("why", Need::Optional);
            checkPlain(why, "'why'", entry.line, m_item.file, m_findings);
            all.push_back({{"id", id}, {"as", as}, {"why", why}});
            if (!id.empty())
                m_item.references.push_back({Reference::To::Item, id, "", entry.line});
            if (id == m_item.id)
                m_findings.error(m_item.file, entry.line, "The item is related to itself.");
        }
        return all;
    }

    AuthoredItem& m_item;
    Findings& m_findings;
    Common m_common;
};

} // namespace

Json sectionsJson(const std::vector<content::Section>& sections) {
    Json all = Json::array();
    for (const content::Section& section : sections) {
        Json blocks = Json::array();
        for (const content::Block& block : section.blocks)
            blocks.push_back({{"type", blockName(block.type)}, {"lines", block.lines}});
        all.push_back({{"id", section.id}, {"title", section.title}, {"blocks", std::move(blocks)}});
    }
    return all;
}

std::optional<OpenedFile> openFile(std::string_view text, std::string_view file, Findings& findings) {
    const auto halves = splitFrontMatter(text, file, findings);
    if (!halves)
        return std::nullopt;
    auto yaml = parseYaml(halves->yaml, halves->yamlLine);
    if (!yaml) {
        findings.error(file, yaml.error().line, yaml.error().sentence);
        return std::nullopt;
    }
    if (yaml->type != Yaml::Type::Map) {
        findings.error(file, halves->yamlLine, "The front matter is not keys and values.");
        return std::nullopt;
    }
    return OpenedFile{std::move(*yaml), *halves};
}

std::map<std::string, int> linesOf(const Yaml& map) {
    std::map<std::string, int> lines;
    for (const auto& [key, value] : map.members)
        lines.emplace(key.text, key.line);
    return lines;
}

std::optional<AuthoredItem> readItemFile(std::string_view text, std::string_view file, std::string_view id,
                                         std::string_view kind, Findings& findings) {
    const auto opened = openFile(text, file, findings);
    if (!opened)
        return std::nullopt;
    AuthoredItem item;
    item.file = file;
    item.id = id;
    item.text = text;
    ItemReader reader(item, findings);
    reader.read(opened->yaml, kind);
    reader.readBody(opened->halves);
    return item;
}

std::optional<AuthoredWelsh> readWelshFile(std::string_view text, std::string_view file, std::string_view id,
                                           std::string_view folder, Findings& findings) {
    const auto opened = openFile(text, file, findings);
    if (!opened)
        return std::nullopt;
    AuthoredWelsh welsh;
    welsh.file = file;
    welsh.id = id;
    welsh.folder = folder;
    welsh.lines = linesOf(opened->yaml);
    Fields fields(opened->yaml, {"id", "status", "title", "summary", "subtitle", "aliases", "key-facts", "test-texts"},
                  welsh.file, findings, "the front matter of a translation");
    if (const std::string named = fields.id("id", Need::Optional); !named.empty() && named != id)
        fields.error("id", "The id '" + named + "' is not the file's name.");
    Common common{welsh.file, findings, welsh.references};
    Json& json = welsh.json;
    json["status"] = fields.text("status", Need::Required);
    json["title"] = common.plain(fields, "title", Need::Required);
    json["summary"] = common.summary(fields, Need::Optional);
    json["subtitle"] = common.plain(fields, "subtitle", Need::Optional);
    json["aliases"] = common.aliases(fields);
    json["keyFacts"] = common.keyFacts(fields);
    json["testNote"] = "";
    json["testTexts"] = Json::object();
    if (const Yaml* texts = fields.map("test-texts"))
        for (const auto& [element, value] : texts->members) {
            common.inlineText(value.text, value.line);
            if (value.type != Yaml::Type::Scalar || value.text.empty()) {
                findings.error(file, element.line, "'" + element.text + "' has no text.");
            } else if (element.text == "note") {
                json["testNote"] = value.text;
            } else {
                json["testTexts"][element.text] = value.text;
                welsh.testLines.emplace(element.text, element.line);
            }
        }
    json["sections"] = Json::array();
    if (opened->halves.body.find_first_not_of(" \n") != std::string_view::npos) {
        const Body body = parseBody(opened->halves.body, opened->halves.bodyLine, file, findings);
        json["sections"] = sectionsJson(body.sections);
        for (std::size_t i = 0; i < body.sections.size(); ++i)
            welsh.sectionLines.emplace(body.sections[i].id, body.sectionLines[i]);
        for (const Link& link : body.links)
            welsh.references.push_back({Reference::To::Item, link.id, "", link.line});
    }
    return welsh;
}

} // namespace lanyard::compiler
