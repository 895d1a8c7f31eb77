#include "core/intel/picture.h"
#include "tests/unit/core/intel/pictures.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace lanyard;
using namespace lanyard::intel;
using namespace lanyard::test;

namespace {

struct Cleaned {
    std::string bytes;
    std::optional<ErrorCode> error;
    std::string sentence;
    std::optional<PictureKind> kind;
    std::optional<PictureSize> size;
};

/// Fed in pieces that end at the given places.
Cleaned clean(const std::string& picture, const std::vector<std::size_t>& cuts = {}) {
    PictureCleaner cleaner;
    Cleaned result;
    const PictureSink sink = [&](ByteView piece) {
        result.bytes += textOf(piece);
        return Status();
    };
    Status status;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= cuts.size() && status; ++i) {
        const std::size_t to = i < cuts.size() ? std::max(from, std::min(cuts[i], picture.size())) : picture.size();
        status = cleaner.feed(viewOf(picture).subspan(from, to - from), sink);
        from = to;
    }
    if (status)
        status = cleaner.finish(sink);
    else
        CHECK(cleaner.finish(sink).error().code == status.error().code); // it stays refused
    if (!status) {
        result.error = status.error().code;
        result.sentence = status.error().message;
    }
    result.kind = cleaner.kind();
    result.size = cleaner.size();
    return result;
}

std::vector<std::size_t> everyByte(const std::string& picture) {
    std::vector<std::size_t> cuts(picture.size());
    for (std::size_t i = 0; i < cuts.size(); ++i)
        cuts[i] = i;
    return cuts;
}

bool hasCanary(const std::string& text) {
    return text.find("CANARY") != std::string::npos;
}

const std::vector<std::string>& samples() {
    static const std::vector<std::string> all{plantedJpeg(), plantedPng(), plantedWebp()};
    return all;
}

} // namespace

TEST_CASE("the kind of a picture is told by its first bytes", "[intel][picture]") {
    const auto kind = [](const std::string& head) { return pictureKindOf(viewOf(head)); };
    CHECK(kind(plantedJpeg()) == PictureKind::Jpeg);
    CHECK(kind(plantedPng()) == PictureKind::Png);
    CHECK(kind(plantedWebp()) == PictureKind::WebP);
    CHECK(kind("GIF89a......") == PictureKind::Gif);
    CHECK(kind(bytes("\0\0\0\x18") + "ftypheic") == PictureKind::Heic);
    CHECK(kind(bytes("\0\0\0\x18") + "ftypmif1") == PictureKind::Heic);
    CHECK(kind(bytes("\0\0\0\x18") + "ftypavif") == PictureKind::Avif);
    CHECK(kind(bytes("\0\0\0\x18") + "ftypisom") == PictureKind::Video);
    CHECK(kind(bytes("\0\0\0\x14") + "ftypqt  ") == PictureKind::Video);
    CHECK(kind("RIFF1234AVI ") == PictureKind::Video);
    CHECK(kind("\x1A\x45\xDF\xA3") == PictureKind::Video);
    CHECK(kind(bytes("II*\0\x08\0\0\0")) == PictureKind::Tiff);
    CHECK(kind(bytes("MM\0*\0\0\0\x08")) == PictureKind::Tiff);
    CHECK(kind(bytes("BM\x36\x04\0\0\0\0\0\0")) == PictureKind::Bmp);
    for (const std::string& other : {std::string(), bytes("\xFF\xD8"), bytes("%PDF-1.7"), bytes("PK\x03\x04"),
                                     bytes("BMW for sale by owner"), bytes("\0\0\0\x18") + "ftyp"})
        CHECK(kind(other) == PictureKind::Unknown);
    CHECK(mediaTypeOf(PictureKind::Jpeg) == "image/jpeg");
    CHECK(mediaTypeOf(PictureKind::Video) == "application/octet-stream");
}

