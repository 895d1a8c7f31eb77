#include "sync/intake/print/print_text.h"

#include "core/base/bytes.h"
#include "tests/support/support.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using intake::printText;

namespace {

std::string printed(std::string_view text) {
    return printText(text, [](char32_t) { return true; }).text;
}

std::string times(std::string_view unit, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += unit;
    return text;
}

} // namespace

TEST_CASE("words of any script stand as they are", "[intake][print]") {
    for (const char* words :
         {"Plain words, with £5 and 'quotes'.", "Gwelwyd y ferch: ŵ ŷ.", "שלום עולם", "مرحبا بالعالم", "नमस्ते", "中文",
          "e\u0301 and n\u0303", "😀 and 👍🏽", "one\ntwo\n\nfour"})
        CHECK(printed(words) == words);
}

TEST_CASE("what would not show, or would turn the words, is shown", "[intake][print]") {
    CHECK(printed(std::string_view("a\0b", 3)) == "a␀b");
    CHECK(printed("a\x1b[31mb") == "a␛[31mb");
    CHECK(printed("a\x7f") == "a␡");
    CHECK(printed("a\u0085") == "a[U+0085]");
    for (const auto& [character, name] : {std::pair{"\u202e", "[U+202E]"},
                                          {"\u202a", "[U+202A]"},
                                          {"\u2066", "[U+2066]"},
                                          {"\u2069", "[U+2069]"},
                                          {"\u200e", "[U+200E]"},
                                          {"\u061c", "[U+061C]"},
                                          {"\u200b", "[U+200B]"},
                                          {"\u2060", "[U+2060]"},
                                          {"\ufeff", "[U+FEFF]"},
                                          {"\u00ad", "[U+00AD]"},
                                          {"\u2028", "[U+2028]"},
                                          {"\u3164", "[U+3164]"},
                                          {"\ue000", "[U+E000]"},
                                          {"\U000e0041", "[U+E0041]"},
                                          {"\uffff", "[U+FFFF]"},
                                          {"\u034f", "[U+034F]"}})
        CHECK(printed(std::string("a") + character + "b") == std::string("a") + name + "b");
    CHECK(printed("a\xff\xfe") == "a[0xff][0xfe]");
}

TEST_CASE("joiners stay where a script or a picture needs them, and are shown elsewhere", "[intake][print]") {
    CHECK(printed("می\u200cخواهم") == "می\u200cخواهم");
    CHECK(printed("क्\u200dष") == "क्\u200dष");
    CHECK(printed("👩\u200d👧") == "👩\u200d👧");
    CHECK(printed("❤\ufe0f") == "❤\ufe0f");
    CHECK(printed("a\u200db") == "a[U+200D]b");
    CHECK(printed("a\ufe0fb") == "a[U+FE0F]b");
    CHECK(printed("\u200d") == "[U+200D]");
}

TEST_CASE("what has no glyph on this machine is named", "[intake][print]") {
    const auto some = printText("a中b", [](char32_t character) { return character < 0x80; });
    CHECK(some.text == "a[U+4E2D]b");
    CHECK(printText(std::string_view("\0", 1), [](char32_t character) { return character < 0x80; }).text == "[U+0000]");
}

TEST_CASE("a run of the same is counted", "[intake][print]") {
    CHECK(printed(times("\u202e", 3)) == "[U+202E][U+202E][U+202E]");
    CHECK(printed("a" + times("\u202e", 300) + "b") == "a[U+202E ×300]b");
    CHECK(printed(std::string(5000, '\0')) == "[␀ ×5000]");
}

TEST_CASE("a tower of combining marks is cut and counted", "[intake][print]") {
    CHECK(printed("e" + times("\u0301", 6) + "x") == "e" + times("\u0301", 6) + "x");
    CHECK(printed("e" + times("\u0301", 500) + "x") == "e" + times("\u0301", 6) + "[and 494 more combining marks]x");
    CHECK(printed("\u0301") == "\u25cc\u0301");
}

TEST_CASE("lines are bounded and none is lost unsaid", "[intake][print]") {
    CHECK(printed("a\r\nb\rc") == "a\nb␍c");
    CHECK(printed("a\n\n\nb") == "a\n\n\nb");
    CHECK(printed("a" + times("\n", 10'000) + "b") == "a\n[9999 empty lines]\nb");
    const std::string many = printed(times("a\n", 500'000));
    CHECK(static_cast<std::size_t>(std::count(many.begin(), many.end(), '\n')) <= intake::kMostLines);
    CHECK(static_cast<std::size_t>(std::count(many.begin(), many.end(), 'a')) == 500'000);
    CHECK(many.ends_with("a¶a¶"));
}

TEST_CASE("marks are set apart from words that somebody typed", "[intake][print]") {
    const auto text = printText("[U+202E]\u202e!", [](char32_t) { return true; });
    REQUIRE(text.marks.size() == 1);
    CHECK(text.text.substr(text.marks[0].begin, text.marks[0].end - text.marks[0].begin) == "[U+202E]");
    CHECK(text.marks[0].begin == 8);
}

TEST_CASE("no mixture of bytes gives a text that hides or turns anything", "[intake][print]") {
    const std::vector<std::string> pieces{"a",      " ",          "\n",     "\t",     "\r",     std::string(1, '\0'),
                                          "\x1b",   "\u0301",     "\u202e", "\u2066", "\u200b", "\u200d",
                                          "\ufe0f", "😀",          "א",      "م",      "क",      "\u0085",
                                          "\ue000", "\U000e0067", "\xff",   "\xc3",   "\u2028", "\U000abcde",
                                          "1",      "#",          "\u20e3", "\ufffe"};
    const std::vector<std::string> never{"\u202e",     "\u2066", "\u200b", "\u0085", "\ue000",
                                         "\U000e0067", "\u2028", "\x1b",   "\r"};
    test::SeededRandom random(7);
    for (int round = 0; round < 300; ++round) {
        std::array<std::uint8_t, 200> picks{};
        random.fill(picks);
        std::string text;
        for (const std::uint8_t pick : picks)
            text += pieces[pick % pieces.size()];
        const auto made = printText(text, [](char32_t) { return true; });
        REQUIRE(isUtf8(made.text));
        REQUIRE(made.text.find('\0') == std::string::npos);
        for (const std::string& one : never)
            REQUIRE(made.text.find(one) == std::string::npos);
        std::size_t before = 0;
        for (const auto& mark : made.marks) {
            REQUIRE(mark.begin >= before);
            REQUIRE(mark.end > mark.begin);
            REQUIRE(mark.end <= made.text.size());
            before = mark.end;
        }
    }
}
