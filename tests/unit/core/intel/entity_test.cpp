#include "core/intel/entity.h"

#include "tests/unit/core/intel/sample.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::intel;
using Json = nlohmann::json;

namespace {

Report peopledReport() {
    Report report = test::finishedReport();
    Entity man{"p1", EntityKind::Person, {{"nicknames", "Baz\nThe Cat"}, {"role", "person-of-concern"}, {"age", "30"}}};
    Entity girl{"p2", EntityKind::Person, {{"role", "child-at-risk"}, {"age", "14-16"}}};
    Entity car{"v1", EntityKind::Vehicle, {{"registration", "ab51 cde"}, {"colour", "silver"}}};
    Entity park{"l1", EntityKind::Location, {{"name", "Mill Lane car park"}, {"premises", "car-park"}}};
    Entity phone{"t1", EntityKind::Telephone, {{"number", "07700 900123"}}};
    Entity account{"o1", EntityKind::OnlineAccount, {{"service", "Example Chat"}, {"handle", "@Baz_Example"}}};
    report.entities = {man, girl, car, park, phone, account};
    report.links = {{"p1", "v1", "drives", "seen"}, {"p2", "p1", "seen-with", ""}};
    report.attachments = {{"1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a99", "image/jpeg", 1234,
                           "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", "The car", true}};
    report.said = "Staff said that he comes at weekends.";
    report.flags = {"CSE", "vehicle-of-concern"};
    report.handling = Handling::Conditions;
    report.conditionCodes = {"ask-me"};
    return report;
}

bool hasProblem(const Report& report, const std::string& field, bool blocking) {
    for (const Problem& problem : validate(report)) {
        if (problem.field == field && problem.blocks == blocking && !problem.sentence.empty())
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("people, things, places and links reach the force as they were written", "[intel]") {
    const Report report = peopledReport();
    const auto draft = fromDraftJson(toDraftJson(report));
    REQUIRE(draft);
    CHECK(draft->entities == report.entities);
    CHECK(draft->links == report.links);
    CHECK(draft->attachments == report.attachments);
    const auto wire = toWireJson(report);
    REQUIRE(wire);
    const auto read = fromWireJson(*wire);
    REQUIRE(read);
    CHECK(read->entities == report.entities);
    CHECK(read->links == report.links);
    CHECK(read->attachments == report.attachments);
    CHECK(read->said == report.said);
    CHECK(read->flags == report.flags);
    CHECK(read->conditionCodes == report.conditionCodes);
    const Json json = Json::parse(*wire);
    CHECK(json["persons"][0]["nicknames"] == Json::array({"Baz", "The Cat"}));
    CHECK(json["links"][1] == Json({{"from", "p2"}, {"to", "p1"}, {"kind", "seen-with"}}));
}

TEST_CASE("the force refuses an entity, link or attachment that is not in its form", "[intel]") {
    const std::string wire = toWireJson(peopledReport()).value();
    const auto refused = [&](const auto& change) {
        Json json = Json::parse(wire);
        change(json);
        return !fromWireJson(json.dump());
    };
    CHECK_FALSE(refused([](Json&) {}));
    CHECK(refused([](Json& json) { json["persons"][0]["role"] = "villain"; }));
    CHECK(refused([](Json& json) { json["persons"][0]["id"] = "v1"; }));
    CHECK(refused([](Json& json) { json["persons"][1]["id"] = "p1"; }));
    CHECK(refused([](Json& json) { json["persons"][0]["id"] = "p0"; }));
    CHECK(refused([](Json& json) { json["persons"][0]["shoe"] = "9"; }));
    CHECK(refused([](Json& json) { json["persons"][0]["nicknames"] = "Baz"; }));
    CHECK(refused([](Json& json) { json["persons"][0]["nicknames"] = Json::array(); }));
    CHECK(refused([](Json& json) { json["persons"][0]["nicknames"][0] = "two\nlines"; }));
    CHECK(refused([](Json& json) { json["persons"][0]["name"] = ""; }));
    CHECK(refused([](Json& json) { json["vehicles"][0]["colour"] = std::string(61, 'x'); }));
    CHECK(refused([](Json& json) { json["locations"][0]["latitude"] = "north"; }));
    CHECK(refused([](Json& json) { json["locations"][0]["latitude"] = "51.5"; }));
    CHECK_FALSE(refused([](Json& json) { json["locations"][0]["latitude"] = "-51.50000"; }));
    CHECK(refused([](Json& json) { json["links"][0]["to"] = "v9"; }));
    CHECK(refused([](Json& json) { json["links"][0]["to"] = "p1"; }));
    CHECK(refused([](Json& json) { json["links"][0]["kind"] = "loves"; }));
    CHECK(refused([](Json& json) { json["links"][0]["basis"] = "guessed"; }));
    CHECK(refused([](Json& json) { json["attachments"][0]["media"] = "picture"; }));
    CHECK(refused([](Json& json) { json["attachments"][0]["media"] = ""; }));
    CHECK(refused([](Json& json) { json["attachments"][0]["size"] = kMaxAttachmentSize + 1; }));
    CHECK(refused([](Json& json) { json["attachments"][0]["metadata_kept"] = false; }));
    CHECK(refused([](Json& json) { json["attachments"].push_back(json["attachments"][0]); }));
    CHECK(refused([](Json& json) { json["flags"] = {"CSE", "CSE"}; }));
    CHECK(refused([](Json& json) { json["flags"] = {"not a word"}; }));
    CHECK(refused([](Json& json) { json["persons"] = Json::array(); }));
}

TEST_CASE("what is too long or too much is said, with its place", "[intel]") {
    Report report = peopledReport();
    report.entities[1].set("description", std::string(2001, 'x'));
    CHECK(hasProblem(report, "persons.1.description", true));
    report.entities[1].set("description", "\xff");
    CHECK(hasProblem(report, "persons.1.description", true));
    report.entities[1].set("description", "");
    report.childAtRiskNow.reset();
    CHECK(hasProblem(report, "child_at_risk_now", false));
    report.attachments.resize(kMaxAttachments + 1, report.attachments.front());
    CHECK(hasProblem(report, "attachments", true));
    report.links.resize(kMaxLinks + 1, report.links.front());
    CHECK(hasProblem(report, "links", true));
}

TEST_CASE("conditions may be the force's codes, the officer's words, or both", "[intel]") {
    Report report = peopledReport();
    CHECK_FALSE(hasProblem(report, "conditions", true));
    report.conditionCodes.clear();
    CHECK(hasProblem(report, "conditions", true));
}

TEST_CASE("finish takes entities, each list in place of the old one", "[intel]") {
    Report report = peopledReport();
    REQUIRE(applyFinishJson(report, R"({"vehicles":[{"id":"v2","registration":"X1"}]})"));
    REQUIRE(report.entities.size() == 6);
    CHECK(report.entities.back().id == "v2");
    // The link to the vehicle that went has gone with it.
    REQUIRE(report.links.size() == 1);
    CHECK(report.links[0].kind == "seen-with");
    CHECK_FALSE(applyFinishJson(report, R"({"telephones":[{"id":"t1","e164":"+447700900123"}]})"));
    CHECK_FALSE(applyFinishJson(report, R"({"persons":[{"id":"t1"}]})"));
    REQUIRE(applyFinishJson(report, R"({"links":[{"from":"p1","to":"v2","kind":"seen-in"}]})"));
    CHECK(report.links.size() == 1);
    REQUIRE(applyFinishJson(report, R"({"online_accounts":[{"id":"o1","service":"S","handle":"@MiXed"}]})"));
    CHECK(report.entities.back().value("handle_search") == "mixed");
    CHECK(report.entities.back().value("handle") == "@MiXed");
}

TEST_CASE("what was typed stays; what machines compare by stands beside it", "[intel]") {
    Entity car{"v1", EntityKind::Vehicle, {{"registration", "ab51 cde"}}};
    normalise(car);
    CHECK(car.value("registration") == "ab51 cde");
    CHECK(car.value("registration_normalised") == "AB51CDE");
    CHECK(adviceOn(car, "registration").empty());
    car.set("registration", "IB12 CDE");
    CHECK_FALSE(adviceOn(car, "registration").empty());
    car.set("country", "France");
    CHECK(adviceOn(car, "registration").empty());

    Entity phone{"t1", EntityKind::Telephone, {{"number", "(07700) 900 123"}}};
    normalise(phone);
    CHECK(phone.value("e164") == "+447700900123");
    phone.set("number", "");
    normalise(phone);
    CHECK(isEmpty(phone));

    Entity place{"l1", EntityKind::Location, {{"position", "TQ 300 800"}, {"postcode", "Q1 1AA"}}};
    normalise(place);
    CHECK(place.value("grid") == "TQ 300 800");
    CHECK(place.value("latitude").substr(0, 4) == "51.5");
    CHECK(place.value("longitude").substr(0, 4) == "-0.1");
    CHECK(std::stoi(place.value("accuracy_m")) >= 71); // half the diagonal of 100 m, and the transformation's error
    CHECK_FALSE(adviceOn(place, "postcode").empty());
    // "Here", with the accuracy that the phone stated.
    place.set("position", "51.50442, -0.12842");
    place.set("accuracy_m", "80");
    normalise(place);
    CHECK(place.value("accuracy_m") == "80");
    CHECK_FALSE(place.value("grid").empty());
    place.set("position", "by the old oak");
    normalise(place);
    CHECK(place.value("latitude").empty());
    CHECK(place.value("accuracy_m").empty());
    CHECK_FALSE(adviceOn(place, "position").empty());
    // Whatever was made goes on the wire as it is.
    Report report = peopledReport();
    for (Entity& entity : report.entities)
        normalise(entity);
    REQUIRE(toWireJson(report));
    CHECK(fromWireJson(*toWireJson(report))->entities == report.entities);
    CHECK(hasProblem(peopledReport(), "vehicles.0.registration", false) == false);
    report.entities[2].set("registration", "IB12 CDE");
    CHECK(hasProblem(report, "vehicles.0.registration", false));
}

TEST_CASE("an id is never given twice", "[intel]") {
    Report report = peopledReport();
    CHECK(nextEntityId(report.entities, EntityKind::Person) == "p3");
    report.entities.erase(report.entities.begin());
    CHECK(nextEntityId(report.entities, EntityKind::Person) == "p3");
    CHECK(nextEntityId({}, EntityKind::OnlineAccount) == "o1");
}

TEST_CASE("an entity is called by what is known of it", "[intel]") {
    const Report report = peopledReport();
    CHECK(titleOf(report.entities[0]) == "Baz");
    CHECK(titleOf(report.entities[1]) == "14-16");
    CHECK(titleOf(report.entities[2]) == "ab51 cde");
    CHECK(titleOf(report.entities[3]) == "Mill Lane car park");
    CHECK(titleOf(Entity{"t1", EntityKind::Telephone, {}}).empty());
    CHECK(isEmpty(Entity{"t1", EntityKind::Telephone, {}}));
    for (const EntityKind from : entityKinds())
        for (const EntityKind to : entityKinds())
            for (const std::string_view kind : linkKindsBetween(from, to))
                CHECK(std::find(linkKinds().begin(), linkKinds().end(), kind) != linkKinds().end());
}

TEST_CASE("two sources become two reports, tied where the source unit alone can see it", "[intel]") {
    Report report = peopledReport();
    report.place = "Mill Lane";
    report.provenance = "The caretaker.";
    const Report other =
        splitOff(report, "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a77", "2f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a77");
    CHECK(other.id == "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a77");
    CHECK(other.text.empty());
    CHECK(other.provenance.empty());
    CHECK_FALSE(other.evaluation);
    CHECK_FALSE(other.source);
    CHECK(other.attachments.empty());
    CHECK(other.place == "Mill Lane");
    CHECK(other.entities == report.entities);
    CHECK(other.splitLink == report.splitLink);
    CHECK(report.splitLink == "2f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a77");
    CHECK(provenanceToSeal(other).find(report.splitLink) != std::string::npos);
    CHECK(provenanceToSeal(report).starts_with("The caretaker."));
    // A third from the same note carries the same link.
    CHECK(splitOff(report, other.id, "3f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a77").splitLink == other.splitLink);
    // Kept in the draft, never in the body that the intake reads.
    CHECK(fromDraftJson(toDraftJson(report))->splitLink == report.splitLink);
    report.provenance.clear();
    CHECK(toWireJson(report)->find("2f0c2f5e") == std::string::npos);
    Report whole = peopledReport();
    CHECK(provenanceToSeal(whole).empty());
}
