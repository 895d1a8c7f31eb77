#pragma once

#include <csignal>
#include <sys/resource.h>

namespace lanyard::test {

/// A limit on this process, for a while: RLIMIT_FSIZE fills the disk, RLIMIT_NOFILE takes the descriptors away.
class Limited {
public:
    Limited(__rlimit_resource resource, rlim_t most) : m_resource(resource) {
        ::signal(SIGXFSZ, SIG_IGN); // the write is to fail, not the process
        ::getrlimit(m_resource, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = most;
        ::setrlimit(m_resource, &limit);
    }
    Limited(const Limited&) = delete;
    Limited& operator=(const Limited&) = delete;
    ~Limited() { ::setrlimit(m_resource, &m_before); }

private:
    __rlimit_resource m_resource;
    rlimit m_before{};
};

} // namespace lanyard::test
