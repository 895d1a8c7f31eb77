#include "sync/client/device.h"

#include "sync/client/guides.h"
#include "sync/client/submitter.h"
#include "sync/protocol/receipt.h"

#include <algorithm>

namespace lanyard::client {

namespace {

/// Before the id of a report: the store's value that names the newest request to withdraw it.
const std::string kWithdrawalOf = "withdrawal.";
constexpr const char* kLastServerDay = "last-server-day";
constexpr std::string_view kAuthorSeed = "key.author";
constexpr std::string_view kMailboxScalar = "key.mailbox";
constexpr std::string_view kNoteScalar = "key.note";

tl::unexpected<Error> lockedError() {
    return fail(ErrorCode::Locked, "Lanyard is locked. Unlock it first.");
}

} // namespace

struct Device::State {
    Path folder;
    World world;
    std::string storeId;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<store::Outbox> outbox;
    std::unique_ptr<crypto::SigningKey> transport;
    std::unique_ptr<crypto::SigningKey> enrolling; ///< of an enrolment under way, not yet in the keystore
    std::unique_ptr<Trust> trust;
    bool trustDamaged = false;

    /// All that an unlock opens; gone at lock, store first.
    struct Open {
        crypto::SigningKey author;
        crypto::AgeIdentity mailbox;
        crypto::AgeIdentity note;
        content::ContentStore content;
        store::Store store;
    };
    std::unique_ptr<Open> open;

    [[nodiscard]] LockedNotes lockedNotes() const { return LockedNotes(folder); }
    [[nodiscard]] Guides guides() const { return {folder, world.editorsKey}; }

    /// The vault as the force's policy wants it. `cost` counts when a vault is made; an existing one has its own in its
    /// header.
    void makeVault(crypto::Argon2Cost cost) {
        vault::Policy policy;
        policy.cost = cost;
        if (trust)
            policy.attemptLimit = trust->profile.attemptLimit;
        vault = std::make_unique<vault::Vault>(folder, storeId, world.keystore, world.clock, world.random, policy);
    }

    Status loadOutside() {
        if (vault->state() == vault::VaultState::Absent)
            return {};
        auto key = vault::loadTransportKey(world.keystore, storeId);
        if (!key) {
            if (key.error().code != ErrorCode::KeystoreLost && key.error().code != ErrorCode::NotFound)
                return fail(std::move(key).error());
            return {};
        }
        transport = std::make_unique<crypto::SigningKey>(std::move(*key));
        auto loaded = loadTrust(folder, vault::macKeyOf(*transport));
        if (loaded) {
            trust = std::make_unique<Trust>(std::move(*loaded));
            makeVault(world.kdfCost.value_or(crypto::Argon2Cost{}));
        } else {
            trustDamaged = true;
        }
        return {};
    }

    Status openStores(const vault::OpenKeys& keys) {
        LANYARD_ASSIGN(store::Store store, store::Store::open(folder, keys.dbKey.view()));
        LANYARD_ASSIGN(auto author, readKey<crypto::SigningKey::Seed>(store, kAuthorSeed));
        LANYARD_ASSIGN(auto mailbox, readKey<crypto::AgeIdentity::Scalar>(store, kMailboxScalar));
        LANYARD_ASSIGN(auto note, readKey<crypto::AgeIdentity::Scalar>(store, kNoteScalar));
        LANYARD_ASSIGN(content::ContentStore content, guides().open(keys.contentKey.view(), trust.get(), store));
        open =
            std::make_unique<Open>(Open{crypto::SigningKey::fromSeed(author), crypto::AgeIdentity::fromScalar(mailbox),
                                        crypto::AgeIdentity::fromScalar(note), std::move(content), std::move(store)});
        return {};
    }

    template <class Key>
    static Result<Key> readKey(store::Store& store, std::string_view name) {
        LANYARD_ASSIGN(const auto bytes, store.secret(name));
        if (!bytes)
            return fail(ErrorCode::Damaged,
                        "A key is missing from the store. Drafts can be read by nobody else; enrol again to go on.");
        return Key::fromBytes(bytes->view());
    }

    Status applyPack(ByteView bytes, std::string_view signature) {
        return guides().apply(open->content, bytes, signature, vault::macKeyOf(*transport));
    }

