#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/age.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::protocol {

/// Sealed envelopes, device to force: see README.md of this folder, "Envelope".
inline constexpr std::size_t kMaxEnvelopeBytes = 4U << 20U;     ///< of every kind but attachments
inline constexpr std::size_t kMaxAttachmentBytes = 128U << 20U; ///< of an attachment's envelope
inline constexpr std::size_t kPaddingFloor = 4096;

/// Padmé: the padded length of `length` bytes (at least kPaddingFloor).
[[nodiscard]] std::uint64_t padme(std::uint64_t length);

/// An attachment that a report announces; each travels in an envelope of its own.
struct EnvelopePart {
    std::string id; ///< of the attachment, UUIDv4
    std::string media;
    std::uint64_t size = 0;
    std::string sha256; ///< base64url, of its body
    std::string env;    ///< envelope id, or "" while it is not known
};

struct EnvelopeHeader {
    std::string id;   ///< of the report, or the attachment's own; UUIDv4
    std::string kind; ///< report disruption attachment withdrawal device-log
    std::string to;   ///< recipient "age1…"
    std::string iss;  ///< author key id
    std::int64_t seq = 1;
    std::string prev; ///< base64url SHA-256 of the previous ciphertext, or ""
    UnixMillis created{};
    std::string clock = "unknown";
    std::string officer;
    std::string media = "application/json";
    std::uint64_t bodyLength = 0;
    std::string bodySha256; ///< base64url
    std::string formId = "lanyard-3x5x2";
    std::int64_t formVersion = 1;
    std::int64_t formPack = 0;
    std::vector<EnvelopePart> parts;   ///< reports only
    std::vector<std::string> replaces; ///< envelope ids
    std::string corrects;              ///< report id, or ""
    std::string of;                    ///< attachments only: id of the report it belongs to
};

struct SealedEnvelope {
    std::string id; ///< base64url(SHA-256(ciphertext))
    Bytes ciphertext;
};

/// Fills `to`, `iss`, `bodyLength`, `bodySha256` itself. InvalidArgument on a header that parse would refuse; TooLarge
/// beyond the limit of its kind.
[[nodiscard]] Result<SealedEnvelope> sealEnvelope(EnvelopeHeader header, ByteView body,
                                                  const crypto::X25519Public& recipient,
                                                  const crypto::SigningKey& author, Random& random);

struct OpenedEnvelope {
    EnvelopeHeader header;
    crypto::WipedBytes body;
};
/// Finds the author's public key by key id; nothing when unknown or not allowed.
using AuthorLookup = std::function<std::optional<crypto::Ed25519Public>(const std::string& kid)>;

/// Why an envelope was refused; the code is the receipt's ("no-key", "damaged", "bad-signature", "wrong-recipient",
/// "unknown-device", "malformed-body" …).
struct Refusal {
    std::string code;
    std::string sentence;
    std::string authorKid; ///< when it could be read and verified, else "-"
};
[[nodiscard]] tl::expected<OpenedEnvelope, Refusal>
openEnvelope(ByteView ciphertext, std::span<const crypto::AgeIdentity* const> identities, const AuthorLookup& authors);

[[nodiscard]] std::string envelopeIdOf(ByteView ciphertext);
/// 43 characters of base64url?
[[nodiscard]] bool isEnvelopeId(std::string_view text);

/// Provenance: sealed to the source unit before the report is; gives the JSON {"age","to"} of the wire body.
[[nodiscard]] Result<std::string> sealProvenance(std::string_view reportId, std::string_view provenance,
                                                 const std::string& sourceHandlingRecipient,
                                                 const crypto::SigningKey& author, Random& random);
/// What the intake can see of sealed provenance: whose it is, and the age file to hand on. Strict and canonical:
/// Malformed.
struct SealedProvenance {
    std::string to;
    Bytes age;
};
[[nodiscard]] Result<SealedProvenance> parseSealedProvenance(std::string_view json);
/// For the source unit's tool and tests. BadSignature, UnknownKey, Malformed.
[[nodiscard]] Result<std::string> openProvenance(std::string_view sealedJson, const crypto::AgeIdentity& sourceUnit,
                                                 const AuthorLookup& authors, std::string_view expectedReportId);

} // namespace lanyard::protocol
