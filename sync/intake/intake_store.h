#pragma once

#include "core/base/time.h"
#include "core/crypto/keys.h"
#include "core/store/sqlite.h"
#include "sync/protocol/envelope.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::intake {

/// <dir>/intake.db: ciphertext and an index without content (ids, hashes, keys, states). Every call is durable when it
/// returns. One thread. `code` may add a row from another process while `serve` runs: SQLite serialises the two; that
/// only one `serve` runs is the service's lock.
class IntakeStore {
public:
    [[nodiscard]] static Result<IntakeStore> open(const Path& dir);
    IntakeStore(IntakeStore&&) noexcept;
    IntakeStore& operator=(IntakeStore&&) noexcept;
    ~IntakeStore();

    // envelopes, receipts and the log
    struct Decision {
        std::string envelopeId;
        Bytes ciphertext; ///< empty when it was too large to take
        bool accepted = false;
        std::string code;      ///< when rejected
        std::string sentence;  ///< why, for the administrator
        std::string authorKid; ///< or "-"
        std::string reportId;  ///< accepted: deliver under this id
        std::string bodySha256;
        std::string kind;
        std::int64_t sequence = 0;
        bool deliver = false;                        ///< false for the same body again
        std::vector<protocol::EnvelopePart> parts{}; ///< that an accepted report announces
        std::string of{};                            ///< an attachment's report
    };
    /// The envelope, the decision, its leaf of the log and its delivery (a report, or the part that an attachment is),
    /// in one transaction. Gives the leaf's index; the one it already has when this envelope was decided before.
    [[nodiscard]] Result<std::uint64_t> decide(const Decision& decision, const std::string& leaf, UnixMillis now);
    [[nodiscard]] Result<std::optional<std::uint64_t>> leafOf(const std::string& envelopeId);
    [[nodiscard]] Result<std::string> leaf(std::uint64_t index);
    [[nodiscard]] Result<std::vector<std::string>> leaves(); ///< all, in order
    /// The body hash that was accepted under this report id, if any.
    [[nodiscard]] Result<std::optional<std::string>> acceptedBody(const std::string& reportId);

    struct Unposted {
        std::string envelopeId;
        std::uint64_t index = 0;
    };
    [[nodiscard]] Result<std::vector<Unposted>> unpostedReceipts();
    [[nodiscard]] Status markPosted(const std::string& envelopeId);

    struct Delivery {
        std::string reportId;
        std::string envelopeId;
        std::string kind;
        std::string authorKid;
        std::int64_t sequence = 0;
        std::int64_t leaf = 0;
        Bytes ciphertext;
    };
    /// In the order of the log, those after this leaf.
    [[nodiscard]] Result<std::vector<Delivery>> undelivered(std::size_t limit, std::int64_t after = -1);
    [[nodiscard]] Status markDelivered(const std::string& reportId);

    [[nodiscard]] Result<std::int64_t> cursor();
    [[nodiscard]] Status setCursor(std::int64_t cursor);
    [[nodiscard]] Result<std::string> value(const std::string& name);
    [[nodiscard]] Status setValue(const std::string& name, const std::string& value);

    // attachments
    /// What an accepted report announces.
    struct Part {
        std::string report;
        std::string id;
        std::string media;
        std::uint64_t size = 0;
        std::string sha256;
        std::string authorKid; ///< of the report
        std::string envelope;  ///< accepted envelope of the attachment, or ""
        bool delivered = false;
    };
    [[nodiscard]] Result<std::vector<Part>> parts(const std::string& reportId);
    [[nodiscard]] Result<std::optional<Part>> part(const std::string& reportId, const std::string& id);
    /// Accepted and not delivered, of reports that are delivered.
    [[nodiscard]] Result<std::vector<Part>> undeliveredParts(std::size_t limit);
    [[nodiscard]] Status markPartDelivered(const Part& part);

    enum class Standing { Unknown, Accepted, Refused };
    /// What became of this author's report: Refused only when an envelope of it was and none was accepted.
    [[nodiscard]] Result<Standing> standingOf(const std::string& reportId, const std::string& authorKid);

    /// An envelope that lies in a file, for as long as nothing is decided about it.
    struct Large {
        std::string envelopeId;
        std::uint64_t size = 0;
        bool again = false;    ///< what was fetched first was not as the relay sent it
        std::string report;    ///< it waits for this report; "" when it was not looked at yet
        std::string authorKid; ///< with `report`
    };
    [[nodiscard]] Status addLarge(const std::string& envelopeId, std::uint64_t size); ///< again changes nothing
    /// To be fetched, or looked at: all but those that wait for a report about which nothing is decided. Oldest first.
    [[nodiscard]] Result<std::vector<Large>> pendingLarge();
    /// Those that wait for a report, the newest first.
    [[nodiscard]] Result<std::vector<Large>> waitingLarge();
    /// Why the file of an envelope lies there: Pending, something is to be done with it yet; Kept, an attachment that
    /// was accepted and is delivered, or is another's equal; Refused, in quarantine; Needless, the store has it or
    /// knows nothing of it.
    enum class FileUse { Pending, Kept, Refused, Needless };
    struct FileStanding {
        FileUse use = FileUse::Pending;
        UnixMillis decided{};
    };
    [[nodiscard]] Result<FileStanding> fileStanding(const std::string& envelopeId);
    [[nodiscard]] Status letWait(const std::string& envelopeId, const std::string& reportId,
                                 const std::string& authorKid);
    [[nodiscard]] Status fetchAgain(const std::string& envelopeId);
    [[nodiscard]] Status dropLarge(const std::string& envelopeId);

    // devices and enrolment codes
    struct Device {
        std::string authorKid;
        crypto::Ed25519Public author{};
        std::string transportKid;
        std::string mailbox;
        std::string officer;
        std::string deviceId;
    };
    [[nodiscard]] Result<std::optional<Device>> deviceByAuthor(const std::string& authorKid);

    struct Code {
        std::string id;
        std::array<std::uint8_t, 10> secret{};
        std::string officer;
        std::string name;
        UnixMillis expires{};
        std::string usedBy; ///< id of the request, or ""
    };
    [[nodiscard]] Status addCode(const Code& code);
    [[nodiscard]] Result<std::optional<Code>> code(const std::string& id);
    /// Spends the code and adds the device, in one transaction; the answer is kept until the relay has it.
    [[nodiscard]] Status enrol(const std::string& codeId, const std::string& requestId, const Device& device,
                               ByteView answer, const crypto::Ed25519Public& transport);
    [[nodiscard]] Status refuseEnrolment(const std::string& requestId, ByteView answer);
    struct Answer {
        std::string requestId;
        Bytes answer;
        Bytes transport; ///< empty when refused
    };
    [[nodiscard]] Result<std::vector<Answer>> unpostedAnswers();
    [[nodiscard]] Result<bool> isAnswered(const std::string& requestId);
    [[nodiscard]] Status markAnswerPosted(const std::string& requestId);

private:
    [[nodiscard]] Status addDelivery(const Decision& decision);
    explicit IntakeStore(store::Database database);
    store::Database m_db;
};

} // namespace lanyard::intake
