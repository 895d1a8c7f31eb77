#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace lanyard::relay {

/// A bucket of tokens for each address: `burst` at once, `perHour` come back. An IPv6 address stands for its /64. The
/// table is bounded; when it is full of drained buckets, addresses not in it are refused. One thread.
class RateLimit {
public:
    RateLimit(std::uint64_t perHour, std::uint64_t burst)
        : m_perHour(static_cast<double>(perHour))
        , m_burst(static_cast<double>(burst)) {}
    /// Takes a token; false when there is none.
    [[nodiscard]] bool allow(const std::string& address, UnixMillis now);

private:
    struct Bucket {
        double tokens = 0;
        UnixMillis at{};
    };
    [[nodiscard]] double level(const Bucket& bucket, UnixMillis now) const;

    double m_perHour;
    double m_burst;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace lanyard::relay
