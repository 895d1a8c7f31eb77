#include "mobile/app/control/entities_controller.h"

#include "mobile/app/control/entity_templates.h"
#include "mobile/app/control/entity_words.h"
#include "mobile/app/control/link_words.h"
#include "mobile/app/control/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lanyard::app {

namespace {

bool isLinked(const intel::Report& report, const std::string& id) {
    return std::any_of(report.links.begin(), report.links.end(),
                       [&](const intel::Link& link) { return link.from == id || link.to == id; });
}

void removeFrom(intel::Report& report, const std::string& id) {
    std::erase_if(report.entities, [&](const intel::Entity& entity) { return entity.id == id; });
    std::erase_if(report.links, [&](const intel::Link& link) { return link.from == id || link.to == id; });
}

QString locateProblem(const Error& error) {
    if (error.code == ErrorCode::Refused)
        //: Under the button that fills in where the phone is: the phone does not allow it.
        //% "Lanyard is not allowed to ask where this phone is. Type the place, or allow it in the phone's settings."
        return qtTrId("location.here.refused");
    //: Under the button that fills in where the phone is: the phone cannot say.
    //% "This phone can't say where it is now. Type the place, or try again in the open."
    return qtTrId("location.here.unknown");
}

} // namespace

EntitiesController::EntitiesController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft,
                                       platform::Locator* locator, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_list(*session.entities())
    , m_form(*session.entityForm())
    , m_session(session)
    , m_draft(draft)
    , m_locator(locator) {
    m_list.setKinds(entityKindChoices());
    connect(&m_list, &EntitiesModel::addRequested, this, &EntitiesController::add);
    connect(&m_list, &EntitiesModel::editRequested, this, &EntitiesController::edit);
    connect(&m_form, &EntityFormModel::edited, this, &EntitiesController::setValue);
    connect(&m_form, &EntityFormModel::leaveRequested, this, &EntitiesController::leave);
    connect(&m_form, &EntityFormModel::removeRequested, this, &EntitiesController::remove);
    connect(&m_form, &EntityFormModel::linkTargetChosen, this, &EntitiesController::chooseTarget);
    connect(&m_form, &EntityFormModel::linkAdded, this, &EntitiesController::addLink);
    connect(&m_form, &EntityFormModel::linkRemoved, this, &EntitiesController::removeLink);
    connect(&m_form, &EntityFormModel::templateRequested, this, &EntitiesController::takeTemplate);
    connect(&m_form, &EntityFormModel::locateRequested, this, &EntitiesController::locate);
    connect(&m_draft, &OpenDraft::replaced, this, &EntitiesController::draftReplaced);
    connect(&m_draft, &OpenDraft::savedChanged, this, &EntitiesController::showSaved);
    connect(&m_draft, &OpenDraft::failed, this, [this](const QString& sentence) {
        if (m_edited)
            m_form.setSaved(notSavedText(sentence), true);
    });
}

EntitiesController::~EntitiesController() {
    // The locator outlives the app.
    stopLooking();
}

void EntitiesController::retranslate() {
    m_list.setKinds(entityKindChoices());
    showList();
    if (m_edited)
        showForm();
}

