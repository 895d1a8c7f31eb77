#include "mobile/app/control/when_words.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QVariantMap>

namespace lanyard::app {

namespace {

const QString kDayFormat = QStringLiteral("dd/MM/yyyy");

QDateTime localOf(UnixMillis time) {
    return QDateTime::fromMSecsSinceEpoch(time.value);
}

/// Nothing when it has not the form of a day; an invalid date when there is no such day.
std::optional<QDate> readDay(const QString& typed, QDate today) {
    static const QRegularExpression kIso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression kDay(
        QStringLiteral("^(\\d{1,2})[/. -]+(\\d{1,2})(?:[/. -]+(\\d{4}|\\d{2}))?[/.]?$"));
    if (const auto iso = kIso.match(typed); iso.hasMatch())
        return QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    const auto match = kDay.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty()) {
        const QDate thisYear(today.year(), month, day);
        return thisYear.isValid() && thisYear > today ? QDate(today.year() - 1, month, day) : thisYear;
    }
    const int year = match.captured(3).toInt();
    return QDate(year < 100 ? 2000 + year : year, month, day);
}

std::optional<QTime> readClock(const QString& typed) {
    static const QRegularExpression kClock(QStringLiteral("^(\\d{1,2})[:. ]?(\\d{2})$"));
    const auto match = kClock.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

WhenFields whenFields(std::optional<UnixMillis> time) {
    if (!time)
        return {};
    const QDateTime local = localOf(*time);
    return {local.toString(kDayFormat), local.toString(QStringLiteral("HH:mm"))};
}

ReadWhen readWhen(const QString& dayTyped, const QString& clockTyped, UnixMillis now) {
    const QString dayText = dayTyped.simplified();
    const QString clockText = clockTyped.simplified();
    if (dayText.isEmpty() && clockText.isEmpty())
        return {true, std::nullopt, {}};
    if (dayText.isEmpty() || clockText.isEmpty())
        //: Under the fields for day and time: only one of them is filled in.
        //% "Write a day and a time. About when will do."
        return {false, std::nullopt, qtTrId("when.both")};
    const auto day = readDay(dayText, localOf(now).date());
    if (!day)
        //: Under the field for the day: it can't be read.
        //% "Write the day as 22/11/2026."
        return {false, std::nullopt, qtTrId("when.day.form")};
    if (!day->isValid() || day->year() < 1900)
        //: Under the field for the day: 31/02, for example.
        //% "There is no such day. Write day, month, year."
        return {false, std::nullopt, qtTrId("when.day.none")};
    const auto clock = readClock(clockText);
    if (!clock || !clock->isValid())
        //: Under the field for the time: it can't be read.
        //% "Write the time as 22:47."
        return {false, std::nullopt, qtTrId("when.clock.form")};
    const UnixMillis at{QDateTime(*day, *clock).toMSecsSinceEpoch()};
    if (at.value > now.value)
        //: Under the fields for day and time. It is kept all the same.
        //% "That is still to come. Check it, or the phone's clock."
        return {true, at, qtTrId("when.future")};
    return {true, at, {}};
}

QVariantList dayChoices(UnixMillis now) {
    const QDate today = localOf(now).date();
    const auto choice = [](QDate day, const QString& text) {
        return QVariantMap{{QStringLiteral("value"), day.toString(kDayFormat)}, {QStringLiteral("text"), text}};
    };
    //: A day to choose.
    //% "Today"
    const QString todayText = qtTrId("when.today");
    //: A day to choose.
    //% "Yesterday"
    const QString yesterdayText = qtTrId("when.yesterday");
    return {choice(today, todayText), choice(today.addDays(-1), yesterdayText)};
}

} // namespace lanyard::app
