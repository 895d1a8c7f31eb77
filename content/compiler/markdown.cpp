#include "content/compiler/markdown.h"

#include "core/content/inline.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace lanyard::compiler {
namespace {

using content::Block;
using content::BlockType;
using content::Section;

constexpr std::string_view kOpenQuote = "\u201C";

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "12. Words" gives "Words".
std::optional<std::string_view> stepText(std::string_view line) {
    const std::size_t figures = line.find_first_not_of("0123456789");
    if (figures == 0 || figures > 3 || figures == std::string_view::npos || !line.substr(figures).starts_with(". "))
        return std::nullopt;
    return trimmed(line.substr(figures + 2));
}

/// What is wrong with the inline text, if anything is: marks that are no marks of ours.
std::optional<std::string> foreignMark(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        switch (text[i]) {
        case '<':
            if (isLetter(next) || next == '/' || next == '!' || next == '?')
                return "HTML is not shown: write plain words.";
            break;
        case '!':
            if (next == '[')
                return "There are no images in a pack.";
            break;
        case '`':
            return "` is no mark here.";
        case '\\':
            return "There are no escapes here: write the sign itself.";
        case '~':
            if (next == '~')
                return "~~ is no mark here.";
            break;
        case '|':
            return "There are no tables here.";
        case '*':
            if (next != '*')
                return "One * is no mark: ** marks the words that decide.";
            ++i;
            break;
        case '_': {
            // Inside a word it is part of a handle or a name; at its edge it would be a mark.
            const char before = i > 0 ? text[i - 1] : ' ';
            if (std::isalnum(static_cast<unsigned char>(before)) == 0 ||
                std::isalnum(static_cast<unsigned char>(next)) == 0)
                return "_ is no mark here.";
            break;
        }
        case '&': {
            const std::size_t end = text.find(';', i);
            if (end != std::string_view::npos && end > i + 1 && end - i < 10 &&
                std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                            text.begin() + static_cast<std::ptrdiff_t>(end),
                            [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '#'; }))
                return "HTML is not shown: write the sign itself.";
            break;
        }
        default:
            break;
        }
    }
    for (const std::string_view scheme : {"http://", "https://", "www.", "mailto:"})
        if (text.find(scheme) != std::string_view::npos)
            return "Addresses stand with the sources, not in the text.";
    return std::nullopt;
}

class BodyParser {
public:
    BodyParser(int firstLine, std::string_view file, Findings& findings)
        : m_line(firstLine)
        , m_file(file)
        , m_findings(findings) {}

    void line(std::string_view raw) {
        read(raw);
        ++m_line;
    }

    Body finish() {
        closeBlock();
        for (std::size_t i = 0; i < m_body.sections.size(); ++i)
            if (m_body.sections[i].blocks.empty())
                m_findings.error(m_file, m_body.sectionLines[i],
                                 "The section '" + m_body.sections[i].id + "' is empty.");
        if (m_body.sections.empty())
            m_findings.error(m_file, m_line, "There is no section: '## Title {#id}'.");
        return std::move(m_body);
    }

private:
    void read(std::string_view raw) {
        const std::string_view text = trimmed(raw);
        if (text.empty()) {
            // Bullets go on after a blank line; a quote and a paragraph do not.
            m_open = false;
            return;
        }
        if (raw.starts_with('#')) {
            heading(text);
            return;
        }
        if (m_body.sections.empty()) {
            if (!m_saidOutside)
                error("Text stands before the first section: begin with '## Title {#id}'.");
            m_saidOutside = true;
            return;
        }
        if (text.starts_with("```") || text.starts_with("~~~")) {
            error("There are no code blocks here.");
            return;
        }
        if (text == "---" || text == "***" || text == "___" || text.find_first_not_of("=") == std::string_view::npos) {
            error("There are no rules across the page here.");
            return;
        }
        if (text.starts_with('>')) {
            quote(trimmed(text.substr(1)));
            return;
        }
        const bool indented = raw.front() == ' ' || raw.front() == '\t';
        if (text.starts_with("- ")) {
            if (indented)
                error("Bullets do not nest.");
            entry(BlockType::Bullets, trimmed(text.substr(2)));
            return;
        }
        if (text.starts_with("* ") || text.starts_with("+ ")) {
            error("A bullet begins with '- '.");
            return;
        }
        if (const auto step = stepText(text)) {
            if (indented)
                error("Steps do not nest.");
            entry(BlockType::Steps, *step);
            return;
        }
        if (m_open) {
            // A line that goes on: of a paragraph, a bullet or a step.
            if (m_block && (m_block->type == BlockType::Paragraph || m_block->type == BlockType::Bullets ||
                            m_block->type == BlockType::Steps)) {
                m_block->lines.back() += ' ';
                m_block->lines.back() += text;
                return;
            }
        } else if (indented && raw.size() - trimmed(raw).size() >= 4) {
            error("There are no code blocks here: begin the line at the margin.");
        }
        begin(BlockType::Paragraph);
        add(text);
    }

