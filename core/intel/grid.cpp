#include "core/intel/grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace lanyard::intel {

namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kArcSecond = kDegree / 3600;

/// An ellipsoid by its half axes, in metres.
struct Ellipsoid {
    double a;
    double b;
    [[nodiscard]] double e2() const { return 1 - (b * b) / (a * a); }
};
constexpr Ellipsoid kAiry{6377563.396, 6356256.909};
constexpr Ellipsoid kWgs84{6378137.0, 6356752.314245};

// The National Grid's projection (OS guide, annex A).
constexpr double kScale = 0.9996012717;
constexpr double kOriginLatitude = 49 * kDegree;
constexpr double kOriginLongitude = -2 * kDegree;
constexpr double kFalseEasting = 400000;
constexpr double kFalseNorthing = -100000;

constexpr double kGridEast = 700000;
constexpr double kGridNorth = 1300000;

struct Cartesian {
    double x;
    double y;
    double z;
};

/// OS guide, annex B. Heights are left at zero: a hundred metres of it move a point by some millimetres.
Cartesian toCartesian(Position position, const Ellipsoid& on) {
    const double phi = position.latitude * kDegree;
    const double lambda = position.longitude * kDegree;
    const double nu = on.a / std::sqrt(1 - on.e2() * std::sin(phi) * std::sin(phi));
    return {nu * std::cos(phi) * std::cos(lambda), nu * std::cos(phi) * std::sin(lambda),
            (1 - on.e2()) * nu * std::sin(phi)};
}

Position fromCartesian(const Cartesian& at, const Ellipsoid& on) {
    const double p = std::hypot(at.x, at.y);
    double phi = std::atan2(at.z, p * (1 - on.e2()));
    for (int i = 0; i < 10; ++i) { // five are enough near the surface
        const double nu = on.a / std::sqrt(1 - on.e2() * std::sin(phi) * std::sin(phi));
        phi = std::atan2(at.z + on.e2() * nu * std::sin(phi), p);
    }
    return {phi / kDegree, std::atan2(at.y, at.x) / kDegree};
}

/// WGS84 to OSGB36 (OS guide, section 6.6) with `direction` 1; the guide's way back, with every sign changed, with -1:
/// it misses by a centimetre or two.
Cartesian helmert(const Cartesian& at, double direction) {
    const double scale = 1 + direction * 20.4894e-6;
    const double rx = direction * -0.1502 * kArcSecond;
    const double ry = direction * -0.2470 * kArcSecond;
    const double rz = direction * -0.8421 * kArcSecond;
    return {direction * -446.448 + at.x * scale - at.y * rz + at.z * ry,
            direction * 125.157 + at.x * rz + at.y * scale - at.z * rx,
            direction * -542.060 - at.x * ry + at.y * rx + at.z * scale};
}

/// The length of the meridian from the origin's latitude (M of the guide).
double meridian(double phi) {
    const double n = (kAiry.a - kAiry.b) / (kAiry.a + kAiry.b);
    const double n2 = n * n;
    const double n3 = n2 * n;
    const double less = phi - kOriginLatitude;
    const double more = phi + kOriginLatitude;
    return kAiry.b * kScale *
           ((1 + n + 1.25 * n2 + 1.25 * n3) * less -
            (3 * n + 3 * n2 + 21.0 / 8 * n3) * std::sin(less) * std::cos(more) +
            (15.0 / 8 * n2 + 15.0 / 8 * n3) * std::sin(2 * less) * std::cos(2 * more) -
            35.0 / 24 * n3 * std::sin(3 * less) * std::cos(3 * more));
}

/// nu, rho and eta squared of the guide.
struct Curvature {
    explicit Curvature(double phi) {
        const double w = 1 - kAiry.e2() * std::sin(phi) * std::sin(phi);
        nu = kAiry.a * kScale / std::sqrt(w);
        rho = kAiry.a * kScale * (1 - kAiry.e2()) / std::pow(w, 1.5);
        eta2 = nu / rho - 1;
    }
    double nu = 0;
    double rho = 0;
    double eta2 = 0;
};

enum class Where { Grid, Ireland, Channel, Elsewhere };

