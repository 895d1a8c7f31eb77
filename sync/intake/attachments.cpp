#include "sync/intake/attachments.h"

#include "sync/protocol/envelope_stream.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lanyard::intake {

namespace {

constexpr int kOk = 200;
constexpr int kPartial = 206;
constexpr int kNotFound = 404;
constexpr int kGone = 410;
constexpr std::size_t kPiece = std::size_t{1} << 20U;
/// Fetched at once, before reports get their turn again.
constexpr std::size_t kBudget = std::size_t{8} << 20U;
constexpr std::size_t kDeliverAtOnce = 1000;
constexpr std::int64_t kDayMillis = 86'400'000;

std::uint64_t sizeOf(const Path& file) {
    struct stat info {};
    return ::stat(file.c_str(), &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
}

/// Adds to a file of mode 0600, synced when it is the last piece.
Status append(const Path& file, ByteView bytes, bool last) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fail(errnoError(errno, "keep an envelope"));
    int number = 0;
    while (!bytes.empty() && number == 0) {
        const ssize_t wrote = ::write(descriptor, bytes.data(), bytes.size());
        if (wrote >= 0)
            bytes = bytes.subspan(static_cast<std::size_t>(wrote));
        else if (errno != EINTR)
            number = errno;
    }
    if (number == 0 && last && ::fsync(descriptor) != 0)
        number = errno;
    ::close(descriptor);
    return number == 0 ? Status() : fail(errnoError(number, "keep an envelope"));
}

} // namespace

Attachments::Attachments(Path dir, IntakeStore& store, const Keyring& keyring, const std::string& sourceUnit,
                         RelayClient& relay, const FolderConnector& connector, EventLog log, Record record,
                         Limits limits)
    : m_dir(std::move(dir))
    , m_store(store)
    , m_keyring(keyring)
    , m_sourceUnit(sourceUnit)
    , m_relay(relay)
    , m_connector(connector)
    , m_log(std::move(log))
    , m_record(std::move(record))
    , m_limits(limits) {}

Path Attachments::fileOf(const std::string& envelopeId) const {
    return m_dir / (envelopeId + ".age");
}

Status Attachments::take(const std::string& envelopeId, std::uint64_t size) {
    return m_store.addLarge(envelopeId, size);
}

Status Attachments::keep(const std::string& envelopeId, ByteView ciphertext) {
    LANYARD_TRY(ensurePrivateFolder(m_dir));
    LANYARD_TRY(writeFileDurably(fileOf(envelopeId), ciphertext));
    return m_store.addLarge(envelopeId, ciphertext.size());
}

Result<bool> Attachments::work() {
    LANYARD_ASSIGN(const auto pending, m_store.pendingLarge());
    std::size_t budget = kBudget;
    bool more = false;
    for (const IntakeStore::Large& large : pending) {
        LANYARD_ASSIGN(const Fetched fetched, fetch(large, budget));
        switch (fetched) {
        case Fetched::Whole:
            LANYARD_TRY(judgeFile(large));
            break;
        case Fetched::Gone: // its device still has it
            LANYARD_TRY(m_store.dropLarge(large.envelopeId));
            LANYARD_TRY(removeFileDurably(fileOf(large.envelopeId)));
            break;
        case Fetched::Part:
            more = true;
            break;
        case Fetched::Failed:
            break;
        }
    }
    return more;
}

Result<Attachments::Fetched> Attachments::fetch(const IntakeStore::Large& large, std::size_t& budget) {
    const Path file = fileOf(large.envelopeId);
    if (const Status made = ensurePrivateFolder(m_dir); !made) {
        m_log("fetch-failed", errorName(made.error().code));
        return Fetched::Failed;
    }
    for (std::uint64_t held = sizeOf(file); held < large.size;) {
        if (budget < kPiece)
            return Fetched::Part;
        budget -= kPiece;
        const std::uint64_t length = std::min<std::uint64_t>(kPiece, large.size - held);
        LANYARD_ASSIGN(const RelayAnswer answer,
                       m_relay.call({.path = "/v1/inbox/" + large.envelopeId,
                                     .range = "bytes=" + std::to_string(held) + "-" + std::to_string(held + length - 1),
                                     .limit = kPiece}));
        if (answer.status == kNotFound || answer.status == kGone)
            return Fetched::Gone;
        if ((answer.status != kPartial && answer.status != kOk) || answer.body.size() != length) {
            m_log("fetch-failed", std::to_string(answer.status));
            return Fetched::Failed;
        }
        held += length;
        // A full disk holds up the large ones, not the reports.
        if (const Status kept = append(file, answer.body, held == large.size); !kept) {
            m_log("fetch-failed", errorName(kept.error().code));
            return Fetched::Failed;
        }
    }
    return Fetched::Whole;
}

