#include "mobile/app/control/wording_controller.h"

#include <string_view>

namespace lanyard::app {
namespace {

/// How many UTF-16 units a stretch of UTF-8 stands for: four bytes for two, any other character for one.
int unitsOf(std::string_view utf8) {
    int units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) == 0x80U ? 0 : byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

/// "Is being exploited by" in the middle of a sentence begins small. An abbreviation stays one.
QString fitted(QString instead, const QString& words) {
    const bool abbreviation = instead.size() > 1 && instead[1].isUpper();
    if (!instead.isEmpty() && !words.isEmpty() && words[0].isLower() && !abbreviation)
        instead[0] = instead[0].toLower();
    return instead;
}

WordingModel::Finding findingOf(const content::Term& term, int begin, const QString& words) {
    WordingModel::Finding finding{
        begin, begin + static_cast<int>(words.size()), words, QString::fromStdString(term.why), {}};
    for (const std::string& each : term.instead) {
        const bool usable = !content::isInstruction(each);
        const QString line = QString::fromStdString(each);
        finding.instead.append({usable ? fitted(line, words) : line, usable});
    }
    return finding;
}

} // namespace

QVector<WordingModel::Finding> adviceOn(const wording::Checker& checker, const QString& text) {
    const QStringView looked = QStringView(text).left(WordingController::kMostUnits);
    const QByteArray bytes = looked.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QVector<WordingModel::Finding> findings;
    std::size_t at = 0;
    int units = 0;
    for (const wording::Finding& found : checker.check(utf8)) {
        // A word may go on behind the place where looking ended.
        if (findings.size() == WordingController::kMostFindings ||
            (found.end == utf8.size() && looked.size() < text.size()))
            break;
        units += unitsOf(utf8.substr(at, found.begin - at));
        at = found.begin;
        const int length = unitsOf(utf8.substr(found.begin, found.end - found.begin));
        findings.append(findingOf(checker.terms()[found.term], units, looked.mid(units, length).toString()));
    }
    return findings;
}

WordingController::WordingController(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMillis);
    connect(&m_timer, &QTimer::timeout, this, &WordingController::check);
    NoteModel* const note = session.note();
    FinishModel* const finish = session.finish();
    watch(note->wording(), [note] { return note->text(); });
    watch(finish->textWording(), [finish] { return finish->text(); });
    watch(finish->commentWording(), [finish] { return finish->comment(); });
    const auto soon = [this] {
        if (m_checker && !m_timer.isActive())
            m_timer.start();
    };
    connect(note, &NoteModel::changed, this, soon);
    connect(finish, &FinishModel::changed, this, soon);
}

void WordingController::watch(WordingModel* wording, std::function<QString()> text) {
    m_fields.push_back({wording, std::move(text)});
    connect(wording, &WordingModel::choosing, this, [this] {
        if (m_timer.isActive())
            check();
    });
}

void WordingController::use(std::shared_ptr<const wording::Checker> checker) {
    m_checker = std::move(checker);
    for (const Field& field : m_fields)
        field.wording->clear();
    retranslate();
    check();
}

void WordingController::retranslate() {
    const QString note = m_session.settings()->language() == QLatin1String("en")
                             ? QString()
                             //: On advice on words, where the app is in Welsh.
                             //% "This advice is in English: it is not translated yet."
                             : qtTrId("wording.english");
    for (const Field& field : m_fields)
        field.wording->setNote(note);
}

void WordingController::check() {
    m_timer.stop();
    if (!m_checker)
        return;
    for (const Field& field : m_fields) {
        // One unit more than is looked at says that there is more.
        const QString text = field.text().left(kMostUnits + 1);
        if (text != field.wording->text())
            field.wording->show(text, adviceOn(*m_checker, text));
    }
}

} // namespace lanyard::app
