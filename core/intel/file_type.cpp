#include "core/intel/file_type.h"

#include "core/intel/picture.h"

#include <algorithm>
#include <array>

namespace lanyard::intel {

namespace {

struct Mark {
    std::size_t at;
    std::string_view bytes;
    FileType type;
};

using namespace std::string_view_literals;

constexpr FileType kProgram{"application/octet-stream", true, false, false};

constexpr FileType plain(std::string_view media) {
    return {media, false, false, false};
}

// The more exact mark first, where one begins as another does.
constexpr std::array kMarks{
    Mark{0,
         "\x7f"
         "ELF"sv,
         kProgram},
    Mark{0, "MZ"sv, kProgram},               // Windows
    Mark{0, "\xfe\xed\xfa\xce"sv, kProgram}, // macOS and iOS, in four orders
    Mark{0, "\xfe\xed\xfa\xcf"sv, kProgram},
    Mark{0, "\xce\xfa\xed\xfe"sv, kProgram},
    Mark{0, "\xcf\xfa\xed\xfe"sv, kProgram},
    Mark{0, "\xca\xfe\xba\xbe"sv, kProgram},      // several in one; also Java
    Mark{0, "dex\n"sv, kProgram},                 // Android
    Mark{0, "\0asm"sv, kProgram},                 // WebAssembly
    Mark{0, "#!"sv, kProgram},                    // a script
    Mark{0, "L\0\0\0\x01\x14\x02\0"sv, kProgram}, // a Windows shortcut
    Mark{8, "WAVE"sv, plain("audio/wav")},
    Mark{4, "ftypM4A "sv, FileType{"audio/mp4", false, false, true}},
    Mark{4, "ftypM4B "sv, FileType{"audio/mp4", false, false, true}},
    Mark{0, "ID3"sv, plain("audio/mpeg")},
    Mark{0, "OggS"sv, plain("audio/ogg")},
    Mark{0, "fLaC"sv, plain("audio/flac")},
    Mark{0, "%PDF-"sv, plain("application/pdf")},
};

bool has(ByteView head, const Mark& mark) {
    if (mark.at == 8 && !textOf(head).starts_with("RIFF"))
        return false;
    return head.size() >= mark.at + mark.bytes.size() && textOf(head.subspan(mark.at, mark.bytes.size())) == mark.bytes;
}

/// MPEG audio without a tag: 11 set bits, layer III, a bit rate and a sampling rate that exist.
bool isMpegAudio(ByteView head) {
    return head.size() >= 4 && head[0] == 0xff && (head[1] & 0xe6U) == 0xe2 && (head[2] & 0xf0U) != 0xf0 &&
           (head[2] & 0x0cU) != 0x0c;
}

bool isText(ByteView head) {
    // The head may end within a character.
    for (std::size_t cut = 0; cut < 4 && cut < head.size(); ++cut) {
        if (!isUtf8(textOf(head.first(head.size() - cut))))
            continue;
        return std::none_of(head.begin(), head.end(), [](std::uint8_t byte) {
            return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f') || byte == 0x7f;
        });
    }
    return false;
}

} // namespace

FileType fileTypeOf(ByteView head) {
    for (const Mark& mark : kMarks) {
        // Words may begin as machine code does; machine code is never all words.
        if (has(head, mark) && (!mark.type.program || mark.bytes == "#!" || !isText(head)))
            return mark.type;
    }
    if (const PictureKind kind = pictureKindOf(head); kind != PictureKind::Unknown)
        return {mediaTypeOf(kind), false, true, false};
    if (isMpegAudio(head))
        return plain("audio/mpeg");
    return isText(head) ? plain("text/plain") : FileType{};
}

} // namespace lanyard::intel
