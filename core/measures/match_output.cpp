#include "core/measures/match_output.h"

#include "core/base/strict_json.h"
#include "core/content/content_store.h"

#include <algorithm>

namespace lanyard::measures {
namespace {

Json orNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json measureJson(const MeasureResult& measure) {
    Json elements = Json::array();
    for (const Element& element : measure.elements)
        elements.push_back({{"id", element.id},
                            {"text", content::plainText(element.text)},
                            {"state", elementStateName(element.state)},
                            {"exception", element.exception},
                            {"unknown", element.unknown}});
    Json judgements = Json::array();
    for (const Judgement& judgement : measure.judgements)
        judgements.push_back(
            {{"id", judgement.id}, {"who", judgement.who}, {"text", content::plainText(judgement.text)}});
    Json related = Json::array();
    for (const Combination& other : measure.combinations)
        related.push_back({{"id", other.id},
                           {"as", other.as},
                           {"why", content::plainText(other.why)},
                           {"status", verdictName(other.verdict)}});
    return {{"id", measure.id},           {"title", measure.title},
            {"group", measure.group},     {"status", verdictName(measure.verdict)},
            {"unknown", measure.unknown}, {"failed", measure.failed},
            {"judgements", judgements},   {"instead", orNull(measure.instead)},
            {"overdue", measure.overdue}, {"elements", elements},
            {"related", related}};
}

std::string_view heading(Verdict verdict) {
    switch (verdict) {
    case Verdict::Met:
        return "Looks met on what was entered";
    case Verdict::Open:
        return "Needs more";
    case Verdict::NotMet:
        return "Not available";
    case Verdict::Unchecked:
        return "Not answered: law not checked for this date";
    }
    return {};
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string measureText(const MeasureResult& measure) {
    std::string text = "- " + measure.title + " (" + measure.id + ")";
    if (measure.overdue)
        text += " [review overdue]";
    text += "\n";
    if (!measure.unknown.empty())
        text += "    not known: " + joined(measure.unknown) + "\n";
    for (const Element& element : measure.elements)
        if (std::find(measure.failed.begin(), measure.failed.end(), element.id) != measure.failed.end())
            text += (element.exception ? "    stands against it: " : "    fails: ") + content::plainText(element.text) +
                    "\n";
    if (!measure.instead.empty())
        text += "    look at: " + measure.instead + "\n";
    for (const Judgement& judgement : measure.judgements)
        text += "    for the " + judgement.who + " to judge: " + content::plainText(judgement.text) + "\n";
    for (const Combination& other : measure.combinations)
        text += "    " + other.as + ": " + other.title + " (" + other.id + ", " +
                std::string(verdictName(other.verdict)) + ")\n";
    return text;
}

} // namespace

std::string matchJson(const MatchResult& result) {
    Json measures = Json::array();
    for (const MeasureResult& measure : result.measures)
        measures.push_back(measureJson(measure));
    return canonicalDump({{"pack", result.pack},
                          {"version", result.version},
                          {"on", formatDate(result.on)},
                          {"preview", result.preview},
                          {"advice", kAdvice},
                          {"measures", measures},
                          {"ask_next", orNull(result.askNext)}});
}

std::string matchText(const MatchResult& result, const content::Rulebook& rulebook) {
    std::string text = result.pack + ", version " + std::to_string(result.version) + ", on " + formatDate(result.on) +
                       (result.preview ? " (a preview)" : "") + "\n" + std::string(kAdvice) + "\n";
    std::string_view shown;
    for (const MeasureResult& measure : result.measures) {
        if (shown != heading(measure.verdict)) {
            shown = heading(measure.verdict);
            text += "\n" + std::string(shown) + "\n";
        }
        text += measureText(measure);
    }
    const auto asked = std::find_if(rulebook.facts.begin(), rulebook.facts.end(),
                                    [&](const content::Fact& fact) { return fact.id == result.askNext; });
    if (asked != rulebook.facts.end())
        text += "\nAsk next: " + asked->ask + " (" + asked->id + ")\n";
    return text;
}

} // namespace lanyard::measures
