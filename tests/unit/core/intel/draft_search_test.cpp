#include "core/intel/draft_search.h"
#include "tests/unit/core/intel/sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>

using namespace lanyard;
using namespace lanyard::intel;

namespace {

Report draft() {
    Report report = test::finishedReport();
    report.text = "Two girls got into a blue hatchback. The driver’s name may be Siôn.";
    report.said = "The porter said they come most Fridays";
    report.comment = "He seems to know the night staff";
    report.place = "Canal Street car park, Tŷ Gwyn";
    Entity vehicle;
    vehicle.id = "v1";
    vehicle.kind = EntityKind::Vehicle;
    vehicle.set("registration", "AB12 CDE");
    normalise(vehicle);
    Entity person;
    person.id = "p1";
    person.set("nicknames", "Dot\nDee");
    report.entities = {vehicle, person};
    return report;
}

bool finds(const char* typed, const Report& report) {
    return DraftQuery(typed).matches(searchWordsOf(report));
}

} // namespace

TEST_CASE("a draft is found by words of every part that the officer may search", "[intel]") {
    for (const char* typed : {"hatchback", "porter", "night staff", "canal", "dee", "street blue fridays"})
        CHECK(finds(typed, draft()));
    CHECK_FALSE(finds("motorbike", draft()));
    CHECK_FALSE(finds("blue motorbike", draft()));
}

TEST_CASE("who told it is never searched", "[intel]") {
    Report report = draft();
    report.provenance = "Zebedee, who works nights at the kiosk";
    report.sealedProvenance = R"({"age":"quagga","to":"age1quagga"})";
    for (const char* typed : {"zebedee", "kiosk", "quagga"})
        CHECK_FALSE(finds(typed, report));
    CHECK(searchWordsOf(report) == searchWordsOf(draft()));
}

TEST_CASE("case, accents and apostrophes make no difference to finding a draft", "[intel]") {
    for (const char* typed : {"SION", "siôn", "ty gwyn", "TŶ", "drivers", "driver's"})
        CHECK(finds(typed, draft()));
}

TEST_CASE("the beginning of a word finds a draft, its middle does not", "[intel]") {
    CHECK(finds("hatch", draft()));
    CHECK_FALSE(finds("back", draft()));
    // The end of one word and the beginning of the next are not one.
    CHECK_FALSE(finds("twogirls", draft()));
}

TEST_CASE("a registration is found with and without its space", "[intel]") {
    CHECK(finds("ab12cde", draft()));
    CHECK(finds("AB12 CDE", draft()));
}

TEST_CASE("nothing typed, or nothing but signs, finds every draft", "[intel]") {
    CHECK(DraftQuery("").isEmpty());
    CHECK(DraftQuery(" ,.- ").isEmpty());
    CHECK(finds("…", draft()));
    CHECK(finds("", Report{}));
}

TEST_CASE("a record of a disruption is found by measure, place and line", "[intel]") {
    Disruption record;
    record.measure = "closure-notice";
    record.measureTitle = "Closure notice";
    record.place = "Mill Row";
    record.note = "Keys handed over";
    for (const char* typed : {"closure", "mill", "keys notice"})
        CHECK(DraftQuery(typed).matches(searchWordsOf(record)));
    CHECK_FALSE(DraftQuery("canal").matches(searchWordsOf(record)));
}

TEST_CASE("hostile text neither breaks the search nor joins words", "[intel]") {
    Report report;
    using namespace std::string_literals;
    report.text = "one\0two \xff\xfe three\xe2\x80\xae"s + "four";
    for (const char* typed : {"one", "two", "three", "four"})
        CHECK(finds(typed, report));
    CHECK_FALSE(finds("onetwo", report));
    CHECK(DraftQuery(std::string(1'000'000, 'a')).matches("") == false);
}

TEST_CASE("a thousand drafts are looked through in less than 50 ms", "[intel]") {
    std::vector<std::string> drafts;
    std::string text;
    for (int word = 0; word < 500; ++word)
        text += "word" + std::to_string(word) + ' ';
    for (int number = 0; number < 1000; ++number) {
        Report report = draft();
        report.text = text + "number" + std::to_string(number);
        drafts.push_back(searchWordsOf(report));
    }
    const DraftQuery query("number777 word");
    const std::clock_t start = std::clock(); // processor time: other programs may be running
    const auto found =
        std::count_if(drafts.begin(), drafts.end(), [&](const std::string& words) { return query.matches(words); });
    const double millis = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    CHECK(found == 1);
    CHECK(millis < 50);
}
