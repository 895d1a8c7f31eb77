#include "core/intel/entity.h"

#include <algorithm>
#include <array>

namespace lanyard::intel {

namespace {

using Shape = EntityField::Shape;

constexpr std::array<std::string_view, 4> kRoles{"child-at-risk", "person-of-concern", "associate", "witness"};
constexpr std::array<std::string_view, 13> kPremises{
    "home",   "hotel",          "short-let", "licensed-premises", "takeaway", "shop", "taxi-office", "park",
    "school", "transport-stop", "street",    "car-park",          "other"};

constexpr std::array kPersonFields{
    EntityField{"name", Shape::Line, 200},          EntityField{"nicknames", Shape::List, 100},
    EntityField{"role", Shape::Choice, 32, kRoles}, EntityField{"age", Shape::Line, 20},
    EntityField{"description", Shape::Text, 2000},
};
constexpr std::array kVehicleFields{
    EntityField{"registration", Shape::Line, 30},
    EntityField{"country", Shape::Line, 60},
    EntityField{"make", Shape::Line, 100},
    EntityField{"model", Shape::Line, 100},
    EntityField{"colour", Shape::Line, 60},
    EntityField{"description", Shape::Text, 2000},
    EntityField{"registration_normalised", Shape::Line, 30, {}, true},
};
constexpr std::array kLocationFields{
    EntityField{"name", Shape::Line, 200},
    EntityField{"address", Shape::Text, 1000},
    EntityField{"postcode", Shape::Line, 16},
    EntityField{"premises", Shape::Choice, 32, kPremises},
    EntityField{"position", Shape::Line, 60},
    EntityField{"description", Shape::Text, 2000},
    EntityField{"grid", Shape::Line, 20, {}, true},
    EntityField{"latitude", Shape::Line, 16, {}, true},
    EntityField{"longitude", Shape::Line, 16, {}, true},
    EntityField{"accuracy_m", Shape::Line, 10, {}, true},
};
constexpr std::array kTelephoneFields{
    EntityField{"number", Shape::Line, 40},
    EntityField{"description", Shape::Text, 2000},
    EntityField{"e164", Shape::Line, 20, {}, true},
};
constexpr std::array kAccountFields{
    EntityField{"service", Shape::Line, 100},
    EntityField{"handle", Shape::Line, 200},
    EntityField{"link", Shape::Line, 2000},
    EntityField{"description", Shape::Text, 2000},
    EntityField{"handle_search", Shape::Line, 200, {}, true},
};

constexpr std::array kKinds{EntityKind::Person, EntityKind::Vehicle, EntityKind::Location, EntityKind::Telephone,
                            EntityKind::OnlineAccount};
constexpr std::array<std::string_view, 11> kLinkKinds{"associate-of", "family-of", "seen-with", "seen-in",
                                                      "seen-at",      "owner-of",  "drives",    "uses",
                                                      "lives-at",     "works-at",  "messages"};
constexpr std::array<std::string_view, 3> kLinkBases{"seen", "told", "inferred"};

std::string firstLine(std::string_view text) {
    return std::string(text.substr(0, text.find('\n')));
}

/// The first of these members that says anything.
std::string firstOf(const Entity& entity, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        if (const std::string& value = entity.value(name); !value.empty())
            return firstLine(value);
    }
    return {};
}

} // namespace

std::span<const EntityField> fieldsOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        return kPersonFields;
    case EntityKind::Vehicle:
        return kVehicleFields;
    case EntityKind::Location:
        return kLocationFields;
    case EntityKind::Telephone:
        return kTelephoneFields;
    case EntityKind::OnlineAccount:
        return kAccountFields;
    }
    return {};
}

const EntityField* fieldOf(EntityKind kind, std::string_view name) {
    const auto fields = fieldsOf(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const EntityField& f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const std::string& Entity::value(std::string_view name) const {
    static const std::string kNothing;
    const auto found = fields.find(name);
    return found == fields.end() ? kNothing : found->second;
}

void Entity::set(std::string_view name, std::string value) {
    const auto found = fields.find(name);
    if (value.empty()) {
        if (found != fields.end())
            fields.erase(found);
    } else if (found != fields.end()) {
        found->second = std::move(value);
    } else {
        fields.emplace(name, std::move(value));
    }
}

std::span<const std::string_view> linkKinds() {
    return kLinkKinds;
}
std::span<const std::string_view> linkBases() {
    return kLinkBases;
}

std::vector<std::string_view> linkKindsBetween(EntityKind from, EntityKind to) {
    if (from == EntityKind::Person) {
        switch (to) {
        case EntityKind::Person:
            return {"associate-of", "seen-with", "family-of", "messages"};
        case EntityKind::Vehicle:
            return {"seen-in", "drives", "owner-of"};
        case EntityKind::Location:
            return {"seen-at", "lives-at", "works-at", "owner-of"};
        case EntityKind::Telephone:
        case EntityKind::OnlineAccount:
            return {"uses", "owner-of", "messages"};
        }
    }
    if (from == EntityKind::Vehicle && to == EntityKind::Location)
        return {"seen-at"};
    if (to == EntityKind::Person)
        return {"seen-with"};
    return {"seen-with", "seen-at"};
}

std::string_view arrayNameOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        return "persons";
    case EntityKind::Vehicle:
        return "vehicles";
    case EntityKind::Location:
        return "locations";
    case EntityKind::Telephone:
        return "telephones";
    case EntityKind::OnlineAccount:
        return "online_accounts";
    }
    return {};
}

std::span<const EntityKind> entityKinds() {
    return kKinds;
}

char letterOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        return 'p';
    case EntityKind::Vehicle:
        return 'v';
    case EntityKind::Location:
        return 'l';
    case EntityKind::Telephone:
        return 't';
    case EntityKind::OnlineAccount:
        return 'o';
    }
    return 'p';
}

bool isEntityId(std::string_view id, EntityKind kind) {
    return id.size() >= 2 && id.size() <= 4 && id[0] == letterOf(kind) && id[1] != '0' &&
           std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string nextEntityId(std::span<const Entity> entities, EntityKind kind) {
    // Past the highest in use: an id that a link once named is not given to another.
    int highest = 0;
    for (const Entity& entity : entities) {
        if (isEntityId(entity.id, kind))
            highest = std::max(highest, std::stoi(entity.id.substr(1)));
    }
    return letterOf(kind) + std::to_string(highest + 1);
}

std::string titleOf(const Entity& entity) {
    switch (entity.kind) {
    case EntityKind::Person:
        return firstOf(entity, {"name", "nicknames", "description", "age"});
    case EntityKind::Vehicle:
        return firstOf(entity, {"registration", "make", "model", "colour", "description"});
    case EntityKind::Location:
        return firstOf(entity, {"name", "address", "postcode", "position", "description"});
    case EntityKind::Telephone:
        return firstOf(entity, {"number", "description"});
    case EntityKind::OnlineAccount:
        return firstOf(entity, {"handle", "link", "service", "description"});
    }
    return {};
}

bool isEmpty(const Entity& entity) {
    return entity.fields.empty();
}

std::vector<std::string> linesOf(std::string_view value) {
    std::vector<std::string> lines;
    while (!value.empty()) {
        const std::size_t end = value.find('\n');
        if (const auto line = value.substr(0, end); line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.emplace_back(line);
        value = end == std::string_view::npos ? std::string_view() : value.substr(end + 1);
    }
    return lines;
}

} // namespace lanyard::intel
