#pragma once

#include "core/base/bytes.h"
#include "core/crypto/keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::relay {

enum class DeviceState {
    Active,  ///< may do all a device may
    Retired, ///< may send what it has
    Stolen,  ///< may fetch its receipts, nothing else
};

struct Device {
    std::string keyId;
    crypto::Ed25519Public key{};
    DeviceState state = DeviceState::Active;
};

struct Upload {
    std::string id;    ///< envelope id
    std::string owner; ///< key id of the device
    std::uint64_t length = 0;
    std::uint64_t offset = 0;
    bool complete = false;
    std::string metadata;     ///< Upload-Metadata as it was sent
    std::int64_t touched = 0; ///< unix seconds of the last byte; of completion when complete
};

/// What a device has begun and not ended.
struct OpenUploads {
    std::uint64_t count = 0;
    std::uint64_t bytes = 0; ///< sum of their lengths
};

struct Envelope {
    std::uint64_t size = 0;
    std::optional<Bytes> bytes; ///< when it lives in the database
    std::string holder;         ///< owner in whose file it lives otherwise
};

enum class ItemKind { Envelope, Enrolment };

struct InboxItem {
    std::int64_t cursor = 0;
    ItemKind kind = ItemKind::Envelope;
    std::string id;
    std::uint64_t size = 0;
    std::string key; ///< transport key id; empty for an enrolment
};

struct StoredReceipt {
    std::int64_t cursor = 0;
    std::string envelope;
    std::string proof;
};

struct EnrolmentState {
    std::optional<std::string> answer; ///< base64 of an age file
};

/// A file that a committed removal leaves behind; removing it again does no harm.
struct StaleFile {
    std::string id;
    std::string owner;
};

/// Everything the relay must not forget, behind calls that fit SQLite and PostgreSQL alike. All calls come from one
/// thread and stand inside a group: begin(), any number of { mark(), calls, keep() or undo() }, commit(). Nothing is
/// acknowledged to anyone before commit() has said that the group is durable. Times are unix seconds.
/// Errors of every call: DiskFull, Busy, Io, Damaged; what else is named at the call.
class RelayStore {
public:
    virtual ~RelayStore() = default;

    [[nodiscard]] virtual Status begin() = 0;
    [[nodiscard]] virtual Status commit() = 0;
    virtual void abandon() = 0; ///< forgets the group
    [[nodiscard]] virtual Status mark() = 0;
    [[nodiscard]] virtual Status keep() = 0;
    [[nodiscard]] virtual Status undo() = 0; ///< back to the mark

    /// Refused when this key has used this nonce before.
    [[nodiscard]] virtual Status useNonce(const std::string& keyId, const std::string& nonce, std::int64_t expires) = 0;
    /// Refused likewise, without using it.
    [[nodiscard]] virtual Status checkNonce(const std::string& keyId, const std::string& nonce) = 0;

    [[nodiscard]] virtual Result<std::vector<Device>> devices() = 0;
    [[nodiscard]] virtual Status putDevice(const Device& device, std::int64_t now) = 0;

    /// NotFound.
    [[nodiscard]] virtual Result<Upload> upload(const std::string& id, const std::string& owner) = 0;
    [[nodiscard]] virtual Result<OpenUploads> openUploads(const std::string& owner) = 0;
    [[nodiscard]] virtual Status createUpload(const Upload& upload) = 0;
    /// Bytes so far of an upload that lives in the database.
    [[nodiscard]] virtual Result<Bytes> partBytes(const std::string& id, const std::string& owner) = 0;
    [[nodiscard]] virtual Status putPart(const std::string& id, const std::string& owner, ByteView bytes) = 0;
    /// NotFound.
    [[nodiscard]] virtual Status setOffset(const std::string& id, const std::string& owner, std::uint64_t offset,
                                           std::int64_t now) = 0;
    /// Marks the upload complete and, unless another device has sent the same envelope, puts it into the inbox. With
    /// `bytes` it lives in the database, else in the owner's file. A receipt that is there already is handed to the
    /// owner. True when the owner's file is now superfluous. NotFound.
    [[nodiscard]] virtual Result<bool> complete(const Upload& upload, std::optional<ByteView> bytes,
                                                std::int64_t now) = 0;
    /// True: gone, with its file. False: the intake has taken it. NotFound.
    [[nodiscard]] virtual Result<bool> removeUpload(const std::string& id, const std::string& owner,
                                                    std::vector<StaleFile>& stale) = 0;

    [[nodiscard]] virtual Result<std::vector<InboxItem>> inbox(std::int64_t after, int limit) = 0;
    /// The highest cursor ever given.
    [[nodiscard]] virtual Result<std::int64_t> inboxHead() = 0;
    /// Marks it taken. NotFound.
    [[nodiscard]] virtual Result<Envelope> takeItem(const std::string& id) = 0;
    /// Unix seconds at which the oldest thing that the intake has not taken arrived; 0 when there is none.
    [[nodiscard]] virtual Result<std::int64_t> oldestUntaken() = 0;

    /// The same proof again changes nothing; another one replaces the first and reaches the device anew (an intake
    /// whose log began again proves the same envelope otherwise). NotFound.
    [[nodiscard]] virtual Status putReceipt(const std::string& envelope, const std::string& proof,
                                            std::int64_t now) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredReceipt>> receipts(const std::string& owner, std::int64_t after,
                                                                      int limit) = 0;

    /// One leaf hash of the force's log, `log` by name, as a posted receipt states it: 32 bytes, kept for good, so that
    /// the relay can show any device that the log only grew. The first hash at a place stays.
    [[nodiscard]] virtual Status putLeaf(const std::string& log, std::uint64_t index, ByteView hash) = 0;
    [[nodiscard]] virtual Status putConsistency(std::uint64_t from, std::uint64_t to, const std::string& path) = 0;
    /// A JSON list of base64 hashes: as the intake put it, else made from the leaves of the newest log. NotFound.
    [[nodiscard]] virtual Result<std::string> consistency(std::uint64_t from, std::uint64_t to) = 0;

    /// False when as many as `mostWaiting` wait already. The same body again changes nothing.
    [[nodiscard]] virtual Result<bool> addEnrolment(const std::string& id, ByteView body, std::uint64_t mostWaiting,
                                                    std::int64_t now) = 0;
    /// NotFound.
    [[nodiscard]] virtual Result<EnrolmentState> enrolment(const std::string& id) = 0;
    [[nodiscard]] virtual Status answerEnrolment(const std::string& id, const std::string& answer) = 0;

    /// What may go: nonces past their end, envelopes whose receipt is older than `receiptedBefore`, uploads not touched
    /// since `untouchedSince`, enrolments older than `enrolledBefore`, receipts older than `receiptsBefore`. A bounded
    /// number of rows a call; the files of what went are for the caller to remove after commit().
    struct Ages {
        std::int64_t now = 0;
        std::int64_t receiptedBefore = 0;
        std::int64_t untouchedSince = 0;
        std::int64_t enrolledBefore = 0;
        std::int64_t receiptsBefore = 0;
    };
    [[nodiscard]] virtual Result<std::vector<StaleFile>> sweep(const Ages& ages) = 0;
    /// Does any row still speak of this file?
    [[nodiscard]] virtual Result<bool> needsFile(const std::string& id, const std::string& owner) = 0;
    /// Writes something, for /readyz.
    [[nodiscard]] virtual Status touch(std::int64_t now) = 0;
};

} // namespace lanyard::relay
