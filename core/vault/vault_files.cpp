#include "core/vault/vault_files.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace lanyard::vault {

namespace {

constexpr std::string_view kHeaderMagic = "lanyardV";
constexpr std::string_view kCounterMagic = "lanyardA";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kMacSize = 32;
// A header that passed its MAC is ours; the ranges are there so that no path leads from file bytes to an allocation
// unchecked.
constexpr std::uint32_t kMaxPasses = 1000;
constexpr std::uint32_t kMinMemoryKiB = 8;
constexpr std::uint32_t kMaxMemoryKiB = 4U << 20U;
constexpr std::uint32_t kMaxCount = 1U << 20U;

template <class T>
void put(Bytes& out, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i)));
}

template <std::size_t N>
void put(Bytes& out, const std::array<std::uint8_t, N>& bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// Takes fields off the front; the caller has checked the whole length.
class Reader {
public:
    explicit Reader(ByteView bytes) : m_left(bytes) {}
    ByteView take(std::size_t count) {
        const ByteView taken = m_left.first(count);
        m_left = m_left.subspan(count);
        return taken;
    }
    template <class T>
    T number() {
        std::uint64_t value = 0;
        const ByteView raw = take(sizeof(T));
        for (std::size_t i = 0; i < raw.size(); ++i)
            value |= static_cast<std::uint64_t>(raw[i]) << (8 * i);
        return static_cast<T>(value);
    }
    template <std::size_t N>
    void copyTo(std::array<std::uint8_t, N>& out) {
        const ByteView raw = take(N);
        std::copy(raw.begin(), raw.end(), out.begin());
    }

private:
    ByteView m_left;
};

/// The magic in front differs between the two files, so neither can stand in for the other.
void sign(Bytes& bytes, const FileKey& key) {
    put(bytes, crypto::blake2b256(key.view(), bytes));
}

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::Damaged, "The lock of this device is not as it was written. Its files were kept.");
}

/// The fields after magic and version, when size, MAC, magic and version are right.
Result<Reader> openFile(ByteView bytes, std::size_t size, std::string_view magic, const FileKey& key) {
    if (bytes.size() != size)
        return damaged();
    const ByteView body = bytes.first(size - kMacSize);
    if (!crypto::equalConstantTime(bytes.subspan(body.size()), crypto::blake2b256(key.view(), body)))
        return damaged();
    Reader reader(body);
    if (textOf(reader.take(magic.size())) != magic || reader.number<std::uint32_t>() != kVersion)
        return damaged();
    return reader;
}

} // namespace

Bytes headerFront(const Header& header) {
    Bytes out(kHeaderMagic.begin(), kHeaderMagic.end());
    put(out, kVersion);
    put(out, header.secretId);
    put(out, header.cost.passes);
    put(out, header.cost.memoryKiB);
    put(out, header.salt);
    return out;
}

Bytes encodeHeader(const Header& header, const FileKey& key) {
    Bytes out = headerFront(header);
    put(out, header.wrapped);
    sign(out, key);
    return out;
}

Result<Header> decodeHeader(ByteView bytes, const FileKey& key) {
    LANYARD_ASSIGN(Reader reader, openFile(bytes, Header::kSize, kHeaderMagic, key));
    Header header;
    reader.copyTo(header.secretId);
    header.cost.passes = reader.number<std::uint32_t>();
    header.cost.memoryKiB = reader.number<std::uint32_t>();
    reader.copyTo(header.salt);
    reader.copyTo(header.wrapped);
    if (header.cost.passes < 1 || header.cost.passes > kMaxPasses || header.cost.memoryKiB < kMinMemoryKiB ||
        header.cost.memoryKiB > kMaxMemoryKiB)
        return damaged();
    return header;
}

Bytes encodeCounter(const Counter& counter, const FileKey& key) {
    Bytes out(kCounterMagic.begin(), kCounterMagic.end());
    put(out, kVersion);
    put(out, static_cast<std::uint32_t>(counter.phase));
    put(out, counter.count);
    put(out, counter.nextTryAt.value);
    put(out, counter.seen.value);
    sign(out, key);
    return out;
}

Result<Counter> decodeCounter(ByteView bytes, const FileKey& key) {
    LANYARD_ASSIGN(Reader reader, openFile(bytes, Counter::kSize, kCounterMagic, key));
    Counter counter;
    const auto phase = reader.number<std::uint32_t>();
    if (phase < 1 || phase > 3)
        return damaged();
    counter.phase = static_cast<Counter::Phase>(phase);
    counter.count = reader.number<std::uint32_t>();
    counter.nextTryAt = {reader.number<std::int64_t>()};
    counter.seen = {reader.number<std::int64_t>()};
    if (counter.count > kMaxCount)
        return damaged();
    return counter;
}

} // namespace lanyard::vault
