#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/crypto/keys.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace lanyard::test {

/// Gives out bytes written down beforehand, for vectors that say which "random" bytes they were made with.
class ScriptedRandom final : public Random {
public:
    explicit ScriptedRandom(Bytes script) : m_script(std::move(script)) {}
    void fill(std::span<std::uint8_t> out) override {
        if (out.size() > m_script.size() - m_used)
            throw std::runtime_error("more randomness was asked for than the vector has");
        std::copy_n(m_script.begin() + static_cast<std::ptrdiff_t>(m_used), out.size(), out.begin());
        m_used += out.size();
    }
    [[nodiscard]] bool usedUp() const { return m_used == m_script.size(); }

private:
    Bytes m_script;
    std::size_t m_used = 0;
};

/// first, first + 1, … `count` bytes
[[nodiscard]] inline Bytes counting(std::uint8_t first, std::size_t count) {
    Bytes out(count);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::uint8_t>(first + i);
    return out;
}

/// The key of seed 00, 01 … 1f that several vectors share.
[[nodiscard]] inline crypto::SigningKey vectorKey() {
    return crypto::SigningKey::fromSeed(crypto::SigningKey::Seed::fromBytes(counting(0, 32)).value());
}

/// Every text that differs from `text` by one character replaced, added or left out, and by nothing.
inline void forEachNeighbour(std::string_view text, const std::function<void(const std::string&)>& look) {
    constexpr std::string_view replacements("Aaz019+/=-_ \n\r\t.,\0\x80", 19);
    for (std::size_t i = 0; i <= text.size(); ++i) {
        for (const char c : replacements) {
            std::string grown(text);
            grown.insert(i, 1, c);
            look(grown);
            if (i < text.size()) {
                std::string changed(text);
                changed[i] = c;
                look(changed);
            }
        }
        if (i < text.size()) {
            std::string shorter(text);
            shorter.erase(i, 1);
            look(shorter);
            look(std::string(text.substr(0, i)));
        }
    }
    look(std::string(text));
}

} // namespace lanyard::test