Status Attachments::judgeFile(const IntakeStore::Large& large) {
    const auto identities = identitiesOf(m_keyring);
    Status fault;
    protocol::EnvelopeOpener opener(identities, authorsOf(m_store, fault), [](ByteView) { return Status(); });
    const Status read =
        readInPieces(fileOf(large.envelopeId), [&opener](ByteView piece) { return opener.write(piece); });
    if (!read) {
        // A fault of this machine is the fault of nobody who sent something: no receipt, and nobody is held up.
        m_log("not-readable", large.envelopeId.substr(0, 8) + ' ' + std::string(errorName(read.error().code)));
        return {};
    }
    const auto header = opener.finish();
    LANYARD_TRY(std::move(fault));
    IntakeStore::Decision decision;
    decision.envelopeId = large.envelopeId;
    decision.authorKid = "-";
    if (opener.envelopeId() != large.envelopeId) {
        // A power cut may have spoiled what lay here half fetched: once more from the beginning.
        if (!large.again) {
            LANYARD_TRY(removeFileDurably(fileOf(large.envelopeId)));
            return m_store.fetchAgain(large.envelopeId);
        }
        decision.code = "damaged";
        decision.sentence = "The bytes are not the ones that the device sealed.";
        return m_record(decision);
    }
    if (!header) {
        decision.authorKid = header.error().authorKid;
        decision.code = header.error().code;
        decision.sentence = header.error().sentence;
        return m_record(decision);
    }
    if (header->kind != "attachment")
        return judgeReport(large);
    return judgeAttachment(std::move(decision), *header);
}

Status Attachments::judgeReport(const IntakeStore::Large& large) {
    LANYARD_ASSIGN(Bytes ciphertext, readFile(fileOf(large.envelopeId), protocol::kMaxEnvelopeBytes));
    LANYARD_ASSIGN(const auto decision,
                   judge(large.envelopeId, std::move(ciphertext), m_keyring, m_sourceUnit, m_store));
    if (!decision)
        return fail(ErrorCode::Internal, "An envelope is a report and an attachment.");
    LANYARD_TRY(m_record(*decision));
    return removeFileDurably(fileOf(large.envelopeId)); // the store has it
}

Status Attachments::judgeAttachment(IntakeStore::Decision decision, const protocol::EnvelopeHeader& header) {
    decision.authorKid = header.iss;
    decision.reportId = header.id;
    decision.of = header.of;
    decision.bodySha256 = header.bodySha256;
    decision.kind = header.kind;
    decision.sequence = header.seq;
    const auto refuse = [&](std::string code, std::string sentence) {
        decision.code = std::move(code);
        decision.sentence = std::move(sentence);
        return m_record(decision);
    };
    LANYARD_ASSIGN(const auto device, m_store.deviceByAuthor(header.iss));
    if (!device || device->officer != header.officer)
        return refuse("unknown-device", "The device is enrolled for another officer than the envelope names.");
    LANYARD_ASSIGN(const auto standing, m_store.standingOf(header.of, header.iss));
    switch (standing) {
    case IntakeStore::Standing::Unknown:
        m_log("waits-for-report", decision.envelopeId.substr(0, 8));
        LANYARD_TRY(m_store.letWait(decision.envelopeId, header.of, header.iss));
        return putBack();
    case IntakeStore::Standing::Refused:
        return refuse("unannounced", "The report that this attachment belongs to was refused.");
    case IntakeStore::Standing::Accepted:
        break;
    }
    LANYARD_ASSIGN(const auto part, m_store.part(header.of, header.id));
    if (!part || part->authorKid != header.iss)
        return refuse("unannounced", "The report that this attachment names does not announce it.");
    if (part->sha256 != header.bodySha256 || part->size != header.bodyLength || part->media != header.media)
        return refuse("different-body", "The attachment is not the one that its report announces.");
    decision.accepted = true;
    decision.deliver = part->envelope.empty();
    return m_record(decision);
}

