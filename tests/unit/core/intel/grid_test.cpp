#include "core/intel/grid.h"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <rapidcheck/catch.h>

using namespace lanyard;
using namespace lanyard::intel;

namespace {

double degrees(double whole, double minutes, double seconds) {
    return whole + minutes / 60 + seconds / 3600;
}

/// Near enough on the ground, for short distances.
double metresBetween(Position a, Position b) {
    const double north = (a.latitude - b.latitude) * 111200;
    const double east = (a.longitude - b.longitude) * 111300 * std::cos(a.latitude * std::numbers::pi / 180);
    return std::hypot(north, east);
}
double metresBetween(GridMetres a, GridMetres b) {
    return std::hypot(a.easting - b.easting, a.northing - b.northing);
}

struct Known {
    Position position;
    GridMetres metres;
};

/// The points with which Ordnance Survey lets anybody test OSTN15 (developer pack, TP01 to TP40): what the grid is,
/// from Scilly and St Kilda to Shetland. Contains OS data © Crown copyright and database right 2016.
constexpr std::array<Known, 40> kTestPoints{
    {{{49.92226394, -6.29977752}, {91492.146, 11318.804}},    {{49.96006138, -5.20304610}, {170370.718, 11572.405}},
     {{50.43885826, -4.10864564}, {250359.811, 62016.569}},   {{50.57563665, -1.29782277}, {449816.371, 75335.861}},
     {{50.93127938, -1.45051434}, {438710.920, 114792.250}},  {{51.40078220, -3.55128349}, {292184.870, 168003.465}},
     {{51.37447026, 1.44454730}, {639821.835, 169565.858}},   {{51.42754743, -2.54407618}, {362269.991, 169978.690}},
     {{51.48936565, -0.11992557}, {530624.974, 178388.464}},  {{51.85890896, -4.30852477}, {241124.584, 220332.641}},
     {{51.89436637, 0.89724327}, {599445.590, 225722.826}},   {{52.25529382, -2.15458614}, {389544.190, 261912.153}},
     {{52.25160951, -0.91248957}, {474335.969, 262047.755}},  {{52.75136687, 0.40153547}, {562180.547, 319784.995}},
     {{52.96219109, -1.19747656}, {454002.834, 340834.943}},  {{53.34480280, -2.64049321}, {357455.843, 383290.436}},
     {{53.41628516, -4.28918070}, {247958.971, 393492.909}},  {{53.41630925, -4.28917793}, {247959.241, 393495.583}},
     {{53.77911026, -3.04045491}, {331534.564, 431920.794}},  {{53.80021520, -1.66379168}, {422242.186, 433818.701}},
     {{54.08666318, -4.63452168}, {227778.330, 468847.388}},  {{54.11685144, -0.07773133}, {525745.670, 470703.214}},
     {{54.32919541, -4.38849118}, {244780.636, 495254.887}},  {{54.89542340, -2.93827741}, {339921.145, 556034.761}},
     {{54.97912274, -1.61657685}, {424639.355, 565012.703}},  {{55.85399953, -4.29649016}, {256340.925, 664697.269}},
     {{55.92478266, -3.29479219}, {319188.434, 670947.534}},  {{57.00606696, -5.82836692}, {167634.202, 797067.144}},
     {{57.13902519, -2.04856031}, {397160.491, 805349.736}},  {{57.48625001, -4.21926399}, {267056.768, 846176.972}},
     {{57.81351838, -8.57854456}, {9587.909, 899448.996}},    {{58.21262247, -7.59255561}, {71713.132, 938516.404}},
     {{58.51560361, -6.26091456}, {151968.652, 966483.780}},  {{58.58120461, -3.72631022}, {299721.891, 967202.992}},
     {{59.03743871, -3.21454001}, {330398.323, 1017347.016}}, {{59.09335035, -4.41757675}, {261596.778, 1025447.602}},
     {{59.09671617, -5.82799340}, {180862.461, 1029604.114}}, {{59.53470794, -1.62516966}, {421300.525, 1072147.239}},
     {{59.85409914, -1.27486910}, {440725.073, 1107878.448}}, {{60.13308092, -2.07382823}, {395999.668, 1138728.951}}}};

} // namespace

