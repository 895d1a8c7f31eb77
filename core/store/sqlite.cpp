#include "core/store/sqlite.h"

#include "core/crypto/secret.h"
#include "core/store/memory.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lanyard::store {

namespace {

constexpr std::size_t kRawKeySize = 32;
constexpr int kBusyMillis = 5000;

/// SQLite's own message may hold a table's name or a piece of SQL; ours never do.
Error errorOf(sqlite3* db, int code) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, "Could not write the database. There is no room left."};
    case SQLITE_IOERR: {
        const int number = db == nullptr ? 0 : sqlite3_system_errno(db);
        if (number == ENOSPC || number == EFBIG || number == EDQUOT)
            return {ErrorCode::DiskFull, "Could not write the database. There is no room left."};
        return {ErrorCode::Io,
                "Could not read or write the database. The disk gave error " + std::to_string(number) + "."};
    }
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged,
                "The database is not as it was written, or the key is another's. It was left as it is."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, "The database is in use elsewhere."};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
            return {ErrorCode::Exists, "It is in the database already."};
        return {ErrorCode::Internal, "The database refused a value."};
    case SQLITE_CANTOPEN:
        if (db != nullptr && sqlite3_system_errno(db) == ENOENT)
            return {ErrorCode::NotFound, "The database is not there."};
        if (db != nullptr && sqlite3_system_errno(db) == ENOSPC)
            return {ErrorCode::DiskFull, "Could not open the database. There is no room left."};
        return {ErrorCode::Io, "Could not open the database."};
    case SQLITE_NOMEM:
        if (!memoryRanOut())
            return errorOf(db, SQLITE_CORRUPT);
        return {ErrorCode::Unavailable, "There is not enough memory for the database."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Io, "The database may not be written here."};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, "A value is too large for the database."};
    default:
        return {ErrorCode::Internal,
                "The database failed with code " + std::to_string(code) + "."}; // an int, not an enum
    }
}

/// SQLCipher reports a page whose MAC does not fit as a bare SQLITE_ERROR, and keeps saying so for that connection.
/// FTS5 uses the same code for a query it cannot parse, but then sets words of its own; a failing codec leaves the
/// generic ones.
Error stepErrorOf(sqlite3* db, int code) {
    if (code == SQLITE_ERROR && std::string_view(sqlite3_errmsg(db)) == sqlite3_errstr(SQLITE_ERROR))
        return errorOf(db, SQLITE_CORRUPT);
    return errorOf(db, code);
}

/// "x'<64 hex>'" in guarded memory: this form makes SQLCipher take the bytes as the key itself, with no PBKDF2 at each
/// open.
crypto::SecretBytes keySpecOf(ByteView rawKey) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    crypto::SecretBytes spec(2 * rawKey.size() + 3);
    auto out = spec.writable();
    out[0] = 'x';
    out[1] = '\'';
    for (std::size_t i = 0; i < rawKey.size(); ++i) {
        out[2 + 2 * i] = static_cast<std::uint8_t>(kDigits[rawKey[i] >> 4]);
        out[3 + 2 * i] = static_cast<std::uint8_t>(kDigits[rawKey[i] & 15]);
    }
    out[out.size() - 1] = '\'';
    return spec;
}

/// Makes an empty file of mode 0600, so that neither it nor the journals beside it (which take its mode) are ever
/// readable by others.
Status makePrivateFile(const Path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(errnoError(errno, "make a database"));
    ::close(descriptor);
    return {};
}

Status run(sqlite3* db, const char* sql) {
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(stepErrorOf(db, code));
    return {};
}

} // namespace

Result<Database> Database::open(const Path& path, const Options& options) {
    LANYARD_TRY(prepareSqlite());
    if (!options.rawKey.empty() && options.rawKey.size() != kRawKeySize)
        return fail(ErrorCode::InvalidArgument, "A database key has 32 bytes.");
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        if (errno != ENOENT || !options.createIfMissing)
            return fail(errnoError(errno, "open a database"));
        LANYARD_TRY(makePrivateFile(path));
    } else if (info.st_size == 0 && !options.createIfMissing) {
        // SQLite takes an empty file for a new database; to us it is one that lost all it had.
        return fail(errorOf(nullptr, SQLITE_CORRUPT));
    }

    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(
        path.c_str(), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(raw);
    if (code != SQLITE_OK)
        return fail(errorOf(raw, code));
    if (!options.rawKey.empty()) {
        const crypto::SecretBytes spec = keySpecOf(options.rawKey);
        if (sqlite3_key_v2(raw, "main", spec.view().data(), static_cast<int>(spec.size())) != SQLITE_OK)
            return fail(ErrorCode::Internal, "The database took no key.");
    }
    // Before the first read: later, a log's index would already be shared memory in a file.
    if (options.exclusive)
        LANYARD_TRY(run(raw, "PRAGMA locking_mode = EXCLUSIVE"));
    // The first read is where a wrong key or a file that is not a database shows.
    LANYARD_TRY(run(raw, "SELECT count(*) FROM sqlite_master"));
    sqlite3_busy_timeout(raw, kBusyMillis);
    LANYARD_TRY(run(raw, "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY"));
    // In rollback mode EXTRA also syncs the folder after the journal goes; without it a power cut may undo the last
    // commit.
    LANYARD_TRY(run(raw, options.journal == Journal::Wal ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"
                                                         : "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA"));
    return database;
}