    Status applyOverlay(ByteView bytes, std::string_view signature) {
        return guides().applyOverlay(open->content, open->store, *trust, bytes, signature, vault::macKeyOf(*transport));
    }

    /// The force's words are no reason to go without the nation's: what is wrong with them is kept, to be said.
    Status applyForceOverlay(const Enrolled& enrolled) {
        std::string problem = enrolled.overlayProblem;
        if (!enrolled.overlay.empty() && problem.empty())
            if (const Status applied = applyOverlay(enrolled.overlay, enrolled.overlaySignature); !applied)
                problem = applied.error().message;
        return problem.empty() ? Status() : Guides::setOverlayProblem(open->store, problem);
    }

    /// Drafts first, files after: a crash between the two only means that the same note is taken in again, under the
    /// same id.
    Status takeInLockedNotes() {
        LANYARD_ASSIGN(const LockedNotes::Waiting waiting, lockedNotes().readAll(open->note));
        for (const LockedNote& note : waiting.notes) {
            LANYARD_ASSIGN(const auto held, open->store.report(note.id));
            if (!held) {
                intel::Report report;
                report.id = note.id;
                report.text = note.text;
                report.created = report.changed = note.written;
                report.eventAt = note.written;
                report.writtenWhileLocked = true;
                LANYARD_TRY(save(report));
            }
            LANYARD_TRY(lockedNotes().remove(note.id));
        }
        return {};
    }

    Status save(const intel::Report& report) {
        store::ReportRow row;
        row.id = report.id;
        row.kind = report.kind;
        row.title = intel::titleOf(report);
        row.body = intel::toDraftJson(report);
        row.created = report.created;
        row.changed = report.changed;
        row.writtenWhileLocked = report.writtenWhileLocked && !report.lockedNoteConfirmed;
        return open->store.saveDraft(row);
    }

    Status save(const intel::Disruption& record) {
        store::ReportRow row;
        row.id = record.id;
        row.kind = "disruption";
        row.title = intel::titleOf(record);
        row.body = intel::toDraftJson(record);
        row.created = record.created;
        row.changed = record.changed;
        return open->store.saveDraft(row);
    }

    /// The row of a draft, or of a refused one, of this kind.
    Result<store::ReportRow> draftOf(std::string_view id, std::string_view kind) {
        LANYARD_ASSIGN(auto row, open->store.report(id));
        if (!row || row->kind != kind)
            return fail(ErrorCode::NotFound, "There is no such report on this device.");
        if (row->state != store::ReportState::Draft && row->state != store::ReportState::Refused)
            return fail(ErrorCode::Refused, "This report is sealed: it is closed to view on this device.");
        return std::move(*row);
    }

    using Step = Result<std::optional<store::ReportRow>> (store::Store::*)(std::string_view, UnixMillis);
    Result<std::optional<intel::Report>> stepped(std::string_view id, Step step) {
        LANYARD_ASSIGN(const auto before, draftOf(id, "report"));
        LANYARD_ASSIGN(const intel::Report now, intel::fromDraftJson(before.body));
        LANYARD_ASSIGN(const auto row, (open->store.*step)(id, world.clock.now()));
        if (!row)
            return std::optional<intel::Report>();
        LANYARD_ASSIGN(intel::Report report, intel::fromDraftJson(row->body));
        report.id = row->id;
        report.changed = row->changed;
        // What was attached or removed since is no matter of words.
        if (report.attachments != now.attachments) {
            report.attachments = now.attachments;
            LANYARD_TRY(save(report));
        }
        return std::optional(std::move(report));
    }

    /// The row of what was sealed here, which can be corrected or withdrawn.
    Result<store::ReportRow> sealedRow(std::string_view id) {
        LANYARD_ASSIGN(auto row, open->store.report(id));
        if (!row || row->kind == "withdrawal")
            return fail(ErrorCode::NotFound, "There is no such report on this device.");
        if (row->state != store::ReportState::Sealed && row->state != store::ReportState::Accepted)
            return fail(ErrorCode::Refused, "The force does not have this report. Change the draft itself.");
        return std::move(*row);
    }

    Submitter submitter() { return {open->store, *outbox, *trust, open->author, world.clock, world.random}; }

