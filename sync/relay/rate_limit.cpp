#include "sync/relay/rate_limit.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace lanyard::relay {

namespace {

constexpr std::size_t kMostBuckets = 20000;
constexpr double kMillisAnHour = 3'600'000;

/// One customer of a network commonly has a whole /64: its first 8 bytes are what counts.
std::string bucketName(const std::string& address) {
    std::array<char, 16> raw{};
    if (::inet_pton(AF_INET6, address.c_str(), raw.data()) == 1)
        return {raw.data(), 8};
    return address;
}

} // namespace

double RateLimit::level(const Bucket& bucket, UnixMillis now) const {
    const auto passed = static_cast<double>(std::max<std::int64_t>(0, now.value - bucket.at.value));
    return std::min(m_burst, bucket.tokens + passed * m_perHour / kMillisAnHour);
}

bool RateLimit::allow(const std::string& address, UnixMillis now) {
    const std::string name = bucketName(address);
    auto found = m_buckets.find(name);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= kMostBuckets)
            std::erase_if(m_buckets, [&](const auto& one) { return level(one.second, now) >= m_burst; });
        if (m_buckets.size() >= kMostBuckets)
            return false;
        found = m_buckets.emplace(name, Bucket{m_burst, now}).first;
    }
    Bucket& bucket = found->second;
    bucket.tokens = level(bucket, now);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

} // namespace lanyard::relay
