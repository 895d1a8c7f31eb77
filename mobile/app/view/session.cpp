#include "mobile/app/view/session.h"

#include "mobile/app/view/assign.h"

#include <QQmlEngine>

namespace lanyard::app {

Session::Session(QObject* parent) : QObject(parent) {
    // Members, not children: QML must never take one for its own and delete it.
    for (QObject* model : std::initializer_list<QObject*>{
             &m_lock,       &m_home,       &m_search,      &m_measures,    &m_signs,      &m_situations, &m_practice,
             &m_cases,      &m_partners,   &m_definitions, &m_match,       &m_item,       &m_publicPage, &m_note,
             &m_lockedNote, &m_drafts,     &m_finish,      &m_outbox,      &m_sync,       &m_settings,   &m_enrol,
             &m_entities,   &m_entityForm, &m_when,        &m_attachments, &m_disruption, &m_sent}) {
        QQmlEngine::setObjectOwnership(model, QQmlEngine::CppOwnership);
    }
    QQmlEngine::setObjectOwnership(this, QQmlEngine::CppOwnership);
    for (GuideListModel* list : std::initializer_list<GuideListModel*>{
             &m_measures, &m_signs, &m_situations, &m_practice, &m_cases, &m_partners, &m_definitions}) {
        connect(list, &GuideListModel::openRequested, this, &Session::openItem);
    }
    connect(&m_item, &ItemModel::openRequested, this, &Session::openItem);
    connect(&m_note, &NoteModel::newRequested, this, &Session::startNote);
    connect(&m_drafts, &DraftsModel::openRequested, this, &Session::openDraft);
    connect(&m_outbox, &OutboxModel::openRefusedRequested, this, &Session::openDraft);
}

void Session::setState(State state) {
    if (assign(m_state, state)) {
        emit stateChanged();
    }
}

void Session::setOnline(bool online) {
    if (assign(m_online, online)) {
        emit onlineChanged();
    }
}

void Session::forget() {
    m_home.clearDraft();
    m_search.setQuery({});
    m_search.setRows({});
    m_measures.setQuery({});
    m_measures.setRows({});
    m_signs.setRows({});
    m_situations.setRows({});
    m_practice.setRows({});
    m_cases.setRows({});
    m_partners.setRows({});
    m_definitions.setRows({});
    m_match.clear();
    m_item.clear();
    m_note.clear();
    m_drafts.setQuery({});
    m_drafts.setRows({}, 0);
    m_disruption.clear();
    m_finish.clear();
    m_entities.clear();
    m_attachments.clear();
    m_camera.setState(CameraModel::Off);
    m_sound.setRecording(false);
    m_entityForm.clear();
    m_when.clear();
    m_outbox.setRows({}, m_outbox.waiting());
    m_sent.clear();
}

} // namespace lanyard::app
