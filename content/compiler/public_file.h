#pragma once

#include "core/base/files.h"

namespace lanyard::compiler {

/// Writes a file that anyone may read (0644): packs, signatures, public keys. Durable as writeFileDurably is.
[[nodiscard]] Status writePublicFile(const Path& path, ByteView bytes);

} // namespace lanyard::compiler
