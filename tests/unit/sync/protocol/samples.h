#pragma once

#include "core/crypto/age.h"
#include "tests/support/support.h"

#include <string>
#include <string_view>

namespace lanyard::test {

inline crypto::SigningKey signer(std::uint64_t seed) {
    SeededRandom random(seed);
    return crypto::SigningKey::generate(random);
}

inline crypto::AgeIdentity identity(std::uint64_t seed) {
    SeededRandom random(seed);
    return crypto::AgeIdentity::generate(random);
}

inline crypto::SigningKey signerFromHex(std::string_view hex) {
    return crypto::SigningKey::fromSeed(crypto::SigningKey::Seed::fromBytes(hexDecode(hex).value()).value());
}

/// An age file with any plaintext, and what is in one.
inline Bytes sealTo(const crypto::X25519Public& key, ByteView plaintext, std::uint64_t seed = 11) {
    SeededRandom random(seed);
    return crypto::ageEncrypt({&key, 1}, plaintext, random).value();
}
inline std::string openWith(const crypto::AgeIdentity& identity, ByteView file) {
    const crypto::AgeIdentity* one = &identity;
    return toText(crypto::ageDecrypt({&one, 1}, file).value().plaintext);
}

inline std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    return at == std::string::npos ? std::string("(not there)") : text.replace(at, what.size(), with);
}

constexpr std::string_view kReportId = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
constexpr std::string_view kOtherId = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12";

} // namespace lanyard::test
