#pragma once

#include "core/intel/leak.h"

#include <QString>
#include <QVariantList>

#include <string>
#include <vector>

namespace lanyard::app {

/// The words of a place that could give the source away, as the report has them.
[[nodiscard]] QString leakedWords(const intel::Report& report, const intel::Leak& leak);
/// One entry for the same words, however often they stand there: {words, html}.
[[nodiscard]] QVariantList leakCards(const intel::Report& report, const std::vector<intel::Leak>& leaks);
/// A field's text, escaped, with <mark> around these places; "" when none of them is in it.
[[nodiscard]] QString markedHtml(const intel::Report& report, const std::vector<intel::Leak>& leaks,
                                 const std::string& field);
/// Takes every place with these words out of the report's texts.
void takeOut(intel::Report& report, const std::vector<intel::Leak>& leaks, const QString& words);

} // namespace lanyard::app
