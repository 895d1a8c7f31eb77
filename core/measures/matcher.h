#pragma once

#include "core/base/result.h"
#include "core/content/rulebook.h"
#include "core/measures/facts.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// From what an officer knows to the measures whose test looks met. All that is law is in the rulebook; nothing here
/// knows a measure or a fact by name. A verdict is advice on what was entered: a person decides.
namespace lanyard::measures {

/// Met: looks met on what was entered. Open: more must be known. NotMet: an element fails or an exception applies.
/// Unchecked: the rulebook does not answer for this law on this day.
enum class Verdict { Met, Open, NotMet, Unchecked };
/// met open not-met unchecked
[[nodiscard]] std::string_view verdictName(Verdict verdict);

enum class ElementState { Yes, No, Unknown, Judgement };
/// yes no unknown judgement
[[nodiscard]] std::string_view elementStateName(ElementState state);

/// A line of the test as the page shows it.
struct Element {
    std::string id;
    std::string text;
    ElementState state = ElementState::Unknown;
    bool exception = false;           ///< stands under `unless`: "yes" closes the measure
    std::vector<std::string> unknown; ///< those of the measure's unknown facts that it waits for
};

/// What no fact can settle, and who decides it.
struct Judgement {
    std::string id;
    std::string who;
    std::string text;
};

/// Another measure that goes with this one, and is itself met or open.
struct Combination {
    std::string id;
    std::string title;
    std::string as; ///< with before after
    std::string why;
    Verdict verdict = Verdict::Open;
};

struct MeasureResult {
    std::string id;
    std::string title;
    std::string subtitle;
    std::string group;
    std::string strap;
    Verdict verdict = Verdict::Unchecked;
    /// When open: the tests' facts that remain, of the element that needs fewest first. None of the others can change
    /// the verdict. A derived fact stands here under its own name; askNext and the vocabulary say what to ask for it.
    std::vector<std::string> unknown;
    std::vector<std::string>
        failed; ///< when not met: the elements that fail and the exceptions that apply, never empty
    std::vector<Judgement> judgements; ///< when met or open: what is left to people
    std::string instead;               ///< when not met: what content names to look at; of an exception first. Or empty
    bool overdue = false;              ///< its review was due before the day of the question
    std::vector<Element> elements;     ///< the top's elements, then the exceptions; empty when unchecked
    std::vector<Combination> combinations; ///< when met or open, in the order of content
};

struct MatchResult {
    std::string pack;
    std::int64_t version = 0;
    Date on;                             ///< the day that was answered for: effectiveDate
    bool preview = false;                ///< asked for by a person, for a day that nothing but the question vouches for
    std::vector<MeasureResult> measures; ///< in rank order
    std::string askNext;                 ///< a fact, or empty when no question is left
};

/// The day of a question, and who says so.
struct Question {
    /// Clock: today, by the device's clock, which may be wrong. Asked: a person wants to see that day's law.
    enum class Source { Clock, Asked };
    Date day;
    Source source = Source::Clock;
    std::optional<Date> lastServerDay; ///< of the last server time that was seen, when one was
};

/// The day that a question is answered for: the latest of the one asked, the day the pack was built and the last that
/// a server said. A clock that runs late, or a day in the past, brings back no old law. (A clock that runs ahead makes
/// no law current either: see Matcher::match.)
[[nodiscard]] Date effectiveDate(const Question& question, const content::Rulebook& rulebook);

/// A rulebook, compiled once. Immutable; may be used from several threads.
class Matcher {
public:
    /// Malformed when a test does not fit the facts, with the measure's id. A checked pack's rulebook always fits.
    [[nodiscard]] static Result<Matcher> build(content::Rulebook rulebook);
    Matcher(Matcher&&) noexcept;
    Matcher& operator=(Matcher&&) noexcept;
    ~Matcher();

    [[nodiscard]] const content::Rulebook& rulebook() const;

    /// Whether a set of facts can be matched. InvalidArgument, with a sentence that names the fact and not its value:
    /// an id that the pack does not have, a value of another type, a choice that is not listed, a range the wrong way
    /// round, a derived fact that contradicts the one it follows from.
    [[nodiscard]] Status check(const FactSet& facts) const;

    /// Every measure with its verdict and its reasons. Errors as check(). The same facts, rulebook and question give
    /// the same result.
    ///
    /// *Law.* A test is evaluated when its law is in force and the day lies between its dates, both included; else it
    /// is unchecked. Law that begins after the pack's own day and after the last server time is unchecked, too, when
    /// only the device's clock says that it has begun.
    ///
    /// *Order.* When the rulebook's immediate fact is yes, the measures of the immediate group that are met or open.
    /// Then met, open, unchecked, not met; within those, fewest unknown facts, then most used for the choice of the
    /// rulebook's usage fact, then most elements that the facts speak for already, then by id.
    ///
    /// *What to ask next.* The fact whose answer is likely to change most verdicts: for each fact that is not answered
    /// and stands in an open measure's unknown facts (a derived one through its source), every answer that it could
    /// have is tried, and the measures are counted that it settles, met or not met. The mean over the answers is the
    /// fact's worth. On a tie: the fact of the open measure that needs fewest, then of most open measures, then the
    /// first in the rulebook. An age that was answered by too wide a range is asked again only when nothing else is
    /// left.
    [[nodiscard]] Result<MatchResult> match(const FactSet& facts, const Question& question) const;

private:
    struct State;
    explicit Matcher(std::unique_ptr<const State> state);
    std::unique_ptr<const State> m_state;
};

} // namespace lanyard::measures
