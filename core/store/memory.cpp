#include "core/store/memory.h"

#include "core/crypto/secret.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <mutex>
#include <sqlite3.h>

namespace lanyard::store {

namespace {

// SQLCipher's own `cipher_memory_security` locks every page of the process and makes queries some ten times slower;
// what we need of it is only that decrypted pages, SQL text and bound values do not outlive their use. So each block
// carries its size in front and is zeroed before it is freed.
constexpr std::size_t kFront = alignof(std::max_align_t);
static_assert(kFront >= sizeof(std::size_t));

std::atomic<bool> g_ranOut{false};

std::uint8_t* frontOf(void* block) {
    return static_cast<std::uint8_t*>(block) - kFront;
}

std::size_t sizeOf(void* block) {
    std::size_t size = 0;
    std::memcpy(&size, frontOf(block), sizeof size);
    return size;
}

void* allocate(int wanted) {
    if (wanted <= 0)
        return nullptr;
    const auto size = static_cast<std::size_t>(wanted);
    auto* raw = static_cast<std::uint8_t*>(std::malloc(size + kFront));
    if (raw == nullptr) {
        g_ranOut = true;
        return nullptr;
    }
    std::memcpy(raw, &size, sizeof size);
    return raw + kFront;
}

void release(void* block) {
    if (block == nullptr)
        return;
    std::uint8_t* raw = frontOf(block);
    crypto::wipe({raw, sizeOf(block) + kFront});
    std::free(raw);
}

// Never realloc(): it may move a block and leave the old one full. A smaller block keeps its place and its size, so
// that all of it is zeroed later.
void* reallocate(void* block, int wanted) {
    const std::size_t held = sizeOf(block);
    if (wanted > 0 && static_cast<std::size_t>(wanted) <= held)
        return block;
    void* larger = allocate(wanted);
    if (larger == nullptr)
        return nullptr;
    std::memcpy(larger, block, std::min(held, static_cast<std::size_t>(wanted)));
    release(block);
    return larger;
}

int blockSize(void* block) {
    return block == nullptr ? 0 : static_cast<int>(sizeOf(block));
}

int roundUp(int wanted) {
    return wanted > std::numeric_limits<int>::max() - 7 ? wanted : (wanted + 7) & ~7;
}

int start(void*) {
    return SQLITE_OK;
}

void stop(void*) {}

Status prepareOnce() {
    const sqlite3_mem_methods methods{allocate, release, reallocate, blockSize, roundUp, start, stop, nullptr};
    // The count of bytes in use would take a process-wide lock at each allocation; nobody reads it.
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        return fail(ErrorCode::Internal, "The database library was in use before it was made safe.");
    // SQLCipher writes warnings to stderr by default: a program that talks JSON or keeps a quiet log cannot have that.
    // The level is the process's, set through any connection.
    sqlite3* memory = nullptr;
    int code = sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(memory, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    sqlite3_close(memory);
    if (code != SQLITE_OK)
        return fail(ErrorCode::Internal, "The database library did not start.");
    return {};
}

} // namespace

bool memoryRanOut() {
    return g_ranOut;
}

Status prepareSqlite() {
    static std::once_flag once;
    static Status outcome;
    std::call_once(once, [] { outcome = prepareOnce(); });
    return outcome;
}

// Its own frame is what is zeroed, so it must not be inlined. SQLite's deepest calls take some 20 KiB; phones give
// threads half a MiB or more.
[[gnu::noinline]] void scrubStack() {
    std::array<std::uint8_t, 65536> frame; // NOLINT: not initialised on purpose
    crypto::wipe(frame);
}

} // namespace lanyard::store
