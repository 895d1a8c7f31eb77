#pragma once

#include "core/base/time.h"
#include "core/content/item.h"

#include <QLocale>
#include <QString>

#include <string_view>

namespace lanyard::app {

[[nodiscard]] QString toQt(std::string_view text);

/// How this language writes dates and numbers: "en" or "cy".
[[nodiscard]] QLocale localeOf(const QString& language);
/// "22:47" today, "21 Nov, 22:47" on another day of this year, "21 Nov 2025, 22:47" before. Local time.
[[nodiscard]] QString timeText(UnixMillis time, UnixMillis now, const QString& language);
/// The day on the officer's clock and calendar.
[[nodiscard]] Date localDay(UnixMillis time);
[[nodiscard]] QString dateText(Date date, const QString& language);  ///< "12 Oct 2026"
[[nodiscard]] QString monthText(Date date, const QString& language); ///< "Oct 2026"

/// How long ago a day was: "today", "12 days ago", "5 months ago".
[[nodiscard]] QString agoText(Date day, Date today);
/// "Law checked 22 Nov 2026, 5 months ago".
[[nodiscard]] QString lawCheckedText(Date checked, Date today, const QString& language);
[[nodiscard]] qint64 daysBetween(Date from, Date to);

/// The line over a saved note: "Saved 22:47, encrypted, only on this phone".
[[nodiscard]] QString savedText(UnixMillis saved, UnixMillis now, const QString& language);

/// The same line when it could not be saved. `why` is a whole sentence.
[[nodiscard]] QString notSavedText(const QString& why);

/// Escaped for rich text; the inline marks become <b> and <a href="id">.
[[nodiscard]] QString htmlOf(std::string_view marked);

/// Who makes a judgement: "For the court to decide".
[[nodiscard]] QString judgementText(std::string_view who);

/// What stands above a title: "Measure, direct", "At this incident".
[[nodiscard]] QString kindTitle(content::Kind kind, std::string_view strap);

} // namespace lanyard::app
