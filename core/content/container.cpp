#include "core/content/container.h"

#include <algorithm>
#include <memory>
#include <zstd.h>

namespace lanyard::content {
namespace {

constexpr std::size_t kMagicBytes = 16;
constexpr std::size_t kHeader = 24;
constexpr std::uint32_t kZstdFrame = 0xFD2FB528;
constexpr std::size_t kPiece = 256U << 10U;
constexpr int kWindowLog = 26; // 64 MiB, as large as a document may be
constexpr int kLevel = 12;     // 19 takes a minute over ten thousand items and saves a twentieth
constexpr int kJsonDepth = 48; // eight of a test, each an object and a list, and what they stand in

/// "The pack ends too early."
std::string sentence(std::string_view what, std::string_view rest) {
    std::string text = "The ";
    text += what;
    text += rest;
    return text;
}

tl::unexpected<Error> malformed(std::string_view what, std::string_view rest) {
    return fail(ErrorCode::Malformed, sentence(what, rest));
}

std::uint64_t littleEndian(ByteView bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = (value << 8U) | bytes[i - 1];
    return value;
}

/// One frame, ending where the file ends, whose header says its size and promises a checksum.
Status checkFrame(std::string_view what, ByteView frame, std::uint64_t declared) {
    if (frame.size() < 6 || littleEndian(frame.first(4)) != kZstdFrame)
        return malformed(what, "'s contents are not compressed as they should be.");
    if (ZSTD_getFrameContentSize(frame.data(), frame.size()) != declared)
        return malformed(what, " gives two different sizes.");
    if ((frame[4] & 0x04U) == 0 || ZSTD_getDictID_fromFrame(frame.data(), frame.size()) != 0)
        return malformed(what, "'s contents have no checksum.");
    const std::size_t length = ZSTD_findFrameCompressedSize(frame.data(), frame.size());
    if (ZSTD_isError(length) != 0)
        return malformed(what, " ends too early.");
    if (length != frame.size())
        return fail(ErrorCode::Malformed, "Something follows the " + std::string(what) + "'s contents.");
    return {};
}

/// Grows with what really comes out: a short frame that claims to be long costs no memory.
Result<std::string> unpack(std::string_view what, ByteView frame, std::size_t declared) {
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (!context || ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLog)) != 0)
        return fail(ErrorCode::Internal, "The unpacker could not be started.");
    std::string json;
    ZSTD_inBuffer in{frame.data(), frame.size(), 0};
    std::vector<char> piece(kPiece);
    while (true) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        const std::size_t more = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(more) != 0)
            return malformed(what, "'s contents are damaged.");
        if (out.pos > declared - json.size())
            return malformed(what, " holds more than it says.");
        json.append(piece.data(), out.pos);
        if (more == 0)
            break;
        if (out.pos == 0 && in.pos == in.size)
            return malformed(what, " ends too early.");
    }
    if (json.size() != declared)
        return malformed(what, " holds less than it says.");
    return json;
}

/// "LANYARD-PACK/" of "LANYARD-PACK/1\n\0".
std::string_view familyOf(const Container& container) {
    return container.magic.substr(0, container.magic.find('/') + 1);
}

/// "LANYARD-PACK/2" is a pack of a later day; half a magic is a file cut short.
bool isLater(const Container& container, std::string_view begin) {
    const std::string_view family = familyOf(container);
    return begin.size() > family.size() && begin.starts_with(family) &&
           !container.magic.starts_with(begin.substr(0, family.size() + 1));
}

std::string_view beginOf(ByteView file) {
    return textOf(file.first(std::min(file.size(), kMagicBytes)));
}

} // namespace

Result<Json> canonicalDocument(std::string_view json, std::size_t limit, std::string_view what) {
    if (!isUtf8(json))
        return malformed(what, "'s text is not UTF-8.");
    LANYARD_ASSIGN(Json document, parseStrictJson(json, limit, kJsonDepth));
    if (canonicalDump(document) != json)
        return malformed(what, "'s JSON is not in its one canonical form.");
    return document;
}

bool isOfFamily(const Container& container, ByteView file) {
    const std::string_view begin = beginOf(file);
    return begin == container.magic || isLater(container, begin);
}

Result<Json> readContainer(const Container& container, ByteView file, PackLimits limits) {
    const std::string_view what = container.what;
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, sentence(what, " is larger than such a file may be."));
    if (const std::string_view begin = beginOf(file); begin != container.magic)
        return isLater(container, begin)
                   ? fail(ErrorCode::Unsupported,
                          sentence(what, " is in a newer format than this version of Lanyard reads."))
                   : fail(ErrorCode::Malformed, "This is not a Lanyard " + std::string(what) + ".");
    if (file.size() < kHeader)
        return malformed(what, " ends too early.");
    const std::uint64_t declared = littleEndian(file.subspan(kMagicBytes, 8));
    if (declared > limits.jsonBytes)
        return fail(ErrorCode::TooLarge, sentence(what, "'s contents are larger than they may be."));
    const ByteView frame = file.subspan(kHeader);
    LANYARD_TRY(checkFrame(what, frame, declared));
    LANYARD_ASSIGN(const std::string json, unpack(what, frame, static_cast<std::size_t>(declared)));
    return canonicalDocument(json, limits.jsonBytes, what);
}

Result<Bytes> writeContainer(const Container& container, const Json& document, PackLimits limits) {
    const std::string json = canonicalDump(document);
    if (json.size() > limits.jsonBytes)
        return fail(ErrorCode::TooLarge, sentence(container.what, "'s contents are larger than they may be."));
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    if (!context || ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel)) != 0 ||
        ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1)) != 0)
        return fail(ErrorCode::Internal, "The packer could not be started.");
    Bytes file(kHeader + ZSTD_compressBound(json.size()));
    std::copy(container.magic.begin(), container.magic.end(), file.begin());
    for (std::size_t i = 0; i < 8; ++i)
        file[kMagicBytes + i] = static_cast<std::uint8_t>(json.size() >> (8 * i));
    const std::size_t length =
        ZSTD_compress2(context.get(), file.data() + kHeader, file.size() - kHeader, json.data(), json.size());
    if (ZSTD_isError(length) != 0)
        return fail(ErrorCode::Internal, "The contents could not be compressed.");
    file.resize(kHeader + length);
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, sentence(container.what, " is larger than such a file may be."));
    return file;
}

} // namespace lanyard::content