const intel::Entity* EntitiesController::find(const std::string& id) const {
    if (!m_draft.isOpen())
        return nullptr;
    const auto& entities = m_draft.report().entities;
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&](const intel::Entity& entity) { return entity.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

void EntitiesController::add(const QString& word) {
    const auto kind = kindOfWord(word);
    if (!kind || !m_draft.isOpen() || m_draft.report().entities.size() >= intel::kMaxEntities)
        return;
    leave();
    intel::Entity entity;
    entity.kind = *kind;
    entity.id = intel::nextEntityId(m_draft.report().entities, *kind);
    open(std::move(entity));
}

void EntitiesController::edit(const QString& entityId) {
    const intel::Entity* entity = find(entityId.toStdString());
    if (entity == nullptr)
        return;
    const intel::Entity copy = *entity;
    leave();
    open(copy);
}

void EntitiesController::open(intel::Entity entity) {
    ++m_asked;
    m_templates.clear();
    m_reportId = m_draft.report().id;
    m_edited = std::move(entity);
    showForm();
    showSaved();
    m_session.goTo(QStringLiteral("entity"));
    if (intel::isEmpty(*m_edited))
        askTemplates();
}

void EntitiesController::close() {
    ++m_asked;
    stopLooking();
    m_edited.reset();
    m_templates.clear();
    m_form.clear();
}

void EntitiesController::leave() {
    if (!m_edited)
        return;
    const std::string id = m_edited->id;
    const bool nothing = intel::isEmpty(*m_edited) && find(id) != nullptr && !isLinked(m_draft.report(), id);
    if (nothing)
        m_draft.edit([&](intel::Report& report) { removeFrom(report, id); });
    close();
    showList();
    if (nothing)
        emit changed();
}

void EntitiesController::remove() {
    if (!m_edited)
        return;
    const std::string id = m_edited->id;
    if (find(id) != nullptr)
        m_draft.edit([&](intel::Report& report) { removeFrom(report, id); });
    close();
    showList();
    emit changed();
}

template <class Change>
void EntitiesController::change(Change change) {
    if (!m_edited || !m_draft.isOpen() || m_draft.report().id != m_reportId)
        return;
    change(*m_edited);
    intel::normalise(*m_edited);
    const intel::Entity& entity = *m_edited;
    m_draft.edit([&](intel::Report& report) {
        const auto found = std::find_if(report.entities.begin(), report.entities.end(),
                                        [&](const intel::Entity& other) { return other.id == entity.id; });
        if (found != report.entities.end())
            *found = entity;
        else if (!intel::isEmpty(entity))
            report.entities.push_back(entity);
    });
    showForm();
    showList();
    emit changed();
}

void EntitiesController::setValue(const QString& name, const QString& value) {
    change([&](intel::Entity& entity) {
        // A position that was typed is not the one that was measured.
        if (name == QLatin1String("position"))
            entity.set("accuracy_m", {});
        entity.set(name.toStdString(), value.toStdString());
    });
}

void EntitiesController::chooseTarget(const QString& entityId) {
    const intel::Entity* other = find(entityId.toStdString());
    if (!m_edited || other == nullptr)
        m_form.setLinkKinds({}, {});
    else
        m_form.setLinkKinds(linkKindChoices(*m_edited, *other), linkBasisChoices());
}

void EntitiesController::addLink(const QString& entityId, const QString& kind, const QString& basis) {
    const intel::Entity* other = find(entityId.toStdString());
    if (!m_edited || other == nullptr || other->id == m_edited->id)
        return;
    const intel::Link link = linkBetween(*m_edited, *other, kind, basis);
    m_draft.edit([&](intel::Report& report) {
        // Somebody of whom nothing is known but this is somebody.
        if (find(m_edited->id) == nullptr)
            report.entities.push_back(*m_edited);
        const auto same = std::find_if(report.links.begin(), report.links.end(), [&](const intel::Link& old) {
            return old.from == link.from && old.to == link.to && old.kind == link.kind;
        });
        if (same != report.links.end())
            same->basis = link.basis;
        else if (report.links.size() < intel::kMaxLinks)
            report.links.push_back(link);
    });
    m_form.setLinkKinds({}, {});
    showForm();
    showList();
    emit changed();
}

void EntitiesController::removeLink(int row) {
    if (!m_edited || !m_draft.isOpen())
        return;
    m_draft.edit([&](intel::Report& report) {
        int at = 0;
        std::erase_if(report.links, [&](const intel::Link& link) {
            return (link.from == m_edited->id || link.to == m_edited->id) && at++ == row;
        });
    });
    showForm();
    showList();
    emit changed();
}

void EntitiesController::askTemplates() {
    const intel::EntityKind kind = m_edited->kind;
    if (!offersTemplates(kind))
        return;
    m_worker.ask(
        this,
        [kind, report = m_draft.report()](Backend& backend) { return earlierEntities(backend.device(), report, kind); },
        [this, number = m_asked](std::vector<intel::Entity> found) {
            if (number != m_asked || !m_edited)
                return;
            m_templates = std::move(found);
            showForm();
        });
}

void EntitiesController::takeTemplate(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_templates.size())
        return;
    const auto fields = m_templates[static_cast<std::size_t>(row)].fields;
    change([&](intel::Entity& entity) { entity.fields = fields; });
}

