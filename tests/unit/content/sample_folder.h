#pragma once

#include "content/compiler/findings.h"
#include "tests/support/support.h"

namespace lanyard::test {

/// A small pack's sources in a folder of their own; they pass lint without a finding.
class SampleFolder {
public:
    SampleFolder();
    [[nodiscard]] const Path& path() const { return m_folder.path(); }
    void write(std::string_view file, std::string_view text) const;
    [[nodiscard]] std::string read(std::string_view file) const;
    void remove(std::string_view file) const;
    /// Replaces the one place where `from` stands; throws when there is none or more than one.
    void change(std::string_view file, std::string_view from, std::string_view to) const;
    /// All findings as lines.
    [[nodiscard]] std::vector<std::string> lint() const;

private:
    TempFolder m_folder;
};

} // namespace lanyard::test
