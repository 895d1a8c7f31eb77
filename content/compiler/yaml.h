#pragma once

#include "core/base/bytes.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard::compiler {

struct YamlMember;

/// A YAML value that knows its line. Plain YAML only: see parseYaml.
struct Yaml {
    enum class Type { Null, Scalar, List, Map };
    Type type = Type::Null;
    int line = 1;
    bool quoted = false; ///< a scalar in quotes is text even when it looks like a number
    std::string text;
    std::vector<Yaml> items;
    std::vector<YamlMember> members;

    [[nodiscard]] const Yaml* find(std::string_view key) const;
};

/// A key and its value; a type of its own, since a pair of a type that is not whole yet is more than the standard
/// promises.
struct YamlMember {
    Yaml key;
    Yaml value;
};

struct YamlFault {
    int line = 1;
    std::string sentence;
};

/// One document. Anchors, aliases, tags, a key twice, a key that is no plain word, and nesting deeper than 24 are
/// refused, so that no short file can stand for a long one. `firstLine` is the number of the text's first line in its
/// file.
[[nodiscard]] tl::expected<Yaml, YamlFault> parseYaml(std::string_view text, int firstLine = 1);

} // namespace lanyard::compiler
