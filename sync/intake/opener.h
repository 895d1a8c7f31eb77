#pragma once

#include "core/crypto/secret.h"
#include "sync/intake/intake_store.h"
#include "sync/intake/keyring.h"
#include "sync/intake/print/report_form.h"

namespace lanyard::intake {

/// Opens and checks one envelope and says what becomes of it; writes nothing. Every refusal has a receipt's code
/// (sync/protocol/README.md).
[[nodiscard]] Result<IntakeStore::Decision> judge(const std::string& envelopeId, Bytes ciphertext,
                                                  const Keyring& keyring, const std::string& sourceUnit,
                                                  IntakeStore& store);

/// What a connector is given, opened anew for each delivery: only what connectors deliver is ever plaintext on a disk.
struct Opened {
    crypto::WipedBytes body; ///< exactly as sealed
    std::string name;        ///< of the body's file, without .json: the kind
    std::string meta;  ///< JSON: report, envelope, kind, officer, device, created, clock, sequence, corrects, form
    Bytes provenance;  ///< age file for the source unit, or empty
    PrintMeta printed; ///< for the copy that people read
};
[[nodiscard]] Result<Opened> openForDelivery(const IntakeStore::Delivery& delivery, const Keyring& keyring,
                                             IntakeStore& store);

} // namespace lanyard::intake
