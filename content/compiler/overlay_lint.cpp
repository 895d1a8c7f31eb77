#include "content/compiler/overlay_lint.h"

#include "content/compiler/pack_sources.h"
#include "content/compiler/reading_grade.h"
#include "content/compiler/wording_lint.h"

#include <algorithm>

namespace lanyard::compiler {
namespace {

bool hasSection(const Json& item, const std::string& id) {
    return std::any_of(item["sections"].begin(), item["sections"].end(),
                       [&](const Json& section) { return section["id"] == id; });
}

int lineIn(const std::map<std::string, int>& lines, const std::string& key, int otherwise) {
    const auto line = lines.find(key);
    return line == lines.end() ? otherwise : line->second;
}

class Linter {
public:
    Linter(const OverlaySources& overlay, Date today, Findings& findings)
        : m_overlay(overlay)
        , m_today(today)
        , m_findings(findings) {}

    void alone() {
        lintDue(m_overlay.head, m_overlay.lines, std::string(kOverlayFile));
        for (const AuthoredItem& addition : m_overlay.additions) {
            lintDue(addition.json, addition.lines, addition.file);
            if (const auto fault = gradeFault(readingGrade(addition.prose)))
                m_findings.error(addition.file, 1, *fault);
        }
        lintWelsh();
        lintContactsWelsh();
    }

    void over(const PackSources& national) {
        if (m_overlay.head.value("over", "") != national.id)
            m_findings.error(kOverlayFile, lineOf("over"), "The folder given with --over holds '" + national.id + "'.");
        std::map<std::string, const AuthoredItem*> pages;
        for (const AuthoredItem& item : national.items)
            pages.emplace(item.id, &item);
        const WordingLint wording(national.wording);
        AuthoredItem head;
        head.file = kOverlayFile;
        head.text = m_overlay.text;
        wording.check(head, m_findings);
        for (const AuthoredItem& addition : m_overlay.additions) {
            wording.check(addition, m_findings);
            lintPage(addition, pages);
            for (const Reference& reference : addition.references)
                lintLink(reference, addition.file, pages);
        }
        for (const AuthoredWelsh& welsh : m_overlay.welsh)
            for (const Reference& reference : welsh.references)
                lintLink(reference, welsh.file, pages);
        if (!m_overlay.head["contacts"].is_null())
            lintContactsPlace(national);
    }

private:
    using Pages = std::map<std::string, const AuthoredItem*>;

    [[nodiscard]] int lineOf(const std::string& key) const { return lineIn(m_overlay.lines, key, 1); }

    static bool isHidden(const AuthoredItem& item) {
        return item.json["law"].is_object() && item.json["law"]["status"] == "not-commenced";
    }

    void lintDue(const Json& review, const std::map<std::string, int>& lines, const std::string& file) {
        const auto due = parseDate(review.value("reviewDue", ""));
        if (due && *due < m_today)
            m_findings.warning(file, lineIn(lines, "review-due", 1), "The review was due on " + formatDate(*due) + ".");
    }

    void lintWelsh() {
        for (const AuthoredWelsh& welsh : m_overlay.welsh) {
            if (!m_overlay.hasWelsh())
                m_findings.error(welsh.file, 1, "overlay.yaml does not list cy among its languages.");
            const auto english = std::find_if(m_overlay.additions.begin(), m_overlay.additions.end(),
                                              [&](const AuthoredItem& addition) { return addition.id == welsh.id; });
            if (english == m_overlay.additions.end()) {
                m_findings.error(welsh.file, 1, "There is no English addition additions/" + welsh.id + ".md.");
                continue;
            }
            for (const auto& [section, line] : welsh.sectionLines)
                if (!hasSection(english->json, section))
                    m_findings.error(welsh.file, line, "The English addition has no section '" + section + "'.");
        }
        if (!m_overlay.hasWelsh())
            return;
        for (const AuthoredItem& addition : m_overlay.additions)
            if (std::none_of(m_overlay.welsh.begin(), m_overlay.welsh.end(),
                             [&](const AuthoredWelsh& welsh) { return welsh.id == addition.id; }))
                m_findings.warning(addition.file, 1,
                                   "This addition has no Welsh: cy/" + addition.file + " is not there.");
    }

    /// What needs no PIN is whole in both languages.
    void lintContactsWelsh() {
        const Json& contacts = m_overlay.head["contacts"];
        if (contacts.is_null() || !m_overlay.hasWelsh())
            return;
        if (contacts["cy"].is_null())
            m_findings.error(kOverlayFile, lineOf("contacts-title"),
                             "The contacts' heading has no Welsh: 'contacts-cy'.");
        for (const Json& contact : contacts["list"]) {
            const Json& welsh = contact["cy"];
            bool whole = !welsh.is_null();
            for (const char* part : {"title", "hours", "note"})
                whole = whole && (contact[part] == "" || welsh[part] != "");
            if (whole)
                continue;
            const std::string id = contact["id"].get<std::string>();
            const int line = lineIn(m_overlay.contactLines, id, 1);
            const std::string sentence = "The contact '" + id + "' is not whole in Welsh.";
            if (contact["public"].get<bool>())
                m_findings.error(kOverlayFile, line, sentence);
            else
                m_findings.warning(kOverlayFile, line, sentence);
        }
    }

    void lintPage(const AuthoredItem& addition, const Pages& pages) {
        const auto page = pages.find(addition.id);
        if (page == pages.end()) {
            m_findings.error(addition.file, 1, "The national pack has no page '" + addition.id + "'.");
            return;
        }
        if (isHidden(*page->second))
            m_findings.warning(addition.file, 1,
                               "'" + addition.id + "' is not in force yet: officers see no such page.");
        for (const Json& section : addition.json["sections"])
            if (const std::string id = section["id"].get<std::string>(); hasSection(page->second->json, id))
                m_findings.error(addition.file, lineIn(addition.lines, "#" + id, 1),
                                 "The national page has a section '" + id + "' already: give yours an id of its own.");
    }

    void lintLink(const Reference& reference, const std::string& file, const Pages& pages) {
        const auto page = pages.find(reference.id);
        if (page == pages.end())
            m_findings.error(file, reference.line, "The national pack has no page '" + reference.id + "'.");
        else if (isHidden(*page->second))
            m_findings.warning(file, reference.line,
                               "'" + reference.id + "' is not in force yet: officers are not shown this link.");
    }

    void lintContactsPlace(const PackSources& national) {
        const auto page = std::find_if(national.items.begin(), national.items.end(),
                                       [](const AuthoredItem& item) { return item.json["public"].get<bool>(); });
        if (page == national.items.end()) {
            m_findings.error(kOverlayFile, lineOf("contacts"), "The national pack has no public page for contacts.");
            return;
        }
        const std::string after = m_overlay.head["contacts"]["after"].get<std::string>();
        if (!after.empty() && !hasSection(page->json, after))
            m_findings.error(kOverlayFile, lineOf("contacts-after"),
                             "The page '" + page->id + "' has no section '" + after + "'.");
    }

    const OverlaySources& m_overlay;
    Date m_today;
    Findings& m_findings;
};

} // namespace

void lintOverlaySources(const OverlaySources& overlay, const PackSources* over, Date today, Findings& findings) {
    Linter linter(overlay, today, findings);
    linter.alone();
    if (over != nullptr)
        linter.over(*over);
    else
        findings.warning(kOverlayFile, 1, "Nothing was compared with the national pack: name its folder with --over.");
}

} // namespace lanyard::compiler
