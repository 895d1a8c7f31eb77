#include "sync/intake/receipts.h"

namespace lanyard::intake {

Result<std::string> makeReceipt(const crypto::HashTree& log, std::uint64_t index, ByteView leafFromDisk,
                                const std::string& origin, const crypto::SigningKey& key) {
    crypto::Checkpoint checkpoint{origin, index + 1, {}};
    LANYARD_ASSIGN(checkpoint.root, log.root(checkpoint.size));
    crypto::TlogProof proof;
    proof.extra.assign(leafFromDisk.begin(), leafFromDisk.end());
    proof.index = index;
    LANYARD_ASSIGN(proof.path, log.inclusionPath(index, checkpoint.size));
    if (!crypto::verifyInclusion(crypto::leafHash(leafFromDisk), index, checkpoint.size, proof.path, checkpoint.root))
        return fail(
            ErrorCode::Damaged,
            "A leaf of the receipt log is not as it was written. Nothing was signed. Restore the intake's store.");
    LANYARD_ASSIGN(proof.checkpointNote, crypto::signNote(crypto::formatCheckpoint(checkpoint), origin, key));
    return crypto::formatTlogProof(proof);
}

} // namespace lanyard::intake
