// Sealed files as an attacker can send them: any bytes as an age file, and any bytes inside a well-made one, as an
// envelope.
#include "core/crypto/secret.h"
#include "sync/protocol/envelope.h"

#include <array>

using namespace lanyard;

namespace {

class CountingRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& byte : out)
            byte = m_next++;
    }

private:
    std::uint8_t m_next = 1;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool started = crypto::initCrypto().has_value();
    if (!started || size == 0)
        return 0;
    CountingRandom random;
    static const crypto::AgeIdentity identity = crypto::AgeIdentity::generate(random);
    const crypto::AgeIdentity* const one = &identity;
    const auto authors = [](const std::string&) { return std::optional(crypto::Ed25519Public{1}); };
    const ByteView bytes(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        static_cast<void>(protocol::openEnvelope(bytes, {&one, 1}, authors).has_value());
        return 0;
    }
    const std::array<crypto::X25519Public, 1> recipients{identity.publicKey()};
    if (const auto sealed = crypto::ageEncrypt(recipients, bytes, random))
        static_cast<void>(protocol::openEnvelope(*sealed, {&one, 1}, authors).has_value());
    return 0;
}
