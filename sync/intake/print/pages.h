#pragma once

#include "core/base/time.h"
#include "sync/intake/print/print_fonts.h"
#include "sync/intake/print/print_text.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Pango's own names: its C headers stay in .cpp files.
typedef struct _PangoLayout PangoLayout;         // NOLINT(bugprone-reserved-identifier)
typedef struct _PangoLayoutLine PangoLayoutLine; // NOLINT(bugprone-reserved-identifier)

namespace lanyard::intake {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// One line of set text, ready to be put on a page. `layout` keeps `line` alive.
struct SetLine {
    std::shared_ptr<PangoLayout> layout;
    PangoLayoutLine* line = nullptr;
    double x = 0;        ///< from the column's left edge: lines of right-to-left text end at its right
    double width = 0;    ///< of the words
    double baseline = 0; ///< from the line's top
    double height = 0;
    Colour colour;
};
using SetLines = std::vector<SetLine>;

/// How a text is set: size in points, weight, colour.
struct Face {
    double size = 10;
    bool bold = false;
    Colour colour;
};

/// A4 pages under composition: set text, then place it from top to bottom; write() makes the PDF once the number of
/// pages is known. Lengths are points, y grows downwards. One thread.
class Pages {
public:
    static constexpr double kWidth = 595.28;
    static constexpr double kHeight = 841.89;
    static constexpr double kLeft = 56;
    static constexpr double kRight = kWidth - 56;
    static constexpr double kTop = 70;
    static constexpr double kBottom = kHeight - 70;
    static constexpr std::size_t kMostPages = 500; ///< the rest is left out, and the last page says so

    explicit Pages(const PrintFonts& fonts);
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;
    ~Pages();

    /// Text of any length broken into lines of at most `width`. Each paragraph runs in its own direction.
    [[nodiscard]] SetLines set(std::string_view text, const Face& face, double width) const;

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return kBottom - m_y; }
    /// The page limit was reached: nothing more is placed.
    [[nodiscard]] bool full() const { return m_full; }
    void skip(double height) { m_y += height; }
    void newPage();
    void need(double height) {
        if (room() < height)
            newPage();
    }
    /// Stands at the top of each page that goes on with the same section; "" for none.
    void setRunning(std::string text) { m_running = std::move(text); }

    /// A bookmark to here, which viewers list beside the pages.
    void bookmark(std::string title);
    void place(const SetLine& line, double x, double y);
    void fill(double x, double y, double width, double height, Colour colour);
    void frame(double x, double y, double width, double height, double stroke, Colour colour);

    struct Column {
        double x = kLeft;
        SetLines lines;
    };
    /// Columns side by side from y() on, over as many pages as they take; y() is then below the longest. `onPart` is
    /// told the top and bottom of what stands on each page.
    template <class OnPart>
    void flow(const std::vector<Column>& columns, OnPart onPart);

    struct Furniture {
        std::string marking; ///< top and bottom
        std::string id;      ///< bottom left; "Page n of m" is at the right
        std::string title;   ///< of the document
        UnixMillis written{};
    };
    [[nodiscard]] Result<Bytes> write(const Furniture& furniture);

private:
    struct Placed {
        SetLine line;
        double x = 0;
        double y = 0;
    };
    struct Box {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        double stroke = 0; ///< 0: filled
        Colour colour;
    };
    struct Bookmark {
        std::string title;
        std::size_t page = 0; ///< from 1
        double y = 0;
    };
    struct Page {
        std::vector<Box> boxes;
        std::vector<Placed> lines;
    };

    void setParagraph(std::string_view text, const std::vector<PrintText::Mark>& marks, std::size_t offset,
                      const Face& face, double width, SetLines& lines) const;
    void placeFurniture(const Furniture& furniture);

    const PrintFonts& m_fonts;
    PangoContext* m_leftToRight;
    PangoContext* m_rightToLeft;
    std::vector<Page> m_pages;
    std::vector<Bookmark> m_bookmarks;
    std::string m_running;
    double m_y = kTop;
    bool m_full = false;
};

template <class OnPart>
void Pages::flow(const std::vector<Column>& columns, OnPart onPart) {
    constexpr double kKeepTogether = 120;
    std::vector<std::size_t> next(columns.size(), 0);
    double whole = 0;
    for (const Column& column : columns) {
        double height = 0;
        for (const SetLine& line : column.lines)
            height += line.height;
        whole = std::max(whole, height);
    }
    if (whole > room() && whole <= kKeepTogether)
        newPage();
    for (bool more = true; more && !m_full;) {
        more = false;
        double bottom = m_y;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            double y = m_y;
            const SetLines& lines = columns[i].lines;
            // A line taller than a page must still end the loop.
            while (next[i] < lines.size() && (y + lines[next[i]].height <= kBottom || y == kTop)) {
                place(lines[next[i]], columns[i].x, y);
                y += lines[next[i]].height;
                ++next[i];
            }
            bottom = std::max(bottom, y);
            more = more || next[i] < lines.size();
        }
        if (bottom > m_y)
            onPart(m_y, bottom);
        m_y = bottom;
        if (more)
            newPage();
    }
}

} // namespace lanyard::intake
