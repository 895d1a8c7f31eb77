#include "content/compiler/pack_sources.h"

#include "content/compiler/fact_reader.h"
#include "content/compiler/fields.h"
#include "content/compiler/front_matter.h"
#include "content/compiler/source_files.h"
#include "core/content/inline.h"

#include <algorithm>
#include <array>

namespace lanyard::compiler {
namespace {

using content::Kind;
constexpr std::array<std::pair<Kind, std::string_view>, 7> kFolders{{
    {Kind::Measure, "measures"},
    {Kind::Sign, "signs"},
    {Kind::Situation, "situations"},
    {Kind::Practice, "practice"},
    {Kind::Case, "cases"},
    {Kind::Partner, "partners"},
    {Kind::Definition, "definitions"},
}};

class Reader {
public:
    Reader(const Path& folder, Findings& findings) : m_folder(folder), m_findings(findings) {}

    Result<PackSources> read() {
        std::error_code fault;
        if (!std::filesystem::is_directory(m_folder, fault))
            return fail(ErrorCode::NotFound, "There is no such folder.");
        packFile();
        for (const std::string& file : filesIn("sources", ".yaml"))
            sourcesFile(file);
        listFiles("facts", readFact);
        if (m_out.facts.empty())
            m_findings.warning("facts", 1, "There are no facts: no measure can have a test.");
        listFiles("cy/facts", readWelshFact);
        listFiles("wording", readTerm);
        checkImmediate();
        for (const std::string& file : filesIn("evidence", ".yaml"))
            evidenceFile(file);
        for (const auto& [kind, name] : kFolders) {
            for (const std::string& file : filesIn(std::string(name), ".md"))
                itemFile(file, kind);
            for (const std::string& file : filesIn("cy/" + std::string(name), ".md"))
                welshFile(file, name);
        }
        strays();
        if (m_count > kSourceFiles)
            return fail(ErrorCode::TooLarge, "There are more than 20,000 files.");
        return std::move(m_out);
    }

private:
    /// Every entry of every list of a folder.
    void listFiles(const std::string& folder, void (*readEntry)(const Yaml& entry, const std::string& file,
                                                                PackSources& out, Findings& findings)) {
        for (const std::string& file : filesIn(folder, ".yaml"))
            if (const auto yaml = open(file, Yaml::Type::List))
                for (const Yaml& entry : yaml->items)
                    readEntry(entry, file, m_out, m_findings);
    }

    std::vector<std::string> filesIn(const std::string& name, std::string_view ending) {
        std::vector<std::string> files = sourceFilesIn(m_folder, name, ending, m_findings);
        m_count += files.size();
        if (m_count > kSourceFiles)
            files.clear();
        return files;
    }

    void strays() {
        std::error_code fault;
        for (std::filesystem::directory_iterator entry(m_folder, fault), end; !fault && entry != end;
             entry.increment(fault)) {
            const std::string leaf = entry->path().filename().string();
            const bool folder =
                std::any_of(kFolders.begin(), kFolders.end(), [&](const auto& known) { return known.second == leaf; });
            if (!folder && !leaf.starts_with('.') && leaf != "README.md" && leaf != "pack.yaml" &&
                leaf != "coverage.yaml" && leaf != "facts" && leaf != "wording" && leaf != "sources" &&
                leaf != "evidence" && leaf != "cy")
                m_findings.warning(leaf, 1, "This is not part of a pack.");
        }
    }

    std::optional<Yaml> open(const std::string& file, Yaml::Type type) {
        return openYaml(m_folder, file, type, m_findings);
    }

    void packFile() {
        const std::string file = "pack.yaml";
        const auto yaml = open(file, Yaml::Type::Map);
        if (!yaml)
            return;
        Fields fields(*yaml, {"id", "jurisdiction", "title", "version", "languages", "groups", "immediate"}, file,
                      m_findings, "pack.yaml");
        m_out.id = fields.id("id", Need::Required);
        m_out.jurisdiction = fields.id("jurisdiction", Need::Required);
        m_out.title = fields.text("title", Need::Required);
        m_out.version = fields.number("version", Need::Required).value_or(0);
        m_out.versionDay = dayOfVersion(m_out.version);
        if (!m_out.versionDay)
            fields.error("version", "'version' is the day and a two-digit count, as 2026112201.");
        const std::vector<std::string> languages = fields.texts("languages");
        if (!areLanguages(languages))
            fields.error("languages", "'languages' is [en] or [en, cy].");
        m_out.languages = languages;
        if (const Yaml* groups = fields.list("groups"))
            for (const Yaml& entry : groups->items)
                group(entry, file);
        if (const Yaml* immediate = fields.map("immediate")) {
            Fields first(*immediate, {"fact", "group"}, file, m_findings, "'immediate'");
            m_out.immediate = {{"fact", first.text("fact", Need::Required)},
                               {"group", first.id("group", Need::Required)}};
            m_immediateLine = immediate->line;
        }
    }

