#pragma once

#include "sync/client/device.h"
#include "sync/client/guides.h"
#include "sync/client/submitter.h"

namespace lanyard::client {

[[nodiscard]] inline tl::unexpected<Error> lockedError() {
    return fail(ErrorCode::Locked, "Lanyard is locked. Unlock it first.");
}

/// What a device holds together; for the device*.cpp files alone.
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
    void makeVault(crypto::Argon2Cost cost);
    [[nodiscard]] Status loadOutside();
    [[nodiscard]] Status openStores(const vault::OpenKeys& keys);
    template <class Key>
    static Result<Key> readKey(store::Store& store, std::string_view name) {
        LANYARD_ASSIGN(const auto bytes, store.secret(name));
        if (!bytes)
            return fail(ErrorCode::Damaged,
                        "A key is missing from the store. Drafts can be read by nobody else; enrol again to go on.");
        return Key::fromBytes(bytes->view());
    }

    [[nodiscard]] Status applyPack(ByteView bytes, std::string_view signature);
    [[nodiscard]] Status applyOverlay(ByteView bytes, std::string_view signature);
    /// The force's words are no reason to go without the nation's: what is wrong with them is kept, to be said.
    [[nodiscard]] Status applyForceOverlay(const Enrolled& enrolled);
    /// Drafts first, files after: a crash between the two only means that the same note is taken in again, under the
    /// same id.
    [[nodiscard]] Status takeInLockedNotes();
    [[nodiscard]] Status save(const intel::Report& report);
    [[nodiscard]] Status save(const intel::Disruption& record);
    /// The row of a draft, or of a refused one, of this kind.
    [[nodiscard]] Result<store::ReportRow> draftOf(std::string_view id, std::string_view kind);
    using Step = Result<std::optional<store::ReportRow>> (store::Store::*)(std::string_view, UnixMillis);
    [[nodiscard]] Result<std::optional<intel::Report>> stepped(std::string_view id, Step step);
    /// The row of what was sealed here, which can be corrected or withdrawn.
    [[nodiscard]] Result<store::ReportRow> sealedRow(std::string_view id);
    /// What a crash left of a request to withdraw this report: it was never made.
    [[nodiscard]] Status dropUnmadeWithdrawal(const std::string& of);
    Submitter submitter() { return {open->store, *outbox, *trust, open->author, world.clock, world.random}; }

    [[nodiscard]] Status settle();
};

} // namespace lanyard::client
