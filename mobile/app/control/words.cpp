#include "mobile/app/control/words.h"

#include "core/content/content_store.h"
#include "core/content/inline.h"

#include <QDate>
#include <QDateTime>

namespace lanyard::app {

QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QLocale localeOf(const QString& language) {
    return language == QLatin1String("cy") ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString timeText(UnixMillis time, UnixMillis now, const QString& language) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.value);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.value).date();
    const QLocale locale = localeOf(language);
    const QString clock = locale.toString(moment.time(), QStringLiteral("HH:mm"));
    if (moment.date() == today)
        return clock;
    const QString day = locale.toString(
        moment.date(), moment.date().year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    //: A moment on another day. %1 the day, %2 the time.
    //% "%1, %2"
    return qtTrId("time.dayAndTime").arg(day, clock);
}

Date localDay(UnixMillis time) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(time.value).date();
    return {day.year(), day.month(), day.day()};
}

QString dateText(Date date, const QString& language) {
    return localeOf(language).toString(QDate(date.year, date.month, date.day), QStringLiteral("d MMM yyyy"));
}

QString monthText(Date date, const QString& language) {
    return localeOf(language).toString(QDate(date.year, date.month, date.day), QStringLiteral("MMM yyyy"));
}

QString savedText(UnixMillis saved, UnixMillis now, const QString& language) {
    //: Over a note that is saved. %1 the time.
    //% "Saved %1, encrypted, only on this phone"
    return qtTrId("note.saved").arg(timeText(saved, now, language));
}

QString notSavedText(const QString& why) {
    //: Over a note that could not be saved. %1 a sentence that says why.
    //% "Not saved yet. %1 Your words are still here."
    return qtTrId("note.notSaved").arg(why);
}

QString htmlOf(std::string_view marked) {
    const auto parts = content::parseInline(marked);
    if (!parts)
        return toQt(content::plainText(marked)).toHtmlEscaped();
    QString html;
    for (const content::InlinePart& part : *parts) {
        QString piece = toQt(part.text).toHtmlEscaped();
        if (!part.link.empty())
            piece = QStringLiteral("<a href=\"%1\">%2</a>").arg(toQt(part.link), piece);
        html += part.strong ? QStringLiteral("<b>%1</b>").arg(piece) : piece;
    }
    return html;
}

qint64 daysBetween(Date from, Date to) {
    return QDate(from.year, from.month, from.day).daysTo(QDate(to.year, to.month, to.day));
}

QString agoText(Date day, Date today) {
    constexpr qint64 kDaysOfMonth = 30;
    constexpr qint64 kMonthsFrom = 60; ///< days up to which days are counted
    const qint64 days = daysBetween(day, today);
    if (days <= 0)
        //: How long ago something was checked.
        //% "today"
        return qtTrId("ago.today");
    if (days < kMonthsFrom)
        //: How long ago something was checked.
        //% "%n day(s) ago"
        return qtTrId("ago.days", static_cast<int>(days));
    //: How long ago something was checked.
    //% "%n month(s) ago"
    return qtTrId("ago.months", static_cast<int>(days / kDaysOfMonth));
}

QString lawCheckedText(Date checked, Date today, const QString& language) {
    //: On a measure: when its words were last compared with the law. %1 the day, %2 how long ago that is.
    //% "Law checked %1, %2"
    return qtTrId("chip.lawChecked").arg(dateText(checked, language), agoText(checked, today));
}

QString judgementText(std::string_view who) {
    if (who == "court")
        //: On a part of a test that only somebody can decide.
        //% "For the court to decide"
        return qtTrId("judgement.court");
    if (who == "officer")
        //: On a part of a test that only somebody can decide.
        //% "For you to judge, and to explain"
        return qtTrId("judgement.officer");
    if (who == "inspector")
        //: On a part of a test that only somebody can decide.
        //% "For an inspector to decide"
        return qtTrId("judgement.inspector");
    if (who == "superintendent")
        //: On a part of a test that only somebody can decide.
        //% "For a superintendent to decide"
        return qtTrId("judgement.superintendent");
    if (who == "local-authority")
        //: On a part of a test that only somebody can decide.
        //% "For the local authority to decide"
        return qtTrId("judgement.localAuthority");
    if (who == "prosecutor")
        //: On a part of a test that only somebody can decide.
        //% "For the prosecutor to decide"
        return qtTrId("judgement.prosecutor");
    if (who == "provider")
        //: On a part of a test that only somebody can decide.
        //% "For the provider to decide"
        return qtTrId("judgement.provider");
    //: On a part of a test that only somebody can decide.
    //% "For the authority that decides"
    return qtTrId("judgement.other");
}

QString kindTitle(content::Kind kind, std::string_view strap) {
    switch (kind) {
    case content::Kind::Measure:
        if (strap == "supporting")
            //: What kind of thing a page is: a measure that supports others.
            //% "Measure, supporting"
            return qtTrId("kind.measure.supporting");
        if (strap == "online")
            //: What kind of thing a page is: a measure for what happens online.
            //% "Measure, online"
            return qtTrId("kind.measure.online");
        //: What kind of thing a page is: a measure that acts on a person, place or contact directly.
        //% "Measure, direct"
        return qtTrId("kind.measure.direct");
    case content::Kind::Sign:
        //: What kind of thing a page is: signs of abuse.
        //% "Signs"
        return qtTrId("kind.sign");
    case content::Kind::Situation:
        //: What kind of thing a page is: what to notice at another kind of incident.
        //% "At this incident"
        return qtTrId("kind.situation");
    case content::Kind::Practice:
        //: What kind of thing a page is: first steps.
        //% "What to do now"
        return qtTrId("kind.practice");
    case content::Kind::Case:
        //: What kind of thing a page is: an anonymised example.
        //% "Example"
        return qtTrId("kind.case");
    case content::Kind::Partner:
        //: What kind of thing a page is: an agency that works with the police.
        //% "Partner"
        return qtTrId("kind.partner");
    case content::Kind::Definition:
        //: What kind of thing a page is: what a word or short form means.
        //% "Meaning"
        return qtTrId("kind.definition");
    }
    return {};
}

} // namespace lanyard::app
