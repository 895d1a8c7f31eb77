#include "mobile/platform/flac_writer.h"
#include "tests/unit/mobile/flac_reader.h"

#include <catch2/catch.hpp>

#include <random>

using namespace lanyard;
using platform::FlacWriter;

namespace {

std::vector<std::int16_t> noise(std::size_t samples) {
    std::mt19937 random(7);
    std::vector<std::int16_t> made(samples);
    for (std::int16_t& sample : made)
        sample = static_cast<std::int16_t>(random() & 0xffffU);
    return made;
}

} // namespace

TEST_CASE("FLAC gives back every sample, in whatever pieces they came") {
    const std::vector<std::int16_t> all = noise(20'001);
    const auto piece = GENERATE(std::size_t{1}, std::size_t{777}, std::size_t{20'001});
    Bytes file;
    auto writer = FlacWriter::begin(16'000, [&](ByteView bytes) -> Status {
        file.insert(file.end(), bytes.begin(), bytes.end());
        return {};
    });
    REQUIRE(writer);
    CHECK(file.size() > 4);
    for (std::size_t at = 0; at < all.size(); at += piece)
        REQUIRE(writer->append(std::span(all).subspan(at, std::min(piece, all.size() - at))));
    REQUIRE(writer->finish());
    const test::ReadSound read = test::readFlac(file);
    CHECK(read.rate == 16'000);
    CHECK(read.samples == all);
    // Whole blocks stay readable where the end is missing, as after the battery came out.
    const test::ReadSound cut = test::readFlac(ByteView(file).first(file.size() - 20));
    CHECK(cut.samples.size() <= all.size());
}

TEST_CASE("what the sink says ends the writing, and nothing comes after it") {
    int calls = 0;
    bool full = false;
    {
        auto writer = FlacWriter::begin(48'000, [&](ByteView) -> Status {
            ++calls;
            if (full)
                return fail(ErrorCode::DiskFull, "No room.");
            return {};
        });
        REQUIRE(writer);
        full = true;
        const Status said = writer->append(noise(20'000));
        REQUIRE_FALSE(said);
        CHECK(said.error().code == ErrorCode::DiskFull);
        CHECK(writer->append(noise(10)).error().code == ErrorCode::DiskFull);
        CHECK(writer->finish().error().code == ErrorCode::DiskFull);
        calls = 0;
    }
    CHECK(calls == 0);
    {
        auto writer = FlacWriter::begin(48'000, [&](ByteView) -> Status {
            ++calls;
            return {};
        });
        REQUIRE(writer);
        REQUIRE(writer->append(noise(100)));
        calls = 0;
    }
    CHECK(calls == 0); // given up: not even its last block
    CHECK_FALSE(FlacWriter::begin(7999, [](ByteView) -> Status { return {}; }));
    const Status refused = FlacWriter::begin(8000, [](ByteView) -> Status {
                               return fail(ErrorCode::Refused, "No.");
                           }).map([](const FlacWriter&) {});
    CHECK(refused.error().code == ErrorCode::Refused);
}
