#include "core/intel/picture_format.h"

#include <array>

// RFC 9649. A file says its whole length at its front, so that only what is one chunk long can be written while it is
// read: a still picture without a separate plane of transparency, which is nearly every one.
namespace lanyard::intel {

namespace {

constexpr std::size_t kRiffHead = 12;
constexpr std::size_t kChunkHead = 8;

void putLittle32(Bytes& bytes, std::uint32_t value) {
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

class WebpFormat final : public PictureFormat {
public:
    WebpFormat() : PictureFormat({Step::What::Collect, kRiffHead}) {}

private:
    enum class State { Riff, Head, Frame, Image, Dropped };

    Result<Step> next(ByteView collected, const PictureSink& out) override {
        switch (m_state) {
        case State::Riff: // its words were what the kind was told by
            m_left = little32(collected, 4);
            if (m_left < 4)
                return damagedPicture();
            m_left -= 4;
            return wantHead();
        case State::Head:
            return head(collected);
        case State::Frame:
            return frame(collected, out);
        case State::Image:
            return Step{Step::What::End, 0};
        case State::Dropped:
            return wantHead();
        }
        return damagedPicture();
    }

    Step wantHead() {
        m_state = State::Head;
        return {Step::What::Collect, kChunkHead};
    }

    Result<Step> head(ByteView bytes) {
        m_name = toText(bytes.first(4));
        m_length = little32(bytes, 4);
        const std::uint64_t padded = std::uint64_t{m_length} + m_length % 2;
        if (m_left < kChunkHead + padded)
            return damagedPicture();
        m_left -= kChunkHead + padded;
        if (m_name == "VP8 " || m_name == "VP8L") {
            m_state = State::Frame;
            const std::size_t wanted = m_name == "VP8L" ? 5 : 10;
            return m_length < wanted ? Result<Step>(damagedPicture()) : Step{Step::What::Collect, wanted};
        }
        if (m_name == "ALPH" || m_name == "ANIM" || m_name == "ANMF")
            return fail(ErrorCode::Unsupported,
                        "A WebP picture that moves or is see-through is not taken: make a PNG copy and choose that.");
        m_state = State::Dropped;
        return Step{Step::What::Skip, padded};
    }

    Result<Step> frame(ByteView first, const PictureSink& out) {
        PictureSize size;
        if (m_name == "VP8L") {
            if (first[0] != 0x2F)
                return damagedPicture();
            const std::uint32_t bits = little32(first, 1);
            size = {(bits & 0x3FFFU) + 1, ((bits >> 14U) & 0x3FFFU) + 1};
        } else {
            if ((first[0] & 1U) != 0 || first[3] != 0x9D || first[4] != 0x01 || first[5] != 0x2A)
                return damagedPicture();
            size = {little16(first, 6) & 0x3FFFU, little16(first, 8) & 0x3FFFU};
        }
        if (size.pixels() == 0)
            return damagedPicture();
        setSize(size);
        const std::uint32_t padded = m_length + m_length % 2;
        Bytes head = toBytes("RIFF");
        putLittle32(head, static_cast<std::uint32_t>(4 + kChunkHead) + padded);
        for (const char c : "WEBP" + m_name)
            head.push_back(static_cast<std::uint8_t>(c));
        putLittle32(head, m_length);
        head.insert(head.end(), first.begin(), first.end());
        LANYARD_TRY(out(head));
        m_state = State::Image;
        return Step{Step::What::Pass, padded - first.size()};
    }

    State m_state = State::Riff;
    std::uint64_t m_left = 0; ///< of the file, by its own length
    std::string m_name;
    std::uint32_t m_length = 0;
};

} // namespace

std::unique_ptr<PictureFormat> makeWebpFormat() {
    return std::make_unique<WebpFormat>();
}

} // namespace lanyard::intel
