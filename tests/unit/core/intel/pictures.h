#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Small pictures, made byte by byte, with things planted in them that must not come through.
namespace lanyard::test {

/// In every place that may hold words; each time it stands for a position, a time, a device or another picture.
inline constexpr std::string_view kCanary = "CANARY-51.5007N";

inline std::string big16(std::size_t value) {
    return {static_cast<char>(value >> 8U), static_cast<char>(value)};
}
inline std::string big32(std::size_t value) {
    return big16(value >> 16U) + big16(value & 0xFFFFU);
}
inline std::string little32(std::size_t value) {
    std::string text = big32(value);
    return {text.rbegin(), text.rend()};
}
template <std::size_t N>
std::string bytes(const char (&literal)[N]) {
    return {literal, N - 1};
}

/// A marker segment of a JPEG.
inline std::string segment(int marker, const std::string& payload) {
    return std::string("\xFF") + static_cast<char>(marker) + big16(payload.size() + 2) + payload;
}

/// The payload of an Exif segment: the orientation, a maker, and a directory of its own for the position.
inline std::string exif(int orientation) {
    const std::string canary(kCanary);
    const auto entry = [](int tag, int type, std::size_t count, const std::string& value) {
        return big16(static_cast<std::size_t>(tag)) + big16(static_cast<std::size_t>(type)) + big32(count) + value;
    };
    const std::size_t words = 8 + 2 + 3 * 12 + 4;
    const std::size_t gps = words + canary.size();
    return bytes("Exif\0\0MM\0*") + big32(8) + big16(3) + entry(0x010F, 2, canary.size(), big32(words)) +
           entry(0x0112, 3, 1, big16(static_cast<std::size_t>(orientation)) + big16(0)) +
           entry(0x8825, 4, 1, big32(gps)) + big32(0) + canary + big16(1) +
           entry(0x001B, 2, canary.size(), big32(words)) + big32(0);
}

inline const std::string kSoi = "\xFF\xD8";
inline const std::string kEoi = "\xFF\xD9";

/// One grey block of 8 x 8 pixels, with tables of a single code each: what it takes to be decoded, and no more.
inline std::string jpegTables(int height = 8) {
    return segment(0xDB, bytes("\0") + std::string(64, '\x01')) +
           segment(0xC0, bytes("\x08") + big16(static_cast<std::size_t>(height)) + big16(8) + bytes("\x01\x01\x11\0")) +
           segment(0xC4, bytes("\0\x01") + std::string(15, '\0') + bytes("\0")) +
           segment(0xC4, bytes("\x10\x01") + std::string(15, '\0') + bytes("\0"));
}
inline std::string jpegScan() {
    return segment(0xDA, bytes("\x01\x01\0\0\x3F\0")) + "\x3F";
}

inline const std::string kJfif = bytes("JFIF\0\x01\x01\0\0\x01\0\x01\0\0");

/// With something planted wherever there is room, but for what follows the end.
inline std::string plantedJpeg(int orientation = 6) {
    const std::string canary(kCanary);
    std::string jfif = kJfif;
    jfif[12] = jfif[13] = 3; // a thumbnail of 3 x 3
    return kSoi + segment(0xE0, jfif + canary + std::string(12, 'x')) + segment(0xE0, bytes("JFXX\0") + canary) +
           segment(0xE1, exif(orientation)) + segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0") + canary) +
           segment(0xE2, bytes("ICC_PROFILE\0") + canary) + segment(0xED, "Photoshop 3.0" + canary) +
           segment(0xEE, bytes("Adobe\0\x64\0\0\0\0\0") + canary) + segment(0xFE, canary) + jpegTables() +
           segment(0xE1, exif(3)) + jpegScan() + kEoi;
}
/// The same as it should come out.
inline std::string cleanJpeg(int orientation = 6) {
    const std::string turned =
        orientation > 1 ? segment(0xE1, bytes("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01") +
                                            big16(static_cast<std::size_t>(orientation)) + bytes("\0\0\0\0\0\0"))
                        : std::string();
    return kSoi + segment(0xE0, kJfif) + turned + segment(0xEE, bytes("Adobe\0\x64\0\0\0\0\0")) + jpegTables() +
           jpegScan() + kEoi;
}

inline std::uint32_t crcOf(std::string_view text) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}
/// A chunk of a PNG.
inline std::string chunk(const std::string& name, const std::string& data) {
    return big32(data.size()) + name + data + big32(crcOf(name + data));
}

inline const std::string kPngSignature = "\x89PNG\r\n\x1A\n";
inline std::string pngHeader(std::size_t width = 1, std::size_t height = 1) {
    return chunk("IHDR", big32(width) + big32(height) + bytes("\x08\0\0\0\0"));
}
/// One grey pixel, stored and not compressed.
inline std::string pngPixels() {
    return bytes("\x78\x01\x01\x02\0\xFD\xFF\0\x80\0\x82\0\x81");
}
inline std::string plantedPng() {
    const std::string canary(kCanary);
    const std::string pixels = pngPixels();
    return kPngSignature + pngHeader() + chunk("tEXt", bytes("Comment\0") + canary) + chunk("gAMA", big32(45455)) +
           chunk("iCCP", canary) + chunk("zTXt", canary) + chunk("iTXt", canary) + chunk("tIME", "1234567") +
           chunk("eXIf", exif(6)) + chunk("pHYs", big32(2835) + big32(2835) + "\x01") + chunk("pHYs", canary) +
           chunk("sBIT", canary) + chunk("acTL", big32(1) + big32(0)) + chunk("prVt", canary) +
           chunk("IDAT", pixels.substr(0, 5)) + chunk("tEXt", canary) + chunk("IDAT", pixels.substr(5)) +
           chunk("fdAT", canary) + chunk("sRGB", "\x01") + chunk("IEND", "");
}
inline std::string cleanPng() {
    const std::string pixels = pngPixels();
    return kPngSignature + pngHeader() + chunk("gAMA", big32(45455)) +
           chunk("pHYs", big32(2835) + big32(2835) + "\x01") + chunk("IDAT", pixels.substr(0, 5)) +
           chunk("IDAT", pixels.substr(5)) + chunk("IEND", "");
}

/// A chunk of a WebP.
inline std::string riff(const std::string& name, const std::string& data) {
    return name + little32(data.size()) + data + (data.size() % 2 == 1 ? std::string(1, '\0') : std::string());
}
inline std::string webp(const std::string& chunks) {
    return "RIFF" + little32(4 + chunks.size()) + "WEBP" + chunks;
}
/// One pixel, lossless.
inline const std::string kVp8l = riff("VP8L", bytes("\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88\xFE\x07"));
inline std::string plantedWebp() {
    const std::string canary(kCanary);
    return webp(riff("VP8X", bytes("\x2C\0\0\0\0\0\0\0\0\0")) + riff("ICCP", canary) + kVp8l + riff("EXIF", exif(6)) +
                riff("XMP ", canary));
}

} // namespace lanyard::test
