#include "tests/unit/core/content/sample_pack.h"

#include <catch2/catch.hpp>
#include <functional>

using namespace lanyard;
using namespace lanyard::content;
using Json = nlohmann::json;
using lanyard::test::itemIn;

namespace {

struct Change {
    const char* what;
    std::function<void(Json&)> apply;
    const char* names; ///< the sentence has this in it
};

Json& notice(Json& document) {
    return itemIn(document, "warning-notice");
}

Json deepTest(int depth) {
    Json node{{"id", "leaf"}, {"text", "x"}, {"fact", "child.in-care"}, {"op", "yes"}, {"value", true}};
    for (int level = 1; level < depth; ++level)
        node = {{"id", "g" + std::to_string(level)}, {"text", "x"}, {"all", Json::array({node})}};
    node["then"] = nullptr;
    return {{"standard", "civil"}, {"note", ""}, {"unless", Json::array()}, {"all", Json::array({node})}};
}

} // namespace

TEST_CASE("a document with one thing wrong is refused with the name of what is wrong", "[content][pack]") {
    const std::vector<Change> changes{
        {"two items of one id", [](Json& d) { d["items"].push_back(d["items"][0]); }, "child-at-risk-now"},
        {"an item without id", [](Json& d) { d["items"][0].erase("id"); }, "item"},
        {"an id that is no id", [](Json& d) { d["items"][0]["id"] = "../secret"; }, "item"},
        {"an unknown key", [](Json& d) { notice(d)["colour"] = "red"; }, "warning-notice"},
        {"a key that is missing", [](Json& d) { notice(d).erase("atRisk"); }, "atRisk"},
        {"an unknown kind", [](Json& d) { notice(d)["kind"] = "spell"; }, "warning-notice"},
        {"text that is a number", [](Json& d) { notice(d)["title"] = 7; }, "title"},
        {"no title", [](Json& d) { notice(d)["title"] = ""; }, "title"},
        {"an unknown strap", [](Json& d) { notice(d)["strap"] = "plaid"; }, "strap"},
        {"a day that does not exist", [](Json& d) { notice(d)["reviewDue"] = "2027-02-30"; }, "reviewDue"},
        {"a source that is not there", [](Json& d) { notice(d)["sources"][0]["id"] = "no-act"; }, "source"},
        {"a related item that is not there", [](Json& d) { notice(d)["related"][0]["id"] = "nowhere"; }, "related"},
        {"an unknown relation", [](Json& d) { notice(d)["related"][0]["as"] = "beside"; }, "as"},
        {"a link to nowhere", [](Json& d) { notice(d)["sections"][0]["blocks"][0]["lines"][0] = "[x](nowhere)"; },
         "link"},
        {"a link to the web", [](Json& d) { notice(d)["summary"] = "[x](https://example.org)"; }, "link"},
        {"a mark left open", [](Json& d) { notice(d)["keyFacts"][0]["value"] = "**x"; }, "**"},
        {"a Welsh link to nowhere", [](Json& d) { notice(d)["cy"]["testTexts"]["age"] = "[x](nowhere)"; }, "link"},
        {"an unknown block", [](Json& d) { notice(d)["sections"][0]["blocks"][0]["type"] = "html"; }, "type"},
        {"lines that are no text", [](Json& d) { notice(d)["sections"][0]["blocks"][0]["lines"] = {1}; }, "lines"},
        {"a section twice", [](Json& d) { notice(d)["sections"].push_back(notice(d)["sections"][0]); }, "section"},
        {"a group that is not there", [](Json& d) { notice(d)["group"] = "nowhere"; }, "group"},
        {"a group of another kind", [](Json& d) { itemIn(d, "traffic-stop")["group"] = "contact"; }, "group"},
        {"a table that is not there", [](Json& d) { notice(d)["evidence"][0]["table"] = "table99"; }, "table"},
        {"a row that is not there", [](Json& d) { notice(d)["evidence"][0]["row"] = "Nobody"; }, "row"},
        {"all rows of a table with columns", [](Json& d) { notice(d)["evidence"][0]["row"] = ""; }, "row"},
        {"a row too short", [](Json& d) { d["evidence"]["table6"]["rows"][0]["values"].erase(0); }, "table6"},
        {"a table with a float", [](Json& d) { d["evidence"]["table6"]["rows"][0]["values"][0] = 1.5; }, "table6"},
        {"a table with a huge number",
         [](Json& d) { d["evidence"]["table6"]["rows"][0]["values"][0] = 18446744073709551615ULL; }, "table6"},
        {"a table whose source is not there", [](Json& d) { d["evidence"]["table6"]["source"]["id"] = "x"; }, "table6"},
        {"two facts of one id", [](Json& d) { d["facts"].push_back(d["facts"][0]); }, "child.age"},
        {"a fact of an unknown type", [](Json& d) { d["facts"][0]["type"] = "colour"; }, "type"},
        {"a choice without choices", [](Json& d) { d["facts"][2]["choices"] = Json::array(); }, "form"},
        {"Welsh choices that differ",
         [](Json& d) {
             d["facts"][2]["cy"] = {
                 {"ask", "?"}, {"help", ""}, {"choices", Json::array({{{"id", "gang"}, {"text", "x"}}})}};
         },
         "form"},
        {"two groups of one id", [](Json& d) { d["groups"].push_back(d["groups"][0]); }, "group"},
        {"two public items", [](Json& d) { itemIn(d, "traffic-stop")["public"] = true; }, "public"},
        {"a measure without law", [](Json& d) { notice(d)["law"] = nullptr; }, "law"},
        {"a situation with law", [](Json& d) { itemIn(d, "traffic-stop")["law"] = notice(d)["law"]; }, "law"},
        {"a situation with a test", [](Json& d) { itemIn(d, "traffic-stop")["test"] = notice(d)["test"]; }, "test"},
        {"in force since no day", [](Json& d) { notice(d)["law"]["from"] = nullptr; }, "from"},
        {"an unknown status of law", [](Json& d) { notice(d)["law"]["status"] = "maybe"; }, "status"},
        {"a third language",
         [](Json& d) {
             d["languages"] = {"en", "cy", "fr"};
         },
         "languages"},
        {"a version of zero", [](Json& d) { d["version"] = 0; }, "version"},
        {"a version beyond all", [](Json& d) { d["version"] = 18446744073709551615ULL; }, "version"},
        {"a negative version", [](Json& d) { d["version"] = -5; }, "version"},
        {"items that are no list", [](Json& d) { d["items"] = Json::object(); }, "items"},
        {"a pack id with a slash", [](Json& d) { d["id"] = "a/b"; }, "pack"},
    };
    for (const Change& change : changes) {
        CAPTURE(change.what);
        Json document = test::sampleDocument();
        change.apply(document);
        const auto pack = parsePack(test::packed(document));
        REQUIRE_FALSE(pack);
        CHECK(pack.error().code == ErrorCode::Malformed);
        CHECK_THAT(pack.error().message, Catch::Contains(change.names, Catch::CaseSensitive::No));
    }
}

