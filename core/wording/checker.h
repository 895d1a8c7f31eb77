#pragma once

#include "core/content/terms.h"

#include <memory>
#include <string_view>
#include <vector>

/// Advice on words while an officer writes: it says why and what to write instead, and never blocks.
namespace lanyard::wording {

struct Finding {
    std::size_t begin = 0; ///< bytes of the text: [begin, end)
    std::size_t end = 0;
    std::size_t term = 0; ///< index in Checker::terms()
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Which marks hold somebody's own words, which are passed over. Straight ones close on the line where they open.
enum class Quotes { Curly, CurlyAndStraight };

/// A list of terms, compiled once. Whole words are found, with cases, accents, apostrophes and the white space or
/// hyphen between them folded as in search; of terms that overlap, the one that begins first and then the longest. Any
/// bytes may be given; the time is linear in them. Immutable; may be used from several threads.
class Checker {
public:
    explicit Checker(std::vector<content::Term> terms);
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    ~Checker();

    [[nodiscard]] const std::vector<content::Term>& terms() const;
    /// In the order of the text.
    [[nodiscard]] std::vector<Finding> check(std::string_view text, Quotes quotes = Quotes::CurlyAndStraight) const;

private:
    struct State;
    std::unique_ptr<const State> m_state;
};

} // namespace lanyard::wording