    void checkImmediate() {
        if (m_out.immediate.is_null())
            return;
        const auto fact = m_out.factShapes.find(m_out.immediate["fact"].get<std::string>());
        const auto group = m_out.groupKinds.find(m_out.immediate["group"].get<std::string>());
        if (fact == m_out.factShapes.end() || fact->second.type != "yes-no")
            m_findings.error("pack.yaml", m_immediateLine, "'immediate' names no yes-or-no fact.");
        if (group == m_out.groupKinds.end() || group->second != "measure")
            m_findings.error("pack.yaml", m_immediateLine, "'immediate' names no group of measures.");
    }

    void group(const Yaml& entry, const std::string& file) {
        Fields fields(entry, {"id", "title", "cy", "kind"}, file, m_findings, "a group");
        const std::string id = fields.id("id", Need::Required);
        const std::string title = fields.text("title", Need::Required);
        const std::string welsh = fields.text("cy", Need::Optional);
        const std::string kind = fields.text("kind", Need::Required);
        if (!content::kindFromName(kind))
            fields.error("kind", "'" + kind + "' is no kind of item.");
        if (!m_out.groupKinds.emplace(id, kind).second)
            fields.error("id", "The group '" + id + "' stands twice.");
        if (welsh.empty() && m_out.hasWelsh())
            m_findings.warning(file, entry.line, "The group '" + id + "' has no Welsh title.");
        m_out.groups.push_back(
            {{"id", id}, {"title", title}, {"kind", kind}, {"cy", welsh.empty() ? Json(nullptr) : Json(welsh)}});
    }

    void sourcesFile(const std::string& file) {
        const auto yaml = open(file, Yaml::Type::List);
        if (!yaml)
            return;
        for (const Yaml& entry : yaml->items) {
            Fields fields(entry, {"id", "title", "publisher", "date", "url", "note"}, file, m_findings, "a source");
            const std::string id = fields.id("id", Need::Required);
            const std::string url = fields.text("url", Need::Optional);
            if (!url.empty() && !url.starts_with("https://"))
                fields.error("url", "A source's url begins with https:// or is empty.");
            Json source{{"title", fields.text("title", Need::Required)},
                        {"publisher", fields.text("publisher", Need::Required)},
                        {"date", fields.text("date", Need::Optional)},
                        {"url", url}};
            static_cast<void>(
                fields.text("note", Need::Optional)); // stays with the editors; only its form is looked at
            if (id.empty())
                continue;
            if (m_out.sources.contains(id))
                fields.error("id", "The source '" + id + "' stands twice.");
            m_out.sources[id] = std::move(source);
        }
    }

    void evidenceFile(const std::string& file) {
        const auto yaml = open(file, Yaml::Type::Map);
        if (!yaml)
            return;
        Fields fields(*yaml, {"id", "caption", "source", "columns", "by", "rows", "cy"}, file, m_findings, "a table");
        const std::string id = fields.id("id", Need::Required);
        if (!id.empty() && id != Path(file).stem().string())
            fields.error("id", "The id '" + id + "' is not the file's name.");
        Json table{{"caption", fields.text("caption", Need::Required)}, {"columns", fields.texts("columns")}};
        TableShape shape{table["columns"].size(), {}};
        if (shape.columns == 0)
            fields.error("columns", "A table has columns.");
        table["source"] = tableSource(fields, file);
        table["by"] = by(fields, file, shape.columns);
        table["rows"] = rows(fields, file, shape);
        table["cy"] = nullptr;
        if (const Yaml* welsh = fields.map("cy")) {
            Fields translated(*welsh, {"caption", "columns"}, file, m_findings, "'cy'");
            table["cy"] = {{"caption", translated.text("caption", Need::Required)},
                           {"columns", translated.texts("columns")}};
            if (table["cy"]["columns"].size() != shape.columns)
                translated.error("columns", "There are not as many Welsh columns as columns.");
        }
        if (id.empty())
            return;
        m_out.evidence[id] = std::move(table);
        m_out.tables[id] = std::move(shape);
    }

