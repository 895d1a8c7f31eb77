#include "sync/intake/print/print_worker.h"

#include "sync/intake/print/report_pdf.h"
#include "tests/unit/sync/intake/sample.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const Path kProgram = LANYARD_BINARY_DIR "/bin/lanyard-intake";

std::string bodyOf(const intel::Report& report) {
    return intel::toWireJson(report).value();
}

/// The children of this process.
std::vector<pid_t> children() {
    std::vector<pid_t> found;
    std::ifstream list("/proc/self/task/" + std::to_string(::getpid()) + "/children");
    for (pid_t one = 0; list >> one;)
        found.push_back(one);
    return found;
}

/// A program that stands in for the worker.
Path script(const TempFolder& folder, std::string_view commands) {
    const Path path = folder / "worker";
    writeAll(path, "#!/bin/sh\n" + std::string(commands));
    ::chmod(path.c_str(), 0700);
    return path;
}

} // namespace

TEST_CASE("the worker prints what the function prints", "[intake][print]") {
    intake::PrintWorker worker(kProgram);
    const auto pdf = worker.print("report", bodyOf(finishedReport()), sampleMeta());
    REQUIRE(pdf);
    CHECK(*pdf == intake::reportPdf(finishedReport(), sampleMeta(), sampleFonts()).value());
    CHECK(worker.print("report", bodyOf(finishedReport()), sampleMeta()).value() == *pdf);
    CHECK(children().size() == 1);
}

TEST_CASE("the worker is given no environment and no file of ours", "[intake][print]") {
    const TempFolder folder("worker");
    writeAll(folder / "a-connection-of-ours", "");
    // Not close-on-exec, as some libraries open things.
    const int kept = ::open((folder / "a-connection-of-ours").c_str(), O_RDONLY);
    REQUIRE(kept >= 0);
    const std::string out = folder.path().string();
    intake::PrintWorker worker(
        script(folder, "cat /proc/$$/environ > " + out + "/environment; ls -l /proc/$$/fd > " + out + "/files"));
    CHECK_FALSE(worker.print("report", bodyOf(finishedReport()), sampleMeta()));
    CHECK(readAllText(folder / "environment").empty());
    const std::string files = readAllText(folder / "files");
    CHECK(files.find("socket:") != std::string::npos);
    CHECK(files.find("a-connection-of-ours") == std::string::npos);
    ::close(kept);
}

TEST_CASE("the worker may write no file", "[intake][print]") {
    intake::PrintWorker worker(kProgram);
    REQUIRE(worker.print("report", bodyOf(finishedReport()), sampleMeta()));
    const auto all = children();
    REQUIRE(all.size() == 1);
    CHECK(readAllText("/proc/" + std::to_string(all.front()) + "/limits")
              .find("Max file size             0                    0") != std::string::npos);
}

TEST_CASE("a body that is not in its form is refused, and the next one prints", "[intake][print]") {
    intake::PrintWorker worker(kProgram);
    CHECK(worker.print("report", "{}", sampleMeta()).error().code == ErrorCode::Malformed);
    CHECK(worker.print("unheard-of", bodyOf(finishedReport()), sampleMeta()).error().code == ErrorCode::Malformed);
    CHECK(worker.print("report", bodyOf(finishedReport()), sampleMeta()));
}

TEST_CASE("a worker that was killed between two reports costs neither", "[intake][print]") {
    intake::PrintWorker worker(kProgram);
    REQUIRE(worker.print("report", bodyOf(finishedReport()), sampleMeta()));
    ::kill(children().front(), SIGKILL);
    CHECK(worker.print("report", bodyOf(finishedReport()), sampleMeta()));
}

TEST_CASE("a worker that dies, answers nonsense or cannot be started is unavailable", "[intake][print]") {
    const TempFolder folder("worker");
    for (const char* commands : {"exit 1", "kill -9 $$", "head -c 9 /dev/zero >&0; exec sleep 60",
                                 "printf 'P\\377\\377\\377\\377\\377\\377\\377\\377' >&0; exec sleep 60"}) {
        intake::PrintWorker worker(script(folder, commands));
        CHECK(worker.print("report", bodyOf(finishedReport()), sampleMeta()).error().code == ErrorCode::Unavailable);
    }
    intake::PrintWorker missing(folder / "nothing-here");
    CHECK(missing.print("report", bodyOf(finishedReport()), sampleMeta()).error().code == ErrorCode::Unavailable);
    CHECK(children().empty());
}

TEST_CASE("a worker that takes too long is given up and gone", "[intake][print]") {
    const TempFolder folder("worker");
    intake::PrintWorker worker(script(folder, "exec sleep 60"), 1);
    CHECK(worker.print("report", bodyOf(finishedReport()), sampleMeta()).error().code == ErrorCode::Cancelled);
    CHECK(children().empty());
}
