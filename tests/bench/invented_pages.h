#pragma once

#include "core/content/pack.h"

namespace lanyard::bench {

/// The same numbers from the same seed, on every machine (splitmix64): not the standard library's, whose distributions
/// differ between libraries.
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

private:
    std::uint64_t m_state;
};

struct InventedPages {
    content::Pack pack;
    std::vector<std::string> titles;
    std::vector<std::string> otherNames;
    std::vector<std::string> lines; ///< of bodies
};

/// Pages of invented words. Like in a real text, few words are in nearly every page and most in a few (Zipf's law,
/// 20,000 words); a page has a title of three words, three other names, one of them an abbreviation, five keywords and
/// a body of 250 words.
[[nodiscard]] Result<InventedPages> inventPages(std::size_t count);

} // namespace lanyard::bench
