#pragma once

#include <cerrno>
#include <csignal>
#include <functional>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace lanyard::test {

/// A forked copy of the test program that runs one function and leaves with what it returns, without unwinding: for
/// crashes, limits and locks that a process takes with it. Fork before opening databases: a child must not use a
/// parent's.
class Child {
public:
    explicit Child(const std::function<int()>& work) {
        if (::pipe(m_pipe) != 0)
            throw std::runtime_error("no pipe");
        m_id = ::fork();
        if (m_id < 0)
            throw std::runtime_error("no child");
        if (m_id == 0) {
            ::close(m_pipe[0]);
            s_toParent = m_pipe[1];
            ::_exit(work());
        }
        ::close(m_pipe[1]);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (m_id > 0)
            end(9);
        ::close(m_pipe[0]);
    }

    /// In the child: one number to the parent, delivered even if the child is killed right after.
    static void tell(int number) {
        if (::write(s_toParent, &number, sizeof number) != static_cast<ssize_t>(sizeof number))
            ::_exit(99);
    }
    /// The next number that the child told; false when it is gone and has told all.
    bool hear(int& number) const {
        for (;;) {
            const ssize_t got = ::read(m_pipe[0], &number, sizeof number);
            if (got < 0 && errno == EINTR)
                continue;
            return got == static_cast<ssize_t>(sizeof number);
        }
    }
    /// Sends the signal and waits until the child is gone.
    void end(int signal) {
        ::kill(m_id, signal);
        static_cast<void>(wait());
    }
    /// What the work returned; -1 when a signal ended it.
    int wait() {
        int status = 0;
        while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
        }
        m_id = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    static inline int s_toParent = -1;
    int m_pipe[2] = {-1, -1};
    pid_t m_id = -1;
};

} // namespace lanyard::test
