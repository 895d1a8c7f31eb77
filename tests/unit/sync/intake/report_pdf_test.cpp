#include "sync/intake/print/report_pdf.h"

#include "tests/support/child.h"
#include "tests/unit/sync/intake/sample.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <sys/stat.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

Bytes printOf(const intel::Report& report) {
    return intake::reportPdf(report, sampleMeta(), sampleFonts()).value();
}

std::string printed(std::string_view text) {
    intel::Report report = finishedReport();
    report.text = text;
    return textIn(printOf(report));
}

std::string filled(std::string_view unit, std::size_t size = intel::kMaxText) {
    std::string text;
    text.reserve(size);
    while (text.size() + unit.size() <= size)
        text += unit;
    return text;
}

int pagesOf(const Bytes& pdf) {
    const TempFolder folder("pdf");
    writeAll(folder / "print.pdf", pdf);
    const Ran done = run({"pdfinfo", (folder / "print.pdf").string()});
    const std::size_t at = done.output.find("Pages:");
    REQUIRE(at != std::string::npos);
    return std::atoi(done.output.c_str() + at + 6);
}

} // namespace

TEST_CASE("everything that a report says can be found in its PDF, in the form's order", "[intake][print]") {
    const std::string text = textIn(printOf(wholeReport()), "-raw");
    std::size_t at = 0;
    for (const char* words : {"OFFICIAL-SENSITIVE",
                              "Intelligence report",
                              "a child may be at risk now",
                              "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11",
                              "LY-0000-0Z8E",
                              "officer-7f3a",
                              "device-91bc",
                              "22 November 2026, 05:20 GMT (2026-11-22T05:20:00Z)",
                              "22 November 2026, 05:21 GMT (2026-11-22T05:21:00Z)",
                              "This corrects 1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12.",
                              "Grading",
                              "Professional",
                              "Source evaluation",
                              "2: Untested",
                              "Information assessment",
                              "C: Known indirectly to the source",
                              "Handling and conditions",
                              "C: Lawful sharing permitted with conditions",
                              "May be acted on openly (overt-action)",
                              "Not to be spoken of with the hotel.",
                              "Intelligence",
                              "2 July 2026, 21:39 BST (2026-07-02T20:39:34Z)",
                              "Example Hotel, 12 Example Street",
                              "Four men arrived apart at room twelve. Gwelwyd dwy ferch yn y coridor, ŵ ŷ.",
                              "What others said",
                              "It is reported that the room is always paid in cash.",
                              "Officer's comment",
                              "the pattern may indicate exploitation.",
                              "People",
                              "Robin Example",
                              "Bazzer",
                              "Smiler",
                              "Person of concern",
                              "25-30",
                              "About fifteen, long red coat",
                              "Vehicles",
                              "ab12 cde",
                              "silver",
                              "AB12CDE",
                              "Places",
                              "Exampleton",
                              "Short let",
                              "Telephones",
                              "07700 900123",
                              "+447700900123",
                              "Online accounts",
                              "ExampleChat",
                              "@bazzer_x",
                              "Links",
                              "p1 Robin Example",
                              "Seen in",
                              "v1 ab12 cde",
                              "Told",
                              "Associate of",
                              "p2 About fifteen",
                              "Not said",
                              "Attachments",
                              "The front of the hotel",
                              "image/jpeg",
                              "48211 bytes",
                              "5b0d6f2e-0a5c-4a53-8d52-7b4f7c1f2a15",
                              "LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ",
                              "Forms of abuse and flags",
                              "Group, Online grooming",
                              "CSE-group",
                              "Child at risk",
                              "A child may be at risk now: yes.",
                              "Control room called at ten to midnight.",
                              "Guides used",
                              "Signs at hotels",
                              "17",
                              "Which measure?",
                              "2026-07-03",
                              "england-wales, version 17",
                              "child.age",
                              "14-16",
                              "Child abduction warning notice",
                              "Met",
                              "Closure notice",
                              "Open",
                              "Provenance",
                              "sealed for the source unit"}) {
        const std::size_t found = text.find(words, at);
        INFO(words << "\n--- after ---\n" << text.substr(at, 400));
        REQUIRE(found != std::string::npos);
        at = found;
    }
}

