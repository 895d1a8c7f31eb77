#pragma once

#include "mobile/app/control/open_draft.h"
#include "mobile/app/view/session.h"

namespace lanyard::app {

/// When what the open draft tells happened: filled in by the clock of its first word, and the officer's to change or to
/// take away.
class WhenController : public QObject {
    Q_OBJECT

public:
    WhenController(const Clock& clock, Session& session, OpenDraft& draft, QObject* parent);

    /// The words, in the language of now.
    void show();

signals:
    void changed();

private:
    void edited();
    void put(std::optional<UnixMillis> time);
    [[nodiscard]] QString shownText() const;

    const Clock& m_clock;
    Session& m_session;
    WhenModel& m_when;
    OpenDraft& m_draft;
};

} // namespace lanyard::app
