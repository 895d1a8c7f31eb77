#pragma once

#include "core/base/files.h"
#include "core/crypto/hash.h"

#include <cstdint>
#include <string>

namespace lanyard::relay {

/// Envelopes above this live in files, the others in the database, where one commit serves many.
inline constexpr std::uint64_t kSmallEnvelope = 65536;

/// An open file that closes itself.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;
    ~OpenFile();
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

/// A large upload's file, uploads/<envelope id>.<owner's key id>. The offset in the database is the truth: what the
/// file has beyond it was never acknowledged and is cut off at open. Blocking: for the file threads.
class UploadFile {
public:
    /// Damaged when the file is shorter than `offset`: then the upload must begin again.
    [[nodiscard]] static Result<UploadFile> open(const Path& folder, const std::string& id, const std::string& owner,
                                                 std::uint64_t offset);
    /// Appends; on an error nothing is to be counted on beyond what was synced. DiskFull, Io.
    [[nodiscard]] Status write(ByteView bytes);
    [[nodiscard]] Status sync();
    /// Cuts the file to `size`.
    [[nodiscard]] Status truncate(std::uint64_t size);
    /// SHA-256 of the whole, as it is in the file.
    [[nodiscard]] Result<crypto::Hash256> hash() const;

private:
    UploadFile(OpenFile file, std::uint64_t size) : m_file(std::move(file)), m_size(size) {}
    OpenFile m_file;
    std::uint64_t m_size;
};

[[nodiscard]] Path uploadPath(const Path& folder, const std::string& id, const std::string& owner);
/// Opens a file for reading and says how long it is. NotFound, Io.
struct ReadableFile {
    OpenFile file;
    std::uint64_t size = 0;
};
[[nodiscard]] Result<ReadableFile> openForReading(const Path& path);
/// Reads at a place; short only at the end of the file. Io.
[[nodiscard]] Result<std::size_t> readAt(const OpenFile& file, std::uint64_t offset, std::span<std::uint8_t> out);

} // namespace lanyard::relay
