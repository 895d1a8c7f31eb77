#include "mobile/app/control/leak_words.h"

#include "core/intel/take_out.h"
#include "mobile/app/control/words.h"

#include <QVariantMap>

namespace lanyard::app {

namespace {

/// The text that a leak's field names, or null.
std::string* textOf(intel::Report& report, const std::string& field) {
    if (field == "text")
        return &report.text;
    if (field == "said")
        return &report.said;
    if (field == "comment")
        return &report.comment;
    return field == "place" ? &report.place : nullptr;
}
const std::string* textOf(const intel::Report& report, const std::string& field) {
    return textOf(const_cast<intel::Report&>(report), field);
}

bool isSame(const QString& one, const QString& other) {
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString leakedWords(const intel::Report& report, const intel::Leak& leak) {
    const std::string* text = textOf(report, leak.field);
    if (text == nullptr || leak.begin > leak.end || leak.end > text->size())
        return {};
    return toQt(std::string_view(*text).substr(leak.begin, leak.end - leak.begin));
}

QVariantList leakCards(const intel::Report& report, const std::vector<intel::Leak>& leaks) {
    QVariantList cards;
    QStringList seen;
    for (const intel::Leak& leak : leaks) {
        const QString words = leakedWords(report, leak);
        if (words.isEmpty() || seen.contains(words, Qt::CaseInsensitive))
            continue;
        seen.append(words);
        //: On the review of a report. %1 words that stand in the provenance and in the report too.
        //% "<b>“%1”</b> could point to your source. It can stay in Provenance."
        const QString html = qtTrId("review.leak").arg(words.toHtmlEscaped());
        cards.append(QVariantMap{{QStringLiteral("words"), words}, {QStringLiteral("html"), html}});
    }
    return cards;
}

QString markedHtml(const intel::Report& report, const std::vector<intel::Leak>& leaks, const std::string& field) {
    const std::string* text = textOf(report, field);
    if (text == nullptr)
        return {};
    const auto escaped = [text](std::size_t begin, std::size_t end) {
        return toQt(std::string_view(*text).substr(begin, end - begin))
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    };
    QString html;
    std::size_t at = 0;
    for (const intel::Leak& leak : leaks) {
        if (leak.field != field || leak.begin < at || leak.end > text->size() || leak.begin >= leak.end)
            continue;
        html += escaped(at, leak.begin) + QStringLiteral("<mark>") + escaped(leak.begin, leak.end) +
                QStringLiteral("</mark>");
        at = leak.end;
    }
    return at == 0 ? QString() : html + escaped(at, text->size());
}

void takeOut(intel::Report& report, const std::vector<intel::Leak>& leaks, const QString& words) {
    // From the last to the first, so that the places before stay where they are.
    for (auto leak = leaks.rbegin(); leak != leaks.rend(); ++leak) {
        if (!isSame(leakedWords(report, *leak), words))
            continue;
        std::string* text = textOf(report, leak->field);
        *text = intel::withoutWords(*text, leak->begin, leak->end);
    }
}

} // namespace lanyard::app