TEST_CASE("the projection gives Ordnance Survey's worked example to the millimetre", "[intel][grid]") {
    const Position airy{degrees(52, 39, 27.2531), degrees(1, 43, 4.5177)};
    const GridMetres metres{651409.903, 313177.270};
    CHECK(projectAiry(airy).easting == Approx(metres.easting).margin(0.002));
    CHECK(projectAiry(airy).northing == Approx(metres.northing).margin(0.002));
    CHECK(unprojectAiry(metres).latitude == Approx(airy.latitude).margin(2e-8));
    CHECK(unprojectAiry(metres).longitude == Approx(airy.longitude).margin(2e-8));
}

TEST_CASE("the transformation gives Ordnance Survey's worked example", "[intel][grid]") {
    // ETRS89 to the grid by Helmert, annex D of the guide
    const Position etrs{degrees(53, 36, 43.1653), -degrees(1, 39, 51.9920)};
    const GridMetres metres{422297.792, 412878.741};
    CHECK(metresBetween(toGrid(etrs).value(), metres) < 0.05);
    CHECK(metresBetween(toPosition(metres).value(), etrs) < 0.05);
}

TEST_CASE("at every point that Ordnance Survey publishes the error is within what is stated", "[intel][grid]") {
    double worst = 0;
    for (const Known& known : kTestPoints) {
        const auto metres = toGrid(known.position);
        const auto position = toPosition(known.metres);
        REQUIRE(metres);
        REQUIRE(position);
        CHECK(metresBetween(*metres, known.metres) < kTransformMetres);
        CHECK(metresBetween(*position, known.position) < kTransformMetres);
        worst = std::max(worst, metresBetween(*metres, known.metres));
    }
    CHECK(worst > 4); // the stated error is not idle: with the datum shift left out it would be some 100 m
}

TEST_CASE("going to the grid and back again comes to the same place", "[intel][grid]") {
    rc::prop("for any place on the grid", [] {
        const GridMetres metres{*rc::gen::inRange(0, 700000) + 0.25, *rc::gen::inRange(0, 1300000) + 0.75};
        const auto position = toPosition(metres);
        RC_PRE(position.has_value());
        const auto again = toGrid(*position);
        // On the edge of the sheet a centimetre can fall outside
        RC_ASSERT(again.has_value() || metres.easting < 1 || metres.northing < 1 || metres.easting > 699999 ||
                  metres.northing > 1299999);
        if (again)
            RC_ASSERT(metresBetween(*again, metres) < 0.05);
    });
    rc::prop("for any reference", [] {
        const GridMetres metres{*rc::gen::inRange(250000, 520000) + 0.5, *rc::gen::inRange(200000, 600000) + 0.5};
        const int figures = 2 * *rc::gen::inRange(1, 6);
        const GridPlace read = readGridReference(formatGrid(metres, figures));
        RC_ASSERT(read.advice.empty());
        RC_ASSERT(read.grid == formatGrid(metres, figures));
        RC_ASSERT(metresBetween(toGrid(*read.position).value(), metres) <= read.accuracyMetres);
        RC_ASSERT(read.squareMetres == std::pow(10.0, 5 - figures / 2));
        const GridPlace back = readLatLon(read.latLon);
        RC_ASSERT(back.latLon == read.latLon);
        RC_ASSERT(metresBetween(*back.position, *read.position) < 1);
    });
}

