#include "core/content/overlay.h"

#include "tests/support/support.h"
#include "tests/unit/core/content/sample_overlay.h"
#include "tests/unit/core/content/sample_pack.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::content;
using lanyard::test::additionIn;
using lanyard::test::packedOverlay;
using lanyard::test::parsed;
using lanyard::test::parsedOverlay;
using lanyard::test::sampleDocument;
using lanyard::test::sampleOverlay;
using Json = nlohmann::json;

namespace {

Error refusalOf(ByteView file, PackLimits limits = kOverlayLimits) {
    const auto overlay = parseOverlay(file, limits);
    REQUIRE_FALSE(overlay);
    CHECK(overlay.error().message.ends_with('.'));
    return overlay.error();
}

ErrorCode codeOf(ByteView file, PackLimits limits = kOverlayLimits) {
    return refusalOf(file, limits).code;
}

/// A container around any text, right in every other way.
Bytes overlayText(std::string_view json) {
    Bytes file = test::packedText(json);
    const std::string_view magic("LANYARD-OVER/1\n\0", 16);
    std::copy(magic.begin(), magic.end(), file.begin());
    return file;
}

} // namespace

TEST_CASE("an overlay reads back, and the same document gives the same bytes", "[content][overlay]") {
    const Bytes file = packedOverlay(sampleOverlay());
    CHECK(file == packedOverlay(sampleOverlay()));
    CHECK(isOverlay(file));
    const auto overlay = parseOverlay(file);
    REQUIRE(overlay);
    CHECK(*overlay->document == sampleOverlay());
    CHECK(overlay->id == "sample-force");
    CHECK(overlay->over == "test-pack");
    CHECK(overlay->force == "Sample force");
    CHECK(overlay->version == 2026112201);
    CHECK(overlay->itemIds == std::vector<std::string>{"warning-notice"});
    CHECK(overlay->contacts == 2);
}

TEST_CASE("a pack is no overlay and an overlay is no pack", "[content][overlay]") {
    const Bytes pack = test::packed(sampleDocument());
    const Bytes overlay = packedOverlay(sampleOverlay());
    CHECK_FALSE(isOverlay(pack));
    CHECK(codeOf(pack) == ErrorCode::Malformed);
    const auto read = parsePack(overlay);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Malformed);
    // Not even with the other one's magic before it.
    CHECK(codeOf(overlayText(sampleDocument().dump())) == ErrorCode::Malformed);
    CHECK_FALSE(parsePack(test::packedText(sampleOverlay().dump())));
}

TEST_CASE("an overlay cut short anywhere, or with a bit changed, is refused", "[content][overlay]") {
    const Bytes file = packedOverlay(sampleOverlay());
    for (std::size_t length = 0; length < file.size(); length += length < 64 ? 1 : 7) {
        CAPTURE(length);
        CHECK(codeOf(ByteView(file).first(length)) == ErrorCode::Malformed);
    }
    std::size_t refused = 0;
    for (std::size_t at = 0; at < file.size(); at += 3) {
        Bytes changed = file;
        changed[at] ^= 0x10;
        // A few bits of a zstd frame mean nothing; the checksum sees to the rest.
        const auto overlay = parseOverlay(changed);
        CHECK((!overlay || *overlay->document == sampleOverlay()));
        refused += overlay ? 0 : 1;
    }
    CHECK(refused > file.size() / 3 - 10);
}

