#include "core/intel/entity.h"

#include "core/intel/grid.h"
#include "core/intel/online.h"
#include "core/intel/phone.h"
#include "core/intel/postcode.h"
#include "core/intel/registration.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lanyard::intel {

namespace {

int metresOf(const std::string& text) {
    int metres = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, metres);
    return read.ec == std::errc() && read.ptr == end ? metres : 0;
}

void normaliseLocation(Entity& location) {
    const std::string typed = location.value("position");
    const GridPlace place = typed.empty() ? GridPlace{} : readGridPlace(typed);
    location.set("grid", place.grid);
    // "51.50442, -0.12842": the two halves of the one form in which positions are written.
    const std::size_t comma = place.latLon.find(", ");
    location.set("latitude", comma == std::string::npos ? std::string() : place.latLon.substr(0, comma));
    location.set("longitude", comma == std::string::npos ? std::string() : place.latLon.substr(comma + 2));
    if (comma == std::string::npos) {
        location.set("accuracy_m", "");
        return;
    }
    // What a device measured is never made to look better than it was.
    const int stated = static_cast<int>(std::ceil(place.accuracyMetres));
    location.set("accuracy_m", std::to_string(std::max(stated, metresOf(location.value("accuracy_m")))));
}

} // namespace

void normalise(Entity& entity) {
    switch (entity.kind) {
    case EntityKind::Person:
        return;
    case EntityKind::Vehicle:
        entity.set("registration_normalised",
                   readRegistration(entity.value("registration"), entity.value("country")).normalised);
        return;
    case EntityKind::Location:
        return normaliseLocation(entity);
    case EntityKind::Telephone:
        entity.set("e164", readPhone(entity.value("number")).e164);
        return;
    case EntityKind::OnlineAccount:
        entity.set("handle_search", readOnline(entity.value("service"), entity.value("handle")).search);
        return;
    }
}

std::string adviceOn(const Entity& entity, std::string_view field) {
    const std::string& value = entity.value(field);
    if (value.empty())
        return {};
    if (field == "registration")
        return readRegistration(value, entity.value("country")).advice;
    if (field == "postcode")
        return readPostcode(value).advice;
    if (field == "position")
        return readGridPlace(value).advice;
    if (field == "number")
        return readPhone(value).advice;
    if (field == "handle")
        return readOnline(entity.value("service"), value, entity.value("link")).advice;
    return {};
}

} // namespace lanyard::intel