    Status settle() {
        LANYARD_ASSIGN(const auto entries, outbox->entries());
        for (const store::OutboxEntry& entry : entries) {
            if (entry.state != store::OutboxState::Accepted && entry.state != store::OutboxState::Rejected)
                continue;
            // Verified when it came, and again here, where the report's body is at stake: the outbox lies outside the
            // vault. One that does not verify is left where it is (verify() names it) and holds up no other.
            const auto verified = protocol::verifyReceipt(entry.receipt, entry.envelopeId, trust->keyset.log);
            if (!verified)
                continue;
            const UnixMillis now = world.clock.now();
            const Status told =
                verified->receipt.accepted
                    ? open->store.markAccepted(entry.envelopeId, protocol::formatReference(verified->index),
                                               entry.receipt, now, trust->profile.keepAfterAccept)
                    : open->store.markRefused(entry.envelopeId, verified->receipt.code, entry.receipt, now);
            if (!told && told.error().code != ErrorCode::NotFound)
                return told;
            LANYARD_TRY(outbox->settle(entry.envelopeId));
        }
        return {};
    }
};

Device::Device(std::unique_ptr<State> state) : m(std::move(state)) {}
Device::Device(Device&&) noexcept = default;
Device& Device::operator=(Device&&) noexcept = default;
Device::~Device() = default;

Result<Device> Device::open(const Path& folder, World world) {
    LANYARD_TRY(ensurePrivateFolder(folder));
    LANYARD_ASSIGN(auto outbox, store::Outbox::open(folder)); // also the lock against a second Lanyard
    std::string storeId;
    const auto idFile = readFile(folder / "store.id", 64);
    if (idFile && isUuid(textOf(*idFile))) {
        storeId = toText(*idFile);
    } else if (!idFile && idFile.error().code == ErrorCode::NotFound) {
        storeId = newUuid(world.random);
        LANYARD_TRY(writeFileDurably(folder / "store.id", viewOf(storeId)));
    } else {
        return fail(ErrorCode::Damaged, "The file that names this store is damaged. Nothing was changed.");
    }
    auto state = std::make_unique<State>(
        State{folder, std::move(world), storeId, nullptr, nullptr, nullptr, nullptr, nullptr, false, nullptr});
    state->makeVault(crypto::Argon2Cost{});
    state->outbox = std::make_unique<store::Outbox>(std::move(outbox));
    LANYARD_TRY(state->loadOutside());
    return Device(std::move(state));
}

DeviceState Device::state() const {
    if (m->open)
        return DeviceState::Open;
    switch (m->vault->state()) {
    case vault::VaultState::Absent:
        return DeviceState::NotEnrolled;
    case vault::VaultState::Damaged:
        return DeviceState::Damaged;
    case vault::VaultState::KeystoreLost:
        return DeviceState::KeystoreLost;
    case vault::VaultState::Destroyed:
        return DeviceState::Destroyed;
    case vault::VaultState::Ready:
        break;
    }
    if (!m->transport)
        return DeviceState::KeystoreLost;
    return m->trust ? DeviceState::Locked : DeviceState::Damaged;
}

const std::string& Device::storeId() const {
    return m->storeId;
}
const Trust* Device::trust() const {
    return m->trust.get();
}
const crypto::SigningKey* Device::transportKey() const {
    return m->transport.get();
}
store::Outbox& Device::outbox() {
    return *m->outbox;
}
bool Device::keystoreIsHardware() const {
    return m->world.keystore.isHardware();
}

Result<crypto::Ed25519Public> Device::beginEnrolment() {
    const DeviceState now = state();
    if (now == DeviceState::Locked || now == DeviceState::Open)
        return fail(ErrorCode::Exists, "This device is enrolled already. Erase it first to enrol it again.");
    // In memory until the force has answered: an attempt that fails leaves an earlier enrolment's outbox its key.
    m->enrolling = std::make_unique<crypto::SigningKey>(crypto::SigningKey::generate(m->world.random));
    return m->enrolling->publicKey();
}

Status Device::checkPin(ByteView pin) const {
    return m->vault->checkPin(pin);
}

Status Device::finishEnrolment(Enrolled enrolled, ByteView pin) {
    if (!m->enrolling)
        return fail(ErrorCode::Internal, "Enrolment was not begun.");
    // A vault that nothing opens any more (destroyed, damaged, keystore lost) makes way, on purpose and only here.
    if (m->vault->state() != vault::VaultState::Absent)
        LANYARD_TRY(wipe(Wipe::VaultOnly));
    LANYARD_TRY(vault::saveTransportKey(m->world.keystore, m->storeId, *m->enrolling));
    m->transport = std::move(m->enrolling);
    const vault::MacKey mac = vault::macKeyOf(*m->transport);
    LANYARD_TRY(saveTrust(m->folder, enrolled.trust, mac));
    LANYARD_TRY(m->lockedNotes().setKey(enrolled.note.publicKey(), mac));
    m->trust = std::make_unique<Trust>(std::move(enrolled.trust));
    m->trustDamaged = false;
    m->makeVault(m->world.kdfCost ? *m->world.kdfCost : vault::calibrate(m->world.clock));
    LANYARD_ASSIGN(const vault::OpenKeys keys, m->vault->create(pin));
    {
        LANYARD_ASSIGN(store::Store store, store::Store::open(m->folder, keys.dbKey.view()));
        LANYARD_TRY(store.setValue(kAuthorSeed, enrolled.author.seed().view()));
        LANYARD_TRY(store.setValue(kMailboxScalar, enrolled.mailbox.scalar().view()));
        LANYARD_TRY(store.setValue(kNoteScalar, enrolled.note.scalar().view()));
        LANYARD_TRY(store.setValue("officer.name", viewOf(enrolled.officerName)));
    }
    LANYARD_TRY(m->openStores(keys));
    if (!enrolled.pack.empty())
        LANYARD_TRY(m->applyPack(enrolled.pack, enrolled.packSignature));
    return m->applyForceOverlay(enrolled);
}

Status Device::unlock(ByteView pin) {
    if (m->open)
        return {};
    if (!m->trust)
        return fail(m->trustDamaged ? ErrorCode::Damaged : ErrorCode::NotFound,
                    m->trustDamaged ? "What this device knows of its force is damaged. The files are kept."
                                    : "This device is not enrolled with a force.");
    LANYARD_ASSIGN(const vault::OpenKeys keys, m->vault->unlock(pin));
    LANYARD_TRY(m->openStores(keys));
    // None of these may keep an officer out of the guides: what fails now is tried again at the next unlock.
    static_cast<void>(m->takeInLockedNotes());
    static_cast<void>(m->settle());
    static_cast<void>(m->submitter().catchUp());
    return {};
}

Result<vault::AttemptInfo> Device::attempts() const {
    return m->vault->attempts();
}

void Device::lock() {
    m->open.reset();
}

Status Device::wipe(Wipe what) {
    lock();
    LANYARD_TRY(m->vault->destroy());
    LANYARD_TRY(store::Store::erase(m->folder));
    for (const char* name : {"content.db", "content.db-wal", "content.db-shm"})
        LANYARD_TRY(removeFileDurably(m->folder / name));
    if (what == Wipe::VaultOnly)
        return {};
    LANYARD_TRY(m->lockedNotes().eraseAll());
    LANYARD_TRY(m->outbox->eraseAll());
    LANYARD_TRY(vault::removeTransportKey(m->world.keystore, m->storeId));
    LANYARD_TRY(removeFileDurably(m->folder / "trust.json"));
    LANYARD_TRY(removeFileDurably(m->folder / "note.key"));
    m->trust.reset();
    m->transport.reset();
    return {};
}

Result<std::vector<content::SearchHit>> Device::search(std::string_view words, std::string_view language,
                                                       std::size_t limit) {
    if (!m->open)
        return lockedError();
    return m->open->content.search(words, language, limit);
}

Result<content::Item> Device::item(std::string_view id, std::string_view language) {
    if (!m->open)
        return lockedError();
    return m->open->content.item(id, language);
}

Result<std::vector<content::ItemHead>> Device::list(content::Kind kind, std::string_view language) {
    if (!m->open)
        return lockedError();
    return m->open->content.list(kind, language);
}

Result<std::vector<content::Term>> Device::terms() {
    if (!m->open)
        return lockedError();
    return m->open->content.terms();
}

Result<std::vector<std::string>> Device::sourceRoles() {
    if (!m->open)
        return lockedError();
    return m->open->content.sourceRoles();
}

Result<content::Rulebook> Device::rulebook(std::string_view language) {
    if (!m->open)
        return lockedError();
    return m->open->content.rulebook(language);
}

content::Item Device::publicPage(std::string_view language) const {
    if (m->transport)
        if (auto page = m->guides().publicPage(vault::macKeyOf(*m->transport), language))
            return std::move(*page);
    auto compiled = content::parsePublicPage(m->world.compiledPublicPage, language);
    return compiled ? std::move(*compiled) : content::Item{};
}

Result<std::vector<content::ContentStore::Held>> Device::packs() {
    if (!m->open)
        return lockedError();
    return m->open->content.held();
}

Result<std::string> Device::overlayProblem() {
    if (!m->open)
        return lockedError();
    return Guides::overlayProblem(m->open->store);
}

Result<std::vector<content::Contact>> Device::contacts(std::string_view language) {
    if (!m->open)
        return lockedError();
    return m->open->content.contacts(language);
}

Status Device::importPack(ByteView pack, std::string_view signature) {
    if (!m->open)
        return lockedError();
    return content::isOverlay(pack) ? m->applyOverlay(pack, signature) : m->applyPack(pack, signature);
}

Result<intel::Report> Device::newReport(std::string_view guideId) {
    if (!m->open)
        return lockedError();
    intel::Report report;
    report.id = newUuid(m->world.random);
    report.created = report.changed = m->world.clock.now();
    report.eventAt = report.created;
    if (!guideId.empty()) {
        LANYARD_ASSIGN(const auto held, m->open->content.held());
        report.guides.push_back({std::string(guideId), held.empty() ? 0 : held.front().version});
    }
    return report;
}

Status Device::saveReport(intel::Report& report) {
    if (!m->open)
        return lockedError();
    report.changed = m->world.clock.now();
    for (intel::Entity& entity : report.entities)
        intel::normalise(entity);
    return m->save(report);
}

Result<intel::Report> Device::report(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto row, m->draftOf(id, "report"));
    LANYARD_ASSIGN(intel::Report report, intel::fromDraftJson(row.body));
    LANYARD_ASSIGN(report.attachments, attachmentsOf(m->open->store, id));
    return report;
}

