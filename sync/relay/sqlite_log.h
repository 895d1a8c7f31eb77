#pragma once

#include "core/crypto/tlog.h"
#include "sync/relay/sqlite_rows.h"

#include <string>

namespace lanyard::relay {

/// The force's newest receipt log, as far as its leaves were posted without a gap; read from the rows as it grows.
class SqliteLog {
public:
    /// NotFound when the log is not known up to `to`.
    [[nodiscard]] Result<std::vector<crypto::Hash256>> consistencyPath(SqliteRows& rows, std::uint64_t from,
                                                                       std::uint64_t to);
    /// Reads anew the next time: a group was abandoned, and what was read of it is not durable.
    void forget() { m_tree = {}; }

private:
    [[nodiscard]] Status catchUp(SqliteRows& rows);
    std::string m_name;
    crypto::HashTree m_tree;
};

} // namespace lanyard::relay
