#include "core/base/files.h"

#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;
using test::TempFolder;

namespace {

unsigned modeOf(const Path& path) {
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 07777U;
}

std::size_t entriesIn(const Path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a file is read whole, up to its limit", "[base][files]") {
    const TempFolder folder;
    const Path path = folder / "file";
    test::writeAll(path, "twelve bytes");
    CHECK(readFile(path, 12) == toBytes("twelve bytes"));
    CHECK(readFile(path, 11).error().code == ErrorCode::TooLarge);
    CHECK(readFile(folder / "other", 12).error().code == ErrorCode::NotFound);
}

TEST_CASE("what is not a plain file is refused and not waited for", "[base][files]") {
    const TempFolder folder;
    CHECK(readFile(folder.path(), 1000).error().code == ErrorCode::Io);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(readFile(folder / "pipe", 1000).error().code == ErrorCode::Io);
}

TEST_CASE("a durable write leaves the new bytes, private, and nothing else", "[base][files]") {
    const TempFolder folder;
    const Path path = folder / "file";
    REQUIRE(writeFileDurably(path, viewOf("first")));
    REQUIRE(writeFileDurably(path, viewOf("the second, longer")));
    CHECK(test::readAllText(path) == "the second, longer");
    REQUIRE(writeFileDurably(path, viewOf("3")));
    CHECK(test::readAllText(path) == "3");
    REQUIRE(writeFileDurably(path, {}));
    CHECK(test::readAll(path).empty());
    CHECK(modeOf(path) == 0600);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("leftovers of a crashed write do not stand in the way of the next", "[base][files]") {
    const TempFolder folder;
    test::writeAll(folder / "file", "old");
    test::writeAll(folder / "file.new", "half of something much longer than what follows");
    REQUIRE(writeFileDurably(folder / "file", viewOf("new")));
    CHECK(test::readAllText(folder / "file") == "new");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a durable write does not follow a link put in the place of its temporary file", "[base][files]") {
    const TempFolder folder;
    test::writeAll(folder / "elsewhere", "mine");
    std::filesystem::create_symlink(folder / "elsewhere", folder / "file.new");
    CHECK_FALSE(writeFileDurably(folder / "file", viewOf("new")));
    CHECK(test::readAllText(folder / "elsewhere") == "mine");
}

TEST_CASE("with no room the old file stays as it was and the temporary goes", "[base][files]") {
    const TempFolder folder;
    const Path path = folder / "file";
    test::writeAll(path, "old");
    // The limit is for a child, so that it does not outlast a failure here.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &small) != 0)
            ::_exit(2);
        const Status done = writeFileDurably(path, Bytes(100000, 'x'));
        ::_exit(!done && done.error().code == ErrorCode::DiskFull ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(test::readAllText(path) == "old");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("writing into a folder that is not there says so", "[base][files]") {
    const TempFolder folder;
    CHECK(writeFileDurably(folder / "no/file", viewOf("x")).error().code == ErrorCode::NotFound);
}

TEST_CASE("removing twice is as good as removing once", "[base][files]") {
    const TempFolder folder;
    test::writeAll(folder / "file", "x");
    CHECK(removeFileDurably(folder / "file"));
    CHECK_FALSE(std::filesystem::exists(folder / "file"));
    CHECK(removeFileDurably(folder / "file"));
}

TEST_CASE("a private folder and the parents made for it are closed to others", "[base][files]") {
    const TempFolder folder;
    REQUIRE(ensurePrivateFolder(folder / "a/b/c"));
    CHECK(modeOf(folder / "a") == 0700);
    CHECK(modeOf(folder / "a/b") == 0700);
    CHECK(modeOf(folder / "a/b/c") == 0700);
    CHECK(ensurePrivateFolder(folder / "a/b/c"));
    SECTION("also with a slash at the end") {
        REQUIRE(ensurePrivateFolder(folder / "d/e/"));
        CHECK(modeOf(folder / "d/e") == 0700);
    }
    SECTION("but a file in its place is an error") {
        test::writeAll(folder / "file", "x");
        CHECK(ensurePrivateFolder(folder / "file").error().code == ErrorCode::Exists);
        CHECK_FALSE(ensurePrivateFolder(folder / "file/below"));
    }
}

TEST_CASE("a lock has one holder, also within one process", "[base][files]") {
    const TempFolder folder;
    const Path path = folder / "lock";
    auto first = FileLock::acquire(path);
    REQUIRE(first);
    const auto second = FileLock::acquire(path);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);

    SECTION("moving keeps it") {
        const FileLock moved = std::move(*first);
        CHECK_FALSE(FileLock::acquire(path));
    }
    SECTION("its end frees it") {
        { const FileLock gone = std::move(*first); }
        CHECK(FileLock::acquire(path));
    }
    SECTION("taking another in its place frees it at once") {
        auto other = FileLock::acquire(folder / "other");
        REQUIRE(other);
        *first = std::move(*other);
        CHECK(FileLock::acquire(path));
        CHECK_FALSE(FileLock::acquire(folder / "other"));
    }
    SECTION("the end of its process frees it") {
        { const FileLock gone = std::move(*first); }
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            const auto held = FileLock::acquire(path);
            ::_exit(held ? 0 : 1);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WEXITSTATUS(status) == 0);
        CHECK(FileLock::acquire(path));
    }
}

TEST_CASE("errors of the system become kinds that code can act on", "[base][files]") {
    CHECK(errnoError(ENOSPC, "x").code == ErrorCode::DiskFull);
    CHECK(errnoError(EDQUOT, "x").code == ErrorCode::DiskFull);
    CHECK(errnoError(EFBIG, "x").code == ErrorCode::DiskFull);
    CHECK(errnoError(ENOENT, "x").code == ErrorCode::NotFound);
    CHECK(errnoError(EIO, "x").code == ErrorCode::Io);
    CHECK(errnoError(ENOSPC, "write the outbox").message == "Could not write the outbox. There is no room left.");
}

TEST_CASE("a file is read in pieces, in order, until the reader has had enough", "[base][files]") {
    const TempFolder folder;
    test::writeAll(folder / "file", "twelve bytes");
    std::string seen;
    std::size_t largest = 0;
    REQUIRE(readInPieces(
        folder / "file",
        [&](ByteView piece) {
            seen += textOf(piece);
            largest = std::max(largest, piece.size());
            return Status();
        },
        5));
    CHECK(seen == "twelve bytes");
    CHECK(largest == 5);
    int pieces = 0;
    const Status ended = readInPieces(
        folder / "file",
        [&](ByteView) {
            ++pieces;
            return Status(fail(ErrorCode::Cancelled, "Enough."));
        },
        5);
    CHECK(ended.error().code == ErrorCode::Cancelled);
    CHECK(pieces == 1);
    CHECK(readInPieces(folder / "other", [](ByteView) { return Status(); }).error().code == ErrorCode::NotFound);
    CHECK(readInPieces(folder.path(), [](ByteView) { return Status(); }).error().code == ErrorCode::Io);
}

TEST_CASE("a file written in pieces has its name only when it is whole, and leaves nothing otherwise",
          "[base][files]") {
    const TempFolder folder;
    {
        auto writer = FileWriter::create(folder / "half");
        REQUIRE(writer);
        REQUIRE(writer->write(viewOf("one ")));
        REQUIRE(writer->sync());
        REQUIRE(writer->write(viewOf("two")));
        CHECK(modeOf(folder / "half") == 0600);
        CHECK_FALSE(std::filesystem::exists(folder / "whole"));
        FileWriter moved = std::move(*writer);
        REQUIRE(moved.commit(folder / "whole"));
    }
    CHECK(test::readAllText(folder / "whole") == "one two");
    CHECK(entriesIn(folder.path()) == 1);
    {
        auto writer = FileWriter::create(folder / "half");
        REQUIRE(writer);
        REQUIRE(writer->write(viewOf("never")));
    }
    CHECK(entriesIn(folder.path()) == 1);
}
