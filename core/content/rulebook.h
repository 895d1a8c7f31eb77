#pragma once

#include "core/content/item.h"

#include <set>

/// What the matcher works on: a pack's facts and the tests of its measures, in one language. Nothing here knows a
/// measure or a fact by name; content/README.md has the format.
namespace lanyard::content {

enum class FactType { YesNo, Age, Choice };

struct FactChoice {
    std::string id;
    std::string text;
};

/// Something an officer can know.
struct Fact {
    /// A fact that follows from another one's choice and is never asked. A choice in neither list leaves it unknown.
    struct Derived {
        std::string from;
        std::set<std::string, std::less<>> yes;
        std::set<std::string, std::less<>> no;
    };
    std::string id;
    std::string about; ///< child carer suspect place vehicle online picture
    FactType type = FactType::YesNo;
    std::string ask;
    std::string help;
    std::vector<FactChoice> choices;
    std::optional<Derived> derived;
};

/// A measure as the matcher sees it. Only measures with a test are here; not-commenced ones never.
struct MeasureRule {
    std::string id;
    std::string title;
    std::string subtitle;
    std::string group;
    std::string strap;
    Law law;
    Date reviewDue;
    Test test;
    std::map<std::string, std::int64_t, std::less<>>
        usage; ///< choice of Rulebook::usageFact → officers who used it (survey)
    std::vector<Related> related;
};

struct Rulebook {
    std::string pack;
    std::int64_t version = 0;
    Date built; ///< a question is never answered as of an earlier day
    std::vector<Fact> facts;
    std::vector<MeasureRule> measures; ///< by id
    std::string immediateFact;         ///< when yes, the measures of immediateGroup come first; empty: none
    std::string immediateGroup;
    std::string usageFact; ///< empty: no figures of use
};

} // namespace lanyard::content
