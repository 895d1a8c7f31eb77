#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The people, things and places that a report names, and how they belong together (POLE: person, object, location,
/// event; reference: intelligence-report.md section 13, names close to the Standard Data Model). Nothing in them is
/// compulsory.
namespace lanyard::intel {

enum class EntityKind { Person, Vehicle, Location, Telephone, OnlineAccount };

/// What one member of an entity may hold.
struct EntityField {
    enum class Shape {
        Line,  ///< one line
        Text,  ///< several lines
        List,  ///< any number of lines: an array in JSON, lines in Entity::fields
        Choice ///< one of `choices`
    };
    std::string_view name; ///< the JSON member
    Shape shape = Shape::Line;
    std::size_t limit = 0; ///< bytes of one value
    std::span<const std::string_view> choices{};
    bool derived = false; ///< made from another member by normalise(); nobody types it
};

/// Person: name nicknames role (child-at-risk person-of-concern associate witness) age ("15", "14-16") description.
/// Vehicle: registration country make model colour description, and registration_normalised.
/// Location: name address postcode premises position (a grid reference or a latitude and longitude, as typed)
/// description, and grid latitude longitude (WGS84, decimal degrees, five places) accuracy_m (whole metres).
/// Telephone: number description, and e164. OnlineAccount: service handle link description, and handle_search.
[[nodiscard]] std::span<const EntityField> fieldsOf(EntityKind kind);
/// Nothing when the kind has no such member.
[[nodiscard]] const EntityField* fieldOf(EntityKind kind, std::string_view name);

struct Entity {
    std::string id; ///< a letter for the kind and a number: p1 v1 l1 t1 o1; its own within the report
    EntityKind kind = EntityKind::Person;
    std::map<std::string, std::string, std::less<>> fields; ///< only what is said; never an empty value
    [[nodiscard]] bool operator==(const Entity&) const = default;

    /// The value, or "".
    [[nodiscard]] const std::string& value(std::string_view name) const;
    /// Sets it, or takes it away when empty.
    void set(std::string_view name, std::string value);
};

/// One thing and another: from `from` to `to`.
struct Link {
    std::string from;
    std::string to;
    std::string kind;  ///< one of linkKinds()
    std::string basis; ///< seen told inferred, or "": so that a guess is not taken for a sighting
    [[nodiscard]] bool operator==(const Link&) const = default;
};

/// associate-of family-of seen-with seen-in seen-at owner-of drives uses lives-at works-at messages
[[nodiscard]] std::span<const std::string_view> linkKinds();
[[nodiscard]] std::span<const std::string_view> linkBases();
/// The kinds of link that make sense from one kind of entity to another, the likeliest first.
[[nodiscard]] std::vector<std::string_view> linkKindsBetween(EntityKind from, EntityKind to);

inline constexpr std::size_t kMaxEntities = 100; ///< in one report
inline constexpr std::size_t kMaxLinks = 100;
inline constexpr std::size_t kMaxListed = 20; ///< values of one List

/// The name of the kind's array in JSON: persons vehicles locations telephones online_accounts.
[[nodiscard]] std::string_view arrayNameOf(EntityKind kind);
[[nodiscard]] std::span<const EntityKind> entityKinds(); ///< in the order of the form
/// p v l t o, and back.
[[nodiscard]] char letterOf(EntityKind kind);
/// The next free id of this kind.
[[nodiscard]] std::string nextEntityId(std::span<const Entity> entities, EntityKind kind);
/// "p1" … "p999", of this kind's letter?
[[nodiscard]] bool isEntityId(std::string_view id, EntityKind kind);

/// How it is called in a list: the name or nickname, registration, address, number, handle; "" when nothing is said.
[[nodiscard]] std::string titleOf(const Entity& entity);
/// Nothing was said of it.
[[nodiscard]] bool isEmpty(const Entity& entity);
/// Makes the derived members anew from what was typed: registration_normalised, e164, handle_search, grid, latitude,
/// longitude, accuracy_m. What was typed is never changed. An accuracy that is held and worse than what the position's
/// form can give stays ("here" sets it): whoever changes the position takes the old accuracy away.
void normalise(Entity& entity);
/// What is worth saying about a value as it was typed, one sentence, or "": advice only.
[[nodiscard]] std::string adviceOn(const Entity& entity, std::string_view field);
/// The lines of a List's value.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view value);

} // namespace lanyard::intel
