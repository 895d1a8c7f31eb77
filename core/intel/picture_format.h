#pragma once

#include "core/intel/picture.h"

/// The machine below a PictureCleaner, for the sources of the formats.
namespace lanyard::intel {

/// Reads one format step by step. A format says what it wants next: some bytes to look at, or so many to pass on or to
/// drop; this does it over input that comes in any pieces.
class PictureFormat {
public:
    virtual ~PictureFormat() = default;
    [[nodiscard]] Status consume(ByteView in, const PictureSink& out);
    [[nodiscard]] bool ended() const { return m_step.what == Step::What::End; }
    [[nodiscard]] std::optional<PictureSize> size() const { return m_size; }

protected:
    struct Step {
        enum class What {
            Collect, ///< `count` bytes, at most kMostCollected, for next()
            Pass,    ///< `count` bytes to the output
            Skip,    ///< `count` bytes to nowhere
            Scan,    ///< all there is to scan(), until it says otherwise
            End,     ///< whatever follows is dropped
        };
        What what = What::End;
        std::uint64_t count = 0;
    };
    static constexpr std::uint64_t kMostCollected = 65536;

    explicit PictureFormat(Step first) : m_step(first) {}
    /// The step is done; `collected` holds its bytes when they were collected.
    [[nodiscard]] virtual Result<Step> next(ByteView collected, const PictureSink& out) = 0;
    /// Takes from the front of `in` and leaves the rest. Nothing: wants more of the same.
    [[nodiscard]] virtual Result<std::optional<Step>> scan(ByteView& in, const PictureSink& out);
    /// Sees what is passed on.
    virtual void passed(ByteView) {}

    void setSize(PictureSize size) { m_size = size; }

private:
    Step m_step;
    std::uint64_t m_done = 0; ///< bytes of m_step.count
    Bytes m_collected;
    std::optional<PictureSize> m_size;
};

[[nodiscard]] std::unique_ptr<PictureFormat> makeJpegFormat();
[[nodiscard]] std::unique_ptr<PictureFormat> makePngFormat();
[[nodiscard]] std::unique_ptr<PictureFormat> makeWebpFormat();

[[nodiscard]] tl::unexpected<Error> damagedPicture();
[[nodiscard]] tl::unexpected<Error> rarePicture(); ///< well formed perhaps, but of a kind that hardly exists

[[nodiscard]] inline std::uint32_t big16(ByteView bytes, std::size_t at) {
    return (std::uint32_t{bytes[at]} << 8U) | bytes[at + 1];
}
[[nodiscard]] inline std::uint32_t big32(ByteView bytes, std::size_t at) {
    return (big16(bytes, at) << 16U) | big16(bytes, at + 2);
}
[[nodiscard]] inline std::uint32_t little16(ByteView bytes, std::size_t at) {
    return bytes[at] | (std::uint32_t{bytes[at + 1]} << 8U);
}
[[nodiscard]] inline std::uint32_t little32(ByteView bytes, std::size_t at) {
    return little16(bytes, at) | (little16(bytes, at + 2) << 16U);
}

/// The orientation (1 to 8) that the TIFF inside an Exif segment gives; 0 when it gives none, or is broken.
[[nodiscard]] std::uint32_t exifOrientation(ByteView tiff);
/// The payload of an Exif segment that holds this orientation only.
[[nodiscard]] Bytes orientationSegment(std::uint32_t orientation);

} // namespace lanyard::intel
