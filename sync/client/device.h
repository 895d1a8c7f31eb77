#pragma once

#include "core/content/content_store.h"
#include "core/intel/disruption.h"
#include "core/intel/report.h"
#include "core/store/outbox.h"
#include "core/store/store.h"
#include "core/vault/vault.h"
#include "sync/client/enroller.h"
#include "sync/client/locked_notes.h"
#include "sync/client/report_attachments.h"
#include "sync/client/trust.h"

#include <functional>
#include <memory>
#include <optional>

namespace lanyard::client {

enum class DeviceState { NotEnrolled, Locked, Open, Damaged, KeystoreLost, Destroyed };

/// One officer's device: the folder, its vault and store, the content, the outbox and what it believes about its force,
/// put together. The app and lanyard-cli are two faces of this. Not thread-safe: everything runs on one worker thread.
///
/// <folder>/store.id        names the keystore items            (not secret)
/// <folder>/vault.*         the vault                           core/vault
/// <folder>/store.db        the officer's store, encrypted      core/store
/// <folder>/content.db      guides and index, encrypted, can be rebuilt
/// <folder>/outbox/         sealed envelopes and their index    core/store
/// <folder>/packs/          national packs as they came, signed (the force's overlay is in store.db)
/// <folder>/trust.json      force, keys, repository             MAC
/// <folder>/note.key, locked-notes/   notes written while locked
/// <folder>/public-page.json          "Child at risk now"       MAC
class Device {
public:
    struct World {
        vault::Keystore& keystore;
        const Clock& clock;
        Random& random;
        std::string editorsKey;                    ///< minisign public key line of the national editors
        std::string compiledPublicPage;            ///< shown when the stored one is missing or damaged
        std::optional<crypto::Argon2Cost> kdfCost; ///< default: the policy's floor, calibrated at enrolment
    };
    /// Busy when another Lanyard has the folder. Makes the folder; enrols nothing.
    [[nodiscard]] static Result<Device> open(const Path& folder, World world);
    Device(Device&&) noexcept;
    Device& operator=(Device&&) noexcept;
    ~Device();

    [[nodiscard]] DeviceState state() const;
    [[nodiscard]] const std::string& storeId() const;
    [[nodiscard]] const Trust* trust() const; ///< null before enrolment or when damaged
    [[nodiscard]] const crypto::SigningKey* transportKey() const;
    [[nodiscard]] store::Outbox& outbox();
    [[nodiscard]] bool keystoreIsHardware() const;

    // enrolment
    /// A fresh transport key, in memory until finishEnrolment; its public half goes into the request.
    [[nodiscard]] Result<crypto::Ed25519Public> beginEnrolment();
    [[nodiscard]] Status checkPin(ByteView pin) const;
    /// Makes vault and store under this PIN and takes in what was learnt. The outbox of an earlier enrolment is kept.
    /// Open afterwards.
    [[nodiscard]] Status finishEnrolment(Enrolled enrolled, ByteView pin);

    // lock
    [[nodiscard]] Status unlock(
        ByteView pin); ///< as vault::Vault::unlock; then takes in locked notes, settles receipts, seals what was left
    [[nodiscard]] Result<vault::AttemptInfo> attempts() const;
    void lock();
    /// Vault's keys first, then its files; the outbox only with `everything`.
    enum class Wipe { VaultOnly, Everything };
    [[nodiscard]] Status wipe(Wipe what);

    // reading (Open), and the page that needs no PIN
    [[nodiscard]] Result<std::vector<content::SearchHit>> search(std::string_view words, std::string_view language,
                                                                 std::size_t limit = 20);
    [[nodiscard]] Result<content::Item> item(std::string_view id, std::string_view language);
    [[nodiscard]] Result<std::vector<content::ItemHead>> list(content::Kind kind, std::string_view language);
    /// The wording list.
    [[nodiscard]] Result<std::vector<content::Term>> terms();
    /// Words that say who a source is, for intel::leaksIn.
    [[nodiscard]] Result<std::vector<std::string>> sourceRoles();
    /// Facts and tests, for the matcher.
    [[nodiscard]] Result<content::Rulebook> rulebook(std::string_view language);
    [[nodiscard]] content::Item publicPage(std::string_view language) const;
    /// National packs first, then the force's overlay.
    [[nodiscard]] Result<std::vector<content::ContentStore::Held>> packs();
    /// Why the force's overlay is not on this device although its profile names one: a sentence; "" when it is, or when
    /// the profile names none.
    [[nodiscard]] Result<std::string> overlayProblem();
    /// Whom to reach in the force; empty without an overlay.
    [[nodiscard]] Result<std::vector<content::Contact>> contacts(std::string_view language);
    /// A national pack, or the force's overlay: whole, or not at all.
    [[nodiscard]] Status importPack(ByteView pack, std::string_view signature);

