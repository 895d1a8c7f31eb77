#pragma once

#include "core/base/files.h"

#include <memory>

// Pango's own names: its C headers stay in .cpp files.
typedef struct _PangoContext PangoContext; // NOLINT(bugprone-reserved-identifier)

namespace lanyard::intake {

/// The fonts that reports are printed with: Atkinson Hyperlegible, which is in the program (English, Welsh and the rest
/// of Latin script), then those that the machine has from the list in print_fonts.cpp for other scripts and pictures.
/// The machine's fontconfig settings, the user's and their caches are not looked at: the same files give the same page.
class PrintFonts {
public:
    /// `folder`: where distributions keep fonts; what is missing there is done without. Unavailable when not even the
    /// program's own font can be used.
    [[nodiscard]] static Result<PrintFonts> load(const Path& folder = "/usr/share/fonts");
    PrintFonts(PrintFonts&&) noexcept;
    PrintFonts& operator=(PrintFonts&&) noexcept;
    ~PrintFonts();

    [[nodiscard]] bool has(char32_t character) const;
    /// Lays out in these fonts, one unit a point, with no hinting. The caller owns it; one thread.
    [[nodiscard]] PangoContext* newContext() const;

private:
    struct State;
    explicit PrintFonts(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace lanyard::intake
