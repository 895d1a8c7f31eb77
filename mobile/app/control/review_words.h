#pragma once

#include "core/base/time.h"
#include "mobile/app/control/finish_choices.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <string_view>

namespace lanyard::app {

/// What the force will get, made of the members of the wire body and of nothing else, so that no difference can come
/// between them. Each entry names in `members` what of the body it shows.
struct Review {
    QVariantList texts; ///< {members, label, text}: the fact text, what others said, the officer's comment
    QVariantList chips; ///< {members, icon, text, tone}: people, things and places, conditions, flags
    QVariantList rows;  ///< {members, label, value}
    QString foot;       ///< number, time and form of the report

    /// Every member of the body that something here shows.
    [[nodiscard]] QStringList members() const;
};

/// `wire`: intel::toWireJson() or intel::wirePreview(). The sealed provenance in it is passed over; a member that this
/// does not know is shown as it is, by its own name.
[[nodiscard]] Review reviewOf(std::string_view wire, const ForceWords& words, UnixMillis now, const QString& language);

} // namespace lanyard::app