TEST_CASE("a grid reference is read as officers write it", "[intel][grid]") {
    for (const char* typed :
         {"TQ 300 800", "TQ300800", "tq 300800", " tq-300-800 ", "TQ\t300\xC2\xA0 800", "TQ 3OO 8oo"}) {
        INFO(typed);
        const GridPlace read = readGridReference(typed);
        CHECK(read.grid == "TQ 300 800");
        CHECK(read.squareMetres == 100);
        CHECK(read.accuracyMetres == 76);
        CHECK(read.advice.empty());
        REQUIRE(read.position);
        CHECK(metresBetween(toGrid(*read.position).value(), {530050, 180050}) < 0.1); // the middle, not the corner
    }
    CHECK(readGridReference("TQ3000080000").grid == "TQ 30000 80000");
    CHECK(readGridReference("TQ3000080000").accuracyMetres == 6);
    CHECK(readGridReference("TQ38").squareMetres == 10000);
    // The letters, from the corners of the country
    CHECK(readGridReference("SV 91 11").grid == "SV 91 11");
    CHECK(metresBetween(*readGridReference("SV 91492 11318").position, kTestPoints[0].position) < 6);
    CHECK(metresBetween(*readGridReference("HT 95999 38728").position, kTestPoints[39].position) < 6);
    CHECK(metresBetween(*readGridReference("NA 09587 99448").position, kTestPoints[30].position) > 1000);
    CHECK(metresBetween(*readGridReference("NF 09587 99448").position, kTestPoints[30].position) < 6);
    CHECK(metresBetween(*readGridReference("TR 39821 69565").position, kTestPoints[6].position) < 6);
    CHECK(formatGrid({91492.146, 11318.804}, 10) == "SV 91492 11318");
    CHECK(formatGrid({9587.909, 899448.996}, 6) == "NF 095 994"); // cut, not rounded; zeros kept
    CHECK(formatGrid({395999.668, 1138728.951}, 4) == "HT 95 38");
    CHECK(formatGrid({700000, 0}, 6).empty());
}

TEST_CASE("what is no grid reference gets a sentence and is not guessed at", "[intel][grid]") {
    for (const char* typed : {"TQ", "TQ 30 8", "TQ 1234567 12345", "T 300 800", "TQ 30x 800", "hello", "12", "\xFF\xFE",
                              "TQ 300 800 and more", "I"}) {
        INFO(typed);
        CHECK_FALSE(readGridReference(typed).position);
        CHECK(readGridReference(typed).grid.empty());
        CHECK_FALSE(readGridReference(typed).advice.empty());
    }
    CHECK(readGridReference("").advice.empty());
    CHECK(readGridReference("J 338 740").advice.find("Irish grid") != std::string::npos);
    // Off the sheet; the letter I; the sheet where it covers Ireland and France
    for (const char* typed :
         {"AA 123 456", "ZZ 12 34", "IQ 300 800", "TI 300 800", "NV 5 5", "NW 40 20", "TV 99 00", "TW 00 00"}) {
        INFO(typed);
        CHECK(readGridReference(typed).grid.empty());
        CHECK(readGridReference(typed).advice.find("No part of Great Britain") != std::string::npos);
    }
    CHECK_FALSE(readGridReference(std::string(1000, '1')).advice.empty());
}

TEST_CASE("a latitude and longitude are read as people and machines write them", "[intel][grid]") {
    for (const char* typed :
         {"51.5007, -0.1246", "51.5007 -0.1246", "51.5007,-0.1246", "  51.50070;-0.12460 ", "51.5007N 0.1246W",
          "51.5007 N, 0.1246 W", "n51.5007 w0.1246", "0.1246W 51.5007N", "+51.5007 \xE2\x88\x92 0.1246",
          "51\xC2\xB0 30' 2.52\" N, 0\xC2\xB0 7' 28.56\" W", "51 30 2.52 N 0 7 28.56 W",
          "51\xC2\xB0"
          "30\xE2\x80\xB2"
          "2.52\xE2\x80\xB3 -0\xC2\xB0"
          "7\xE2\x80\xB2"
          "28.56\xE2\x80\xB3",
          "51\xC2\xB0 30.042' N 0\xC2\xB0 7.476' W"}) {
        INFO(typed);
        const GridPlace read = readLatLon(typed);
        CHECK(read.latLon == "51.50070, -0.12460");
        CHECK(read.grid == "TQ 3026 7964");
        CHECK(read.squareMetres == 10);
        CHECK(read.accuracyMetres == 5);
        CHECK(read.advice.empty());
    }
    CHECK(readLatLon("51, 0").latLon == "51.00000, 0.00000");
    CHECK(readLatLon("51, -0.000001").latLon == "51.00000, 0.00000");
    CHECK(readLatLon("-33.86, 151.21").latLon == "-33.86000, 151.21000");
}

