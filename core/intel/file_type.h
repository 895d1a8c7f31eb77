#pragma once

#include "core/base/bytes.h"

#include <string_view>

namespace lanyard::intel {

/// So many first bytes of a file, or all of a shorter one, tell its type.
inline constexpr std::size_t kFileHead = 4096;

/// What a file is by its first bytes; its name is not asked. Nothing is unpacked or decoded: an archive is bytes.
struct FileType {
    std::string_view media = "application/octet-stream"; ///< also of what is not known
    bool program = false; ///< a system would run it: machine code, a script with its interpreter, a shortcut
    bool picture = false; ///< or a film: it commonly carries where, when and on what device it was made, which a
                          ///< PictureCleaner takes out or says why it cannot
    bool place = false;   ///< a sound that may carry the same, which nothing here takes out
};
[[nodiscard]] FileType fileTypeOf(ByteView head);

} // namespace lanyard::intel
