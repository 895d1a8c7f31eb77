#pragma once

#include "core/intel/entity.h"

#include <QString>
#include <QVariantList>

#include <string_view>

namespace lanyard::app {

/// How a link reads on the page of `self`: "Seen in AB51 CDE", and on the vehicle's page "Dot was seen in it".
[[nodiscard]] QString linkText(const intel::Link& link, const intel::Entity& self, const intel::Entity& other);
/// How it is known, or empty.
[[nodiscard]] QString basisText(std::string_view basis);

/// A link between two in the direction in which it is told: a person first, a place last.
[[nodiscard]] intel::Link linkBetween(const intel::Entity& one, const intel::Entity& other, const QString& kind,
                                      const QString& basis);
/// What `self` can be linked to `other` as, in sentences of `self`: maps {value, text}.
[[nodiscard]] QVariantList linkKindChoices(const intel::Entity& self, const intel::Entity& other);
[[nodiscard]] QVariantList linkBasisChoices();

} // namespace lanyard::app
