#include "content/compiler/pack_builder.h"

#include "content/compiler/pack_sources.h"
#include "content/compiler/solvable.h"

#include <algorithm>

namespace lanyard::compiler {
namespace {

Json documentOf(const PackSources& sources, Date built) {
    Json items = Json::array();
    for (const AuthoredItem& item : sources.items) {
        Json json = item.json;
        for (const AuthoredWelsh& welsh : sources.welsh)
            if (welsh.id == item.id)
                json["cy"] = welsh.json;
        items.push_back(std::move(json));
    }
    // Folders come in a fixed order of kinds, files in that of their names; ids alone decide here.
    std::sort(items.begin(), items.end(), [](const Json& a, const Json& b) {
        return a["id"].get_ref<const std::string&>() < b["id"].get_ref<const std::string&>();
    });
    return {{"built", formatDate(built)},     {"evidence", sources.evidence},
            {"facts", sources.facts},         {"format", 1},
            {"groups", sources.groups},       {"id", sources.id},
            {"items", std::move(items)},      {"jurisdiction", sources.jurisdiction},
            {"languages", sources.languages}, {"sources", sources.sources},
            {"immediate", sources.immediate}, {"wording", sources.wording},
            {"title", sources.title},         {"version", sources.version}};
}

/// The device's own checks have the last word: what they would refuse is never published.
Result<content::Pack> packOf(const Json& document) {
    LANYARD_ASSIGN(const Bytes file, content::writePack(document));
    return content::parsePack(file);
}

/// The tests, once all that they name is there. Law that is not in force yet counts here: its test must hold one day.
Status lintTests(const PackSources& sources, Json document, Findings& findings) {
    for (Json& item : document["items"])
        if (!item["law"].is_null())
            item["law"] = {{"status", "in-force"},
                           {"from", document["built"]},
                           {"until", nullptr},
                           {"checked", document["built"]}};
    LANYARD_ASSIGN(const content::Pack pack, packOf(document));
    const content::Rulebook rulebook = content::rulebookOf(pack, "en");
    for (const content::MeasureRule& rule : rulebook.measures) {
        LANYARD_ASSIGN(const bool possible, canBeMet(rule, rulebook));
        const auto item = std::find_if(sources.items.begin(), sources.items.end(),
                                       [&](const AuthoredItem& each) { return each.id == rule.id; });
        if (!possible && item != sources.items.end())
            findings.error(item->file, item->lines.at("test"), "No set of facts can ever meet this test.");
    }
    return {};
}

/// Everything that can be said of the sources.
Status lintAll(const PackSources& sources, Date today, Findings& findings) {
    lintSources(sources, today, findings);
    return findings.hasErrors() ? Status() : lintTests(sources, documentOf(sources, *sources.versionDay), findings);
}

} // namespace

Result<std::vector<Grade>> lintFolder(const Path& folder, Date today, Findings& findings) {
    LANYARD_ASSIGN(const PackSources sources, readPackSources(folder, findings));
    LANYARD_TRY(lintAll(sources, today, findings));
    return gradesOf(sources);
}

Result<BuiltPack> buildFolder(const Path& folder, std::optional<Date> built, Date today, Findings& findings) {
    LANYARD_ASSIGN(const PackSources sources, readPackSources(folder, findings));
    LANYARD_TRY(lintAll(sources, today, findings));
    if (findings.hasErrors())
        return fail(ErrorCode::Refused, "The sources have faults; no pack was made.");
    BuiltPack made;
    LANYARD_ASSIGN(made.file, content::writePack(documentOf(sources, built.value_or(*sources.versionDay))));
    LANYARD_ASSIGN(made.pack, content::parsePack(made.file));
    if (auto page = content::publicPageOf(made.pack))
        made.publicPage = std::move(*page);
    else if (page.error().code != ErrorCode::NotFound)
        return fail(page.error());
    return made;
}

} // namespace lanyard::compiler
