#pragma once

#include "content/compiler/item_reader.h"
#include "core/wording/checker.h"

/// For .cpp files only.
namespace lanyard::compiler {

/// Looks through authored pages for the terms of the pack's own wording list: what blames a child or makes abuse small
/// is an error, what is only blurred a warning. Quoted speech (“…”), facts' ids and the words that a page is found by
/// (aliases, keywords) are passed over.
class WordingLint {
public:
    explicit WordingLint(const Json& wording);
    void check(const AuthoredItem& item, Findings& findings) const;

private:
    wording::Checker m_checker;
};

} // namespace lanyard::compiler
