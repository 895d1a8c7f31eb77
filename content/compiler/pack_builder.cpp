#include "content/compiler/pack_builder.h"

#include "content/compiler/pack_sources.h"

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

} // namespace

Result<std::vector<Grade>> lintFolder(const Path& folder, Date today, Findings& findings) {
    LANYARD_ASSIGN(const PackSources sources, readPackSources(folder, findings));
    lintSources(sources, today, findings);
    return gradesOf(sources);
}

Result<BuiltPack> buildFolder(const Path& folder, std::optional<Date> built, Date today, Findings& findings) {
    LANYARD_ASSIGN(const PackSources sources, readPackSources(folder, findings));
    lintSources(sources, today, findings);
    if (findings.hasErrors())
        return fail(ErrorCode::Refused, "The sources have faults; no pack was made.");
    BuiltPack made;
    LANYARD_ASSIGN(made.file, content::writePack(documentOf(sources, built.value_or(*sources.versionDay))));
    // The device's own checks have the last word: what they would refuse is never published.
    LANYARD_ASSIGN(made.pack, content::parsePack(made.file));
    if (auto page = content::publicPageOf(made.pack))
        made.publicPage = std::move(*page);
    else if (page.error().code != ErrorCode::NotFound)
        return fail(page.error());
    return made;
}

} // namespace lanyard::compiler
