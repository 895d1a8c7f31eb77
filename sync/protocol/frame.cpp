#include "sync/protocol/frame.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace lanyard::protocol {

crypto::WipedBytes makeFrame(std::string_view jws, ByteView body, std::size_t paddedSize) {
    invariant(jws.size() + 1 + body.size() <= paddedSize, "a frame's padding is not negative");
    crypto::WipedBytes frame;
    frame.reserve(paddedSize);
    frame.insert(frame.end(), jws.begin(), jws.end());
    frame.push_back('\n');
    frame.insert(frame.end(), body.begin(), body.end());
    frame.resize(paddedSize, 0);
    return frame;
}

Result<FrameParts> splitFrame(ByteView plaintext) {
    const ByteView start = plaintext.first(std::min(plaintext.size(), kMaxJwsBytes));
    const auto end = std::find(start.begin(), start.end(), std::uint8_t{'\n'});
    if (end == start.end())
        return fail(ErrorCode::Malformed, "A sealed file has no signed line.");
    const auto length = static_cast<std::size_t>(end - start.begin());
    return FrameParts{toText(plaintext.first(length)), plaintext.subspan(length + 1)};
}

Result<ByteView> bodyOf(const FrameParts& parts, std::uint64_t bodyLength, std::uint64_t paddedSize) {
    const std::uint64_t whole = parts.jws.size() + 1 + parts.rest.size();
    if (bodyLength > parts.rest.size() || whole != paddedSize)
        return fail(ErrorCode::Malformed, "A sealed file is not as long as it says.");
    const auto length = static_cast<std::size_t>(bodyLength);
    const ByteView padding = parts.rest.subspan(length);
    if (!std::all_of(padding.begin(), padding.end(), [](std::uint8_t byte) { return byte == 0; }))
        return fail(ErrorCode::Malformed, "A sealed file has something after its body.");
    return parts.rest.first(length);
}

} // namespace lanyard::protocol
