#pragma once

#include "core/content/content_store.h"

#include <iosfwd>

namespace lanyard::compiler {

/// An item as plain text, so that an editor reads what an officer will.
void printItem(std::ostream& out, const content::Item& item);
/// All that an overlay adds, or what it adds to one page.
void printOverlay(std::ostream& out, const content::Overlay& overlay, const std::string& page,
                  std::string_view language);
void printHits(std::ostream& out, const std::vector<content::SearchHit>& hits);

} // namespace lanyard::compiler
