#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/age.h"

#include <array>
#include <string>

namespace lanyard::protocol {

struct EnrolmentCode {
    std::string host; ///< "relay.example:8443"
    std::array<std::uint8_t, 32> caPin{};
    std::array<std::uint8_t, 16> rootFingerprint{};
    std::array<std::uint8_t, 10> secret{}; ///< one use, a day: short-lived by construction
};
[[nodiscard]] std::string formatEnrolmentCode(const EnrolmentCode& code);
/// Forgives white space and lower case in the base32 parts. Malformed names the part; wrong check letters say "typed
/// wrongly".
[[nodiscard]] Result<EnrolmentCode> parseEnrolmentCode(std::string_view text);
/// Public name of a code: what the request carries.
[[nodiscard]] std::string codeIdOf(const std::array<std::uint8_t, 10>& secret);

struct EnrolmentRequest {
    std::string codeId;
    crypto::Ed25519Public transport{};
    crypto::Ed25519Public author{};
    std::string mailbox; ///< recipient
    std::string device;  ///< platform words, at most 80 bytes
    UnixMillis created{};
};
[[nodiscard]] Result<Bytes> sealEnrolmentRequest(const EnrolmentRequest& request,
                                                 const std::array<std::uint8_t, 10>& secret,
                                                 const std::string& enrolmentRecipient, Random& random);
/// Opens and parses; the MAC is checked by checkEnrolmentMac with the secret that belongs to codeId.
struct OpenedEnrolment {
    EnrolmentRequest request;
    Bytes macInput;
    Bytes mac;
};
[[nodiscard]] Result<OpenedEnrolment> openEnrolmentRequest(ByteView sealed,
                                                           const crypto::AgeIdentity& enrolmentIdentity);
[[nodiscard]] bool checkEnrolmentMac(const OpenedEnrolment& opened, const std::array<std::uint8_t, 10>& secret);

struct EnrolmentAnswer {
    std::string request; ///< id
    std::string result;  ///< "accepted" or "refused:<code>"
    std::string officer;
    std::string name;
    std::string device;
    UnixMillis issued{};
};
[[nodiscard]] Result<Bytes> sealEnrolmentAnswer(const EnrolmentAnswer& answer, const crypto::SigningKey& enrolmentKey,
                                                const std::string& mailbox, Random& random);
[[nodiscard]] Result<EnrolmentAnswer> openEnrolmentAnswer(ByteView sealed, const crypto::AgeIdentity& mailbox,
                                                          const crypto::Ed25519Public& enrolmentKey,
                                                          std::string_view expectedRequest);

} // namespace lanyard::protocol
