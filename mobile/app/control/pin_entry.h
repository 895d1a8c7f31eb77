#pragma once

#include "core/crypto/secret.h"

#include <memory>

namespace lanyard::app {

/// Digits as they are pressed, in guarded memory; never in a string.
class PinEntry {
public:
    static constexpr int kLongest = 64;

    [[nodiscard]] int count() const { return m_count; }
    void push(int digit) {
        if (digit < 0 || digit > 9 || m_count == kLongest)
            return;
        if (m_digits.empty())
            m_digits = crypto::SecretBytes(kLongest);
        m_digits.writable()[static_cast<std::size_t>(m_count++)] = static_cast<std::uint8_t>('0' + digit);
    }
    void pop() {
        if (m_count > 0)
            m_digits.writable()[static_cast<std::size_t>(--m_count)] = 0;
    }
    void clear() {
        m_digits.clear();
        m_count = 0;
    }
    /// What was entered; the entry is empty then. Shared only because closures are copied: the last owner wipes it.
    [[nodiscard]] std::shared_ptr<const crypto::SecretBytes> take() {
        auto pin = std::make_shared<crypto::SecretBytes>(
            crypto::SecretBytes::copyOf(m_digits.view().first(static_cast<std::size_t>(m_count))));
        clear();
        return pin;
    }

private:
    crypto::SecretBytes m_digits;
    int m_count = 0;
};

} // namespace lanyard::app
