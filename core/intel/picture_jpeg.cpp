#include "core/intel/picture_format.h"

#include <algorithm>
#include <array>

// ITU-T T.81, annex B.
namespace lanyard::intel {

namespace {

constexpr std::uint8_t kSoi = 0xD8;
constexpr std::uint8_t kEoi = 0xD9;
constexpr std::uint8_t kSos = 0xDA;
constexpr std::uint8_t kDqt = 0xDB;
constexpr std::uint8_t kDnl = 0xDC;
constexpr std::uint8_t kDri = 0xDD;
constexpr std::uint8_t kDht = 0xC4;
constexpr std::uint8_t kDac = 0xCC;
constexpr std::uint8_t kApp0 = 0xE0;
constexpr std::uint8_t kApp1 = 0xE1;
constexpr std::uint8_t kApp14 = 0xEE;
constexpr std::uint8_t kCom = 0xFE;

bool isRestart(std::uint8_t code) {
    return code >= 0xD0 && code <= 0xD7;
}
/// Frames that are one picture; the others are layers of a hierarchy.
bool isFrame(std::uint8_t code) {
    return (code >= 0xC0 && code <= 0xC3) || (code >= 0xC9 && code <= 0xCB);
}

/// Does a segment hold tables from its first byte to its last, with no room for anything else?
bool isAllTables(std::uint8_t code, ByteView payload) {
    if (code == kDri)
        return payload.size() == 2;
    if (code == kDac)
        return !payload.empty() && payload.size() % 2 == 0;
    while (!payload.empty()) {
        std::size_t length = 0;
        if (code == kDqt) {
            if (payload[0] >> 4U > 1 || (payload[0] & 0x0FU) > 3)
                return false;
            length = payload[0] >> 4U == 0 ? 65 : 129;
        } else {
            if (payload.size() < 17 || payload[0] >> 4U > 1 || (payload[0] & 0x0FU) > 3)
                return false;
            length = 17;
            for (const std::uint8_t codes : payload.subspan(1, 16))
                length += codes;
        }
        if (payload.size() < length)
            return false;
        payload = payload.subspan(length);
    }
    return true;
}

class JpegFormat final : public PictureFormat {
public:
    JpegFormat() : PictureFormat({Step::What::Collect, 2}) {}

private:
    enum class State { Start, Marker, Code, Length, Segment, Dropped };

    Result<Step> next(ByteView collected, const PictureSink& out) override {
        switch (m_state) {
        case State::Start:
            if (collected[0] != 0xFF || collected[1] != kSoi)
                return damagedPicture();
            LANYARD_TRY(out(collected));
            return wantMarker();
        case State::Marker:
            if (collected[0] != 0xFF)
                return damagedPicture();
            m_state = State::Code;
            return Step{Step::What::Collect, 1};
        case State::Code:
            return collected[0] == 0xFF ? Result<Step>(Step{Step::What::Collect, 1}) // fill
                                        : marker(collected[0], out);
        case State::Length:
            return segment(big16(collected, 0));
        case State::Segment:
            LANYARD_TRY(keep(collected, out));
            if (m_code == kSos)
                return Step{Step::What::Scan, 0};
            return wantMarker();
        case State::Dropped:
            return wantMarker();
        }
        return damagedPicture();
    }

    /// Compressed data, in which 0xFF stands only before 0 or a restart marker.
    Result<std::optional<Step>> scan(ByteView& in, const PictureSink& out) override {
        std::size_t from = 0; // what lies between it and `at` is to be passed on
        for (std::size_t at = 0; at < in.size();) {
            if (m_sawFF) {
                const std::uint8_t code = in[at++];
                from = at;
                if (code == 0xFF)
                    continue; // fill
                m_sawFF = false;
                if (code == 0 || isRestart(code)) {
                    const std::array<std::uint8_t, 2> pair{0xFF, code};
                    LANYARD_TRY(out(pair));
                    continue;
                }
                in = in.subspan(at);
                LANYARD_ASSIGN(const Step step, marker(code, out));
                return std::optional(step);
            }
            const auto found = std::find(in.begin() + static_cast<std::ptrdiff_t>(at), in.end(), std::uint8_t{0xFF});
            at = static_cast<std::size_t>(found - in.begin());
            if (at + 1 < in.size() && (in[at + 1] == 0 || isRestart(in[at + 1]))) {
                at += 2;
                continue;
            }
            if (at > from)
                LANYARD_TRY(out(in.subspan(from, at - from)));
            m_sawFF = at < in.size();
            at += 1;
            from = std::min(at, in.size());
        }
        if (from < in.size())
            LANYARD_TRY(out(in.subspan(from)));
        in = {};
        return std::optional<Step>();
    }

