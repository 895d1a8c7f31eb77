#pragma once

#include "core/content/content_store.h"
#include "mobile/app/view/item_model.h"

#include <map>
#include <string>
#include <vector>

namespace lanyard::app {

/// An item with what its page shows besides: titles of the items that it leads to, and the pack it came from.
struct ItemAndContext {
    content::Item item;
    std::map<std::string, std::string> titles; ///< by id
    std::string packTitle;
    std::int64_t packVersion = 0; ///< 0: not known (the page before the PIN)
    std::string overlayTitle{};   ///< the force, when the device holds its overlay
    std::int64_t overlayVersion = 0;
};

struct ShownItem {
    ItemPage page;
    std::vector<TestRow> test;
    QVariantList unless;
};

/// As the page shows it on this day, in this language.
[[nodiscard]] ShownItem showItem(const ItemAndContext& source, Date today, const QString& language);

} // namespace lanyard::app
