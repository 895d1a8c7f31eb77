#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

/// Places as numbers: OS National Grid references and latitude with longitude, each from the other.
///
/// WGS84 and the National Grid (OSGB36 on the Airy 1830 ellipsoid) are joined by Ordnance Survey's seven-parameter
/// Helmert transformation and its transverse Mercator projection, both from "A guide to coordinate systems in Great
/// Britain". OS's own definition of the grid is OSTN15, a table of measured shifts, which is not used here. The guide
/// gives the Helmert transformation's error as up to 3.5 metres for 95 % of places, its older editions as up to 5; at
/// each of the 40 points that OS publishes to test OSTN15 it is under 5, and the worst are in Scilly and on St Kilda.
/// So 5 metres is what officers are told. ETRS89 and WGS84 are taken as one, as the guide does for such errors.
namespace lanyard::intel {

/// The error of going between the two systems.
inline constexpr double kTransformMetres = 5;

/// WGS84, in degrees; north and east are positive.
struct Position {
    double latitude = 0;
    double longitude = 0;
};
/// Metres east and north of the grid's false origin.
struct GridMetres {
    double easting = 0;
    double northing = 0;
};

/// The projection alone, between latitude and longitude on Airy 1830 (OSGB36, in degrees) and metres.
[[nodiscard]] GridMetres projectAiry(Position airy);
[[nodiscard]] Position unprojectAiry(GridMetres metres);

/// Refused, with a sentence for the officer, outside Great Britain, the Isle of Man and their waters, where the grid
/// means nothing. The borders in the Irish Sea and the Channel are drawn roughly, through water.
[[nodiscard]] Result<GridMetres> toGrid(Position position);
[[nodiscard]] Result<Position> toPosition(GridMetres metres);

/// A place as typed, in either form, and what is made of it; what was typed is kept by the caller.
struct GridPlace {
    std::string grid;   ///< "TQ 300 800", or "" when it is not on the grid or nothing can be made of what was typed
    std::string latLon; ///< "51.50442, -0.12842": five decimals, which is about a metre; or ""
    std::optional<Position> position; ///< of a grid reference the middle of its square
    double squareMetres = 0;          ///< side of the square that `grid` names: 100 for six figures
    /// How far the place that was meant may be from either form, in metres: the error of the transformation, and half
    /// the diagonal of a typed reference's square or what a device said of its own position.
    double accuracyMetres = 0;
    std::string advice; ///< one sentence, or ""
};

/// "TQ 300 800", "TQ3000080000", "tq38": two letters and an even number of figures, 2 to 10. Any bytes. O and I among
/// the figures are 0 and 1.
[[nodiscard]] GridPlace readGridReference(std::string_view typed);
/// "51.5007, -0.1246", "51.5007N 0.1246W", "N51.5007 W0.1246", "51°30'02.5\"N 0°07'28.6\"W", in that order. Any bytes.
[[nodiscard]] GridPlace readLatLon(std::string_view typed);
/// Whichever of the two it looks like.
[[nodiscard]] GridPlace readGridPlace(std::string_view typed);
/// "Here": a position that a device gave, with the accuracy that it stated. The reference has eight figures, or fewer
/// when the accuracy is worse than 10 metres.
[[nodiscard]] GridPlace placeAt(Position position, double accuracyMetres);

/// A position that a device gave, for a reader: with no more figures than it deserves, and how far it may be off.
struct StatedPlace {
    /// "TQ 3001 8038"; off the grid "54.5973N 5.9301W". readGridPlace() reads either.
    std::string reference;
    /// How far the place may be from what readGridPlace() makes of `reference`, in metres: the device's own statement,
    /// the error of the transformation, and what the figures left out cost. Two figures, rounded up; 0: not known.
    double withinMetres = 0;
};
/// The step of the last figure is the largest that is not above the error: one figure fewer would throw away what the
/// device knows, one more would say what it does not. So 4 m give ten figures, 12 m eight, 500 m six. A device that
/// states no accuracy gets six figures. Nothing when the error is above 10 km, which names no place, or when there is
/// no such position.
[[nodiscard]] std::optional<StatedPlace> statedPlace(Position position, std::optional<double> accuracyMetres);

/// "TQ 3000 8000" with 2 to 10 figures, cut and not rounded, as references are; "" off the grid.
[[nodiscard]] std::string formatGrid(GridMetres metres, int figures);
/// "51.50442, -0.12842"
[[nodiscard]] std::string formatLatLon(Position position);

} // namespace lanyard::intel
