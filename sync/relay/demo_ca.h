#pragma once

#include "core/base/bytes.h"
#include "core/base/time.h"

#include <string>

namespace lanyard::relay {

/// PEM texts of a certificate authority and a server certificate of its making, for a demonstration force. The CA's key
/// is used once and never leaves this function: nothing else can be signed in its name.
struct DemoCertificates {
    std::string ca;    ///< the CA's certificate
    std::string chain; ///< the server's certificate, then the CA's
    Bytes key;         ///< the server's key, PKCS#8 PEM; the caller wipes it
    std::string pin;   ///< base64url SHA-256 of the CA's SubjectPublicKeyInfo
};

/// ECDSA P-256; the server's names are `host` and, always, 127.0.0.1. Valid from 30 days before `now`, so that a phone
/// whose clock is behind still connects, for 800 days. Internal when OpenSSL fails.
[[nodiscard]] Result<DemoCertificates> makeDemoCertificates(const std::string& host, UnixMillis now);

/// The pin of a CA certificate in PEM. Malformed.
[[nodiscard]] Result<std::string> caPin(std::string_view pem);

} // namespace lanyard::relay
