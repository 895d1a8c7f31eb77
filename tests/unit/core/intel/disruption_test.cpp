#include "core/intel/disruption.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::intel;
using Json = nlohmann::json;

namespace {

constexpr Date kToday{2026, 11, 22};

Disruption fullRecord() {
    Disruption record;
    record.id = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
    record.measure = "child-abduction-warning-notice";
    record.measureTitle = "Child abduction warning notice";
    record.packVersion = 7;
    record.form = "group";
    record.outcome = "served";
    record.on = Date{2026, 11, 20};
    record.place = "Mill Lane";
    record.note = "He signed it.";
    record.created = UnixMillis{1763788800000};
    record.changed = record.created;
    return record;
}

} // namespace

TEST_CASE("a record of a disruption is kept and sent as it was written", "[intel]") {
    const Disruption record = fullRecord();
    const auto draft = disruptionFromDraftJson(toDraftJson(record));
    REQUIRE(draft);
    CHECK(toDraftJson(*draft) == toDraftJson(record));
    const auto wire = toWireJson(record);
    REQUIRE(wire);
    const auto read = disruptionFromWireJson(*wire);
    REQUIRE(read);
    CHECK(read->measure == record.measure);
    CHECK(read->outcome == "served");
    CHECK(read->on == record.on);
    CHECK(read->note == "He signed it.");
    CHECK(toWireJson(*read) == *wire);
    CHECK(titleOf(record) == "Child abduction warning notice");
}

TEST_CASE("a record that was saved can be read again, however much was pasted into it", "[intel]") {
    Disruption record = fullRecord();
    record.note.assign(4'000'000, '\0'); // six bytes each, as JSON
    const auto read = disruptionFromDraftJson(toDraftJson(record));
    if (!read)
        FAIL(read.error().message);
    CHECK(read->note == record.note);
}

TEST_CASE("a record needs a measure, what came of it and a day", "[intel]") {
    Disruption record = fullRecord();
    CHECK(validate(record, kToday).empty());
    record.on = Date{2026, 11, 23};
    REQUIRE(validate(record, kToday).size() == 1);
    CHECK_FALSE(validate(record, kToday)[0].blocks);
    for (const char* field : {"measure", "outcome", "on"}) {
        Disruption without = fullRecord();
        if (std::string_view(field) == "measure")
            without.measure.clear();
        else if (std::string_view(field) == "outcome")
            without.outcome.clear();
        else
            without.on.reset();
        const auto problems = validate(without, kToday);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].field == field);
        CHECK(problems[0].blocks);
        CHECK_FALSE(toWireJson(without));
        // Saving is never blocked.
        CHECK(disruptionFromDraftJson(toDraftJson(without)));
    }
}

TEST_CASE("the force refuses a record that is not in its form", "[intel]") {
    const std::string wire = toWireJson(fullRecord()).value();
    const auto refused = [&](const auto& change) {
        Json json = Json::parse(wire);
        change(json);
        return !disruptionFromWireJson(json.dump());
    };
    CHECK_FALSE(refused([](Json&) {}));
    CHECK(refused([](Json& json) { json["outcome"] = "won"; }));
    CHECK(refused([](Json& json) { json["form"] = "other"; }));
    CHECK(refused([](Json& json) { json["measure"] = "No Such Id"; }));
    CHECK(refused([](Json& json) { json["on"] = "2026-02-30"; }));
    CHECK(refused([](Json& json) { json["kind"] = "report"; }));
    CHECK(refused([](Json& json) { json["who"] = "x"; }));
    CHECK(refused([](Json& json) { json.erase("outcome"); }));
    CHECK(refused([](Json& json) { json["note"] = std::string(2001, 'x'); }));
    CHECK(disruptionFromWireJson(" " + wire).has_value() == false);
}

TEST_CASE("a record from a file names the member that is wrong", "[intel]") {
    Disruption record;
    record.id = fullRecord().id;
    REQUIRE(
        applyRecordJson(record, R"({"measure":"closure-notice","outcome":"granted","on":"2026-11-02","note":"x"})"));
    CHECK(record.measure == "closure-notice");
    CHECK(applyRecordJson(record, R"({"outcome":"won"})").error().message.find("outcome") != std::string::npos);
    CHECK(applyRecordJson(record, R"({"colour":"red"})").error().message.find("colour") != std::string::npos);
    CHECK_FALSE(applyRecordJson(record, "[]"));
    CHECK(record.outcome == "granted");
}

TEST_CASE("a withdrawal names the report and says why", "[intel]") {
    Withdrawal request{"1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11", "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a12",
                       "It was another car.", UnixMillis{1763788800000}};
    const auto wire = toWireJson(request);
    REQUIRE(wire);
    const auto read = withdrawalFromWireJson(*wire);
    REQUIRE(read);
    CHECK(read->withdraws == request.withdraws);
    CHECK(read->reason == request.reason);
    request.reason = " ";
    CHECK_FALSE(toWireJson(request));
    request.reason = "x";
    request.withdraws = request.id;
    CHECK_FALSE(toWireJson(request));
    CHECK_FALSE(withdrawalFromWireJson(wire->substr(0, wire->size() - 1)));
}
