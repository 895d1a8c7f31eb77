#pragma once

#include "content/compiler/findings.h"
#include "content/compiler/yaml.h"
#include "core/base/time.h"

#include <initializer_list>
#include <optional>

namespace lanyard::compiler {

enum class Need { Required, Optional };

/// Reads the members of one YAML map and reports, with their lines, those that are missing, unknown or of the wrong
/// sort. What could not be read comes back empty, so that one run of lint finds all faults of a file.
class Fields {
public:
    /// `where` names the map in sentences: "the front matter".
    Fields(const Yaml& map, std::initializer_list<std::string_view> known, std::string_view file, Findings& findings,
           std::string_view where);

    [[nodiscard]] std::string text(std::string_view key, Need need);
    /// One of these words.
    [[nodiscard]] std::string word(std::string_view key, std::initializer_list<std::string_view> words, Need need);
    /// kebab-case.
    [[nodiscard]] std::string id(std::string_view key, Need need);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key, bool otherwise);
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view key, Need need);
    [[nodiscard]] std::optional<Date> date(std::string_view key, Need need);
    /// A list or map below this one; null when it is not there or is neither.
    [[nodiscard]] const Yaml* list(std::string_view key);
    [[nodiscard]] const Yaml* map(std::string_view key);

    [[nodiscard]] bool has(std::string_view key) const;
    /// Line of the member, or of the map when it is not there.
    [[nodiscard]] int line(std::string_view key) const;
    void error(std::string_view key, std::string sentence);

private:
    [[nodiscard]] const Yaml* scalar(std::string_view key, Need need);
    const Yaml& m_map;
    std::string m_file;
    Findings& m_findings;
    std::string m_where;
};

/// A whole number without sign or leading zero; nothing else.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);

} // namespace lanyard::compiler
