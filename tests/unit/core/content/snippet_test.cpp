#include "core/content/snippet.h"

#include <catch2/catch.hpp>

using namespace lanyard::content;

namespace {
std::string shown(const std::vector<SnippetPart>& parts) {
    std::string text;
    for (const SnippetPart& part : parts)
        text += part.hit ? "<" + part.text + ">" : part.text;
    return text;
}
} // namespace

TEST_CASE("the line with the most of the words is shown, hits marked with their own accents", "[content][search]") {
    const std::vector<std::string> lines{"The summary.", "A café in the town.", "The café's owner: Ŵyn."};
    CHECK(shown(snippetOf(lines, {"cafe", "wyn"})) == "The <café's> owner: <Ŵyn>.");
    CHECK(shown(snippetOf(lines, {"cafe"})) == "A <café> in the town.");
}

TEST_CASE("without a hit the first line is shown plain", "[content][search]") {
    CHECK(shown(snippetOf({"The summary.", "More."}, {"zebra"})) == "The summary.");
    CHECK(snippetOf({}, {"zebra"}).empty());
}

TEST_CASE("a long line is cut at words around the first hit", "[content][search]") {
    std::string line;
    for (int i = 0; i < 100; ++i)
        line += "filler" + std::to_string(i) + " ";
    line += "harbouring a child";
    const std::string text = shown(snippetOf({line}, {"harbour"}, 80));
    CHECK(text.starts_with("… filler"));
    CHECK(text.ends_with("<harbouring> a child"));
    CHECK(text.size() < 100);
    CHECK(shown(snippetOf({line}, {"filler3"}, 80)).ends_with(" …"));
}

TEST_CASE("one or two letters are marked only where they are the word", "[content][search]") {
    CHECK(shown(snippetOf({"A child is alone at a house"}, {"a", "house"})) == "<A> child is alone at <a> <house>");
}
