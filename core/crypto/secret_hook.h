#pragma once

#include "core/base/bytes.h"

namespace lanyard::crypto {

/// Shown each piece of memory right after it was zeroed and before it is given back, so that a test can see that it
/// happened without reading freed memory. It never sees a secret. Null, and never set, outside tests.
using WipeObserver = void (*)(ByteView zeroed);
void observeWipes(WipeObserver observer);

} // namespace lanyard::crypto