TEST_CASE("an overlay's container is as strict as a pack's", "[content][overlay]") {
    Bytes file = packedOverlay(sampleOverlay());
    SECTION("another magic") {
        file[0] = 'l';
        CHECK(codeOf(file) == ErrorCode::Malformed);
        CHECK_FALSE(isOverlay(file));
    }
    SECTION("a later format's magic") {
        file[13] = '2';
        CHECK(codeOf(file) == ErrorCode::Unsupported);
        CHECK(isOverlay(file)); // so that it is refused for what it is, not taken for a broken pack
    }
    SECTION("a later format's document") {
        auto document = sampleOverlay();
        document["format"] = 2;
        document["something-new"] = true;
        CHECK(codeOf(packedOverlay(document)) == ErrorCode::Unsupported);
    }
    SECTION("something after it") {
        file.push_back(0);
        CHECK(codeOf(file) == ErrorCode::Malformed);
    }
    SECTION("larger than it may be") {
        CHECK(codeOf(file, {file.size() - 1, 1U << 20U}) == ErrorCode::TooLarge);
        CHECK(codeOf(file, {1U << 20U, 100}) == ErrorCode::TooLarge);
        CHECK(codeOf(Bytes(kOverlayLimits.fileBytes + 1)) == ErrorCode::TooLarge);
        file[23] = 0x7F; // says that it unpacks to exabytes
        CHECK(codeOf(file) == ErrorCode::TooLarge);
    }
    SECTION("another size than the true one") {
        file[16] ^= 1;
        CHECK(codeOf(file) == ErrorCode::Malformed);
    }
    SECTION("text that is not UTF-8") {
        std::string json = sampleOverlay().dump();
        json.replace(json.find("Control room"), 1, "\xC3");
        CHECK(codeOf(overlayText(json)) == ErrorCode::Malformed);
    }
    SECTION("JSON in another form, cut, nested without end, or with a member twice") {
        CHECK(codeOf(overlayText(sampleOverlay().dump(1))) == ErrorCode::Malformed);
        CHECK(codeOf(overlayText(sampleOverlay().dump().substr(0, 200))) == ErrorCode::Malformed);
        CHECK(codeOf(overlayText(std::string(100'000, '['))) == ErrorCode::Malformed);
        std::string twice = sampleOverlay().dump();
        twice.insert(1, R"("additions":[],)");
        CHECK(codeOf(overlayText(twice)) == ErrorCode::Malformed);
    }
}

TEST_CASE("an overlay of an unknown shape is refused, whichever part it is", "[content][overlay]") {
    auto document = sampleOverlay();
    SECTION("a key more") {
        document["title"] = "x";
    }
    SECTION("a key less") {
        document.erase("reviewer");
    }
    SECTION("a contact with a key more") {
        document["contacts"]["list"][0]["x"] = 1;
    }
    SECTION("a contact without 'public': what is shown without a PIN is said") {
        document["contacts"]["list"][0].erase("public");
    }
    SECTION("'public' that is no yes or no") {
        document["contacts"]["list"][0]["public"] = "true";
    }
    SECTION("a contact of an unknown kind") {
        document["contacts"]["list"][0]["kind"] = "pager";
    }
    SECTION("a contact's id twice") {
        document["contacts"]["list"][1]["id"] = "control-room";
    }
    SECTION("a contact's id in another case") {
        document["contacts"]["list"][0]["id"] = "Control";
    }
    SECTION("a phone number with words") {
        document["contacts"]["list"][0]["value"] = "ring 01632";
    }
    SECTION("an email without a place") {
        document["contacts"]["list"][1]["value"] = "desk@";
    }
    SECTION("marks in a contact") {
        document["contacts"]["list"][0]["note"] = "see [this](risk-order)";
    }
    SECTION("a line end in a contact") {
        document["contacts"]["list"][0]["note"] = "one\ntwo";
    }
    SECTION("words turned round in a contact") {
        document["contacts"]["list"][0]["title"] = "a\u202Eb";
    }
    SECTION("a hundred and one contacts") {
        for (int i = 0; i < 99; ++i) {
            auto more = document["contacts"]["list"][0];
            more["id"] = "c-" + std::to_string(i);
            document["contacts"]["list"].push_back(more);
        }
        CHECK(parsedOverlay([&] {
                  auto hundred = document;
                  hundred["contacts"]["list"].erase(100);
                  return hundred;
              }())
                  .contacts == 100);
    }
    SECTION("contacts that are an empty list") {
        document["contacts"]["list"] = Json::array();
    }
    SECTION("contacts after no id of a section") {
        document["contacts"]["after"] = "Do this";
    }
    SECTION("a force without a name") {
        document["force"] = " ";
    }
    SECTION("a force whose name would fill a page") {
        document["force"] = std::string(61, 'x');
    }
    SECTION("a force's name that hides something") {
        document["force"] = "A\u200Bforce";
    }
    SECTION("a version that is none") {
        document["version"] = 0;
    }
    SECTION("a language too many") {
        document["languages"] = {"en", "cy", "fr"};
    }
    SECTION("a review on no day") {
        document["reviewDue"] = "2027-02-30";
    }
    SECTION("one page twice") {
        document["additions"].push_back(additionIn(document));
    }
    SECTION("a page that is no id") {
        additionIn(document)["item"] = "Warning Notice";
    }
    SECTION("an addition with nothing in it") {
        additionIn(document)["sections"] = Json::array();
    }
    SECTION("a section twice") {
        additionIn(document)["sections"].push_back(additionIn(document)["sections"][0]);
    }
    SECTION("a section in the contacts' place") {
        additionIn(document)["sections"][0]["id"] = "force-contacts";
        additionIn(document)["cy"] = nullptr;
    }
    SECTION("a block of an unknown type") {
        additionIn(document)["sections"][0]["blocks"][0]["type"] = "html";
    }
    SECTION("a mark left open") {
        additionIn(document)["sections"][0]["blocks"][0]["lines"][0] = "**open";
    }
    SECTION("a link to an address") {
        additionIn(document)["sections"][0]["blocks"][0]["lines"][0] = "[x](https://force.example)";
    }
    SECTION("a Welsh section without an English one") {
        additionIn(document)["cy"]["sections"][0]["id"] = "other";
    }
    SECTION("a source without a title") {
        additionIn(document)["sources"][0]["title"] = "";
    }
    SECTION("nothing at all") {
        document["contacts"] = nullptr;
        document["additions"] = Json::array();
    }
    CHECK(codeOf(packedOverlay(document)) == ErrorCode::Malformed);
}

TEST_CASE("only the force's editors can sign an overlay, and unsigned bytes are not parsed", "[content][overlay]") {
    test::SeededRandom random(3);
    const auto editors = crypto::SigningKey::generate(random);
    const auto national = crypto::SigningKey::generate(random);
    const std::array<std::uint8_t, 8> id{1, 2, 3};
    const crypto::MinisignPublicKey key{id, editors.publicKey()};
    const Bytes file = packedOverlay(sampleOverlay());
    const std::string right = crypto::signMinisign(editors, id, file, "c", "t");
    CHECK(openOverlay(file, right, key));

    const std::string forged = crypto::signMinisign(national, id, file, "c", "t");
    CHECK(openOverlay(file, forged, key).error().code == ErrorCode::BadSignature);
    CHECK(openOverlay(file, crypto::signMinisign(national, {9}, file, "c", "t"), key).error().code ==
          ErrorCode::UnknownKey);
    Bytes changed = file;
    changed[0] ^= 1; // no overlay any more, and still it is the signature that is said to be wrong
    CHECK(openOverlay(changed, right, key).error().code == ErrorCode::BadSignature);
}

TEST_CASE("an overlay stands on the pack that it is made for, and no section of it twice", "[content][overlay]") {
    const Pack pack = parsed(sampleDocument());
    CHECK(checkFits(parsedOverlay(sampleOverlay()), pack));
    auto document = sampleOverlay();
    SECTION("another pack") {
        document["over"] = "other-pack";
        CHECK(checkFits(parsedOverlay(document), pack).error().code == ErrorCode::Refused);
    }
    SECTION("a section that the national page has") {
        additionIn(document)["sections"][0]["id"] = "care";
        additionIn(document)["cy"]["sections"][0]["id"] = "care";
        CHECK(checkFits(parsedOverlay(document), pack).error().code == ErrorCode::Exists);
    }
    SECTION("the contacts' section on the national page") {
        auto national = sampleDocument();
        test::itemIn(national, "child-at-risk-now")["sections"].push_back(
            test::sectionOf("force-contacts", "Odd", {"x"}));
        CHECK(checkFits(parsedOverlay(document), parsed(national)).error().code == ErrorCode::Exists);
    }
    SECTION("a page that is not there is no fault of the form") {
        additionIn(document)["item"] = "not-there";
        CHECK(checkFits(parsedOverlay(document), pack));
    }
}

TEST_CASE("a force's words stand after the national ones, under its name, and change none of them",
          "[content][overlay]") {
    const Pack pack = parsed(sampleDocument());
    const Overlay overlay = parsedOverlay(sampleOverlay());
    const Item national = *itemOf(pack, "warning-notice", "en");
    Item item = national;
    REQUIRE(addOverlay(item, pack, overlay));
    REQUIRE(item.sections.size() == 3);
    for (std::size_t i = 0; i < national.sections.size(); ++i) {
        CHECK(item.sections[i].id == national.sections[i].id);
        CHECK(item.sections[i].blocks[0].lines == national.sections[i].blocks[0].lines);
        CHECK(item.sections[i].force.empty());
        CHECK_FALSE(item.sections[i].review);
    }
    const Section& added = item.sections[2];
    CHECK(added.id == "who-agrees-here");
    CHECK(added.force == "Sample force");
    CHECK(added.review->due == Date{2027, 2, 20});
    CHECK(added.review->reviewer == "Sample force, public protection");
    CHECK(added.blocks[0].lines[0] == "The **duty superintendent**. See [the order](risk-order).");
    REQUIRE(item.sources.size() == national.sources.size() + 1);
    CHECK(item.sources.back().title == "Sample force procedure 12");
    CHECK(item.sources.back().force == "Sample force");
    CHECK(item.sources.front().force.empty());
    CHECK(item.title == national.title);
    CHECK(item.summary == national.summary);

    Item welsh = *itemOf(pack, "warning-notice", "cy");
    REQUIRE(addOverlay(welsh, pack, overlay));
    CHECK(welsh.sections.back().title == "Pwy sy'n gorfod cytuno yma");
}

TEST_CASE("contacts stand where the overlay says on the page for a child at risk", "[content][overlay]") {
    auto national = sampleDocument();
    test::itemIn(national, "child-at-risk-now")["sections"].push_back(test::sectionOf("say", "Say", {"x"}));
    const Pack pack = parsed(national);
    auto document = sampleOverlay();
    const auto page = [&](const char* language) {
        Item item = *itemOf(pack, "child-at-risk-now", language);
        REQUIRE(addOverlay(item, pack, parsedOverlay(document)));
        return item;
    };
    Item item = page("en");
    REQUIRE(item.sections.size() == 3);
    CHECK(item.sections[1].id == "force-contacts");
    CHECK(item.sections[1].title == "Who to ring");
    CHECK(item.sections[1].force == "Sample force");
    CHECK(item.sections[1].review->reviewer == "Sample force, control room");
    CHECK(item.sections[1].blocks[0].lines ==
          std::vector<std::string>{"Control room: **01632 960101**. Day and night",
                                   "Public protection desk: **desk@force.example**. Not watched at night"});
    item = page("cy");
    CHECK(item.sections[1].title == "Pwy i'w ffonio");
    CHECK(item.sections[1].blocks[0].lines[0] == "Ystafell reoli: **01632 960101**. Ddydd a nos");
    CHECK(item.sections[1].blocks[0].lines[1].starts_with("Public protection desk")); // it has no Welsh
    CHECK(item.fallback);

    document["contacts"]["after"] = "";
    CHECK(page("en").sections[2].id == "force-contacts");
    document["contacts"]["after"] = "not-there";
    CHECK(page("en").sections[2].id == "force-contacts");
}

TEST_CASE("without a PIN there are the public contacts and no other word of the force's", "[content][overlay]") {
    const Pack pack = parsed(sampleDocument());
    auto document = sampleOverlay();
    document["additions"].push_back(additionIn(document));
    document["additions"][1]["item"] = "child-at-risk-now";
    const auto json = publicPageWith(pack, parsedOverlay(document));
    REQUIRE(json);
    CHECK(json->find("desk@force.example") == std::string::npos); // not in the file either
    CHECK(json->find("superintendent") == std::string::npos);
    const auto page = parsePublicPage(*json, "en");
    REQUIRE(page);
    REQUIRE(page->sections.size() == 2);
    CHECK(page->sections[0].force.empty());
    CHECK(page->sections[1].force == "Sample force");
    CHECK(page->sections[1].blocks[0].lines ==
          std::vector<std::string>{"Control room: **01632 960101**. Day and night"});
    const auto national = parsePublicPage(*publicPageOf(pack), "en");
    CHECK(page->sections[0].blocks[0].lines == national->sections[0].blocks[0].lines);
    CHECK(parsePublicPage(*json, "cy")->sections[1].blocks[0].lines[0] ==
          "Ystafell reoli: **01632 960101**. Ddydd a nos");
}

TEST_CASE("a stored page that holds more than it may still shows public contacts only", "[content][overlay]") {
    const Pack pack = parsed(sampleDocument());
    auto both = Json::parse(*publicPageWith(pack, parsedOverlay(sampleOverlay())));
    both["overlay"] = sampleOverlay();
    additionIn(both["overlay"])["item"] = "child-at-risk-now";
    const auto page = parsePublicPage(both.dump(), "en");
    REQUIRE(page);
    REQUIRE(page->sections.size() == 2);
    CHECK(page->sections[1].blocks[0].lines.size() == 1);
}

TEST_CASE("an overlay without a public contact leaves the public page as it was", "[content][overlay]") {
    const Pack pack = parsed(sampleDocument());
    auto document = sampleOverlay();
    SECTION("none is public") {
        document["contacts"]["list"][0]["public"] = false;
    }
    SECTION("there are none") {
        document["contacts"] = nullptr;
    }
    SECTION("it is over another pack") {
        document["over"] = "other-pack";
    }
    CHECK(*publicPageWith(pack, parsedOverlay(document)) == *publicPageOf(pack));
}

TEST_CASE("a public page with a forged or broken overlay is refused whole", "[content][overlay]") {
    const Pack pack = parsed(sampleDocument());
    auto both = Json::parse(*publicPageWith(pack, parsedOverlay(sampleOverlay())));
    REQUIRE(parsePublicPage(both.dump(), "en"));
    SECTION("a key more") {
        both["more"] = 1;
    }
    SECTION("no page") {
        both.erase("page");
    }
    SECTION("an overlay of another shape") {
        both["overlay"]["contacts"]["list"][0]["kind"] = "pager";
    }
    SECTION("an overlay that is none") {
        both["overlay"] = 7;
    }
    SECTION("a page with an item too many") {
        both["page"]["items"].push_back(both["page"]["items"][0]);
        both["page"]["items"][1]["id"] = "second";
    }
    CHECK_FALSE(parsePublicPage(both.dump(), "en"));
}
