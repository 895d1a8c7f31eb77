#pragma once

#include "mobile/app/control/item_page.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

#include <atomic>

namespace lanyard::app {

/// What can be read: search on every keystroke, the lists, one item, and the page that needs no PIN.
class ReadingController : public QObject {
    Q_OBJECT

public:
    ReadingController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// After an unlock, and when the language changed while open.
    void loadLists();
    /// At start, after enrolment, and when the language changed.
    void loadPublicPage();
    /// The open item again, in the language of now.
    void reloadItem();
    /// At lock: what is still under way is dropped when it comes.
    void forget();

private:
    void search(const QString& query);
    void loadMeasures();
    void loadList(content::Kind kind, GuideListModel& list);
    void openItem(const QString& itemId, bool navigate);
    [[nodiscard]] std::string language() const;

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    /// Numbers of the last request of each kind: an answer to an older one is dropped. The worker reads the search's,
    /// to skip what nobody waits for any more.
    std::shared_ptr<std::atomic<quint64>> m_searches = std::make_shared<std::atomic<quint64>>(0);
    quint64 m_measures = 0;
    quint64 m_items = 0;
    quint64 m_lists = 0;
    quint64 m_pages = 0;
};

} // namespace lanyard::app
