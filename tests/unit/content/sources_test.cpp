#include "content/compiler/front_matter.h"
#include "content/compiler/pack_sources.h"
#include "tests/unit/content/sample_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::compiler;
using Lines = std::vector<std::string>;

TEST_CASE("each kind has a folder", "[pack]") {
    CHECK(folderOf(content::Kind::Measure) == "measures");
    CHECK(folderOf(content::Kind::Case) == "cases");
}

TEST_CASE("a file of ten megabytes is refused unread", "[pack][hostile]") {
    const test::SampleFolder sources;
    sources.write("signs/huge.md", std::string(10U << 20U, 'x'));
    sources.write("facts/10.yaml", std::string(10U << 20U, '['));
    const Lines lines = sources.lint();
    CHECK(std::count(lines.begin(), lines.end(), "signs/huge.md:1: This file is larger than 512 KiB.") == 1);
    CHECK(std::count(lines.begin(), lines.end(), "facts/10.yaml:1: This file is larger than 512 KiB.") == 1);
}

TEST_CASE("text that is not clean UTF-8 with LF is refused on its line", "[pack][hostile]") {
    struct Case {
        const char* bad;
        const char* said;
    };
    for (const Case& c :
         {Case{"\xFF", ":6: This line is not UTF-8."}, Case{"\xED\xA0\x80", ":6: This line is not UTF-8."},
          Case{"\r\n", ":6: Lines end with LF alone here, not CR LF."}, Case{"\t", ":6: There is a tab: use spaces."},
          Case{"\x1B[31m", ":6: There is a control character."}}) {
        const test::SampleFolder sources;
        sources.change("practice/child-at-risk-now.md", "reviewed: 2026-11-22",
                       std::string(c.bad) + "reviewed: 2026-11-22");
        const Lines lines = sources.lint();
        CAPTURE(c.said);
        CHECK(std::count(lines.begin(), lines.end(), "practice/child-at-risk-now.md" + std::string(c.said)) == 1);
    }
    const test::SampleFolder sources;
    sources.write("pack.yaml", "\xEF\xBB\xBF" + sources.read("pack.yaml"));
    const Lines lines = sources.lint();
    CHECK(std::count(lines.begin(), lines.end(),
                     "pack.yaml:1: The file begins with a byte order mark: save it without.") == 1);
}

TEST_CASE("bad YAML is reported at its line in the file, not in the front matter", "[pack][hostile]") {
    const test::SampleFolder sources;
    sources.change("practice/child-at-risk-now.md", "confidence: high", "confidence: [high");
    Lines lines = sources.lint();
    REQUIRE_FALSE(lines.empty());
    CHECK(std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
        return line.starts_with("practice/child-at-risk-now.md:1") && line.find("YAML") != std::string::npos;
    }));
}

TEST_CASE("anchors in a front matter are refused at their line", "[pack][hostile]") {
    const test::SampleFolder sources;
    sources.change("measures/warning-notice.md", "aliases: [harbouring notice, C5]",
                   "aliases: &a [harbouring notice, C5]");
    const Lines lines = sources.lint();
    CHECK(std::count(lines.begin(), lines.end(),
                     "measures/warning-notice.md:7: YAML anchors are not read here: write the value out.") == 1);
}

TEST_CASE("a front matter that never opens or never closes is reported", "[pack][hostile]") {
    for (const char* text :
         {"", "---", "---\n", "id: x\n", "---\nid: x\n", "\n---\nid: x\n---\n", "----\nid: x\n---\n"}) {
        Findings findings;
        CHECK_FALSE(splitFrontMatter(text, "x.md", findings));
        CHECK(findings.hasErrors());
    }
    Findings findings;
    const auto empty = splitFrontMatter("---\n---\nbody", "x.md", findings);
    REQUIRE(empty);
    CHECK(empty->yaml.empty());
    CHECK(empty->body == "body");
    CHECK(empty->bodyLine == 3);
    const auto halves = splitFrontMatter("---\nid: x\n---\n\n## T\n", "x.md", findings);
    REQUIRE(halves);
    CHECK(halves->yaml == "id: x\n");
    CHECK(halves->bodyLine == 4);
}

