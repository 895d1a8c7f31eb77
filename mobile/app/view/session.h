#pragma once

#include "mobile/app/view/attachments_model.h"
#include "mobile/app/view/camera_model.h"
#include "mobile/app/view/disruption_model.h"
#include "mobile/app/view/enrol_model.h"
#include "mobile/app/view/entities_model.h"
#include "mobile/app/view/finish_model.h"
#include "mobile/app/view/home_model.h"
#include "mobile/app/view/item_list_model.h"
#include "mobile/app/view/item_model.h"
#include "mobile/app/view/lock_model.h"
#include "mobile/app/view/match_model.h"
#include "mobile/app/view/note_model.h"
#include "mobile/app/view/reports_model.h"
#include "mobile/app/view/sent_model.h"
#include "mobile/app/view/settings_model.h"
#include "mobile/app/view/sound_model.h"
#include "mobile/app/view/sync_model.h"
#include "mobile/app/view/when_model.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// The one object that the screens are given: which state the app is in, and a view model for each screen, all of them
/// there for as long as it lives. View models are passive: what a screen shows is set from C++, what an officer does
/// comes out as a signal. The controllers in app/control/ stand between them and the core. GUI thread only.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool online READ online NOTIFY onlineChanged)
    Q_PROPERTY(lanyard::app::LockModel* lock READ lockModel CONSTANT)
    Q_PROPERTY(lanyard::app::HomeModel* home READ home CONSTANT)
    Q_PROPERTY(lanyard::app::SearchModel* search READ search CONSTANT)
    Q_PROPERTY(lanyard::app::MeasuresModel* measures READ measures CONSTANT)
    Q_PROPERTY(lanyard::app::GuideListModel* signs READ signs CONSTANT)
    Q_PROPERTY(lanyard::app::GuideListModel* situations READ situations CONSTANT)
    Q_PROPERTY(lanyard::app::GuideListModel* practice READ practice CONSTANT)
    Q_PROPERTY(lanyard::app::GuideListModel* cases READ cases CONSTANT)
    Q_PROPERTY(lanyard::app::GuideListModel* partners READ partners CONSTANT)
    Q_PROPERTY(lanyard::app::GuideListModel* definitions READ definitions CONSTANT)
    Q_PROPERTY(lanyard::app::MatchModel* match READ match CONSTANT)
    Q_PROPERTY(lanyard::app::ItemModel* item READ item CONSTANT)
    Q_PROPERTY(lanyard::app::ItemModel* publicPage READ publicPage CONSTANT)
    Q_PROPERTY(lanyard::app::NoteModel* note READ note CONSTANT)
    Q_PROPERTY(lanyard::app::LockedNoteModel* lockedNote READ lockedNote CONSTANT)
    Q_PROPERTY(lanyard::app::DraftsModel* drafts READ drafts CONSTANT)
    Q_PROPERTY(lanyard::app::DisruptionModel* disruption READ disruption CONSTANT)
    Q_PROPERTY(lanyard::app::FinishModel* finish READ finish CONSTANT)
    Q_PROPERTY(lanyard::app::EntitiesModel* entities READ entities CONSTANT)
    Q_PROPERTY(lanyard::app::WhenModel* when READ when CONSTANT)
    Q_PROPERTY(lanyard::app::AttachmentsModel* attachments READ attachments CONSTANT)
    Q_PROPERTY(lanyard::app::CameraModel* camera READ camera CONSTANT)
    Q_PROPERTY(lanyard::app::SoundModel* sound READ sound CONSTANT)
    Q_PROPERTY(lanyard::app::EntityFormModel* entityForm READ entityForm CONSTANT)
    Q_PROPERTY(lanyard::app::OutboxModel* outbox READ outbox CONSTANT)
    Q_PROPERTY(lanyard::app::SentModel* sent READ sent CONSTANT)
    Q_PROPERTY(lanyard::app::SyncModel* sync READ sync CONSTANT)
    Q_PROPERTY(lanyard::app::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(lanyard::app::EnrolModel* enrol READ enrol CONSTANT)

public:
    enum State { NotEnrolled, Locked, Unlocking, Open, Locking, Damaged, KeystoreLost, Destroyed };
    Q_ENUM(State)

    explicit Session(QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool online() const { return m_online; }
    [[nodiscard]] LockModel* lockModel() { return &m_lock; }
    [[nodiscard]] HomeModel* home() { return &m_home; }
    [[nodiscard]] SearchModel* search() { return &m_search; }
    [[nodiscard]] MeasuresModel* measures() { return &m_measures; }
    [[nodiscard]] GuideListModel* signs() { return &m_signs; }
    [[nodiscard]] GuideListModel* situations() { return &m_situations; }
    [[nodiscard]] GuideListModel* practice() { return &m_practice; }
    [[nodiscard]] GuideListModel* cases() { return &m_cases; }
    [[nodiscard]] GuideListModel* partners() { return &m_partners; }
    [[nodiscard]] GuideListModel* definitions() { return &m_definitions; }
    [[nodiscard]] MatchModel* match() { return &m_match; }
    [[nodiscard]] ItemModel* item() { return &m_item; }
    [[nodiscard]] ItemModel* publicPage() { return &m_publicPage; }
    [[nodiscard]] NoteModel* note() { return &m_note; }
    [[nodiscard]] LockedNoteModel* lockedNote() { return &m_lockedNote; }
    [[nodiscard]] DraftsModel* drafts() { return &m_drafts; }
    [[nodiscard]] DisruptionModel* disruption() { return &m_disruption; }
    [[nodiscard]] FinishModel* finish() { return &m_finish; }
    [[nodiscard]] EntitiesModel* entities() { return &m_entities; }
    [[nodiscard]] WhenModel* when() { return &m_when; }
    [[nodiscard]] AttachmentsModel* attachments() { return &m_attachments; }
    [[nodiscard]] CameraModel* camera() { return &m_camera; }
    [[nodiscard]] SoundModel* sound() { return &m_sound; }
    [[nodiscard]] EntityFormModel* entityForm() { return &m_entityForm; }
    [[nodiscard]] OutboxModel* outbox() { return &m_outbox; }
    [[nodiscard]] SentModel* sent() { return &m_sent; }
    [[nodiscard]] SyncModel* sync() { return &m_sync; }
    [[nodiscard]] SettingsModel* settings() { return &m_settings; }
    [[nodiscard]] EnrolModel* enrol() { return &m_enrol; }

    void setState(State state);
    void setOnline(bool online);
    /// Said to screen readers.
    void announce(const QString& text) { emit announced(text); }
    /// Shows a page: home measures capture outbox search match guide measure note disruption finish
    /// sent entity attachments camera.
    void goTo(const QString& page) { emit navigate(page); }
    /// Empties every view model that holds what the vault holds; called before the store closes.
    void forget();

    /// `lock` is the lock screen's model, so the verb has a longer name.
    Q_INVOKABLE void lockNow() { emit lockRequested(); }
    Q_INVOKABLE void openItem(const QString& itemId) { emit itemRequested(itemId); }
    Q_INVOKABLE void startNote(const QString& itemId = {}) { emit noteRequested(itemId); }
    /// A record of a disruption; `measureId` where one stands before the officer.
    Q_INVOKABLE void recordDisruption(const QString& measureId = {}) { emit disruptionRequested(measureId); }
    Q_INVOKABLE void openDraft(const QString& reportId) { emit draftRequested(reportId); }
    /// From the pages for a damaged vault, a lost keystore or a destroyed key: go to enrolment.
    Q_INVOKABLE void enrolAgain() { emit enrolAgainRequested(); }
    /// Any touch or key: the lock timer starts anew.
    Q_INVOKABLE void touched() { emit activity(); }

signals:
    void stateChanged();
    void onlineChanged();
    void announced(const QString& text);
    void navigate(const QString& page);
    void lockRequested();
    void itemRequested(const QString& itemId);
    void noteRequested(const QString& itemId);
    void disruptionRequested(const QString& measureId);
    void draftRequested(const QString& reportId);
    void enrolAgainRequested();
    void activity();

private:
    State m_state = NotEnrolled;
    bool m_online = false;
    LockModel m_lock;
    HomeModel m_home;
    SearchModel m_search;
    MeasuresModel m_measures;
    GuideListModel m_signs;
    GuideListModel m_situations;
    GuideListModel m_practice;
    GuideListModel m_cases;
    GuideListModel m_partners;
    GuideListModel m_definitions;
    MatchModel m_match;
    ItemModel m_item;
    ItemModel m_publicPage;
    NoteModel m_note;
    LockedNoteModel m_lockedNote;
    DraftsModel m_drafts;
    DisruptionModel m_disruption;
    FinishModel m_finish;
    EntitiesModel m_entities;
    AttachmentsModel m_attachments;
    CameraModel m_camera;
    SoundModel m_sound;
    EntityFormModel m_entityForm;
    WhenModel m_when;
    OutboxModel m_outbox;
    SentModel m_sent;
    SyncModel m_sync;
    SettingsModel m_settings;
    EnrolModel m_enrol;
};

} // namespace lanyard::app