TEST_CASE("each page has the marking twice, the report's number and its place among the pages", "[intake][print]") {
    intel::Report report = finishedReport();
    report.text = filled("Words enough to go over several pages, one after another. ", 20'000);
    const Bytes pdf = printOf(report);
    const int pages = pagesOf(pdf);
    REQUIRE(pages > 2);
    const TempFolder folder("pdf");
    writeAll(folder / "print.pdf", pdf);
    for (int page = 1; page <= pages; ++page) {
        const std::string number = std::to_string(page);
        const std::string text =
            run({"pdftotext", "-f", number, "-l", number, (folder / "print.pdf").string(), "-"}).output;
        const std::size_t first = text.find("OFFICIAL-SENSITIVE");
        REQUIRE(first != std::string::npos);
        CHECK(text.find("OFFICIAL-SENSITIVE", first + 1) != std::string::npos);
        CHECK(text.find("Page " + number + " of " + std::to_string(pages)) != std::string::npos);
        CHECK(text.find("Report " + report.id) != std::string::npos);
        CHECK((page == 1 || page == pages || text.find("Intelligence (continued)") != std::string::npos));
    }
}

TEST_CASE("provenance is never on paper, sealed or not", "[intake][print]") {
    intel::Report report = wholeReport();
    report.provenance = "A caller who gave no name";
    const std::string text = textIn(printOf(report));
    REQUIRE(text.find("Robin Example") != std::string::npos); // the search finds what is there
    CHECK(text.find(kProvenanceCanary) == std::string::npos);
    CHECK(text.find("age1canaryrecipient") == std::string::npos);
    CHECK(text.find("A caller who gave no name") == std::string::npos);
    CHECK(textIn(printOf(finishedReport())).find("No provenance came with this report.") != std::string::npos);
}

TEST_CASE("the same report gives the same bytes", "[intake][print]") {
    const Bytes once = printOf(wholeReport());
    CHECK(printOf(wholeReport()) == once);
    const auto other = intake::PrintFonts::load();
    REQUIRE(other);
    CHECK(intake::reportPdf(wholeReport(), sampleMeta(), *other).value() == once);
    CHECK(printOf(finishedReport()) != once);
    // Not the time of printing.
    CHECK(textOf(ByteView(once)).find("/CreationDate (20261122052000Z)") != std::string_view::npos);
}

TEST_CASE("neither a home nor the machine's font settings change the page", "[intake][print]") {
    // The page is made in fresh processes, since fonts are looked up once in each.
    const TempFolder folder("home");
    const auto pageIn = [&](const char* name, const std::function<void()>& surroundings) {
        const Path file = folder / name;
        Child child([&] {
            surroundings();
            const auto fonts = intake::PrintFonts::load();
            const auto pdf = fonts ? intake::reportPdf(wholeReport(), sampleMeta(), *fonts) : Result<Bytes>(Bytes());
            writeAll(file, pdf.value());
            return 0;
        });
        REQUIRE(child.wait() == 0);
        return readAll(file);
    };
    const Bytes usual = pageIn("usual.pdf", [] {});
    REQUIRE(usual.size() > 5000);
    CHECK(pageIn("none.pdf", [] { ::clearenv(); }) == usual);
    const Path home = folder / "home";
    std::filesystem::create_directory(home);
    CHECK(pageIn("readonly.pdf", [&] {
              ::chmod(home.c_str(), 0500);
              ::setenv("HOME", home.c_str(), 1);
              ::setenv("XDG_CACHE_HOME", home.c_str(), 1);
              ::setenv("FONTCONFIG_FILE", "/nowhere/fonts.conf", 1);
          }) == usual);
    CHECK(std::filesystem::is_empty(home));

    // Settings that would leave a cache behind, were they read.
    const Path cache = folder / "cache";
    writeAll(folder / "fonts.conf",
             R"(<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>)" +
                 cache.string() + "</cachedir></fontconfig>");
    const Path settings = folder / "fonts.conf";
    CHECK(pageIn("settings.pdf", [&] { ::setenv("FONTCONFIG_FILE", settings.c_str(), 1); }) == usual);
    CHECK_FALSE(std::filesystem::exists(cache));
}

TEST_CASE("a machine with no fonts prints English and Welsh, and names the rest", "[intake][print]") {
    const TempFolder nothing("fonts");
    const auto fonts = intake::PrintFonts::load(nothing.path());
    REQUIRE(fonts);
    intel::Report report = finishedReport();
    report.text = "Gwelwyd y ferch: ŵ ŷ Ŵ Ŷ. 中";
    const std::string text = textIn(intake::reportPdf(report, sampleMeta(), *fonts).value());
    CHECK(text.find("Gwelwyd y ferch: ŵ ŷ Ŵ Ŷ. [U+4E2D]") != std::string::npos);
}

TEST_CASE("other scripts, pictures and combined letters can be found as they were written", "[intake][print]") {
    const std::string text = printed("Hebrew שלום here. Arabic مرحبا here. Picture 😀 here. Letters n\u0303 here.");
    CHECK(text.find("שלום") != std::string::npos);
    CHECK(text.find("مرحبا") != std::string::npos);
    CHECK(text.find("😀") != std::string::npos);
    CHECK((text.find("n\u0303") != std::string::npos || text.find("ñ") != std::string::npos));
}

TEST_CASE("a page cannot be made to lie by characters that do not show", "[intake][print]") {
    CHECK(printed("paid \u202e001\u202c pounds").find("paid [U+202E]001[U+202C] pounds") != std::string::npos);
    CHECK(printed(std::string_view("one\0two", 7)).find("one␀two") != std::string::npos);
    CHECK(printed("in\u200bnocent").find("in[U+200B]nocent") != std::string::npos);
}

TEST_CASE("words cannot pass for the form's own", "[intake][print]") {
    // Every line of the officer's words is ruled off at its left, also on the next page: nothing they type can stand
    // where a heading stands. The rule is drawn, so the lines' left edges tell.
    const TempFolder folder("pdf");
    intel::Report report = finishedReport();
    const auto [where, number] = GENERATE(std::pair{&intel::Report::text, "9"}, std::pair{&intel::Report::place, "8"},
                                          std::pair{&intel::Report::comment, "7"});
    report.text = "Some words.";
    report.*where = "First line\n" + std::string(number) + "  Provenance\nLast line";
    writeAll(folder / "print.pdf", printOf(report));
    const std::string boxes = run({"pdftotext", "-bbox-layout", (folder / "print.pdf").string(), "-"}).output;
    const auto leftOf = [&](const std::string& word, std::size_t from) {
        const std::size_t at = boxes.find(">" + word + "</word>", from);
        REQUIRE(at != std::string::npos);
        return std::pair{std::atof(boxes.c_str() + boxes.rfind("xMin=\"", at) + 6), at};
    };
    const double words = leftOf("First", 0).first;
    const auto typed = leftOf(number, boxes.find(">First</word>"));
    CHECK(typed.first == Approx(words).margin(0.6));
    const auto heading = leftOf("13", typed.second);
    CHECK(heading.first < words - 10);
}

TEST_CASE("hostile texts print in bounded pages", "[intake][print]") {
    const std::string megabyte =
        GENERATE(as<std::string>{}, "x", "The quick brown fox. ", "a\n", "\n", "\u202ea\u202db",
                 "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307", "😀", "مرحبا ", "\xef\xb7\xbd", " ");
    intel::Report report = finishedReport();
    report.text = filled(megabyte, 100'000);
    const Bytes pdf = printOf(report);
    CHECK(pagesOf(pdf) <= 500);
}

TEST_CASE("a text of the largest size prints whole", "[intake][print]") {
    intel::Report report = finishedReport();
    report.text = filled("word ", intel::kMaxText - 20) + "the very last words";
    const std::string text = textIn(printOf(report));
    CHECK(text.find("the very last words") != std::string::npos);
    std::size_t count = 0;
    for (std::size_t at = text.find("word"); at != std::string::npos; at = text.find("word", at + 1))
        ++count;
    CHECK(count >= (intel::kMaxText - 20) / 5);
}

TEST_CASE("what does not fit the page limit is said to be missing", "[intake][print]") {
    intel::Report report = finishedReport();
    report.text = filled("\U000abcde\U000abcdf");
    const Bytes pdf = printOf(report);
    CHECK(pagesOf(pdf) == 500);
    CHECK(textIn(pdf).find("The print stops here, after 500 pages. The whole report is in report.json.") !=
          std::string::npos);
}

TEST_CASE("the other kinds are printed as forms of their own", "[intake][print]") {
    intel::Disruption record;
    record.id = finishedReport().id;
    record.measure = "closure-notice";
    record.measureTitle = "Closure notice, as the officer saw it";
    record.packVersion = 17;
    record.form = "group";
    record.outcome = "served";
    record.on = Date{2026, 11, 20};
    record.place = "Example Hotel";
    record.note = "Served on the manager.";
    record.created = FixedClock::kStart;
    const std::string disruption =
        textIn(intake::pdfOf(intake::formOf(record, sampleMeta()), sampleFonts()).value(), "-raw");
    for (const char* words : {"Record of a disruption", "LY-0000-0Z8E", "Closure notice, as the officer saw it",
                              "Group", "Served", "2026-11-20", "Example Hotel", "Served on the manager."})
        CHECK(disruption.find(words) != std::string::npos);

    const intel::Withdrawal request{finishedReport().id, "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12", "It was sent twice.",
                                    FixedClock::kStart};
    const std::string withdrawal =
        textIn(intake::pdfOf(intake::formOf(request, sampleMeta()), sampleFonts()).value(), "-raw");
    for (const char* words : {"Request to withdraw a report", "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12",
                              "It was sent twice.", "The force decides"})
        CHECK(withdrawal.find(words) != std::string::npos);
}

TEST_CASE("each section has a bookmark", "[intake][print]") {
    const Bytes pdf = printOf(wholeReport());
    const std::string_view raw = textOf(pdf);
    CHECK(raw.find("/Title (Grading)") != std::string_view::npos);
    CHECK(raw.find("/Title (Provenance)") != std::string_view::npos);
}
