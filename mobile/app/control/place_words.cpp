#include "mobile/app/control/place_words.h"

#include "core/intel/grid.h"
#include "mobile/app/control/words.h"

namespace lanyard::app {

namespace {

constexpr double kKilometre = 1000;

} // namespace

QString placeWords(const platform::Fix& fix) {
    const auto place = intel::statedPlace({fix.latitude, fix.longitude}, fix.accuracyMetres);
    if (!place)
        return {};
    const QString reference = toQt(place->reference);
    if (place->withinMetres <= 0)
        //: A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude.
        //% "%1, accuracy not known"
        return qtTrId("place.unmeasured").arg(reference);
    if (place->withinMetres < kKilometre)
        //: A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude, %2 metres.
        //% "%1, within %2 m"
        return qtTrId("place.metres").arg(reference, QString::number(place->withinMetres, 'f', 0));
    //: A place as the phone gave it, in a report. %1 a grid reference or latitude and longitude, %2 kilometres.
    //% "%1, within %2 km"
    return qtTrId("place.kilometres").arg(reference, QString::number(place->withinMetres / kKilometre, 'g', 2));
}

} // namespace lanyard::app