Result<ReportAttachments> Device::attachments() {
    if (!m->open)
        return lockedError();
    return ReportAttachments(m->open->store, m->open->content, *m->trust, m->world.clock, m->world.random);
}

Result<intel::Report> Device::newCorrection(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto old, m->sealedRow(id));
    if (old.kind != "report")
        return fail(ErrorCode::Refused, "This is a record of a disruption. Record it anew.");
    LANYARD_ASSIGN(intel::Report report, newReport(""));
    report.corrects = old.id;
    return report;
}

Result<intel::Report> Device::split(intel::Report& report) {
    if (!m->open)
        return lockedError();
    // The new one first: a crash between the two leaves a draft too many, never one that nothing ties to the other.
    intel::Report other = intel::splitOff(report, newUuid(m->world.random), newUuid(m->world.random));
    other.created = m->world.clock.now();
    LANYARD_TRY(saveReport(other));
    LANYARD_TRY(saveReport(report));
    return other;
}

Result<intel::Disruption> Device::newDisruption(std::string_view measure, std::string_view corrects) {
    if (!m->open)
        return lockedError();
    intel::Disruption record;
    record.id = newUuid(m->world.random);
    record.created = record.changed = m->world.clock.now();
    record.on = dateOf(record.created);
    if (!measure.empty()) {
        LANYARD_ASSIGN(const content::Item item, m->open->content.item(measure, "en"));
        LANYARD_ASSIGN(const auto held, m->open->content.held());
        record.measure = measure;
        record.measureTitle = item.title;
        record.packVersion = held.empty() ? 0 : held.front().version;
    }
    if (!corrects.empty()) {
        LANYARD_ASSIGN(const auto old, m->sealedRow(corrects));
        record.corrects = old.id;
    }
    return record;
}

