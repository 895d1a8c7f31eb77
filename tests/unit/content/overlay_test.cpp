#include "content/compiler/editors_key.h"
#include "content/compiler/overlay_builder.h"
#include "content/compiler/pack_builder.h"
#include "tests/unit/content/overlay_folder.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::compiler;
using lanyard::test::OverlayFolder;

namespace {

constexpr Date kToday{2026, 11, 22};

Result<BuiltOverlay> built(const OverlayFolder& folder, std::optional<Date> day = std::nullopt) {
    Findings findings;
    return buildOverlayFolder(folder.path(), folder.national().path(), day, kToday, findings);
}

/// The one finding.
std::string only(const OverlayFolder& folder) {
    const auto lines = folder.lint();
    REQUIRE(lines.size() == 1);
    return lines.front();
}

} // namespace

TEST_CASE("an overlay's sources without a fault give the same bytes everywhere", "[pack][overlay]") {
    const OverlayFolder folder;
    CHECK(folder.lint().empty());
    const auto made = built(folder);
    REQUIRE(made);
    CHECK(made->file == built(OverlayFolder())->file);
    CHECK(made->file != built(folder, Date{2026, 12, 1})->file);
    CHECK(made->overlay.built == kToday);
    CHECK(made->overlay.force == "Sample force");
    CHECK(made->overlay.over == "test-pack");
    CHECK(made->overlay.itemIds == std::vector<std::string>{"warning-notice"});
}

TEST_CASE("what a force wrote is what an officer reads, after the national words", "[pack][overlay]") {
    const OverlayFolder folder;
    const auto made = built(folder);
    Findings findings;
    const auto national = buildFolder(folder.national().path(), std::nullopt, kToday, findings);
    REQUIRE(national);
    auto item = content::itemOf(national->pack, "warning-notice", "cy");
    REQUIRE(content::addOverlay(*item, national->pack, made->overlay));
    CHECK(item->sections.back().title == "Pwy sy'n cytuno");
    CHECK(item->sections.back().force == "Sample force");
    CHECK(item->sections.back().review->due == Date{2027, 2, 20});
    CHECK(item->sources.back().title == "Procedure 12");
    const auto contacts = content::contactsOf(made->overlay, "cy");
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].title == "Ystafell reoli");
    CHECK(contacts[0].value == "01632 960101");
    CHECK(contacts[0].isPublic);
    CHECK(contacts[1].note == "Yn y dydd");
    CHECK_FALSE(contacts[1].isPublic);
    const auto page = content::parsePublicPage(*content::publicPageWith(national->pack, made->overlay), "en");
    REQUIRE(page);
    CHECK(page->sections[1].blocks[0].lines == std::vector<std::string>{"Control room: **01632 960101**"});
}

