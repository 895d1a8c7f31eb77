#include "core/base/files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lanyard {

namespace {

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

/// On Apple's systems fsync leaves the bytes in the drive's cache; F_FULLFSYNC does not.
bool syncToDisk(int descriptor) {
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(descriptor) == 0;
}

Status syncFolder(const Path& folder) {
    const Descriptor descriptor(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() < 0 || !syncToDisk(descriptor.get()))
        return fail(errnoError(errno, "sync a folder"));
    return {};
}

Status writeAll(int descriptor, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t wrote = ::write(descriptor, bytes.data(), bytes.size());
        if (wrote < 0) {
            if (errno == EINTR)
                continue;
            return fail(errnoError(errno, "write a file"));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
    }
    return {};
}

} // namespace

Error errnoError(int number, std::string_view what) {
    const std::string sentence = "Could not " + std::string(what) + ".";
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, sentence + " There is no room left."};
    case EEXIST:
        return {ErrorCode::Exists, sentence + " Something of that name is there."};
    case ENOENT:
        return {ErrorCode::NotFound, sentence + " It is not there."};
    case EACCES:
    case EPERM:
        return {ErrorCode::Io, sentence + " It is not allowed here."};
    default:
        return {ErrorCode::Io, sentence + " The disk gave error " + std::to_string(number) + "."};
    }
}

Result<Bytes> readFile(const Path& path, std::size_t limit) {
    const Descriptor descriptor(
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a pipe must not make us wait
    if (descriptor.get() < 0)
        return fail(errnoError(errno, "read a file"));
    struct stat info {};
    if (::fstat(descriptor.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(ErrorCode::Io, "Could not read a file. It is not a plain file.");
    if (static_cast<std::uintmax_t>(info.st_size) > limit)
        return fail(ErrorCode::TooLarge, "The file is larger than the limit of " + std::to_string(limit) + " bytes.");
    Bytes out(static_cast<std::size_t>(info.st_size));
    std::size_t filled = 0;
    while (filled < out.size()) {
        const ssize_t got = ::read(descriptor.get(), out.data() + filled, out.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errnoError(errno, "read a file"));
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    out.resize(filled);
    return out;
}

Status readInPieces(const Path& path, const std::function<Status(ByteView)>& sink, std::size_t step) {
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.get() < 0)
        return fail(errnoError(errno, "read a file"));
    struct stat info {};
    if (::fstat(descriptor.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(ErrorCode::Io, "Could not read a file. It is not a plain file.");
    Bytes piece(step);
    for (;;) {
        const ssize_t got = ::read(descriptor.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errnoError(errno, "read a file"));
        if (got == 0)
            return {};
        LANYARD_TRY(sink(ByteView(piece).first(static_cast<std::size_t>(got))));
    }
}

FileWriter::FileWriter(Path temporary, int descriptor) : m_temporary(std::move(temporary)), m_descriptor(descriptor) {}

FileWriter::FileWriter(FileWriter&& other) noexcept
    : m_temporary(std::exchange(other.m_temporary, Path()))
    , m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileWriter& FileWriter::operator=(FileWriter&& other) noexcept {
    std::swap(m_temporary, other.m_temporary);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileWriter::~FileWriter() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<FileWriter> FileWriter::create(const Path& temporary) {
    Descriptor descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (descriptor.get() < 0)
        return fail(errnoError(errno, "write a file"));
    return FileWriter(temporary, descriptor.release());
}

Status FileWriter::write(ByteView bytes) {
    return writeAll(m_descriptor, bytes);
}

Status FileWriter::sync() {
    return syncToDisk(m_descriptor) ? Status() : fail(errnoError(errno, "sync a file"));
}

Status FileWriter::commit(const Path& path) {
    LANYARD_TRY(sync());
    if (::rename(m_temporary.c_str(), path.c_str()) != 0)
        return fail(errnoError(errno, "replace a file"));
    m_temporary.clear();
    return syncFolder(path.parent_path());
}

Status writeFileDurably(const Path& path, ByteView bytes) {
    LANYARD_ASSIGN(FileWriter file, FileWriter::create(path.string() + ".new"));
    LANYARD_TRY(file.write(bytes));
    return file.commit(path);
}

Status removeFileDurably(const Path& path) {
    if (::unlink(path.c_str()) != 0) {
        if (errno == ENOENT)
            return {};
        return fail(errnoError(errno, "remove a file"));
    }
    return syncFolder(path.parent_path());
}

Status ensurePrivateFolder(const Path& path) {
    const Path folder = path.has_filename() ? path : path.parent_path(); // "a/b/" is "a/b"
    std::error_code problem;
    if (folder.empty() || std::filesystem::is_directory(folder, problem))
        return {};
    if (folder.has_parent_path())
        LANYARD_TRY(ensurePrivateFolder(folder.parent_path()));
    if (::mkdir(folder.c_str(), 0700) == 0)
        return {};
    const int number = errno;
    if (number == EEXIST && std::filesystem::is_directory(folder, problem)) // another was quicker
        return {};
    return fail(errnoError(number, "make a folder"));
}

Result<FileLock> FileLock::acquire(const Path& path) {
    Descriptor descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (descriptor.get() < 0)
        return fail(errnoError(errno, "open a lock"));
    if (::flock(descriptor.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return fail(ErrorCode::Busy, "Another Lanyard has this open.");
        return fail(errnoError(errno, "take a lock"));
    }
    return FileLock(descriptor.release());
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace lanyard