    // reports (Open)
    [[nodiscard]] Result<intel::Report> newReport(std::string_view guideId); ///< in memory; saveReport makes it durable
    [[nodiscard]] Status saveReport(intel::Report& report);                  ///< durable when it returns
    [[nodiscard]] Result<intel::Report>
    report(std::string_view id); ///< drafts and refused ones only: what was sealed is closed to view
    /// Adding, reading and removing the attachments of drafts; only until the next lock.
    [[nodiscard]] Result<ReportAttachments> attachments();
    /// A draft that corrects one that was sealed here. NotFound, Refused when that one is a draft still.
    [[nodiscard]] Result<intel::Report> newCorrection(std::string_view id);
    /// What another source told becomes a draft of its own, tied to this one where the source unit alone sees it. Both
    /// are durable when it returns.
    [[nodiscard]] Result<intel::Report> split(intel::Report& report);
    /// A record of a disruption, in memory; `measure` is an item's id or "", `corrects` a record sealed earlier or "".
    [[nodiscard]] Result<intel::Disruption> newDisruption(std::string_view measure, std::string_view corrects = {});
    [[nodiscard]] Status saveRecord(intel::Disruption& record);          ///< durable when it returns
    [[nodiscard]] Result<intel::Disruption> record(std::string_view id); ///< drafts and refused ones only
    [[nodiscard]] Result<std::vector<store::ReportRow>> reports();       ///< of every kind: ReportRow::kind
    [[nodiscard]] Status discard(std::string_view id);
    struct Submitted {
        std::string envelopeId;          ///< "" when it waits as Ready for the force's new keys
        std::string bodySha256;          ///< base64url, of the sealed bytes
        int attachmentsWaiting = 0;      ///< could not be sealed yet; tried again at each unlock
        std::string attachmentProblem{}; ///< why, a sentence
    };
    /// Seals a report or record into the outbox.
    [[nodiscard]] Result<Submitted> submit(std::string_view id);
    /// Asks the force to withdraw what was sealed here: a request of its own, sealed at once. The force decides.
    [[nodiscard]] Result<Submitted> withdraw(std::string_view id, std::string_view reason);
    /// The id of the newest request to withdraw this report; "" when none was made.
    [[nodiscard]] Result<std::string> withdrawalOf(std::string_view id);
    /// The draft as it was before its last step, or as it was before the last undo; nothing when there is no such step.
    /// Steps outlive a restart and end when it is submitted. Attachments stay as they are.
    [[nodiscard]] Result<std::optional<intel::Report>> undo(std::string_view id);
    [[nodiscard]] Result<std::optional<intel::Report>> redo(std::string_view id);
    [[nodiscard]] Result<store::Store::Steps> steps(std::string_view id);
    /// Records verified receipts of the outbox in the store and settles them. Also called by unlock.
    [[nodiscard]] Status settleReceipts();
    [[nodiscard]] Result<std::string> setting(std::string_view name);
    [[nodiscard]] Status setSetting(std::string_view name, std::string_view value);
    /// The latest day that a server has said, for the matcher; none before the first. Kept in the store.
    [[nodiscard]] std::optional<Date> lastServerDay();
    /// A server said so; an earlier day than the one kept changes nothing.
    [[nodiscard]] Status sawServerDay(Date day);

    // while locked
    [[nodiscard]] Status saveLockedNote(const LockedNote& note);

    /// A plain list of what is wrong, empty when all is well.
    [[nodiscard]] Result<std::vector<std::string>> verify();

private:
    struct State;
    explicit Device(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace lanyard::client
