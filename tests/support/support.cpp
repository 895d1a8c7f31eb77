#include "tests/support/support.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sodium.h>
#include <stdexcept>
#include <system_error>

namespace lanyard::test {

SeededRandom::SeededRandom(std::uint64_t seed) {
    std::array<std::uint8_t, 8> raw{};
    for (std::size_t i = 0; i < raw.size(); ++i)
        raw[i] = static_cast<std::uint8_t>(seed >> (8 * i));
    if (crypto_generichash(m_key.data(), m_key.size(), raw.data(), raw.size(), nullptr, 0) != 0)
        throw std::runtime_error("no key for the seeded random");
}

void SeededRandom::fill(std::span<std::uint8_t> out) {
    constexpr std::array<std::uint8_t, crypto_stream_chacha20_NONCEBYTES> nonce{};
    for (std::uint8_t& byte : out) {
        if (m_used == m_block.size()) {
            constexpr std::array<std::uint8_t, 64> zeros{};
            if (crypto_stream_chacha20_xor_ic(m_block.data(), zeros.data(), zeros.size(), nonce.data(), m_nextBlock++,
                                              m_key.data()) != 0)
                throw std::runtime_error("no block for the seeded random");
            m_used = 0;
        }
        byte = m_block[m_used++];
    }
}

TempFolder::TempFolder(std::string_view label) {
    std::string pattern = (std::filesystem::current_path() / (std::string(label) + "-XXXXXX")).string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), "a temporary folder");
    m_path = pattern;
}

TempFolder::~TempFolder() {
    // A test may have taken rights away to see what happens: without them the folder could not be emptied.
    std::error_code ignored;
    for (auto entry = std::filesystem::recursive_directory_iterator(m_path, ignored);
         !ignored && entry != std::filesystem::recursive_directory_iterator(); entry.increment(ignored)) {
        if (entry->is_directory(ignored) && !entry->is_symlink(ignored))
            std::filesystem::permissions(entry->path(), std::filesystem::perms::owner_all,
                                         std::filesystem::perm_options::add, ignored);
    }
    std::filesystem::remove_all(m_path, ignored);
}

Bytes readAll(const Path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string readAllText(const Path& path) {
    return toText(readAll(path));
}

void writeAll(const Path& path, ByteView bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + path.string());
}

void writeAll(const Path& path, std::string_view text) {
    writeAll(path, viewOf(text));
}

} // namespace lanyard::test
