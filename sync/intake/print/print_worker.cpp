#include "sync/intake/print/print_worker.h"

#include "core/base/strict_json.h"
#include "sync/intake/print/report_pdf.h"

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard::intake {

namespace {

/// A frame in either direction: what it is (one letter), the length in eight bytes, the bytes.
constexpr char kJob = 'J';
constexpr char kDone = 'P';
constexpr char kRefused = 'R'; ///< the bytes are formOf()'s sentence
constexpr char kFailed = 'F';
constexpr std::size_t kHead = 9;
constexpr std::size_t kLargestJob = 32U << 20U; ///< a body of 4 MiB, written as a JSON text in JSON
constexpr std::size_t kLargestPdf = 64U << 20U;
constexpr rlim_t kMemory = rlim_t{1536} << 20U;
constexpr rlim_t kFiles = 64;

using Deadline = std::chrono::steady_clock::time_point;

Error died() {
    return {ErrorCode::Unavailable, "The process that prints reports went away."};
}
Error tooLong() {
    return {ErrorCode::Cancelled, "Printing a report took too long and was given up."};
}

/// Waits until the socket can be written or read; for ever without a deadline.
Status await(int socket, short events, const Deadline* deadline) {
    for (;;) {
        int millis = -1;
        if (deadline != nullptr) {
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
            if (left.count() <= 0)
                return fail(tooLong());
            millis = static_cast<int>(left.count());
        }
        pollfd one{socket, events, 0};
        const int ready = ::poll(&one, 1, millis);
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return fail(died());
    }
}

Status sendAll(int socket, ByteView bytes, const Deadline* deadline) {
    while (!bytes.empty()) {
        LANYARD_TRY(await(socket, POLLOUT, deadline));
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EINTR && errno != EAGAIN)
            return fail(died());
        if (sent > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return {};
}

Result<Bytes> receive(int socket, std::size_t size, const Deadline* deadline) {
    Bytes bytes(size);
    for (std::size_t got = 0; got < size;) {
        LANYARD_TRY(await(socket, POLLIN, deadline));
        const ssize_t now = ::recv(socket, bytes.data() + got, size - got, MSG_DONTWAIT);
        if (now == 0 || (now < 0 && errno != EINTR && errno != EAGAIN))
            return fail(died());
        if (now > 0)
            got += static_cast<std::size_t>(now);
    }
    return bytes;
}

Status sendFrame(int socket, char what, ByteView bytes, const Deadline* deadline) {
    Bytes head{static_cast<std::uint8_t>(what)};
    for (unsigned shift = 64; shift != 0;) {
        shift -= 8;
        head.push_back(static_cast<std::uint8_t>(bytes.size() >> shift));
    }
    LANYARD_TRY(sendAll(socket, head, deadline));
    return sendAll(socket, bytes, deadline);
}

struct Frame {
    char what = 0;
    Bytes bytes;
};
Result<Frame> receiveFrame(int socket, std::size_t limit, const Deadline* deadline) {
    LANYARD_ASSIGN(const Bytes head, receive(socket, kHead, deadline));
    std::uint64_t size = 0;
    for (std::size_t i = 1; i < kHead; ++i)
        size = size << 8U | head[i];
    if (size > limit)
        return fail(died());
    LANYARD_ASSIGN(Bytes bytes, receive(socket, static_cast<std::size_t>(size), deadline));
    return Frame{static_cast<char>(head[0]), std::move(bytes)};
}

Bytes jobOf(std::string_view kind, std::string_view body, const PrintMeta& meta) {
    return toBytes(canonicalDump({{"kind", kind},
                                  {"body", body},
                                  {"reference", meta.reference},
                                  {"officer", meta.officer},
                                  {"device", meta.device},
                                  {"sealed", meta.sealed.value},
                                  {"words", meta.words}}));
}

Frame answerTo(ByteView job, const PrintFonts& fonts) {
    const Json json = Json::parse(textOf(job), nullptr, false);
    JsonReader reader(json, "The job");
    PrintMeta meta;
    meta.reference = reader.text("reference", 0, kLargestJob);
    meta.officer = reader.text("officer", 0, kLargestJob);
    meta.device = reader.text("device", 0, kLargestJob);
    meta.sealed.value =
        reader.integer("sealed", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    for (const auto& word : reader.object("words").items()) {
        if (word.value().is_string())
            meta.words.emplace(word.key(), word.value().get<std::string>());
    }
    const std::string kind = reader.text("kind", 0, kLargestJob);
    const std::string body = reader.text("body", 0, kLargestJob);
    if (!reader.finish())
        return {kFailed, {}};
    const auto form = formOf(kind, body, meta);
    if (!form)
        return {kRefused, toBytes(form.error().message)};
    auto pdf = pdfOf(*form, fonts);
    return pdf ? Frame{kDone, std::move(*pdf)} : Frame{kFailed, {}};
}

void limit(__rlimit_resource resource, rlim_t value) {
    const rlimit both{value, value};
    static_cast<void>(::setrlimit(resource, &both));
}

} // namespace

struct PrintWorker::State {
    Path program;
    int limitSeconds = 30;
    pid_t process = -1;
    int socket = -1;

    State(Path path, int seconds) : program(std::move(path)), limitSeconds(seconds) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { end(); }

    void end() {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
        if (process > 0) {
            ::kill(process, SIGKILL);
            while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
        process = -1;
    }

    Status start() {
        std::array<int, 2> pair{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
            return fail(died());
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, pair[1], STDIN_FILENO);
        // What libraries say of a text that they do not like may quote it: it is read by nobody.
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        // The intake's connections and lock are none of its business.
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        std::string name = "lanyard-intake";
        std::string command = "print-worker";
        std::array<char*, 3> arguments{name.data(), command.data(), nullptr};
        std::array<char*, 1> environment{nullptr};
        const int problem =
            ::posix_spawn(&process, program.c_str(), &actions, nullptr, arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&actions);
        ::close(pair[1]);
        socket = pair[0];
        if (problem == 0)
            return {};
        process = -1;
        end();
        return fail(died());
    }

    Result<Bytes> ask(ByteView job) {
        const Deadline deadline = std::chrono::steady_clock::now() + std::chrono::seconds(limitSeconds);
        LANYARD_TRY(sendFrame(socket, kJob, job, &deadline));
        LANYARD_ASSIGN(Frame answer, receiveFrame(socket, kLargestPdf, &deadline));
        if (answer.what == kDone && textOf(answer.bytes).starts_with("%PDF-"))
            return std::move(answer.bytes);
        if (answer.what == kRefused)
            return fail(ErrorCode::Malformed, "What should be printed is not in its form.");
        return fail(died());
    }
};

PrintWorker::PrintWorker(Path program, int limitSeconds)
    : m(std::make_unique<State>(std::move(program), limitSeconds)) {}
PrintWorker::PrintWorker(PrintWorker&&) noexcept = default;
PrintWorker& PrintWorker::operator=(PrintWorker&&) noexcept = default;
PrintWorker::~PrintWorker() = default;

Result<Bytes> PrintWorker::print(std::string_view kind, std::string_view body, const PrintMeta& meta) {
    const Bytes job = jobOf(kind, body, meta);
    const bool fresh = m->process < 0;
    if (fresh)
        LANYARD_TRY(m->start());
    auto pdf = m->ask(job);
    if (pdf || pdf.error().code == ErrorCode::Malformed)
        return pdf;
    m->end();
    if (fresh || pdf.error().code != ErrorCode::Unavailable)
        return pdf;
    // It may have died since the last job and not of this one.
    LANYARD_TRY(m->start());
    pdf = m->ask(job);
    if (!pdf && pdf.error().code != ErrorCode::Malformed)
        m->end();
    return pdf;
}

int runPrintWorker() {
    // A stop of the service ends the intake first, which may still be waiting for a page.
    std::signal(SIGTERM, SIG_IGN);
    std::signal(SIGINT, SIG_IGN);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const auto fonts = PrintFonts::load();
    if (!fonts)
        return 1;
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, kFiles);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they map terabytes
    limit(RLIMIT_AS, kMemory);
#endif
    for (;;) {
        const auto job = receiveFrame(STDIN_FILENO, kLargestJob, nullptr);
        if (!job)
            return 0;
        const Frame answer = answerTo(job->bytes, *fonts);
        if (!sendFrame(STDIN_FILENO, answer.what, answer.bytes, nullptr))
            return 0;
    }
}

} // namespace lanyard::intake
