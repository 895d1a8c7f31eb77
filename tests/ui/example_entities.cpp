#include "tests/ui/example_entities.h"

#include <QVariantMap>

namespace lanyard::ui {

namespace {

using app::EntityFieldRow;
using app::EntityPage;

QVariantMap choice(const QString& value, const QString& text) {
    return {{"value", value}, {"text", text}};
}

EntityFieldRow field(const QString& name, const QString& label, const QString& hint, const QString& shape,
                     const QString& value) {
    EntityFieldRow row;
    row.name = name;
    row.label = label;
    row.hint = hint;
    row.shape = shape;
    row.value = value;
    return row;
}

std::vector<EntityFieldRow> personFields() {
    auto role = field("role", "In this report", "", "choice", "person-of-concern");
    role.choices = {choice("child-at-risk", "Child at risk"), choice("person-of-concern", "Person of concern"),
                    choice("associate", "Associate"), choice("witness", "Witness")};
    auto age = field("age", "Age", "15, or a range: 14-16", "line", "28-32");
    return {field("name", "Name", "As far as it is known", "line", ""),
            field("nicknames", "Nicknames", "What they are called, one on each line", "list", "Mo\nThe Driver"), role,
            age,
            field("description", "Description", "Looks, clothes, voice, what marks them out", "text",
                  "Man, short dark hair, scar over the left eye")};
}

std::vector<EntityFieldRow> vehicleFields() {
    auto registration =
        field("registration", "Registration", "All or part: * for what you did not see", "line", "ABS1CDE");
    registration.advice = "This does not look like a UK registration: check it, or say which country it is from.";
    registration.suggestions = QStringList{"AB51 CDE"};
    registration.code = true;
    return {registration,
            field("country", "Country", "If not the United Kingdom", "line", ""),
            field("make", "Make", "", "line", "Vauxhall"),
            field("model", "Model", "", "line", "Corsa"),
            field("colour", "Colour", "", "line", "Blue"),
            field("description", "Description", "Damage, stickers, seats, who was in it", "text", "")};
}

std::vector<EntityFieldRow> placeFields() {
    auto premises = field("premises", "Kind of place", "", "choice", "car-park");
    premises.choices = {choice("home", "Home"),
                        choice("hotel", "Hotel"),
                        choice("short-let", "Short let"),
                        choice("licensed-premises", "Pub, bar or club"),
                        choice("takeaway", "Takeaway"),
                        choice("shop", "Shop"),
                        choice("taxi-office", "Taxi office"),
                        choice("park", "Park"),
                        choice("school", "School"),
                        choice("transport-stop", "Station or stop"),
                        choice("street", "Street"),
                        choice("car-park", "Car park"),
                        choice("other", "Other")};
    auto position =
        field("position", "Position", "Grid reference, or latitude, longitude", "line", "53.48012, -2.24263");
    position.code = true;
    position.note = "The same as SJ 83992 98101, right to within 12 m";
    return {field("name", "Name", "Hotel, shop, park", "line", "Canal Street car park"),
            field("address", "Address", "", "text", ""),
            field("postcode", "Postcode", "All or part", "line", ""),
            premises,
            position,
            field("description", "Description", "Way in, rooms, who is there and when", "text", "")};
}

std::vector<EntityFieldRow> phoneFields() {
    auto number = field("number", "Number", "With + and the country's code if foreign", "line", "07700900123");
    number.note = "Reads as 07700 900123";
    number.code = true;
    return {number, field("description", "Description", "Make, whose it may be, how it is used", "text", "")};
}

std::vector<EntityFieldRow> accountFields() {
    return {field("service", "App or site", "", "line", "Snapchat"),
            field("handle", "Name used there", "", "line", "@example_dot"),
            field("link", "Link", "Kept as words. It can't be opened here", "line", ""),
            field("description", "Description", "What it shows, who it talks to", "text", "")};
}

QVariantMap target(const QString& value, const QString& title, const QString& meaning) {
    return {{"value", value}, {"title", title}, {"meaning", meaning}, {"code", ""}};
}

} // namespace

QVariantList exampleKinds() {
    const auto kind = [](const char* value, const char* text, const char* icon, const char* name) {
        return QVariantMap{{"value", value}, {"text", text}, {"icon", icon}, {"name", name}};
    };
    return {kind("person", "Person", "user", "Add a person"), kind("vehicle", "Vehicle", "car", "Add a vehicle"),
            kind("location", "Place", "building", "Add a place"),
            kind("telephone", "Phone", "device-mobile", "Add a phone number"),
            kind("online-account", "Online", "at", "Add an online account")};
}

std::vector<app::EntityRow> exampleEntities() {
    return {{"p1", "person", "user", "Man, about 30", "Person of concern", "person-of-concern"},
            {"p2", "person", "user", "Dot", "Child at risk, Age 14", "child-at-risk"},
            {"v1", "vehicle", "car", "TST", "Blue, Vauxhall, Corsa", ""}};
}

EntityPage exampleEntityPage(const QString& kind, bool empty) {
    EntityPage page;
    page.kind = kind;
    page.isNew = empty;
    page.removeText = "Remove it and its 2 links from this report?";
    if (kind == "vehicle") {
        page.entityId = empty ? "v2" : "v1";
        page.icon = "car";
        page.kindTitle = "Vehicle";
        page.title = empty ? "Vehicle" : "ABS1CDE";
        page.templatesTitle = "Same vehicle as before?";
    } else if (kind == "location") {
        page.entityId = "l1";
        page.icon = "building";
        page.kindTitle = "Place";
        page.title = empty ? "Place" : "Canal Street car park";
        page.templatesTitle = "Last places";
        page.canLocate = true;
    } else if (kind == "person") {
        page.entityId = empty ? "p3" : "p1";
        page.icon = "user";
        page.kindTitle = "Person";
        page.title = empty ? "Person" : "Man, about 30";
    } else {
        page.entityId = kind == "telephone" ? "t1" : "o1";
        page.icon = kind == "telephone" ? "device-mobile" : "at";
        page.kindTitle = kind == "telephone" ? "Phone" : "Online";
        page.title = page.kindTitle;
    }
    if (empty && !page.templatesTitle.isEmpty())
        page.templates = {QVariantMap{{"text", "AB51 CDE"}, {"detail", "Silver, Ford, Focus"}},
                          QVariantMap{{"text", "White van"}, {"detail", ""}}};
    if (!empty)
        page.links = {QVariantMap{{"text", "Seen in TST"}, {"detail", "Seen"}},
                      QVariantMap{{"text", "Associate of Dot"}, {"detail", ""}}};
    page.linkTargets = {target("p2", "Dot", "Person, Child at risk, Age 14"),
                        target("v1", "TST", "Vehicle, Blue, Vauxhall, Corsa")};
    return page;
}

std::vector<EntityFieldRow> exampleFields(const QString& kind, bool empty) {
    auto rows = kind == "vehicle"     ? vehicleFields()
                : kind == "location"  ? placeFields()
                : kind == "telephone" ? phoneFields()
                : kind == "person"    ? personFields()
                                      : accountFields();
    const QString id = exampleEntityPage(kind, empty).entityId;
    for (EntityFieldRow& row : rows) {
        row.entityId = id;
        if (!empty)
            continue;
        row.value.clear();
        row.note.clear();
        row.advice.clear();
        row.suggestions.clear();
    }
    return rows;
}

QVariantList exampleLinkKinds() {
    return {choice("seen-in", "Seen in TST"), choice("drives", "Drives TST"), choice("owner-of", "Owner of TST")};
}

QVariantList exampleLinkBases() {
    return {choice("seen", "Seen"), choice("told", "Told"), choice("inferred", "Worked out")};
}

} // namespace lanyard::ui