TEST_CASE("what is no latitude and longitude gets a sentence", "[intel][grid]") {
    for (const char* typed : {"51.5007",
                              "51.5007,",
                              ",",
                              "-",
                              "..",
                              "51.5007 -0.1246 3",
                              "91, 0",
                              "51, 181",
                              "51,5007, -0,1246",
                              "51.5N 0.1N",
                              "51.5E 0.1W",
                              "-51.5N 0.1W",
                              "51 60 0 N 0 0 0 W",
                              "51.5 30 N 0.1 W",
                              "N W",
                              "1e3, 2",
                              "1234, 5",
                              "51.50.07, 0",
                              "\xC2",
                              "fifty, none",
                              "51.5007 N 0.1246"}) {
        INFO(typed);
        CHECK_FALSE(readLatLon(typed).position);
        CHECK_FALSE(readLatLon(typed).advice.empty());
    }
    CHECK(readLatLon(" ").advice.empty());
    CHECK_FALSE(readLatLon(std::string(100000, '5')).advice.empty());
}

TEST_CASE("a place off the grid keeps its latitude and longitude and is told why it has no reference",
          "[intel][grid]") {
    const auto adviceAt = [](const char* typed) {
        const GridPlace read = readLatLon(typed);
        CHECK(read.position);
        CHECK_FALSE(read.latLon.empty());
        CHECK(read.grid.empty());
        CHECK(read.squareMetres == 0);
        return read.advice;
    };
    for (const char* ireland : {"54.597, -5.930", "54.99, -7.32", "54.48, -5.44", "55.205, -6.062", "53.349, -6.260"})
        CHECK(adviceAt(ireland).find("Northern Ireland") != std::string::npos);
    for (const char* france :
         {"50.951, 1.858", "50.87, 1.58", "49.65, -1.62", "49.19, -2.11", "49.45, -2.54", "48.8566, 2.3522"})
        CHECK(adviceAt(france).find("across the Channel") != std::string::npos);
    for (const char* overseas : {"41.39, 2.17", "40.7, -74.0", "0, 0", "60.39, 5.32", "90, 0", "-51.7, -57.85"})
        CHECK(adviceAt(overseas).find("outside Great Britain") != std::string::npos);
    CHECK(adviceAt("-0.1246, 51.5007").find("wrong way round") != std::string::npos);
    // and near the lines, what is British is on it
    for (const char* british : {"55.31, -5.79", "54.63, -4.88", "55.0, -5.16", "51.72, -5.67", "49.865, -6.40",
                                "49.96, -5.20", "50.22, -3.64", "50.575, -1.30", "50.73, 0.25", "50.913, 0.97",
                                "51.13, 1.34", "52.48, 1.76", "54.05, -4.83", "57.81, -8.58", "60.86, -0.88"}) {
        INFO(british);
        CHECK_FALSE(readLatLon(british).grid.empty());
    }
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(toGrid({nan, 0}));
    CHECK_FALSE(toGrid({51, std::numeric_limits<double>::infinity()}));
    CHECK_FALSE(toPosition({nan, nan}));
    CHECK_FALSE(toPosition({-1, 5}));
    CHECK_FALSE(placeAt({nan, 0}, 5).position);
}

TEST_CASE("a device's own position names no smaller square than it knows", "[intel][grid]") {
    CHECK(placeAt({51.5007, -0.1246}, 4).grid == "TQ 3026 7964");
    CHECK(placeAt({51.5007, -0.1246}, 35).grid == "TQ 302 796");
    CHECK(placeAt({51.5007, -0.1246}, 35).accuracyMetres == 40);
    CHECK(placeAt({51.5007, -0.1246}, 900).grid == "TQ 30 79");
    CHECK(placeAt({51.5007, -0.1246}, 1e9).grid == "TQ 3 7");
    CHECK(placeAt({51.5007, -0.1246}, std::numeric_limits<double>::quiet_NaN()).grid == "TQ 3026 7964");
    CHECK(placeAt({54.597, -5.930}, 12).accuracyMetres == 12);
}

