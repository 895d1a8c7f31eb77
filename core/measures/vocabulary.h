#pragma once

#include "core/base/result.h"
#include "core/content/rulebook.h"
#include "core/measures/facts.h"

#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

/// Private to core/measures: facts as numbers, so that a test is evaluated without a look at any name.
namespace lanyard::measures {

using FactIndex = std::uint32_t;

/// What is known of one fact. None is unknown.
struct Answer {
    enum class Kind : std::uint8_t { None, YesNo, Age, Choice };
    Kind kind = Kind::None;
    bool yes = false;
    int low = 0; ///< of an age
    int high = 0;
    std::uint32_t choice = 0; ///< place in the fact's list of choices
    friend bool operator==(const Answer&, const Answer&) = default;
};
/// One for each fact of the rulebook, in its order.
using Answers = std::vector<Answer>;

class Vocabulary {
public:
    /// Malformed when a fact stands twice or is derived from what is no choice; the sentence names the fact.
    [[nodiscard]] static Result<Vocabulary> build(const std::vector<content::Fact>& facts);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::optional<FactIndex> find(std::string_view id) const;
    [[nodiscard]] const std::string& id(FactIndex fact) const { return m_entries[fact].id; }
    [[nodiscard]] content::FactType type(FactIndex fact) const { return m_entries[fact].type; }
    [[nodiscard]] std::optional<std::uint32_t> choice(FactIndex fact, std::string_view id) const;
    [[nodiscard]] const std::string& choiceId(FactIndex fact, std::uint32_t choice) const {
        return m_entries[fact].choices[choice];
    }

    /// Checks a set of facts and adds what follows from it. InvalidArgument, with the fact's id and never its value.
    [[nodiscard]] Result<Answers> read(const FactSet& facts) const;

    /// What an officer is asked to learn this fact: the fact itself, or the one that it is derived from.
    [[nodiscard]] FactIndex asked(FactIndex fact) const { return m_entries[fact].source.value_or(fact); }
    /// Sets a fact and what follows from it; false, and answers of no use, when a derived fact stands against it.
    [[nodiscard]] bool learn(Answers& answers, FactIndex fact, const Answer& answer) const;

    /// A comparison of an age somewhere in the rulebook has its edge between `age - 1` and `age`.
    void addEdge(FactIndex fact, int age);
    /// Every answer that can make a difference to the rulebook: yes and no, each choice, or each span of ages that no
    /// comparison divides.
    [[nodiscard]] std::vector<Answer> possibleAnswers(FactIndex fact) const;

private:
    struct Entry {
        std::string id;
        content::FactType type = content::FactType::YesNo;
        std::vector<std::string> choices;
        std::optional<FactIndex> source;
        std::vector<std::optional<bool>> byChoice; ///< of a derived fact: what each choice of its source means
        std::vector<FactIndex> derived;            ///< the facts that follow from this one
        std::set<int> edges;
    };
    [[nodiscard]] Status linkDerived(const content::Fact& fact, FactIndex index);
    [[nodiscard]] Result<Answer> answerOf(const Entry& entry, const FactValue& value) const;

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, FactIndex> m_index;
};

} // namespace lanyard::measures
