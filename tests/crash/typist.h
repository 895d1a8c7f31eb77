#pragma once

#include "core/base/files.h"
#include "core/crypto/keys.h"
#include "core/vault/device_keys.h"
#include "tests/crash/typing.h"

#include <array>

namespace lanyard::test {

inline constexpr int kDrafts = 4;
inline constexpr int kNotes = 3;

/// What the typist is about to do, or has done for good. Told before and after each step, so that the last thing heard
/// says where a kill fell.
enum class Step { Opening = 1, Opened, Saving, Saved, Closing, Closed, Noting, Noted };
inline constexpr std::array kSteps{Step::Opening, Step::Opened, Step::Saving, Step::Saved,
                                   Step::Closing, Step::Closed, Step::Noting, Step::Noted};

struct Told {
    Step step = Step::Opening;
    int which = 0; ///< draft or note
    int save = 0;
};
[[nodiscard]] int packed(Told told);
[[nodiscard]] Told unpacked(int number);

/// Keys as a device holds them: the store's, the note key, and the one for what lies outside the vault.
struct DeviceKeys {
    explicit DeviceKeys(std::uint64_t seed);
    Bytes store;
    crypto::AgeIdentity note;
    vault::MacKey mac;
};

/// The number of the next save of each draft and each note.
struct NextSaves {
    std::array<int, kDrafts> drafts{};
    std::array<int, kNotes> notes{};
};

/// In a child, until it is killed: opens the store, saves drafts, closes it, saves notes while locked, opens it again …
/// Leaves only with a number that says what failed.
int typeUntilKilled(const Path& folder, const DeviceKeys& keys, const Typing& typing, NextSaves next,
                    std::uint64_t seed);

} // namespace lanyard::test
