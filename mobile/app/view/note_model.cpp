#include "mobile/app/view/note_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void NoteModel::show(const Note& note) {
    m_note = note;
    emit changed();
}

void NoteModel::setTimeText(const QString& text) {
    if (assign(m_note.timeText, text)) {
        emit changed();
    }
}

void NoteModel::fillPlace(const QString& text) {
    m_note.placeText = text;
    m_note.placeFilled = true;
    emit changed();
}

void NoteModel::setSaved(const QString& text, bool failed) {
    const bool words = assign(m_savedText, text);
    if (assign(m_saveFailed, failed) || words) {
        emit changed();
    }
}

void NoteModel::setSteps(bool canUndo, bool canRedo) {
    const bool undo = assign(m_canUndo, canUndo);
    if (assign(m_canRedo, canRedo) || undo) {
        emit changed();
    }
}

void NoteModel::setProblem(const QString& sentence) {
    if (assign(m_problem, sentence)) {
        emit changed();
    }
}

void NoteModel::clear() {
    m_note = {};
    m_savedText.clear();
    m_problem.clear();
    m_saveFailed = m_canUndo = m_canRedo = false;
    m_wording.clear();
    emit changed();
}

void NoteModel::setText(const QString& text) {
    if (assign(m_note.text, text)) {
        emit changed();
        emit edited();
    }
}

void NoteModel::setPlaceText(const QString& text) {
    if (assign(m_note.placeText, text)) {
        m_note.placeFilled = false;
        emit changed();
        emit edited();
    }
}

void LockedNoteModel::setText(const QString& text) {
    if (assign(m_text, text)) {
        emit changed();
        emit edited();
    }
}

void LockedNoteModel::setSaved(const QString& text, bool failed) {
    const bool words = assign(m_savedText, text);
    if (assign(m_saveFailed, failed) || words) {
        emit changed();
    }
}

void LockedNoteModel::clear() {
    m_text.clear();
    m_savedText.clear();
    m_saveFailed = false;
    emit changed();
}

} // namespace lanyard::app
