#include "mobile/qml/style/line_spacing.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace lanyard::style {

void LineSpacing::setDocument(QQuickTextDocument* document) {
    if (m_document == document) {
        return;
    }
    m_document = document;
    if (document != nullptr) {
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, &LineSpacing::apply);
    }
    emit documentChanged();
    apply();
}

void LineSpacing::setLineHeight(int pixels) {
    if (m_lineHeight != pixels) {
        m_lineHeight = pixels;
        emit lineHeightChanged();
        apply();
    }
}

void LineSpacing::apply() {
    if (m_applying || m_document == nullptr || m_lineHeight <= 0) {
        return;
    }
    const auto* const document = m_document->textDocument();
    const auto plain = [this](const QTextBlock& block) {
        return !qFuzzyCompare(block.blockFormat().lineHeight(), m_lineHeight);
    };
    bool needed = false;
    for (auto block = document->begin(); block.isValid() && !needed; block = block.next()) {
        needed = plain(block);
    }
    if (!needed) {
        return;
    }
    m_applying = true;
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(m_document->textDocument());
    // Undo takes back the words and this with them.
    cursor.joinPreviousEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    cursor.endEditBlock();
    m_applying = false;
}

} // namespace lanyard::style
