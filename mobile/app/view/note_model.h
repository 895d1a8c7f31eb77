#pragma once

#include "mobile/app/view/wording_model.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// The quick note. Saved as it is typed: `edited` asks for it, the answer is `savedText` or `saveFailed`.
class NoteModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString reportId READ reportId NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString placeText READ placeText WRITE setPlaceText NOTIFY changed)
    Q_PROPERTY(bool placeFilled READ placeFilled NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QString guideTitle READ guideTitle NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(QString correctsText READ correctsText NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(lanyard::app::WordingModel* wording READ wording CONSTANT)

public:
    struct Note {
        QString reportId;
        QString text;
        QString placeText;
        QString timeText;
        QString guideTitle;       ///< the guide it was started from, or empty
        QString correctsText{};   ///< which earlier report it corrects, a sentence, or empty
        bool placeFilled = false; ///< the place is where the phone was; the officer has not touched it
    };

    using QObject::QObject;

    [[nodiscard]] QString reportId() const { return m_note.reportId; }
    [[nodiscard]] QString text() const { return m_note.text; }
    [[nodiscard]] QString placeText() const { return m_note.placeText; }
    [[nodiscard]] bool placeFilled() const { return m_note.placeFilled; }
    [[nodiscard]] QString timeText() const { return m_note.timeText; }
    [[nodiscard]] QString guideTitle() const { return m_note.guideTitle; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] bool saveFailed() const { return m_saveFailed; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString correctsText() const { return m_note.correctsText; }
    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] bool canRedo() const { return m_canRedo; }
    [[nodiscard]] const Note& note() const { return m_note; }
    /// Advice on the words of the text.
    [[nodiscard]] WordingModel* wording() { return &m_wording; }

    // From C++; none of these emits `edited`.
    void show(const Note& note);
    void setTimeText(const QString& text);
    /// Where the phone is, which the officer may change or remove.
    void fillPlace(const QString& text);
    /// "Saved 22:47, encrypted, only on this phone", or, when `failed`, what is the matter and that the words are still
    /// here.
    void setSaved(const QString& text, bool failed = false);
    /// Whether there is a step to take back, and one that was taken back.
    void setSteps(bool canUndo, bool canRedo);
    /// Something the officer should know about this note, or empty.
    void setProblem(const QString& sentence);
    /// Forgets every word, as at lock.
    void clear();

    // From QML; emit `edited` when they changed something.
    void setText(const QString& text);
    void setPlaceText(const QString& text);

    Q_INVOKABLE void newNote(const QString& itemId = {}) { emit newRequested(itemId); }
    Q_INVOKABLE void open(const QString& reportId) { emit openRequested(reportId); }
    /// Back to before the last step of writing, and forward again; also after the app was closed.
    Q_INVOKABLE void undo() { emit undoRequested(); }
    Q_INVOKABLE void redo() { emit redoRequested(); }
    Q_INVOKABLE void done() { emit doneRequested(); }
    Q_INVOKABLE void discard() { emit discardRequested(); }
    /// The page goes off the screen for good, or another part of the app comes before it.
    Q_INVOKABLE void leave() { emit leaveRequested(); }

signals:
    void changed();
    void edited();
    void newRequested(const QString& itemId);
    void openRequested(const QString& reportId);
    void undoRequested();
    void redoRequested();
    void doneRequested();
    void discardRequested();
    void leaveRequested();

private:
    Note m_note;
    QString m_savedText;
    QString m_problem;
    bool m_saveFailed = false;
    bool m_canUndo = false;
    bool m_canRedo = false;
    WordingModel m_wording{this};
};

/// The quick note of the lock screen: words only, sealed whole at each save, never shown again here.
class LockedNoteModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] bool saveFailed() const { return m_saveFailed; }

    void setText(const QString& text);
    void setSaved(const QString& text, bool failed = false);
    /// An empty note, with nothing said about saving.
    void clear();

    Q_INVOKABLE void done() { emit doneRequested(); }

signals:
    void changed();
    void edited();
    void doneRequested();

private:
    QString m_text;
    QString m_savedText;
    bool m_saveFailed = false;
};

} // namespace lanyard::app
