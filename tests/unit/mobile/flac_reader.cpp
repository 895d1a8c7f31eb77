#include "tests/unit/mobile/flac_reader.h"

#include <FLAC/stream_decoder.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace lanyard::test {

namespace {

struct Reading {
    ByteView rest;
    ReadSound sound;
    bool broken = false;
};

Reading& of(void* self) {
    return *static_cast<Reading*>(self);
}

FLAC__StreamDecoderReadStatus read(const FLAC__StreamDecoder* /*decoder*/, FLAC__byte* to, std::size_t* size,
                                   void* self) {
    ByteView& rest = of(self).rest;
    *size = std::min(*size, rest.size());
    if (*size == 0)
        return FLAC__STREAM_DECODER_READ_STATUS_END_OF_STREAM;
    std::memcpy(to, rest.data(), *size);
    rest = rest.subspan(*size);
    return FLAC__STREAM_DECODER_READ_STATUS_CONTINUE;
}

FLAC__StreamDecoderWriteStatus write(const FLAC__StreamDecoder* /*decoder*/, const FLAC__Frame* frame,
                                     const FLAC__int32* const* channels, void* self) {
    ReadSound& sound = of(self).sound;
    sound.rate = static_cast<int>(frame->header.sample_rate);
    of(self).broken |= frame->header.channels != 1 || frame->header.bits_per_sample != 16;
    for (std::uint32_t at = 0; at < frame->header.blocksize; ++at)
        sound.samples.push_back(static_cast<std::int16_t>(channels[0][at]));
    return FLAC__STREAM_DECODER_WRITE_STATUS_CONTINUE;
}

void complain(const FLAC__StreamDecoder* /*decoder*/, FLAC__StreamDecoderErrorStatus /*what*/, void* self) {
    of(self).broken = true;
}

} // namespace

ReadSound readFlac(ByteView file) {
    Reading reading{file, {}, false};
    const std::unique_ptr<FLAC__StreamDecoder, decltype(&FLAC__stream_decoder_delete)> decoder(
        FLAC__stream_decoder_new(), &FLAC__stream_decoder_delete);
    const bool whole =
        FLAC__stream_decoder_init_stream(decoder.get(), &read, nullptr, nullptr, nullptr, nullptr, &write, nullptr,
                                         &complain, &reading) == FLAC__STREAM_DECODER_INIT_STATUS_OK &&
        FLAC__stream_decoder_process_until_end_of_stream(decoder.get()) != 0;
    return whole && !reading.broken ? reading.sound : ReadSound{};
}

} // namespace lanyard::test
