#pragma once

#include "core/intel/entity.h"

#include <QString>

#include <string_view>

namespace lanyard::app {

/// "Person"
[[nodiscard]] QString kindTitle(intel::EntityKind kind);
/// "Add a person"
[[nodiscard]] QString addText(intel::EntityKind kind);
[[nodiscard]] QString iconOf(intel::EntityKind kind);

struct FieldWords {
    QString label;
    QString hint; ///< in the empty field, or empty
};
/// Of a member of intel::fieldsOf(kind).
[[nodiscard]] FieldWords fieldWords(intel::EntityKind kind, std::string_view name);
/// The title of a choice of `role` and of `premises`.
[[nodiscard]] QString roleText(std::string_view value);
[[nodiscard]] QString premisesText(std::string_view value);

} // namespace lanyard::app
