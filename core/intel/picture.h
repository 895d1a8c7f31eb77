#pragma once

#include "core/base/bytes.h"

#include <functional>
#include <memory>
#include <optional>

/// Pictures, before they are kept: what kind they are, how large, and without the place, the time and the device that
/// they carry. Nothing is decoded here.
namespace lanyard::intel {

enum class PictureKind { Jpeg, Png, WebP, Gif, Heic, Avif, Tiff, Bmp, Video, Unknown };

/// So many bytes of a file tell its kind.
inline constexpr std::size_t kPictureHead = 16;
/// By the first bytes, whatever the file's name says; kPictureHead of them, or the whole of a shorter file. Tiff is
/// also most cameras' raw format.
[[nodiscard]] PictureKind pictureKindOf(ByteView head);
/// "image/jpeg"; "application/octet-stream" when it is not known or one of several.
[[nodiscard]] std::string_view mediaTypeOf(PictureKind kind);
/// Can a PictureCleaner take the metadata out?
[[nodiscard]] bool canClean(PictureKind kind);

/// A decoder makes some four bytes of each pixel: what has more is not shown, whatever the file's size.
inline constexpr std::uint64_t kMaxPixels = 100'000'000;

struct PictureSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    [[nodiscard]] std::uint64_t pixels() const { return std::uint64_t{width} * height; }
};

using PictureSink = std::function<Status(ByteView)>;

/// Copies a picture and leaves out all but what it takes to show it. The picture comes in pieces of any size and what
/// is kept goes to `out` as soon as it is known to be kept; memory stays under 70 KB. The bytes written do not depend
/// on how the input was cut.
///
/// JPEG keeps its tables, frames and scans, the JFIF header without its thumbnail, Adobe's colour segment, and, made
/// anew, an Exif segment that holds the orientation and nothing else. PNG keeps the chunks that draw it: IHDR PLTE tRNS
/// gAMA cHRM sRGB sBIT bKGD pHYs IDAT IEND, each of the exact length that it must have; an animation becomes its first
/// picture. WebP keeps the one still image, without its orientation if it had one; animated ones and lossy ones with
/// transparency are refused. Colour profiles go, for they name devices. What follows the picture's end goes: other
/// pictures, videos, the rest of a picture that was cropped. What lies inside the compressed image data stays.
///
/// Errors, each with a sentence for the officer: Malformed (damaged or cut), Unsupported (a kind that cannot be
/// cleaned, and what to do), and whatever `out` answers. After one, every call gives it again, and what was written is
/// to be thrown away.
class PictureCleaner {
public:
    PictureCleaner();
    PictureCleaner(PictureCleaner&&) noexcept;
    PictureCleaner& operator=(PictureCleaner&&) noexcept;
    ~PictureCleaner();

    [[nodiscard]] Status feed(ByteView in, const PictureSink& out);
    /// No more will come. Only now is the copy whole.
    [[nodiscard]] Status finish(const PictureSink& out);

    /// Known once kPictureHead bytes were fed, or at finish().
    [[nodiscard]] std::optional<PictureKind> kind() const;
    /// From the headers, as soon as they went through; nothing before. A frame's second header is refused, so this
    /// is the size that a decoder of the copy will see.
    [[nodiscard]] std::optional<PictureSize> size() const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace lanyard::intel
