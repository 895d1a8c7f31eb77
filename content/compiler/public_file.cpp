#include "content/compiler/public_file.h"

namespace lanyard::compiler {

Status writePublicFile(const Path& path, ByteView bytes) {
    LANYARD_TRY(writeFileDurably(path, bytes));
    using std::filesystem::perms;
    std::error_code fault;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read,
                                 fault);
    if (fault)
        return fail(ErrorCode::Io, "A file was written but could not be made readable to all.");
    return {};
}

} // namespace lanyard::compiler
