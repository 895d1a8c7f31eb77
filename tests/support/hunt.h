#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace lanyard::test {

/// A word that nothing else holds, for finding plaintext in memory and files. It is kept only in a masked form, so that
/// the hunter never finds itself.
class Canary {
public:
    Canary() {
        std::random_device source;
        for (char& c : m_masked)
            c = static_cast<char>(static_cast<char>('a' + source() % 26) ^ kMask);
    }

    /// Adds the plain word; what holds it is the caller's to wipe.
    void appendTo(std::string& text) const {
        for (const char c : m_masked)
            text.push_back(static_cast<char>(c ^ kMask));
    }

    /// How often the word is in these bytes, as UTF-8 or UTF-16 of either order.
    [[nodiscard]] std::size_t countIn(ByteView bytes) const {
        std::size_t found = 0;
        for (std::size_t at = 0; at < bytes.size(); ++at)
            found += isAt(bytes.subspan(at), 1) || isAt(bytes.subspan(at), 2) ? 1U : 0U;
        return found;
    }

    /// How often the word is in this process's writable memory, the hunter's own buffer left out. Linux.
    [[nodiscard]] std::size_t countInMemory() const {
        constexpr std::size_t kStep = 1U << 20U;
        // The word may lie across two steps: each begins a little before the last one's end.
        constexpr std::size_t kOverlap = 2 * kLength;
        void* raw = ::mmap(nullptr, kStep, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        std::ifstream maps("/proc/self/maps");
        auto* buffer = static_cast<std::uint8_t*>(raw);
        const auto own = reinterpret_cast<std::uintptr_t>(raw);
        std::size_t found = 0;
        std::size_t regions = 0;
        for (std::string line; std::getline(maps, line);) {
            unsigned long from = 0;
            unsigned long to = 0;
            std::array<char, 5> rights{};
            if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights.data()) != 3 || rights[0] != 'r' ||
                rights[1] != 'w')
                continue;
            ++regions;
            for (unsigned long at = from; at < to;) {
                // Neighbouring anonymous maps are one line: the buffer is skipped by address.
                if (at >= own && at < own + kStep) {
                    at = own + kStep;
                    continue;
                }
                unsigned long end = std::min<unsigned long>(to, at + kStep);
                if (at < own && end > own)
                    end = own;
                const ssize_t got = ::pread(memory, buffer, end - at, static_cast<off_t>(at));
                if (got > 0)
                    found += countNarrow({buffer, static_cast<std::size_t>(got)}, at == from ? 0 : kOverlap);
                at = end == to || end == own ? end : end - kOverlap;
            }
        }
        ::close(memory);
        ::munmap(raw, kStep);
        return regions == 0 ? 999'999 : found; // a hunt that saw nothing found nothing out
    }

private:
    static constexpr std::size_t kLength = 24;
    static constexpr char kMask = 0x55;

    [[nodiscard]] bool isAt(ByteView bytes, std::size_t width) const {
        if (bytes.size() < kLength * width - (width - 1))
            return false;
        for (std::size_t i = 0; i < kLength; ++i) {
            if ((bytes[i * width] ^ static_cast<std::uint8_t>(kMask)) != static_cast<std::uint8_t>(m_masked[i]))
                return false;
            if (width == 2 && i + 1 < kLength && bytes[i * width + 1] != 0)
                return false;
        }
        return true;
    }

    /// memchr for the first letter: memory is large. Words that end within `seen` bytes were counted in the step
    /// before.
    [[nodiscard]] std::size_t countNarrow(ByteView bytes, std::size_t seen) const {
        const int first = static_cast<unsigned char>(m_masked[0] ^ kMask);
        std::size_t found = 0;
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            const void* hit = std::memchr(bytes.data() + at, first, bytes.size() - at);
            if (hit == nullptr)
                break;
            at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(hit) - bytes.data());
            if (isAt(bytes.subspan(at), 1) && at + kLength > seen)
                ++found;
        }
        return found;
    }

    std::array<char, kLength> m_masked{};
};

} // namespace lanyard::test
