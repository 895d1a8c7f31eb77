#include "core/base/invariant.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;

namespace {

/// The signal that ended a child that checked this, or 0.
int endOfChild(bool holds) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        ::close(STDERR_FILENO);
        invariant(holds, "one and one is two");
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

TEST_CASE("a broken promise of our own code ends the process, a kept one does nothing", "[base][invariant]") {
    CHECK(endOfChild(true) == 0);
    CHECK(endOfChild(false) == SIGABRT);
}