TEST_CASE("lint says what is wrong with an overlay, with file and line", "[pack][overlay]") {
    const OverlayFolder folder;
    SECTION("a page that is not there") {
        folder.change("overlay.yaml", "languages: [en, cy]", "languages: [en]");
        folder.remove("cy/additions/warning-notice.md");
        folder.write("additions/not-there.md",
                     "---\nreviewed: 2026-11-20\nreview-due: 2027-02-20\nreviewer: a\n---\n## A {#a}\n- B\n");
        CHECK(only(folder) == "additions/not-there.md:1: The national pack has no page 'not-there'.");
    }
    SECTION("a section that the national page has") {
        folder.change("additions/warning-notice.md", "#who-agrees-here", "#care");
        folder.change("cy/additions/warning-notice.md", "#who-agrees-here", "#care");
        CHECK(only(folder) ==
              "additions/warning-notice.md:8: The national page has a section 'care' already: give yours an "
              "id of its own.");
    }
    SECTION("a link that leads nowhere") {
        folder.change("additions/warning-notice.md", "(child-at-risk-now)", "(nowhere)");
        CHECK(only(folder) == "additions/warning-notice.md:9: The national pack has no page 'nowhere'.");
    }
    SECTION("an id that is kept") {
        folder.change("additions/warning-notice.md", "#who-agrees-here", "#force-contacts");
        folder.remove("cy/additions/warning-notice.md");
        CHECK(folder.lint()[1] == "additions/warning-notice.md:8: The id 'force-contacts' is kept for the contacts.");
    }
    SECTION("contacts after a section that is not there") {
        folder.change("overlay.yaml", "contacts-after: now", "contacts-after: later");
        CHECK(only(folder) == "overlay.yaml:11: The page 'child-at-risk-now' has no section 'later'.");
    }
    SECTION("another national pack") {
        folder.change("overlay.yaml", "over: test-pack", "over: other-pack");
        CHECK(only(folder) == "overlay.yaml:2: The folder given with --over holds 'test-pack'.");
    }
    SECTION("a word that the national editors gave up") {
        folder.national().write("wording/10.yaml",
                                "- {id: chose, sort: blames-child, terms: [chose to go], cy: [], instead: "
                                "[was taken], why: \"No child can.\", confidence: high, sources: "
                                "[{id: first-act, at: x}]}\n");
        folder.change("additions/warning-notice.md", "The **superintendent**.", "She chose to go there.");
        CHECK(only(folder) ==
              "additions/warning-notice.md:9: The wording list has 'chose to go'. Better: 'was taken'.");
    }
    SECTION("a number that is none") {
        folder.change("overlay.yaml", "\"01632 960101\"", "ring 01632");
        CHECK(only(folder).starts_with("overlay.yaml:13: A phone number has figures"));
    }
    SECTION("an address that is none") {
        folder.change("overlay.yaml", "desk@force.example", "desk");
        CHECK(only(folder) == "overlay.yaml:14: This is no address for email.");
    }
    SECTION("nobody said whether a number may be shown without a PIN") {
        folder.change("overlay.yaml", ", public: true", "");
        CHECK(only(folder).starts_with("overlay.yaml:13: Say of each contact whether"));
    }
    SECTION("a contact twice") {
        folder.change("overlay.yaml", "id: desk", "id: control-room");
        CHECK(only(folder) == "overlay.yaml:14: The contact 'control-room' stands twice.");
    }
    SECTION("a public contact without its Welsh") {
        folder.change("overlay.yaml", "cy: Ystafell reoli, ", "");
        CHECK(only(folder) == "overlay.yaml:13: The contact 'control-room' is not whole in Welsh.");
    }
    SECTION("marks in a contact") {
        folder.change("overlay.yaml", "note: By day", "note: \"**By day**\"");
        CHECK(only(folder) == "overlay.yaml:14: 'note' is one line of plain words, without marks.");
    }
    SECTION("a force's name that hides something") {
        folder.change("overlay.yaml", "force: Sample force", "force: \"Sample\u200B force\"");
        CHECK(only(folder) == "overlay.yaml:3: 'force' is one line of plain words, without marks.");
    }
    SECTION("a Welsh section without an English one") {
        folder.change("cy/additions/warning-notice.md", "#who-agrees-here", "#who");
        CHECK(only(folder) == "cy/additions/warning-notice.md:4: The English addition has no section 'who'.");
    }
    SECTION("Welsh that no English stands beside") {
        folder.write("cy/additions/child-at-risk-now.md", "---\nstatus: draft\n---\n## A {#a}\n- B\n");
        CHECK(only(folder) ==
              "cy/additions/child-at-risk-now.md:1: There is no English addition additions/child-at-risk-now.md.");
    }
    SECTION("HTML") {
        folder.change("additions/warning-notice.md", "The **superintendent**.", "<b>Ask</b>.");
        CHECK(only(folder) == "additions/warning-notice.md:9: HTML is not shown: write plain words.");
    }
    SECTION("words too hard") {
        folder.change("additions/warning-notice.md", "The **superintendent**.",
                      "Notwithstanding interdepartmental considerations necessitating authorisation, superintendents' "
                      "unambiguous countersignature constitutes an indispensable precondition.");
        CHECK(only(folder).starts_with("additions/warning-notice.md:1: The reading grade of this page is"));
    }
    SECTION("a key that nobody knows") {
        folder.change("overlay.yaml", "over: test-pack", "over: test-pack\ntitle: x");
        CHECK(only(folder).starts_with("overlay.yaml:3: "));
    }
    SECTION("nothing added") {
        folder.write("overlay.yaml", "id: a\nover: test-pack\nforce: A\nversion: 2026112201\nlanguages: "
                                     "[en]\nreviewed: 2026-11-22\nreview-due: 2027-02-22\nreviewer: a\n");
        folder.remove("additions/warning-notice.md");
        folder.remove("cy/additions/warning-notice.md");
        CHECK(only(folder).starts_with("overlay.yaml:1: The overlay adds nothing"));
    }
    CHECK_FALSE(built(folder));
}

