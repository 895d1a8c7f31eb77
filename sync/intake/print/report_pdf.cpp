#include "sync/intake/print/report_pdf.h"

#include "sync/intake/print/pages.h"

namespace lanyard::intake {

namespace {

constexpr Colour kInk{0.086, 0.129, 0.122};
constexpr Colour kQuiet{0.282, 0.322, 0.310};
constexpr Colour kHairline{0.78, 0.77, 0.73};
constexpr Colour kPetrol{0.043, 0.282, 0.302};
constexpr Colour kUrgent{0.561, 0.114, 0.114};
constexpr Colour kWhite{1, 1, 1};

constexpr Face kTitle{21, true, kInk};
constexpr Face kHeading{12.5, true, kPetrol};
constexpr Face kLabel{8, false, kQuiet};
constexpr Face kColumnTitle{8, true, kQuiet};
constexpr Face kBody{10.5, false, kInk};
constexpr Face kStrong{10.5, true, kInk};
constexpr Face kNothing{10.5, false, kQuiet};
constexpr Face kUrgentFace{10.5, true, kUrgent};

constexpr double kFull = Pages::kRight - Pages::kLeft;
constexpr double kGap = 16;         // between columns
constexpr double kBlockGap = 8;     // below a block
constexpr double kSectionGap = 13;  // above a heading
constexpr double kHeadingRoom = 70; // a heading never stands alone at a page's end
constexpr double kIndent = 13;      // of ruled-off words
constexpr std::size_t kShort = 48;  // bytes of a value that fits half the width
constexpr std::size_t kLong = 200;  // bytes of a value that is words, to be ruled off

bool isLong(const std::string& value) {
    return value.size() > kLong || value.find('\n') != std::string::npos;
}

double heightOf(const SetLines& lines) {
    double height = 0;
    for (const SetLine& line : lines)
        height += line.height;
    return height;
}

/// Puts each kind of block on the pages.
class Drawer {
public:
    explicit Drawer(Pages& pages) : m_pages(pages) {}

    void operator()(const PrintForm::Fields& block) {
        for (std::size_t i = 0; i < block.fields.size();) {
            if (isLong(block.fields[i].value)) {
                m_pages.flow(
                    std::vector<Pages::Column>{{Pages::kLeft, m_pages.set(block.fields[i].label, kLabel, kFull)}},
                    [](double, double) {});
                (*this)(PrintForm::Words{block.fields[i].value});
                ++i;
                continue;
            }
            const bool pair = i + 1 < block.fields.size() && block.fields[i].value.size() <= kShort &&
                              block.fields[i + 1].value.size() <= kShort;
            const double width = pair ? (kFull - kGap) / 2 : kFull;
            std::vector<Pages::Column> columns{{Pages::kLeft, field(block.fields[i], width)}};
            if (pair)
                columns.push_back({Pages::kLeft + width + kGap, field(block.fields[i + 1], width)});
            m_pages.flow(columns, [](double, double) {});
            m_pages.skip(5);
            i += pair ? 2 : 1;
        }
        m_pages.skip(kBlockGap - 5);
    }

    void operator()(const PrintForm::Grade& block) {
        constexpr double kLabelWidth = 132;
        constexpr double kBox = 21;
        constexpr double kStep = 25;
        constexpr double kWordsAt = Pages::kLeft + kLabelWidth + 5 * kStep + 10;
        m_pages.need(kBox + kBlockGap);
        const double top = m_pages.y();
        const auto middle = [&](const SetLine& line) { return top + (kBox - line.height) / 2; };
        const SetLines label = m_pages.set(block.label, kBody, kLabelWidth);
        m_pages.place(label.front(), Pages::kLeft, middle(label.front()));
        for (std::size_t i = 0; i < block.codes.size(); ++i) {
            const bool chosen = i == block.chosen;
            const double x = Pages::kLeft + kLabelWidth + static_cast<double>(i) * kStep;
            if (chosen)
                m_pages.fill(x, top, kBox, kBox, kPetrol);
            else
                m_pages.frame(x + 0.5, top + 0.5, kBox - 1, kBox - 1, 0.7, kHairline);
            const SetLines code = m_pages.set(block.codes[i], {11, chosen, chosen ? kWhite : kQuiet}, kBox);
            m_pages.place(code.front(), x + (kBox - code.front().width) / 2, middle(code.front()));
        }
        const SetLines words = m_pages.set(block.words, kStrong, Pages::kRight - kWordsAt);
        double y = top + std::max(0.0, (kBox - heightOf(words)) / 2);
        for (const SetLine& line : words) {
            m_pages.place(line, kWordsAt, y);
            y += line.height;
        }
        m_pages.skip(std::max(kBox, y - top) + 5);
    }

