#include "mobile/app/view/finish_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

QString FinishModel::stepTitle() const {
    switch (m_step) {
    case 1:
        //: Title of step 1 of finishing a report.
        //% "What happened"
        return qtTrId("finish.step.happened");
    case 2:
        //: Title of step 2 of finishing a report.
        //% "People, places, kind of abuse"
        return qtTrId("finish.step.where");
    case 3:
        //: Title of step 3 of finishing a report.
        //% "Grade it"
        return qtTrId("finish.step.grade");
    case 4:
        //: Title of step 4 of finishing a report: who told the officer.
        //% "Who told you"
        return qtTrId("finish.step.provenance");
    case 5:
        //: Title of step 5 of finishing a report.
        //% "Check what the force will get"
        return qtTrId("finish.step.review");
    }
    return {};
}

QString FinishModel::nextText() const {
    switch (m_step) {
    case 1:
        //: Button: on to step 2 of finishing a report.
        //% "Next: people and places"
        return qtTrId("finish.next.where");
    case 2:
        //: Button: on to step 3 of finishing a report.
        //% "Next: grade it"
        return qtTrId("finish.next.grade");
    case 3:
        //: Button: on to step 4 of finishing a report.
        //% "Next: provenance"
        return qtTrId("finish.next.provenance");
    case 4:
        //: Button: on to step 5 of finishing a report.
        //% "Next: check it"
        return qtTrId("finish.next.review");
    }
    return {};
}

void FinishModel::show(const Fields& fields, int step) {
    m_fields = fields;
    m_step = qBound(1, step, kSteps);
    emit changed();
}

void FinishModel::setOptions(const Options& options) {
    m_options = options;
    emit optionsChanged();
}

void FinishModel::setVerdict(const Verdict& verdict) {
    m_verdict = verdict;
    emit verdictChanged();
}

void FinishModel::suggest(const Suggestion& suggestion) {
    const auto fill = [this](QString Fields::*field, const char* fieldName, const QString& value) {
        const QString name = QString::fromLatin1(fieldName);
        if (!(m_fields.*field).isEmpty() && !m_fields.suggested.contains(name))
            return;
        m_fields.*field = value;
        m_fields.suggested.removeAll(name);
        if (!value.isEmpty())
            m_fields.suggested.append(name);
    };
    fill(&Fields::evaluation, "evaluation", suggestion.evaluation);
    fill(&Fields::assessment, "assessment", suggestion.assessment);
    emit changed();
}

void FinishModel::setBusy(bool busy) {
    if (assign(m_busy, busy)) {
        emit changed();
    }
}

void FinishModel::setSealing(bool sealing) {
    m_sealing = sealing;
    m_busy = sealing;
    emit changed();
}

void FinishModel::setSavedText(const QString& text) {
    if (assign(m_savedText, text)) {
        emit changed();
    }
}

void FinishModel::setPast(const QString& refusal, const QString& corrects) {
    const bool refused = assign(m_refusalText, refusal);
    if (assign(m_correctsText, corrects) || refused) {
        emit pastChanged();
    }
}

void FinishModel::clear() {
    // The step stays until the next report: a page that is on its way out would make another step's fields anew.
    show({}, m_step);
    setVerdict({});
    setSavedText({});
    setPast({}, {});
    setSealing(false);
    m_textWording.clear();
    m_commentWording.clear();
}

void FinishModel::setStep(int step) {
    if (assign(m_step, qBound(1, step, kSteps))) {
        emit changed();
        emit edited(QStringLiteral("step"));
    }
}

void FinishModel::setText(const QString& value) {
    setField(&Fields::text, "text", value);
}
void FinishModel::setSaid(const QString& value) {
    setField(&Fields::said, "said", value);
}
void FinishModel::setComment(const QString& value) {
    setField(&Fields::comment, "comment", value);
}
void FinishModel::setProvenance(const QString& value) {
    setField(&Fields::provenance, "provenance", value);
}
void FinishModel::setPlace(const QString& value) {
    setField(&Fields::place, "place", value);
}
void FinishModel::setRiskAction(const QString& value) {
    setField(&Fields::riskAction, "riskAction", value);
}
void FinishModel::setConditions(const QString& value) {
    setField(&Fields::conditions, "conditions", value);
}
void FinishModel::setSource(const QString& value) {
    setField(&Fields::source, "source", value);
}
void FinishModel::setEvaluation(const QString& value) {
    setGrade(&Fields::evaluation, "evaluation", value);
}
void FinishModel::setAssessment(const QString& value) {
    setGrade(&Fields::assessment, "assessment", value);
}
void FinishModel::setHandling(const QString& value) {
    setField(&Fields::handling, "handling", value);
}
void FinishModel::toggleForm(const QString& value) {
    toggle(&Fields::forms, "forms", value);
}
void FinishModel::toggleFlag(const QString& value) {
    toggle(&Fields::flags, "flags", value);
}
void FinishModel::toggleCondition(const QString& value) {
    toggle(&Fields::conditionCodes, "conditionCodes", value);
}
void FinishModel::setMarking(const QString& value) {
    setField(&Fields::marking, "marking", value);
}

void FinishModel::setChildAtRisk(int answer) {
    if (!m_sealing && assign(m_fields.childAtRisk, qBound(-1, answer, 1))) {
        emit changed();
        emit edited(QStringLiteral("childAtRisk"));
    }
}

void FinishModel::setMine(bool mine) {
    if (!m_sealing && assign(m_fields.mine, mine)) {
        emit changed();
        emit edited(QStringLiteral("mine"));
    }
}

void FinishModel::goTo(const QString& field) {
    for (const QVariant& one : qAsConst(m_verdict.problems)) {
        const QVariantMap problem = one.toMap();
        if (problem[QStringLiteral("field")].toString() == field) {
            setStep(problem[QStringLiteral("step")].toInt());
            emit fieldRequested(field);
            return;
        }
    }
}

void FinishModel::submit() {
    if (m_verdict.canSubmit && !m_busy) {
        emit submitRequested();
    }
}

void FinishModel::setField(QString Fields::*field, const char* name, const QString& value) {
    if (!m_sealing && assign(m_fields.*field, value)) {
        emit changed();
        emit edited(QString::fromLatin1(name));
    }
}

void FinishModel::setGrade(QString Fields::*field, const char* name, const QString& value) {
    if (m_sealing)
        return;
    const bool wasSuggested = m_fields.suggested.removeAll(QString::fromLatin1(name)) > 0;
    if (assign(m_fields.*field, value) || wasSuggested) {
        emit changed();
        emit edited(QString::fromLatin1(name));
    }
}

void FinishModel::toggle(QStringList Fields::*field, const char* name, const QString& value) {
    if (m_sealing)
        return;
    if ((m_fields.*field).removeAll(value) == 0)
        (m_fields.*field).append(value);
    emit changed();
    emit edited(QString::fromLatin1(name));
}

} // namespace lanyard::app