TEST_CASE("a test of an unknown shape is refused", "[content][pack]") {
    const std::vector<Change> changes{
        {"an unknown fact", [](Json& t) { t["all"][0]["any"][0]["fact"] = "child.shoes"; }, "fact"},
        {"a yes of an age", [](Json& t) { t["all"][0]["any"][0]["op"] = "yes"; }, "fact"},
        {"an age below a word", [](Json& t) { t["all"][0]["any"][0]["value"] = "16"; }, "fact"},
        {"an age below a float", [](Json& t) { t["all"][0]["any"][0]["value"] = 15.5; }, "fact"},
        {"an age below a huge number", [](Json& t) { t["all"][0]["any"][0]["value"] = 18446744073709551615ULL; },
         "fact"},
        {"a choice that is none", [](Json& t) { t["all"][1]["not"]["value"] = "gang"; }, "fact"},
        {"an unknown op", [](Json& t) { t["all"][0]["any"][0]["op"] = "above"; }, "op"},
        {"an id twice", [](Json& t) { t["all"][2]["id"] = "under-16"; }, "twice"},
        {"a leaf without id", [](Json& t) { t["all"][0]["any"][0]["id"] = ""; }, "id"},
        {"a shown element without text", [](Json& t) { t["all"][2]["text"] = ""; }, "text"},
        {"a judge who is no word", [](Json& t) { t["all"][2]["judgement"] = "The Court"; }, "judgement"},
        {"two things at once", [](Json& t) { t["all"][2]["fact"] = "child.in-care"; }, "shape"},
        {"an unknown node",
         [](Json& t) {
             t["all"][2].erase("judgement");
             t["all"][2]["xor"] = Json::array();
         },
         "shape"},
        {"an extra key", [](Json& t) { t["all"][2]["weight"] = 3; }, "shape"},
        {"an empty group", [](Json& t) { t["all"][0]["any"] = Json::array(); }, "empty"},
        {"an empty test", [](Json& t) { t["all"] = Json::array(); }, "empty"},
        {"all and any at the top", [](Json& t) { t["any"] = t["all"]; }, "key"},
        {"no standard", [](Json& t) { t.erase("standard"); }, "standard"},
        {"an unknown standard", [](Json& t) { t["standard"] = "gut feeling"; }, "standard"},
        {"then on an inner element", [](Json& t) { t["all"][0]["any"][0]["then"] = nullptr; }, "shape"},
        {"no then at the top", [](Json& t) { t["all"][2].erase("then"); }, "then"},
        {"a judgement that would decide",
         [](Json& t) {
             t["all"][0]["any"][0] = {{"id", "fair"}, {"text", ""}, {"judgement", "court"}};
         },
         "judgement"},
        {"then to nowhere", [](Json& t) { t["unless"][0]["then"] = "nowhere"; }, "then"},
        {"no then", [](Json& t) { t["unless"][0].erase("then"); }, "then"},
        {"a list where a node is due", [](Json& t) { t["all"][1]["not"] = Json::array(); }, "object"},
        {"a number where a node is due", [](Json& t) { t["all"][0] = 3; }, "object"},
    };
    for (const Change& change : changes) {
        CAPTURE(change.what);
        Json document = test::sampleDocument();
        change.apply(notice(document)["test"]);
        const auto pack = parsePack(test::packed(document));
        REQUIRE_FALSE(pack);
        CHECK(pack.error().code == ErrorCode::Malformed);
        CHECK_THAT(pack.error().message, Catch::Contains("warning-notice") && Catch::Contains(change.names));
    }
}

