#include "core/measures/vocabulary.h"

#include <algorithm>

namespace lanyard::measures {
namespace {

tl::unexpected<Error> wrongFact(std::string_view id, std::string_view what) {
    return fail(ErrorCode::InvalidArgument, "The fact " + std::string(id) + " " + std::string(what) + ".");
}

tl::unexpected<Error> brokenFact(std::string_view id, std::string_view what) {
    return fail(ErrorCode::Malformed, "The fact " + std::string(id) + " " + std::string(what) + ".");
}

/// An id that the pack does not have comes from outside: only what looks like one is said again.
bool isPlainId(std::string_view id) {
    return id.size() <= 100 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
           });
}

Answer yesNo(bool yes) {
    Answer answer;
    answer.kind = Answer::Kind::YesNo;
    answer.yes = yes;
    return answer;
}

Answer age(int low, int high) {
    Answer answer;
    answer.kind = Answer::Kind::Age;
    answer.low = low;
    answer.high = high;
    return answer;
}

Answer chosen(std::size_t choice) {
    Answer answer;
    answer.kind = Answer::Kind::Choice;
    answer.choice = static_cast<std::uint32_t>(choice);
    return answer;
}

} // namespace

Result<Vocabulary> Vocabulary::build(const std::vector<content::Fact>& facts) {
    Vocabulary vocabulary;
    vocabulary.m_entries.reserve(facts.size());
    for (const content::Fact& fact : facts) {
        if (!vocabulary.m_index.emplace(fact.id, static_cast<FactIndex>(vocabulary.m_entries.size())).second)
            return brokenFact(fact.id, "stands twice in the rulebook");
        Entry entry;
        entry.id = fact.id;
        entry.type = fact.type;
        for (const content::FactChoice& choice : fact.choices)
            entry.choices.push_back(choice.id);
        vocabulary.m_entries.push_back(std::move(entry));
    }
    for (std::size_t index = 0; index < facts.size(); ++index)
        if (facts[index].derived)
            LANYARD_TRY(vocabulary.linkDerived(facts[index], static_cast<FactIndex>(index)));
    return vocabulary;
}

Status Vocabulary::linkDerived(const content::Fact& fact, FactIndex index) {
    const auto source = find(fact.derived->from);
    if (!source || m_entries[*source].type != content::FactType::Choice || fact.type != content::FactType::YesNo)
        return brokenFact(fact.id, "is derived from what is no choice");
    for (const auto& list : {fact.derived->yes, fact.derived->no})
        for (const std::string& word : list)
            if (!choice(*source, word))
                return brokenFact(fact.id, "is derived from a choice that is not there");
    Entry& entry = m_entries[index];
    entry.source = source;
    for (const std::string& word : m_entries[*source].choices) {
        const bool yes = fact.derived->yes.contains(word);
        const bool no = fact.derived->no.contains(word);
        if (yes && no)
            return brokenFact(fact.id, "is both yes and no for one choice");
        entry.byChoice.push_back(yes || no ? std::optional<bool>(yes) : std::nullopt);
    }
    m_entries[*source].derived.push_back(index);
    return {};
}

std::optional<FactIndex> Vocabulary::find(std::string_view id) const {
    const auto found = m_index.find(std::string(id));
    return found == m_index.end() ? std::nullopt : std::optional<FactIndex>(found->second);
}

std::optional<std::uint32_t> Vocabulary::choice(FactIndex fact, std::string_view id) const {
    const auto& choices = m_entries[fact].choices;
    const auto found = std::find(choices.begin(), choices.end(), id);
    if (found == choices.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - choices.begin());
}

Result<Answer> Vocabulary::answerOf(const Entry& entry, const FactValue& value) const {
    switch (entry.type) {
    case content::FactType::YesNo:
        if (const bool* yes = std::get_if<bool>(&value))
            return yesNo(*yes);
        return wrongFact(entry.id, "takes true or false");
    case content::FactType::Age: {
        const AgeRange* range = std::get_if<AgeRange>(&value);
        if (range == nullptr || range->low < 0 || range->high < 0 || range->low > kOldestAge ||
            range->high > kOldestAge)
            return wrongFact(entry.id, "takes whole years from 0 to 150, or a range of them");
        if (range->low > range->high)
            return wrongFact(entry.id, "has a range whose first age is above its second");
        return age(range->low, range->high);
    }
    case content::FactType::Choice: {
        const std::string* word = std::get_if<std::string>(&value);
        const auto found = std::find(entry.choices.begin(), entry.choices.end(), word == nullptr ? "" : *word);
        if (word == nullptr || found == entry.choices.end()) {
            std::string list;
            for (const std::string& choice : entry.choices)
                list += (list.empty() ? "" : ", ") + choice;
            return wrongFact(entry.id, "takes one of: " + list);
        }
        return chosen(static_cast<std::size_t>(found - entry.choices.begin()));
    }
    }
    return wrongFact(entry.id, "is of no known type");
}

Result<Answers> Vocabulary::read(const FactSet& facts) const {
    Answers answers(m_entries.size());
    for (const auto& [id, value] : facts) {
        const auto index = find(id);
        if (!index)
            return isPlainId(id) ? wrongFact(id, "is not one that this pack knows")
                                 : fail(ErrorCode::InvalidArgument, "A fact's id is not one that this pack knows.");
        LANYARD_ASSIGN(answers[*index], answerOf(m_entries[*index], value));
    }
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries[index];
        if (!entry.source || answers[*entry.source].kind == Answer::Kind::None)
            continue;
        const std::optional<bool> follows = entry.byChoice[answers[*entry.source].choice];
        if (!follows)
            continue;
        if (answers[index].kind != Answer::Kind::None && answers[index].yes != *follows)
            return wrongFact(entry.id, "contradicts " + m_entries[*entry.source].id + ", which it follows from");
        answers[index] = yesNo(*follows);
    }
    return answers;
}

bool Vocabulary::learn(Answers& answers, FactIndex fact, const Answer& answer) const {
    answers[fact] = answer;
    for (const FactIndex index : m_entries[fact].derived) {
        const std::optional<bool> follows = m_entries[index].byChoice[answer.choice];
        if (!follows)
            continue;
        if (answers[index].kind != Answer::Kind::None && answers[index].yes != *follows)
            return false;
        answers[index] = yesNo(*follows);
    }
    return true;
}

void Vocabulary::addEdge(FactIndex fact, int years) {
    if (years > 0 && years <= kOldestAge)
        m_entries[fact].edges.insert(years);
}

std::vector<Answer> Vocabulary::possibleAnswers(FactIndex fact) const {
    const Entry& entry = m_entries[fact];
    std::vector<Answer> answers;
    switch (entry.type) {
    case content::FactType::YesNo:
        answers = {yesNo(true), yesNo(false)};
        break;
    case content::FactType::Age: {
        int low = 0;
        for (const int edge : entry.edges) {
            answers.push_back(age(low, edge - 1));
            low = edge;
        }
        answers.push_back(age(low, kOldestAge));
        break;
    }
    case content::FactType::Choice:
        for (std::size_t choice = 0; choice < entry.choices.size(); ++choice)
            answers.push_back(chosen(choice));
        break;
    }
    return answers;
}

} // namespace lanyard::measures
