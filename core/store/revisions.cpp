#include "core/store/revisions.h"

#include "core/store/store_state.h"
#include "core/store/words_digest.h"

#include <cstdlib>
#include <iterator>
#include <utility>
#include <vector>

namespace lanyard::store {

namespace {

// A burst of typing is one step. It ends with a pause; also after a while, so that an officer who types without a pause
// loses no more than a line or two; and a change of this many bytes between two saves (a paste, a cut, a template) is a
// step by itself.
constexpr std::int64_t kPauseMillis = 2'000;
constexpr std::int64_t kLongestStepMillis = 10'000;
constexpr std::int64_t kJumpBytes = 40;

constexpr auto kMostSteps = static_cast<std::ptrdiff_t>(kMaxRevisions);
constexpr auto kMostBytes = static_cast<std::int64_t>(kMaxRevisionBytes);

struct Kept {
    std::int64_t row = 0;
    std::int64_t size = 0;
};

/// In order of their numbers; from the index alone, however long the bodies are.
Result<std::vector<Kept>> keptOf(Database& db, std::string_view id) {
    LANYARD_ASSIGN(Statement query, db.prepare("SELECT rowid, size FROM revision WHERE report = ?1 ORDER BY number"));
    query.bind(1, id);
    std::vector<Kept> kept;
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return kept;
        kept.push_back({query.integer(0), query.integer(1)});
    }
}

Status remove(Database& db, std::int64_t row) {
    LANYARD_ASSIGN(Statement removal, db.prepare("DELETE FROM revision WHERE rowid = ?1"));
    return removal.bind(1, row).run();
}

/// Removes the oldest until one more of `size` bytes has room. Only for a draft of which nothing is undone.
Status makeRoom(Database& db, std::string_view id, std::int64_t size) {
    LANYARD_ASSIGN(const std::vector<Kept> kept, keptOf(db, id));
    std::int64_t bytes = size;
    for (const Kept& each : kept)
        bytes += each.size;
    auto oldest = kept.begin();
    while (oldest != kept.end() && (std::distance(oldest, kept.end()) >= kMostSteps || bytes > kMostBytes)) {
        LANYARD_TRY(remove(db, oldest->row));
        bytes -= oldest->size;
        ++oldest;
    }
    return {};
}

enum class Direction { Undo, Redo };

/// The row beside the draft's body in that direction, with what of `draft` it replaces; 0 when there is none.
Result<std::int64_t> neighbour(Database& db, Direction direction, ReportRow& draft) {
    LANYARD_ASSIGN(Statement query, db.prepare(direction == Direction::Undo
                                                   ? "SELECT rowid, kind, title, locked, body, digest FROM revision"
                                                     " WHERE report = ?1 AND undone = 0 ORDER BY number DESC LIMIT 1"
                                                   : "SELECT rowid, kind, title, locked, body, digest FROM revision"
                                                     " WHERE report = ?1 AND undone = 1 ORDER BY number LIMIT 1"));
    query.bind(1, draft.id);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return 0;
    draft.kind = query.text(1);
    draft.title = query.text(2);
    draft.writtenWhileLocked = query.integer(3) != 0;
    draft.body = query.text(4);
    LANYARD_TRY(checkDigest(draft, query.view(5)));
    return query.integer(0);
}

/// Exchanges the draft's body with the neighbour's, in one transaction. False when there is none. The draft's own words
/// are not looked at: also one that is damaged can be undone.
Result<bool> exchange(Database& db, std::string_view id, Direction direction, UnixMillis now) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_TRY(requireOpen(db, id));
    ReportRow draft;
    draft.id = id;
    LANYARD_ASSIGN(const std::int64_t row, neighbour(db, direction, draft));
    if (row == 0)
        return false;
    {
        // What is kept does not grow by it, so nothing has to make room, however long this body is.
        LANYARD_ASSIGN(
            Statement leave,
            db.prepare("UPDATE revision SET undone = ?2, size = octet_length(report.body), kind = report.kind,"
                       " title = report.title, locked = report.locked, body = report.body, digest = report.digest"
                       " FROM report WHERE revision.rowid = ?1 AND report.id = revision.report"));
        LANYARD_TRY(leave.bind(1, row).bind(2, std::int64_t{direction == Direction::Undo}).run());
    }
    LANYARD_ASSIGN(Statement take, db.prepare("UPDATE report SET kind = ?2, title = ?3, locked = ?4, body = ?5,"
                                              " changed = ?6, step_began = 0, digest = ?7 WHERE id = ?1"));
    take.bind(1, id).bind(2, draft.kind).bind(3, draft.title).bind(4, std::int64_t{draft.writtenWhileLocked});
    LANYARD_TRY(take.bind(5, draft.body).bind(6, now.value).bind(7, digestOf(draft)).run());
    LANYARD_TRY(transaction.commit());
    return true;
}

