#include "core/content/item.h"

#include <array>

namespace lanyard::content {
namespace {

struct Name {
    Kind kind;
    std::string_view name;
};
constexpr std::array kNames{
    Name{Kind::Measure, "measure"},       Name{Kind::Sign, "sign"}, Name{Kind::Situation, "situation"},
    Name{Kind::Practice, "practice"},     Name{Kind::Case, "case"}, Name{Kind::Partner, "partner"},
    Name{Kind::Definition, "definition"},
};

} // namespace

std::string_view kindName(Kind kind) {
    for (const Name& name : kNames)
        if (name.kind == kind)
            return name.name;
    return {};
}

std::optional<Kind> kindFromName(std::string_view name) {
    for (const Name& known : kNames)
        if (known.name == name)
            return known.kind;
    return std::nullopt;
}

} // namespace lanyard::content
