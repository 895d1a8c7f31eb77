#include "tests/unit/core/intel/sample.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::intel;
using Json = nlohmann::json;
using namespace std::string_literals;

TEST_CASE("a draft is kept whole, whatever state it is in", "[intel]") {
    Report report = test::fullReport();
    report.provenance = "The caretaker.";
    report.writtenWhileLocked = true;
    report.suggestedGrades = {"evaluation"};
    report.leftIn = {"the caretaker, \u0175", "caretaker"};
    report.changed = UnixMillis{report.created.value + 1234};
    report.eventAt = UnixMillis{report.created.value - 77};
    report.text = "nul \0, turn \u202E, tab \t, emoji \U0001F693"s;
    const auto read = fromDraftJson(toDraftJson(report));
    REQUIRE(read);
    CHECK(toDraftJson(*read) == toDraftJson(report));
    CHECK(read->text == report.text);
    CHECK(read->provenance == "The caretaker.");
    CHECK(read->suggestedGrades == report.suggestedGrades);
    CHECK(read->leftIn == report.leftIn);
    report.writtenWhileLocked = false;
    report.provenance.clear();
    const auto wire = toWireJson(report);
    REQUIRE(wire);
    CHECK(wire->find("caretaker") == std::string::npos);
    CHECK(wire->find("suggested") == std::string::npos);
    report.writtenWhileLocked = true;
    CHECK(read->sealedProvenance == report.sealedProvenance);
    CHECK(read->eventAt == report.eventAt);
    CHECK(read->changed == report.changed);
    CHECK(read->writtenWhileLocked);
    CHECK(read->guides.size() == 2);
    CHECK(read->marking == Marking::Official);

    Report note;
    note.id = report.id;
    REQUIRE(fromDraftJson(toDraftJson(note)));
    CHECK_FALSE(fromDraftJson(toDraftJson(note))->evaluation);

    Report tooLong = note;
    tooLong.text.assign(kMaxText + 1, 'x');
    tooLong.marking = Marking::TopSecret;
    CHECK(fromDraftJson(toDraftJson(tooLong))->text.size() == kMaxText + 1);
    CHECK_FALSE(fromDraftJson("{}"));
    CHECK_FALSE(fromDraftJson(""));
}

