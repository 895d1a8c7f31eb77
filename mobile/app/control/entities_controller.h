#pragma once

#include "mobile/app/control/open_draft.h"
#include "mobile/app/view/session.h"
#include "mobile/platform/locator.h"

#include <optional>
#include <vector>

namespace lanyard::app {

/// The people, vehicles, places, phones and accounts of the open draft, and the form that edits one of them. What is
/// typed goes into the report at once; one of which nothing is said and that is linked to nothing goes away with its
/// form.
class EntitiesController : public QObject {
    Q_OBJECT

public:
    /// `locator`: null where the phone cannot say where it is.
    EntitiesController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft,
                       platform::Locator* locator, QObject* parent);
    ~EntitiesController() override;

    /// The words, in the language of now.
    void retranslate();

signals:
    /// What the report names changed.
    void changed();

private:
    void add(const QString& kind);
    void edit(const QString& entityId);
    void open(intel::Entity entity);
    void leave();
    void remove();
    void setValue(const QString& name, const QString& value);
    void addLink(const QString& entityId, const QString& kind, const QString& basis);
    void removeLink(int row);
    void chooseTarget(const QString& entityId);
    void askTemplates();
    void takeTemplate(int row);
    void locate();
    void located(const Result<platform::Fix>& fix);
    void stopLooking();
    void draftReplaced();
    void close();

    [[nodiscard]] const intel::Entity* find(const std::string& id) const;
    /// Changes the entity of the form, wherever it stands, and shows what follows.
    template <class Change>
    void change(Change change);
    void showList();
    void showForm();
    void showSaved();

    Worker& m_worker;
    const Clock& m_clock;
    EntitiesModel& m_list;
    EntityFormModel& m_form;
    Session& m_session;
    OpenDraft& m_draft;
    platform::Locator* m_locator;
    std::optional<platform::Locator::Asking> m_looking;
    std::optional<intel::Entity> m_edited; ///< of the form; in the report as soon as something is said of it
    std::string m_reportId;                ///< the report that m_edited belongs to
    std::vector<intel::Entity> m_templates;
    quint64 m_asked = 0; ///< number of the last form; answers to an older one say nothing
};

} // namespace lanyard::app
