#include "core/intel/grid.h"
#include "core/intel/typed.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lanyard::intel {

namespace {

// --- grid references

int squareIndex(char letter) { // without I
    return letter - 'A' - (letter > 'I' ? 1 : 0);
}

/// The south-west corner and side of the square that "TQ300800" names.
struct Square {
    GridMetres corner;
    double side = 0;
};

Square squareOf(std::string_view text) {
    const int first = squareIndex(text[0]);
    const int second = squareIndex(text[1]);
    const int column = (first % 5 - 2) * 5 + second % 5;
    const int row = (3 - first / 5) * 5 + 4 - second / 5;
    const std::string_view figures = text.substr(2);
    Square square;
    square.side = 100000;
    square.corner = {column * square.side, row * square.side};
    for (std::size_t i = 0; i < figures.size() / 2; ++i) {
        square.side /= 10;
        square.corner.easting += (figures[i] - '0') * square.side;
        square.corner.northing += (figures[figures.size() / 2 + i] - '0') * square.side;
    }
    return square;
}

/// Two letters and figures only, however many; an O or I among the figures is put right.
bool hasShapeOfReference(std::string& text) {
    if (text.size() < 2 || !isUpper(text[0]) || !isUpper(text[1]))
        return false;
    for (std::size_t i = 2; i < text.size(); ++i) {
        if (text[i] == 'O')
            text[i] = '0';
        else if (text[i] == 'I')
            text[i] = '1';
        if (!isDigit(text[i]))
            return false;
    }
    return true;
}

bool isIrish(std::string_view text) {
    return text.size() >= 3 && text.size() <= 11 && text.size() % 2 == 1 && isUpper(text[0]) && text[0] != 'I' &&
           std::all_of(text.begin() + 1, text.end(), isDigit);
}

// --- latitude and longitude

/// A piece of what was typed: a number, or a sign of one character. '°' is d, minutes are m, seconds are s.
struct Piece {
    char sign = 0; ///< 0: a number
    double number = 0;
    bool whole = true;
};

char signOf(char32_t point) {
    switch (point) {
    case 'N':
    case 'S':
    case 'E':
    case 'W':
    case '+':
        return static_cast<char>(point);
    case 'n':
    case 's':
    case 'e':
    case 'w':
        return static_cast<char>(point - 32);
    case ',':
    case ';':
        return ',';
    case 0xB0:   // degree
    case 0xBA:   // masculine ordinal, typed for it
    case 0x02DA: // ring above
        return 'd';
    case '\'':
    case 0x2018:
    case 0x2019:
    case 0x2032:
        return 'm';
    case '"':
    case 0x201C:
    case 0x201D:
    case 0x2033:
        return 's';
    default: // a character, not an enum
        return isDash(point) ? '-' : '\0';
    }
}

/// Up to three figures, and up to twelve behind the point.
std::optional<Piece> numberAt(const std::u32string& points, std::size_t& at) {
    const auto digits = [&](std::size_t most, double& value) {
        std::size_t count = 0;
        for (; at < points.size() && points[at] >= '0' && points[at] <= '9'; ++at, ++count)
            value = value * 10 + static_cast<double>(points[at] - '0');
        return count <= most ? count : most + 1;
    };
    Piece piece;
    const std::size_t before = digits(3, piece.number);
    if (before > 3)
        return {};
    if (at < points.size() && points[at] == '.') {
        ++at;
        double fraction = 0;
        const std::size_t behind = digits(12, fraction);
        if (behind > 12 || behind + before == 0)
            return {};
        piece.number += fraction / std::pow(10.0, static_cast<double>(behind));
        piece.whole = false;
    }
    return piece;
}

std::optional<std::vector<Piece>> piecesOf(std::string_view typed) {
    const std::u32string points = codePointsOf(typed);
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < points.size();) {
        const char32_t point = points[at];
        if ((point >= '0' && point <= '9') || point == '.') {
            const auto number = numberAt(points, at);
            if (!number)
                return {};
            pieces.push_back(*number);
            continue;
        }
        ++at;
        if (isSpace(point) || isHidden(point))
            continue;
        const char sign = signOf(point);
        if (sign == 0)
            return {};
        pieces.push_back({sign});
    }
    return pieces;
}

using Pieces = std::vector<Piece>;

bool isHemisphere(const Piece& piece) {
    return piece.sign != 0 && oneOf(piece.sign, "NSEW");
}

