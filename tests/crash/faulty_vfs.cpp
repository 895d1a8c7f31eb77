#include "tests/crash/faulty_vfs.h"

#include "core/store/memory.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <new>
#include <sqlite3.h>
#include <stdexcept>
#include <vector>

namespace lanyard::test {

namespace {

constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();
constexpr int kPathLimit = 1024;

struct Change {
    enum class Kind { Write, Truncate, Make, Remove };
    Kind kind = Kind::Write;
    std::string file;
    std::size_t at = 0; ///< offset, or the new size
    Bytes bytes;
};

void carryOut(FaultyDisk::Image& image, const Change& change) {
    switch (change.kind) {
    case Change::Kind::Write: {
        Bytes& file = image[change.file];
        if (file.size() < change.at + change.bytes.size())
            file.resize(change.at + change.bytes.size());
        std::copy(change.bytes.begin(), change.bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(change.at));
        break;
    }
    case Change::Kind::Truncate:
        image[change.file].resize(change.at);
        break;
    case Change::Kind::Make:
        image.try_emplace(change.file);
        break;
    case Change::Kind::Remove:
        image.erase(change.file);
        break;
    }
}

std::string nameOf(const char* path) {
    const std::string_view whole = path;
    return std::string(whole.substr(whole.rfind('/') + 1));
}

} // namespace

struct FaultyDisk::Disk {
    Image synced;
    Image seen;
    std::vector<Change> since;
    std::uint64_t changes = 0;
    std::set<std::uint64_t> syncs;
    std::uint64_t cut = kNever;
    std::uint64_t full = kNever;
    std::uint64_t lies = 0;
    Full how = Full::Write;
    bool off = false;
    bool wasFull = false;
    sqlite3_vfs vfs{};
    sqlite3_vfs* before = nullptr;

    /// One change. What is written of it when it fails is up to the fault.
    int change(Change wanted) {
        if (off)
            return SQLITE_IOERR;
        const std::uint64_t number = changes++;
        if (number >= full && how != Full::Sync &&
            (wanted.kind == Change::Kind::Write || wanted.kind == Change::Kind::Make)) {
            wasFull = true;
            if (how == Full::ShortWrite && wanted.kind == Change::Kind::Write) {
                wanted.bytes.resize(wanted.bytes.size() / 2);
                carryOut(seen, wanted);
                since.push_back(std::move(wanted));
            }
            return SQLITE_FULL;
        }
        carryOut(seen, wanted);
        since.push_back(std::move(wanted));
        if (number >= cut) {
            off = true;
            return SQLITE_IOERR;
        }
        return SQLITE_OK;
    }