/// A band of latitudes in which what lies west of a longitude is Ireland. Each line runs through water.
struct IrishSea {
    double south;
    double north;
    double longitude;
};
constexpr std::array<IrishSea, 5> kIrishSea{{{51.2, 52.5, -5.85},    // Tuskar Rock is at -6.21, the Smalls at -5.67
                                             {52.5, 54.0, -5.6},     // Wicklow Head -6.0, Bardsey -4.8
                                             {54.0, 54.75, -5.35},   // Ards -5.43, Portpatrick -5.12
                                             {54.75, 55.1, -5.5},    // Islandmagee -5.69, Corsewall Point -5.16
                                             {55.1, 55.45, -5.92}}}; // Torr Head -6.06, Kintyre -5.80

/// The southern edge of British waters: between these longitudes it rises evenly.
double channelEdge(double longitude) {
    constexpr std::array<std::pair<double, double>, 5> kLine{
        {{-5.0, 49.8}, {0.0, 50.3}, {1.0, 50.6}, {1.45, 51.05}, {2.5, 51.1}}};
    if (longitude <= kLine.front().first)
        return kLine.front().second;
    for (std::size_t i = 1; i < kLine.size(); ++i)
        if (longitude <= kLine[i].first) {
            const auto [west, low] = kLine[i - 1];
            const auto [east, high] = kLine[i];
            return low + (high - low) * (longitude - west) / (east - west);
        }
    return kLine.back().second;
}

Where whereIs(Position at) {
    // A position that is not a number fails every comparison
    if (!(at.latitude > 48 && at.latitude < 61.2 && at.longitude > -10.7 && at.longitude < 2.5))
        return Where::Elsewhere;
    for (const IrishSea& band : kIrishSea)
        if (at.latitude >= band.south && at.latitude < band.north && at.longitude < band.longitude)
            return Where::Ireland;
    return at.latitude < channelEdge(at.longitude) ? Where::Channel : Where::Grid;
}

tl::unexpected<Error> notOnGrid(Where where) {
    switch (where) {
    case Where::Ireland:
        return fail(ErrorCode::Unsupported,
                    "The Ordnance Survey grid does not reach Northern Ireland or the Republic: the latitude and "
                    "longitude are enough.");
    case Where::Channel:
        return fail(ErrorCode::Unsupported,
                    "This place is across the Channel, where the Ordnance Survey grid does not reach: check it, or "
                    "keep the latitude and longitude.");
    case Where::Grid:
    case Where::Elsewhere:
        break;
    }
    return fail(ErrorCode::Unsupported,
                "This place is outside Great Britain, where the Ordnance Survey grid does not reach: check it, or "
                "keep the latitude and longitude.");
}

bool isOnSheet(GridMetres metres) {
    return metres.easting >= 0 && metres.easting < kGridEast && metres.northing >= 0 && metres.northing < kGridNorth;
}

/// 0 to 24 as the letters A to Z without I.
char squareLetter(int index) {
    return static_cast<char>('A' + index + (index >= 8 ? 1 : 0));
}

std::string padded(std::int64_t number, int width) {
    const std::string text = std::to_string(number);
    const std::size_t wanted = static_cast<std::size_t>(width);
    return std::string(wanted - std::min(wanted, text.size()), '0') + text;
}

std::string fiveDecimals(double degrees) {
    const std::int64_t units = std::llround(degrees * 100000);
    const std::int64_t size = units < 0 ? -units : units;
    return (units < 0 ? "-" : "") + std::to_string(size / 100000) + '.' + padded(size % 100000, 5);
}

} // namespace

GridMetres projectAiry(Position airy) {
    const double phi = airy.latitude * kDegree;
    const Curvature at(phi);
    const double cosine = std::cos(phi);
    const double cos3 = cosine * cosine * cosine;
    const double cos5 = cos3 * cosine * cosine;
    const double tan2 = std::tan(phi) * std::tan(phi);
    const double tan4 = tan2 * tan2;
    const double one = meridian(phi) + kFalseNorthing;
    const double two = at.nu / 2 * std::sin(phi) * cosine;
    const double three = at.nu / 24 * std::sin(phi) * cos3 * (5 - tan2 + 9 * at.eta2);
    const double threeA = at.nu / 720 * std::sin(phi) * cos5 * (61 - 58 * tan2 + tan4);
    const double four = at.nu * cosine;
    const double five = at.nu / 6 * cos3 * (at.nu / at.rho - tan2);
    const double six = at.nu / 120 * cos5 * (5 - 18 * tan2 + tan4 + 14 * at.eta2 - 58 * tan2 * at.eta2);
    const double l = airy.longitude * kDegree - kOriginLongitude;
    const double l2 = l * l;
    return {kFalseEasting + l * (four + l2 * (five + l2 * six)), one + l2 * (two + l2 * (three + l2 * threeA))};
}

