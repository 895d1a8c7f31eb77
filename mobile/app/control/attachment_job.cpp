#include "mobile/app/control/attachment_job.h"

#include "core/intel/file_type.h"
#include "mobile/app/control/thumbnail.h"

#include <QBuffer>
#include <QFile>

namespace lanyard::app {

namespace {

constexpr qint64 kPiece = 256 << 10;
constexpr int kPiecesAtOnce = 4; // some milliseconds of the worker

tl::unexpected<Error> unreadable() {
    return fail(ErrorCode::Io, "This file can't be read. Nothing was attached.");
}

ByteView viewOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::shared_ptr<AttachmentJob> AttachmentJob::ofFile(std::string report, const QString& name, bool keepMetadata) {
    return std::make_shared<AttachmentJob>(std::move(report), std::make_unique<QFile>(name), keepMetadata);
}

std::shared_ptr<AttachmentJob> AttachmentJob::ofPicture(std::string report, QByteArray picture) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(picture);
    picture.clear(); // the buffer's is the only one, or wiping it would make a copy
    return std::make_shared<AttachmentJob>(std::move(report), std::move(buffer), false);
}

AttachmentJob::AttachmentJob(std::string report, std::unique_ptr<QIODevice> from, bool keepMetadata)
    : m_report(std::move(report))
    , m_from(std::move(from))
    , m_keepMetadata(keepMetadata) {}

AttachmentJob::Step AttachmentJob::advance(Backend& backend) {
    if (m_done)
        return {{}, true, 1};
    if (m_cancelled)
        return end(fail(ErrorCode::Cancelled, ""));
    if (!m_attacher) {
        if (const Status begun = begin(backend); !begun)
            return end(begun);
    }
    QByteArray piece;
    for (int n = 0; n < kPiecesAtOnce; ++n) {
        piece = m_from->read(kPiece);
        if (piece.isEmpty())
            break;
        if (const Status taken = m_attacher->append(viewOf(piece)); !taken)
            return end(taken);
    }
    if (!piece.isEmpty())
        return {{}, false, m_size > 0 ? static_cast<double>(m_from->pos()) / static_cast<double>(m_size) : 0};
    if (const auto* file = qobject_cast<QFile*>(m_from.get()); file != nullptr && file->error() != QFileDevice::NoError)
        return end(unreadable());
    const auto row = m_attacher->finish();
    if (!row)
        return end(fail(row.error()));
    if (auto attachments = backend.device().attachments())
        makeThumbnail(attachments->kept(), *row);
    return end({});
}

void AttachmentJob::settle(Backend& backend) {
    // A file is still where it was, and the officer may choose it again; a picture in memory is nowhere else.
    if (qobject_cast<QBuffer*>(m_from.get()) == nullptr)
        cancel();
    while (!advance(backend).done) {
    }
}

AttachmentJob::Step AttachmentJob::end(Status status) {
    m_done = true;
    m_attacher.reset();
    m_from->close();
    if (auto* buffer = qobject_cast<QBuffer*>(m_from.get()))
        buffer->buffer().fill('\0');
    return {std::move(status), true, 1};
}

Status AttachmentJob::begin(Backend& backend) {
    if (!m_from->open(QIODevice::ReadOnly))
        return unreadable();
    m_size = m_from->size();
    const QByteArray head = m_from->peek(static_cast<qint64>(intel::kFileHead));
    LANYARD_ASSIGN(auto attachments, backend.device().attachments());
    LANYARD_ASSIGN(auto begun, client::FileAttacher::begin(attachments, {m_report, {}, m_keepMetadata}, viewOf(head)));
    m_attacher.emplace(std::move(begun));
    return {};
}

} // namespace lanyard::app
