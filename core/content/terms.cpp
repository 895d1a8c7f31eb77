#include "core/content/terms.h"
#include "core/content/content_store.h"
#include "core/content/content_store_state.h"
#include "core/content/json_shape.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace lanyard::content {
namespace {

/// Of a checked document.
std::vector<Term> readTerms(const Json& wording) {
    std::vector<Term> terms;
    for (const Json& entry : wording) {
        Term term{entry["id"].get<std::string>(),
                  entry["sort"].get<std::string>(),
                  entry["terms"].get<std::vector<std::string>>(),
                  entry["instead"].get<std::vector<std::string>>(),
                  entry["why"].get<std::string>(),
                  entry["confidence"].get<std::string>()};
        for (const Json& welsh : entry["cy"])
            term.words.push_back(welsh.get<std::string>());
        terms.push_back(std::move(term));
    }
    return terms;
}

/// The verbs that advice begins with. None of them may begin words that are to be written in the place of others: "Use
/// of a car" and "Call from a withheld number" would be told as advice, and would not be lost.
constexpr std::array<std::string_view, 13> kVerbs{"ask",  "call", "describe", "give", "grade", "keep", "leave",
                                                  "list", "name", "record",   "say",  "state", "use"};

bool saysWhoSourceIs(const Term& term) {
    return term.sort == "points-to-source";
}

} // namespace

bool isInstruction(std::string_view instead) {
    std::string first(instead.substr(0, instead.find(' ')));
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::transform(first.begin(), first.end(), first.begin(), lower);
    return std::find(kVerbs.begin(), kVerbs.end(), first) != kVerbs.end();
}

std::vector<Term> termsOf(const Pack& pack) {
    return readTerms((*pack.document)["wording"]);
}

Result<std::vector<Term>> ContentStore::terms() {
    LANYARD_ASSIGN(std::vector<Term> terms, allTerms());
    std::erase_if(terms, saysWhoSourceIs);
    return terms;
}

Result<std::vector<std::string>> ContentStore::sourceRoles() {
    LANYARD_ASSIGN(std::vector<Term> terms, allTerms());
    std::vector<std::string> roles;
    for (Term& term : terms) {
        if (saysWhoSourceIs(term))
            std::move(term.words.begin(), term.words.end(), std::back_inserter(roles));
    }
    return roles;
}

Result<std::vector<Term>> ContentStore::allTerms() {
    LANYARD_ASSIGN(auto part, m_state->database.prepare(
                                  "SELECT json FROM part WHERE kind = 'book' AND id = 'wording' ORDER BY pack"));
    LANYARD_ASSIGN(const bool there, part.step());
    if (!there)
        return fail(ErrorCode::NotFound, "There are no guides on this device.");
    const Json wording = Json::parse(part.text(0), nullptr, false);
    if (!wording.is_array())
        return fail(ErrorCode::Damaged,
                    "The wording list on this device is damaged. It can be made again from its pack.");
    return readTerms(wording);
}

} // namespace lanyard::content
