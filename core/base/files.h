#pragma once

#include "core/base/bytes.h"

#include <filesystem>
#include <functional>

namespace lanyard {

using Path = std::filesystem::path;

/// Reads a whole file of at most `limit` bytes. NotFound, TooLarge, Io.
[[nodiscard]] Result<Bytes> readFile(const Path& path, std::size_t limit);

/// Replaces a file so that after a crash it holds either the old bytes or all the new ones: temporary file of mode 0600
/// beside it, write, fsync, rename, fsync of the folder. DiskFull when there is no room; the old file is then untouched
/// and the temporary gone.
[[nodiscard]] Status writeFileDurably(const Path& path, ByteView bytes);

/// The whole of a plain file, in order, in pieces of at most `step` bytes, for files that are too large to hold. An
/// error of the sink ends it. NotFound, Io.
[[nodiscard]] Status readInPieces(const Path& path, const std::function<Status(ByteView)>& sink,
                                  std::size_t step = std::size_t{64} << 10U);

/// A file that is written in pieces under a temporary name, of mode 0600, and takes its own name only when it is whole.
/// What is not committed is removed when the writer goes; after a crash it is the caller's to find, by its name.
class FileWriter {
public:
    /// Replaces what a crash left of that name.
    [[nodiscard]] static Result<FileWriter> create(const Path& temporary);
    [[nodiscard]] Status write(ByteView bytes);
    [[nodiscard]] Status sync(); ///< what was written survives a power cut, still under its temporary name
    /// Synced, renamed, and the folder synced, in that order. When the folder's sync fails the file has its own name.
    [[nodiscard]] Status commit(const Path& path);
    FileWriter(FileWriter&& other) noexcept;
    FileWriter& operator=(FileWriter&& other) noexcept;
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;
    ~FileWriter();

private:
    FileWriter(Path temporary, int descriptor);
    Path m_temporary; ///< empty once committed or given up
    int m_descriptor = -1;
};

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
