#include "mobile/app/view/disruption_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void DisruptionModel::show(const Fields& fields) {
    const bool another = fields.recordId != m_fields.recordId;
    m_fields = fields;
    if (another) {
        m_changing = false;
        if (assign(m_query, QString()))
            emit queryChanged();
        emit measuresChanged();
    }
    emit changed();
}

void DisruptionModel::setOptions(const Options& options) {
    m_options = options;
    emit optionsChanged();
}

void DisruptionModel::setMeasures(const QVariantList& measures) {
    if (assign(m_measures, measures))
        emit measuresChanged();
}

void DisruptionModel::setVerdict(const Verdict& verdict) {
    m_verdict = verdict;
    emit verdictChanged();
}

void DisruptionModel::setSaved(const QString& text, bool failed) {
    const bool words = assign(m_savedText, text);
    if (assign(m_saveFailed, failed) || words)
        emit savedChanged();
}

void DisruptionModel::setBusy(bool busy) {
    if (assign(m_busy, busy))
        emit savedChanged();
}

void DisruptionModel::clear() {
    m_query.clear();
    setMeasures({});
    m_changing = false;
    m_fields = {};
    emit measuresChanged();
    emit changed();
    setVerdict({});
    setSaved({});
    setBusy(false);
}

void DisruptionModel::setMeasureQuery(const QString& query) {
    if (assign(m_query, query)) {
        emit measuresChanged();
        emit queryChanged();
    }
}

void DisruptionModel::setOutcome(const QString& value) {
    setField(&Fields::outcome, value);
}

void DisruptionModel::setForm(const QString& value) {
    setField(&Fields::form, value);
}

void DisruptionModel::setDay(const QString& value) {
    if (!value.isEmpty()) // a day that was taken back is the same day
        setField(&Fields::day, value);
}

void DisruptionModel::setOtherDay(const QString& value) {
    setField(&Fields::otherDay, value);
}

void DisruptionModel::setPlace(const QString& value) {
    setField(&Fields::place, value);
}

void DisruptionModel::setNote(const QString& value) {
    setField(&Fields::note, value);
}

void DisruptionModel::chooseMeasure(const QString& itemId, const QString& title) {
    if (m_busy)
        return;
    m_changing = false;
    m_fields.measureId = itemId;
    m_fields.measureTitle = title;
    emit changed();
    emit edited();
}

void DisruptionModel::changeMeasure() {
    if (m_busy)
        return;
    m_changing = true;
    emit changed();
}

void DisruptionModel::submit() {
    if (m_verdict.canSubmit && !m_busy)
        emit submitRequested();
}

void DisruptionModel::setField(QString Fields::*field, const QString& value) {
    if (!m_busy && assign(m_fields.*field, value)) {
        emit changed();
        emit edited();
    }
}

} // namespace lanyard::app
