#pragma once

#include "content/compiler/item_reader.h"

/// For .cpp files only.
namespace lanyard::compiler {

/// Looks through authored pages for the terms of the pack's own wording list: what blames a child or makes abuse small
/// is an error, what is only blurred a warning. Quoted speech (“…”) and the words that a page is found by (aliases,
/// keywords) are passed over.
class WordingLint {
public:
    explicit WordingLint(const Json& wording);
    void check(const AuthoredItem& item, Findings& findings) const;

private:
    struct Term {
        std::vector<std::string> words; ///< folded
        std::string written;
        std::string instead;
        bool error = false;
    };
    std::map<std::string, std::vector<Term>> m_byFirstWord;
};

} // namespace lanyard::compiler
