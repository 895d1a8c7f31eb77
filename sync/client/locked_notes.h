#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/age.h"
#include "core/vault/device_keys.h"

#include <string>
#include <vector>

namespace lanyard::client {

struct LockedNote {
    std::string id; ///< the report id it will have
    std::string text;
    UnixMillis written{};
};

inline constexpr std::size_t kMostLockedNotes = 50;
inline constexpr std::size_t kLongestLockedNote = 20'000; ///< bytes of text

/// Notes written while Lanyard is locked: <folder>/locked-notes/<id>.age, sealed whole at each save to the note key,
/// renamed over the last. Write-only without the PIN: the private half is in the vault. <folder>/note.key holds the
/// public half, with a MAC.
class LockedNotes {
public:
    explicit LockedNotes(Path folder);

    [[nodiscard]] Status setKey(const crypto::X25519Public& key, const vault::MacKey& mac) const;
    /// TooLarge beyond 20 kB; Refused when fifty wait; Damaged when note.key is not as written (then nothing is sealed
    /// to a key that somebody else chose).
    [[nodiscard]] Status save(const LockedNote& note, const vault::MacKey& mac, Random& random) const;
    /// After unlock. A file that does not open is left where it is and counted. What a crash left half written goes.
    struct Waiting {
        std::vector<LockedNote> notes;
        int unreadable = 0;
    };
    [[nodiscard]] Result<Waiting> readAll(const crypto::AgeIdentity& noteKey) const;
    [[nodiscard]] Status remove(const std::string& id) const;
    [[nodiscard]] Status eraseAll() const;

private:
    Path m_folder;
};

} // namespace lanyard::client
