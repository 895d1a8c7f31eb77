#pragma once

#include "core/intel/report.h"
#include "core/measures/matcher.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

#include <map>

namespace lanyard::app {

/// "Which measure?": keeps what the officer said, asks the matcher at each answer, and shows what came of it. The
/// rulebook is read on the worker; matching takes less than a millisecond and is done here. Answers go at lock.
class MatchController : public QObject {
    Q_OBJECT

public:
    MatchController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// After an unlock, and when the language changed: the rulebook anew; what was said stays.
    void load();
    void forget();

signals:
    void noteRequested(const intel::Reasoning& reasoning);

private:
    void answer(const QString& factId, const QVariant& value);
    void clear();
    /// The matcher's answer to all that was said.
    [[nodiscard]] Result<measures::MatchResult> matched() const;
    void show();
    void startNote();
    [[nodiscard]] const content::Fact* factOf(const QString& factId) const;

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    MatchModel& m_model;
    std::optional<measures::Matcher> m_matcher;
    std::optional<Date> m_lastServerDay;
    measures::FactSet m_said;
    std::map<std::string, QString, std::less<>> m_typed; ///< ages as typed
    quint64 m_asked = 0;
};

} // namespace lanyard::app
