#pragma once

#include "core/content/content_store.h"

#include <iosfwd>

namespace lanyard::compiler {

/// An item as plain text, so that an editor reads what an officer will.
void printItem(std::ostream& out, const content::Item& item);
void printHits(std::ostream& out, const std::vector<content::SearchHit>& hits);

} // namespace lanyard::compiler
