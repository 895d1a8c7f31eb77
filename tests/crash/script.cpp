#include "tests/crash/script.h"

#include "core/crypto/hash.h"

#include <stdexcept>

namespace lanyard::test {

namespace {

using Call = std::function<Status(store::Store&)>;

/// SQLite brings the log over once it holds this many bytes (1,000 pages with their headers).
constexpr std::size_t kFullLog = std::size_t{1000} * (4096 + 24);

std::string hashed(std::string_view text) {
    return base64Encode(crypto::sha256(viewOf(text)), Base64::Url);
}

Status without(const Result<std::optional<store::ReportRow>>& row) {
    if (!row)
        return fail(row.error());
    return {};
}

/// The number of a draft goes into its envelope's id, as a place for one.
Bytes envelopeHash(int draft) {
    return Bytes(32, static_cast<std::uint8_t>(draft));
}

Call seal(int draft) {
    return [draft](store::Store& store) -> Status {
        LANYARD_ASSIGN(const store::Store::Chain chain, store.chain());
        return store.markSealed(draftId(draft), "envelope-" + std::to_string(draft), chain.nextSequence,
                                envelopeHash(draft), {2'000'000'000});
    };
}

void must(const Status& status) {
    if (!status)
        throw std::runtime_error(status.error().message);
}

} // namespace

Result<StoreState> stateOf(store::Store& store) {
    StoreState state;
    LANYARD_ASSIGN(const auto heads, store.reports());
    for (const store::ReportRow& head : heads) {
        LANYARD_ASSIGN(const auto row, store.report(head.id));
        if (!row)
            return fail(ErrorCode::Damaged, "A report is in the list and not there.");
        LANYARD_ASSIGN(const store::Store::Steps steps, store.steps(head.id));
        state.rows[head.id] = std::to_string(static_cast<int>(row->state)) + '|' + row->kind + '|' + row->title + '|' +
                              hashed(row->body) + '|' + std::to_string(row->created.value) + '|' + row->envelopeId +
                              '|' + row->reference + '|' + row->refusal;
        state.rest += head.id + std::to_string(row->changed.value) + '|' + std::to_string(steps.undo) + '|' +
                      std::to_string(steps.redo) + '|';
    }
    LANYARD_ASSIGN(const store::Store::Chain chain, store.chain());
    state.rest += std::to_string(chain.nextSequence) + hashed(textOf(chain.previousHash));
    return state;
}

Scripts::Scripts(std::uint64_t seed) : m_key(32) {
    SeededRandom(seed).fill(m_key);
    // Making a store takes steps outside SQLite: crash.drafts kills it there. Here it lies on the faulty disk ready
    // made, and the file in the folder says only that it is there.
    must(open() ? Status{} : Status(fail(ErrorCode::Internal, "no store")));
    const FaultyDisk::Image made{{"store.db", readAll(m_folder / "store.db")}};
    m_disk = std::make_unique<FaultyDisk>();

    const auto save = [this](int draft, int number) -> Call {
        return [this, draft, number](store::Store& store) { return store.saveDraft(m_type.row(draft, number)); };
    };
    const auto undo = [](store::Store& store) { return without(store.undo(draftId(1), {1'500'000'000})); };
    const auto redo = [](store::Store& store) { return without(store.redo(draftId(1), {1'500'000'001})); };
    const auto refuse = [](store::Store& store) {
        return store.markRefused("envelope-0", "bad-grade", "proof", {2'000'000'001});
    };
    const auto renew = [](store::Store& store) { return store.renew(draftId(0), draftId(4), {2'000'000'002}); };
    const auto discard = [](store::Store& store) { return store.discardDraft(draftId(2)); };
    m_typing = {"typing",
                made,
                {save(0, 0), save(1, 0), save(0, 1), save(2, 20), save(1, 9), save(2, 30), save(1, 18), undo, undo,
                 redo, save(1, 19), seal(0), refuse, save(0, 30), renew, save(2, 31), discard, save(1, 20)},
                {},
                0,
                {}};
    record(m_typing);

    m_disk->load(made);
    {
        auto store = open();
        must(store ? Status{} : Status(fail(store.error())));
        must(store->saveDraft(m_type.row(0, 0)));
        for (int number = 21; m_disk->image()["store.db-wal"].size() < kFullLog * 9 / 10; ++number)
            must(store->saveDraft(m_type.row(3, number)));
        m_fullLog.start = m_disk->image(); // as a killed process leaves it
    }
    const auto accept = [](store::Store& store) {
        return store.markAccepted("envelope-0", "R-1", "proof", {2'000'000'003});
    };
    m_fullLog.name = "full log";
    m_fullLog.calls = {save(1, 0),   save(3, 90), save(1, 1), save(3, 91), save(3, 100), save(1, 2),
                       save(3, 101), save(1, 9),  seal(0),    accept,      save(1, 10)};
    record(m_fullLog);

    m_disk->load(made);
    {
        auto store = open();
        must(store ? Status{} : Status(fail(store.error())));
        for (const int draft : {0, 2, 1})
            must(store->saveDraft(m_type.row(draft, 20)));
    }
    m_longDraft.name = "long draft";
    m_longDraft.start = m_disk->image();
    m_longDraft.calls = {save(2, 21), save(2, 22), save(2, 23)};
    record(m_longDraft);
}

void Scripts::record(Script& script) {
    m_disk->load(script.start);
    {
        auto store = open();
        must(store ? Status{} : Status(fail(store.error())));
        const auto keep = [&] {
            auto state = stateOf(*store);
            must(state ? Status{} : Status(fail(state.error())));
            script.states.push_back(std::move(*state));
        };
        keep();
        for (const Call& call : script.calls) {
            must(call(*store));
            keep();
        }
    }
    script.changes = m_disk->changes();
    script.syncs = m_disk->syncs();
}

Result<store::Store> Scripts::open() const {
    return store::Store::open(m_folder.path(), m_key);
}

int Scripts::play(const Script& script) const {
    auto store = open();
    if (!store)
        return -1;
    int done = 0;
    for (const Call& call : script.calls) {
        if (!call(*store))
            break;
        ++done;
    }
    return done;
}

} // namespace lanyard::test
