#include "content/compiler/overlay_sources.h"

#include "content/compiler/fields.h"
#include "content/compiler/markdown.h"
#include "content/compiler/source_files.h"
#include "core/content/content_store.h"
#include "core/content/inline.h"

namespace lanyard::compiler {
namespace {

class Reader {
public:
    Reader(const Path& folder, Findings& findings) : m_folder(folder), m_findings(findings) {}

    OverlaySources read() {
        headFile();
        for (const std::string& file : sourceFilesIn(m_folder, "additions", ".md", m_findings))
            if (const auto text = readSource(m_folder / file, file, m_findings))
                addition(*text, file);
        for (const std::string& file : sourceFilesIn(m_folder, "cy/additions", ".md", m_findings))
            if (const auto text = readSource(m_folder / file, file, m_findings))
                welshAddition(*text, file);
        if (m_out.additions.empty() && m_out.head["contacts"].is_null())
            m_findings.error(kOverlayFile, 1, "The overlay adds nothing: no contacts, and no file in additions/.");
        strays();
        return std::move(m_out);
    }

private:
    void headFile() {
        const std::string file(kOverlayFile);
        Json& head = m_out.head;
        head["contacts"] = nullptr;
        const auto yaml = openYaml(m_folder, file, Yaml::Type::Map, m_findings);
        if (!yaml)
            return;
        if (auto text = readSource(m_folder / file, file, m_findings))
            m_out.text = std::move(*text);
        m_out.lines = linesOf(*yaml);
        Fields fields(*yaml,
                      {"id", "over", "force", "version", "languages", "reviewed", "review-due", "reviewer",
                       "contacts-title", "contacts-cy", "contacts-after", "contacts"},
                      file, m_findings, kOverlayFile);
        head["id"] = fields.id("id", Need::Required);
        head["over"] = fields.id("over", Need::Required);
        head["force"] = plainLine(fields, "force", Need::Required, file);
        if (head["force"].get_ref<const std::string&>().size() > 60)
            fields.error("force", "The force's name is longer than 60 bytes.");
        head["format"] = 1;
        const std::int64_t version = fields.number("version", Need::Required).value_or(0);
        head["version"] = version;
        m_out.versionDay = dayOfVersion(version);
        if (!m_out.versionDay)
            fields.error("version", "'version' is the day and a two-digit count, as 2026112201.");
        const std::vector<std::string> languages = fields.texts("languages");
        if (!areLanguages(languages))
            fields.error("languages", "'languages' is [en] or [en, cy].");
        head["languages"] = languages;
        review(fields, file, head);
        contacts(fields, file);
    }

    /// Text that the page shows in one line beside the force's name.
    std::string plainLine(Fields& fields, const char* key, Need need, const std::string& file) {
        std::string text = fields.text(key, need);
        if (!content::isPlainLine(text))
            fields.error(key, "'" + std::string(key) + "' is one line of plain words, without marks.");
        else
            checkPlain(text, "'" + std::string(key) + "'", fields.line(key), file, m_findings);
        return text;
    }

    void review(Fields& fields, const std::string& file, Json& into) {
        const auto reviewed = fields.date("reviewed", Need::Required);
        const auto due = fields.date("review-due", Need::Required);
        if (reviewed && due && *due < *reviewed)
            fields.error("review-due", "The next review is due before the last one.");
        into["reviewed"] = reviewed ? formatDate(*reviewed) : "";
        into["reviewDue"] = due ? formatDate(*due) : "";
        into["reviewer"] = plainLine(fields, "reviewer", Need::Required, file);
    }

    void contacts(Fields& fields, const std::string& file) {
        const Yaml* list = fields.list("contacts");
        const bool any = list != nullptr && !list->items.empty();
        const std::string title = plainLine(fields, "contacts-title", any ? Need::Required : Need::Optional, file);
        const std::string welsh = plainLine(fields, "contacts-cy", Need::Optional, file);
        const std::string after = fields.id("contacts-after", Need::Optional);
        if (!any)
            return;
        Json all = Json::array();
        for (const Yaml& entry : list->items)
            all.push_back(contact(entry, file));
        if (all.size() > 100)
            fields.error("contacts", "There are more than a hundred contacts.");
        m_out.head["contacts"] = {
            {"after", after}, {"cy", welsh.empty() ? Json() : Json(welsh)}, {"list", std::move(all)}, {"title", title}};
    }

