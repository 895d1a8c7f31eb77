#include "mobile/app/control/when_controller.h"

#include "mobile/app/control/when_words.h"
#include "mobile/app/control/words.h"

namespace lanyard::app {

WhenController::WhenController(const Clock& clock, Session& session, OpenDraft& draft, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_session(session)
    , m_when(*session.when())
    , m_draft(draft) {
    connect(&m_draft, &OpenDraft::replaced, this, &WhenController::show);
    connect(&m_when, &WhenModel::edited, this, &WhenController::edited);
    connect(&m_when, &WhenModel::nowRequested, this, [this] {
        put(m_clock.now());
        show();
    });
    connect(&m_when, &WhenModel::forgetRequested, this, [this] {
        put(std::nullopt);
        show();
    });
}

QString WhenController::shownText() const {
    const auto at = m_draft.report().eventAt;
    return at ? timeText(*at, m_clock.now(), m_session.settings()->language()) : QString();
}

void WhenController::show() {
    if (!m_draft.isOpen()) {
        m_when.clear();
        return;
    }
    const WhenFields fields = whenFields(m_draft.report().eventAt);
    m_when.show({shownText(), fields.day, fields.clock, dayChoices(m_clock.now())});
}

void WhenController::edited() {
    const ReadWhen read = readWhen(m_when.day(), m_when.clock(), m_clock.now());
    if (read.readable)
        put(read.at);
    m_when.setProblem(read.sentence);
}

void WhenController::put(std::optional<UnixMillis> time) {
    if (!m_draft.isOpen() || m_draft.report().eventAt == time)
        return;
    m_draft.edit([&](intel::Report& report) { report.eventAt = time; });
    m_when.setShownText(shownText());
    m_session.note()->setTimeText(shownText());
    emit changed();
}

} // namespace lanyard::app
