#include "mobile/app/control/entity_labels.h"

#include "mobile/app/control/words.h"

namespace lanyard::app {

using intel::EntityKind;

QString kindTitle(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        //: A person that a report names: button that adds one, and title of its page.
        //% "Person"
        return qtTrId("entity.person");
    case EntityKind::Vehicle:
        //: A vehicle that a report names: button that adds one, and title of its page.
        //% "Vehicle"
        return qtTrId("entity.vehicle");
    case EntityKind::Location:
        //: A place that a report names: button that adds one, and title of its page.
        //% "Place"
        return qtTrId("entity.location");
    case EntityKind::Telephone:
        //: A telephone number that a report names: button that adds one, and title of its page.
        //% "Phone"
        return qtTrId("entity.telephone");
    case EntityKind::OnlineAccount:
        //: An account on an app or site that a report names: button that adds one, and title of its page.
        //% "Online"
        return qtTrId("entity.online");
    }
    return {};
}

QString addText(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        //: For screen readers: a button of the note.
        //% "Add a person"
        return qtTrId("entity.person.add");
    case EntityKind::Vehicle:
        //: For screen readers: a button of the note.
        //% "Add a vehicle"
        return qtTrId("entity.vehicle.add");
    case EntityKind::Location:
        //: For screen readers: a button of the note.
        //% "Add a place"
        return qtTrId("entity.location.add");
    case EntityKind::Telephone:
        //: For screen readers: a button of the note.
        //% "Add a phone number"
        return qtTrId("entity.telephone.add");
    case EntityKind::OnlineAccount:
        //: For screen readers: a button of the note.
        //% "Add an online account"
        return qtTrId("entity.online.add");
    }
    return {};
}

QString iconOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        return QStringLiteral("user");
    case EntityKind::Vehicle:
        return QStringLiteral("car");
    case EntityKind::Location:
        return QStringLiteral("building");
    case EntityKind::Telephone:
        return QStringLiteral("device-mobile");
    case EntityKind::OnlineAccount:
        return QStringLiteral("at");
    }
    return {};
}

namespace {

QString descriptionText() {
    //: Field of a person, vehicle, place, phone or account.
    //% "Description"
    return qtTrId("entity.description");
}

FieldWords personWords(std::string_view name) {
    if (name == "name")
        //: Field of a person.
        //% "Name"
        return {qtTrId("person.name"),
                //: In the empty field for a person's name.
                //% "As far as it is known"
                qtTrId("person.name.hint")};
    if (name == "nicknames")
        //: Field of a person.
        //% "Nicknames"
        return {qtTrId("person.nicknames"),
                //: In the empty field for a person's nicknames.
                //% "What they are called, one on each line"
                qtTrId("person.nicknames.hint")};
    if (name == "role")
        //: Field of a person: a choice of four. It may stay open.
        //% "In this report"
        return {qtTrId("person.role"), {}};
    if (name == "age")
        //: Field of a person.
        //% "Age"
        return {qtTrId("person.age"),
                //: In the empty field for a person's age.
                //% "15, or a range: 14-16"
                qtTrId("person.age.hint")};
    return {descriptionText(),
            //: In the empty field for a person's description.
            //% "Looks, clothes, voice, what marks them out"
            qtTrId("person.description.hint")};
}

FieldWords vehicleWords(std::string_view name) {
    if (name == "registration")
        //: Field of a vehicle.
        //% "Registration"
        return {qtTrId("vehicle.registration"),
                //: In the empty field for a registration.
                //% "All or part: * for what you did not see"
                qtTrId("vehicle.registration.hint")};
    if (name == "country")
        //: Field of a vehicle: where it is registered.
        //% "Country"
        return {qtTrId("vehicle.country"),
                //: In the empty field for the country that a vehicle is registered in.
                //% "If not the United Kingdom"
                qtTrId("vehicle.country.hint")};
    if (name == "make")
        //: Field of a vehicle.
        //% "Make"
        return {qtTrId("vehicle.make"), {}};
    if (name == "model")
        //: Field of a vehicle.
        //% "Model"
        return {qtTrId("vehicle.model"), {}};
    if (name == "colour")
        //: Field of a vehicle.
        //% "Colour"
        return {qtTrId("vehicle.colour"), {}};
    return {descriptionText(),
            //: In the empty field for a vehicle's description.
            //% "Damage, stickers, seats, who was in it"
            qtTrId("vehicle.description.hint")};
}

FieldWords locationWords(std::string_view name) {
    if (name == "name")
        //: Field of a place.
        //% "Name"
        return {qtTrId("location.name"),
                //: In the empty field for the name of a place.
                //% "Hotel, shop, park"
                qtTrId("location.name.hint")};
    if (name == "address")
        //: Field of a place.
        //% "Address"
        return {qtTrId("location.address"), {}};
    if (name == "postcode")
        //: Field of a place.
        //% "Postcode"
        return {qtTrId("location.postcode"),
                //: In the empty field for a postcode.
                //% "All or part"
                qtTrId("location.postcode.hint")};
    if (name == "premises")
        //: Field of a place: a choice. It may stay open.
        //% "Kind of place"
        return {qtTrId("location.premises"), {}};
    if (name == "position")
        //: Field of a place.
        //% "Position"
        return {qtTrId("location.position"),
                //: In the empty field for a position.
                //% "Grid reference, or latitude, longitude"
                qtTrId("location.position.hint")};
    return {descriptionText(),
            //: In the empty field for the description of a place.
            //% "Way in, rooms, who is there and when"
            qtTrId("location.description.hint")};
}

FieldWords telephoneWords(std::string_view name) {
    if (name == "number")
        //: Field of a phone.
        //% "Number"
        return {qtTrId("telephone.number"),
                //: In the empty field for a telephone number.
                //% "With + and the country's code if foreign"
                qtTrId("telephone.number.hint")};
    return {descriptionText(),
            //: In the empty field for the description of a phone.
            //% "Make, whose it may be, how it is used"
            qtTrId("telephone.description.hint")};
}

FieldWords accountWords(std::string_view name) {
    if (name == "service")
        //: Field of an online account.
        //% "App or site"
        return {qtTrId("online.service"), {}};
    if (name == "handle")
        //: Field of an online account.
        //% "Name used there"
        return {qtTrId("online.handle"), {}};
    if (name == "link")
        //: Field of an online account.
        //% "Link"
        return {qtTrId("online.link"),
                //: In the empty field for a link.
                //% "Kept as words. It can't be opened here"
                qtTrId("online.link.hint")};
    return {descriptionText(),
            //: In the empty field for the description of an online account.
            //% "What it shows, who it talks to"
            qtTrId("online.description.hint")};
}

} // namespace

