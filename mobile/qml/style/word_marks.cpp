#include "mobile/qml/style/word_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace lanyard::style {
namespace {

/// What the document writes for the edges of a frame, by its own numbers.
constexpr QChar kFrameBegins(0xFDD0);
constexpr QChar kFrameEnds(0xFDD1);

constexpr double kCorner = 3;
/// The wave's length and height, in times its thickness.
constexpr double kLength = 5;
constexpr double kHeight = 3.2;

/// One line's part of the marked words: the wave runs along the lower edge of the ground.
class PaintedMark : public QQuickPaintedItem {
public:
    explicit PaintedMark(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

    void show(const QRectF& words, const QColor& ground, const QColor& wave, double thickness, bool solid) {
        setPosition(words.topLeft());
        setSize({words.width(), words.height() + (kHeight - 1) * thickness});
        m_ground = ground;
        m_wave = wave;
        m_thickness = thickness;
        m_wordsHeight = words.height();
        m_solid = solid;
        update();
    }

    void paint(QPainter* painter) override {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_ground);
        painter->drawRoundedRect(QRectF(0, 0, width(), m_wordsHeight), kCorner, kCorner);
        if (m_solid) {
            const double line = 2 * m_thickness;
            painter->fillRect(QRectF(0, height() - line, width(), line), m_wave);
            return;
        }
        const double half = kLength * m_thickness / 2;
        const double rise = (kHeight - 1) * m_thickness;
        const double middle = height() - kHeight * m_thickness / 2;
        QPainterPath line(QPointF(-half, middle));
        double side = 1;
        // A curve reaches half as far as its control point.
        for (double x = -half; x < width() + half; x += half, side = -side)
            line.quadTo(x + half / 2, middle + side * rise, x + half, middle);
        painter->strokePath(line, QPen(m_wave, m_thickness));
    }

private:
    QColor m_ground;
    QColor m_wave;
    double m_thickness = 2;
    double m_wordsHeight = 0;
    bool m_solid = false;
};

/// As a text field gives its text: its own signs for the end of a line are line feeds.
QString plain(QString text) {
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == kFrameBegins || c == kFrameEnds)
            c = QLatin1Char('\n');
        else if (c == QChar::Nbsp)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

WordMarks::WordMarks(QQuickItem* parent) : QQuickItem(parent) {
    connect(this, &WordMarks::styleChanged, this, &QQuickItem::polish);
}

void WordMarks::setDocument(QQuickTextDocument* document) {
    if (m_document == document)
        return;
    m_document = document;
    m_words.clear();
    if (document != nullptr) {
        const QTextDocument* const text = document->textDocument();
        connect(text, &QTextDocument::contentsChanged, this, &WordMarks::textChanged);
        connect(text->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &QQuickItem::polish);
    }
    emit documentChanged();
    polish();
}

QVariantList WordMarks::ranges() const {
    QVariantList all;
    for (const QTextCursor& words : m_words)
        if (words.position() > words.anchor())
            all.append(
                QVariantMap{{QStringLiteral("begin"), words.anchor()}, {QStringLiteral("end"), words.position()}});
    return all;
}

void WordMarks::textChanged() {
    if (!m_waiting.isEmpty()) {
        setRanges(std::exchange(m_waiting, {}));
        return;
    }
    emit rangesChanged();
    polish();
}

void WordMarks::setRanges(const QVariantList& ranges) {
    m_words.clear();
    m_waiting.clear();
    for (const QVariant& range : ranges) {
        const QVariantMap place = range.toMap();
        const QTextCursor words =
            cursorOn(place[QStringLiteral("begin")].toInt(), place[QStringLiteral("end")].toInt());
        if (!words.isNull())
            m_words.push_back(words);
    }
    if (m_words.size() < static_cast<std::size_t>(ranges.size())) {
        m_words.clear();
        m_waiting = ranges;
    }
    emit rangesChanged();
    polish();
}

QTextCursor WordMarks::cursorOn(int begin, int end) const {
    // The document's last character is the end of its last line.
    if (m_document == nullptr || begin < 0 || end <= begin || end >= m_document->textDocument()->characterCount())
        return {};
    QTextCursor words(m_document->textDocument());
    words.setPosition(begin);
    words.setPosition(end, QTextCursor::KeepAnchor);
    // What is typed right behind the words is not marked. Words that were written over leave nothing between the two.
    words.setKeepPositionOnInsert(true);
    return words;
}

std::vector<QRectF> WordMarks::boxesOf(const QTextCursor& words) const {
    std::vector<QRectF> boxes;
    const QTextDocument& document = *m_document->textDocument();
    for (QTextBlock block = document.findBlock(words.anchor()); block.isValid() && block.position() < words.position();
         block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QString text = block.text();
        const int from = std::max(0, words.anchor() - block.position());
        const int to = std::min(static_cast<int>(text.size()), words.position() - block.position());
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int begin = std::max(from, line.textStart());
            int end = std::min(to, line.textStart() + line.textLength());
            while (end > begin && text[end - 1].isSpace())
                --end;
            if (begin >= end)
                continue;
            const double one = line.cursorToX(begin);
            const double other = line.cursorToX(end);
            boxes.emplace_back(origin.x() + std::min(one, other), origin.y() + line.y(), std::abs(other - one),
                               line.ascent() + line.descent());
        }
    }
    return boxes;
}

int WordMarks::at(double x, double y) const {
    for (const QTextCursor& words : m_words)
        for (const QRectF& box : boxesOf(words))
            if (box.contains(x, y))
                return words.anchor();
    return -1;
}

bool WordMarks::replace(int begin, int end, const QString& words, const QString& by) {
    QTextCursor place = cursorOn(begin, end);
    if (place.isNull() || plain(place.selectedText()) != words)
        return false;
    place.insertText(by);
    return true;
}

void WordMarks::updatePolish() {
    std::size_t used = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (const QRectF& box : boxesOf(m_words[i])) {
            if (used == m_painted.size())
                m_painted.push_back(new PaintedMark(this));
            static_cast<PaintedMark*>(m_painted[used++])
                ->show(box, m_ground, m_wave, m_thickness, static_cast<int>(i) == m_spokenOf);
        }
    }
    for (std::size_t i = used; i < m_painted.size(); ++i)
        delete m_painted[i];
    m_painted.resize(used);
}

void WordMarks::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    polish();
}

} // namespace lanyard::style
