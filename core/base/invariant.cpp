#include "core/base/invariant.h"

#include <cstdio>
#include <cstdlib>

namespace lanyard {

void invariant(bool holds, std::string_view promise) {
    if (holds)
        return;
    std::fprintf(stderr, "lanyard: stopped, a promise of the program is broken: %.*s\n",
                 static_cast<int>(promise.size()), promise.data());
    std::abort();
}

} // namespace lanyard
