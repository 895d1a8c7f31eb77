#pragma once

#include "core/crypto/hash.h"
#include "core/store/outbox.h"
#include "core/store/store.h"
#include "tests/support/support.h"

#include <string>

namespace lanyard::test {

inline const Bytes kStoreKey(32, 0x21);

/// A version 4 UUID with a number in it.
inline std::string reportId(int number) {
    std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

inline store::ReportRow draft(int number, std::string body = "what was seen") {
    store::ReportRow row;
    row.id = reportId(number);
    row.title = "Draft " + std::to_string(number);
    row.body = std::move(body);
    row.created = {1000};
    row.changed = {2000 + number};
    return row;
}

struct Envelope {
    Bytes ciphertext;
    crypto::Hash256 hash{};
    std::string id;
};

/// Bytes in place of an envelope: neither store nor outbox looks inside.
inline Envelope envelope(std::uint8_t fill, std::size_t size = 300) {
    Envelope made{Bytes(size, fill), {}, {}};
    made.hash = crypto::sha256(made.ciphertext);
    made.id = base64Encode(made.hash, Base64::Url);
    return made;
}

} // namespace lanyard::test
