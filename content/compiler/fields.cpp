#include "content/compiler/fields.h"

#include "core/content/inline.h"

#include <algorithm>
#include <charconv>

namespace lanyard::compiler {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool leadingZero = text.size() > 1 && text.front() == '0';
    if (fault != std::errc() || end != text.data() + text.size() || value < 0 || leadingZero || text.front() == '-')
        return std::nullopt;
    return value;
}

Fields::Fields(const Yaml& map, std::initializer_list<std::string_view> known, std::string_view file,
               Findings& findings, std::string_view where)
    : m_map(map)
    , m_file(file)
    , m_findings(findings)
    , m_where(where) {
    if (map.type != Yaml::Type::Map) {
        m_findings.error(m_file, map.line, "Keys and values are needed in " + m_where + ".");
        return;
    }
    for (const auto& [key, value] : map.members)
        if (std::find(known.begin(), known.end(), key.text) == known.end())
            m_findings.error(m_file, key.line, "The key '" + key.text + "' is not known in " + m_where + ".");
}

bool Fields::has(std::string_view key) const {
    const Yaml* value = m_map.find(key);
    return value != nullptr && value->type != Yaml::Type::Null;
}

int Fields::line(std::string_view key) const {
    for (const auto& [name, value] : m_map.members)
        if (name.text == key)
            return name.line;
    return m_map.line;
}

void Fields::error(std::string_view key, std::string sentence) {
    m_findings.error(m_file, line(key), std::move(sentence));
}

const Yaml* Fields::scalar(std::string_view key, Need need) {
    const Yaml* value = m_map.find(key);
    if (value == nullptr || value->type == Yaml::Type::Null) {
        if (need == Need::Required)
            error(key, "'" + std::string(key) + "' is missing in " + m_where + ".");
        return nullptr;
    }
    if (value->type != Yaml::Type::Scalar) {
        error(key, "'" + std::string(key) + "' is one value, not a list or map.");
        return nullptr;
    }
    return value;
}

std::string Fields::text(std::string_view key, Need need) {
    const Yaml* value = scalar(key, need);
    if (value == nullptr)
        return {};
    if (value->text.empty() && need == Need::Required)
        error(key, "'" + std::string(key) + "' is empty in " + m_where + ".");
    if (value->text.find('\n') != std::string::npos)
        error(key, "'" + std::string(key) + "' is one line of text.");
    return value->text;
}

std::string Fields::word(std::string_view key, std::initializer_list<std::string_view> words, Need need) {
    std::string value = text(key, need);
    if (!value.empty() && std::find(words.begin(), words.end(), value) == words.end()) {
        std::string known;
        for (const std::string_view word : words)
            known += (known.empty() ? "" : ", ") + std::string(word);
        error(key, "'" + std::string(key) + "' is one of " + known + "; not '" + value + "'.");
        return {};
    }
    return value;
}

std::string Fields::id(std::string_view key, Need need) {
    std::string value = text(key, need);
    if (!value.empty() && !content::isKebab(value)) {
        error(key, "'" + value + "' is no id: small letters, figures and single hyphens.");
        return {};
    }
    return value;
}

std::vector<std::string> Fields::texts(std::string_view key) {
    std::vector<std::string> all;
    const Yaml* value = list(key);
    if (value == nullptr)
        return all;
    for (const Yaml& item : value->items) {
        if (item.type == Yaml::Type::Scalar && !item.text.empty())
            all.push_back(item.text);
        else
            m_findings.error(m_file, item.line, "'" + std::string(key) + "' holds something that is not text.");
    }
    return all;
}

bool Fields::flag(std::string_view key, bool otherwise) {
    const Yaml* value = scalar(key, Need::Optional);
    if (value == nullptr)
        return otherwise;
    if (value->text == "true" || value->text == "yes")
        return true;
    if (value->text != "false" && value->text != "no")
        error(key, "'" + std::string(key) + "' is yes or no.");
    return false;
}

std::optional<std::int64_t> Fields::number(std::string_view key, Need need) {
    const Yaml* value = scalar(key, need);
    if (value == nullptr)
        return std::nullopt;
    const auto number = wholeNumber(value->text);
    if (!number)
        error(key, "'" + std::string(key) + "' is a whole number.");
    return number;
}

std::optional<Date> Fields::date(std::string_view key, Need need) {
    const Yaml* value = scalar(key, need);
    if (value == nullptr)
        return std::nullopt;
    const auto date = parseDate(value->text);
    if (!date) {
        error(key, "'" + std::string(key) + "' is a date, YYYY-MM-DD.");
        return std::nullopt;
    }
    return *date;
}

const Yaml* Fields::list(std::string_view key) {
    const Yaml* value = m_map.find(key);
    if (value == nullptr || value->type == Yaml::Type::Null)
        return nullptr;
    if (value->type != Yaml::Type::List) {
        error(key, "'" + std::string(key) + "' is a list.");
        return nullptr;
    }
    return value;
}

const Yaml* Fields::map(std::string_view key) {
    const Yaml* value = m_map.find(key);
    if (value == nullptr || value->type == Yaml::Type::Null)
        return nullptr;
    if (value->type != Yaml::Type::Map) {
        error(key, "'" + std::string(key) + "' holds keys and values.");
        return nullptr;
    }
    return value;
}

} // namespace lanyard::compiler