bool beginsStep(const HeldDraft& held, const ReportRow& next, bool jumps) {
    const std::int64_t now = next.changed.value;
    return jumps || held.stepBegan == 0 || now - held.changed.value > kPauseMillis || now < held.changed.value ||
           now - held.stepBegan > kLongestStepMillis;
}

} // namespace

Result<std::int64_t> keepRevision(Database& db, const HeldDraft& held, const ReportRow& next) {
    {
        LANYARD_ASSIGN(Statement undone, db.prepare("DELETE FROM revision WHERE report = ?1 AND undone = 1"));
        LANYARD_TRY(undone.bind(1, next.id).run());
    }
    const bool jumps = std::abs(static_cast<std::int64_t>(next.body.size()) - held.bodySize) > kJumpBytes;
    if (!beginsStep(held, next, jumps))
        return held.stepBegan;
    // One that is too long by itself is left out: undoing then goes to the one before it.
    if (held.bodySize <= kMostBytes) {
        LANYARD_TRY(makeRoom(db, next.id, held.bodySize));
        LANYARD_ASSIGN(
            Statement keep,
            db.prepare("INSERT INTO revision(report, number, undone, size, kind, title, locked, body, digest)"
                       " SELECT id, 1 + coalesce((SELECT max(number) FROM revision WHERE report = ?1), 0), 0,"
                       " octet_length(body), kind, title, locked, body, digest FROM report WHERE id = ?1"));
        LANYARD_TRY(keep.bind(1, next.id).run());
    }
    return jumps ? 0 : next.changed.value;
}

Status renameInWords(Database& db, std::string_view id, std::string_view newId) {
    for (const bool step : {false, true}) {
        LANYARD_ASSIGN(Statement query,
                       db.prepare(step ? "SELECT rowid, kind, title, body, digest FROM revision WHERE report = ?1"
                                       : "SELECT rowid, kind, title, body, digest FROM report WHERE id = ?1"));
        query.bind(1, newId);
        std::vector<std::pair<std::int64_t, ReportRow>> renamed;
        for (;;) {
            LANYARD_ASSIGN(const bool there, query.step());
            if (!there)
                break;
            ReportRow words;
            words.kind = query.text(1);
            words.title = query.text(2);
            words.body = query.text(3);
            if (!checkDigest(words, query.view(4)))
                continue;
            for (std::size_t at = 0; (at = words.body.find(id, at)) != std::string::npos; at += newId.size())
                words.body.replace(at, id.size(), newId);
            renamed.emplace_back(query.integer(0), std::move(words));
        }
        LANYARD_ASSIGN(Statement update,
                       db.prepare(step ? "UPDATE revision SET body = ?2, digest = ?3 WHERE rowid = ?1"
                                       : "UPDATE report SET body = ?2, digest = ?3 WHERE rowid = ?1"));
        for (const auto& [row, words] : renamed)
            LANYARD_TRY(update.bind(1, row).bind(2, words.body).bind(3, digestOf(words)).run());
    }
    return {};
}

Status forgetRevisions(Database& db, std::string_view id) {
    {
        LANYARD_ASSIGN(Statement removal, db.prepare("DELETE FROM revision WHERE report = ?1"));
        LANYARD_TRY(removal.bind(1, id).run());
    }
    LANYARD_ASSIGN(Statement end, db.prepare("UPDATE report SET step_began = 0 WHERE id = ?1"));
    return end.bind(1, id).run();
}

Result<std::optional<ReportRow>> Store::undo(std::string_view id, UnixMillis now) {
    LANYARD_ASSIGN(const bool changed, exchange(m_state->db, id, Direction::Undo, now));
    return changed ? report(id) : std::optional<ReportRow>{};
}

Result<std::optional<ReportRow>> Store::redo(std::string_view id, UnixMillis now) {
    LANYARD_ASSIGN(const bool changed, exchange(m_state->db, id, Direction::Redo, now));
    return changed ? report(id) : std::optional<ReportRow>{};
}

Result<Store::Steps> Store::steps(std::string_view id) {
    LANYARD_ASSIGN(
        Statement query,
        m_state->db.prepare("SELECT count(*) - total(undone), total(undone) FROM revision WHERE report = ?1"));
    query.bind(1, id);
    LANYARD_TRY(query.step());
    return Steps{static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1))};
}

} // namespace lanyard::store
