#include "content/compiler/editors_key.h"

#include "content/compiler/pack_builder.h"
#include "content/compiler/public_file.h"
#include "core/content/pack.h"
#include "lanyard/editors_key.h"
#include "lanyard/public_page.h"
#include "tests/unit/content/sample_folder.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace lanyard;
using namespace lanyard::compiler;

namespace {

/// A folder with a built, signed pack.
struct Signed {
    test::SampleFolder sources;
    test::TempFolder folder{"signed"};
    Path pack = folder / "test.pack";

    Signed() {
        test::SeededRandom random(7);
        REQUIRE(generateEditorsKey(folder / "editors", random));
        Findings findings;
        const auto built = buildFolder(sources.path(), std::nullopt, {2026, 11, 22}, findings);
        REQUIRE(built);
        REQUIRE(writePublicFile(pack, built->file));
        const auto key = readEditorsKey(folder / "editors.key");
        REQUIRE(key);
        REQUIRE(signPackFile(pack, *key));
    }
    [[nodiscard]] Result<content::Pack> open() const {
        const auto key = crypto::parseMinisignPublicKey(test::readAllText(folder / "editors.pub"));
        REQUIRE(key);
        return content::openPack(test::readAll(pack), test::readAllText(folder / "test.pack.minisig"), *key);
    }
    [[nodiscard]] int minisign() const {
        const std::string command =
            "minisign -Vqm '" + pack.string() + "' -p '" + (folder / "editors.pub").string() + "' >/dev/null 2>&1";
        return std::system(command.c_str());
    }
};

bool haveMinisign() {
    return std::system("command -v minisign >/dev/null 2>&1") == 0;
}

} // namespace

TEST_CASE("a signed pack opens with the editors' key and says its file, version and hash", "[pack][sign]") {
    const Signed made;
    REQUIRE(made.open());
    const std::string signature = test::readAllText(made.folder / "test.pack.minisig");
    CHECK_THAT(signature, Catch::Contains("\ntrusted comment: file:test.pack\tversion:2026112201\tsha256:"));
}

TEST_CASE("minisign itself accepts our keys and signatures, and refuses a changed pack", "[pack][sign]") {
    if (!haveMinisign()) {
        WARN("minisign is not installed: nothing was checked against it");
        return;
    }
    const Signed made;
    CHECK(made.minisign() == 0);
    Bytes bytes = test::readAll(made.pack);
    bytes.back() ^= 1;
    test::writeAll(made.pack, bytes);
    CHECK(made.minisign() != 0);
    CHECK(made.open().error().code == ErrorCode::BadSignature);
}

TEST_CASE("a key is private, one line, and never overwritten", "[pack][sign]") {
    const Signed made;
    const Path file = made.folder / "editors.key";
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const std::string line = test::readAllText(file);
    CHECK(line.size() == 57); // base64 of 40 bytes and a line end
    test::SeededRandom random(8);
    const Status again = generateEditorsKey(made.folder / "editors", random);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Exists);
    CHECK(test::readAllText(file) == line);
    std::filesystem::remove(made.folder / "editors.pub");
    CHECK_FALSE(generateEditorsKey(made.folder / "editors", random));
    CHECK(test::readAllText(file) == line);
}

TEST_CASE("a key file that is no key is refused", "[pack][sign]") {
    const test::TempFolder folder;
    for (const char* bad :
         {"", "\n", "AAAA", "not base64 at all!", "untrusted comment: minisign encrypted secret key\nRWRT"}) {
        test::writeAll(folder / "bad.key", std::string_view(bad));
        const auto key = readEditorsKey(folder / "bad.key");
        REQUIRE_FALSE(key);
        CHECK(key.error().code == ErrorCode::Malformed);
    }
    CHECK(readEditorsKey(folder / "none.key").error().code == ErrorCode::NotFound);
    test::writeAll(folder / "big.key", std::string(10'000, 'A'));
    CHECK_FALSE(readEditorsKey(folder / "big.key"));
}

TEST_CASE("only a whole pack is signed", "[pack][sign]") {
    const Signed made;
    const auto key = readEditorsKey(made.folder / "editors.key");
    REQUIRE(key);
    test::writeAll(made.folder / "other.pack", std::string_view("anything"));
    CHECK_FALSE(signPackFile(made.folder / "other.pack", *key));
    CHECK_FALSE(std::filesystem::exists(made.folder / "other.pack.minisig"));
}

TEST_CASE("the key and the page that are compiled in are those of the build", "[pack]") {
    const auto key = crypto::parseMinisignPublicKey(kEditorsKey);
    REQUIRE(key);
    const auto page = content::parsePublicPage(compiledPublicPage(), "en");
    REQUIRE(page);
    CHECK(page->isPublic);
    const auto welsh = content::parsePublicPage(compiledPublicPage(), "cy");
    REQUIRE(welsh);
    CHECK(welsh->title != page->title);
    for (const content::Section& section : welsh->sections)
        CHECK_FALSE(section.blocks.empty());
}
