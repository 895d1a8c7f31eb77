#include "tests/unit/content/overlay_folder.h"

#include "content/compiler/overlay_builder.h"

#include <stdexcept>

namespace lanyard::test {
namespace {

constexpr std::string_view kHead = R"(id: sample-force
over: test-pack
force: Sample force
version: 2026112201
languages: [en, cy]
reviewed: 2026-11-22
review-due: 2027-02-22
reviewer: the duty desk
contacts-title: Who to ring
contacts-cy: Pwy i'w ffonio
contacts-after: now
contacts:
  - {id: control-room, title: Control room, cy: Ystafell reoli, kind: phone, value: "01632 960101", public: true}
  - {id: desk, title: The desk, cy: Y ddesg, kind: email, value: desk@force.example, note: By day, cy-note: Yn y dydd, public: false}
)";

constexpr std::string_view kAddition = R"(---
reviewed: 2026-11-20
review-due: 2027-02-20
reviewer: public protection
sources:
  - {title: "Procedure 12", at: "part 3"}
---
## Who must agree here {#who-agrees-here}
- The **superintendent**. See [what to do now](child-at-risk-now).
)";

constexpr std::string_view kWelsh = R"(---
status: draft translation, review due
---
## Pwy sy'n cytuno {#who-agrees-here}
- Yr **uwcharolygydd**.
)";

} // namespace

OverlayFolder::OverlayFolder() : m_folder("overlay") {
    write("overlay.yaml", kHead);
    write("additions/warning-notice.md", kAddition);
    write("cy/additions/warning-notice.md", kWelsh);
}

void OverlayFolder::write(std::string_view file, std::string_view text) const {
    const Path path = m_folder / file;
    std::filesystem::create_directories(path.parent_path());
    writeAll(path, text);
}

void OverlayFolder::remove(std::string_view file) const {
    std::filesystem::remove(m_folder / file);
}

void OverlayFolder::change(std::string_view file, std::string_view from, std::string_view to) const {
    std::string text = readAllText(m_folder / file);
    const std::size_t at = text.find(from);
    if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
        throw std::runtime_error("the sample does not have this once: " + std::string(from));
    write(file, text.replace(at, from.size(), to));
}

std::vector<std::string> OverlayFolder::lint(Date today) const {
    compiler::Findings findings;
    const auto grades = compiler::lintOverlayFolder(path(), m_national.path(), today, findings);
    if (!grades)
        throw std::runtime_error(grades.error().message);
    std::vector<std::string> lines;
    for (const compiler::Finding& finding : findings.sorted())
        lines.push_back(compiler::formatFinding(finding));
    return lines;
}

} // namespace lanyard::test
