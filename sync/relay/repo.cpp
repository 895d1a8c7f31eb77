#include "sync/relay/handlers.h"

#include "core/crypto/hash.h"
#include "sync/relay/upload_files.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace lanyard::relay {

namespace {

constexpr std::uint64_t kRepoLimit = std::uint64_t{32} << 20U;
constexpr std::size_t kPiece = std::size_t{256} * 1024;

std::string_view mediaType(std::string_view path) {
    return path.ends_with(".json") ? "application/json" : "application/octet-stream";
}

/// Targets and numbered metadata never change under their name; timestamp.json does.
std::string_view cacheRule(std::string_view path) {
    return path.ends_with("timestamp.json") ? "no-cache" : "public, max-age=300";
}

/// A file that takes its final name only when all of it is there and synced; goes away otherwise.
class Incoming {
public:
    static Result<Incoming> create(const Path& path) {
        OpenFile file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (file.get() < 0)
            return fail(errnoError(errno, "write to the repository"));
        return Incoming(path, std::move(file));
    }
    Incoming(Incoming&& other) noexcept
        : m_path(std::exchange(other.m_path, Path()))
        , m_file(std::move(other.m_file)) {}
    Incoming& operator=(Incoming&&) = delete;
    ~Incoming() {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }

    Status write(ByteView bytes) {
        while (!bytes.empty()) {
            const ssize_t wrote = ::write(m_file.get(), bytes.data(), bytes.size());
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote < 0)
                return fail(errnoError(errno, "write to the repository"));
            bytes = bytes.subspan(static_cast<std::size_t>(wrote));
        }
        return {};
    }

    Status publish(const Path& final) {
        LANYARD_TRY(ensurePrivateFolder(final.parent_path()));
        if (::fsync(m_file.get()) != 0 || ::rename(m_path.c_str(), final.c_str()) != 0)
            return fail(errnoError(errno, "publish to the repository"));
        m_path.clear();
        // The folder's own entry too: it may be new.
        for (const Path& folder : {final.parent_path(), final.parent_path().parent_path()}) {
            const OpenFile open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            if (open.get() < 0 || ::fsync(open.get()) != 0)
                return fail(errnoError(errno, "sync the repository"));
        }
        return {};
    }

private:
    Incoming(Path path, OpenFile file) : m_path(std::move(path)), m_file(std::move(file)) {}
    Path m_path;
    OpenFile m_file;
};

/// Is `sha-256=:…:` of these bytes among the members of the header?
bool digestFits(std::string_view header, const crypto::Hash256& hash) {
    const std::string wanted = "sha-256=:" + base64Encode(hash, Base64::Standard) + ":";
    while (!header.empty()) {
        const std::size_t end = std::min(header.find(','), header.size());
        std::string_view member = header.substr(0, end);
        header.remove_prefix(std::min(end + 1, header.size()));
        while (member.starts_with(' '))
            member.remove_prefix(1);
        while (member.ends_with(' '))
            member.remove_suffix(1);
        if (member == wanted)
            return true;
    }
    return false;
}

} // namespace

bool isRepoPath(std::string_view path) {
    if (path.empty() || path.size() > 200)
        return false;
    std::size_t segments = 1;
    bool atStart = true;
    for (const char c : path) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (c == '/') {
            if (atStart)
                return false;
            ++segments;
        } else if (!word && (atStart || (c != '.' && c != '-' && c != '_'))) {
            return false;
        }
        atStart = c == '/';
    }
    return !atStart && segments <= 4;
}

Awaitable<Response> getRepo(Relay& relay, Request& request, std::string path) {
    const Path file = relay.config.repo() / path;
    auto open = [file] { return openForReading(file); };
    auto opened = co_await relay.onFiles(open);
    if (!opened)
        co_return problemOf(opened.error().code == ErrorCode::Io ? Error{ErrorCode::NotFound, ""} : opened.error());
    const std::uint64_t size = opened->size;
    const std::optional<ByteRange> range = parseRange(request, size);
    if (!range) {
        Response none = problem(416, "no-such-range", "The range lies outside.");
        none.with("Content-Range", "bytes */" + std::to_string(size));
        co_return none;
    }
    Response response;
    response.status = range->length == size ? 200 : 206;
    response.with("Content-Type", std::string(mediaType(path)))
        .with("Cache-Control", std::string(cacheRule(path)))
        .with("Accept-Ranges", "bytes");
    if (response.status == 206)
        response.with("Content-Range", "bytes " + std::to_string(range->first) + "-" +
                                           std::to_string(range->first + range->length - 1) + "/" +
                                           std::to_string(size));
    response.stream = fileBody(relay, std::move(*opened), *range);
    response.streamLength = range->length;
    co_return response;
}

Awaitable<Response> putRepo(Relay& relay, Request& request, const Caller& caller, std::string path) {
    const auto header = request.header("content-digest");
    if (!header)
        co_return problem(400, "digest-missing", "A signed request with a body needs a Content-Digest.");
    const std::string digest(*header);
    if (request.contentLength.value_or(0) > kRepoLimit)
        co_return problem(413, "too-large", "A file of the repository has at most 32 MiB.");
    auto use = [caller](RelayStore& rows) -> Status { return useNonce(rows, caller); };
    const Status fresh = co_await relay.store->run(use);
    if (!fresh)
        co_return refusal(relay, fresh.error());

    const Path temporary = relay.config.repo() / (std::string(kIncomingPrefix) + request.requestId);
    auto create = [temporary] { return Incoming::create(temporary); };
    auto file = co_await relay.onFiles(create);
    if (!file)
        co_return problemOf(file.error());
    crypto::Sha256Stream hash;
    std::uint64_t size = 0;
    Bytes piece(kPiece);
    while (request.hasBody()) {
        const Result<std::size_t> got = co_await request.body->read(piece);
        if (!got)
            co_return problemOf(got.error());
        if (*got == 0)
            break;
        size += *got;
        if (size > kRepoLimit)
            co_return problem(413, "too-large", "A file of the repository has at most 32 MiB.");
        const ByteView bytes = ByteView(piece).first(*got);
        hash.update(bytes);
        auto write = [&file, bytes] { return file->write(bytes); };
        const Status wrote = co_await relay.onFiles(write);
        if (!wrote)
            co_return problemOf(wrote.error());
    }
    if (!digestFits(digest, hash.finish()))
        co_return problem(400, "digest-mismatch", "The body does not fit its Content-Digest.");
    const Path final = relay.config.repo() / path;
    auto publish = [&file, final] { return file->publish(final); };
    const Status published = co_await relay.onFiles(publish);
    if (!published)
        co_return problemOf(published.error());
    co_return noContent();
}

} // namespace lanyard::relay
