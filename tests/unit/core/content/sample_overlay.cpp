#include "tests/unit/core/content/sample_overlay.h"

#include <stdexcept>

namespace lanyard::test {

using Json = nlohmann::json;

Json sectionOf(const char* id, const char* title, std::vector<std::string> lines) {
    return {
        {"id", id}, {"title", title}, {"blocks", Json::array({{{"type", "bullets"}, {"lines", std::move(lines)}}})}};
}

Json sampleOverlay() {
    const Json control{{"id", "control-room"},
                       {"title", "Control room"},
                       {"cy", {{"title", "Ystafell reoli"}, {"hours", "Ddydd a nos"}, {"note", ""}}},
                       {"kind", "phone"},
                       {"value", "01632 960101"},
                       {"hours", "Day and night"},
                       {"note", ""},
                       {"public", true}};
    const Json detective{{"id", "detective"},
                         {"title", "Public protection desk"},
                         {"cy", nullptr},
                         {"kind", "email"},
                         {"value", "desk@force.example"},
                         {"hours", ""},
                         {"note", "Not watched at night"},
                         {"public", false}};
    const Json addition{
        {"item", "warning-notice"},
        {"reviewed", "2026-11-20"},
        {"reviewDue", "2027-02-20"},
        {"reviewer", "Sample force, public protection"},
        {"sources", Json::array({{{"title", "Sample force procedure 12"}, {"at", "part 3"}}})},
        {"sections", Json::array({sectionOf("who-agrees-here", "Who must agree here",
                                            {"The **duty superintendent**. See [the order](risk-order).",
                                             "Then the gatekeeping panel, see [nothing](not-there)."})})},
        {"cy",
         {{"status", "draft translation, review due"},
          {"sections", Json::array({sectionOf("who-agrees-here", "Pwy sy'n gorfod cytuno yma",
                                              {"Yr **uwcharolygydd** ar ddyletswydd."})})}}}};
    return {{"additions", Json::array({addition})},
            {"built", "2026-11-22"},
            {"contacts",
             {{"after", "now"},
              {"cy", "Pwy i'w ffonio"},
              {"title", "Who to ring"},
              {"list", Json::array({control, detective})}}},
            {"force", "Sample force"},
            {"format", 1},
            {"id", "sample-force"},
            {"languages", {"en", "cy"}},
            {"over", "test-pack"},
            {"reviewDue", "2027-01-31"},
            {"reviewed", "2026-11-21"},
            {"reviewer", "Sample force, control room"},
            {"version", 2026112201}};
}

Json& additionIn(Json& document) {
    return document["additions"][0];
}

Bytes packedOverlay(const Json& document) {
    auto file = content::writeOverlay(document);
    if (!file)
        throw std::runtime_error(file.error().message);
    return *file;
}

content::Overlay parsedOverlay(const Json& document) {
    auto overlay = content::parseOverlay(packedOverlay(document));
    if (!overlay)
        throw std::runtime_error(overlay.error().message);
    return *overlay;
}

} // namespace lanyard::test