    /// Which choice of which fact each column counts.
    Json by(Fields& fields, const std::string& file, std::size_t columns) {
        const Yaml* yaml = fields.map("by");
        if (yaml == nullptr)
            return nullptr;
        Fields by(*yaml, {"fact", "choices"}, file, m_findings, "'by'");
        const std::string id = by.text("fact", Need::Required);
        const std::vector<std::string> choices = by.texts("choices");
        const auto fact = m_out.factShapes.find(id);
        if (fact == m_out.factShapes.end())
            by.error("fact", "There is no fact '" + id + "'.");
        else if (choices.size() != columns || !std::all_of(choices.begin(), choices.end(), [&](const auto& choice) {
                     return fact->second.choices.contains(choice);
                 }))
            by.error("choices", "There is not one choice of that fact a column.");
        return {{"fact", id}, {"choices", choices}};
    }

    Json tableSource(Fields& fields, const std::string& file) {
        const Yaml* yaml = fields.map("source");
        if (yaml == nullptr) {
            if (!fields.has("source"))
                fields.error("source", "A table names its source: {id, at}.");
            return {{"id", ""}, {"at", ""}};
        }
        Fields source(*yaml, {"id", "at"}, file, m_findings, "'source'");
        const std::string id = source.id("id", Need::Required);
        if (!id.empty() && !m_out.sources.contains(id))
            source.error("id", "There is no source '" + id + "'.");
        return {{"id", id}, {"at", source.text("at", Need::Required)}};
    }

    Json rows(Fields& fields, const std::string& file, TableShape& shape) {
        Json all = Json::array();
        const Yaml* list = fields.list("rows");
        if (list == nullptr || list->items.empty()) {
            fields.error("rows", "A table has rows.");
            return all;
        }
        for (const Yaml& entry : list->items) {
            Fields row(entry, {"row", "values"}, file, m_findings, "a row");
            const std::string name = row.text("row", Need::Required);
            Json values = Json::array();
            if (const Yaml* numbers = row.list("values"))
                for (const Yaml& number : numbers->items) {
                    const auto value = wholeNumber(number.text);
                    if (number.type == Yaml::Type::Null)
                        values.push_back(nullptr);
                    else if (value && *value <= 1'000'000'000)
                        values.push_back(*value);
                    else
                        m_findings.error(file, number.line, "A table holds whole numbers, and ~ for none.");
                }
            if (values.size() != shape.columns)
                row.error("values", "The row has not one value a column.");
            if (!shape.rows.insert(name).second)
                row.error("row", "The row '" + name + "' stands twice.");
            all.push_back({{"row", name}, {"values", std::move(values)}});
        }
        return all;
    }

    void itemFile(const std::string& file, Kind kind) {
        const auto text = readSource(m_folder / file, file, m_findings);
        if (!text)
            return;
        const std::string id = Path(file).stem().string();
        if (!content::isKebab(id)) {
            m_findings.error(file, 1, "The file's name is no id: small letters, figures and single hyphens.");
            return;
        }
        if (auto item = readItemFile(*text, file, id, content::kindName(kind), m_findings))
            m_out.items.push_back(std::move(*item));
    }

    void welshFile(const std::string& file, std::string_view folder) {
        const auto text = readSource(m_folder / file, file, m_findings);
        if (!text)
            return;
        if (auto welsh = readWelshFile(*text, file, Path(file).stem().string(), folder, m_findings))
            m_out.welsh.push_back(std::move(*welsh));
    }

    Path m_folder;
    Findings& m_findings;
    PackSources m_out;
    std::size_t m_count = 0;
    int m_immediateLine = 1;
};

} // namespace

std::string_view folderOf(Kind kind) {
    for (const auto& [known, name] : kFolders)
        if (known == kind)
            return name;
    return {};
}

Result<PackSources> readPackSources(const Path& folder, Findings& findings) {
    return Reader(folder, findings).read();
}

} // namespace lanyard::compiler
