#include "mobile/app/control/said.h"

#include "mobile/app/control/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace lanyard::app {

namespace {

/// A sentence with its values taken out.
struct Composed {
    QString key;
    QStringList values;
};

Composed takenApart(const QString& sentence) {
    static const QRegularExpression value(QStringLiteral(R"re((?<!\w)\d+(?:[.,:]\d+)*(?!\w)|"[^"]+")re"));
    Composed composed;
    qsizetype from = 0;
    for (auto found = value.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const bool quoted = match.captured().startsWith(QLatin1Char('"'));
        const QString words = match.captured();
        composed.values.append(quoted ? words.mid(1, words.size() - 2) : words);
        const QString place = QLatin1Char('%') + QString::number(composed.values.size());
        composed.key += sentence.mid(from, match.capturedStart() - from);
        composed.key += quoted ? QLatin1Char('"') + place + QLatin1Char('"') : place;
        from = match.capturedEnd();
    }
    composed.key += sentence.mid(from);
    return composed;
}

/// QString::arg would look for places in the values too.
QString putTogether(const QString& text, const QStringList& values) {
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    QString whole;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        whole += text.mid(from, match.capturedStart() - from) + values.value(match.captured(1).toInt() - 1);
        from = match.capturedEnd();
    }
    return whole + text.mid(from);
}

/// Empty when the catalogue of now does not have it.
QString inCatalogue(const QString& key) {
    const QString found = QCoreApplication::translate("core", key.toUtf8().constData());
    return found == key ? QString() : found;
}

QString lookedUp(const QString& sentence) {
    if (const QString found = inCatalogue(sentence); !found.isEmpty())
        return found;
    const Composed composed = takenApart(sentence);
    if (composed.values.isEmpty())
        return {};
    const QString found = inCatalogue(composed.key);
    return found.isEmpty() ? QString() : putTogether(found, composed.values);
}

} // namespace

QString saidText(std::string_view sentence) {
    const QString english = toQt(sentence);
    if (english.isEmpty())
        return english;
    if (const QString found = lookedUp(english); !found.isEmpty())
        return found;
    static const QRegularExpression between(QStringLiteral("(?<=[.?]) (?=[A-Z0-9])"));
    QStringList said = english.split(between);
    for (QString& one : said) {
        if (const QString found = lookedUp(one); !found.isEmpty())
            one = found;
    }
    return said.join(QLatin1Char(' '));
}

} // namespace lanyard::app