void EntitiesController::locate() {
    if (m_locator == nullptr || !m_edited || m_form.locating())
        return;
    m_form.setLocating(true);
    m_looking =
        m_locator->ask(platform::Locator::Asker::Officer, [this, number = m_asked](const Result<platform::Fix>& fix) {
            m_looking.reset();
            if (number == m_asked)
                located(fix);
        });
}

void EntitiesController::stopLooking() {
    if (const auto looking = std::exchange(m_looking, std::nullopt))
        m_locator->cancel(*looking);
}

void EntitiesController::located(const Result<platform::Fix>& fix) {
    if (!fix) {
        m_form.setLocating(false, locateProblem(fix.error()));
        return;
    }
    m_form.setLocating(false);
    change([&](intel::Entity& entity) {
        entity.set("position", QStringLiteral("%1, %2")
                                   .arg(QString::number(fix->latitude, 'f', 5), QString::number(fix->longitude, 'f', 5))
                                   .toStdString());
        const double metres = fix->accuracyMetres ? std::ceil(std::clamp(*fix->accuracyMetres, 1.0, 1e6)) : 0;
        entity.set("accuracy_m", metres > 0 ? std::to_string(static_cast<int>(metres)) : std::string());
    });
}

void EntitiesController::draftReplaced() {
    if (m_edited && (!m_draft.isOpen() || m_draft.report().id != m_reportId)) {
        close();
    } else if (m_edited) {
        // The same report as it was before or after a step: the form shows what it now says.
        const intel::Entity* now = find(m_edited->id);
        if (now != nullptr)
            m_edited = *now;
        if (now != nullptr || intel::isEmpty(*m_edited))
            showForm();
        else
            close();
    }
    showList();
}

void EntitiesController::showList() {
    if (!m_draft.isOpen()) {
        m_list.clear();
        return;
    }
    const intel::Report& report = m_draft.report();
    std::vector<EntityRow> rows;
    for (const intel::Entity& entity : report.entities)
        rows.push_back(entityRow(entity));
    m_list.setRows(std::move(rows));
    //: Where nothing more can be added to a report.
    //% "This report names as much as one can hold. Start a new one for the rest."
    const QString full = qtTrId("entity.full");
    m_list.setProblem(report.entities.size() < intel::kMaxEntities ? QString() : full);
}

void EntitiesController::showForm() {
    const intel::Report& report = m_draft.report();
    EntityPage page = entityPage(*m_edited, report.entities, report.links);
    page.canLocate = m_edited->kind == intel::EntityKind::Location && m_locator != nullptr && m_locator->isAvailable();
    // Only where they replace nothing.
    if (page.isNew) {
        for (const intel::Entity& entity : m_templates)
            page.templates.append(templateChoice(entity));
    }
    m_form.show(page, entityFields(*m_edited));
}

void EntitiesController::showSaved() {
    if (!m_edited || !m_draft.isOpen())
        return;
    const auto saved = m_draft.saved();
    m_form.setSaved(saved ? savedText(*saved, m_clock.now(), m_session.settings()->language())
                          : qtTrId("note.savedAsYouType"));
}

} // namespace lanyard::app
