#include "mobile/platform/flac_writer.h"

#include <FLAC/stream_encoder.h>

#include <vector>

namespace lanyard::platform {

namespace {

constexpr int kLeastRate = 8000;
constexpr int kMostRate = 96000;
constexpr unsigned kLevel = 5; ///< libFLAC's own default: smaller levels save no battery that counts

struct Close {
    void operator()(FLAC__StreamEncoder* encoder) const { FLAC__stream_encoder_delete(encoder); }
};

Error broken() {
    return {ErrorCode::Internal, "The sound cannot be written."};
}

} // namespace

struct FlacWriter::Private {
    std::unique_ptr<FLAC__StreamEncoder, Close> encoder{FLAC__stream_encoder_new()};
    Sink sink;
    Status said; ///< what the sink said last: the encoder itself only passes on that it failed
    bool open = false;

    ~Private() {
        // Whoever did not finish wants no more of it: to close the encoder writes the last block.
        sink = [](ByteView) -> Status { return {}; };
        if (open)
            FLAC__stream_encoder_finish(encoder.get());
    }

    static FLAC__StreamEncoderWriteStatus write(const FLAC__StreamEncoder* /*encoder*/, const FLAC__byte* bytes,
                                                std::size_t size, std::uint32_t /*samples*/, std::uint32_t /*frame*/,
                                                void* self) {
        auto& writer = *static_cast<Private*>(self);
        writer.said = writer.sink(ByteView(bytes, size));
        return writer.said ? FLAC__STREAM_ENCODER_WRITE_STATUS_OK : FLAC__STREAM_ENCODER_WRITE_STATUS_FATAL_ERROR;
    }

    [[nodiscard]] Status outcome(bool worked) const {
        if (!said)
            return fail(said.error());
        if (!worked)
            return fail(broken());
        return {};
    }
};

FlacWriter::FlacWriter(std::unique_ptr<Private> made) : m(std::move(made)) {}
FlacWriter::FlacWriter(FlacWriter&&) noexcept = default;
FlacWriter& FlacWriter::operator=(FlacWriter&&) noexcept = default;
FlacWriter::~FlacWriter() = default;

Result<FlacWriter> FlacWriter::begin(int rate, Sink sink) {
    if (rate < kLeastRate || rate > kMostRate)
        return fail(ErrorCode::InvalidArgument, "This rate of sound cannot be written.");
    auto made = std::make_unique<Private>();
    FLAC__StreamEncoder* encoder = made->encoder.get();
    if (encoder == nullptr)
        return fail(broken());
    made->sink = std::move(sink);
    const bool set = FLAC__stream_encoder_set_channels(encoder, 1) != 0 &&
                     FLAC__stream_encoder_set_bits_per_sample(encoder, 16) != 0 &&
                     FLAC__stream_encoder_set_sample_rate(encoder, static_cast<std::uint32_t>(rate)) != 0 &&
                     FLAC__stream_encoder_set_compression_level(encoder, kLevel) != 0;
    if (!set)
        return fail(broken());
    made->open = FLAC__stream_encoder_init_stream(encoder, &Private::write, nullptr, nullptr, nullptr, made.get()) ==
                 FLAC__STREAM_ENCODER_INIT_STATUS_OK;
    LANYARD_TRY(made->outcome(made->open));
    return FlacWriter(std::move(made));
}

Status FlacWriter::append(std::span<const std::int16_t> samples) {
    if (!m->said)
        return fail(m->said.error());
    if (samples.empty())
        return {};
    const std::vector<FLAC__int32> wide(samples.begin(), samples.end());
    const FLAC__int32* channel = wide.data();
    return m->outcome(
        FLAC__stream_encoder_process(m->encoder.get(), &channel, static_cast<std::uint32_t>(wide.size())) != 0);
}

Status FlacWriter::finish() {
    if (!m->said)
        return fail(m->said.error());
    m->open = false;
    return m->outcome(FLAC__stream_encoder_finish(m->encoder.get()) != 0);
}

} // namespace lanyard::platform
