#include "mobile/app/control/backend.h"

#include "sync/client/qt/qt_network.h"

#include <QSysInfo>
#include <QTimer>

#include <algorithm>

namespace lanyard::app {

using client::Device;
using client::DeviceState;

Backend::Backend(const DeviceOptions& options, std::function<void()> changed)
    : m_clock(*options.clock)
    , m_changed(std::move(changed))
    , m_network(std::make_unique<client::QtNetwork>())
    , m_scheduler(std::make_unique<client::QtScheduler>())
    , m_enrolScheduler(std::make_unique<client::QtScheduler>()) {
    auto keystore = platform::keystoreFor(options.folder, options.keystore);
    if (!keystore) {
        m_opened = fail(std::move(keystore).error());
        return;
    }
    m_keystore = std::move(*keystore);
    auto device = Device::open(
        options.folder, {*m_keystore, m_clock, m_random, options.editorsKey, options.publicPage, options.kdfCost});
    if (!device) {
        m_opened = fail(std::move(device).error());
        return;
    }
    m_device.emplace(std::move(*device));
    startRunner();
}

Backend::~Backend() {
    m_enroller.reset();
    m_runner.reset();
    m_transport.reset();
    m_device.reset();
}

DeviceState Backend::state() const {
    return m_device ? m_device->state() : DeviceState::Damaged;
}

client::SyncStatus Backend::syncStatus() const {
    return m_runner ? m_runner->status() : client::SyncStatus{};
}

std::optional<Date> Backend::lastServerDay() {
    if (const auto seen = syncStatus().serverTime)
        // Not kept, it is learnt again from the next answer.
        static_cast<void>(m_device->sawServerDay(dateOf(*seen)));
    return m_device->lastServerDay();
}

Status Backend::unlock(ByteView pin) {
    LANYARD_TRY(m_device->unlock(pin));
    for (intel::Report& report : std::exchange(m_unsaved, {})) {
        if (!m_device->saveReport(report))
            m_unsaved.push_back(std::move(report));
    }
    for (intel::Disruption& record : std::exchange(m_unsavedRecords, {})) {
        if (!m_device->saveRecord(record))
            m_unsavedRecords.push_back(std::move(record));
    }
    // An unlock seals what was Ready and settles what came.
    outboxChanged();
    return {};
}

void Backend::lock() {
    if (m_device)
        m_device->lock();
}

namespace {

bool isDone(const Status& saved, Sealing sealing) {
    return saved || (sealing == Sealing::UnderWay && saved.error().code == ErrorCode::Refused);
}

} // namespace

void Backend::saveBeforeLock(intel::Report report, Sealing sealing) {
    if (!m_device || isDone(m_device->saveReport(report), sealing))
        return;
    // Under an id of its own: a locked note whose id the store knows is taken for one that was taken in already.
    if (m_device->saveLockedNote({newUuid(m_random), report.text, m_clock.now()}))
        return;
    m_unsaved.push_back(std::move(report));
}

void Backend::saveBeforeLock(intel::Disruption record, Sealing sealing) {
    if (!m_device || isDone(m_device->saveRecord(record), sealing))
        return;
    // Its words, as a note: what was chosen is said again in a moment, a line that was typed is not.
    const std::string words = intel::titleOf(record) + "\n" + record.outcome + "\n" + record.place + "\n" + record.note;
    if (m_device->saveLockedNote({newUuid(m_random), words, m_clock.now()}))
        return;
    m_unsavedRecords.push_back(std::move(record));
}

void Backend::outboxChanged() {
    if (m_runner)
        m_runner->outboxChanged();
}

void Backend::nudge() {
    if (m_runner)
        m_runner->nudge();
}

void Backend::startRunner() {
    m_runner.reset();
    m_transport.reset();
    const client::Trust* trust = m_device->trust();
    if (trust == nullptr || m_device->transportKey() == nullptr)
        return;
    m_transport = m_network->open(trust->profile.relayOrigin, trust->caCertificate);
    m_runner = std::make_unique<client::SyncRunner>(
        m_device->outbox(), *m_transport, *m_scheduler,
        client::SyncRunner::Keys{m_device->transportKey(), trust->keyset.log, trust->profile.relayKey}, m_clock,
        m_random);
    m_runner->changed = [this] {
        settleSoon();
        m_changed();
    };
    // What the outbox cannot say now it says at the next start: the device is usable without sending.
    static_cast<void>(m_runner->start());
}

/// Not inside the runner's own call: settling removes rows that it may be looking at.
void Backend::settleSoon() {
    if (m_settling || state() != DeviceState::Open)
        return;
    m_settling = true;
    QTimer::singleShot(0, &m_context, [this] {
        m_settling = false;
        settle();
    });
}

void Backend::settle() {
    if (state() != DeviceState::Open)
        return;
    const auto entries = m_device->outbox().entries();
    const auto answered = [](const store::OutboxEntry& entry) {
        return entry.state == store::OutboxState::Accepted || entry.state == store::OutboxState::Rejected;
    };
    if (!entries || std::none_of(entries->begin(), entries->end(), answered))
        return;
    // What fails here is tried again with the next receipt and at the next unlock: the outbox keeps the receipt.
    static_cast<void>(m_device->settleReceipts());
    m_changed();
}

void Backend::enrol(const std::string& text, std::shared_ptr<const crypto::SecretBytes> pin, Enrolled done) {
    const auto later = [this](Enrolled call, Status status) {
        QTimer::singleShot(0, &m_context, [this, call = std::move(call), status = std::move(status)] {
            m_enroller.reset();
            call(status);
        });
    };
    const auto code = protocol::parseEnrolmentCode(text);
    if (!code) {
        later(std::move(done), fail(code.error()));
        return;
    }
    // The runner points at the transport key that enrolling replaces.
    m_runner.reset();
    m_transport.reset();
    const auto transport = m_device->beginEnrolment();
    if (!transport) {
        startRunner();
        later(std::move(done), fail(transport.error()));
        return;
    }
    m_enroller =
        std::make_unique<client::Enroller>(*m_network, *m_enrolScheduler, m_clock, m_random, m_device->storeId(),
                                           *transport, QSysInfo::prettyProductName().toStdString().substr(0, 80));
    m_enroller->start(
        *code, [this, later, pin = std::move(pin), done = std::move(done)](Result<client::Enrolled> enrolled) mutable {
            Status status;
            if (!enrolled)
                status = fail(std::move(enrolled).error());
            else
                status = m_device->finishEnrolment(std::move(*enrolled), pin->view());
            pin.reset();
            startRunner();
            later(std::move(done), std::move(status));
        });
}

} // namespace lanyard::app
