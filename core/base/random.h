#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lanyard {

/// The only source of randomness. Tests pass a seeded one that release code cannot construct (tests/support).
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// libsodium's randombytes. Safe from any thread once crypto::initCrypto() was called.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override;
};

/// A UUID version 4 in canonical lower-case form (RFC 9562).
[[nodiscard]] std::string newUuid(Random& random);
/// Is this text a canonical lower-case version 4 UUID?
[[nodiscard]] bool isUuid(std::string_view text);

} // namespace lanyard
