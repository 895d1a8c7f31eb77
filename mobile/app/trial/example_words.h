#pragma once

#include <QString>

/// What the officer of the journey and of the pictures looks up and writes. Invented.
namespace lanyard::app::example {

inline const char* const kNotice = "child-abduction-warning-notice";
inline const char* const kText =
    "Most weekends a man, about 30, in a blue hatchback ending TST collects two girls, about 14, from Canal "
    "Street car park. He calls one of them Dot.";
inline const char* const kRegistration = "AB51 TST";
inline const char* const kPlace = "Canal Street car park";
inline const char* const kLocked = "Grey van, Mill Row, 23:10.";
inline const char* const kSeen =
    "A man waited by the school gate on Mill Row from 15:00 to 15:40 and spoke to three girls.";
inline const char* const kProvenance = "Night staff at the kiosk told me, unasked, on Saturday.";

} // namespace lanyard::app::example
