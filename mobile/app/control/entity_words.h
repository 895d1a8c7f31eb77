#pragma once

#include "core/intel/entity.h"
#include "mobile/app/view/entities_model.h"

#include <optional>
#include <span>

namespace lanyard::app {

/// The word for a kind between the screens and C++ ("person", "online-account"), and back.
[[nodiscard]] QString kindWord(intel::EntityKind kind);
[[nodiscard]] std::optional<intel::EntityKind> kindOfWord(const QString& word);

/// What can be added to a report, for EntitiesModel::kinds.
[[nodiscard]] QVariantList entityKindChoices();
/// How it is called: at most 60 characters, and the kind when nothing is said of it ("Person").
[[nodiscard]] QString entityTitle(const intel::Entity& entity);
[[nodiscard]] EntityRow entityRow(const intel::Entity& entity);

/// The form's fields, with what is to be said under each.
[[nodiscard]] std::vector<EntityFieldRow> entityFields(const intel::Entity& entity);
/// What stands around them; without templates and where the phone can say where it is.
[[nodiscard]] EntityPage entityPage(const intel::Entity& entity, std::span<const intel::Entity> entities,
                                    std::span<const intel::Link> links);
/// Of an earlier draft, to take over: a map {text, detail}.
[[nodiscard]] QVariantMap templateChoice(const intel::Entity& entity);

} // namespace lanyard::app