    /// Also brings a new file's name into its folder, as SQLite's own VFS does at a file's first sync.
    int sync(const std::string& file) {
        if (off)
            return SQLITE_IOERR_FSYNC;
        const std::uint64_t number = changes++;
        syncs.insert(number);
        if (number >= cut) {
            off = true;
            return SQLITE_IOERR_FSYNC;
        }
        if (number >= full && how == Full::Sync) {
            wasFull = true;
            return SQLITE_IOERR_FSYNC;
        }
        if (number < lies)
            return SQLITE_OK;
        const auto rest =
            std::stable_partition(since.begin(), since.end(), [&](const Change& each) { return each.file == file; });
        for (auto each = since.begin(); each != rest; ++each)
            carryOut(synced, *each);
        since.erase(since.begin(), rest);
        return SQLITE_OK;
    }
};

namespace {

FaultyDisk::Disk* s_disk = nullptr; // SQLite's calls carry no place for it but the VFS's own, which is this one's

struct OpenFile {
    sqlite3_file base;
    std::string* name;
};

const std::string& nameOf(sqlite3_file* file) {
    return *reinterpret_cast<OpenFile*>(file)->name;
}

int closeFile(sqlite3_file* file) {
    delete reinterpret_cast<OpenFile*>(file)->name;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int amount, sqlite3_int64 at) {
    if (s_disk->off)
        return SQLITE_IOERR_READ;
    const Bytes& held = s_disk->seen[nameOf(file)];
    const auto begin = std::min(static_cast<std::size_t>(at), held.size());
    const auto count = std::min(static_cast<std::size_t>(amount), held.size() - begin);
    std::memset(out, 0, static_cast<std::size_t>(amount));
    if (count > 0)
        std::memcpy(out, held.data() + begin, count);
    return count == static_cast<std::size_t>(amount) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 at) {
    const auto* data = static_cast<const std::uint8_t*>(bytes);
    return s_disk->change({Change::Kind::Write, nameOf(file), static_cast<std::size_t>(at), {data, data + amount}});
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return s_disk->change({Change::Kind::Truncate, nameOf(file), static_cast<std::size_t>(size), {}});
}

int syncFile(sqlite3_file* file, int) {
    return s_disk->sync(nameOf(file));
}

int sizeFile(sqlite3_file* file, sqlite3_int64* size) {
    if (s_disk->off)
        return SQLITE_IOERR_FSTAT;
    *size = static_cast<sqlite3_int64>(s_disk->seen[nameOf(file)].size());
    return SQLITE_OK;
}

// One process, one connection: every lock is free.
int lockFile(sqlite3_file*, int) {
    return SQLITE_OK;
}

int checkLock(sqlite3_file*, int* held) {
    *held = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*) {
    return 4096;
}

// What SQLite's own VFS says too: bytes beside those written stay as they were.
int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

constexpr sqlite3_io_methods kMethods{1,           closeFile,  readFile,        writeFile, truncateFile,
                                      syncFile,    sizeFile,   lockFile,        lockFile,  checkLock,
                                      controlFile, sectorSize, characteristics, nullptr,   nullptr,
                                      nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (s_disk->off || path == nullptr) // temporary files are kept in memory: temp_store
        return SQLITE_CANTOPEN;
    const std::string name = nameOf(path);
    if (!s_disk->seen.contains(name)) {
        if ((flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        const int code = s_disk->change({Change::Kind::Make, name, 0, {}});
        if (code != SQLITE_OK)
            return code == SQLITE_FULL ? SQLITE_CANTOPEN : code;
    }
    reinterpret_cast<OpenFile*>(file)->name = new std::string(name);
    file->pMethods = &kMethods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* path, int syncFolder) {
    const std::string name = nameOf(path);
    if (!s_disk->off && !s_disk->seen.contains(name))
        return SQLITE_IOERR_DELETE_NOENT;
    const int code = s_disk->change({Change::Kind::Remove, name, 0, {}});
    if (code != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    return syncFolder == 0 ? SQLITE_OK : s_disk->sync(name);
}

int accessFile(sqlite3_vfs*, const char* path, int flags, int* there) {
    if (s_disk->off)
        return SQLITE_IOERR_ACCESS;
    const auto found = s_disk->seen.find(nameOf(path));
    // An empty file counts as none, as SQLite's own VFS has it.
    *there = found != s_disk->seen.end() && (flags != SQLITE_ACCESS_EXISTS || !found->second.empty()) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* path, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* out) {
    return s_disk->before->xRandomness(s_disk->before, size, out);
}

int sleepFor(sqlite3_vfs*, int micros) {
    return micros;
}

int currentTime(sqlite3_vfs*, double* day) {
    return s_disk->before->xCurrentTime(s_disk->before, day);
}

int lastError(sqlite3_vfs*, int, char*) {
    return s_disk->wasFull ? ENOSPC : EIO;
}

} // namespace

FaultyDisk::FaultyDisk() : m_disk(std::make_unique<Disk>()) {
    if (s_disk != nullptr || !store::prepareSqlite())
        throw std::runtime_error("no disk to spoil");
    m_disk->before = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = m_disk->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = kPathLimit;
    vfs.zName = "lanyard-faulty";
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        throw std::runtime_error("the disk was not taken");
    s_disk = m_disk.get();
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&m_disk->vfs);
    sqlite3_vfs_register(m_disk->before, 1);
    s_disk = nullptr;
}

void FaultyDisk::load(const Image& image) {
    m_disk->synced = image;
    m_disk->seen = image;
    m_disk->since.clear();
    m_disk->changes = m_disk->lies = 0;
    m_disk->syncs.clear();
    m_disk->cut = m_disk->full = kNever;
    m_disk->off = m_disk->wasFull = false;
}

FaultyDisk::Image FaultyDisk::image() const {
    return m_disk->seen;
}

std::uint64_t FaultyDisk::changes() const {
    return m_disk->changes;
}

const std::set<std::uint64_t>& FaultyDisk::syncs() const {
    return m_disk->syncs;
}

void FaultyDisk::cutAt(std::uint64_t change) {
    m_disk->cut = change;
}

bool FaultyDisk::isOff() const {
    return m_disk->off;
}

void FaultyDisk::fullAt(std::uint64_t change, Full how) {
    m_disk->full = change;
    m_disk->how = how;
}

bool FaultyDisk::wasFull() const {
    return m_disk->wasFull;
}

void FaultyDisk::roomReturns() {
    m_disk->full = kNever;
}

void FaultyDisk::lieUntil(std::uint64_t change) {
    m_disk->lies = change;
}

FaultyDisk::Image FaultyDisk::afterCut(const Survival& survival, Random& random) const {
    Image image = m_disk->synced;
    const auto lot = [&] {
        std::array<std::uint8_t, 1> dice{};
        random.fill(dice);
        return dice[0];
    };
    const auto survives = [&] {
        switch (survival.which) {
        case Survival::Which::Nothing:
            return false;
        case Survival::Which::Everything:
            return true;
        case Survival::Which::Some:
            return lot() % 2 == 0;
        }
        return false;
    };
    for (const Change& change : m_disk->since) {
        // A file whose name did not reach its folder is not there, whatever was written to it.
        if (change.kind != Change::Kind::Make && !image.contains(change.file))
            continue;
        if (change.kind != Change::Kind::Write) {
            if (survives())
                carryOut(image, change);
            continue;
        }
        for (std::size_t from = 0; from < change.bytes.size();) {
            const std::size_t at = change.at + from;
            const std::size_t count = std::min(change.bytes.size() - from, survival.sector - at % survival.sector);
            const auto piece = change.bytes.begin() + static_cast<std::ptrdiff_t>(from);
            Change part{Change::Kind::Write, change.file, at, {piece, piece + static_cast<std::ptrdiff_t>(count)}};
            if (survives()) {
                carryOut(image, part);
            } else if (survival.dirt && image[change.file].size() <= at && lot() % 2 == 0) {
                // The file's new size may have reached the disk before its bytes.
                random.fill(part.bytes);
                carryOut(image, part);
            }
            from += count;
        }
    }
    return image;
}

} // namespace lanyard::test
