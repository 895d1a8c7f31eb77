#pragma once

#include "core/measures/compiled_test.h"

/// Private to core/measures: the one question worth asking next.
namespace lanyard::measures {

struct OpenTest {
    const CompiledTest* test = nullptr;
    std::vector<FactIndex> remaining; ///< CompiledTest::remaining
};

/// As Matcher::match has it: none when no open test waits for a fact that can be asked.
[[nodiscard]] std::optional<FactIndex> askNext(const Vocabulary& vocabulary, const Answers& answers,
                                               const std::vector<OpenTest>& open);

} // namespace lanyard::measures
