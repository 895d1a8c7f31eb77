#include "content/compiler/reading_grade.h"

#include "core/base/fold.h"

#include <algorithm>

namespace lanyard::compiler {
namespace {

bool isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool hasLetter(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c < '0' || c > '9'; });
}

/// Does the text between two words end a sentence? The stop, what closes after it, then a space: not so in "4.5" or
/// "e.g.".
bool endsSentence(std::string_view between) {
    for (std::size_t stop = between.find_first_of(".?!"); stop != std::string_view::npos;
         stop = between.find_first_of(".?!", stop + 1)) {
        // Quotation marks of more than one byte are all above 0x7F.
        std::size_t next = stop + 1;
        while (next < between.size() && (std::string_view("\"')]*").find(between[next]) != std::string_view::npos ||
                                         static_cast<unsigned char>(between[next]) > 0x7F))
            ++next;
        if (next < between.size() && (between[next] == ' ' || between[next] == '\n'))
            return true;
    }
    return false;
}

} // namespace

double ReadingGrade::grade() const {
    if (words == 0 || sentences == 0)
        return 0;
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

int syllablesOf(std::string_view word) {
    int count = 0;
    bool inVowels = false;
    for (const char c : word) {
        if (isVowel(c) && !inVowels)
            ++count;
        inVowels = isVowel(c);
    }
    const auto endsWith = [&](std::string_view end) { return word.ends_with(end); };
    const std::size_t size = word.size();
    // A silent e at the end ("stone"), also before s and d ("homes", "used"); but "table", "wanted", "faces".
    if (endsWith("e") && size > 2 && !isVowel(word[size - 2]) && !(endsWith("le") && !isVowel(word[size - 3])))
        --count;
    else if (endsWith("es") && size > 3 && !isVowel(word[size - 3]) && !endsWith("ses") && !endsWith("ces") &&
             !endsWith("ges") && !endsWith("xes") && !endsWith("zes") && !endsWith("shes") && !endsWith("ches") &&
             !(endsWith("les") && !isVowel(word[size - 4])))
        --count;
    else if (endsWith("ed") && size > 3 && !isVowel(word[size - 3]) && word[size - 3] != 't' && word[size - 3] != 'd' &&
             !(endsWith("led") && !isVowel(word[size - 4])))
        --count;
    return std::max(count, 1);
}

ReadingGrade readingGrade(const std::vector<std::string>& texts) {
    ReadingGrade total;
    for (const std::string& text : texts) {
        std::size_t end = 0;
        bool any = false;
        for (const Token& token : tokensOf(text)) {
            if (!hasLetter(token.folded))
                continue; // figures are read at a glance
            if (any && endsSentence(std::string_view(text).substr(end, token.begin - end)))
                ++total.sentences;
            any = true;
            end = token.end;
            ++total.words;
            total.syllables += syllablesOf(token.folded);
        }
        total.sentences += any ? 1 : 0;
    }
    return total;
}

} // namespace lanyard::compiler
