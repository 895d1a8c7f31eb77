#include "mobile/app/control/thumbnail.h"

#include "core/intel/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace lanyard::app {

namespace {

constexpr std::uint64_t kLargest = std::uint64_t{24} << 20U;
constexpr int kSide = 192; // pixels
constexpr int kQuality = 75;
constexpr int kDecoderMegabytes = 400;

QByteArray formatOf(const std::string& media) {
    if (media == "image/jpeg")
        return "jpeg";
    if (media == "image/png")
        return "png";
    return media == "image/webp" ? QByteArray("webp") : QByteArray();
}

} // namespace

void makeThumbnail(store::Attachments& attachments, const store::AttachmentRow& row) {
    const QByteArray format = formatOf(row.media);
    if (format.isEmpty() || row.size > kLargest)
        return;
    QByteArray content;
    content.reserve(static_cast<qsizetype>(row.size));
    const Status read = attachments.stream(row.id, [&content](ByteView piece) -> Status {
        content.append(reinterpret_cast<const char*>(piece.data()), static_cast<qsizetype>(piece.size()));
        return {};
    });
    if (!read)
        return;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::ReadOnly))
        return;
    QImageReader::setAllocationLimit(kDecoderMegabytes);
    // The format that the bytes were found to have, and no other decoder's.
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() ||
        static_cast<std::uint64_t>(size.width()) * static_cast<std::uint64_t>(size.height()) > intel::kMaxPixels)
        return;
    reader.setScaledSize(size.scaled(kSide, kSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    content.fill('\0');
    if (image.isNull())
        return;
    QByteArray small;
    QBuffer out(&small);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "JPEG", kQuality))
        return;
    static_cast<void>(
        attachments.setThumbnail(row.id, ByteView(reinterpret_cast<const std::uint8_t*>(small.constData()),
                                                  static_cast<std::size_t>(small.size()))));
    small.fill('\0');
}

} // namespace lanyard::app
