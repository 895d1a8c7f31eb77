#include "tests/support/support.h"

#include <cerrno>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

extern char** environ;

namespace lanyard::test {

namespace {

/// Standard input and output are files, not pipes: a program that writes before it has read everything cannot wedge us.
class Actions {
public:
    Actions() { posix_spawn_file_actions_init(&m_actions); }
    Actions(const Actions&) = delete;
    Actions& operator=(const Actions&) = delete;
    ~Actions() { posix_spawn_file_actions_destroy(&m_actions); }
    void open(int descriptor, const Path& path, int flags) {
        posix_spawn_file_actions_addopen(&m_actions, descriptor, path.c_str(), flags, 0600);
    }
    void copy(int from, int to) { posix_spawn_file_actions_adddup2(&m_actions, from, to); }
    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

} // namespace

Ran run(const std::vector<std::string>& command, ByteView input) {
    const TempFolder folder("run");
    writeAll(folder / "in", input);
    Actions actions;
    actions.open(STDIN_FILENO, folder / "in", O_RDONLY);
    actions.open(STDOUT_FILENO, folder / "out", O_WRONLY | O_CREAT | O_TRUNC);
    actions.copy(STDOUT_FILENO, STDERR_FILENO);

    std::vector<std::string> owned = command;
    std::vector<char*> arguments;
    for (std::string& argument : owned)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int problem = ::posix_spawnp(&child, arguments.front(), actions.get(), nullptr, arguments.data(), environ);
    if (problem != 0)
        throw std::system_error(problem, std::generic_category(), command.front());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            throw std::system_error(errno, std::generic_category(), command.front());
    }
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readAllText(folder / "out")};
}

} // namespace lanyard::test
