#include "core/content/match_expression.h"

namespace lanyard::content {
namespace {

void add(MatchExpression& expression, const MatchExpression& other, std::string_view joiner) {
    expression.text += expression.text.empty() ? "(" : joiner;
    expression.text += other.text;
    expression.rarities.insert(expression.rarities.end(), other.rarities.begin(), other.rarities.end());
}

/// Words hold letters and figures only, and stand in quotes besides: nothing typed is ever FTS5 syntax.
MatchExpression oneOf(const Meanings& meanings) {
    MatchExpression expression;
    for (const Meaning& meaning : meanings) {
        expression.text += expression.text.empty() ? "\"" : " OR \"";
        expression.text += meaning.text + "\" OR \"" + meaning.text + "\"*";
        expression.rarities.push_back(meaning.whole);
        expression.rarities.push_back(meaning.begins);
    }
    return expression;
}

MatchExpression joined(const std::vector<Meanings>& words, std::string_view joiner) {
    MatchExpression expression;
    for (const Meanings& meanings : words)
        add(expression, oneOf(meanings), joiner);
    expression.text += ')';
    return expression;
}

} // namespace

MatchExpression allOf(const std::vector<Meanings>& words) {
    return joined(words, ") AND (");
}

MatchExpression anyOf(const std::vector<Meanings>& words) {
    return joined(words, ") OR (");
}

MatchExpression allButOneOf(const std::vector<Meanings>& words) {
    MatchExpression expression;
    for (std::size_t left = 0; left < words.size(); ++left) {
        std::vector<Meanings> others = words;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
        add(expression, allOf(others), ") OR (");
    }
    expression.text += ')';
    return expression;
}

MatchExpression both(const MatchExpression& left, const MatchExpression& right) {
    MatchExpression expression;
    add(expression, left, ") AND (");
    add(expression, right, ") AND (");
    expression.text += ')';
    return expression;
}

} // namespace lanyard::content
