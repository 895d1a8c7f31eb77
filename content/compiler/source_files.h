#pragma once

#include "content/compiler/findings.h"
#include "content/compiler/yaml.h"
#include "core/base/files.h"
#include "core/base/time.h"

#include <optional>

/// What the folders of a pack and of an overlay have in common.
namespace lanyard::compiler {

inline constexpr std::size_t kSourceFiles = 20'000;

/// "measures/x.md" …: the files of a folder's folder, in the order of their names. Another ending is reported.
[[nodiscard]] std::vector<std::string> sourceFilesIn(const Path& folder, const std::string& name,
                                                     std::string_view ending, Findings& findings);
/// A YAML file whose top is of this type; nothing, and a finding, otherwise.
[[nodiscard]] std::optional<Yaml> openYaml(const Path& folder, const std::string& file, Yaml::Type type,
                                           Findings& findings);
/// 2026112201 is the first version of 22 November 2026.
[[nodiscard]] std::optional<Date> dayOfVersion(std::int64_t version);
[[nodiscard]] bool areLanguages(const std::vector<std::string>& languages);

} // namespace lanyard::compiler
