#pragma once

#include "core/base/bytes.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/time.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

/// The same bytes for the same seed, however they are asked for: the ChaCha20 stream of a key made from the seed. One
/// thread at a time.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1);
    void fill(std::span<std::uint8_t> out) override;

private:
    std::array<std::uint8_t, 32> m_key{};
    std::array<std::uint8_t, 64> m_block{};
    std::uint64_t m_nextBlock = 0;
    std::size_t m_used = 64;
};

/// A clock that moves only when told to. Safe from any thread.
class FixedClock final : public Clock {
public:
    /// 2026-11-22T05:20:00Z
    static constexpr UnixMillis kStart{1795324800000};
    explicit FixedClock(UnixMillis start = kStart) : m_now(start.value) {}
    [[nodiscard]] UnixMillis now() const override { return {m_now.load()}; }
    void set(UnixMillis time) { m_now.store(time.value); }
    void advanceMillis(std::int64_t millis) { m_now.fetch_add(millis); }
    void advanceSeconds(std::int64_t seconds) { advanceMillis(seconds * 1000); }

private:
    std::atomic<std::int64_t> m_now;
};

/// A new, empty folder of mode 0700 under the working directory; it and all in it are removed at the end.
class TempFolder {
public:
    explicit TempFolder(std::string_view label = "temp");
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();
    [[nodiscard]] const Path& path() const { return m_path; } ///< absolute
    [[nodiscard]] Path operator/(std::string_view name) const { return m_path / name; }

private:
    Path m_path;
};

/// All bytes of a file, of any size. Throws when it cannot be read, which fails the test with the reason.
[[nodiscard]] Bytes readAll(const Path& path);
[[nodiscard]] std::string readAllText(const Path& path);
/// Writes a plain file, replacing what was there; not durable. Throws as readAll does.
void writeAll(const Path& path, ByteView bytes);
void writeAll(const Path& path, std::string_view text);

/// What a program said (standard output and error together) and how it ended; -1 when a signal ended it.
struct Ran {
    int exitCode = -1;
    std::string output;
};
/// Runs a program of the system through its PATH, waits, no shell between. `input` is its standard input. Throws when
/// it cannot be started.
[[nodiscard]] Ran run(const std::vector<std::string>& command, ByteView input = {});

} // namespace lanyard::test
