#pragma once

#include "mobile/app/control/backend.h"
#include "sync/client/file_attacher.h"

#include <QByteArray>
#include <QIODevice>

#include <atomic>
#include <memory>
#include <optional>

namespace lanyard::app {

/// Takes one file or picture into a report, a piece at a time. Made and used on the worker; the GUI thread only holds
/// on to it and says that it is not wanted any more.
class AttachmentJob {
public:
    /// A file, opened at the first step.
    [[nodiscard]] static std::shared_ptr<AttachmentJob> ofFile(std::string report, const QString& name,
                                                               bool keepMetadata);
    /// A picture in memory, which is wiped at the end.
    [[nodiscard]] static std::shared_ptr<AttachmentJob> ofPicture(std::string report, QByteArray picture);

    AttachmentJob(std::string report, std::unique_ptr<QIODevice> from, bool keepMetadata);

    struct Step {
        Status status; ///< Cancelled; a sentence for the officer
        bool done = false;
        double progress = 0; ///< 0 to 1
    };
    /// The next piece: some milliseconds. Once done, nothing.
    [[nodiscard]] Step advance(Backend& backend);
    /// All that is left, where it must not be lost; else nothing is left open. Before the store closes.
    void settle(Backend& backend);
    void cancel() { m_cancelled = true; } ///< any thread

private:
    [[nodiscard]] Status begin(Backend& backend);
    /// Nothing is left open, whatever came of it.
    Step end(Status status);

    std::string m_report;
    std::unique_ptr<QIODevice> m_from;
    bool m_keepMetadata = false;
    qint64 m_size = 0;
    bool m_done = false;
    std::optional<client::FileAttacher> m_attacher;
    std::atomic<bool> m_cancelled{false};
};

} // namespace lanyard::app