TEST_CASE("a test eight deep is read, one nine deep is not", "[content][pack]") {
    Json document = test::sampleDocument();
    notice(document)["cy"]["testTexts"] = Json::object();
    notice(document)["test"] = deepTest(8);
    CHECK(parsePack(test::packed(document)));
    for (const int depth : {9, 15}) {
        notice(document)["test"] = deepTest(depth);
        const auto pack = parsePack(test::packed(document));
        REQUIRE_FALSE(pack);
        CHECK_THAT(pack.error().message, Catch::Contains("deep"));
    }
}

TEST_CASE("any part of a document replaced by something else never crashes and never passes unnoticed",
          "[content][pack]") {
    // Walks every path of the sample; each value gives way to values of other types.
    const Json original = test::sampleDocument();
    const Json flat = original.flatten();
    int refused = 0;
    int tried = 0;
    for (const auto& [path, value] : flat.items()) {
        for (const Json& other :
             {Json(nullptr), Json(-1), Json(true), Json("x y"), Json::array(), Json::object(), Json::array({1})}) {
            if (other.type() == value.type())
                continue;
            Json document = original;
            document[Json::json_pointer(path)] = other;
            ++tried;
            refused += parsePack(test::packedText(document.dump())) ? 0 : 1;
        }
    }
    // What may be null or text is allowed to change between the two ("until", "cy", "then"); all else is refused.
    CHECK(tried > 1000);
    CHECK(tried - refused < 60);
}
