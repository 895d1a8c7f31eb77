#include "core/content/json_shape.h"

// What an officer asks of every measure, and the wording list: their shape.
namespace lanyard::content {

Status checkAnswer(const Json& answer, std::initializer_list<std::string_view> answers, const PackNames& names,
                   std::string_view where) {
    LANYARD_TRY(needKeys(answer, {"answer", "text"}, where));
    LANYARD_TRY(needWord(answer, "answer", answers, where));
    LANYARD_TRY(needTexts(answer, {"text"}, where));
    return needInline(answer["text"], names, where);
}

Status checkUse(const Json& item, const PackNames& names, std::string_view where) {
    const Json& use = item["use"];
    const Json& breach = item["breach"];
    const bool measure = item["kind"] == "measure";
    if (use.is_null() == measure || breach.is_null() == measure)
        return wrong(where, "a measure says who may use it and what a breach is, and nothing else does");
    if (!measure)
        return {};
    LANYARD_TRY(needKeys(use, {"who", "authorises", "where", "ages", "conviction", "childsSupport", "lasts"}, where));
    for (const char* key : {"who", "authorises", "where", "ages", "lasts"}) {
        LANYARD_TRY(needTexts(use, {key}, where));
        LANYARD_TRY(needInline(use[key], names, where));
    }
    LANYARD_TRY(checkAnswer(use["conviction"], {"no", "yes", "depends"}, names, where));
    LANYARD_TRY(checkAnswer(use["childsSupport"], {"no", "yes", "depends"}, names, where));
    LANYARD_TRY(needKeys(breach, {"offence", "arrest", "entry", "notReached"}, where));
    LANYARD_TRY(checkAnswer(breach["offence"], {"no", "yes", "depends", "contempt", "none"}, names, where));
    LANYARD_TRY(checkAnswer(breach["arrest"], {"no", "yes", "depends", "none"}, names, where));
    LANYARD_TRY(checkAnswer(breach["entry"], {"no", "yes", "depends", "none"}, names, where));
    LANYARD_TRY(needTexts(breach, {"notReached"}, where));
    return needInline(breach["notReached"], names, where);
}

Status checkWording(const Json& wording, const PackNames& names) {
    LANYARD_TRY(needArray(wording, "wording", "The pack"));
    std::set<std::string> ids;
    for (const Json& entry : wording) {
        LANYARD_TRY(
            needKeys(entry, {"id", "sort", "terms", "cy", "instead", "why", "confidence", "sources"}, "A term"));
        LANYARD_TRY(needId(entry["id"], "A term"));
        const std::string where = "Term " + entry["id"].get_ref<const std::string&>();
        if (!ids.insert(entry["id"].get<std::string>()).second)
            return wrong(where, "it stands twice");
        LANYARD_TRY(needWord(entry, "sort",
                             {"blames-child", "minimises", "adult-behaviour", "jargon", "assumes", "opinion", "tasking",
                              "points-to-source"},
                             where));
        LANYARD_TRY(needWord(entry, "confidence", {"high", "medium", "low"}, where));
        LANYARD_TRY(needTexts(entry, {"why"}, where));
        for (const char* list : {"terms", "cy", "instead"})
            LANYARD_TRY(needTextList(entry[list], list, where));
        if (entry["terms"].empty())
            return wrong(where, "it has no words to look for");
        LANYARD_TRY(needArray(entry["sources"], "sources", where));
        for (const Json& source : entry["sources"])
            LANYARD_TRY(checkSourceRef(source, names, where));
    }
    return {};
}

Status checkSourceRef(const Json& source, const PackNames& names, std::string_view where) {
    LANYARD_TRY(needKeys(source, {"id", "at"}, where));
    LANYARD_TRY(needTexts(source, {"id", "at"}, where));
    if (!names.sources.contains(source["id"].get_ref<const std::string&>()))
        return wrong(where, "it names a source that is not there");
    return {};
}

} // namespace lanyard::content
