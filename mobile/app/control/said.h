#pragma once

#include <QString>

#include <string_view>

namespace lanyard::app {

/// A sentence that the Qt-free parts say, in the language of now. The English sentence is the key in the catalogue
/// (context "core", i18n/core_cy.ts): as it is, or with %1, %2 … for each number that stands as a word and for what
/// stands in double quotes. A message of several sentences is looked up whole, then one by one. What the catalogue does
/// not have stays as it is, in English.
[[nodiscard]] QString saidText(std::string_view sentence);

} // namespace lanyard::app
