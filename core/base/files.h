#pragma once

#include "core/base/bytes.h"

#include <filesystem>

namespace lanyard {

using Path = std::filesystem::path;

/// Reads a whole file of at most `limit` bytes. NotFound, TooLarge, Io.
[[nodiscard]] Result<Bytes> readFile(const Path& path, std::size_t limit);

/// Replaces a file so that after a crash it holds either the old bytes or all the new ones: temporary file of mode 0600
/// beside it, write, fsync, rename, fsync of the folder. DiskFull when there is no room; the old file is then untouched
/// and the temporary gone.
[[nodiscard]] Status writeFileDurably(const Path& path, ByteView bytes);

/// Removes a file and syncs its folder; not being there is fine.
[[nodiscard]] Status removeFileDurably(const Path& path);

/// Makes a folder, and what is missing of its parents, of mode 0700. One that is there already is left as it is.
[[nodiscard]] Status ensurePrivateFolder(const Path& path);

/// An exclusive advisory lock on a file, held until destruction. Busy when another process or object has it.
class FileLock {
public:
    [[nodiscard]] static Result<FileLock> acquire(const Path& path);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

/// An Error from errno: ENOSPC, EDQUOT and EFBIG are DiskFull, ENOENT NotFound, EEXIST Exists, the rest Io. `what` is
/// "write the outbox"; no file name is put in.
[[nodiscard]] Error errnoError(int number, std::string_view what);

} // namespace lanyard
