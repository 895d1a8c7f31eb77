#include "content/compiler/markdown.h"

#include <catch2/catch.hpp>

using namespace lanyard::compiler;
using lanyard::content::BlockType;

namespace {

struct Parsed {
    Findings findings;
    Body body;
};
Parsed parse(std::string_view text) {
    Parsed parsed;
    parsed.body = parseBody(text, 1, "x.md", parsed.findings);
    return parsed;
}
/// The findings of one line below a heading.
std::vector<Finding> faults(std::string_view line) {
    return parse("## Title {#id}\n" + std::string(line) + "\n").findings.sorted();
}

} // namespace

TEST_CASE("the known forms of Markdown become blocks", "[pack][markdown]") {
    const auto [findings, body] = parse("## First {#first}\n"
                                        "A paragraph\n"
                                        "that goes on.\n"
                                        "\n"
                                        "- One\n"
                                        "  goes on\n"
                                        "- **Two**\n"
                                        "\n"
                                        "- Three\n"
                                        "1. Step\n"
                                        "2. Step [two](other-page)\n"
                                        "\n"
                                        "> “Say this.”\n"
                                        "> “And this\n"
                                        "> as well.”\n"
                                        "\n"
                                        "> [!caution] Careful\n"
                                        "> with this.\n"
                                        "\n"
                                        "> [!urgent] Now.\n"
                                        "## Second {#second}\n"
                                        "Words.\n");
    CHECK(findings.sorted().empty());
    REQUIRE(body.sections.size() == 2);
    CHECK(body.sections[0].id == "first");
    CHECK(body.sections[0].title == "First");
    CHECK(body.sectionLines == std::vector<int>{1, 21});
    const auto& blocks = body.sections[0].blocks;
    REQUIRE(blocks.size() == 6);
    CHECK(blocks[0].lines == std::vector<std::string>{"A paragraph that goes on."});
    CHECK(blocks[1].type == BlockType::Bullets);
    CHECK(blocks[1].lines == std::vector<std::string>{"One goes on", "**Two**", "Three"});
    CHECK(blocks[2].type == BlockType::Steps);
    CHECK(blocks[2].lines.size() == 2);
    CHECK(blocks[3].type == BlockType::Says);
    CHECK(blocks[3].lines == std::vector<std::string>{"“Say this.”", "“And this as well.”"});
    CHECK(blocks[4].type == BlockType::Caution);
    CHECK(blocks[4].lines == std::vector<std::string>{"Careful with this."});
    CHECK(blocks[5].type == BlockType::Urgent);
    REQUIRE(body.links.size() == 1);
    CHECK(body.links[0].id == "other-page");
    CHECK(body.links[0].line == 11);
}

TEST_CASE("figures, handles and signs inside words are plain text", "[pack][markdown]") {
    for (const char* fine :
         {"Under 16, <16 or > 3.", "A handle like user_name_1.", "5 - 3 and 3 * is refused not here: 3 x 2.",
          "[sic] and (a).", "R & B; Q&A.", "999. Call.", "It costs £3!", "~3 people"}) {
        CAPTURE(fine);
        if (std::string_view(fine).find('*') != std::string_view::npos)
            CHECK(faults(fine).size() == 1);
        else
            CHECK(faults(fine).empty());
    }
}

TEST_CASE("all other Markdown is refused on its line", "[pack][markdown]") {
    for (const char* bad : {"# Big",
                            "### Small",
                            "## No id",
                            "## Bad id {#Not An Id}",
                            "## {#empty}",
                            "> plain quote",
                            "> [!note] Other mark",
                            "> [!caution",
                            "![image](x-y)",
                            "<b>bold</b>",
                            "<script>",
                            "<!-- hidden -->",
                            "</p>",
                            "&nbsp;",
                            "&#60;script",
                            "&lt;b&gt;",
                            "*one*",
                            "_under_",
                            "`code`",
                            "```",
                            "~~gone~~",
                            "| a | b |",
                            "a \\* b",
                            "---",
                            "***",
                            "===",
                            "* bullet",
                            "+ bullet",
                            "  - nested",
                            "   1. nested",
                            "    code",
                            "**open",
                            "[x](https://example.org)",
                            "https://example.org",
                            "www.example.org",
                            "[x](Bad Id)",
                            "[](x)",
                            "[x]()"}) {
        CAPTURE(bad);
        const auto found = faults(bad);
        REQUIRE_FALSE(found.empty());
        if (std::string_view(bad) != "&#60;script")
            CHECK(found.front().line <= 2);
    }
}

TEST_CASE("sections are whole: an id, words, no text before them, none twice", "[pack][markdown]") {
    CHECK(parse("").findings.hasErrors());
    CHECK(parse("words\n").findings.hasErrors());
    CHECK(parse("## Title {#id}\n").findings.hasErrors());
    const auto twice = parse("## A {#id}\nx\n## B {#id}\ny\n").findings.sorted();
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].line == 3);
}

TEST_CASE("a body of one endless line or of endless lines is read and reported, not suffered", "[pack][markdown]") {
    CHECK_FALSE(parse("## T {#t}\n" + std::string(400'000, 'a')).findings.hasErrors());
    CHECK(parse("## T {#t}\n" + std::string(400'000, '[')).body.sections.size() == 1);
    CHECK(parse("## T {#t}\n" + std::string(400'000, '*')).body.sections.size() == 1);
    CHECK(parse("## T {#t}\n" + std::string(400'000, '>')).findings.hasErrors());
    std::string lines = "## T {#t}\n";
    for (int i = 0; i < 50'000; ++i)
        lines += "- x\n\n";
    CHECK(parse(lines).body.sections[0].blocks.size() == 1);
}

TEST_CASE("titles and aliases carry no marks", "[pack][markdown]") {
    for (const char* bad : {"**Bold**", "[x](y)", "<i>", "`x`"}) {
        Findings findings;
        checkPlain(bad, "A title", 3, "x.md", findings);
        CHECK(findings.sorted().size() == 1);
    }
    Findings findings;
    checkPlain("Closure notice and order: child sex offences (2003)", "A title", 3, "x.md", findings);
    CHECK(findings.sorted().empty());
}