TEST_CASE("lists that stand twice are reported where the second is", "[pack]") {
    const test::SampleFolder sources;
    sources.write("sources/more.yaml", "- {id: first-act, title: Again, publisher: nobody}\n");
    CHECK(sources.lint() == Lines{"sources/more.yaml:1: The source 'first-act' stands twice."});
    sources.remove("sources/more.yaml");
    sources.write("facts/10.yaml",
                  sources.read("facts/10.yaml") + "- {id: form, about: picture, type: yes-no, ask: \"Again?\"}\n");
    CHECK(sources.lint() == Lines{"facts/10.yaml:17: The fact 'form' stands twice."});
}

TEST_CASE("pack.yaml is checked", "[pack]") {
    struct Case {
        const char* from;
        const char* to;
        const char* said;
    };
    for (const Case& c : {Case{"version: 2026112201", "version: 12",
                               "pack.yaml:4: 'version' is the day and a two-digit count, as 2026112201."},
                          Case{"version: 2026112201", "version: 2026139901",
                               "pack.yaml:4: 'version' is the day and a two-digit count, as 2026112201."},
                          Case{"[en, cy]", "[cy, en]", "pack.yaml:5: 'languages' is [en] or [en, cy]."},
                          Case{", cy: Cyswllt", "", "pack.yaml:7: warning: The group 'contact' has no Welsh title."},
                          Case{"title: Test pack\n", "", "pack.yaml:1: 'title' is missing in pack.yaml."}}) {
        const test::SampleFolder sources;
        sources.change("pack.yaml", c.from, c.to);
        const Lines lines = sources.lint();
        CAPTURE(c.said);
        CHECK(std::count(lines.begin(), lines.end(), c.said) == 1);
    }
}

TEST_CASE("sources and tables are checked", "[pack]") {
    struct Case {
        const char* file;
        const char* from;
        const char* to;
        const char* said;
    };
    for (const Case& c : {Case{"sources/law.yaml", "https://",
                               "javascript:", "sources/law.yaml:5: A source's url begins with https:// or is empty."},
                          Case{"sources/law.yaml", "  publisher: legislation\n", "",
                               "sources/law.yaml:1: 'publisher' is missing in a source."},
                          Case{"evidence/table6.yaml", "id: table6", "id: table7",
                               "evidence/table6.yaml:1: The id 'table7' is not the file's name."},
                          Case{"evidence/table6.yaml", "[39, ~]", "[39]",
                               "evidence/table6.yaml:6: The row has not one value a column."},
                          Case{"evidence/table6.yaml", "[39, ~]", "[39, 1.5]",
                               "evidence/table6.yaml:6: A table holds whole numbers, and ~ for none."}}) {
        const test::SampleFolder sources;
        sources.change(c.file, c.from, c.to);
        const Lines lines = sources.lint();
        CAPTURE(c.said);
        CHECK(std::count(lines.begin(), lines.end(), c.said) == 1);
    }
}

TEST_CASE("files that are no part of a pack are pointed out, not read", "[pack]") {
    const test::SampleFolder sources;
    sources.write("notes.txt", "x");
    sources.write("signs/draft.txt", "x");
    sources.write("signs/README.md", "x");
    sources.write("signs/Bad Name.md", "x");
    CHECK(sources.lint() ==
          Lines{"notes.txt:1: warning: This is not part of a pack.",
                "signs/Bad Name.md:1: The file's name is no id: small letters, figures and single hyphens.",
                "signs/draft.txt:1: warning: This is not read: files here end in .md."});
}

TEST_CASE("an empty folder is no pack, and no folder is an error", "[pack]") {
    const test::TempFolder folder;
    Findings findings;
    REQUIRE(readPackSources(folder.path(), findings));
    CHECK(findings.hasErrors());
    const auto none = readPackSources(folder / "nowhere", findings);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
}
