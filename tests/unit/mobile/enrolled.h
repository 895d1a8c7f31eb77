#pragma once

#include "mobile/app/control/app.h"
#include "tests/support/support.h"

#include <functional>
#include <memory>
#include <string>

namespace lanyard::test {

/// Makes the application object that Qt needs, once.
void startQt();
/// Runs the GUI thread's event loop until the condition holds; false when it does not within the deadline.
[[nodiscard]] bool reaches(const std::function<bool()>& condition, int deadlineMillis = 20'000);

/// Is the force's own overlay on the device, or could it not be had?
enum class Overlay { Held, Refused };

/// A device in a folder of its own, enrolled by hand with a force whose relay nobody answers for, and holding the real
/// pack and the demonstration force's overlay. Its PIN is kPin; its keys cost next to nothing to derive.
class EnrolledFolder {
public:
    static constexpr const char* kPin = "274951";

    explicit EnrolledFolder(Overlay overlay = Overlay::Held);
    [[nodiscard]] const Path& path() const { return m_folder.path(); }
    [[nodiscard]] app::DeviceOptions options() const;

    /// A copy of the folder as it lies on disk at this moment, opened and unlocked: what a restart would find.
    [[nodiscard]] std::vector<intel::Report> reportsOnDisk() const;
    /// Likewise all that is attached to the reports, with its content.
    [[nodiscard]] std::vector<std::pair<intel::Attachment, Bytes>> attachmentsOnDisk() const;

private:
    void readOnDisk(const std::function<void(client::Device&)>& read) const;
    TempFolder m_folder{"officer"};
    FixedClock m_clock{FixedClock::kStart};
};

/// The app on such a device, its screens replaced by a test.
class RunningApp {
public:
    explicit RunningApp(const EnrolledFolder& folder, const app::App::Senses& senses = {});
    [[nodiscard]] app::Session& session() { return m_app->session(); }
    [[nodiscard]] app::App& app() { return *m_app; }
    void typePin(const char* pin);
    /// Types the right PIN and waits until the app is open and has its lists.
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool lock();
    /// Ends the app, as closing its window does.
    void end() { m_app.reset(); }

private:
    std::unique_ptr<app::App> m_app;
};

/// A new note on the screen of the open app, from this guide, with nothing in it.
[[nodiscard]] bool startNote(app::Session& session, const QString& guideId = {});
/// One with these words, saved.
[[nodiscard]] bool writeNote(app::Session& session, const QString& text, const QString& guideId = {});
/// Fills in all that a report of the officer's own needs before it may be sealed.
void grade(app::FinishModel& finish);

} // namespace lanyard::test
