#pragma once

#include "core/base/time.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace lanyard::app {

/// A day and a time as they are typed into a form, in the phone's own time zone.
struct WhenFields {
    QString day;   ///< "22/11/2026"
    QString clock; ///< "22:47"
};
[[nodiscard]] WhenFields whenFields(std::optional<UnixMillis> time);

struct ReadWhen {
    bool readable = false;        ///< what was typed can be taken over
    std::optional<UnixMillis> at; ///< none when both fields are empty
    QString sentence;             ///< what is wrong, or to be looked at; or empty
};
/// A day as 22/11/2026, 22.11.26, 22-11, 22 11 2026 or 2026-11-22, without a year of the last twelve months; a time as
/// 22:47, 22.47 or 2247.
[[nodiscard]] ReadWhen readWhen(const QString& day, const QString& clock, UnixMillis now);

/// Today and yesterday: maps {value, text}.
[[nodiscard]] QVariantList dayChoices(UnixMillis now);

} // namespace lanyard::app