/// Where the second coordinate begins; 0 when that cannot be told.
std::size_t splitOf(const Pieces& pieces) {
    const auto isComma = [](const Piece& piece) { return piece.sign == ','; };
    const auto comma = std::find_if(pieces.begin(), pieces.end(), isComma);
    if (comma != pieces.end())
        return static_cast<std::size_t>(comma - pieces.begin());
    const auto letter = std::find_if(pieces.begin() + 1, pieces.end(), isHemisphere);
    if (letter != pieces.end()) // 51.5 N 0.1 W, or N 51.5 W 0.1
        return static_cast<std::size_t>(letter - pieces.begin()) + (isHemisphere(pieces.front()) ? 0 : 1);
    // 51.5 -0.1: at a sign behind the first number, at the number before the second degree sign, at the second of two
    std::vector<std::size_t> numbers;
    std::size_t degrees = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0 && (pieces[i].sign == '-' || pieces[i].sign == '+'))
            return i;
        if (pieces[i].sign == 'd' && ++degrees == 2 && !numbers.empty())
            return numbers.back();
        if (pieces[i].sign == 0)
            numbers.push_back(i);
    }
    return numbers.size() == 2 ? numbers[1] : 0;
}

struct Coordinate {
    double degrees = 0;
    char hemisphere = 0; ///< N S E W, or 0
};

/// [letter] [sign] degrees [minutes [seconds]] [letter]
std::optional<Coordinate> coordinateOf(const Pieces& pieces) {
    Coordinate coordinate;
    double sign = 1;
    bool signedOnce = false;
    std::size_t count = 0;
    double unit = 1;
    bool lastWhole = true;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (isHemisphere(piece)) {
            if (coordinate.hemisphere != 0 || (i != 0 && i + 1 != pieces.size()))
                return {};
            coordinate.hemisphere = piece.sign;
        } else if (piece.sign == '-' || piece.sign == '+') {
            if (count > 0 || signedOnce)
                return {};
            signedOnce = true;
            sign = piece.sign == '-' ? -1 : 1;
        } else if (piece.sign == 0) {
            if (count == 3 || !lastWhole || (count > 0 && piece.number >= 60))
                return {};
            coordinate.degrees += piece.number / unit;
            unit *= 60;
            lastWhole = piece.whole;
            ++count;
        } else if (count == 0 || piece.sign != (count == 1 ? 'd' : count == 2 ? 'm' : 's')) {
            return {};
        }
    }
    if (count == 0 || (signedOnce && coordinate.hemisphere != 0))
        return {};
    const bool negative = coordinate.hemisphere == 'S' || coordinate.hemisphere == 'W';
    coordinate.degrees *= negative ? -1 : sign;
    return coordinate;
}

std::optional<Position> positionOf(std::string_view typed) {
    const auto pieces = piecesOf(typed);
    if (!pieces || pieces->size() < 2)
        return {};
    const std::size_t split = splitOf(*pieces);
    if (split == 0)
        return {};
    const auto middle = pieces->begin() + static_cast<std::ptrdiff_t>(split);
    const bool comma = middle != pieces->end() && middle->sign == ',';
    auto first = coordinateOf({pieces->begin(), middle});
    auto second = coordinateOf({middle + (comma ? 1 : 0), pieces->end()});
    if (!first || !second)
        return {};
    const auto alongEquator = [](const Coordinate& c) { return c.hemisphere == 'E' || c.hemisphere == 'W'; };
    if (alongEquator(*first))
        std::swap(first, second);
    const bool clash = alongEquator(*first) || (second->hemisphere != 0 && !alongEquator(*second)) ||
                       (first->hemisphere == 0) != (second->hemisphere == 0);
    if (clash || std::abs(first->degrees) > 90 || std::abs(second->degrees) > 180)
        return {};
    return Position{first->degrees, second->degrees};
}

double halfDiagonal(double side) {
    return side * std::sqrt(0.5);
}

// --- what a device says of its own position

constexpr double kUnstatedMetres = 100;  ///< of a device that does not say how well it knows
constexpr double kNoPlaceMetres = 10000; ///< a circle wider than this names no place
constexpr double kDegreeMetres = 111320; ///< along a meridian

/// The largest step that is not above the error: `finest`, or ten, a hundred … times that.
double stepFor(double error, double finest) {
    double step = finest;
    while (step * 10 <= error)
        step *= 10;
    return step;
}

/// Rounded up to two figures: who reads "within 576 m" believes in the six.
double roundedUp(double metres) {
    double unit = 1;
    while (metres > unit * 100)
        unit *= 10;
    return std::ceil(metres / unit) * unit;
}

/// Decimals by hand: what printf writes between them depends on the locale.
std::string decimalText(double degrees, int decimals) {
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::int64_t scaled = std::llround(std::abs(degrees) * static_cast<double>(scale));
    std::string fraction = std::to_string(scaled % scale);
    fraction.insert(0, static_cast<std::size_t>(decimals) - fraction.size(), '0');
    return std::to_string(scaled / scale) + '.' + fraction;
}