TEST_CASE("a device's position is stated with the figures that it deserves", "[intel][grid]") {
    const Position bridge{51.5007, -0.1246};
    const auto stated = [&](double metres) { return statedPlace(bridge, metres)->reference; };
    CHECK(stated(4) == "TQ 30269 79640");
    CHECK(stated(12) == "TQ 3026 7964");
    CHECK(stated(94) == "TQ 3026 7964");
    CHECK(stated(95) == "TQ 302 796");
    CHECK(stated(500) == "TQ 302 796");
    CHECK(stated(2000) == "TQ 30 79");
    CHECK(stated(10000) == "TQ 3 7");
    // 12 m of the device, 5 of the transformation, 7.1 from the middle of a square of 10 m to its corner
    CHECK(statedPlace(bridge, 12.0)->withinMetres == 25);
    CHECK(statedPlace(bridge, 500.0)->withinMetres == 580);
    CHECK(statedPlace({54.597, -5.930}, 12.0)->reference == "54.5970N 5.9300W");
    CHECK(statedPlace({-33.8568, 151.2153}, 300.0)->reference == "33.857S 151.215E");
    CHECK(statedPlace({0, -179.99999}, 20.0)->reference == "0.0000N 180.0000W");

    // Nothing stated: six figures, and nothing is claimed of them.
    for (const auto none : {std::optional<double>(), std::optional(0.0), std::optional(-1.0),
                            std::optional(std::numeric_limits<double>::quiet_NaN())}) {
        CHECK(statedPlace(bridge, none)->reference == "TQ 302 796");
        CHECK(statedPlace(bridge, none)->withinMetres == 0);
    }
    CHECK_FALSE(statedPlace(bridge, 10001.0));
    CHECK_FALSE(statedPlace(bridge, std::numeric_limits<double>::infinity()));
    CHECK_FALSE(statedPlace({91, 0}, 5.0));
    CHECK_FALSE(statedPlace({std::numeric_limits<double>::quiet_NaN(), 0}, 5.0));
}

TEST_CASE("a stated place is never farther off than it says", "[intel][grid]") {
    rc::prop("read again, it is within its own statement of the device's position", [] {
        const auto tenth = [](int from, int to) { return *rc::gen::inRange(from * 10000, to * 10000) / 10000.0; };
        const bool britain = *rc::gen::arbitrary<bool>();
        const Position device{britain ? tenth(50, 59) : tenth(-80, 80), britain ? tenth(-6, 1) : tenth(-179, 179)};
        const double metres = *rc::gen::inRange(1, 10000);
        const auto place = statedPlace(device, metres);
        RC_ASSERT(place.has_value());
        const GridPlace read = readGridPlace(place->reference);
        RC_ASSERT(read.position.has_value());
        const double radians = std::numbers::pi / 180;
        const double north = (read.position->latitude - device.latitude) * 111320;
        const double east =
            (read.position->longitude - device.longitude) * 111320 * std::cos(device.latitude * radians);
        RC_ASSERT(std::hypot(north, east) + metres <= place->withinMetres * 1.01);
    });
}

TEST_CASE("one box takes both forms", "[intel][grid]") {
    CHECK(readGridPlace("TQ 300 800").grid == "TQ 300 800");
    CHECK(readGridPlace("51.5007, -0.1246").grid == "TQ 3026 7964");
    CHECK(readGridPlace("N51.5007 W0.1246").grid == "TQ 3026 7964");
    CHECK(readGridPlace("J 338 740").advice.find("Irish") != std::string::npos);
    CHECK(readGridPlace("").advice.empty());
    CHECK_FALSE(readGridPlace("the park").advice.empty());
}

TEST_CASE("any bytes are read as a place without harm", "[intel][grid]") {
    rc::prop("nothing is thrown, and a position is one", [](const std::string& typed) {
        for (const GridPlace& place : {readGridReference(typed), readLatLon(typed), readGridPlace(typed)})
            RC_ASSERT(!place.position || std::abs(place.position->latitude) <= 90);
    });
    rc::prop("of the signs that numbers are made with", [] {
        const auto typed =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.,-+NSEWT QI'\"\xC2\xB0")));
        for (const GridPlace& place : {readGridReference(typed), readLatLon(typed), readGridPlace(typed)})
            RC_ASSERT(place.grid.empty() || place.position.has_value());
    });
}
