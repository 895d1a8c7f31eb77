#pragma once

#include "core/store/store.h"
#include "tests/support/hunt.h"

#include <optional>
#include <string>
#include <vector>

namespace lanyard::test {

/// What an officer types. The whole row of a draft after so many saves follows from the draft's number and the count of
/// saves, so whoever holds these two knows every byte that must be in the store. A word to hunt for is in every text.
class Typing {
public:
    explicit Typing(const Canary& canary);

    /// As client::Device saves it: a real draft's JSON, 200 ms after the save before, with a pause now and then. Drafts
    /// 0 to 3 grow to some 300 bytes, 3 kB, 20 kB and 120 kB, then begin again.
    [[nodiscard]] store::ReportRow row(int draft, int save) const;
    /// Which save of its draft a row holds; nothing unless every byte of it is as row() gave it.
    [[nodiscard]] std::optional<int> saveOf(const store::ReportRow& held) const;
    /// The same, whatever the row says of when it was changed: an undone one was changed later. -1 for none.
    [[nodiscard]] int saveOfBody(const store::ReportRow& held) const;
    /// The text of a note written while locked; saveOfNote() is its inverse, -1 for any other text.
    [[nodiscard]] std::string note(int number, int save) const;
    [[nodiscard]] int saveOfNote(int number, const std::string& text) const;

private:
    [[nodiscard]] std::string words(std::size_t from, std::size_t count) const;

    std::string m_words;
    std::vector<std::size_t> m_ends; ///< where each word ends in m_words
};

/// A version 4 UUID with a number in it, and the number again (-1 when there is none).
[[nodiscard]] std::string draftId(int number);
[[nodiscard]] int draftOf(std::string_view id);

/// LANYARD_SEED, or another each time; print it with every failure.
[[nodiscard]] std::uint64_t seedOfRun();
/// `usual` in `./dev test`, `soak` in `./dev soak`.
[[nodiscard]] int howMany(int usual, int soak);

} // namespace lanyard::test
