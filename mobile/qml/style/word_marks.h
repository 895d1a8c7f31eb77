#pragma once

#include <QColor>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QTextCursor>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace lanyard::style {

/// Marks words of a text field: a soft ground behind them and a wave below. It lies behind the field's text and is as
/// large as that. Qt Quick's text draws no wave, and the ground that a QSyntaxHighlighter gives it is as high as the
/// line; so both are painted here, and the document with its undo history is only read. Until `ranges` are set anew the
/// marks go with their words.
class WordMarks : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged REQUIRED)
    /// {begin, end} in UTF-16 units, in the text's order. Read back: where the words are now.
    Q_PROPERTY(QVariantList ranges READ ranges WRITE setRanges NOTIFY rangesChanged)
    /// Which of the ranges has a line instead of the wave, as the one that is spoken of; -1 for none.
    Q_PROPERTY(int spokenOf MEMBER m_spokenOf NOTIFY styleChanged)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY styleChanged)
    Q_PROPERTY(QColor wave MEMBER m_wave NOTIFY styleChanged)
    /// How thick the wave is.
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY styleChanged)

public:
    explicit WordMarks(QQuickItem* parent = nullptr);

    [[nodiscard]] QQuickTextDocument* document() const { return m_document; }
    [[nodiscard]] QVariantList ranges() const;
    void setDocument(QQuickTextDocument* document);
    void setRanges(const QVariantList& ranges);

    /// Where the marked words at this point begin; -1 when none are there.
    Q_INVOKABLE int at(double x, double y) const;
    /// Writes `by` in the place of [begin, end) as one step of the field's undo. Only when `words` stand there.
    Q_INVOKABLE bool replace(int begin, int end, const QString& words, const QString& by);

signals:
    void documentChanged();
    void rangesChanged();
    void styleChanged();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void textChanged();
    /// A mark's words, from the anchor to the position.
    [[nodiscard]] QTextCursor cursorOn(int begin, int end) const;
    /// One box for each line that the words stand on.
    [[nodiscard]] std::vector<QRectF> boxesOf(const QTextCursor& words) const;

    QQuickTextDocument* m_document = nullptr;
    QVariantList m_waiting; ///< ranges that came before their text, as when a page is made
    std::vector<QTextCursor> m_words;
    std::vector<QQuickItem*> m_painted; ///< children
    int m_spokenOf = -1;
    QColor m_ground;
    QColor m_wave;
    double m_thickness = 2;
};

} // namespace lanyard::style
