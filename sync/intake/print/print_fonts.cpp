#include "sync/intake/print/print_fonts.h"

#include "sync/intake/print/embedded_fonts.h"

#include <array>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <span>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace lanyard::intake {

namespace {

/// For what Atkinson Hyperlegible lacks, in this order. Outlines only: pictures in colour would print as images, and
/// their text would be lost. Debian: fonts-dejavu-core, fonts-symbola, fonts-noto-core, fonts-noto-cjk.
constexpr std::array kSystemFonts{
    "truetype/dejavu/DejaVuSans.ttf",
    "truetype/dejavu/DejaVuSans-Bold.ttf",
    "truetype/ancient-scripts/Symbola_hint.ttf",
    "truetype/noto/NotoSansArmenian-Regular.ttf",
    "truetype/noto/NotoSansBengali-Regular.ttf",
    "truetype/noto/NotoSansDevanagari-Regular.ttf",
    "truetype/noto/NotoSansEthiopic-Regular.ttf",
    "truetype/noto/NotoSansGeorgian-Regular.ttf",
    "truetype/noto/NotoSansGujarati-Regular.ttf",
    "truetype/noto/NotoSansGurmukhi-Regular.ttf",
    "truetype/noto/NotoSansKannada-Regular.ttf",
    "truetype/noto/NotoSansKhmer-Regular.ttf",
    "truetype/noto/NotoSansLao-Regular.ttf",
    "truetype/noto/NotoSansMalayalam-Regular.ttf",
    "truetype/noto/NotoSansMyanmar-Regular.ttf",
    "truetype/noto/NotoSansOriya-Regular.ttf",
    "truetype/noto/NotoSansSinhala-Regular.ttf",
    "truetype/noto/NotoSansTamil-Regular.ttf",
    "truetype/noto/NotoSansTelugu-Regular.ttf",
    "truetype/noto/NotoSansThai-Regular.ttf",
    "truetype/noto/NotoSansTibetan-Regular.ttf",
    "opentype/noto/NotoSansCJK-Regular.ttc",
};

/// FreeType and fontconfig take files only. These have a path as long as the process lives, and are never closed:
/// cairo remembers fonts by path.
std::string pathInMemory(std::span<const unsigned char> bytes) {
    const int descriptor = ::memfd_create("lanyard-font", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return {};
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t now = ::write(descriptor, bytes.data() + written, bytes.size() - written);
        if (now <= 0)
            return {};
        written += static_cast<std::size_t>(now);
    }
    return "/proc/self/fd/" + std::to_string(descriptor);
}

const std::vector<std::string>& ownFonts() {
    static const std::vector<std::string> paths = [] {
        std::vector<std::string> made;
        for (const auto font : embeddedFonts())
            made.push_back(pathInMemory(font));
        return made;
    }();
    return paths;
}

/// Pango starts fontconfig by itself, with the machine's files and caches, unless the process has a configuration.
void keepSystemSettingsOut() {
    static const bool once = [] {
        FcConfig* empty = FcConfigCreate();
        FcConfigSetCurrent(empty);
        FcConfigDestroy(empty); // the current one is held by fontconfig
        return true;
    }();
    static_cast<void>(once);
}

bool addFont(FcConfig* config, const std::string& path) {
    return !path.empty() && ::access(path.c_str(), R_OK) == 0 &&
           FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(path.c_str())) == FcTrue;
}

} // namespace

struct PrintFonts::State {
    FcConfig* config = nullptr;
    FcCharSet* characters = nullptr;
    PangoFontMap* map = nullptr;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (map != nullptr)
            g_object_unref(map);
        if (characters != nullptr)
            FcCharSetDestroy(characters);
        if (config != nullptr)
            FcConfigDestroy(config);
    }
};

PrintFonts::PrintFonts(std::unique_ptr<State> state) : m(std::move(state)) {}
PrintFonts::PrintFonts(PrintFonts&&) noexcept = default;
PrintFonts& PrintFonts::operator=(PrintFonts&&) noexcept = default;
PrintFonts::~PrintFonts() = default;

Result<PrintFonts> PrintFonts::load(const Path& folder) {
    keepSystemSettingsOut();
    auto state = std::make_unique<State>();
    state->config = FcConfigCreate();
    for (const std::string& path : ownFonts()) {
        if (!addFont(state->config, path))
            return fail(ErrorCode::Unavailable, "The program's own font cannot be used.");
    }
    for (const char* file : kSystemFonts)
        addFont(state->config, (folder / file).string());

    state->characters = FcCharSetCreate();
    const FcFontSet* fonts = FcConfigGetFonts(state->config, FcSetApplication);
    for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
        FcCharSet* has = nullptr;
        if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &has) == FcResultMatch)
            FcCharSetMerge(state->characters, has, nullptr);
    }
    state->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (state->map == nullptr)
        return fail(ErrorCode::Unavailable, "This system's Pango has no FreeType.");
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(state->map), 72.0);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(state->map), state->config);
    return PrintFonts(std::move(state));
}

bool PrintFonts::has(char32_t character) const {
    return FcCharSetHasChar(m->characters, character) == FcTrue;
}

PangoContext* PrintFonts::newContext() const {
    PangoContext* context = pango_font_map_create_context(m->map);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("en-GB"));
    return context;
}

} // namespace lanyard::intake
