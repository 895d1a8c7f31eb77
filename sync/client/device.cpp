#include "sync/client/device_state.h"

#include "sync/protocol/receipt.h"

namespace lanyard::client {

namespace {

constexpr const char* kLastServerDay = "last-server-day";
constexpr std::string_view kAuthorSeed = "key.author";
constexpr std::string_view kMailboxScalar = "key.mailbox";
constexpr std::string_view kNoteScalar = "key.note";

} // namespace

void Device::State::makeVault(crypto::Argon2Cost cost) {
    vault::Policy policy;
    policy.cost = cost;
    if (trust)
        policy.attemptLimit = trust->profile.attemptLimit;
    vault = std::make_unique<vault::Vault>(folder, storeId, world.keystore, world.clock, world.random, policy);
}

Status Device::State::loadOutside() {
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

Status Device::State::openStores(const vault::OpenKeys& keys) {
    LANYARD_ASSIGN(store::Store store, store::Store::open(folder, keys.dbKey.view()));
    LANYARD_ASSIGN(auto author, readKey<crypto::SigningKey::Seed>(store, kAuthorSeed));
    LANYARD_ASSIGN(auto mailbox, readKey<crypto::AgeIdentity::Scalar>(store, kMailboxScalar));
    LANYARD_ASSIGN(auto note, readKey<crypto::AgeIdentity::Scalar>(store, kNoteScalar));
    LANYARD_ASSIGN(content::ContentStore content, guides().open(keys.contentKey.view(), trust.get(), store));
    open = std::make_unique<Open>(Open{crypto::SigningKey::fromSeed(author), crypto::AgeIdentity::fromScalar(mailbox),
                                       crypto::AgeIdentity::fromScalar(note), std::move(content), std::move(store)});
    return {};
}

Status Device::State::applyPack(ByteView bytes, std::string_view signature) {
    return guides().apply(open->content, bytes, signature, vault::macKeyOf(*transport));
}

Status Device::State::applyOverlay(ByteView bytes, std::string_view signature) {
    return guides().applyOverlay(open->content, open->store, *trust, bytes, signature, vault::macKeyOf(*transport));
}

Status Device::State::applyForceOverlay(const Enrolled& enrolled) {
    std::string problem = enrolled.overlayProblem;
    if (!enrolled.overlay.empty() && problem.empty())
        if (const Status applied = applyOverlay(enrolled.overlay, enrolled.overlaySignature); !applied)
            problem = applied.error().message;
    return problem.empty() ? Status() : Guides::setOverlayProblem(open->store, problem);
}

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