    Step wantMarker() {
        m_state = State::Marker;
        return {Step::What::Collect, 1};
    }

    Result<Step> marker(std::uint8_t code, const PictureSink& out) {
        if (code == kEoi) {
            if (!m_scanned)
                return damagedPicture();
            LANYARD_TRY(out(std::array<std::uint8_t, 2>{0xFF, kEoi}));
            return Step{Step::What::End, 0};
        }
        if (code < 0xC0 || code == kSoi || isRestart(code))
            return damagedPicture();
        const bool known = isFrame(code) || code == kDht || code == kDac || (code >= kSos && code <= kDri) ||
                           (code >= kApp0 && code <= 0xEF) || code == kCom;
        if (!known)
            return rarePicture();
        m_code = code;
        m_state = State::Length;
        return Step{Step::What::Collect, 2};
    }

    Result<Step> segment(std::uint32_t length) {
        if (length < 2)
            return damagedPicture();
        const bool isApp = m_code >= kApp0 && m_code <= 0xEF && m_code != kApp0 && m_code != kApp1 && m_code != kApp14;
        // The height that DNL gives late is in the frame already, or the picture is refused
        const bool drops = isApp || m_code == kCom || m_code == kDnl;
        m_state = drops ? State::Dropped : State::Segment;
        return Step{drops ? Step::What::Skip : Step::What::Collect, length - 2};
    }

    [[nodiscard]] Status write(ByteView payload, const PictureSink& out) const {
        const std::size_t length = payload.size() + 2;
        const std::array<std::uint8_t, 4> head{0xFF, m_code, static_cast<std::uint8_t>(length >> 8U),
                                               static_cast<std::uint8_t>(length & 0xFFU)};
        LANYARD_TRY(out(head));
        return out(payload);
    }

    /// Writes what is to stay of a segment.
    Status keep(ByteView payload, const PictureSink& out) {
        if (isFrame(m_code))
            return keepFrame(payload, out);
        if (m_code == kSos)
            return keepScan(payload, out);
        if (m_code >= kApp0)
            return keepApp(payload, out);
        if (!isAllTables(m_code, payload))
            return damagedPicture();
        return write(payload, out);
    }

    Status keepFrame(ByteView payload, const PictureSink& out) {
        if (size() || payload.size() < 6 || payload[5] == 0 || payload.size() != 6U + 3U * payload[5])
            return damagedPicture();
        const PictureSize frame{big16(payload, 3), big16(payload, 1)};
        if (frame.pixels() == 0)
            return damagedPicture();
        setSize(frame);
        return write(payload, out);
    }

    Status keepScan(ByteView payload, const PictureSink& out) {
        if (!size() || payload.empty() || payload[0] < 1 || payload[0] > 4 || payload.size() != 4U + 2U * payload[0])
            return damagedPicture();
        m_scanned = true;
        return write(payload, out);
    }

    Status keepApp(ByteView payload, const PictureSink& out) {
        using namespace std::string_view_literals;
        const auto begins = [&](std::string_view word) { return textOf(payload).substr(0, word.size()) == word; };
        if (m_scanned)
            return {}; // each of them stands before the first scan
        if (m_code == kApp0 && begins("JFIF\0"sv) && payload.size() >= 14 && !m_jfif) {
            m_jfif = true;
            Bytes header(payload.begin(), payload.begin() + 14);
            header[12] = header[13] = 0; // no thumbnail
            return write(header, out);
        }
        if (m_code == kApp14 && begins("Adobe"sv) && payload.size() >= 12 && !m_adobe) {
            m_adobe = true;
            return write(payload.first(12), out);
        }
        if (m_code == kApp1 && begins("Exif\0"sv) && payload.size() > 6 && !m_exif) {
            m_exif = true; // decoders look at the first
            const std::uint32_t orientation = exifOrientation(payload.subspan(6));
            if (orientation > 1) // 1 is how it lies anyway
                return write(orientationSegment(orientation), out);
        }
        return {};
    }

    State m_state = State::Start;
    std::uint8_t m_code = 0;
    bool m_sawFF = false; ///< in compressed data, at the end of a piece
    bool m_scanned = false;
    bool m_jfif = false;
    bool m_adobe = false;
    bool m_exif = false;
};

} // namespace

std::unique_ptr<PictureFormat> makeJpegFormat() {
    return std::make_unique<JpegFormat>();
}

} // namespace lanyard::intel
