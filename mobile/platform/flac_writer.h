#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace lanyard::platform {

/// Writes FLAC (RFC 9639) as the sound comes: one channel of 16 bits, without loss, and without a second pass, so that
/// the number of samples is not in its head ("unknown", section 8.2). It carries no tags. Memory stays at a block.
class FlacWriter {
public:
    using Sink = std::function<Status(ByteView)>;

    /// `rate`: samples a second, 8000 to 96000. The head goes to `sink` at once. InvalidArgument; what the sink says.
    [[nodiscard]] static Result<FlacWriter> begin(int rate, Sink sink);
    /// What the sink says; after an error only the end is left.
    [[nodiscard]] Status append(std::span<const std::int16_t> samples);
    /// The last block. Without it the file ends at the one before.
    [[nodiscard]] Status finish();

    FlacWriter(FlacWriter&&) noexcept;
    FlacWriter& operator=(FlacWriter&&) noexcept;
    ~FlacWriter();

private:
    struct Private;
    explicit FlacWriter(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m;
};

} // namespace lanyard::platform
