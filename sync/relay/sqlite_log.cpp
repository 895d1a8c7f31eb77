#include "sync/relay/sqlite_log.h"

#include <algorithm>

namespace lanyard::relay {

using store::Statement;

Result<std::vector<crypto::Hash256>> SqliteLog::consistencyPath(SqliteRows& rows, std::uint64_t from,
                                                                std::uint64_t to) {
    LANYARD_TRY(catchUp(rows));
    auto path = m_tree.consistencyPath(from, to);
    if (!path)
        return fail(ErrorCode::NotFound, "The log is not known up to there.");
    return path;
}

Status SqliteLog::catchUp(SqliteRows& rows) {
    LANYARD_ASSIGN(Statement * newest, rows.prepared("SELECT log FROM leaf ORDER BY number DESC LIMIT 1"));
    LANYARD_ASSIGN(const bool any, newest->step());
    if (!any)
        return {};
    if (std::string log = newest->text(0); log != m_name) {
        m_name = std::move(log);
        m_tree = {};
    }
    LANYARD_ASSIGN(Statement * next,
                   rows.prepared("SELECT idx, hash FROM leaf WHERE log = ?1 AND idx >= ?2 ORDER BY idx"));
    next->bind(1, m_name).bind(2, toColumn(m_tree.size()));
    while (true) {
        LANYARD_ASSIGN(const bool row, next->step());
        if (!row)
            return {};
        const Bytes bytes = next->blob(1);
        crypto::Hash256 hash{};
        if (next->integer(0) != toColumn(m_tree.size()) || bytes.size() != hash.size())
            return {};
        std::copy(bytes.begin(), bytes.end(), hash.begin());
        m_tree.append(hash);
    }
}

} // namespace lanyard::relay
