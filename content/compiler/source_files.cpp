#include "content/compiler/source_files.h"

#include "content/compiler/front_matter.h"

#include <algorithm>

namespace lanyard::compiler {

std::vector<std::string> sourceFilesIn(const Path& folder, const std::string& name, std::string_view ending,
                                       Findings& findings) {
    std::vector<std::string> files;
    std::error_code fault;
    for (std::filesystem::directory_iterator entry(folder / name, fault), end; !fault && entry != end;
         entry.increment(fault)) {
        const std::string leaf = entry->path().filename().string();
        const std::string file = name + "/" + leaf;
        std::error_code ignored;
        if (leaf.starts_with('.') || leaf == "README.md")
            continue;
        if (!entry->is_regular_file(ignored) || entry->path().extension() != ending)
            findings.warning(file, 1, "This is not read: files here end in " + std::string(ending) + ".");
        else if (files.size() <= kSourceFiles)
            files.push_back(file);
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<Yaml> openYaml(const Path& folder, const std::string& file, Yaml::Type type, Findings& findings) {
    const auto text = readSource(folder / file, file, findings);
    if (!text)
        return std::nullopt;
    auto yaml = parseYaml(*text);
    if (!yaml) {
        findings.error(file, yaml.error().line, yaml.error().sentence);
        return std::nullopt;
    }
    if (yaml->type != type) {
        findings.error(
            file, 1, type == Yaml::Type::List ? "This file is a list: '- id: …'." : "This file holds keys and values.");
        return std::nullopt;
    }
    return std::move(*yaml);
}

std::optional<Date> dayOfVersion(std::int64_t version) {
    const std::string digits = std::to_string(version);
    if (digits.size() != 10)
        return std::nullopt;
    const auto day = parseDate(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
    return day ? std::optional<Date>(*day) : std::nullopt;
}

bool areLanguages(const std::vector<std::string>& languages) {
    return languages == std::vector<std::string>{"en"} || languages == std::vector<std::string>{"en", "cy"};
}

} // namespace lanyard::compiler
