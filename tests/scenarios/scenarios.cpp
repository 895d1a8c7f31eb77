#include "tests/scenarios/scenarios.h"

#include "content/compiler/yaml.h"
#include "core/base/files.h"
#include "core/measures/facts_file.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace lanyard::test {
namespace {

using compiler::Yaml;
using compiler::YamlMember;

constexpr std::size_t kFileBytes = std::size_t{1} << 20U;

/// One file, so that every complaint has its line.
class Reader {
public:
    explicit Reader(std::string file) : m_file(std::move(file)) {}

    [[nodiscard]] std::vector<Scenario> read(std::string_view text) const {
        const auto root = compiler::parseYaml(text);
        if (!root)
            throw std::runtime_error(at(root.error().line) + root.error().sentence);
        if (root->type != Yaml::Type::List)
            refuse(*root, "a file of scenarios is a list");
        std::vector<Scenario> scenarios;
        for (const Yaml& entry : root->items)
            scenarios.push_back(scenario(entry));
        return scenarios;
    }

private:
    [[nodiscard]] std::string at(int line) const { return m_file + ":" + std::to_string(line) + ": "; }
    [[noreturn]] void refuse(const Yaml& value, const std::string& what) const {
        throw std::runtime_error(at(value.line) + what);
    }
    void onlyKeys(const Yaml& map, const std::set<std::string>& keys) const {
        if (map.type != Yaml::Type::Map)
            refuse(map, "a map is expected here");
        for (const YamlMember& member : map.members)
            if (!keys.contains(member.key.text))
                refuse(member.key, "'" + member.key.text + "' is not a member");
    }
    [[nodiscard]] const Yaml& need(const Yaml& map, const std::string& key) const {
        const Yaml* value = map.find(key);
        if (value == nullptr)
            refuse(map, "'" + key + "' is missing");
        return *value;
    }
    [[nodiscard]] std::string text(const Yaml& value) const {
        if (value.type != Yaml::Type::Scalar || value.text.empty())
            refuse(value, "a word is expected here");
        return value.text;
    }
    /// A list of words, or one word alone. Sorted.
    [[nodiscard]] std::vector<std::string> words(const Yaml& value) const {
        std::vector<std::string> list;
        if (value.type == Yaml::Type::List)
            for (const Yaml& item : value.items)
                list.push_back(text(item));
        else
            list.push_back(text(value));
        std::sort(list.begin(), list.end());
        return list;
    }
    [[nodiscard]] std::string status(const Yaml& value) const {
        const std::string word = text(value);
        if (word != "met" && word != "open" && word != "not-met" && word != "unchecked")
            refuse(value, "'" + word + "' is no verdict");
        return word;
    }
    [[nodiscard]] Expected expected(const Yaml& value) const {
        Expected one;
        if (value.type == Yaml::Type::Scalar) {
            one.status = status(value);
            return one;
        }
        onlyKeys(value, {"status", "unknown", "failed", "instead", "first"});
        one.status = status(need(value, "status"));
        if (const Yaml* list = value.find("unknown"))
            one.unknown = words(*list);
        if (const Yaml* list = value.find("failed"))
            one.failed = words(*list);
        if (const Yaml* word = value.find("instead"))
            one.instead = text(*word);
        if (const Yaml* word = value.find("first")) {
            one.first = text(*word) == "true";
            if (!one.first)
                refuse(*word, "'first' is true or is left out");
        }
        return one;
    }
    /// Written out again as FACTS.yaml, so that facts are read here by the code that reads an officer's.
    [[nodiscard]] measures::FactSet facts(const Yaml& map) const {
        if (map.type != Yaml::Type::Map)
            refuse(map, "facts are a map");
        std::string file;
        const auto scalar = [](const Yaml& value) { return value.quoted ? "\"" + value.text + "\"" : value.text; };
        for (const YamlMember& member : map.members) {
            file += member.key.text + ": ";
            if (member.value.type == Yaml::Type::List) {
                std::string list;
                for (const Yaml& item : member.value.items)
                    list += (list.empty() ? "[" : ", ") + scalar(item);
                file += list + "]\n";
            } else if (member.value.type == Yaml::Type::Scalar) {
                file += scalar(member.value) + "\n";
            } else {
                refuse(member.key, "this fact has no value");
            }
        }
        auto read = measures::parseFacts(file);
        if (!read)
            refuse(map, read.error().message);
        return std::move(*read);
    }
    [[nodiscard]] Scenario scenario(const Yaml& entry) const {
        onlyKeys(entry, {"name", "from", "pack", "on", "facts", "expect"});
        Scenario one;
        one.where = m_file + ":" + std::to_string(entry.line);
        one.name = text(need(entry, "name"));
        static_cast<void>(text(need(entry, "from")));
        one.pack = text(need(entry, "pack"));
        const auto day = parseDate(text(need(entry, "on")));
        if (!day)
            refuse(need(entry, "on"), day.error().message);
        one.on = *day;
        one.facts = facts(need(entry, "facts"));
        const Yaml& expect = need(entry, "expect");
        if (expect.type != Yaml::Type::Map || expect.members.empty())
            refuse(expect, "a scenario expects something of a measure");
        for (const YamlMember& member : expect.members)
            one.expect.emplace(member.key.text, expected(member.value));
        return one;
    }

    std::string m_file;
};

} // namespace

std::vector<Scenario> readScenarios(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Scenario> all;
    std::map<std::string, std::string> names;
    for (const auto& file : files) {
        const auto bytes = readFile(file, kFileBytes);
        if (!bytes)
            throw std::runtime_error(file.string() + ": " + bytes.error().message);
        for (Scenario& scenario : Reader("tests/scenarios/" + file.filename().string()).read(textOf(*bytes))) {
            const auto [other, isNew] = names.emplace(scenario.name, scenario.where);
            if (!isNew)
                throw std::runtime_error(scenario.where + ": the name of " + other->second);
            all.push_back(std::move(scenario));
        }
    }
    return all;
}

} // namespace lanyard::test
