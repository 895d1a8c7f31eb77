#include "sync/intake/folder_connector.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace lanyard::intake {

namespace {

constexpr std::string_view kHalfMade = ".half-";

Status syncFolder(const Path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errnoError(errno, "open the delivery folder"));
    const bool synced = ::fsync(descriptor) == 0;
    const int number = errno;
    ::close(descriptor);
    return synced ? Status{} : fail(errnoError(number, "sync the delivery folder"));
}

} // namespace

FolderConnector::FolderConnector(Path folder, Print print) : m_folder(std::move(folder)), m_print(std::move(print)) {}

Result<Delivered> FolderConnector::deliver(const std::string& reportId, const Opened& opened) const {
    if (!isUuid(reportId))
        return fail(ErrorCode::InvalidArgument, "A report id is not in its form.");
    LANYARD_TRY(ensurePrivateFolder(m_folder));
    const Path whole = m_folder / reportId;
    std::error_code problem;
    if (std::filesystem::exists(whole, problem))
        return Delivered{};
    const Path half = m_folder / (std::string(kHalfMade) + reportId);
    std::filesystem::remove_all(half, problem);
    LANYARD_TRY(ensurePrivateFolder(half));
    LANYARD_TRY(writeFileDurably(half / (opened.name + ".json"), opened.body));
    LANYARD_TRY(writeFileDurably(half / "meta.json", viewOf(opened.meta)));
    if (!opened.provenance.empty())
        LANYARD_TRY(writeFileDurably(half / "provenance.age", opened.provenance));
    if (!opened.parts.empty())
        LANYARD_TRY(writeFileDurably(half / "parts.json", viewOf(opened.parts)));
    Delivered delivered;
    if (const Status printed = printInto(half, opened); !printed)
        delivered.unprinted = printed.error().code;
    if (std::rename(half.c_str(), whole.c_str()) != 0)
        return fail(errnoError(errno, "deliver a report into the folder"));
    LANYARD_TRY(syncFolder(m_folder));
    return delivered;
}

Status FolderConnector::addFile(const std::string& reportId, const std::string& name, const Fill& fill) const {
    if (!isUuid(reportId))
        return fail(ErrorCode::InvalidArgument, "A report id is not in its form.");
    const Path target = m_folder / reportId / name;
    std::error_code problem;
    if (std::filesystem::exists(target, problem))
        return {};
    // A system that takes reports away as they come may have taken this one: the file is put where it would have been.
    LANYARD_TRY(ensurePrivateFolder(target.parent_path()));
    LANYARD_TRY(syncFolder(m_folder / reportId));
    LANYARD_ASSIGN(FileWriter half, FileWriter::create(m_folder / (std::string(kHalfMade) + reportId + "-" +
                                                                   target.filename().string())));
    LANYARD_TRY(fill(half));
    return half.commit(target);
}

Status FolderConnector::setParts(const std::string& reportId, const std::string& parts) const {
    LANYARD_TRY(ensurePrivateFolder(m_folder / reportId));
    return writeFileDurably(m_folder / reportId / "parts.json", viewOf(parts));
}

Status FolderConnector::printInto(const Path& folder, const Opened& opened) const {
    if (!m_print)
        return {};
    LANYARD_ASSIGN(const Bytes pdf, m_print(opened));
    return writeFileDurably(folder / (opened.name + ".pdf"), pdf);
}

Status FolderConnector::cleanUp() const {
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, problem)) {
        if (entry.path().filename().string().starts_with(kHalfMade))
            std::filesystem::remove_all(entry.path(), problem);
    }
    return {};
}

} // namespace lanyard::intake
