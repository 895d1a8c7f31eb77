#include "mobile/app/control/link_words.h"

#include "mobile/app/control/entity_words.h"
#include "mobile/app/control/words.h"

#include <QVariantMap>

namespace lanyard::app {

namespace {

using intel::Entity;
using intel::EntityKind;

QVariantMap choice(std::string_view value, const QString& text) {
    return {{QStringLiteral("value"), toQt(value)}, {QStringLiteral("text"), text}};
}

/// How a link reads on the page of the one it goes from. %1 the other.
QString outwardText(std::string_view kind, const QString& other) {
    if (kind == "associate-of")
        //: A link between two people. %1 the other.
        //% "Associate of %1"
        return qtTrId("link.associate").arg(other);
    if (kind == "family-of")
        //: A link between two people. %1 the other.
        //% "Family of %1"
        return qtTrId("link.family").arg(other);
    if (kind == "seen-with")
        //: A link. %1 who or what it was seen with.
        //% "Seen with %1"
        return qtTrId("link.seenWith").arg(other);
    if (kind == "seen-in")
        //: A link of a person. %1 the vehicle.
        //% "Seen in %1"
        return qtTrId("link.seenIn").arg(other);
    if (kind == "seen-at")
        //: A link. %1 the place.
        //% "Seen at %1"
        return qtTrId("link.seenAt").arg(other);
    if (kind == "owner-of")
        //: A link of a person. %1 what they own.
        //% "Owner of %1"
        return qtTrId("link.owner").arg(other);
    if (kind == "drives")
        //: A link of a person. %1 the vehicle.
        //% "Drives %1"
        return qtTrId("link.drives").arg(other);
    if (kind == "uses")
        //: A link of a person. %1 the phone or account.
        //% "Uses %1"
        return qtTrId("link.uses").arg(other);
    if (kind == "lives-at")
        //: A link of a person. %1 the place.
        //% "Lives at %1"
        return qtTrId("link.livesAt").arg(other);
    if (kind == "works-at")
        //: A link of a person. %1 the place.
        //% "Works at %1"
        return qtTrId("link.worksAt").arg(other);
    //: A link of a person. %1 the person, phone or account that they send messages to.
    //% "Messages %1"
    return qtTrId("link.messages").arg(other);
}

/// The same on the page of the one it goes to.
QString inwardText(std::string_view kind, const QString& other) {
    if (kind == "seen-in")
        //: A link of a vehicle. %1 the person.
        //% "%1 was seen in it"
        return qtTrId("link.seenIn.back").arg(other);
    if (kind == "seen-at")
        //: A link of a place. %1 the person, vehicle or phone.
        //% "%1 was seen here"
        return qtTrId("link.seenAt.back").arg(other);
    if (kind == "owner-of")
        //: A link of a thing or place. %1 the person.
        //% "Owned by %1"
        return qtTrId("link.owner.back").arg(other);
    if (kind == "drives")
        //: A link of a vehicle. %1 the person.
        //% "Driven by %1"
        return qtTrId("link.drives.back").arg(other);
    if (kind == "uses")
        //: A link of a phone or account. %1 the person.
        //% "Used by %1"
        return qtTrId("link.uses.back").arg(other);
    if (kind == "lives-at")
        //: A link of a place. %1 the person.
        //% "Home of %1"
        return qtTrId("link.livesAt.back").arg(other);
    if (kind == "works-at")
        //: A link of a place. %1 the person.
        //% "%1 works here"
        return qtTrId("link.worksAt.back").arg(other);
    if (kind == "messages")
        //: A link. %1 the person who sends the messages.
        //% "Messaged by %1"
        return qtTrId("link.messages.back").arg(other);
    return outwardText(kind, other); // the same both ways
}

/// Is a link told from `one` to `other`? A person first, a place last, else in the order of the form.
bool goesFrom(const Entity& one, const Entity& other) {
    if (one.kind == other.kind || one.kind == EntityKind::Person || other.kind == EntityKind::Person)
        return one.kind == EntityKind::Person || other.kind != EntityKind::Person;
    if (one.kind == EntityKind::Location || other.kind == EntityKind::Location)
        return other.kind == EntityKind::Location;
    return one.kind < other.kind;
}

} // namespace

QString basisText(std::string_view basis) {
    if (basis == "seen")
        //: How a link is known.
        //% "Seen"
        return qtTrId("basis.seen");
    if (basis == "told")
        //: How a link is known: somebody said so.
        //% "Told"
        return qtTrId("basis.told");
    if (basis == "inferred")
        //: How a link is known: worked out from other things.
        //% "Worked out"
        return qtTrId("basis.inferred");
    return {};
}

QString linkText(const intel::Link& link, const Entity& self, const Entity& other) {
    const QString name = entityTitle(other);
    return link.from == self.id ? outwardText(link.kind, name) : inwardText(link.kind, name);
}

intel::Link linkBetween(const Entity& one, const Entity& other, const QString& kind, const QString& basis) {
    const bool out = goesFrom(one, other);
    return {(out ? one : other).id, (out ? other : one).id, kind.toStdString(), basis.toStdString()};
}

QVariantList linkKindChoices(const Entity& self, const Entity& other) {
    const bool out = goesFrom(self, other);
    const QString name = entityTitle(other);
    QVariantList choices;
    for (const std::string_view kind :
         intel::linkKindsBetween(out ? self.kind : other.kind, out ? other.kind : self.kind))
        choices.append(choice(kind, out ? outwardText(kind, name) : inwardText(kind, name)));
    return choices;
}

QVariantList linkBasisChoices() {
    QVariantList choices;
    for (const std::string_view basis : intel::linkBases())
        choices.append(choice(basis, basisText(basis)));
    return choices;
}

} // namespace lanyard::app
