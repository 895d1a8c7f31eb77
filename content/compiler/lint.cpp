#include "content/compiler/lint.h"

#include "content/compiler/pack_sources.h"
#include "content/compiler/reading_grade.h"
#include "content/compiler/wording_lint.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace lanyard::compiler {
namespace {

/// One figure after the point, "9.4", without a locale.
std::string oneDecimal(double value) {
    const auto tenths = std::lround(value * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(std::abs(tenths % 10));
}

class Linter {
public:
    Linter(const PackSources& sources, Date today, Findings& findings)
        : m_sources(sources)
        , m_today(today)
        , m_findings(findings) {}

    void run() {
        for (const AuthoredItem& item : m_sources.items)
            if (const auto [first, added] = m_items.emplace(item.id, &item); !added)
                error(item.file, lineOf(item, "id"),
                      "The id '" + item.id + "' is already that of " + first->second->file + ".");
        const WordingLint wording(m_sources.wording);
        for (const AuthoredItem& item : m_sources.items) {
            lintItem(item);
            wording.check(item, m_findings);
        }
        for (const AuthoredWelsh& welsh : m_sources.welsh)
            lintWelsh(welsh);
        lintPublic();
        lintWelshFacts();
        if (m_sources.items.empty())
            error("pack.yaml", 1, "The pack has no items.");
    }

private:
    void error(const std::string& file, int line, std::string sentence) {
        m_findings.error(file, line, std::move(sentence));
    }

    static int lineOf(const AuthoredItem& item, const std::string& key) {
        const auto line = item.lines.find(key);
        return line == item.lines.end() ? 2 : line->second;
    }

    static bool notCommenced(const AuthoredItem& item) {
        return item.json["law"].is_object() && item.json["law"]["status"] == "not-commenced";
    }

    void lintItem(const AuthoredItem& item) {
        const bool hidden = notCommenced(item);
        for (const Reference& reference : item.references)
            resolve(reference, item.file, hidden);
        lintGroup(item);
        lintSections(item);
        if (const Json& due = item.json["reviewDue"]; due.is_string())
            if (const auto date = parseDate(due.get<std::string>()); date && *date < m_today)
                m_findings.warning(item.file, lineOf(item, "review-due"),
                                   "The review was due on " + formatDate(*date) + ".");
        if (const auto fault = gradeFault(readingGrade(item.prose)))
            error(item.file, lineOf(item, "title"), *fault);
        const bool translated =
            std::any_of(m_sources.welsh.begin(), m_sources.welsh.end(), [&](const AuthoredWelsh& welsh) {
                return welsh.id == item.id && item.file == welsh.folder + "/" + welsh.id + ".md";
            });
        if (!translated && m_sources.hasWelsh() && !item.json["public"].get<bool>())
            m_findings.warning(item.file, lineOf(item, "title"),
                               "This page has no Welsh: cy/" + item.file + " is not there.");
    }

    /// What a reader of this kind of page is always told.
    void lintSections(const AuthoredItem& item) {
        const std::string kind = item.json["kind"].get<std::string>();
        std::vector<const char*> needed;
        if (kind == "measure")
            needed = {"capture", "in-force", "care"};
        else if (kind == "case")
            needed = {"noticed", "done", "brought", "learnt"};
        for (const char* section : needed)
            if (!hasSection(item.json, section))
                error(item.file, lineOf(item, "title"),
                      "A " + kind + " has a section {#" + std::string(section) + "}: it is missing.");
    }

    void lintGroup(const AuthoredItem& item) {
        const std::string group = item.json["group"].get<std::string>();
        if (group.empty())
            return;
        const auto kind = m_sources.groupKinds.find(group);
        if (kind == m_sources.groupKinds.end())
            error(item.file, lineOf(item, "group"), "There is no group '" + group + "' in pack.yaml.");
        else if (kind->second != item.json["kind"].get<std::string>())
            error(item.file, lineOf(item, "group"), "The group '" + group + "' is for another kind of item.");
    }

    void resolve(const Reference& reference, const std::string& file, bool fromHidden) {
        switch (reference.to) {
        case Reference::To::Item: {
            const auto target = m_items.find(reference.id);
            if (target == m_items.end())
                error(file, reference.line, "There is no item '" + reference.id + "'.");
            else if (!fromHidden && notCommenced(*target->second))
                m_findings.warning(file, reference.line,
                                   "'" + reference.id + "' is not in force yet: officers are not shown this link.");
            return;
        }
        case Reference::To::Source:
            if (!m_sources.sources.contains(reference.id))
                error(file, reference.line, "There is no source '" + reference.id + "'.");
            return;
        case Reference::To::Fact:
            resolveFact(reference, file);
            return;
        case Reference::To::Table: {
            const auto table = m_sources.tables.find(reference.id);
            if (table == m_sources.tables.end())
                error(file, reference.line, "There is no table '" + reference.id + "' in evidence/.");
            else if (reference.detail.empty() && table->second.columns != 1)
                error(file, reference.line, "This table has several columns: name a row.");
            else if (!reference.detail.empty() && !table->second.rows.contains(reference.detail))
                error(file, reference.line, "The table has no row '" + reference.detail + "'.");
            return;
        }
        }
    }

    void resolveFact(const Reference& reference, const std::string& file) {
        const auto fact = m_sources.factShapes.find(reference.id);
        if (fact == m_sources.factShapes.end()) {
            error(file, reference.line, "There is no fact '" + reference.id + "' in facts/.");
            return;
        }
        const FactShape& shape = fact->second;
        const std::string& op = reference.detail;
        if (op == "yes" && shape.type != "yes-no")
            error(file, reference.line,
                  "'" + reference.id + "' is not a yes-or-no fact: say 'below', 'at-least' or 'is'.");
        else if ((op == "below" || op == "at-least") && shape.type != "age")
            error(file, reference.line, "'" + reference.id + "' is not an age.");
        else if (op.starts_with("is ") && shape.type != "choice")
            error(file, reference.line, "'" + reference.id + "' has no choices.");
        else if (op.starts_with("is ") && !shape.choices.contains(op.substr(3)))
            error(file, reference.line, "'" + reference.id + "' has no choice '" + op.substr(3) + "'.");
    }

    void lintWelsh(const AuthoredWelsh& welsh) {
        const auto found = m_items.find(welsh.id);
        if (found == m_items.end() || found->second->file != welsh.folder + "/" + welsh.id + ".md") {
            error(welsh.file, 1, "There is no English page " + welsh.folder + "/" + welsh.id + ".md.");
            return;
        }
        if (!m_sources.hasWelsh())
            error(welsh.file, 1, "pack.yaml does not list cy among its languages.");
        const AuthoredItem& item = *found->second;
        for (const Reference& reference : welsh.references)
            resolve(reference, welsh.file, notCommenced(item));
        for (const auto& [section, line] : welsh.sectionLines)
            if (!hasSection(item.json, section))
                error(welsh.file, line, "The English page has no section '" + section + "'.");
        for (const auto& [element, line] : welsh.testLines)
            if (!hasElement(item.json["test"], element))
                error(welsh.file, line, "The test has no element '" + element + "'.");
    }

    static bool hasSection(const Json& item, const std::string& id) {
        return std::any_of(item["sections"].begin(), item["sections"].end(),
                           [&](const Json& section) { return section["id"] == id; });
    }

    static bool hasElement(const Json& node, const std::string& id) {
        if (node.is_object() && node.contains("id") && node["id"] == id)
            return true;
        return node.is_structured() &&
               std::any_of(node.begin(), node.end(), [&](const Json& child) { return hasElement(child, id); });
    }

    /// The one page that opens without a PIN is whole in both languages.
    void lintPublic() {
        const AuthoredItem* first = nullptr;
        for (const AuthoredItem& item : m_sources.items) {
            if (!item.json["public"].get<bool>())
                continue;
            if (first != nullptr)
                error(item.file, lineOf(item, "public"), "Only one item is public, and " + first->file + " is.");
            else
                first = &item;
        }
        if (first == nullptr) {
            m_findings.warning("pack.yaml", 1, "No item is public: this pack has no page for the lock screen.");
            return;
        }
        if (!m_sources.hasWelsh())
            return;
        const auto welsh = std::find_if(m_sources.welsh.begin(), m_sources.welsh.end(),
                                        [&](const AuthoredWelsh& other) { return other.id == first->id; });
        if (welsh == m_sources.welsh.end()) {
            error(first->file, lineOf(*first, "public"),
                  "The public page has no Welsh: cy/" + first->file + " is not there.");
            return;
        }
        for (const Json& section : first->json["sections"])
            if (const std::string id = section["id"].get<std::string>(); !welsh->sectionLines.contains(id))
                error(welsh->file, 1, "The public page has no Welsh section '" + id + "'.");
    }

    void lintWelshFacts() {
        if (!m_sources.hasWelsh() || m_sources.facts.empty())
            return;
        for (const Json& fact : m_sources.facts)
            if (fact["cy"].is_null())
                error("cy/facts", 1, "The fact '" + fact["id"].get<std::string>() + "' has no Welsh in cy/facts/.");
    }

    const PackSources& m_sources;
    Date m_today;
    Findings& m_findings;
    std::map<std::string, const AuthoredItem*> m_items;
};

} // namespace

std::optional<std::string> gradeFault(const ReadingGrade& grade) {
    // Rounded as it is printed: nobody is refused for a figure they cannot see.
    if (std::lround(grade.grade() * 10) <= std::lround(kHighestGrade * 10))
        return std::nullopt;
    return "The reading grade of this page is " + oneDecimal(grade.grade()) + "; at most " + oneDecimal(kHighestGrade) +
           ". Shorter sentences and words help.";
}

void lintSources(const PackSources& sources, Date today, Findings& findings) {
    Linter(sources, today, findings).run();
}

std::vector<Grade> gradesOf(const PackSources& sources) {
    std::vector<Grade> grades;
    for (const AuthoredItem& item : sources.items) {
        const ReadingGrade grade = readingGrade(item.prose);
        grades.push_back({item.file, grade.grade(), grade.words});
    }
    return grades;
}

} // namespace lanyard::compiler
