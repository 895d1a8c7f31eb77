#include "content/compiler/report.h"

#include "core/base/strict_json.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace lanyard::compiler {
namespace {

constexpr std::string_view kStyle =
    ":root{color-scheme:light dark;--line:#8884;--bad:#b3261e;--need:#8a5a00}"
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:84rem;padding:0 1rem}"
    "h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line)}"
    "td:nth-child(4),td:nth-child(5){white-space:nowrap}th{position:sticky;top:0;background:Canvas}td.n{text-align:"
    "right}.bad{color:var(--bad);font-weight:600}"
    ".need{color:var(--need);font-weight:600}code{font-size:.9em}ul{columns:2}";

std::string escaped(std::string_view text) {
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string text(const Json& object, const char* key) {
    return object[key].get<std::string>();
}

std::size_t elementsOf(const Json& node) {
    std::size_t count = 0;
    if (node.is_object() && node.contains("text") && !node["text"].get_ref<const std::string&>().empty())
        ++count;
    if (node.is_structured())
        for (const Json& child : node)
            count += elementsOf(child);
    return count;
}

void factsOf(const Json& node, std::set<std::string>& facts) {
    if (node.is_object() && node.contains("fact"))
        facts.insert(text(node, "fact"));
    if (node.is_structured())
        for (const Json& child : node)
            factsOf(child, facts);
}

class Report {
public:
    Report(const Json& document, Date today) : m_document(document), m_today(today) {}

    std::string write() {
        m_out << "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
                 "content=\"width=device-width\"><title>"
              << escaped(text(m_document, "title")) << ": coverage</title><style>" << kStyle << "</style><h1>"
              << escaped(text(m_document, "title")) << ", version " << m_document["version"] << "</h1><p>"
              << m_document["items"].size() << " items, " << m_document["facts"].size() << " facts, "
              << m_document["sources"].size() << " sources, " << m_document["wording"].size()
              << " terms. Overdue is reckoned on " << formatDate(m_today) << ".</p>";
        items();
        list("Review overdue", "overdue",
             [&](const Json& item) { return isOverdue(item) ? "due " + text(item, "reviewDue") : std::string(); });
        list("Law not in force yet, or not confirmed", "law", [](const Json& item) {
            const Json& law = item["law"];
            return law.is_null() || law["status"] == "in-force" ? std::string() : text(law, "status");
        });
        list("Low confidence", "low", [](const Json& item) {
            return item["confidence"] == "low" ? text(item, "confidenceNote") : std::string();
        });
        list("Not checked by a second reader", "unread", [](const Json& item) {
            return text(item, "reviewer").starts_with("checked against sources") ? std::string()
                                                                                 : text(item, "reviewer");
        });
        sources();
        facts();
        m_out << "</html>\n";
        return std::move(m_out).str();
    }

private:
    [[nodiscard]] bool isOverdue(const Json& item) const {
        const auto due = parseDate(item["reviewDue"].get_ref<const std::string&>());
        return due && *due < m_today;
    }

    void cell(const std::string& value, const char* kind = nullptr) {
        m_out << "<td";
        if (kind != nullptr)
            m_out << " class=\"" << kind << '"';
        m_out << '>' << escaped(value) << "</td>";
    }
    void count(std::size_t number) { cell(number == 0 ? "–" : std::to_string(number), number == 0 ? "need n" : "n"); }

    void items() {
        m_out << "<h2 id=\"items\">Items</h2><table data-rows=\"items\"><thead><tr>";
        for (const char* head : {"Kind", "Item", "Law", "Checked", "Review due", "Confidence", "Test", "Evidence",
                                 "Related", "Sections", "Sources", "Welsh"})
            m_out << "<th>" << head << "</th>";
        m_out << "</tr></thead><tbody>";
        std::vector<const Json*> sorted;
        for (const Json& item : m_document["items"])
            sorted.push_back(&item);
        std::stable_sort(sorted.begin(), sorted.end(), [](const Json* a, const Json* b) {
            return (*a)["kind"].get_ref<const std::string&>() < (*b)["kind"].get_ref<const std::string&>();
        });
        for (const Json* item : sorted)
            row(*item);
        m_out << "</tbody></table>";
    }

    void row(const Json& item) {
        const Json& law = item["law"];
        const bool measure = !law.is_null();
        m_out << "<tr>";
        cell(text(item, "kind"));
        m_out << "<td>" << escaped(text(item, "title")) << "<br><code>" << escaped(text(item, "id")) << "</code></td>";
        cell(measure ? text(law, "status") : "", measure && law["status"] != "in-force" ? "need" : nullptr);
        cell(measure ? text(law, "checked") : text(item, "reviewed"));
        cell(text(item, "reviewDue"), isOverdue(item) ? "bad" : nullptr);
        cell(text(item, "confidence"), item["confidence"] == "low" ? "need" : nullptr);
        if (measure)
            count(elementsOf(item["test"]));
        else
            cell("");
        cell(std::to_string(item["evidence"].size()), "n");
        cell(std::to_string(item["related"].size()), "n");
        cell(std::to_string(item["sections"].size()), "n");
        count(item["sources"].size());
        cell(welsh(item), item["cy"].is_null() ? "need" : nullptr);
        m_out << "</tr>";
    }

    /// What of an item is in Welsh.
    [[nodiscard]] static std::string welsh(const Json& item) {
        const Json& cy = item["cy"];
        if (cy.is_null())
            return "none";
        std::string said = "title";
        if (!cy["summary"].get_ref<const std::string&>().empty())
            said += ", summary";
        if (!item["test"].is_null())
            said += ", test " + std::to_string(cy["testTexts"].size()) + "/" + std::to_string(elementsOf(item["test"]));
        if (!item["sections"].empty())
            said +=
                ", sections " + std::to_string(cy["sections"].size()) + "/" + std::to_string(item["sections"].size());
        return said;
    }

    /// The items of which `say` says something, with what it says.
    template <class Say>
    void list(const char* heading, const char* id, Say say) {
        std::size_t found = 0;
        std::ostringstream rows;
        for (const Json& item : m_document["items"])
            if (const std::string said = say(item); !said.empty()) {
                ++found;
                rows << "<tr><td><code>" << escaped(text(item, "id")) << "</code></td><td>" << escaped(said)
                     << "</td></tr>";
            }
        m_out << "<h2 id=\"" << id << "\">" << heading << " (" << found << ")</h2><table data-rows=\"" << id
              << "\"><tbody>" << rows.str() << "</tbody></table>";
    }

    void sources() {
        std::map<std::string, std::size_t> used;
        for (const Json& item : m_document["items"])
            for (const Json& cited : item["sources"])
                ++used[text(cited, "id")];
        for (const Json& term : m_document["wording"])
            for (const Json& cited : term["sources"])
                ++used[text(cited, "id")];
        m_out << "<h2 id=\"sources\">Sources (" << m_document["sources"].size()
              << ")</h2><table data-rows=\"sources\"><thead><tr><th>Source</th><th>Publisher</th><th>Date</th><th>Cited"
                 "</th></tr></thead><tbody>";
        for (const auto& [id, source] : m_document["sources"].items()) {
            m_out << "<tr><td>" << escaped(text(source, "title")) << "<br><code>" << escaped(id) << "</code></td>";
            cell(text(source, "publisher"));
            cell(text(source, "date"));
            count(used[id]);
            m_out << "</tr>";
        }
        m_out << "</tbody></table>";
    }

    void facts() {
        std::map<std::string, std::set<std::string>> feeds;
        for (const Json& item : m_document["items"]) {
            std::set<std::string> named;
            factsOf(item["test"], named);
            for (const std::string& fact : named)
                feeds[fact].insert(text(item, "id"));
        }
        for (const Json& fact : m_document["facts"])
            if (!fact["derived"].is_null())
                feeds[text(fact["derived"], "from")].insert(text(fact, "id"));
        m_out << "<h2 id=\"facts\">Facts (" << m_document["facts"].size()
              << ")</h2><table data-rows=\"facts\"><thead><tr><th>Fact</th><th>Asked as</th><th>Welsh</th><th>Feeds"
                 "</th></tr></thead><tbody>";
        for (const Json& fact : m_document["facts"]) {
            m_out << "<tr><td><code>" << escaped(text(fact, "id")) << "</code></td>";
            cell(text(fact, "ask"));
            cell(fact["cy"].is_null() ? "none" : text(fact["cy"], "ask"), fact["cy"].is_null() ? "need" : nullptr);
            count(feeds[text(fact, "id")].size());
            m_out << "</tr>";
        }
        m_out << "</tbody></table>";
    }

    const Json& m_document;
    Date m_today;
    std::ostringstream m_out;
};

} // namespace

std::string coverageReport(const content::Pack& pack, Date today) {
    return Report(*pack.document, today).write();
}

} // namespace lanyard::compiler
