#include "core/content/terms.h"

#include <catch2/catch.hpp>

using lanyard::content::isInstruction;

TEST_CASE("advice to the writer is told from words to write", "[wording]") {
    for (const char* const advice :
         {"Say who did what, with both ages", "Leave it out", "Give the child's age", "Describe the need",
          "Name the harm and who causes it", "Keep a witness's own word in quotation marks, if needed",
          "Use the person's own word", "Record the acts and words reported", "Ask a specialist",
          "Call an ambulance: it is a medical emergency", "List each point of evidence and how to test it",
          "Grade it: how does the source know?", "State what the suspect did", "say so", "SAY SO", "Say"})
        CHECK(isInstruction(advice));
    for (const char* const words :
         {"May be being exploited by", "Is being sexually exploited by", "Child", "Says that", "Non-recent abuse",
          "Images of the child were shared", "We have not been able to confirm", "Named by a witness",
          "Sayings of the child", "Useful to", "Contact stopped on", "Calls", "", " say", "Größe", "Leaves home at"})
        CHECK_FALSE(isInstruction(words));
}
