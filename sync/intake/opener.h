#pragma once

#include "core/crypto/secret.h"
#include "sync/intake/intake_store.h"
#include "sync/intake/keyring.h"
#include "sync/intake/print/report_form.h"
#include "sync/protocol/envelope.h"

namespace lanyard::intake {

/// What opens envelopes: the epochs' keys, and the devices that the store knows. Whoever opened one asks `fault` before
/// any verdict: a store that could not be read knows nobody, and that is no reason to refuse a report for good.
[[nodiscard]] std::vector<const crypto::AgeIdentity*> identitiesOf(const Keyring& keyring);
[[nodiscard]] protocol::AuthorLookup authorsOf(IntakeStore& store, Status& fault);

/// Opens and checks one envelope and says what becomes of it; writes nothing. Every refusal has a receipt's code
/// (sync/protocol/README.md). Nothing when it holds an attachment: those are judged by Attachments, from a file.
[[nodiscard]] Result<std::optional<IntakeStore::Decision>> judge(const std::string& envelopeId, Bytes ciphertext,
                                                                 const Keyring& keyring, const std::string& sourceUnit,
                                                                 IntakeStore& store);

/// What a connector is given, opened anew for each delivery: only what connectors deliver is ever plaintext on a disk.
struct Opened {
    crypto::WipedBytes body; ///< exactly as sealed
    std::string name;        ///< of the body's file, without .json: the kind
    std::string meta;  ///< JSON: report, envelope, kind, officer, device, created, clock, sequence, corrects, form
    Bytes provenance;  ///< age file for the source unit, or empty
    PrintMeta printed; ///< for the copy that people read
    std::string parts; ///< JSON: the attachments to come, or empty when there are none
};
/// Damaged when it opens no more.
[[nodiscard]] Result<Opened> openForDelivery(const IntakeStore::Delivery& delivery, const Keyring& keyring,
                                             IntakeStore& store);

/// What a delivered report says of its attachments: which are announced, which have come (`cameNow` too), whether it is
/// whole. Empty when it announces none.
[[nodiscard]] Result<std::string> partsJson(IntakeStore& store, const std::string& reportId,
                                            std::string_view cameNow = {});
/// "attachments/<id>.<ending>", the ending by the type that the device gave it; ".bin" for what is none of the known.
[[nodiscard]] std::string partFile(const std::string& id, std::string_view media);

} // namespace lanyard::intake
