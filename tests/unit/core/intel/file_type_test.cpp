#include "core/intel/file_type.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::intel;
using namespace std::string_view_literals;

namespace {

std::string_view mediaOf(std::string_view head) {
    return fileTypeOf(viewOf(head)).media;
}

} // namespace

TEST_CASE("a file's type is what its first bytes say", "[intel][file-type]") {
    CHECK(mediaOf("\xff\xd8\xff\xe0 rest"sv) == "image/jpeg");
    CHECK(mediaOf("\x89PNG\r\n\x1a\n"sv) == "image/png");
    CHECK(mediaOf("RIFF\x10\0\0\0WEBPVP8 "sv) == "image/webp");
    CHECK(mediaOf("\0\0\0\x18"
                  "ftypheic\0\0\0\0mif1heic"sv) == "image/heic");
    CHECK(mediaOf("\0\0\0\x18"
                  "ftypM4A \0\0\0\0"sv) == "audio/mp4");
    CHECK(mediaOf("RIFF\x10\0\0\0WAVEfmt "sv) == "audio/wav");
    CHECK(mediaOf("OggS\0"sv) == "audio/ogg");
    CHECK(mediaOf("fLaC\0"sv) == "audio/flac");
    CHECK(mediaOf("ID3\x04"sv) == "audio/mpeg");
    CHECK(mediaOf("\xff\xfb\x90\x64\0"sv) == "audio/mpeg");
    CHECK(mediaOf("%PDF-1.7\n%\xe2\xe3"sv) == "application/pdf");
    CHECK(mediaOf("Tuesdays, about four.\n"sv) == "text/plain");
    CHECK(mediaOf("Caf\xc3\xa9 a \xc5"sv) == "text/plain"); // the head ends within a character
    CHECK(mediaOf("PK\x03\x04"sv) == "application/octet-stream");
    CHECK(mediaOf("words\0and a zero"sv) == "application/octet-stream");
    CHECK(mediaOf("\xff\xff\xff\xff"sv) == "application/octet-stream");
    CHECK(mediaOf("XXXX\x10\0\0\0WEBP"sv) == "application/octet-stream");
    CHECK(mediaOf(""sv) == "application/octet-stream");
}

TEST_CASE("what a system would run is known as a program, and words that begin alike are not", "[intel][file-type]") {
    for (const std::string_view head :
         {"\x7f"
          "ELF\x02\x01"sv,
          "MZ\x90\0\x03"sv, "\xcf\xfa\xed\xfe\x07"sv, "\xca\xfe\xba\xbe\0"sv, "dex\n035\0"sv, "\0asm\x01"sv,
          "#!/bin/sh\nrm -rf"sv, "L\0\0\0\x01\x14\x02\0\0"sv})
        CHECK(fileTypeOf(viewOf(head)).program);
    for (const std::string_view head : {"MZ, then his brother."sv, "dex\nis a name"sv, "PK\x03\x04"sv, "%PDF-1.4"sv})
        CHECK_FALSE(fileTypeOf(viewOf(head)).program);
}

TEST_CASE("pictures, films and some sounds are known to carry where they were made", "[intel][file-type]") {
    CHECK(fileTypeOf(viewOf("\xff\xd8\xff\xe1"sv)).picture);
    CHECK(fileTypeOf(viewOf("\0\0\0\x18"
                            "ftypisom\0\0\0\0"sv))
              .picture);
    CHECK_FALSE(fileTypeOf(viewOf("\0\0\0\x18"
                                  "ftypM4A \0\0\0\0"sv))
                    .picture);
    CHECK(fileTypeOf(viewOf("\0\0\0\x18"
                            "ftypM4A \0\0\0\0"sv))
              .place);
    CHECK_FALSE(fileTypeOf(viewOf("OggS\0"sv)).place);
    CHECK_FALSE(fileTypeOf(viewOf("words"sv)).picture);
}