TEST_CASE("a picture loses its place, time and device, and nothing of what is seen", "[intel][picture]") {
    REQUIRE(hasCanary(plantedJpeg()));
    const Cleaned jpeg = clean(plantedJpeg());
    CHECK_FALSE(jpeg.error);
    CHECK(jpeg.bytes == cleanJpeg());
    CHECK_FALSE(hasCanary(jpeg.bytes));
    CHECK(jpeg.kind == PictureKind::Jpeg);
    REQUIRE(jpeg.size);
    CHECK(jpeg.size->pixels() == 64);

    REQUIRE(hasCanary(plantedPng()));
    const Cleaned png = clean(plantedPng());
    CHECK_FALSE(png.error);
    CHECK(png.bytes == cleanPng());
    CHECK(png.size->pixels() == 1);

    REQUIRE(hasCanary(plantedWebp()));
    const Cleaned lossless = clean(plantedWebp());
    CHECK_FALSE(lossless.error);
    CHECK(lossless.bytes == webp(kVp8l));
    CHECK(lossless.size->pixels() == 1);

    const std::string lossy = riff("VP8 ", bytes("\x10\x02\0\x9D\x01\x2A\x40\x01\xF0\x80rest!"));
    CHECK(clean(webp(lossy + riff("EXIF", exif(6)))).bytes == webp(lossy));
    CHECK(clean(webp(lossy)).size->width == 320);
    CHECK(clean(webp(lossy)).size->height == 240);
    for (const std::string& clean1 : {cleanJpeg(), cleanPng(), webp(kVp8l)})
        CHECK(clean(clean1).bytes == clean1); // and a clean one is left as it is
}

TEST_CASE("what follows a picture's end is dropped", "[intel][picture]") {
    // a cropped picture's rest, a second picture, a video
    for (const std::string& rest : {std::string(kCanary), plantedJpeg(), plantedPng(), std::string(100000, 'x')}) {
        CHECK(clean(plantedJpeg() + rest).bytes == cleanJpeg());
        CHECK(clean(plantedPng() + rest).bytes == cleanPng());
        CHECK(clean(plantedWebp() + rest).bytes == webp(kVp8l));
        CHECK_FALSE(clean(plantedJpeg() + rest).error);
    }
}

TEST_CASE("a picture keeps the way that it was held, from an Exif segment in any state", "[intel][picture]") {
    for (int orientation = 1; orientation <= 8; ++orientation)
        CHECK(clean(plantedJpeg(orientation)).bytes == cleanJpeg(orientation));
    CHECK(clean(plantedJpeg(0)).bytes == cleanJpeg(1));
    CHECK(clean(plantedJpeg(9)).bytes == cleanJpeg(1));

    const auto cleanedWith = [](const std::string& payload) {
        const Cleaned result = clean(kSoi + segment(0xE1, payload) + jpegTables() + jpegScan() + kEoi);
        CHECK_FALSE(result.error);
        CHECK_FALSE(hasCanary(result.bytes));
        return result.bytes;
    };
    const std::string upright = kSoi + jpegTables() + jpegScan() + kEoi;
    const std::string whole = exif(6);
    CHECK(cleanedWith(whole) != upright);
    for (std::size_t cut = 0; cut < whole.size(); ++cut) // broken off anywhere
        CHECK((cleanedWith(whole.substr(0, cut)) == upright) == (cut < 6 + 8 + 2 + 2 * 12));
    std::string broken = whole;
    broken.replace(10, 4, bytes("\xFF\xFF\xFF\xFF")); // a directory beyond the end
    CHECK(cleanedWith(broken) == upright);
    broken.replace(10, 4, bytes("\0\0\0\x01")); // and one inside the header
    CHECK(cleanedWith(broken) == upright);
    broken = whole;
    broken.replace(14, 2, "\xFF\xFF"); // more entries than there are
    CHECK(cleanedWith(broken) != upright);
    broken[6] = 'X';
    CHECK(cleanedWith(broken) == upright);
    // the other byte order
    CHECK(cleanedWith(bytes("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0")) ==
          kSoi + cleanJpeg(8).substr(2 + 18, 36) + jpegTables() + jpegScan() + kEoi);
}

TEST_CASE("however a picture is cut into pieces, the same comes out", "[intel][picture]") {
    for (const std::string& sample : samples()) {
        const Cleaned whole = clean(sample);
        const Cleaned bytewise = clean(sample, everyByte(sample));
        CHECK(bytewise.bytes == whole.bytes);
        CHECK(bytewise.error == whole.error);
    }
    const std::string scan = bytes("\x01\xFF\0\x02\xFF\xD3\xFF\xFF\0\xFF\xFF\xFF\xD9");
    const std::string stuffed = kSoi + jpegTables() + jpegScan() + scan;
    CHECK(clean(stuffed).bytes == kSoi + jpegTables() + jpegScan() + bytes("\x01\xFF\0\x02\xFF\xD3\xFF\0\xFF\xD9"));
    CHECK(clean(stuffed, everyByte(stuffed)).bytes == clean(stuffed).bytes);

    rc::prop("for any cuts, of whole pictures and of damaged ones", [&] {
        std::string sample = *rc::gen::elementOf(samples());
        const auto flips = *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
            rc::gen::pair(rc::gen::inRange<std::size_t>(0, sample.size()), rc::gen::arbitrary<char>()));
        for (const auto& [at, value] : flips)
            sample[at] = value;
        auto cuts = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, sample.size()));
        std::sort(cuts.begin(), cuts.end());
        const Cleaned whole = clean(sample);
        const Cleaned pieces = clean(sample, cuts);
        RC_ASSERT(pieces.error == whole.error);
        if (!whole.error)
            RC_ASSERT(pieces.bytes == whole.bytes);
    });
}