    void heading(std::string_view text) {
        closeBlock();
        if (!text.starts_with("## ")) {
            error("Only '## Title {#id}' is a heading here.");
            return;
        }
        text = trimmed(text.substr(3));
        const std::size_t brace = text.rfind("{#");
        if (brace == std::string_view::npos || text.back() != '}') {
            error("A section needs its id: '## Title {#id}'.");
            return;
        }
        const std::string_view id = text.substr(brace + 2, text.size() - brace - 3);
        const std::string_view title = trimmed(text.substr(0, brace));
        if (!content::isKebab(id))
            error("A section's id has small letters, figures and single hyphens.");
        if (title.empty())
            error("A section needs a title.");
        if (std::any_of(m_body.sections.begin(), m_body.sections.end(),
                        [&](const Section& section) { return section.id == id; }))
            error("The section '" + std::string(id) + "' stands twice.");
        checkPlain(title, "A section's title", m_line, m_file, m_findings);
        m_body.sections.push_back({std::string(id), std::string(title), {}});
        m_body.sectionLines.push_back(m_line);
    }

    void quote(std::string_view text) {
        if (text.empty()) {
            m_open = false;
            return;
        }
        if (text.starts_with("[!")) {
            const std::size_t end = text.find(']');
            const std::string_view mark = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
            const bool urgent = mark == "[!urgent]";
            if (!urgent && mark != "[!caution]") {
                error("The mark " + std::string(mark.substr(0, 30)) + " is not known: [!caution] and [!urgent] are.");
                return;
            }
            begin(urgent ? BlockType::Urgent : BlockType::Caution);
            if (const std::string_view words = trimmed(text.substr(mark.size())); !words.empty())
                add(words);
            return;
        }
        const bool inQuote = m_open && m_block &&
                             (m_block->type == BlockType::Says || m_block->type == BlockType::Caution ||
                              m_block->type == BlockType::Urgent);
        if (text.starts_with(kOpenQuote) && !(inQuote && m_block->type != BlockType::Says)) {
            if (!inQuote)
                begin(BlockType::Says);
            add(text);
        } else if (inQuote && m_block->lines.empty()) {
            add(text);
        } else if (inQuote) {
            m_block->lines.back() += ' ';
            m_block->lines.back() += text;
        } else {
            error("A quote is something to say in curly quotation marks, or begins with [!caution] or [!urgent].");
        }
    }

    /// One more bullet or step: of the block before it, when that is of the same sort.
    void entry(BlockType type, std::string_view text) {
        if (!m_block || m_block->type != type)
            begin(type);
        add(text);
    }

    void begin(BlockType type) {
        closeBlock();
        m_block = Block{type, {}};
        m_blockLine = m_line;
    }

    void add(std::string_view text) {
        m_block->lines.emplace_back(text);
        m_lineNumbers.push_back(m_line);
        m_open = true;
    }

    void closeBlock() {
        m_open = false;
        if (!m_block)
            return;
        if (m_block->lines.empty())
            m_findings.error(m_file, m_blockLine, "A quote has no words.");
        for (std::size_t i = 0; i < m_block->lines.size(); ++i)
            for (Link& link : checkInline(m_block->lines[i], m_lineNumbers[i], m_file, m_findings))
                m_body.links.push_back(std::move(link));
        if (!m_body.sections.empty())
            m_body.sections.back().blocks.push_back(std::move(*m_block));
        m_block.reset();
        m_lineNumbers.clear();
    }

    void error(std::string sentence) { m_findings.error(m_file, m_line, std::move(sentence)); }

    int m_line;
    std::string m_file;
    Findings& m_findings;
    Body m_body;
    std::optional<Block> m_block;
    std::vector<int> m_lineNumbers;
    int m_blockLine = 1;
    bool m_open = false; ///< the next line may go on the last
    bool m_saidOutside = false;
};

} // namespace

std::vector<Link> checkInline(std::string_view text, int line, std::string_view file, Findings& findings) {
    if (const auto foreign = foreignMark(text)) {
        findings.error(file, line, *foreign);
        return {};
    }
    const auto parts = content::parseInline(text);
    if (!parts) {
        std::string sentence = parts.error().message;
        sentence.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence.front())));
        findings.error(file, line, sentence + ".");
        return {};
    }
    std::vector<Link> links;
    for (const content::InlinePart& part : *parts)
        if (!part.link.empty())
            links.push_back({part.link, line});
    return links;
}

void checkPlain(std::string_view text, std::string_view what, int line, std::string_view file, Findings& findings) {
    if (text.find("**") != std::string_view::npos || text.find("](") != std::string_view::npos || foreignMark(text))
        findings.error(file, line, std::string(what) + " carries no marks.");
}

Body parseBody(std::string_view text, int firstLine, std::string_view file, Findings& findings) {
    BodyParser parser(firstLine, file, findings);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        parser.line(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parser.finish();
}

} // namespace lanyard::compiler