Status Device::saveRecord(intel::Disruption& record) {
    if (!m->open)
        return lockedError();
    record.changed = m->world.clock.now();
    return m->save(record);
}

Result<intel::Disruption> Device::record(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto row, m->draftOf(id, "disruption"));
    return intel::disruptionFromDraftJson(row.body);
}

Result<std::vector<store::ReportRow>> Device::reports() {
    if (!m->open)
        return lockedError();
    return m->open->store.reports();
}

Status Device::discard(std::string_view id) {
    if (!m->open)
        return lockedError();
    return m->open->store.discardDraft(id);
}

Result<Device::Submitted> Device::submit(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(auto outcome, m->submitter().submit(id));
    return Submitted{std::move(outcome.envelopeId), std::move(outcome.bodySha256), outcome.attachments.waiting,
                     std::move(outcome.attachments.problem)};
}

Result<Device::Submitted> Device::withdraw(std::string_view id, std::string_view reason) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto old, m->sealedRow(id));
    const UnixMillis now = m->world.clock.now();
    const intel::Withdrawal request{newUuid(m->world.random), old.id, std::string(reason), now};
    store::ReportRow row;
    row.id = request.id;
    row.kind = "withdrawal";
    row.title = old.title;
    row.created = row.changed = now;
    LANYARD_ASSIGN(row.body, intel::toWireJson(request));
    LANYARD_TRY(m->open->store.saveDraft(row));
    LANYARD_TRY(m->open->store.setValue(kWithdrawalOf + old.id, viewOf(row.id)));
    auto submitted = submit(row.id);
    // Not sealed: nothing is left of the request, so that it is asked for anew, on purpose.
    if (!submitted)
        static_cast<void>(m->open->store.discardDraft(row.id));
    return submitted;
}