Position unprojectAiry(GridMetres metres) {
    double phi = (metres.northing - kFalseNorthing) / (kAiry.a * kScale) + kOriginLatitude;
    for (int i = 0; i < 20; ++i) { // each step gains three decimals: far fewer are needed on the grid
        const double rest = metres.northing - kFalseNorthing - meridian(phi);
        if (std::abs(rest) < 1e-5)
            break;
        phi += rest / (kAiry.a * kScale);
    }
    const Curvature at(phi);
    const double tangent = std::tan(phi);
    const double tan2 = tangent * tangent;
    const double tan4 = tan2 * tan2;
    const double tan6 = tan4 * tan2;
    const double nu3 = at.nu * at.nu * at.nu;
    const double nu5 = nu3 * at.nu * at.nu;
    const double nu7 = nu5 * at.nu * at.nu;
    const double secant = 1 / std::cos(phi);
    const double seven = tangent / (2 * at.rho * at.nu);
    const double eight = tangent / (24 * at.rho * nu3) * (5 + 3 * tan2 + at.eta2 - 9 * tan2 * at.eta2);
    const double nine = tangent / (720 * at.rho * nu5) * (61 + 90 * tan2 + 45 * tan4);
    const double ten = secant / at.nu;
    const double eleven = secant / (6 * nu3) * (at.nu / at.rho + 2 * tan2);
    const double twelve = secant / (120 * nu5) * (5 + 28 * tan2 + 24 * tan4);
    const double twelveA = secant / (5040 * nu7) * (61 + 662 * tan2 + 1320 * tan4 + 720 * tan6);
    const double d = metres.easting - kFalseEasting;
    const double d2 = d * d;
    const double latitude = phi - d2 * (seven - d2 * (eight - d2 * nine));
    const double longitude = kOriginLongitude + d * (ten - d2 * (eleven - d2 * (twelve - d2 * twelveA)));
    return {latitude / kDegree, longitude / kDegree};
}

Result<GridMetres> toGrid(Position position) {
    if (const Where where = whereIs(position); where != Where::Grid)
        return notOnGrid(where);
    const GridMetres metres = projectAiry(fromCartesian(helmert(toCartesian(position, kWgs84), 1), kAiry));
    if (!isOnSheet(metres))
        return notOnGrid(Where::Elsewhere);
    return metres;
}

Result<Position> toPosition(GridMetres metres) {
    if (!isOnSheet(metres))
        return notOnGrid(Where::Elsewhere);
    const Position position = fromCartesian(helmert(toCartesian(unprojectAiry(metres), kAiry), -1), kWgs84);
    if (const Where where = whereIs(position); where != Where::Grid)
        return notOnGrid(where);
    return position;
}

std::string formatGrid(GridMetres metres, int figures) {
    if (!isOnSheet(metres))
        return {};
    const int each = std::clamp(figures, 2, 10) / 2;
    const auto east = static_cast<std::int64_t>(metres.easting);
    const auto north = static_cast<std::int64_t>(metres.northing);
    const int column = static_cast<int>(east / 100000);
    const int row = static_cast<int>(north / 100000);
    std::int64_t side = 1;
    for (int i = each; i < 5; ++i)
        side *= 10;
    std::string text;
    // Squares of 500 km, five by five from the top left, of which S is the third of the fourth row
    text += squareLetter((3 - row / 5) * 5 + column / 5 + 2);
    text += squareLetter((4 - row % 5) * 5 + column % 5);
    return text + ' ' + padded(east % 100000 / side, each) + ' ' + padded(north % 100000 / side, each);
}

std::string formatLatLon(Position position) {
    return fiveDecimals(position.latitude) + ", " + fiveDecimals(position.longitude);
}

} // namespace lanyard::intel
