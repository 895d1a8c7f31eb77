#include "sync/intake/print/pages.h"

#include <algorithm>
#include <array>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace lanyard::intake {

namespace {

/// Pango's time and memory grow faster than a paragraph: a long one is set piece by piece. Each piece ends with a line
/// that the text and not the piece broke, so that nobody sees the joins.
constexpr std::size_t kPiece = 1500;
/// No page holds more lines of any face: what comes after would be past the last page.
constexpr std::size_t kMostLinesSet = Pages::kMostPages * 100;
constexpr double kLeading = 1.32;
constexpr std::uint16_t kMarkGround = 0xE000;
constexpr Colour kQuiet{0.28, 0.32, 0.31};
constexpr double kSmall = 8;

enum class Direction { LeftToRight, RightToLeft, OfFirstWord };

std::shared_ptr<PangoLayout> newLayout(PangoContext* context, std::string_view text, const Face& face, double width,
                                       Direction direction) {
    PangoLayout* layout = pango_layout_new(context);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, "Atkinson Hyperlegible Next,DejaVu Sans,Symbola");
    pango_font_description_set_absolute_size(font, face.size * PANGO_SCALE);
    pango_font_description_set_weight(font, face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    // With a direction found by Pango, "left" is where lines begin.
    pango_layout_set_auto_dir(layout, direction == Direction::OfFirstWord ? TRUE : FALSE);
    pango_layout_set_alignment(layout, direction == Direction::RightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    pango_layout_set_width(layout, pango_units_from_double(width));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    return {layout, [](PangoLayout* done) { g_object_unref(done); }};
}

void addMarks(PangoLayout* layout, const std::vector<PrintText::Mark>& marks, std::size_t begin, std::size_t end) {
    auto mark = std::lower_bound(marks.begin(), marks.end(), begin,
                                 [](const PrintText::Mark& one, std::size_t at) { return one.end <= at; });
    if (mark == marks.end() || mark->begin >= end)
        return;
    PangoAttrList* list = pango_attr_list_new();
    for (; mark != marks.end() && mark->begin < end; ++mark) {
        PangoAttribute* ground = pango_attr_background_new(kMarkGround, kMarkGround, kMarkGround);
        ground->start_index = static_cast<guint>(std::max(mark->begin, begin) - begin);
        ground->end_index = static_cast<guint>(std::min(mark->end, end) - begin);
        pango_attr_list_insert(list, ground);
    }
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
}

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
    auto* bytes = static_cast<Bytes*>(closure);
    bytes->insert(bytes->end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

void use(cairo_t* cairo, Colour colour) {
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

} // namespace

Pages::Pages(const PrintFonts& fonts)
    : m_fonts(fonts)
    , m_leftToRight(fonts.newContext())
    , m_rightToLeft(fonts.newContext())
    , m_pages(1) {
    pango_context_set_base_dir(m_leftToRight, PANGO_DIRECTION_LTR);
    pango_context_set_base_dir(m_rightToLeft, PANGO_DIRECTION_RTL);
}

Pages::~Pages() {
    m_pages.clear();
    g_object_unref(m_leftToRight);
    g_object_unref(m_rightToLeft);
}

SetLines Pages::set(std::string_view text, const Face& face, double width) const {
    const PrintText printed = printText(text, [this](char32_t character) { return m_fonts.has(character); });
    SetLines lines;
    std::size_t begin = 0;
    for (;;) {
        const std::size_t end = std::min(printed.text.find('\n', begin), printed.text.size());
        setParagraph(std::string_view(printed.text).substr(begin, end - begin), printed.marks, begin, face, width,
                     lines);
        if (end == printed.text.size() || lines.size() > kMostLinesSet)
            return lines;
        begin = end + 1;
    }
}

void Pages::setParagraph(std::string_view text, const std::vector<PrintText::Mark>& marks, std::size_t offset,
                         const Face& face, double width, SetLines& lines) const {
    Direction direction = Direction::OfFirstWord;
    std::size_t begin = 0;
    do {
        std::size_t end = std::min(begin + kPiece, text.size());
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        const auto layout = newLayout(direction == Direction::RightToLeft ? m_rightToLeft : m_leftToRight,
                                      text.substr(begin, end - begin), face, width, direction);
        if (direction == Direction::OfFirstWord)
            direction = pango_layout_get_direction(layout.get(), 0) == PANGO_DIRECTION_RTL ? Direction::RightToLeft
                                                                                           : Direction::LeftToRight;
        addMarks(layout.get(), marks, offset + begin, offset + end);
        int left = pango_layout_get_line_count(layout.get());
        std::size_t nextBegin = end;
        if (end < text.size() && left > 1) {
            --left;
            nextBegin =
                begin + static_cast<std::size_t>(pango_layout_get_line_readonly(layout.get(), left)->start_index);
        }
        PangoLayoutIter* iter = pango_layout_get_iter(layout.get());
        for (; left > 0; --left) {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(iter, nullptr, &logical);
            SetLine line{layout,
                         pango_layout_iter_get_line_readonly(iter),
                         pango_units_to_double(logical.x),
                         pango_units_to_double(logical.width),
                         pango_units_to_double(pango_layout_iter_get_baseline(iter) - logical.y),
                         pango_units_to_double(logical.height),
                         face.colour};
            const double wanted = face.size * kLeading;
            if (line.height < wanted) {
                line.baseline += (wanted - line.height) / 2;
                line.height = wanted;
            }
            lines.push_back(std::move(line));
            pango_layout_iter_next_line(iter);
        }
        pango_layout_iter_free(iter);
        begin = nextBegin;
    } while (begin < text.size() && lines.size() <= kMostLinesSet);
}

void Pages::newPage() {
    if (m_pages.size() == kMostPages) {
        m_full = true;
        return;
    }
    m_pages.emplace_back();
    m_y = kTop;
    if (m_running.empty())
        return;
    for (const SetLine& line : set(m_running + " (continued)", {kSmall, true, kQuiet}, kRight - kLeft)) {
        place(line, kLeft, m_y);
        m_y += line.height;
    }
    m_y += 6;
}

void Pages::bookmark(std::string title) {
    if (!m_full)
        m_bookmarks.push_back({std::move(title), m_pages.size(), m_y});
}

void Pages::place(const SetLine& line, double x, double y) {
    if (!m_full)
        m_pages.back().lines.push_back({line, x + line.x, y + line.baseline});
}

void Pages::fill(double x, double y, double width, double height, Colour colour) {
    if (!m_full)
        m_pages.back().boxes.push_back({x, y, width, height, 0, colour});
}

void Pages::frame(double x, double y, double width, double height, double stroke, Colour colour) {
    if (!m_full)
        m_pages.back().boxes.push_back({x, y, width, height, stroke, colour});
}

void Pages::placeFurniture(const Furniture& furniture) {
    constexpr Colour kInk{0.09, 0.13, 0.12};
    constexpr double kHead = 34;
    constexpr double kFoot = kHeight - 50;
    const auto centred = [](const SetLines& lines, double y) {
        const SetLine& line = lines.front();
        return Placed{line, (kWidth - line.width) / 2, y + line.baseline};
    };
    const SetLines marking = set(furniture.marking, {11, true, kInk}, kRight - kLeft);
    const SetLines id = set("Report " + furniture.id, {kSmall, false, kQuiet}, kRight - kLeft);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        Page& page = m_pages[i];
        page.boxes.push_back({kLeft, kFoot - 6, kRight - kLeft, 0.5, 0, kQuiet});
        // In the order in which they are read out: the marking first.
        page.lines.insert(page.lines.begin(), centred(marking, kHead));
        page.lines.push_back(centred(marking, kFoot + 12));
        page.lines.push_back({id.front(), kLeft, kFoot + id.front().baseline});
        const SetLines number = set("Page " + std::to_string(i + 1) + " of " + std::to_string(m_pages.size()),
                                    {kSmall, false, kQuiet}, kRight - kLeft);
        page.lines.push_back({number.front(), kRight - number.front().width, kFoot + number.front().baseline});
    }
    if (m_full) {
        const SetLines rest = set("The print stops here, after " + std::to_string(kMostPages) +
                                      " pages. The whole report is in report.json.",
                                  {11, true, kInk}, kRight - kLeft);
        m_pages.back().lines.push_back({rest.front(), kLeft, kFoot - 14});
    }
}

Result<Bytes> Pages::write(const Furniture& furniture) {
    placeFurniture(furniture);
    Bytes bytes;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &bytes, kWidth, kHeight);
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, furniture.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Lanyard intake");
    // Not the time of printing: the same report gives the same bytes.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, formatUtc(furniture.written).c_str());
    for (const Bookmark& bookmark : m_bookmarks) {
        const std::string to = "page=" + std::to_string(bookmark.page) + " pos=[" +
                               std::to_string(static_cast<int>(kLeft)) + ' ' +
                               std::to_string(static_cast<int>(bookmark.y)) + ']';
        cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, bookmark.title.c_str(), to.c_str(),
                                      cairo_pdf_outline_flags_t{});
    }
    cairo_t* cairo = cairo_create(surface);
    for (const Page& page : m_pages) {
        for (const Box& box : page.boxes) {
            use(cairo, box.colour);
            cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
            cairo_set_line_width(cairo, box.stroke);
            box.stroke > 0 ? cairo_stroke(cairo) : cairo_fill(cairo);
        }
        for (const Placed& placed : page.lines) {
            use(cairo, placed.line.colour);
            cairo_move_to(cairo, placed.x, placed.y);
            pango_cairo_show_layout_line(cairo, placed.line.line);
        }
        cairo_show_page(cairo);
    }
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::Internal, "The report could not be printed.");
    return bytes;
}

} // namespace lanyard::intake
