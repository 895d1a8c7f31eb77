#pragma once

#include "sync/intake/force.h"
#include "sync/intake/intake_store.h"
#include "sync/intake/relay_client.h"

namespace lanyard::intake {

/// The force's TUF repository: made with the administrator's keys into <dir>/repository, sent to the relay by the
/// running intake.

/// Makes the next version from profile, keyset and the packs; keeps 1.root.json once made.
[[nodiscard]] Status publishRepository(const Path& dir, const ForceConfig& config, UnixMillis now);
/// <dir>/repository/metadata/1.root.json
[[nodiscard]] Result<Bytes> publishedRoot(const Path& dir);
/// Renews the timestamp when less than half of its day is left. The snapshot and targets need `publish`.
[[nodiscard]] Status renewRepository(const Path& dir, const Keyring& keyring, UnixMillis now);
/// Puts every file whose bytes the relay was not given yet; targets first, timestamp last, so that no reader sees
/// metadata without its files.
[[nodiscard]] Status uploadRepository(const Path& dir, IntakeStore& store, RelayClient& relay);

} // namespace lanyard::intake