    void operator()(const PrintForm::Words& block) {
        if (block.text.empty()) {
            m_pages.flow(std::vector<Pages::Column>{{Pages::kLeft, m_pages.set("Nothing entered.", kNothing, kFull)}},
                         [](double, double) {});
        } else {
            m_pages.flow(
                std::vector<Pages::Column>{{Pages::kLeft + kIndent, m_pages.set(block.text, kBody, kFull - kIndent)}},
                [this](double top, double bottom) { m_pages.fill(Pages::kLeft, top, 2.5, bottom - top, kPetrol); });
        }
        m_pages.skip(kBlockGap);
    }

    void operator()(const PrintForm::Table& block) {
        if (block.rows.empty()) {
            (*this)(PrintForm::Words{});
            return;
        }
        double shares = 0;
        for (const PrintForm::Table::Column& column : block.columns)
            shares += column.share;
        const double unit = (kFull - kGap * static_cast<double>(block.columns.size() - 1)) / shares;
        std::vector<std::string> titles;
        for (const PrintForm::Table::Column& column : block.columns)
            titles.push_back(column.title);
        m_pages.need(50);
        row(block, titles, kColumnTitle, unit, kQuiet);
        for (const std::vector<std::string>& cells : block.rows)
            row(block, cells, kBody, unit, kHairline);
        m_pages.skip(kBlockGap - 3);
    }

    void operator()(const PrintForm::Note& block) {
        const SetLines lines =
            m_pages.set(block.text, block.urgent ? kUrgentFace : kBody, kFull - (block.urgent ? 2 * kIndent : 0));
        if (!block.urgent) {
            m_pages.flow(std::vector<Pages::Column>{{Pages::kLeft, lines}}, [](double, double) {});
            m_pages.skip(kBlockGap);
            return;
        }
        const double height = heightOf(lines) + 12;
        m_pages.need(height + kBlockGap);
        m_pages.frame(Pages::kLeft, m_pages.y(), kFull, height, 1.5, kUrgent);
        m_pages.skip(6);
        m_pages.flow(std::vector<Pages::Column>{{Pages::kLeft + kIndent, lines}}, [](double, double) {});
        m_pages.skip(6 + kBlockGap);
    }

    void title(const std::string& words) {
        m_pages.fill(Pages::kLeft, m_pages.y(), kFull, 4, kPetrol);
        m_pages.skip(12);
        m_pages.flow(std::vector<Pages::Column>{{Pages::kLeft, m_pages.set(words, kTitle, kFull)}},
                     [](double, double) {});
        m_pages.skip(8);
    }

    void section(const PrintForm::Section& section, std::size_t number) {
        m_pages.setRunning({});
        m_pages.skip(kSectionGap - kBlockGap);
        m_pages.need(kHeadingRoom);
        m_pages.bookmark(section.title);
        const std::string heading = std::to_string(number) + "  " + section.title;
        m_pages.flow(std::vector<Pages::Column>{{Pages::kLeft, m_pages.set(heading, kHeading, kFull)}},
                     [](double, double) {});
        m_pages.fill(Pages::kLeft, m_pages.y() + 1, kFull, 0.7, kPetrol);
        m_pages.skip(8);
        m_pages.setRunning(heading);
        for (const PrintForm::Block& block : section.blocks)
            std::visit(*this, block);
    }

private:
    SetLines field(const PrintForm::Field& field, double width) {
        SetLines lines = m_pages.set(field.label, kLabel, width);
        const SetLines value =
            field.value.empty() ? m_pages.set("Not given", kNothing, width) : m_pages.set(field.value, kBody, width);
        lines.insert(lines.end(), value.begin(), value.end());
        return lines;
    }

    void row(const PrintForm::Table& block, const std::vector<std::string>& cells, const Face& face, double unit,
             Colour rule) {
        std::vector<Pages::Column> columns;
        double x = Pages::kLeft;
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            const double width = unit * block.columns[i].share;
            columns.push_back({x, m_pages.set(cells.at(i), face, width)});
            x += width + kGap;
        }
        m_pages.flow(columns, [](double, double) {});
        m_pages.fill(Pages::kLeft, m_pages.y() + 1.5, kFull, 0.5, rule);
        m_pages.skip(4);
    }

    Pages& m_pages;
};

} // namespace

Result<Bytes> pdfOf(const PrintForm& form, const PrintFonts& fonts) {
    Pages pages(fonts);
    Drawer drawer(pages);
    drawer.title(form.title);
    for (const PrintForm::Block& block : form.front)
        std::visit(drawer, block);
    std::size_t number = 0;
    for (const PrintForm::Section& section : form.sections)
        drawer.section(section, ++number);
    return pages.write({form.marking, form.id, form.title + ' ' + form.id, form.written});
}

Result<Bytes> reportPdf(const intel::Report& report, const PrintMeta& meta, const PrintFonts& fonts) {
    return pdfOf(formOf(report, meta), fonts);
}

} // namespace lanyard::intake