Result<std::string> Device::withdrawalOf(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto request, m->open->store.value(kWithdrawalOf + std::string(id)));
    return request ? toText(*request) : std::string();
}

Result<std::optional<intel::Report>> Device::undo(std::string_view id) {
    return m->open ? m->stepped(id, &store::Store::undo) : lockedError();
}

Result<std::optional<intel::Report>> Device::redo(std::string_view id) {
    return m->open ? m->stepped(id, &store::Store::redo) : lockedError();
}

Result<store::Store::Steps> Device::steps(std::string_view id) {
    if (!m->open)
        return lockedError();
    return m->open->store.steps(id);
}

Status Device::settleReceipts() {
    if (!m->open)
        return lockedError();
    return m->settle();
}

Result<std::string> Device::setting(std::string_view name) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto bytes, m->open->store.value("setting." + std::string(name)));
    return bytes ? toText(*bytes) : std::string();
}

Status Device::setSetting(std::string_view name, std::string_view value) {
    if (!m->open)
        return lockedError();
    return m->open->store.setValue("setting." + std::string(name), viewOf(value));
}

std::optional<Date> Device::lastServerDay() {
    const auto kept = setting(kLastServerDay);
    const auto day = kept ? parseDate(*kept) : Result<Date>(fail(kept.error()));
    return day ? std::optional<Date>(*day) : std::nullopt;
}

Status Device::sawServerDay(Date day) {
    const auto last = lastServerDay();
    return last && day <= *last ? Status() : setSetting(kLastServerDay, formatDate(day));
}

Status Device::saveLockedNote(const LockedNote& note) {
    if (!m->transport || !m->trust)
        return fail(ErrorCode::NotFound, "This device is not enrolled, so a note cannot be sealed yet.");
    return m->lockedNotes().save(note, vault::macKeyOf(*m->transport), m->world.random);
}

Result<std::vector<std::string>> Device::verify() {
    if (!m->open)
        return lockedError();
    std::vector<std::string> problems;
    if (const Status store = m->open->store.verify(); !store)
        problems.push_back(store.error().message);
    LANYARD_ASSIGN(const auto rows, m->open->store.reports());
    for (const store::ReportRow& head : rows) {
        if (head.state != store::ReportState::Accepted)
            continue;
        LANYARD_ASSIGN(const auto row, m->open->store.report(head.id));
        if (row && !protocol::verifyReceipt(row->receipt, row->envelopeId, m->trust->keyset.log))
            problems.emplace_back("A receipt that is kept here no longer verifies.");
    }
    LANYARD_ASSIGN(const auto damaged, m->outbox->damaged());
    problems.insert(problems.end(), damaged.size(), "An envelope in the outbox is damaged.");
    return problems;
}

} // namespace lanyard::client
