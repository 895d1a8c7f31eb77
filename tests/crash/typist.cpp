#include "tests/crash/typist.h"

#include "sync/client/locked_notes.h"
#include "tests/support/child.h"
#include "tests/support/support.h"

#include <unistd.h>

namespace lanyard::test {

namespace {

constexpr unsigned kSecondsAtMost = 60; // a typist that nobody kills has hung

void tell(Step step, int which = 0, int save = 0) {
    Child::tell(packed({step, which, save}));
}

int upTo(SeededRandom& random, int most) {
    std::array<std::uint8_t, 2> dice{};
    random.fill(dice);
    return (dice[0] * 256 + dice[1]) % (most + 1);
}

} // namespace

int packed(Told told) {
    return static_cast<int>(told.step) << 27 | told.which << 24 | told.save;
}

Told unpacked(int number) {
    return {static_cast<Step>(number >> 27), number >> 24 & 7, number & 0xffffff};
}

DeviceKeys::DeviceKeys(std::uint64_t seed)
    : store(32)
    , note([seed] {
        SeededRandom random(seed + 1);
        return crypto::AgeIdentity::generate(random);
    }())
    , mac([seed] {
        SeededRandom random(seed + 2);
        return vault::macKeyOf(crypto::SigningKey::generate(random));
    }()) {
    SeededRandom(seed).fill(store);
}

int typeUntilKilled(const Path& folder, const DeviceKeys& keys, const Typing& typing, NextSaves next,
                    std::uint64_t seed) {
    ::alarm(kSecondsAtMost);
    SeededRandom random(seed);
    const client::LockedNotes notes(folder);
    for (;;) {
        {
            tell(Step::Opening);
            auto store = store::Store::open(folder, keys.store);
            if (!store)
                return 10;
            tell(Step::Opened);
            for (int saves = 2 + upTo(random, 8); saves > 0; --saves) {
                // The long drafts less often than the short ones.
                const int draft = upTo(random, upTo(random, kDrafts - 1));
                const int save = next.drafts[static_cast<std::size_t>(draft)]++;
                const store::ReportRow row = typing.row(draft, save);
                tell(Step::Saving, draft, save);
                if (!store->saveDraft(row))
                    return 11;
                tell(Step::Saved, draft, save);
            }
            tell(Step::Closing);
        }
        tell(Step::Closed);
        for (int saves = upTo(random, 3); saves > 0; --saves) {
            const int note = upTo(random, kNotes - 1);
            const int save = next.notes[static_cast<std::size_t>(note)]++;
            tell(Step::Noting, note, save);
            if (!notes.save({draftId(100 + note), typing.note(note, save), {save}}, keys.mac, random))
                return 12;
            tell(Step::Noted, note, save);
        }
    }
}

} // namespace lanyard::test
