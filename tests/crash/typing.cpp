#include "tests/crash/typing.h"

#include "core/intel/report.h"
#include "tests/support/support.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <random>

namespace lanyard::test {

namespace {

constexpr std::array<std::string_view, 12> kVocabulary{"car",  "park",  "seen",    "again", "ŵyl",  "young",
                                                       "with", "older", "\"Jay\"", "gave",  "them", "phones"};
constexpr std::size_t kWords = 24'000;
constexpr std::size_t kCanaryEvery = 20;
constexpr std::array<std::size_t, 4> kLongest{50, 500, 3'500, 20'000}; // words
constexpr std::array<std::size_t, 4> kStep{3, 17, 90, 900};

std::optional<int> numberAfter(std::string_view text, std::string_view front) {
    if (!text.starts_with(front))
        return std::nullopt;
    text.remove_prefix(front.size());
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || number < 0)
        return std::nullopt;
    return number;
}

} // namespace

std::string draftId(int number) {
    const std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

int draftOf(std::string_view id) {
    constexpr std::string_view kFront = "00000000-0000-4000-8000-";
    return numberAfter(id, kFront).value_or(-1);
}

Typing::Typing(const Canary& canary) {
    for (std::size_t i = 0; i < kWords; ++i) {
        if (i % kCanaryEvery == 1)
            canary.appendTo(m_words);
        else
            m_words += kVocabulary[(i * i + i / 7) % kVocabulary.size()];
        m_words += ' ';
        m_ends.push_back(m_words.size());
    }
}

std::string Typing::words(std::size_t from, std::size_t count) const {
    const std::size_t begin = from == 0 ? 0 : m_ends[from - 1];
    return m_words.substr(begin, m_ends[from + count - 1] - begin);
}

store::ReportRow Typing::row(int draft, int save) const {
    const auto kind = static_cast<std::size_t>(draft) % kLongest.size();
    intel::Report report;
    report.id = draftId(draft);
    report.place = "save " + std::to_string(save);
    report.text = words(static_cast<std::size_t>(draft % 7) * kCanaryEvery,
                        kCanaryEvery + static_cast<std::size_t>(save) * kStep[kind] % kLongest[kind]);
    report.provenance = words(static_cast<std::size_t>(save % 50), kCanaryEvery);
    report.created = {1'000'000'000 + draft};
    // A pause after each ninth save.
    report.changed = {report.created.value + save * 200 + save / 9 * 3000};
    store::ReportRow row;
    row.id = report.id;
    row.kind = report.kind;
    row.title = intel::titleOf(report);
    row.body = intel::toDraftJson(report);
    row.created = report.created;
    row.changed = report.changed;
    return row;
}

int Typing::saveOfBody(const store::ReportRow& held) const {
    const int draft = draftOf(held.id);
    const auto report = intel::fromDraftJson(held.body);
    if (draft < 0 || !report)
        return -1;
    const auto save = numberAfter(report->place, "save ");
    if (!save)
        return -1;
    const store::ReportRow wrote = row(draft, *save);
    const bool same = held.body == wrote.body && held.title == wrote.title && held.kind == wrote.kind &&
                      held.created == wrote.created && held.state == store::ReportState::Draft;
    return same ? *save : -1;
}

std::optional<int> Typing::saveOf(const store::ReportRow& held) const {
    const int save = saveOfBody(held);
    if (save < 0 || row(draftOf(held.id), save).changed != held.changed)
        return std::nullopt;
    return save;
}

std::string Typing::note(int number, int save) const {
    return "note " + std::to_string(save) + ' ' +
           words(static_cast<std::size_t>(number), kCanaryEvery + static_cast<std::size_t>(save) * 31 % 1500);
}

int Typing::saveOfNote(int number, const std::string& text) const {
    const auto save = numberAfter(text, "note ");
    return save && note(number, *save) == text ? *save : -1;
}

std::uint64_t seedOfRun() {
    const char* given = std::getenv("LANYARD_SEED");
    return given == nullptr ? std::random_device{}() : std::strtoull(given, nullptr, 10);
}

int howMany(int usual, int soak) {
    return std::getenv("LANYARD_SOAK") == nullptr ? usual : soak;
}

} // namespace lanyard::test
