#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace lanyard::crypto {

/// Starts libsodium, once, before anything else of this folder; a program whose call fails does not go on. Safe to call
/// again.
[[nodiscard]] Status initCrypto();

/// Secret bytes of a run-time length in guarded, locked memory (sodium_malloc), zeroed when they go. Move-only: no
/// copy, no text form, no `==`. Three to four pages each: for keys, PINs and small secrets. Bulk plaintext is
/// `WipedBytes`.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zero-filled; ends the process when guarded memory cannot be had
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// The one copy in: the source is the caller's to wipe.
    [[nodiscard]] static SecretBytes copyOf(ByteView source);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return {m_data, m_size}; }
    [[nodiscard]] ByteView view() const { return {m_data, m_size}; }
    [[nodiscard]] bool equals(const SecretBytes& other) const; ///< constant time for equal lengths
    void clear();                                              ///< wipes and becomes empty

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A secret of a fixed size and purpose: two keys of different purposes are different types and cannot be swapped by
/// accident.
template <std::size_t N, class Purpose>
class Secret {
public:
    static constexpr std::size_t kSize = N;
    Secret() : m_bytes(N) {}
    [[nodiscard]] static Result<Secret> fromBytes(ByteView source) {
        if (source.size() != N)
            return fail(ErrorCode::InvalidArgument, "A key has the wrong length.");
        Secret made;
        std::copy(source.begin(), source.end(), made.m_bytes.writable().begin());
        return made;
    }
    [[nodiscard]] std::span<std::uint8_t> writable() { return m_bytes.writable(); }
    [[nodiscard]] ByteView view() const { return m_bytes.view(); }
    [[nodiscard]] bool equals(const Secret& other) const { return m_bytes.equals(other.m_bytes); }
    /// A second owner of the same secret, on purpose.
    [[nodiscard]] Secret duplicate() const { return *fromBytes(view()); }

private:
    SecretBytes m_bytes;
};

/// An allocator that zeroes what it frees; for bulk plaintext, whose size makes guarded pages too dear.
template <class T>
struct WipingAllocator;

/// Bulk plaintext: an ordinary vector whose memory is zeroed whenever it is given back, also on growth.
using WipedBytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

/// Zeroes memory in a way the compiler may not drop.
void wipe(std::span<std::uint8_t> bytes);

/// No core dumps, and no other process of this user may attach (PR_SET_DUMPABLE 0, RLIMIT_CORE 0). Called first in
/// every main().
[[nodiscard]] Status hardenProcess();

template <class T>
struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <class U>
    WipingAllocator(const WipingAllocator<U>&) {} // NOLINT: allocators convert
    [[nodiscard]] T* allocate(std::size_t n) { return std::allocator<T>{}.allocate(n); }
    void deallocate(T* p, std::size_t n) {
        wipe({reinterpret_cast<std::uint8_t*>(p), n * sizeof(T)});
        std::allocator<T>{}.deallocate(p, n);
    }
    template <class U>
    bool operator==(const WipingAllocator<U>&) const {
        return true;
    }
};

} // namespace lanyard::crypto
