#pragma once

#include "mobile/app/control/wording_controller.h"
#include "mobile/app/view/session.h"
#include "mobile/i18n/catalogue.h"

#include <QString>

namespace lanyard::ui {

/// Fills the passive view models with an example as the mockups have it: every name, place and reference is invented.
/// What a controller would do at once (counting PIN digits, showing an item that was asked for, saving) is done here as
/// far as the screens need it; advice on words is given by its own controller, with a short list.
class ExampleSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lanyard::app::Session* session READ session CONSTANT)

public:
    explicit ExampleSession(QObject* parent = nullptr);

    [[nodiscard]] app::Session* session() { return &m_session; }

    /// Everything back to the example's beginning: locked, nothing typed.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void setState(int state);
    Q_INVOKABLE void navigate(const QString& page);
    Q_INVOKABLE void showGuide();
    Q_INVOKABLE void showMeasure();
    /// The force's own words should be there and are not.
    Q_INVOKABLE void showOverlayProblem();
    /// A record of a disruption: with the measure chosen, or still to be chosen.
    Q_INVOKABLE void showDisruption(bool chosen);
    /// A report that was sealed: on its way, or received.
    Q_INVOKABLE void showSent(bool received);
    Q_INVOKABLE void askedToWithdraw();
    Q_INVOKABLE void setSteps(bool canUndo, bool canRedo);
    Q_INVOKABLE void setPast(const QString& refusal, const QString& corrects);
    Q_INVOKABLE void showMissing();
    Q_INVOKABLE void setDigits(int count);
    Q_INVOKABLE void setLockMessage(const QString& message, bool delayed);
    Q_INVOKABLE void setSaved(const QString& text, bool failed);
    Q_INVOKABLE void setEnrolStep(int step);
    Q_INVOKABLE void setProblems(bool present);
    /// As at a lock: every word goes.
    Q_INVOKABLE void forget();
    /// What the kind of source would lead to.
    Q_INVOKABLE void suggest(const QString& evaluation, const QString& assessment);
    /// The force has neither flags nor conditions of its own.
    Q_INVOKABLE void withoutForceWords();
    /// A draft of which nothing but the words is there.
    Q_INVOKABLE void blank();
    /// Words in the report could point to the source; or were taken out and can be put back.
    Q_INVOKABLE void showLeak();
    Q_INVOKABLE void showTaken();
    /// The report is one of two from one note.
    Q_INVOKABLE void showTied();
    Q_INVOKABLE void failSubmit(const QString& sentence);
    Q_INVOKABLE void acceptSubmit();
    Q_INVOKABLE void emptyLists();
    Q_INVOKABLE void findNoMeasures();
    Q_INVOKABLE void findNoDrafts(const QString& query);
    Q_INVOKABLE void search(const QString& query);
    /// The form of a "person", "vehicle", "location", "telephone" or "online-account", with what may be said about it;
    /// `empty`: nothing is said of it yet.
    Q_INVOKABLE void showEntity(const QString& kind, bool empty);
    Q_INVOKABLE void setWhenProblem(const QString& problem);
    Q_INVOKABLE void refuseAttachments(const QString& sentence);
    Q_INVOKABLE void takeAttachment(double progress);
    /// There is a camera and a microphone.
    Q_INVOKABLE void offerCapture();
    /// `state`: of CameraModel; in Taken with a picture, in Off with a problem.
    Q_INVOKABLE void showCamera(int state, const QString& problem = {});
    /// A sound is being recorded; or one was, with a problem.
    Q_INVOKABLE void record(bool recording, const QString& problem = {});
    Q_INVOKABLE void fillUp(const QString& problem);
    /// The open note's place is where the phone is.
    Q_INVOKABLE void fillPlace();
    /// Whether filling in can be offered, is allowed, and why it was not.
    Q_INVOKABLE void setPlaceFilling(bool possible, bool allowed, const QString& problem);
    Q_INVOKABLE void setLocating(bool locating, const QString& problem);
    /// A match with no facts yet.
    Q_INVOKABLE void unmatched();
    Q_INVOKABLE void setLanguage(const QString& language);
    Q_INVOKABLE void setWindow(double textScale, bool dark, int insetTop, int insetBottom);

private:
    void fillFinish();
    void fillFinishOptions(bool forceWords);
    void fillPublicPage();

    app::Catalogue m_catalogue;
    QString m_language = QStringLiteral("en");
    app::Session m_session;
    app::WordingController m_wording{m_session, nullptr};
};

} // namespace lanyard::ui
