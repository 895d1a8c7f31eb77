#include "core/measures/facts_file.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace lanyard::measures {
namespace {

constexpr std::size_t kMostFacts = 1000;

/// Leaves yaml-cpp's parser from within an event; caught in parseFacts.
struct Stop {
    Error error;
};

Error fault(int line, const std::string& sentence) {
    return {ErrorCode::Malformed, "Line " + std::to_string(line) + " of the facts: " + sentence};
}

/// A whole number of at most three digits. Whether it is an age is for Matcher::check to say.
std::optional<int> years(std::string_view text) {
    if (text.empty() || text.size() > 3)
        return std::nullopt;
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
}

/// Takes the parser's events for one flat map and refuses all others as they come, so that no alias is ever followed
/// and nothing deep is ever built.
class Reader final : public YAML::EventHandler {
public:
    [[nodiscard]] FactSet take() { return std::move(m_facts); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        plain(mark, "?", anchor);
        if (m_key.empty() && !m_map) {
            return; // an empty file: nothing is known
        }
        if (m_key.empty() || m_list)
            stop(mark, "a fact's id or an age is missing.");
        m_key.clear();
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        stop(mark, "YAML aliases are not read here: write the value out.");
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override {
        plain(mark, tag, anchor);
        if (!m_map)
            stop(mark, "facts are a map from ids to values.");
        if (m_key.empty())
            key(mark, text);
        else if (m_list)
            m_ages.push_back(age(mark, tag == "!" ? std::string() : text));
        else
            value(text, tag == "!");
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        plain(mark, tag, anchor);
        if (m_key.empty() || m_list)
            stop(mark, "a list stands where none may.");
        m_list = true;
        m_listMark = mark;
    }
    void OnSequenceEnd() override {
        if (m_ages.size() != 2)
            stop(m_listMark, "a range of ages has two numbers: [low, high].");
        m_facts.emplace(std::move(m_key), AgeRange{m_ages[0], m_ages[1]});
        m_key.clear();
        m_ages.clear();
        m_list = false;
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        plain(mark, tag, anchor);
        if (m_map)
            stop(mark, "facts are one flat map: no map stands within it.");
        m_map = true;
    }
    void OnMapEnd() override {}

private:
    [[noreturn]] static void stop(const YAML::Mark& mark, const std::string& sentence) {
        throw Stop{fault(std::max(mark.line, 0) + 1, sentence)};
    }
    static void plain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (anchor != YAML::NullAnchor)
            stop(mark, "YAML anchors are not read here: write the value out.");
        if (!tag.empty() && tag != "?" && tag != "!")
            stop(mark, "YAML tags are not read here.");
    }
    void key(const YAML::Mark& mark, const std::string& text) {
        if (!isId(text))
            stop(mark, "a fact's id is small letters, digits, dots and hyphens.");
        if (!m_seen.insert(text).second)
            stop(mark, "the fact " + text + " stands twice.");
        if (m_seen.size() > kMostFacts)
            stop(mark, "there are more than 1000 facts.");
        m_key = text;
    }
    static int age(const YAML::Mark& mark, const std::string& text) {
        const auto number = years(text);
        if (!number)
            stop(mark, "a range of ages has two whole numbers: [low, high].");
        return *number;
    }
    void value(const std::string& text, bool quoted) {
        FactValue value = text;
        if (!quoted) {
            const auto number = years(text);
            if (text == "true" || text == "yes")
                value = true;
            else if (text == "false" || text == "no")
                value = false;
            else if (number)
                value = AgeRange{*number, *number};
        }
        m_facts.emplace(std::move(m_key), std::move(value));
        m_key.clear();
    }

    FactSet m_facts;
    std::set<std::string> m_seen; ///< blank ones too
    std::string m_key;
    std::vector<int> m_ages;
    YAML::Mark m_listMark;
    bool m_map = false;
    bool m_list = false;
};

} // namespace

Result<FactSet> parseFacts(std::string_view text) {
    if (text.size() > kFactsFileBytes)
        return fail(ErrorCode::TooLarge, "A file of facts has at most 64 KiB.");
    if (!isUtf8(text))
        return fail(ErrorCode::Malformed, "The facts are not UTF-8.");
    // yaml-cpp takes a quotation mark that is never closed for closed when a line end follows: it gets none.
    text = text.substr(0, text.find_last_not_of(" \n") + 1);
    std::istringstream stream{std::string(text)};
    Reader reader;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(reader);
        Reader second;
        if (parser.HandleNextDocument(second))
            return fail(ErrorCode::Malformed, "The facts hold a second YAML document.");
    } catch (const Stop& stop) {
        return fail(stop.error);
    } catch (const YAML::Exception& problem) {
        return fail(fault(problem.mark.is_null() ? 1 : std::max(problem.mark.line, 0) + 1, "this YAML does not read."));
    }
    return reader.take();
}

} // namespace lanyard::measures
