#pragma once

#include "sync/intake/folder_connector.h"
#include "sync/intake/relay_client.h"

#include <functional>

namespace lanyard::intake {

/// What the running intake tells its log: names of events and counts, never a word of a report.
using EventLog = std::function<void(std::string_view event, std::string_view detail)>;

/// Envelopes that are too large to hold, and every attachment: fetched from the relay in pieces into
/// <dir>/<envelope id>.age, judged and delivered from there in pieces. Ciphertext is all that lies in <dir>; only what
/// a connector delivers is plaintext on a disk.
///
/// An attachment is accepted when the report it names, by the same author, was accepted and announces it, by id, type,
/// size and hash. One that comes before its report waits, without a receipt and in nobody's way.
///
/// What lies in <dir> is bounded. A delivered attachment's ciphertext goes after Limits::keepDays. Those that wait for
/// their reports may take Limits::waitingBytes together; beyond it the oldest are put back: their files go, and they
/// are fetched again when their report is here, since the relay keeps what has no receipt. What was accepted and is not
/// delivered, and what was refused (quarantine), is never removed.
class Attachments {
public:
    struct Limits {
        int keepDays = 30;
        std::uint64_t waitingBytes = std::uint64_t{4} << 30U;
    };
    /// Makes a decision durable: its leaf, its receipt, its delivery.
    using Record = std::function<Status(const IntakeStore::Decision&)>;
    /// What it is given must live as long.
    Attachments(Path dir, IntakeStore& store, const Keyring& keyring, const std::string& sourceUnit, RelayClient& relay,
                const FolderConnector& connector, EventLog log, Record record, Limits limits);

    /// A large envelope at the relay, to be fetched by work().
    [[nodiscard]] Status take(const std::string& envelopeId, std::uint64_t size);
    /// A small one that was fetched whole and holds an attachment.
    [[nodiscard]] Status keep(const std::string& envelopeId, ByteView ciphertext);
    /// Fetches some megabytes and judges what is whole and can be judged. True when there is more to do at once; what
    /// is wrong with one envelope holds up no other. Unavailable when the relay is not there.
    [[nodiscard]] Result<bool> work();
    /// Delivers what is accepted, and says so in the report's parts.json.
    [[nodiscard]] Status deliver();
    /// Removes the files that nothing needs any more, also those that a kill left behind. To be called now and then.
    [[nodiscard]] Status cleanUp(UnixMillis now);

private:
    enum class Fetched { Whole, Part, Gone, Failed };
    [[nodiscard]] Path fileOf(const std::string& envelopeId) const;
    [[nodiscard]] Result<Fetched> fetch(const IntakeStore::Large& large, std::size_t& budget);
    [[nodiscard]] Status judgeFile(const IntakeStore::Large& large);
    [[nodiscard]] Status putBack();
    [[nodiscard]] Status judgeAttachment(IntakeStore::Decision decision, const protocol::EnvelopeHeader& header);
    [[nodiscard]] Status judgeReport(const IntakeStore::Large& large);
    [[nodiscard]] Status write(const IntakeStore::Part& part, FileWriter& into) const;

    Path m_dir;
    IntakeStore& m_store;
    const Keyring& m_keyring;
    const std::string& m_sourceUnit;
    RelayClient& m_relay;
    const FolderConnector& m_connector;
    EventLog m_log;
    Record m_record;
    Limits m_limits;
};

} // namespace lanyard::intake
