#include "content/compiler/yaml.h"

#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace lanyard::compiler {
namespace {

constexpr std::size_t kDepth = 24;
constexpr std::size_t kMembers = 1000; // of one map: keys are compared one by one

/// Leaves yaml-cpp's parser from within an event; caught in parseYaml.
struct Stop {
    YamlFault fault;
};

/// Builds the tree from events: the parser's own tree would follow aliases before anyone could refuse them.
class Builder final : public YAML::EventHandler {
public:
    explicit Builder(int firstLine) : m_firstLine(firstLine) {}
    [[nodiscard]] Yaml take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuseAnchor(mark, anchor);
        add(make(Yaml::Type::Null, mark));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        stop(mark, "YAML aliases are not read here: write the value out.");
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        Yaml scalar = make(Yaml::Type::Scalar, mark);
        scalar.text = value;
        scalar.quoted = tag == "!";
        add(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(Yaml::Type::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(Yaml::Type::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Yaml value;
        Yaml key;
        bool hasKey = false;
    };

    [[nodiscard]] int lineOf(const YAML::Mark& mark) const { return m_firstLine + std::max(mark.line, 0); }
    [[noreturn]] void stop(const YAML::Mark& mark, std::string sentence) const {
        throw Stop{{lineOf(mark), std::move(sentence)}};
    }
    [[nodiscard]] Yaml make(Yaml::Type type, const YAML::Mark& mark) const {
        Yaml value;
        value.type = type;
        value.line = lineOf(mark);
        return value;
    }
    void refuseAnchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
        if (anchor != YAML::NullAnchor)
            stop(mark, "YAML anchors are not read here: write the value out.");
    }
    void refuseTag(const YAML::Mark& mark, const std::string& tag) const {
        if (!tag.empty() && tag != "?" && tag != "!")
            stop(mark, "YAML tags are not read here.");
    }
    void open(Yaml::Type type, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_open.size() >= kDepth)
            stop(mark, "This is nested too deep.");
        m_open.push_back({make(type, mark), {}, false});
    }
    void close() {
        Yaml value = std::move(m_open.back().value);
        m_open.pop_back();
        add(std::move(value));
    }
    void add(Yaml value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open& parent = m_open.back();
        if (parent.value.type == Yaml::Type::List) {
            parent.value.items.push_back(std::move(value));
        } else if (!parent.hasKey) {
            if (value.type != Yaml::Type::Scalar || value.text.empty())
                throw Stop{{value.line, "A key is not a plain word."}};
            if (parent.value.members.size() >= kMembers)
                throw Stop{{value.line, "A map has more than 1000 keys."}};
            if (parent.value.find(value.text) != nullptr)
                throw Stop{{value.line, "The key '" + value.text + "' stands twice."}};
            parent.key = std::move(value);
            parent.hasKey = true;
        } else {
            parent.value.members.push_back({std::move(parent.key), std::move(value)});
            parent.hasKey = false;
        }
    }

    int m_firstLine;
    Yaml m_root;
    std::vector<Open> m_open;
};

} // namespace

const Yaml* Yaml::find(std::string_view key) const {
    for (const auto& [name, value] : members)
        if (name.text == key)
            return &value;
    return nullptr;
}

tl::expected<Yaml, YamlFault> parseYaml(std::string_view text, int firstLine) {
    // yaml-cpp takes a quotation mark that is never closed for closed when a line end follows: it gets none.
    text = text.substr(0, text.find_last_not_of(" \n") + 1);
    std::istringstream stream{std::string(text)};
    Builder builder(firstLine);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Builder second(firstLine);
        if (parser.HandleNextDocument(second))
            return tl::unexpected(YamlFault{second.take().line, "A second YAML document begins here."});
    } catch (const Stop& stop) {
        return tl::unexpected(stop.fault);
    } catch (const YAML::Exception& fault) {
        const int line = fault.mark.is_null() ? firstLine : firstLine + std::max(fault.mark.line, 0);
        return tl::unexpected(YamlFault{line, "This YAML does not read: " + fault.msg + "."});
    }
    return builder.take();
}

} // namespace lanyard::compiler
