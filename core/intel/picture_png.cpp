#include "core/intel/picture_format.h"

#include <algorithm>
#include <array>
#include <set>

// PNG (W3C, third edition).
namespace lanyard::intel {

namespace {

constexpr std::array<std::uint32_t, 256> crcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t n = 0; n < 256; ++n) {
        std::uint32_t value = n;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[n] = value;
    }
    return table;
}
constexpr auto kCrcTable = crcTable();

/// Of a chunk's name and data (section 5.5).
class Crc {
public:
    void add(ByteView bytes) {
        for (const std::uint8_t byte : bytes)
            m_value = kCrcTable[(m_value ^ byte) & 0xFFU] ^ (m_value >> 8U);
    }
    [[nodiscard]] std::uint32_t value() const { return ~m_value; }

private:
    std::uint32_t m_value = 0xFFFFFFFFU;
};

/// The chunks before the image data that draw it, and the lengths that they may have.
struct Kept {
    std::string_view name;
    std::uint32_t least;
    std::uint32_t most;
};
constexpr std::array<Kept, 9> kKept{{{"IHDR", 13, 13},
                                     {"PLTE", 3, 768},
                                     {"tRNS", 1, 256},
                                     {"gAMA", 4, 4},
                                     {"cHRM", 32, 32},
                                     {"sRGB", 1, 1},
                                     {"sBIT", 1, 4},
                                     {"bKGD", 1, 6},
                                     {"pHYs", 9, 9}}};

bool isCritical(std::string_view name) {
    return name[0] >= 'A' && name[0] <= 'Z';
}
bool isName(std::string_view name) {
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

/// The depths that each colour type allows (table 8).
bool isHeader(ByteView data) {
    const std::uint8_t depth = data[8];
    const bool byteOrTwo = depth == 8 || depth == 16;
    const bool small = depth == 1 || depth == 2 || depth == 4;
    const std::uint8_t colour = data[9];
    const bool depthFits = colour == 0   ? small || byteOrTwo
                           : colour == 3 ? small || depth == 8
                                         : (colour == 2 || colour == 4 || colour == 6) && byteOrTwo;
    return depthFits && data[10] == 0 && data[11] == 0 && data[12] <= 1;
}

class PngFormat final : public PictureFormat {
public:
    PngFormat() : PictureFormat({Step::What::Collect, 8}) {}

private:
    enum class State { Signature, Head, Small, Image, ImageSum, End, Dropped };

    Result<Step> next(ByteView collected, const PictureSink& out) override {
        switch (m_state) {
        case State::Signature: // which the kind was told by
            LANYARD_TRY(out(collected));
            return wantHead();
        case State::Head:
            return head(collected, out);
        case State::Small:
            LANYARD_TRY(keep(collected, out));
            return wantHead();
        case State::Image:
            m_state = State::ImageSum;
            return Step{Step::What::Collect, 4};
        case State::ImageSum:
            if (big32(collected, 0) != m_crc.value())
                return damagedPicture();
            LANYARD_TRY(out(collected));
            return wantHead();
        case State::End:
            if (big32(collected, 0) != m_crc.value())
                return damagedPicture();
            LANYARD_TRY(out(m_head));
            LANYARD_TRY(out(collected));
            return Step{Step::What::End, 0};
        case State::Dropped:
            return wantHead();
        }
        return damagedPicture();
    }

    void passed(ByteView bytes) override { m_crc.add(bytes); }

    Step wantHead() {
        m_state = State::Head;
        return {Step::What::Collect, 8};
    }

    Result<Step> head(ByteView bytes, const PictureSink& out) {
        const std::uint32_t length = big32(bytes, 0);
        m_name = toText(bytes.subspan(4, 4));
        std::copy(bytes.begin(), bytes.end(), m_head.begin());
        m_crc = {};
        m_crc.add(bytes.subspan(4, 4));
        if (length > 0x7FFFFFFFU || !isName(m_name) || (!size() && m_name != "IHDR"))
            return damagedPicture();
        if (m_name == "IDAT") {
            m_image = true;
            m_state = State::Image;
            LANYARD_TRY(out(bytes));
            return Step{Step::What::Pass, length};
        }
        if (m_name == "IEND") {
            if (length != 0 || !m_image)
                return damagedPicture();
            m_state = State::End;
            return Step{Step::What::Collect, 4};
        }
        const auto* kept =
            std::find_if(kKept.begin(), kKept.end(), [&](const Kept& one) { return one.name == m_name; });
        const bool fits = kept != kKept.end() && length >= kept->least && length <= kept->most && !m_image;
        const bool first = m_seen.insert(m_name).second;
        if (kept != kKept.end() && isCritical(m_name) && !(fits && first))
            return damagedPicture();
        if (fits && first) {
            m_state = State::Small;
            return Step{Step::What::Collect, std::uint64_t{length} + 4};
        }
        if (isCritical(m_name) && kept == kKept.end())
            return rarePicture(); // it cannot be drawn without what this build does not know
        if (m_seen.size() > 1000)
            return damagedPicture();
        m_state = State::Dropped;
        return Step{Step::What::Skip, std::uint64_t{length} + 4};
    }

    Status keep(ByteView dataAndSum, const PictureSink& out) {
        const ByteView data = dataAndSum.first(dataAndSum.size() - 4);
        m_crc.add(data);
        if (big32(dataAndSum, data.size()) != m_crc.value())
            return damagedPicture();
        if (m_name == "IHDR") {
            const PictureSize frame{big32(data, 0), big32(data, 4)};
            if (frame.width == 0 || frame.height == 0 || ((frame.width | frame.height) >> 31U) != 0 || !isHeader(data))
                return damagedPicture();
            setSize(frame);
        }
        if (m_name == "PLTE" && data.size() % 3 != 0)
            return damagedPicture();
        LANYARD_TRY(out(m_head));
        return out(dataAndSum);
    }

    State m_state = State::Signature;
    std::array<std::uint8_t, 8> m_head{}; ///< length and name of the chunk that is being read
    std::string m_name;
    Crc m_crc;
    bool m_image = false;
    std::set<std::string> m_seen;
};

} // namespace

std::unique_ptr<PictureFormat> makePngFormat() {
    return std::make_unique<PngFormat>();
}

} // namespace lanyard::intel