TEST_CASE("a damaged picture is stripped cleanly or refused with a sentence", "[intel][picture]") {
    for (const std::string& sample : samples()) {
        const std::string cleaned = clean(sample).bytes;
        for (std::size_t cut = 0; cut < sample.size(); ++cut) {
            const Cleaned result = clean(sample.substr(0, cut));
            CHECK_FALSE(hasCanary(result.bytes));
            if (result.error)
                CHECK(result.sentence.size() > 20);
            else
                CHECK(result.bytes == cleaned); // what was cut was not the picture
        }
    }
    CHECK(clean(plantedJpeg().substr(0, plantedJpeg().size() - 1)).error == ErrorCode::Malformed);
    CHECK(clean("").error == ErrorCode::Malformed);
    rc::prop("whatever byte is changed, nothing that was planted comes through", [] {
        std::string sample = *rc::gen::elementOf(samples());
        sample[*rc::gen::inRange<std::size_t>(0, sample.size())] = *rc::gen::arbitrary<char>();
        const Cleaned result = clean(sample);
        RC_ASSERT(result.error || !hasCanary(result.bytes));
        RC_ASSERT(!result.error || !result.sentence.empty());
    });
}

TEST_CASE("a JPEG that breaks the format's rules is refused", "[intel][picture]") {
    const std::string canary(kCanary);
    const std::string table = bytes("\0") + std::string(64, '\x01');
    const auto refused = [](const std::string& body) { return clean(kSoi + body).error; };
    CHECK(refused(jpegTables() + kEoi) == ErrorCode::Malformed);                             // no scan
    CHECK(refused(jpegScan() + kEoi) == ErrorCode::Malformed);                               // no frame
    CHECK(refused(jpegTables() + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed); // two frames
    CHECK(refused(jpegTables(0) + jpegScan() + kEoi) == ErrorCode::Malformed);               // no height
    CHECK(refused(kSoi + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed);         // a start in a start
    CHECK(refused(bytes("\xFF\xE1\0\x01") + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed); // length 1
    CHECK(refused(bytes("\xFF\xE1\xFF\xFF") + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed);
    CHECK(refused(segment(0xFE, "") + "x" + jpegTables() + jpegScan() + kEoi) ==
          ErrorCode::Malformed); // something between segments
    CHECK(refused(segment(0xDE, "") + jpegTables() + jpegScan() + kEoi) == ErrorCode::Unsupported);
    CHECK(refused(segment(0xF7, canary) + jpegTables() + jpegScan() + kEoi) == ErrorCode::Unsupported);
    CHECK(refused(segment(0xD0, "") + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed);
    // No room behind the tables
    CHECK_FALSE(refused(segment(0xDB, table + table) + jpegTables() + jpegScan() + kEoi));
    CHECK_FALSE(refused(segment(0xDD, bytes("\0\x04")) + jpegTables() + jpegScan() + kEoi));
    CHECK(refused(segment(0xDB, table + canary) + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed);
    CHECK(refused(segment(0xDD, canary) + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed);
    CHECK(refused(segment(0xC4, bytes("\0\x01") + std::string(16, '\0') + canary) + jpegTables() + jpegScan() + kEoi) ==
          ErrorCode::Malformed);
    CHECK(refused(segment(0xDA, canary) + jpegTables() + jpegScan() + kEoi) == ErrorCode::Malformed);
    // Between and behind scans too
    CHECK(clean(kSoi + jpegTables() + jpegScan() + segment(0xFE, canary) + segment(0xDC, big16(8)) + jpegScan() + kEoi)
              .bytes == kSoi + jpegTables() + jpegScan() + jpegScan() + kEoi);
    // Segments with nothing in them
    CHECK(clean(kSoi + segment(0xE1, "") + segment(0xE0, "") + segment(0xFE, "") + jpegTables() + jpegScan() + kEoi)
              .bytes == kSoi + jpegTables() + jpegScan() + kEoi);
}

TEST_CASE("a PNG that breaks the format's rules is refused", "[intel][picture]") {
    const std::string canary(kCanary);
    const std::string image = chunk("IDAT", pngPixels());
    const std::string end = chunk("IEND", "");
    const auto cleaned = [](const std::string& body) { return clean(kPngSignature + body); };
    CHECK_FALSE(cleaned(pngHeader() + image + end).error);
    CHECK(cleaned(image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader() + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader() + pngHeader() + image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader(0, 1) + image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader(1, 0x80000000U) + image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(chunk("IHDR", big32(1) + big32(1) + bytes("\x03\0\0\0\0")) + image + end).error ==
          ErrorCode::Malformed);
    CHECK(cleaned(pngHeader() + chunk("PLTE", "1234") + image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader() + chunk("CRIT", canary) + image + end).error == ErrorCode::Unsupported);
    CHECK(cleaned(pngHeader() + chunk("a b1", canary) + image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader() + bytes("\xFF\xFF\xFF\xFFtEXt") + image + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader() + bytes("\x7F\xFF\xFF\xFFtEXt") + image + end).error == ErrorCode::Malformed);
    std::string flipped = image;
    flipped[flipped.size() - 6] ^= 1; // the image no longer is what its sum says
    CHECK(cleaned(pngHeader() + flipped + end).error == ErrorCode::Malformed);
    CHECK(cleaned(pngHeader(70000, 70000) + image + end).size->pixels() > kMaxPixels); // for callers to refuse
}

TEST_CASE("a WebP that cannot be cleaned while it is read is refused", "[intel][picture]") {
    const std::string head = riff("VP8X", bytes("\x12\0\0\0\0\0\0\0\0\0"));
    CHECK(clean(webp(head + riff("ALPH", "1234") + riff("VP8 ", "1234"))).error == ErrorCode::Unsupported);
    CHECK(clean(webp(head + riff("ANIM", "123456"))).error == ErrorCode::Unsupported);
    CHECK(clean(webp(riff("EXIF", exif(6)))).error == ErrorCode::Malformed);
    CHECK(clean(webp(riff("VP8L", "no picture"))).error == ErrorCode::Malformed);
    CHECK(clean(webp(riff("VP8 ", "no picture"))).error == ErrorCode::Malformed);
    CHECK(clean(webp(riff("VP8L", "/"))).error == ErrorCode::Malformed);
    CHECK(clean("RIFF" + little32(2) + "WEBP" + kVp8l).error == ErrorCode::Malformed);
    CHECK(clean("RIFF" + little32(20) + "WEBP" + kVp8l).error == ErrorCode::Malformed); // longer than its file
    CHECK(clean(webp("VP8L" + little32(0xFFFFFFFFU) + kVp8l.substr(8))).error == ErrorCode::Malformed);
}

TEST_CASE("a kind that cannot be cleaned says what to do", "[intel][picture]") {
    const auto sentence = [](const std::string& head) {
        const Cleaned result = clean(head + std::string(100, '\0'));
        CHECK(result.error == ErrorCode::Unsupported);
        CHECK(result.bytes.empty());
        return result.sentence;
    };
    CHECK(sentence(bytes("\0\0\0\x18") + "ftypheic").find("JPEG") != std::string::npos);
    CHECK(sentence(bytes("\0\0\0\x18") + "ftypavif").find("JPEG") != std::string::npos);
    CHECK(sentence(bytes("II*\0")).find("TIFF") != std::string::npos);
    CHECK(sentence("GIF89a").find("PNG") != std::string::npos);
    CHECK(sentence(bytes("BM\x36\x04\0\0\0\0\0\0")).find("PNG") != std::string::npos);
    CHECK(sentence(bytes("\0\0\0\x18") + "ftypmp42").find("video") != std::string::npos);
    CHECK(sentence("%PDF-1.7").find("not a picture") != std::string::npos);
    CHECK(clean("short").error == ErrorCode::Unsupported);
}

TEST_CASE("a picture is written while it is read, and a sink that fails stops it", "[intel][picture]") {
    PictureCleaner cleaner;
    std::size_t written = 0;
    const PictureSink count = [&](ByteView piece) {
        written += piece.size();
        return Status();
    };
    const std::string head = kSoi + jpegTables() + jpegScan();
    REQUIRE(cleaner.feed(viewOf(head), count));
    CHECK(written == head.size());
    REQUIRE(cleaner.size());
    const std::string data(4096, 'x');
    for (int i = 1; i <= 1000; ++i) {
        REQUIRE(cleaner.feed(viewOf(data), count));
        REQUIRE(written == head.size() + static_cast<std::size_t>(i) * data.size());
    }
    const PictureSink full = [](ByteView) { return Status(fail(ErrorCode::DiskFull, "There is no room.")); };
    CHECK(cleaner.feed(viewOf(data), full).error().code == ErrorCode::DiskFull);
    CHECK(cleaner.feed(viewOf(data), count).error().code == ErrorCode::DiskFull);
    CHECK(cleaner.finish(count).error().code == ErrorCode::DiskFull);
}
