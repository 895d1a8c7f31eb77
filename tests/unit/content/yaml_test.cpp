#include "content/compiler/yaml.h"

#include <catch2/catch.hpp>

using namespace lanyard::compiler;

namespace {
YamlFault faultOf(std::string_view text) {
    const auto yaml = parseYaml(text);
    REQUIRE_FALSE(yaml);
    return yaml.error();
}
} // namespace

TEST_CASE("plain YAML reads with its lines", "[pack][yaml]") {
    const auto yaml = parseYaml("a: 1\nb:\n  - x\n  - {c: \"2\", d: }\n", 10);
    REQUIRE(yaml);
    CHECK(yaml->find("a")->text == "1");
    CHECK_FALSE(yaml->find("a")->quoted);
    const Yaml& list = *yaml->find("b");
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[0].line == 12);
    CHECK(list.items[1].find("c")->quoted);
    CHECK(list.items[1].line == 13);
    CHECK(list.items[1].find("d")->type == Yaml::Type::Null);
    CHECK(yaml->find("nothing") == nullptr);
}

TEST_CASE("anchors, aliases and tags are refused where they stand", "[pack][yaml]") {
    CHECK(faultOf("a: 1\nb: &x [1]\n").line == 2);
    CHECK(faultOf("a: &x 1\nb: *x\n").line == 1);
    CHECK(faultOf("a: &x\n").line == 1);
    CHECK(faultOf("&x a: 1\n").line == 1);
    CHECK(faultOf("a: !!binary aGk=\n").line == 1);
    CHECK(faultOf("a: !mine {b: 1}\n").line == 1);
    CHECK(faultOf("<<: *x\n").line == 1);
}

TEST_CASE("a bomb of aliases is refused at its first anchor, at once", "[pack][yaml]") {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last + ", " + last + ", " + last + "]\n";
    }
    CHECK(faultOf(bomb).line == 1);
}

TEST_CASE("nesting without end is refused and does not end the program", "[pack][yaml]") {
    CHECK_FALSE(parseYaml(std::string(200'000, '[')));
    CHECK_FALSE(parseYaml(std::string(200'000, '{')));
    std::string blocks;
    for (int i = 0; i < 200; ++i)
        blocks += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    CHECK_FALSE(parseYaml(blocks));
    std::string dashes;
    for (int i = 0; i < 20'000; ++i)
        dashes += "- ";
    CHECK_FALSE(parseYaml(dashes));
    std::string balanced = std::string(24, '[') + std::string(24, ']');
    CHECK(parseYaml(balanced));
    CHECK_FALSE(parseYaml("[" + balanced + "]"));
}

TEST_CASE("a key twice, a key that is no word and a second document are refused", "[pack][yaml]") {
    CHECK(faultOf("a: 1\nb: 2\na: 3\n").line == 3);
    CHECK(faultOf("[1, 2]: x\n").line == 1);
    CHECK(faultOf("? {a: b}\n: x\n").line == 1);
    CHECK_FALSE(parseYaml("a: 1\n---\nb: 2\n"));
    std::string many;
    for (int i = 0; i < 2000; ++i)
        many += "k" + std::to_string(i) + ": 1\n";
    CHECK(faultOf(many).line == 1001);
}

TEST_CASE("what is not YAML is refused with its line", "[pack][yaml]") {
    CHECK(faultOf("a: 1\nb: [1, 2\nc: 3\n").line >= 2);
    CHECK(faultOf("a: \"open\n").line >= 1);
    CHECK(faultOf("a: 1\n b: 2\n").line == 2);
    CHECK(faultOf("a: b: c\n").line == 1);
}

TEST_CASE("an empty text is nothing", "[pack][yaml]") {
    const auto yaml = parseYaml("");
    REQUIRE(yaml);
    CHECK(yaml->type == Yaml::Type::Null);
}