/// "54.5973N 5.9301W": with letters, because a comma ends the reference where words follow.
std::string lettered(Position position, int decimals) {
    return decimalText(position.latitude, decimals) + (position.latitude < 0 ? "S " : "N ") +
           decimalText(position.longitude, decimals) + (position.longitude < 0 ? 'W' : 'E');
}

} // namespace

GridPlace readGridReference(std::string_view typed) {
    GridPlace place;
    std::string text = typed.size() > kMaxTyped ? "?" : squeezed(typed);
    if (text.empty())
        return place;
    if (isIrish(text)) {
        place.advice =
            "This looks like a reference on the Irish grid: it is kept as it is, and a latitude and longitude "
            "would help.";
        return place;
    }
    if (!hasShapeOfReference(text) || text.size() < 4 || text.size() > 12 || text.size() % 2 != 0) {
        place.advice =
            "A grid reference has two letters and then an even number of figures, from two to ten: check it.";
        return place;
    }
    const Square square = squareOf(text);
    const GridMetres middle{square.corner.easting + square.side / 2, square.corner.northing + square.side / 2};
    const auto position = toPosition(middle);
    if (text[0] == 'I' || text[1] == 'I' || !position) {
        place.advice = "No part of Great Britain lies in this square of the grid: check the letters.";
        return place;
    }
    place.grid = formatGrid(middle, static_cast<int>(text.size()) - 2);
    place.position = *position;
    place.latLon = formatLatLon(*position);
    place.squareMetres = square.side;
    place.accuracyMetres = std::ceil(kTransformMetres + halfDiagonal(square.side));
    return place;
}

GridPlace placeAt(Position position, double accuracyMetres) {
    GridPlace place;
    const double stated = std::isfinite(accuracyMetres) && accuracyMetres > 0 ? std::ceil(accuracyMetres) : 0;
    if (!(std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180)) {
        place.advice = "There is no such place: a latitude goes to 90 degrees and a longitude to 180.";
        return place;
    }
    place.position = position;
    place.latLon = formatLatLon(position);
    place.accuracyMetres = stated;
    const auto metres = toGrid(position);
    if (!metres) {
        place.advice = metres.error().message;
        return place;
    }
    int figures = 8;
    place.squareMetres = 10;
    for (; figures > 2 && place.squareMetres < stated; figures -= 2)
        place.squareMetres *= 10;
    place.grid = formatGrid(*metres, figures);
    place.accuracyMetres = stated + kTransformMetres;
    return place;
}

std::optional<StatedPlace> statedPlace(Position position, std::optional<double> accuracyMetres) {
    if (!(std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180))
        return {};
    const bool stated = accuracyMetres && std::isfinite(*accuracyMetres) && *accuracyMetres > 0;
    const double device = stated ? *accuracyMetres : kUnstatedMetres;
    if (device > kNoPlaceMetres || (accuracyMetres && *accuracyMetres > kNoPlaceMetres))
        return {};
    StatedPlace place;
    double error = device;
    double step = 0;
    if (const auto metres = toGrid(position)) {
        error += stated ? kTransformMetres : 0;
        step = stepFor(error, 1);
        place.reference = formatGrid(*metres, 10 - 2 * static_cast<int>(std::lround(std::log10(step))));
    } else {
        // Five decimals are about a metre.
        const double finest = kDegreeMetres / 1e5;
        step = stepFor(error, finest);
        place.reference = lettered(position, 5 - static_cast<int>(std::lround(std::log10(step / finest))));
    }
    place.withinMetres = stated ? roundedUp(error + halfDiagonal(step)) : 0;
    return place;
}

GridPlace readLatLon(std::string_view typed) {
    if (typed.size() <= kMaxTyped) {
        if (tidied(typed).empty())
            return {};
        if (const auto position = positionOf(typed)) {
            GridPlace place = placeAt(*position, 0);
            if (place.grid.empty() && toGrid({position->longitude, position->latitude}))
                place.advice = "These look the wrong way round: the latitude, about 50 to 60 in Britain, comes first.";
            return place;
        }
    }
    GridPlace place;
    place.advice = "A latitude and longitude are two numbers such as 51.50070, -0.12460: check them.";
    return place;
}

GridPlace readGridPlace(std::string_view typed) {
    const std::string text = typed.size() > kMaxTyped ? std::string() : squeezed(typed);
    const bool decimals = typed.find_first_of(".,;") != std::string_view::npos;
    const bool letters = text.size() > 1 && isUpper(text[0]) && (isUpper(text[1]) || (isIrish(text) && !decimals));
    return letters ? readGridReference(typed) : readLatLon(typed);
}

} // namespace lanyard::intel