Status Attachments::putBack() {
    LANYARD_ASSIGN(const auto waiting, m_store.waitingLarge());
    std::uint64_t held = 0;
    for (const IntakeStore::Large& large : waiting) {
        const Path file = fileOf(large.envelopeId);
        const std::uint64_t size = sizeOf(file);
        held += size;
        if (size == 0 || held <= m_limits.waitingBytes)
            continue;
        held -= size;
        LANYARD_TRY(removeFileDurably(file));
        m_log("waiting-full", large.envelopeId.substr(0, 8) + " put back");
    }
    return {};
}

Status Attachments::cleanUp(UnixMillis now) {
    const UnixMillis keptSince{now.value - std::int64_t{m_limits.keepDays} * kDayMillis};
    std::vector<Path> needless;
    std::error_code problem; // what cannot be read now is looked at the next time
    for (std::filesystem::directory_iterator at(m_dir, problem), end; !problem && at != end; at.increment(problem)) {
        const Path file = at->path();
        const std::string id = file.stem().string();
        if (file.extension() != ".age" || !protocol::isEnvelopeId(id))
            continue;
        LANYARD_ASSIGN(const IntakeStore::FileStanding standing, m_store.fileStanding(id));
        switch (standing.use) {
        case IntakeStore::FileUse::Pending:
        case IntakeStore::FileUse::Refused:
            break;
        case IntakeStore::FileUse::Kept:
            if (standing.decided <= keptSince)
                needless.push_back(file);
            break;
        case IntakeStore::FileUse::Needless:
            needless.push_back(file);
            break;
        }
    }
    for (const Path& file : needless)
        LANYARD_TRY(removeFileDurably(file));
    if (!needless.empty())
        m_log("attachments-removed", std::to_string(needless.size()));
    return {};
}

Status Attachments::deliver() {
    LANYARD_ASSIGN(const auto waiting, m_store.undeliveredParts(kDeliverAtOnce));
    for (const IntakeStore::Part& part : waiting) {
        Status done = m_connector.addFile(part.report, partFile(part.id, part.media),
                                          [&](FileWriter& into) { return write(part, into); });
        if (done) {
            LANYARD_ASSIGN(const std::string parts, partsJson(m_store, part.report, part.id));
            done = m_connector.setParts(part.report, parts);
        }
        if (!done) {
            // As with reports: a full or missing delivery folder holds up delivery, never a receipt.
            m_log("delivery-failed", errorName(done.error().code));
            if (done.error().code == ErrorCode::Damaged)
                continue;
            return {};
        }
        LANYARD_TRY(m_store.markPartDelivered(part));
        m_log("attachment-delivered", part.envelope.substr(0, 8));
    }
    return {};
}

Status Attachments::write(const IntakeStore::Part& part, FileWriter& into) const {
    const auto identities = identitiesOf(m_keyring);
    Status fault;
    Status written; // the opener calls what its last piece met a fault of the envelope
    protocol::EnvelopeOpener opener(identities, authorsOf(m_store, fault), [&](ByteView piece) {
        written = into.write(piece);
        return written;
    });
    LANYARD_TRY(readInPieces(fileOf(part.envelope), [&opener](ByteView piece) { return opener.write(piece); }));
    const auto header = opener.finish();
    LANYARD_TRY(std::move(written));
    LANYARD_TRY(std::move(fault));
    if (!header || opener.envelopeId() != part.envelope || header->bodySha256 != part.sha256)
        return fail(ErrorCode::Damaged, "An accepted attachment no longer opens.");
    return {};
}

} // namespace lanyard::intake
