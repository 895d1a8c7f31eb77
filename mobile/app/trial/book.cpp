#include "mobile/app/trial/book.h"

#include <QProcess>
#include <QQuickItem>

namespace lanyard::app {

namespace {

constexpr int kPlainMillis = 10'000;
constexpr int kSlowMillis = 60'000;
constexpr int kAnyTaps = 1'000'000;

} // namespace

Book::Book(Stage stage, QString pictures, std::shared_ptr<const crypto::SecretBytes> pin)
    : m_stage(stage)
    , m_pictures(std::move(pictures))
    , m_pin(std::move(pin)) {}

void Book::add(const QString& name, std::function<bool()> act, Condition until, int deadlineMillis) {
    m_steps.push_back({name, std::move(act), std::move(until), deadlineMillis, {}, {}});
}

void Book::press(const QString& path, Condition until, int deadlineMillis) {
    add(
        QStringLiteral("press ") + path, [stage = m_stage, path]() mutable { return stage.press(path); },
        std::move(until), deadlineMillis);
}

void Book::type(const QString& path, const QString& text) {
    press(path);
    typeOn(path, text);
}

void Book::typeOn(const QString& path, const QString& text) {
    add(QStringLiteral("press the keys"), {}, [stage = m_stage, path] {
        const QQuickItem* field = stage.find(path);
        return field != nullptr && field->hasActiveFocus();
    });
    auto at = std::make_shared<qsizetype>(0);
    add(
        QStringLiteral("type into ") + path,
        [stage = m_stage, text, at]() mutable {
            if (*at < text.size())
                stage.key(text[(*at)++]);
            return *at == text.size();
        },
        [stage = m_stage, path, text] {
            const QQuickItem* field = stage.find(path);
            return field != nullptr && field->property("text").toString() == text;
        },
        kSlowMillis);
}

void Book::pin(const QString& page) {
    auto at = std::make_shared<std::size_t>(0);
    add(QStringLiteral("press the PIN"),
        [stage = m_stage, at, page, pin = m_pin]() mutable {
            if (*at < pin->size()) {
                const QString key = QStringLiteral("%1/pin%2").arg(page).arg(pin->view()[*at] - '0');
                if (stage.press(key))
                    ++*at;
            }
            return *at == pin->size();
        },
        {});
}

void Book::countTaps() {
    m_steps.push_back({QStringLiteral("press "), {}, {}, kPlainMillis, {}, kAnyTaps});
}

void Book::tapped(const QString& what, int atMost, Condition until) {
    m_steps.push_back({what, {}, std::move(until), kSlowMillis, {}, atMost});
}

void Book::run(const QString& name, const QString& command) {
    auto process = std::make_shared<QProcess>();
    add(
        name,
        [process, command] {
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
            return true;
        },
        [process] {
            return process->state() == QProcess::NotRunning && process->error() == QProcess::UnknownError &&
                   process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        },
        kSlowMillis);
}

void Book::picture(const QString& name, const QString& said, Condition until, int deadlineMillis) {
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(m_pictures).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    m_steps.push_back({said, {}, std::move(until), deadlineMillis, file});
}

void Book::plainPicture(const QString& name, Condition until) {
    m_steps.push_back({name, {}, std::move(until), kPlainMillis, QStringLiteral("%1/%2.png").arg(m_pictures, name)});
}

Book::Condition Book::shows(const QString& path) const {
    return [stage = m_stage, path] { return stage.shows(path); };
}

} // namespace lanyard::app
