#include "sync/relay/upload_files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lanyard::relay {

OpenFile::OpenFile(OpenFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

OpenFile::~OpenFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Path uploadPath(const Path& folder, const std::string& id, const std::string& owner) {
    return folder / (id + "." + owner);
}

Result<UploadFile> UploadFile::open(const Path& folder, const std::string& id, const std::string& owner,
                                    std::uint64_t offset) {
    const Path path = uploadPath(folder, id, owner);
    OpenFile file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0)
        return fail(errnoError(errno, "open an upload"));
    struct stat info {};
    if (::fstat(file.get(), &info) != 0)
        return fail(errnoError(errno, "open an upload"));
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size < offset)
        return fail(ErrorCode::Damaged, "An upload's file is shorter than what was acknowledged.");
    UploadFile opened(std::move(file), offset);
    if (size > offset)
        LANYARD_TRY(opened.truncate(offset));
    if (offset == 0) {
        // A new name must be durable before the first offset that rests on it.
        const OpenFile parent(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (parent.get() < 0 || ::fsync(parent.get()) != 0)
            return fail(errnoError(errno, "sync the uploads"));
    }
    return opened;
}

Status UploadFile::write(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t wrote = ::pwrite(m_file.get(), bytes.data(), bytes.size(), static_cast<off_t>(m_size));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return fail(errnoError(errno, "write an upload"));
        m_size += static_cast<std::uint64_t>(wrote);
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
    }
    return {};
}

Status UploadFile::sync() {
    if (::fdatasync(m_file.get()) != 0)
        return fail(errnoError(errno, "sync an upload"));
    return {};
}

Status UploadFile::truncate(std::uint64_t size) {
    if (::ftruncate(m_file.get(), static_cast<off_t>(size)) != 0)
        return fail(errnoError(errno, "cut an upload"));
    m_size = size;
    return {};
}

Result<crypto::Hash256> UploadFile::hash() const {
    crypto::Sha256Stream stream;
    Bytes piece(std::size_t{256} * 1024);
    for (std::uint64_t at = 0; at < m_size;) {
        LANYARD_ASSIGN(const std::size_t got, readAt(m_file, at, piece));
        if (got == 0)
            return fail(ErrorCode::Io, "An upload's file ended early.");
        stream.update(ByteView(piece).first(got));
        at += got;
    }
    return stream.finish();
}

Result<ReadableFile> openForReading(const Path& path) {
    OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0)
        return fail(errnoError(errno, "open a file"));
    struct stat info {};
    if (::fstat(file.get(), &info) != 0)
        return fail(errnoError(errno, "open a file"));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::NotFound, "That is not a file.");
    return ReadableFile{std::move(file), static_cast<std::uint64_t>(info.st_size)};
}

Result<std::size_t> readAt(const OpenFile& file, std::uint64_t offset, std::span<std::uint8_t> out) {
    std::size_t filled = 0;
    while (filled < out.size()) {
        const ssize_t got =
            ::pread(file.get(), out.data() + filled, out.size() - filled, static_cast<off_t>(offset + filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errnoError(errno, "read a file"));
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

} // namespace lanyard::relay
