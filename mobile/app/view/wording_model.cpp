#include "mobile/app/view/wording_model.h"

#include "mobile/app/view/assign.h"

#include <QStringList>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace lanyard::app {
namespace {

constexpr QChar kOpen(0x201C);
constexpr QChar kClose(0x201D);

/// A quotation holds on one line only: words that run over an end of a line are quoted on each.
QString quotation(const QString& words) {
    QStringList lines = words.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        const QString inner = line.trimmed();
        if (!inner.isEmpty())
            line.replace(line.indexOf(inner), inner.size(), kOpen + inner + kClose);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

const WordingModel::Finding& WordingModel::current() const {
    static const Finding none;
    return m_chosen < 0 ? none : m_findings[m_chosen];
}

QVariantList WordingModel::ranges() const {
    QVariantList all;
    for (const Finding& finding : m_findings)
        all.append(QVariantMap{{QStringLiteral("begin"), finding.begin}, {QStringLiteral("end"), finding.end}});
    return all;
}

QString WordingModel::foundText() const {
    QStringList all;
    for (const Finding& finding : m_findings)
        all.append(kOpen + finding.words.simplified() + kClose);
    all.removeDuplicates();
    return all.join(QStringLiteral(", "));
}

QVariantList WordingModel::instead() const {
    QVariantList all;
    for (const Instead& each : current().instead)
        all.append(QVariantMap{{QStringLiteral("text"), each.text}, {QStringLiteral("usable"), each.usable}});
    return all;
}

QString WordingModel::quoted() const {
    return quotation(current().words);
}

void WordingModel::show(const QString& text, const QVector<Finding>& findings) {
    const Finding before = current();
    const int was = std::exchange(m_chosen, -1);
    m_text = text;
    m_findings = findings;
    if (was >= 0)
        m_chosen = static_cast<int>(m_findings.indexOf(before));
    emit checked();
    if (was != m_chosen)
        emit chosenChanged();
}

void WordingModel::setNote(const QString& note) {
    if (assign(m_note, note))
        emit noteChanged();
}

void WordingModel::chooseAt(int position) {
    emit choosing();
    const auto holds = [position](const Finding& finding) {
        return finding.begin <= position && position < finding.end;
    };
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(), holds);
    choose(found == m_findings.cend() ? -1 : static_cast<int>(found - m_findings.cbegin()));
}

void WordingModel::chooseFrom(int position) {
    emit choosing();
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                    [position](const Finding& finding) { return finding.begin >= position; });
    choose(m_findings.isEmpty() ? -1 : found == m_findings.cend() ? 0 : static_cast<int>(found - m_findings.cbegin()));
}

void WordingModel::chooseNext() {
    if (m_chosen >= 0)
        choose((m_chosen + 1) % count());
}

void WordingModel::choose(int index) {
    if (assign(m_chosen, index))
        emit chosenChanged();
}

} // namespace lanyard::app
