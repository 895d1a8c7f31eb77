#pragma once

#include "core/store/store.h"
#include "tests/crash/faulty_vfs.h"
#include "tests/crash/typing.h"
#include "tests/support/support.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lanyard::test {

/// All that a store says: each report's row (with the words of the draft), how far it can be undone, and the chain.
struct StoreState {
    std::map<std::string, std::string> rows; ///< id -> every member of the row, the body as its hash
    std::string rest;
    [[nodiscard]] bool operator==(const StoreState&) const = default;
};
[[nodiscard]] Result<StoreState> stateOf(store::Store& store);

/// Changes of the store, one call each, and the state after each of them when nothing goes wrong.
struct Script {
    std::string name;
    FaultyDisk::Image start;
    std::vector<std::function<Status(store::Store&)>> calls;
    std::vector<StoreState> states; ///< states[n]: after n calls
    std::uint64_t changes = 0;      ///< on the disk, from opening to closed
    std::set<std::uint64_t> syncs;  ///< those of them that are syncs
};

/// A store on a faulty disk, and what is done to it.
class Scripts {
public:
    explicit Scripts(std::uint64_t seed);

    [[nodiscard]] FaultyDisk& disk() { return *m_disk; }
    /// Three drafts typed, undone, redone, thrown away, refused and taken up again; then the store is closed.
    [[nodiscard]] const Script& typing() const { return m_typing; }
    /// Begins with what a crash left: a log that is nearly full. It is read back, brought over while saving goes on,
    /// begun again from its front, and cut when a report is accepted.
    [[nodiscard]] const Script& fullLog() const { return m_fullLog; }

    /// A draft of several pages written over, and closed.
    [[nodiscard]] const Script& longDraft() const { return m_longDraft; }

    [[nodiscard]] Result<store::Store> open() const;
    /// How many calls were acknowledged before one failed; -1 when not even the opening went well. Closed afterwards.
    [[nodiscard]] int play(const Script& script) const;
    [[nodiscard]] store::ReportRow row(int draft, int save) const { return m_type.row(draft, save); }

private:
    void record(Script& script);

    const TempFolder m_folder{"vfs"};
    const Canary m_canary;
    const Typing m_type{m_canary};
    Bytes m_key;
    std::unique_ptr<FaultyDisk> m_disk;
    Script m_typing;
    Script m_fullLog;
    Script m_longDraft;
};

} // namespace lanyard::test