Database::Database(Database&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_db, other.m_db);
    return *this;
}

Database::~Database() {
    if (m_db == nullptr)
        return;
    // What fails here (another reader, a full disk) costs nothing: the log is read again at the next open.
    sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_close_v2(m_db);
    scrubStack();
}

Status Database::execute(const char* sql) {
    return run(m_db, sql);
}

Result<Statement> Database::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(stepErrorOf(m_db, code));
    return Statement(m_db, statement);
}

Status Database::migrate(std::span<const char* const> steps) {
    std::int64_t held = 0;
    {
        LANYARD_ASSIGN(Statement version, prepare("PRAGMA user_version"));
        LANYARD_TRY(version.step());
        held = version.integer(0);
    }
    if (held < 0 || held > static_cast<std::int64_t>(steps.size()))
        return fail(ErrorCode::Unsupported, "This was written by a newer Lanyard. Update the app to open it.");
    for (auto at = static_cast<std::size_t>(held); at < steps.size(); ++at) {
        LANYARD_ASSIGN(Transaction transaction, Transaction::begin(*this));
        LANYARD_TRY(execute(steps[at]));
        std::array<char, 48> number{};
        std::snprintf(number.data(), number.size(), "PRAGMA user_version = %zu", at + 1);
        LANYARD_TRY(execute(number.data()));
        LANYARD_TRY(transaction.commit());
    }
    return {};
}

Status Database::verify() {
    // The check of MACs reads the main file alone: bring the log over first. A reader elsewhere may hold some of it
    // back; those pages had their MAC checked when quick_check reads them from the log.
    sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    {
        LANYARD_ASSIGN(Statement pages, prepare("PRAGMA cipher_integrity_check"));
        LANYARD_ASSIGN(const bool complaint, pages.step());
        if (complaint)
            return fail(errorOf(m_db, SQLITE_CORRUPT));
    }
    LANYARD_ASSIGN(Statement structure, prepare("PRAGMA quick_check(1)"));
    LANYARD_ASSIGN(const bool row, structure.step());
    if (!row || structure.text(0) != "ok")
        return fail(errorOf(m_db, SQLITE_CORRUPT));
    return {};
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_db);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_db);
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindCode(other.m_bindCode) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_db, other.m_db);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::keep(int code) {
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
    return *this;
}

Statement& Statement::bind(int index, std::int64_t value) {
    return keep(sqlite3_bind_int64(m_statement, index, value));
}

Statement& Statement::bind(int index, double value) {
    return keep(sqlite3_bind_double(m_statement, index, value));
}

Statement& Statement::bind(int index, std::string_view text) {
    // A null pointer would bind NULL; an empty text is a text.
    const char* data = text.data() == nullptr ? "" : text.data();
    return keep(sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int index, ByteView blob) {
    const void* data = blob.data() == nullptr ? static_cast<const void*>("") : blob.data();
    return keep(sqlite3_bind_blob64(m_statement, index, data, blob.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bindNull(int index) {
    return keep(sqlite3_bind_null(m_statement, index));
}

Result<bool> Statement::step() {
    if (m_bindCode != SQLITE_OK)
        return fail(errorOf(m_db, m_bindCode));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error problem = stepErrorOf(m_db, code);
    sqlite3_reset(m_statement);
    return fail(problem);
}

Status Statement::run() {
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            reset();
            return fail(row.error());
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindCode = SQLITE_OK;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (data == nullptr)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Bytes Statement::blob(int column) const {
    const ByteView bytes = view(column);
    return {bytes.begin(), bytes.end()};
}

ByteView Statement::view(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (data == nullptr)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

crypto::SecretBytes Statement::secret(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (data == nullptr)
        return {};
    return crypto::SecretBytes::copyOf({data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))});
}

Result<Transaction> Transaction::begin(Database& database) {
    LANYARD_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Status Transaction::commit() {
    if (m_database == nullptr)
        return fail(ErrorCode::Internal, "The transaction is over.");
    LANYARD_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

Transaction::~Transaction() {
    // After some errors SQLite has rolled back by itself; then there is nothing to do.
    if (m_database != nullptr && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace lanyard::store
