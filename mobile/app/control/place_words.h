#pragma once

#include "mobile/platform/locator.h"

#include <QString>

namespace lanyard::app {

/// Where the phone is, as a note says it: "TQ 3001 8038, within 25 m". What stands before the first comma is a
/// reference that readGridPlace() reads. Empty when the phone knows too little to name a place.
[[nodiscard]] QString placeWords(const platform::Fix& fix);

} // namespace lanyard::app
