#pragma once

#include "tests/unit/content/sample_folder.h"

namespace lanyard::test {

/// A small overlay's sources, over the sample pack's, in folders of their own; they pass lint without a finding.
class OverlayFolder {
public:
    OverlayFolder();
    [[nodiscard]] const Path& path() const { return m_folder.path(); }
    [[nodiscard]] const SampleFolder& national() const { return m_national; }
    void write(std::string_view file, std::string_view text) const;
    void remove(std::string_view file) const;
    /// Replaces the one place where `from` stands; throws when there is none or more than one.
    void change(std::string_view file, std::string_view from, std::string_view to) const;
    /// All findings as lines; compared with the national pack.
    [[nodiscard]] std::vector<std::string> lint(Date today = {2026, 11, 22}) const;

private:
    TempFolder m_folder;
    SampleFolder m_national;
};

} // namespace lanyard::test
