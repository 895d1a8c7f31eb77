#include "core/content/typo.h"

#include <algorithm>
#include <array>

namespace lanyard::content {
namespace {

constexpr std::size_t kLetters = 64;

/// FNV-1a: the same on every device, and good enough to spread keys; nothing rests on its strength.
std::int64_t hash(std::string_view salt, std::string_view text) {
    std::uint32_t value = 2166136261U;
    for (const std::string_view part : {salt, std::string_view("\0", 1), text})
        for (const char c : part)
            value = (value ^ static_cast<std::uint8_t>(c)) * 16777619U;
    return value & 0x7FFFFFFFU;
}

void addDeletions(const std::string& word, int deletions, std::size_t from, std::string_view salt,
                  std::vector<std::int64_t>& keys) {
    keys.push_back(hash(salt, word));
    if (deletions == 0)
        return;
    for (std::size_t i = from; i < word.size(); ++i)
        addDeletions(word.substr(0, i) + word.substr(i + 1), deletions - 1, i, salt, keys);
}

} // namespace

NearBeginning nearestBeginning(std::string_view typed, std::string_view word, int most) {
    typed = typed.substr(0, kLetters);
    word = word.substr(0, std::min(kLetters, typed.size() + static_cast<std::size_t>(std::max(most, 0))));
    // Rows are the typed letters, columns the word's; the last row says how near each beginning is.
    std::array<std::array<int, kLetters + 1>, 3> rows{};
    for (std::size_t j = 0; j <= word.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= word.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return {most + 1, 0};
    }
    const auto& last = rows[typed.size() % 3];
    NearBeginning nearest{last[0], 0};
    for (std::size_t j = 1; j <= word.size(); ++j)
        if (last[j] < nearest.slips || (last[j] == nearest.slips && j == typed.size()))
            nearest = {last[j], j};
    return nearest;
}

bool isSwapped(std::string_view left, std::string_view right) {
    if (left.size() != right.size())
        return false;
    std::array<std::size_t, 2> different{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] == right[i])
            continue;
        if (count == different.size())
            return false;
        different[count++] = i;
    }
    return count == 2 && left[different[0]] == right[different[1]] && left[different[1]] == right[different[0]];
}

std::vector<std::int64_t> deletionKeys(std::string_view word, int deletions, std::string_view salt) {
    std::vector<std::int64_t> keys;
    addDeletions(std::string(word.substr(0, kLetters)), deletions, 0, salt, keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::int64_t orderKey(std::string_view word, std::string_view salt) {
    std::string letters(word.substr(0, kLetters));
    std::sort(letters.begin(), letters.end());
    return hash(salt, "=" + letters);
}

bool isCorrectable(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace lanyard::content