TEST_CASE("what is only unfinished is a warning, and an overlay is made", "[pack][overlay]") {
    const OverlayFolder folder;
    SECTION("an overdue review") {
        CHECK(folder.lint({2027, 2, 21}) ==
              std::vector<std::string>{"additions/warning-notice.md:3: warning: The review was due on 2027-02-20."});
    }
    SECTION("an addition without Welsh") {
        folder.remove("cy/additions/warning-notice.md");
        CHECK(only(folder) == "additions/warning-notice.md:1: warning: This addition has no Welsh: "
                              "cy/additions/warning-notice.md is not there.");
    }
    SECTION("a contact without Welsh that needs a PIN") {
        folder.change("overlay.yaml", ", cy-note: Yn y dydd", "");
        CHECK(only(folder) == "overlay.yaml:14: warning: The contact 'desk' is not whole in Welsh.");
    }
    SECTION("a file that is none of ours") {
        folder.write("notes.txt", "x");
        CHECK(only(folder) == "notes.txt:1: warning: This is not part of an overlay.");
    }
    CHECK(built(folder));
}

TEST_CASE("without the national pack's folder an overlay is made, and lint says what it could not see",
          "[pack][overlay]") {
    const OverlayFolder folder;
    Findings findings;
    REQUIRE(buildOverlayFolder(folder.path(), std::nullopt, std::nullopt, kToday, findings));
    REQUIRE(findings.sorted().size() == 1);
    CHECK(findings.sorted()[0].sentence.starts_with("Nothing was compared with the national pack"));
    CHECK_FALSE(buildOverlayFolder(folder.path(), folder.path() / "nowhere", std::nullopt, kToday, findings));
}

TEST_CASE("editors sign an overlay and nothing that a device would refuse", "[pack][overlay]") {
    const OverlayFolder folder;
    const test::TempFolder out("out");
    test::SeededRandom random(4);
    REQUIRE(generateEditorsKey(out / "force", random));
    const auto key = readEditorsKey(out / "force.key");
    const auto made = built(folder);
    test::writeAll(out / "a.overlay", std::string(textOf(made->file)));
    REQUIRE(signPackFile(out / "a.overlay", *key));
    const std::string signature = test::readAllText(out / "a.overlay.minisig");
    CHECK(signature.find("signature of a force's editors") != std::string::npos);
    CHECK(signature.find("version:2026112201") != std::string::npos);
    const auto editors = crypto::parseMinisignPublicKey(test::readAllText(out / "force.pub"));
    CHECK(content::openOverlay(made->file, signature, *editors));

    test::writeAll(out / "b.overlay", std::string(textOf(made->file)).substr(0, 100));
    CHECK_FALSE(signPackFile(out / "b.overlay", *key));
    CHECK_FALSE(std::filesystem::exists(out / "b.overlay.minisig"));
}

TEST_CASE("the example overlay holds no number that could be somebody's", "[pack][overlay]") {
    // Ofcom's ranges for drama, and the domains that RFC 2606 keeps.
    Findings findings;
    const Path content = Path(LANYARD_SOURCE_DIR) / "content";
    const auto made =
        buildOverlayFolder(content / "overlays/demo-force", content / "england-wales", std::nullopt, kToday, findings);
    REQUIRE(made);
    std::size_t publicOnes = 0;
    for (const content::Contact& contact : content::contactsOf(made->overlay, "en")) {
        CAPTURE(contact.id);
        publicOnes += contact.isPublic ? 1 : 0;
        if (contact.kind == content::ContactKind::Phone)
            CHECK((contact.value.starts_with("01632 960") || contact.value.starts_with("020 7946 0")));
        if (contact.kind == content::ContactKind::Email)
            CHECK(contact.value.ends_with(".example"));
    }
    CHECK(publicOnes == 3);
    for (const std::string& page : made->overlay.itemIds)
        for (const content::Section& section : content::additionsTo(made->overlay, page, "en"))
            for (const content::Block& block : section.blocks)
                for (const std::string& line : block.lines)
                    for (std::size_t at = line.find("**0"); at != std::string::npos; at = line.find("**0", at + 1)) {
                        const std::string number = line.substr(at + 2);
                        CAPTURE(number);
                        CHECK((number.starts_with("01632 960") || number.starts_with("020 7946 0")));
                    }
}
