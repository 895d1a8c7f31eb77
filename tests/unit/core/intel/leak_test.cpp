#include "core/intel/leak.h"

#include "tests/unit/core/intel/sample.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::intel;

namespace {

const std::vector<std::string> kRoles{"mother", "kiosk worker", "neighbour"};

Report reportOf(std::string text, std::string provenance) {
    Report report = test::finishedReport();
    report.text = std::move(text);
    report.provenance = std::move(provenance);
    return report;
}

/// The words that are pointed at, one a line.
std::string pointedAt(const Report& report) {
    std::string words;
    for (const Leak& leak : leaksIn(report, kRoles)) {
        const std::string& text = leak.field == "said"      ? report.said
                                  : leak.field == "comment" ? report.comment
                                  : leak.field == "place"   ? report.place
                                                            : report.text;
        REQUIRE(leak.begin < leak.end);
        REQUIRE(leak.end <= text.size());
        words += (words.empty() ? "" : "|") + text.substr(leak.begin, leak.end - leak.begin);
    }
    return words;
}

} // namespace

TEST_CASE("a name from the provenance is pointed at in the text", "[intel]") {
    CHECK(pointedAt(reportOf("Karen saw him by the gate.", "Told by Karen Example, who lives opposite.")) == "Karen");
    CHECK(pointedAt(reportOf("He met KAREN EXAMPLE there.", "Told by Karen Example.")) == "KAREN EXAMPLE");
    CHECK(pointedAt(reportOf("It is Karen's car, and Karen\u2019s house.", "Told by Karen Example.")) == "Karen|Karen");
    // Known by its capital inside a sentence when it only begins one in the provenance.
    CHECK(pointedAt(reportOf("He was seen by Karen.", "Karen rang the station.")) == "Karen");
    CHECK(pointedAt(reportOf("Gŵyr SIÂN amdano.", "Gan Siân.")) == "SIÂN");
}

TEST_CASE("a role from the provenance is pointed at in the text", "[intel]") {
    CHECK(pointedAt(reportOf("Her mother has seen it.", "The girl's mother rang.")) == "mother");
    CHECK(pointedAt(reportOf("A kiosk worker said so.", "The kiosk worker on nights.")) == "kiosk worker");
    // Only when it is the source's.
    CHECK(pointedAt(reportOf("Her mother has seen it.", "A shopkeeper rang.")).empty());
}

TEST_CASE("words that stand together in both are pointed at", "[intel]") {
    CHECK(pointedAt(reportOf("Seen by staff on nights at the kiosk.", "She works on nights at the kiosk.")) ==
          "on nights at the kiosk");
    CHECK(pointedAt(reportOf("He rang 07700900123.", "Her number is 07700900123.")) == "07700900123");
    // Grammar alone says nothing.
    CHECK(pointedAt(reportOf("He was in the car.", "It was in the shop.")).empty());
}

TEST_CASE("what the report is about gives nobody away", "[intel]") {
    Report report = reportOf("A man called Baz waits in a silver Corsa by Mill Lane.",
                             "A shopkeeper has seen Baz in his Corsa in Mill Lane often.");
    CHECK(pointedAt(report) == "Baz|Corsa|Mill Lane");
    report.entities = {{"p1", EntityKind::Person, {{"nicknames", "Baz"}}},
                       {"v1", EntityKind::Vehicle, {{"make", "Vauxhall"}, {"model", "Corsa"}}},
                       {"l1", EntityKind::Location, {{"name", "Mill Lane car park"}}}};
    CHECK(pointedAt(report).empty());
}

TEST_CASE("every text that the force reads is looked at, and never the provenance alone", "[intel]") {
    Report report = reportOf("Nothing here.", "Karen Example told me.");
    report.said = "It is said by Karen that he comes at night.";
    report.comment = "I trust Karen.";
    CHECK(pointedAt(report) == "Karen|Karen");
    report.provenance.clear();
    CHECK(pointedAt(report).empty());
    CHECK(leaksIn(reportOf("", "Karen."), kRoles).empty());
    CHECK(leaksIn(reportOf("\xff\xfe\xe2\x80", "\xff\xfe\xe2\x80 \xc3"), kRoles).size() < 2);
}

TEST_CASE("long texts are looked through in a moment", "[intel]") {
    std::string text;
    std::string provenance;
    for (int i = 0; i < 20000; ++i) {
        text += "the same three words ";
        if (i < 4000)
            provenance += "the same three words ";
    }
    CHECK(leaksIn(reportOf(text, provenance), kRoles).size() >= 1);
}
