#pragma once

#include "mobile/app/view/finish_model.h"
#include "sync/protocol/profile.h"

#include <vector>

namespace lanyard::app {

/// The force's own words for reports, out of its profile.
struct ForceWords {
    QString forceName;
    std::vector<protocol::ProfileWord> flags;
    std::vector<protocol::ProfileWord> conditions;
};

/// The choices of each field, in the language of now.
[[nodiscard]] FinishModel::Options finishOptions(const ForceWords& words, const QString& language);
/// The forms of abuse alone: the same for every force.
[[nodiscard]] QVariantList abuseForms();
/// The title of the choice with this value; the value itself when there is no such choice (any more).
[[nodiscard]] QString titleIn(const QVariantList& options, const QString& value);
/// The sentences of intel::standingGuards() in the language of now, the one about sources first.
[[nodiscard]] QStringList guardTexts();

} // namespace lanyard::app
