#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace lanyard::test {

/// A disk in memory under SQLite, on which the power can go, the room can end and a sync can lie. While one lives, it
/// is this process's default VFS: every database that is opened lies on it, under its file's name without the folder.
/// It keeps what was synced and, in order, each change since. One at a time, one thread.
class FaultyDisk {
public:
    using Image = std::map<std::string, Bytes>; ///< file name -> content

    FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();

    /// Another disk, on which these files lie synced; no fault is set and changes count from 0. Nothing may be open.
    void load(const Image& image);
    /// As a program sees it now.
    [[nodiscard]] Image image() const;

    /// Counts writes, truncations, syncs, files made and removed.
    [[nodiscard]] std::uint64_t changes() const;
    [[nodiscard]] const std::set<std::uint64_t>& syncs() const; ///< which of them were syncs

    /// The power goes in the middle of this change: it may have happened in part. From then on every call fails.
    void cutAt(std::uint64_t change);
    [[nodiscard]] bool isOff() const;

    /// What fails for want of room, and how the system says so.
    enum class Full {
        Write,      ///< nothing of it is written (SQLITE_FULL)
        ShortWrite, ///< half of it is
        Sync,       ///< the room was promised to the write and is missing at the sync (ENOSPC)
    };
    /// From this change on there is no room, until roomReturns().
    void fullAt(std::uint64_t change, Full how);
    [[nodiscard]] bool wasFull() const; ///< has anything failed for it?
    void roomReturns();

    /// Syncs say that they are done and do nothing, up to this change.
    void lieUntil(std::uint64_t change);

    /// What of the changes since the last sync lies on the disk when the power is back.
    struct Survival {
        enum class Which {
            Nothing,
            Everything,
            Some, ///< any sectors of any writes, any of the other changes, each by lot
        };
        Which which = Which::Nothing;
        std::size_t sector = 512; ///< a write is whole only within one; multiples of it are torn
        bool dirt = false;        ///< lost bytes past the old end of a file are not zeros but anything
    };
    [[nodiscard]] Image afterCut(const Survival& survival, Random& random) const;

    struct Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

} // namespace lanyard::test
