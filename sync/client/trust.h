#pragma once

#include "core/base/files.h"
#include "core/vault/device_keys.h"
#include "sync/protocol/profile.h"
#include "sync/protocol/tuf.h"

namespace lanyard::client {

/// What this device believes about its force, kept outside the vault with a MAC (sending goes on while locked):
/// <folder>/trust.json.
struct Trust {
    std::string storeId;
    std::string officer; ///< opaque id
    std::string deviceId;
    Bytes caCertificate; ///< DER of the one CA that the relay's certificate must come from
    protocol::tuf::TrustedState repository;
    std::string profileJson;
    std::string keysetJson;
    protocol::ForceProfile profile; ///< parsed from profileJson
    protocol::Keyset keyset;        ///< parsed from keysetJson
};

[[nodiscard]] Status saveTrust(const Path& folder, const Trust& trust, const vault::MacKey& key);
/// NotFound: not enrolled. Damaged: the MAC or the form is wrong.
[[nodiscard]] Result<Trust> loadTrust(const Path& folder, const vault::MacKey& key);

} // namespace lanyard::client
