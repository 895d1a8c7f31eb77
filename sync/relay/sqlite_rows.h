#pragma once

#include "core/store/sqlite.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lanyard::relay {

/// The relay's database and its statements, each prepared once. What the parts of the SQLite store share.
class SqliteRows {
public:
    /// Opens the file, makes or migrates the tables. The errors of store::Database.
    [[nodiscard]] static Result<SqliteRows> open(const Path& file);

    /// The statement of a literal, handed out ready to bind. It may be left standing on a row: it is reset when it is
    /// asked for again, and in any case at the end of the job.
    [[nodiscard]] Result<store::Statement*> prepared(const char* sql);
    void resetUsed();
    [[nodiscard]] Status execute(const char* sql) { return m_database.execute(sql); }
    /// NotFound when the last statement changed nothing: its row may have gone meanwhile (swept as too old).
    [[nodiscard]] Status requireRow() const;

private:
    explicit SqliteRows(store::Database database) : m_database(std::move(database)) {}
    store::Database m_database;
    std::unordered_map<std::string_view, store::Statement> m_statements; ///< by the literal; goes before the database
    std::vector<store::Statement*> m_used;                               ///< since the last reset
};

/// SQLite's integers are signed; all sizes of ours were checked to fit 63 bits.
[[nodiscard]] inline std::int64_t toColumn(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}
[[nodiscard]] inline std::uint64_t fromColumn(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

} // namespace lanyard::relay
