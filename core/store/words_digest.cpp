#include "core/store/words_digest.h"

#include "core/crypto/hash.h"

#include <algorithm>
#include <array>

namespace lanyard::store {

Bytes digestOf(const ReportRow& row) {
    constexpr std::array<std::uint8_t, 1> kEnd{0}; // neither a kind nor a title of ours holds one
    crypto::Sha256Stream stream;
    stream.update(viewOf(row.kind));
    stream.update(kEnd);
    stream.update(viewOf(row.title));
    stream.update(kEnd);
    stream.update(viewOf(row.body));
    const crypto::Hash256 digest = stream.finish();
    return {digest.begin(), digest.end()};
}

Status checkDigest(const ReportRow& row, ByteView digest) {
    if (digest.empty() || std::ranges::equal(digest, digestOf(row)))
        return {};
    return fail(ErrorCode::Damaged, "The words of this report are not as they were saved. They were left as they are.");
}

Status checkDigests(Database& db) {
    LANYARD_ASSIGN(Statement query, db.prepare("SELECT kind, title, body, digest FROM report UNION ALL"
                                               " SELECT kind, title, body, digest FROM revision"));
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return {};
        ReportRow row;
        row.kind = query.text(0);
        row.title = query.text(1);
        row.body = query.text(2);
        LANYARD_TRY(checkDigest(row, query.view(3)));
    }
}

} // namespace lanyard::store
