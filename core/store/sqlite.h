#pragma once

#include "core/base/bytes.h"
#include "core/base/files.h"
#include "core/crypto/secret.h"

#include <memory>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace lanyard::store {

/// Thin RAII over SQLCipher. One connection belongs to one thread at a time.
class Statement;

enum class Journal { Wal, Rollback };

class Database {
public:
    struct Options {
        ByteView rawKey{}; ///< 32 bytes, or empty for a plain database (outbox index, relay)
        Journal journal = Journal::Wal;
        bool createIfMissing = true;
        bool exclusive =
            false; ///< one connection for as long as it is open: no -shm file, so that a full disk can still be read
    };
    /// Sets, before the first use, the zero-on-free allocator for the process; then key, `synchronous=FULL`,
    /// `foreign_keys=ON`, `trusted_schema=OFF`, `temp_store=MEMORY`, busy timeout. NotFound, Damaged (wrong key or not
    /// a database: never recreated), DiskFull, Io.
    [[nodiscard]] static Result<Database> open(const Path& path, const Options& options);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database(); ///< closes; with WAL checkpoints and truncates

    /// Runs statements without values (schema, pragmas, BEGIN). SQL is always a literal of ours.
    [[nodiscard]] Status execute(const char* sql);
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    /// Forward-only numbered steps, each in one transaction with its number (PRAGMA user_version). Unsupported when the
    /// file is newer than `count` steps.
    [[nodiscard]] Status migrate(std::span<const char* const> steps);
    /// Every page's MAC and structure (PRAGMA cipher_integrity_check, quick_check). Damaged.
    [[nodiscard]] Status verify();
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }

private:
    explicit Database(sqlite3* db) : m_db(db) {}
    sqlite3* m_db = nullptr;
};

/// A prepared statement. Parameters from 1, columns from 0, as SQLite counts.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, ByteView blob);
    Statement& bindNull(int index);
    /// True: a row is there. False: done. Errors: DiskFull, Busy, Damaged, Exists (a unique constraint), Io.
    [[nodiscard]] Result<bool> step();
    /// step() to the end for statements without rows; then ready to bind again.
    [[nodiscard]] Status run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    [[nodiscard]] ByteView view(int column) const;              ///< a blob where it lies, until the next step
    [[nodiscard]] crypto::SecretBytes secret(int column) const; ///< a blob, straight into guarded memory

private:
    friend class Database;
    Statement(sqlite3* db, sqlite3_stmt* statement) : m_db(db), m_statement(statement) {}
    Statement& keep(int code);
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    int m_bindCode = 0; ///< first failure of a bind; step() gives it
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes without commit().
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    [[nodiscard]] Status commit();
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace lanyard::store
