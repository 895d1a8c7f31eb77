#pragma once

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <memory>

namespace lanyard::app {

/// The window as somebody in front of it has it: finds what is on the screen by name, presses it with the mouse, types.
/// Nothing here calls a view model.
class Stage {
public:
    explicit Stage(QQuickWindow& window) : m_window(window) {}

    /// The item of this objectName that is on the screen now, or null. "notePage/done" looks for `done` within
    /// `notePage`.
    [[nodiscard]] QQuickItem* find(const QString& path) const;
    [[nodiscard]] bool shows(const QString& path) const { return find(path) != nullptr; }
    /// Scrolls to it when it lies outside, then presses and lets go with the left button. False when it is not there
    /// or not enabled.
    [[nodiscard]] bool press(const QString& path);
    /// How often press() has pressed, on this stage and every copy of it.
    [[nodiscard]] int taps() const { return *m_taps; }
    /// One key with this character, to whatever has the focus.
    void key(QChar character);
    /// What the window shows.
    [[nodiscard]] QImage picture() const { return m_window.grabWindow(); }

private:
    void scrollTo(QQuickItem& item);

    QQuickWindow& m_window;
    std::shared_ptr<int> m_taps = std::make_shared<int>(0);
};

} // namespace lanyard::app
