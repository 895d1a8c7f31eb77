#include "content/compiler/overlay_builder.h"

#include "content/compiler/overlay_lint.h"
#include "content/compiler/pack_sources.h"
#include "content/compiler/reading_grade.h"

namespace lanyard::compiler {
namespace {

Json documentOf(const OverlaySources& sources, Date built) {
    Json document = sources.head;
    document["built"] = formatDate(built);
    Json additions = Json::array();
    // Files come in the order of their names, which are the pages' ids.
    for (const AuthoredItem& addition : sources.additions) {
        Json json = addition.json;
        json["cy"] = nullptr;
        for (const AuthoredWelsh& welsh : sources.welsh)
            if (welsh.id == addition.id)
                json["cy"] = welsh.json;
        additions.push_back(std::move(json));
    }
    document["additions"] = std::move(additions);
    return document;
}

Result<OverlaySources> readAndLint(const Path& folder, const std::optional<Path>& over, Date today,
                                   Findings& findings) {
    LANYARD_ASSIGN(OverlaySources sources, readOverlaySources(folder, findings));
    if (!over) {
        lintOverlaySources(sources, nullptr, today, findings);
        return sources;
    }
    // The national pack's own faults are its editors' to hear.
    Findings ignored;
    LANYARD_ASSIGN(const PackSources national, readPackSources(*over, ignored));
    lintOverlaySources(sources, &national, today, findings);
    return sources;
}

} // namespace

Result<std::vector<Grade>> lintOverlayFolder(const Path& folder, const std::optional<Path>& over, Date today,
                                             Findings& findings) {
    LANYARD_ASSIGN(const OverlaySources sources, readAndLint(folder, over, today, findings));
    std::vector<Grade> grades;
    for (const AuthoredItem& addition : sources.additions) {
        const ReadingGrade grade = readingGrade(addition.prose);
        grades.push_back({addition.file, grade.grade(), grade.words});
    }
    return grades;
}

Result<BuiltOverlay> buildOverlayFolder(const Path& folder, const std::optional<Path>& over, std::optional<Date> built,
                                        Date today, Findings& findings) {
    LANYARD_ASSIGN(const OverlaySources sources, readAndLint(folder, over, today, findings));
    if (findings.hasErrors())
        return fail(ErrorCode::Refused, "The sources have faults; no overlay was made.");
    BuiltOverlay made;
    LANYARD_ASSIGN(made.file, content::writeOverlay(documentOf(sources, built.value_or(*sources.versionDay))));
    // The device's own checks have the last word: what they would refuse is never published.
    LANYARD_ASSIGN(made.overlay, content::parseOverlay(made.file));
    return made;
}

} // namespace lanyard::compiler