FieldWords fieldWords(EntityKind kind, std::string_view name) {
    switch (kind) {
    case EntityKind::Person:
        return personWords(name);
    case EntityKind::Vehicle:
        return vehicleWords(name);
    case EntityKind::Location:
        return locationWords(name);
    case EntityKind::Telephone:
        return telephoneWords(name);
    case EntityKind::OnlineAccount:
        return accountWords(name);
    }
    return {};
}

QString roleText(std::string_view value) {
    if (value == "child-at-risk")
        //: Role of a person in a report.
        //% "Child at risk"
        return qtTrId("role.child");
    if (value == "person-of-concern")
        //: Role of a person in a report.
        //% "Person of concern"
        return qtTrId("role.concern");
    if (value == "associate")
        //: Role of a person in a report.
        //% "Associate"
        return qtTrId("role.associate");
    if (value == "witness")
        //: Role of a person in a report.
        //% "Witness"
        return qtTrId("role.witness");
    return {};
}

QString premisesText(std::string_view value) {
    if (value == "home")
        //: Kind of place.
        //% "Home"
        return qtTrId("premises.home");
    if (value == "hotel")
        //: Kind of place.
        //% "Hotel"
        return qtTrId("premises.hotel");
    if (value == "short-let")
        //: Kind of place: let by the night or week.
        //% "Short let"
        return qtTrId("premises.shortLet");
    if (value == "licensed-premises")
        //: Kind of place: licensed for alcohol, music or late food.
        //% "Pub, bar or club"
        return qtTrId("premises.licensed");
    if (value == "takeaway")
        //: Kind of place.
        //% "Takeaway"
        return qtTrId("premises.takeaway");
    if (value == "shop")
        //: Kind of place.
        //% "Shop"
        return qtTrId("premises.shop");
    if (value == "taxi-office")
        //: Kind of place.
        //% "Taxi office"
        return qtTrId("premises.taxi");
    if (value == "park")
        //: Kind of place.
        //% "Park"
        return qtTrId("premises.park");
    if (value == "school")
        //: Kind of place.
        //% "School"
        return qtTrId("premises.school");
    if (value == "transport-stop")
        //: Kind of place.
        //% "Station or stop"
        return qtTrId("premises.transport");
    if (value == "street")
        //: Kind of place.
        //% "Street"
        return qtTrId("premises.street");
    if (value == "car-park")
        //: Kind of place.
        //% "Car park"
        return qtTrId("premises.carPark");
    if (value == "other")
        //: Kind of place: none of the others.
        //% "Other"
        return qtTrId("premises.other");
    return {};
}

} // namespace lanyard::app
