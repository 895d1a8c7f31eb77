#include "core/intel/picture.h"

#include "core/base/invariant.h"
#include "core/intel/picture_format.h"

#include <algorithm>
#include <array>

namespace lanyard::intel {

namespace {

bool startsWith(ByteView bytes, std::string_view magic, std::size_t at = 0) {
    return bytes.size() >= at + magic.size() && textOf(bytes.subspan(at, magic.size())) == magic;
}

/// Files of boxes: still pictures and videos tell themselves apart by their brand.
PictureKind kindOfBoxes(ByteView head) {
    constexpr std::array<std::string_view, 8> kHeic{"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"};
    const std::string_view brand = textOf(head.subspan(8, 4));
    if (std::find(kHeic.begin(), kHeic.end(), brand) != kHeic.end())
        return PictureKind::Heic;
    return brand == "avif" || brand == "avis" ? PictureKind::Avif : PictureKind::Video;
}

Status cannotClean(PictureKind kind) {
    const auto refuse = [](const char* sentence) { return fail(ErrorCode::Unsupported, sentence); };
    switch (kind) {
    case PictureKind::Heic:
        return refuse("Place and time cannot be taken out of a HEIC picture: set the camera to save JPEG, or make a "
                      "JPEG copy, and choose that.");
    case PictureKind::Avif:
        return refuse("Place and time cannot be taken out of an AVIF picture: make a JPEG copy and choose that.");
    case PictureKind::Tiff:
        return refuse("Place and time cannot be taken out of a TIFF or raw picture: make a JPEG copy and choose that.");
    case PictureKind::Gif:
        return refuse("What a GIF carries beside the picture cannot be taken out: make a PNG copy and choose that.");
    case PictureKind::Bmp:
        return refuse("A BMP picture is not taken: make a PNG copy and choose that.");
    case PictureKind::Video:
        return refuse("Place and time cannot be taken out of a video: hand it in the way your force takes in video.");
    case PictureKind::Jpeg:
    case PictureKind::Png:
    case PictureKind::WebP:
    case PictureKind::Unknown:
        break;
    }
    return refuse("This file is not a picture that Lanyard knows: choose a JPEG or a PNG.");
}

std::unique_ptr<PictureFormat> formatOf(PictureKind kind) {
    if (kind == PictureKind::Jpeg)
        return makeJpegFormat();
    return kind == PictureKind::Png ? makePngFormat() : makeWebpFormat();
}

} // namespace

PictureKind pictureKindOf(ByteView head) {
    using namespace std::string_view_literals;
    if (startsWith(head, "\xFF\xD8\xFF"sv))
        return PictureKind::Jpeg;
    if (startsWith(head, "\x89PNG\r\n\x1A\n"sv))
        return PictureKind::Png;
    if (startsWith(head, "RIFF"sv) && startsWith(head, "WEBP"sv, 8))
        return PictureKind::WebP;
    if (startsWith(head, "GIF87a"sv) || startsWith(head, "GIF89a"sv))
        return PictureKind::Gif;
    if (startsWith(head, "ftyp"sv, 4) && head.size() >= 12)
        return kindOfBoxes(head);
    if (startsWith(head, "II*\0"sv) || startsWith(head, "MM\0*"sv) || startsWith(head, "II+\0"sv) ||
        startsWith(head, "MM\0+"sv))
        return PictureKind::Tiff;
    if (startsWith(head, "\x1A\x45\xDF\xA3"sv) || (startsWith(head, "RIFF"sv) && startsWith(head, "AVI "sv, 8)))
        return PictureKind::Video;
    if (startsWith(head, "BM"sv) && startsWith(head, "\0\0\0\0"sv, 6))
        return PictureKind::Bmp;
    return PictureKind::Unknown;
}

std::string_view mediaTypeOf(PictureKind kind) {
    switch (kind) {
    case PictureKind::Jpeg:
        return "image/jpeg";
    case PictureKind::Png:
        return "image/png";
    case PictureKind::WebP:
        return "image/webp";
    case PictureKind::Gif:
        return "image/gif";
    case PictureKind::Heic:
        return "image/heic";
    case PictureKind::Avif:
        return "image/avif";
    case PictureKind::Tiff:
        return "image/tiff";
    case PictureKind::Bmp:
        return "image/bmp";
    case PictureKind::Video:
    case PictureKind::Unknown:
        break;
    }
    return "application/octet-stream";
}

bool canClean(PictureKind kind) {
    return kind == PictureKind::Jpeg || kind == PictureKind::Png || kind == PictureKind::WebP;
}

tl::unexpected<Error> damagedPicture() {
    return fail(ErrorCode::Malformed, "This picture is damaged: choose another copy of it.");
}
tl::unexpected<Error> rarePicture() {
    return fail(ErrorCode::Unsupported, "This picture is of a rare kind: make a JPEG or PNG copy and choose that.");
}

Status PictureFormat::consume(ByteView in, const PictureSink& out) {
    const auto bounded = [&] { return m_step.what != Step::What::Scan && m_step.what != Step::What::End; };
    for (;;) {
        while (bounded() && m_done == m_step.count) {
            LANYARD_ASSIGN(m_step, next(m_collected, out));
            invariant(m_step.what != Step::What::Collect || m_step.count <= kMostCollected,
                      "a picture's reader holds little of it");
            m_done = 0;
            m_collected.clear();
            if (m_step.what == Step::What::Collect)
                m_collected.reserve(static_cast<std::size_t>(m_step.count));
        }
        if (in.empty() || m_step.what == Step::What::End)
            return {};
        if (m_step.what == Step::What::Scan) {
            LANYARD_ASSIGN(const auto step, scan(in, out));
            if (step) {
                m_step = *step;
                m_done = 0;
            }
            continue;
        }
        const ByteView piece =
            in.first(static_cast<std::size_t>(std::min<std::uint64_t>(in.size(), m_step.count - m_done)));
        in = in.subspan(piece.size());
        m_done += piece.size();
        if (m_step.what == Step::What::Collect) {
            m_collected.insert(m_collected.end(), piece.begin(), piece.end());
        } else if (m_step.what == Step::What::Pass) {
            passed(piece);
            LANYARD_TRY(out(piece));
        }
    }
}

Result<std::optional<PictureFormat::Step>> PictureFormat::scan(ByteView&, const PictureSink&) {
    return damagedPicture(); // only for formats that ask for it
}

struct PictureCleaner::Private {
    Bytes head; ///< until the kind is known
    std::optional<PictureKind> kind;
    std::unique_ptr<PictureFormat> format;
    std::optional<Error> error;