    Json contact(const Yaml& entry, const std::string& file) {
        Fields fields(entry, {"id", "title", "cy", "kind", "value", "hours", "cy-hours", "note", "cy-note", "public"},
                      file, m_findings, "a contact");
        const std::string id = fields.id("id", Need::Required);
        if (!id.empty() && !m_out.contactLines.emplace(id, entry.line).second)
            fields.error("id", "The contact '" + id + "' stands twice.");
        Json json{{"id", id},
                  {"title", plainLine(fields, "title", Need::Required, file)},
                  {"kind", fields.word("kind", {"phone", "radio", "email", "place"}, Need::Required)},
                  {"value", plainLine(fields, "value", Need::Required, file)},
                  {"hours", plainLine(fields, "hours", Need::Optional, file)},
                  {"note", plainLine(fields, "note", Need::Optional, file)},
                  {"public", fields.flag("public", false)}};
        if (!fields.has("public"))
            fields.error("public", "Say of each contact whether it may be shown without a PIN: 'public' is missing.");
        const std::string title = plainLine(fields, "cy", Need::Optional, file);
        const std::string hours = plainLine(fields, "cy-hours", Need::Optional, file);
        const std::string note = plainLine(fields, "cy-note", Need::Optional, file);
        json["cy"] = title.empty() && hours.empty() && note.empty()
                         ? Json()
                         : Json{{"title", title}, {"hours", hours}, {"note", note}};
        const auto kind = content::contactKindFromName(json["kind"].get_ref<const std::string&>());
        const std::string& value = json["value"].get_ref<const std::string&>();
        if (kind && !value.empty() && !content::isContactValue(*kind, value))
            fields.error("value",
                         *kind == content::ContactKind::Phone
                             ? "A phone number has figures and spaces, and a + at the start where it is needed."
                             : "This is no address for email.");
        return json;
    }

    /// The page's id: the file's name. Nothing, and a finding, when it is none.
    std::optional<std::string> pageOf(const std::string& file) {
        std::string id = Path(file).stem().string();
        if (content::isKebab(id))
            return id;
        m_findings.error(file, 1, "The file's name is no id of a page: small letters, figures and single hyphens.");
        return std::nullopt;
    }

    void addition(const std::string& text, const std::string& file) {
        const auto id = pageOf(file);
        if (!id)
            return;
        AuthoredItem item;
        item.file = file;
        item.id = *id;
        item.text = text;
        const auto opened = openFile(item.text, file, m_findings);
        if (!opened)
            return;
        item.lines = linesOf(opened->yaml);
        Fields fields(opened->yaml, {"reviewed", "review-due", "reviewer", "sources"}, file, m_findings,
                      "the front matter of an addition");
        item.json["item"] = *id;
        review(fields, file, item.json);
        Json sources = Json::array();
        if (const Yaml* list = fields.list("sources"))
            for (const Yaml& entry : list->items) {
                Fields source(entry, {"title", "at"}, file, m_findings, "a source");
                sources.push_back({{"title", plainLine(source, "title", Need::Required, file)},
                                   {"at", plainLine(source, "at", Need::Optional, file)}});
            }
        item.json["sources"] = std::move(sources);
        const Body body = parseBody(opened->halves.body, opened->halves.bodyLine, file, m_findings);
        item.json["sections"] = sectionsJson(body.sections);
        for (std::size_t i = 0; i < body.sections.size(); ++i) {
            item.lines["#" + body.sections[i].id] = body.sectionLines[i];
            if (body.sections[i].id == "force-contacts")
                m_findings.error(file, body.sectionLines[i], "The id 'force-contacts' is kept for the contacts.");
            for (const content::Block& block : body.sections[i].blocks)
                for (const std::string& line : block.lines)
                    item.prose.push_back(content::plainText(line));
        }
        for (const Link& link : body.links)
            item.references.push_back({Reference::To::Item, link.id, "", link.line});
        m_out.additions.push_back(std::move(item));
    }

    void welshAddition(const std::string& text, const std::string& file) {
        const auto id = pageOf(file);
        const auto opened = id ? openFile(text, file, m_findings) : std::nullopt;
        if (!opened)
            return;
        AuthoredWelsh welsh;
        welsh.file = file;
        welsh.id = *id;
        Fields fields(opened->yaml, {"status"}, file, m_findings, "the front matter of a translation");
        const Body body = parseBody(opened->halves.body, opened->halves.bodyLine, file, m_findings);
        welsh.json = {{"status", plainLine(fields, "status", Need::Required, file)},
                      {"sections", sectionsJson(body.sections)}};
        for (std::size_t i = 0; i < body.sections.size(); ++i)
            welsh.sectionLines.emplace(body.sections[i].id, body.sectionLines[i]);
        for (const Link& link : body.links)
            welsh.references.push_back({Reference::To::Item, link.id, "", link.line});
        m_out.welsh.push_back(std::move(welsh));
    }

    void strays() {
        std::error_code fault;
        for (std::filesystem::directory_iterator entry(m_folder, fault), end; !fault && entry != end;
             entry.increment(fault)) {
            const std::string leaf = entry->path().filename().string();
            if (!leaf.starts_with('.') && leaf != "README.md" && leaf != kOverlayFile && leaf != "additions" &&
                leaf != "cy")
                m_findings.warning(leaf, 1, "This is not part of an overlay.");
        }
    }

    Path m_folder;
    Findings& m_findings;
    OverlaySources m_out;
};

} // namespace

bool isOverlayFolder(const Path& folder) {
    std::error_code fault;
    return std::filesystem::is_regular_file(folder / kOverlayFile, fault);
}

Result<OverlaySources> readOverlaySources(const Path& folder, Findings& findings) {
    if (!isOverlayFolder(folder))
        return fail(ErrorCode::NotFound, "There is no such folder of an overlay.");
    return Reader(folder, findings).read();
}

} // namespace lanyard::compiler
