#include "core/intel/draft_search.h"

#include "core/base/fold.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

void add(std::string& words, std::string_view text) {
    WordReader reader(text);
    while (reader.next()) {
        words += ' ';
        words += reader.word().folded;
    }
}

/// A registration, postcode or number also as one word, whatever signs it was typed with.
void addWhole(std::string& words, std::string_view text) {
    words += ' ';
    WordReader reader(text);
    while (reader.next())
        words += reader.word().folded;
}

} // namespace

std::string searchWordsOf(const Report& report) {
    std::string words;
    for (const std::string* text : {&report.text, &report.said, &report.comment, &report.place})
        add(words, *text);
    for (const Entity& entity : report.entities) {
        for (const auto& [name, value] : entity.fields) {
            add(words, value);
            if (name == "registration" || name == "postcode" || name == "number")
                addWhole(words, value);
        }
    }
    return words;
}

std::string searchWordsOf(const Disruption& record) {
    std::string words;
    for (const std::string* text : {&record.measureTitle, &record.place, &record.note})
        add(words, *text);
    return words;
}

DraftQuery::DraftQuery(std::string_view typed) {
    WordReader reader(typed);
    while (reader.next())
        m_words.push_back(' ' + reader.word().folded);
    // The longest is the rarest: most drafts are ruled out by the first look.
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

bool DraftQuery::matches(std::string_view words) const {
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string& word) { return words.find(word) != std::string_view::npos; });
}

} // namespace lanyard::intel