    Status begin(const PictureSink& out) {
        kind = pictureKindOf(head);
        if (!canClean(*kind))
            return cannotClean(*kind);
        format = formatOf(*kind);
        return format->consume(head, out);
    }
    Status take(ByteView in, const PictureSink& out) {
        if (!kind) {
            const ByteView piece = in.first(std::min(in.size(), kPictureHead - head.size()));
            head.insert(head.end(), piece.begin(), piece.end());
            in = in.subspan(piece.size());
            if (head.size() < kPictureHead)
                return {};
            LANYARD_TRY(begin(out));
        }
        return format->consume(in, out);
    }
    Status end(const PictureSink& out) {
        if (!kind && head.empty())
            return fail(ErrorCode::Malformed, "This picture is empty: choose another copy of it.");
        if (!kind)
            LANYARD_TRY(begin(out));
        if (!format->ended())
            return fail(ErrorCode::Malformed,
                        "This picture is damaged, its end is missing: choose another copy of it.");
        return {};
    }
    Status remember(Status status) {
        if (!status)
            error = status.error();
        return status;
    }
};

PictureCleaner::PictureCleaner() : m(std::make_unique<Private>()) {}
PictureCleaner::PictureCleaner(PictureCleaner&&) noexcept = default;
PictureCleaner& PictureCleaner::operator=(PictureCleaner&&) noexcept = default;
PictureCleaner::~PictureCleaner() = default;

Status PictureCleaner::feed(ByteView in, const PictureSink& out) {
    return m->error ? fail(*m->error) : m->remember(m->take(in, out));
}

Status PictureCleaner::finish(const PictureSink& out) {
    return m->error ? fail(*m->error) : m->remember(m->end(out));
}

std::optional<PictureKind> PictureCleaner::kind() const {
    return m->kind;
}

std::optional<PictureSize> PictureCleaner::size() const {
    return m->format ? m->format->size() : std::nullopt;
}

} // namespace lanyard::intel
