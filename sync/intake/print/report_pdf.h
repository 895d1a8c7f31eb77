#pragma once

#include "core/base/bytes.h"
#include "sync/intake/print/print_fonts.h"
#include "sync/intake/print/report_form.h"

namespace lanyard::intake {

/// A form as a PDF for people, A4: its words as text that can be searched and copied, fonts inside, the marking at the
/// top and bottom of each page. A pure function: the same form and fonts give the same bytes. Time and pages are
/// bounded for anything that the wire lets through (print_text.h, and Pages::kMostPages). Internal when the drawing
/// library fails.
[[nodiscard]] Result<Bytes> pdfOf(const PrintForm& form, const PrintFonts& fonts);

/// The report in the order of the 3x5x2 form. Provenance is never in it.
[[nodiscard]] Result<Bytes> reportPdf(const intel::Report& report, const PrintMeta& meta, const PrintFonts& fonts);

} // namespace lanyard::intake