TEST_CASE("a draft that was saved can be read again, however long and odd its words are", "[intel]") {
    Report report;
    report.id = test::finishedReport().id;
    report.text.assign(4'000'000, '\0'); // six bytes each, as JSON
    report.said.assign(9'000'000, '\n');
    report.place.assign(100'000, '"');
    for (int flag = 0; flag < 60; ++flag)
        report.flags.push_back("flag-" + std::to_string(flag));
    const auto read = fromDraftJson(toDraftJson(report));
    if (!read)
        FAIL(read.error().message);
    CHECK(read->text == report.text);
    CHECK(read->said == report.said);
    CHECK(read->place == report.place);
    CHECK(read->flags == report.flags);
}

TEST_CASE("the wire body is exactly these bytes", "[intel]") {
    CHECK(
        toWireJson(test::finishedReport()).value() ==
        R"({"assessment":"A","child_at_risk_now":false,"created":"2026-11-22T05:20:00Z","evaluation":1,"handling":"P","id":"1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11","kind":"report",)"
        R"("marking":"OFFICIAL-SENSITIVE","source":"own-observation","text":"A grey van has stood by the park gates on three evenings. The driver speaks to children.","v":1})");
}

TEST_CASE("what leaves a device is read at the force as it was written", "[intel]") {
    Report report = test::fullReport();
    report.text = "nul \0, turn \u202E, quote \", slash \\"s;
    const auto wire = toWireJson(report);
    REQUIRE(wire);
    const auto read = fromWireJson(*wire);
    REQUIRE(read);
    CHECK(read->text == report.text);
    CHECK(read->comment == report.comment);
    CHECK(read->eventAt == report.eventAt);
    CHECK(read->source == report.source);
    CHECK(read->evaluation == report.evaluation);
    CHECK(read->assessment == report.assessment);
    CHECK(read->handling == report.handling);
    CHECK(read->conditions == report.conditions);
    CHECK(read->forms == std::vector<std::string>{"group"});
    CHECK(read->childAtRiskNow == true);
    CHECK(read->riskAction == report.riskAction);
    CHECK(read->marking == report.marking);
    CHECK(read->guides[1].id == "grooming-signs");
    CHECK(read->sealedProvenance == report.sealedProvenance);
    CHECK(read->corrects == report.corrects);
    CHECK(toWireJson(*read) == *wire);
}

TEST_CASE("what the matcher was told and said stays with the report, on disk and on the way", "[intel]") {
    Report report = test::finishedReport();
    report.reasoning = {{"england-wales",
                         2026112202,
                         Date{2026, 11, 22},
                         {{"child.age", "14-16"}, {"carer.objects", "yes"}},
                         {{"warning-notice", "open"}}},
                        {"england-wales", 2026112202, Date{2026, 11, 22}, {}, {}}};
    const auto draft = fromDraftJson(toDraftJson(report));
    REQUIRE(draft);
    CHECK(draft->reasoning == report.reasoning);
    const auto wire = toWireJson(report);
    REQUIRE(wire);
    const auto read = fromWireJson(*wire);
    REQUIRE(read);
    CHECK(read->reasoning == report.reasoning);

    const auto refused = [&](const auto& change) {
        Json json = Json::parse(*wire);
        change(json["reasoning"][0]);
        return !fromWireJson(json.dump());
    };
    CHECK(refused([](Json& run) { run["measures"][0]["status"] = "proved"; }));
    CHECK(refused([](Json& run) { run["facts"][0].erase("value"); }));
    CHECK(refused([](Json& run) { run["facts"][0]["why"] = "x"; }));
    CHECK(refused([](Json& run) { run["on"] = "2026-13-01"; }));
    CHECK(refused([](Json& run) { run["version"] = -1; }));
    CHECK(refused([](Json& run) { run["pack"] = ""; }));
    CHECK(refused([](Json& run) { run = 3; }));
    CHECK_FALSE(refused([](Json&) {}));

    report.reasoning.resize(kMaxReasoning + 1, report.reasoning.front());
    CHECK_FALSE(toWireJson(report));
}

TEST_CASE("provenance never leaves in clear", "[intel]") {
    Report report = test::finishedReport();
    report.provenance = "The caretaker.";
    CHECK(toWireJson(report).error().code == ErrorCode::InvalidArgument);
    report.sealedProvenance = test::fullReport().sealedProvenance;
    CHECK(toWireJson(report).error().code == ErrorCode::InvalidArgument);
    report.provenance.clear();
    REQUIRE(toWireJson(report));
    CHECK(toWireJson(report)->find("caretaker") == std::string::npos);
    for (const char* wrong : {"The caretaker.", R"({"to":"age1x"})", R"({"age":"*","to":"age1x"})",
                              R"({"age":"YWdl","to":"me"})", R"({"age":"YWdl","to":"age1x","who":"The caretaker."})"}) {
        report.sealedProvenance = wrong;
        CHECK_FALSE(toWireJson(report));
    }
}

TEST_CASE("what may not be submitted has no wire form", "[intel]") {
    Report report = test::finishedReport();
    SECTION("a missing grade") {
        report.evaluation.reset();
    }
    SECTION("a marking above OFFICIAL-SENSITIVE") {
        report.marking = Marking::Secret;
    }
    SECTION("a child at risk now") {
        report.childAtRiskNow = true;
    }
    SECTION("no words") {
        report.text.clear();
    }
    SECTION("bytes that are not text") {
        report.text = "\xff";
    }
    SECTION("no id") {
        report.id.clear();
    }
    SECTION("another kind") {
        report.kind = "disruption";
    }
    SECTION("a form that is none") {
        report.forms = {"other"};
    }
    SECTION("a guide without a name") {
        report.guides = {{"", 1}};
    }
    SECTION("a correction of itself") {
        report.corrects = report.id;
    }
    const auto wire = toWireJson(report);
    REQUIRE_FALSE(wire);
    CHECK(wire.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a body in any other form is malformed", "[intel]") {
    const std::string good = toWireJson(test::fullReport()).value();
    auto json = Json::parse(good);
    std::string wrong;
    SECTION("white space") {
        wrong = good + "\n";
    }
    SECTION("a member more") {
        json["who"] = "x";
    }
    SECTION("clear provenance") {
        json["provenance"] = "The caretaker.";
    }
    SECTION("clear provenance beside the sealed") {
        json["provenance"]["clear"] = "x";
    }
    SECTION("a member less") {
        json.erase("handling");
    }
    SECTION("an empty member") {
        json["place"] = "";
    }
    SECTION("an unknown grade") {
        json["evaluation"] = 4;
    }
    SECTION("a grade as text") {
        json["evaluation"] = "1";
    }
    SECTION("an unknown letter") {
        json["assessment"] = "F";
    }
    SECTION("an unknown source") {
        json["source"] = "friend";
    }
    SECTION("a marking too high") {
        json["marking"] = "SECRET";
    }
    SECTION("a marking that is none") {
        json["marking"] = "PRIVATE";
    }
    SECTION("conditions that are missing") {
        json.erase("conditions");
    }
    SECTION("a risk with nothing done") {
        json.erase("risk_action");
    }
    SECTION("a time with a fraction") {
        json["created"] = "2026-11-22T05:20:00.100Z";
    }
    SECTION("a local time") {
        json["at"] = "2026-11-22T05:20:00+01:00";
    }
    SECTION("a version of tomorrow") {
        json["v"] = 2;
    }
    SECTION("an id that is none") {
        json["id"] = "1";
    }
    SECTION("no guides, said so") {
        json["guides"] = Json::array();
    }
    SECTION("a guide with more") {
        json["guides"][0]["x"] = 1;
    }
    SECTION("a long comment") {
        json["comment"] = std::string(kMaxShortText + 1, 'x');
    }
    SECTION("a kind of another form") {
        json["kind"] = "disruption";
    }
    SECTION("a list") {
        json = Json::array();
    }
    SECTION("too much of it") {
        wrong = std::string(5U << 20U, ' ');
    }
    if (wrong.empty())
        wrong = json.dump();
    CHECK_FALSE(fromWireJson(wrong));
    CHECK(fromWireJson(good));
}

TEST_CASE("finishing merges what is given and leaves the rest", "[intel]") {
    Report report;
    report.id = test::finishedReport().id;
    report.text = "first words";
    report.writtenWhileLocked = true;
    REQUIRE(applyFinishJson(
        report,
        R"({"comment":"mine","at":"2026-11-22T04:00:00Z","place":"Mill Lane","source":"partner","evaluation":2,"assessment":"C","handling":"C",
        "conditions":"ask me","forms":["unknown"],"child_at_risk_now":true,"risk_action":"called","marking":"OFFICIAL","provenance":"a nurse","mine":true})"));
    CHECK(report.text == "first words");
    CHECK(report.comment == "mine");
    CHECK(report.eventAt == parseUtc("2026-11-22T04:00:00Z").value());
    CHECK(report.source == SourceKind::Partner);
    CHECK(report.evaluation == Evaluation::Untested);
    CHECK(report.assessment == Assessment::KnownIndirectly);
    CHECK(report.handling == Handling::Conditions);
    CHECK(report.forms == std::vector<std::string>{"unknown"});
    CHECK(report.childAtRiskNow == true);
    CHECK(report.marking == Marking::Official);
    CHECK(report.provenance == "a nurse");
    CHECK(report.lockedNoteConfirmed);
    CHECK(applyFinishJson(report, "{}"));
    CHECK(report.comment == "mine");
    REQUIRE(applyFinishJson(report, R"({"text":"other words","marking":"TOP SECRET"})"));
    CHECK(report.text == "other words");
    CHECK(report.marking == Marking::TopSecret);
}

TEST_CASE("a grade that is given is nobody's suggestion any more", "[intel]") {
    Report report = test::finishedReport();
    report.suggestedGrades = {"evaluation", "assessment"};
    REQUIRE(applyFinishJson(report, R"({"evaluation":2})"));
    CHECK(report.suggestedGrades == std::vector<std::string>{"assessment"});
    CHECK_FALSE(applyFinishJson(report, R"({"assessment":"C","no_such":1})"));
    CHECK(report.suggestedGrades == std::vector<std::string>{"assessment"});
    REQUIRE(applyFinishJson(report, R"({"assessment":"C"})"));
    CHECK(report.suggestedGrades.empty());
}

TEST_CASE("provenance written anew drops what was sealed before", "[intel]") {
    Report report = test::fullReport();
    REQUIRE(applyFinishJson(report, R"({"provenance":"someone else"})"));
    CHECK(report.sealedProvenance.empty());
    CHECK(report.provenance == "someone else");
}

TEST_CASE("a wrong member is named and nothing is changed", "[intel]") {
    Report report = test::finishedReport();
    const std::string before = toDraftJson(report);
    const auto refused = [&](const char* json) {
        const auto status = applyFinishJson(report, json);
        CHECK(toDraftJson(report) == before);
        return status ? "(taken)" : status.error().message;
    };
    CHECK(refused(R"({"text":"x","evaluaton":1})").find("\"evaluaton\"") != std::string::npos);
    CHECK(refused(R"({"text":"x","evaluation":4})").find("\"evaluation\"") != std::string::npos);
    CHECK(refused(R"({"assessment":"a"})").find("\"assessment\"") != std::string::npos);
    CHECK(refused(R"({"at":"yesterday"})").find("\"at\"") != std::string::npos);
    CHECK(refused(R"({"forms":["other"]})").find("\"forms\"") != std::string::npos);
    CHECK(refused(R"({"mine":"yes"})").find("\"mine\"") != std::string::npos);
    CHECK(refused(R"({"text":null})").find("\"text\"") != std::string::npos);
    CHECK(refused("{\"text\":\"\xff\"}") != "(taken)");
    CHECK(refused("[]") != "(taken)");
    CHECK(refused("") != "(taken)");
    CHECK(refused(R"({"text":"x","text":"y"})") != "(taken)");
}
