#include "sync/protocol/receipt.h"

#include "core/base/invariant.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/http.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::protocol {

namespace {

constexpr std::string_view kReceiptLine = "lanyard-receipt/v1";
constexpr std::string_view kCustodyLine = "lanyard-custody/v1";
constexpr std::size_t kMaxLeaf = 512;
constexpr std::size_t kMaxProof = 65536;
constexpr std::uint64_t kLastSecond = 253402300799; // of the year 9999
constexpr std::string_view kReferencePrefix = "LY-";
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's

bool isCode(std::string_view code) {
    return !code.empty() && code.size() <= 40 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// The lines of a text of which every line, also the last, ends in LF; nothing when one does not or there are not
/// `Count`.
template <std::size_t Count>
std::optional<std::array<std::string_view, Count>> linesOf(std::string_view text) {
    std::array<std::string_view, Count> lines;
    for (std::string_view& line : lines) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        line = text.substr(0, end);
        text.remove_prefix(end + 1);
    }
    if (!text.empty())
        return std::nullopt;
    return lines;
}

Result<UnixMillis> parseSeconds(std::string_view text) {
    LANYARD_ASSIGN(const std::uint64_t seconds, parseTusNumber(text));
    if (seconds > kLastSecond)
        return fail(ErrorCode::Malformed, "A time is beyond the calendar.");
    return UnixMillis{static_cast<std::int64_t>(seconds) * 1000};
}

Result<crypto::Checkpoint> openCheckpoint(std::string_view note, const crypto::NoteVerifier& log) {
    LANYARD_ASSIGN(const std::string text, crypto::openNote(note, log));
    LANYARD_ASSIGN(crypto::Checkpoint checkpoint, crypto::parseCheckpoint(text));
    if (checkpoint.origin != log.name)
        return fail(ErrorCode::BadSignature, "A checkpoint names another log.");
    return checkpoint;
}

/// One step of Horner's rule in GF(32) with x^5 + x^2 + 1: times x, plus the digit.
std::uint8_t checkStep(std::uint8_t sum, std::uint8_t digit) {
    const unsigned doubled = static_cast<unsigned>(sum) << 1U;
    const unsigned reduced = (doubled & 32U) != 0 ? doubled ^ 37U : doubled;
    return static_cast<std::uint8_t>(reduced ^ digit);
}

} // namespace

std::string formatReceiptLeaf(const Receipt& receipt) {
    const auto hash = base64Decode(receipt.envelopeId, Base64::Url);
    const bool sound =
        hash && isEnvelopeId(receipt.envelopeId) && (receipt.accepted ? receipt.code.empty() : isCode(receipt.code)) &&
        (receipt.authorKid == "-" ? !receipt.accepted : isEnvelopeId(receipt.authorKid)) && receipt.at.value >= 0;
    invariant(sound, "a receipt is made of an envelope's id, an author and a known outcome");
    std::string leaf(kReceiptLine);
    leaf += '\n' + base64Encode(*hash, Base64::Standard) + '\n' + receipt.authorKid + '\n';
    leaf += receipt.accepted ? "accepted" : "rejected:" + receipt.code;
    leaf += '\n' + std::to_string(receipt.at.value / 1000) + '\n';
    return leaf;
}

Result<Receipt> parseReceiptLeaf(std::string_view leaf) {
    const auto malformed = [] { return fail(ErrorCode::Malformed, "A receipt is not in its one form."); };
    if (leaf.size() > kMaxLeaf)
        return malformed();
    const auto lines = linesOf<5>(leaf);
    if (!lines || (*lines)[0] != kReceiptLine)
        return malformed();
    const auto [version, hashText, author, outcome, seconds] = *lines;
    const auto hash = base64Decode(hashText, Base64::Standard);
    const auto at = parseSeconds(seconds);
    if (!hash || hash->size() != 32 || !at)
        return malformed();

    Receipt receipt;
    receipt.envelopeId = base64Encode(*hash, Base64::Url);
    receipt.authorKid = author;
    receipt.at = *at;
    receipt.accepted = outcome == "accepted";
    constexpr std::string_view rejected = "rejected:";
    if (!receipt.accepted) {
        if (!outcome.starts_with(rejected) || !isCode(outcome.substr(rejected.size())))
            return malformed();
        receipt.code = outcome.substr(rejected.size());
    }
    // What was opened has an author; what was accepted was opened.
    if (author == "-" ? receipt.accepted : !isEnvelopeId(author))
        return malformed();
    return receipt;
}

Result<VerifiedReceipt> verifyReceipt(std::string_view proof, std::string_view envelopeId,
                                      const crypto::NoteVerifier& log) {
    if (proof.size() > kMaxProof)
        return fail(ErrorCode::TooLarge, "A receipt is larger than any receipt can be.");
    LANYARD_ASSIGN(crypto::TlogProof parsed, crypto::parseTlogProof(proof));
    VerifiedReceipt verified;
    LANYARD_ASSIGN(verified.checkpoint, crypto::verifyTlogProof(parsed, parsed.extra, log));
    LANYARD_ASSIGN(verified.receipt, parseReceiptLeaf(textOf(parsed.extra)));
    if (verified.receipt.envelopeId != envelopeId)
        return fail(ErrorCode::Malformed, "A receipt speaks of another envelope.");
    verified.index = parsed.index;
    verified.checkpointNote = std::move(parsed.checkpointNote);
    return verified;
}

Result<std::string> advanceCheckpoint(std::string_view heldNote, std::string_view newNote,
                                      const crypto::NoteVerifier& log,
                                      const std::vector<crypto::Hash256>* consistency) {
    LANYARD_ASSIGN(const crypto::Checkpoint offered, openCheckpoint(newNote, log));
    if (heldNote.empty())
        return std::string(newNote);
    LANYARD_ASSIGN(const crypto::Checkpoint held, openCheckpoint(heldNote, log));
    if (offered.size == held.size) {
        if (offered.root != held.root)
            return fail(ErrorCode::BadSignature,
                        "The force's log shows two histories of the same length. Keep everything and tell the force.");
        return std::string(heldNote);
    }
    const bool grows = offered.size > held.size;
    const crypto::Checkpoint& older = grows ? held : offered;
    const crypto::Checkpoint& newer = grows ? offered : held;
    if (older.size > 0) {
        if (consistency != nullptr)
            LANYARD_TRY(crypto::verifyConsistency(older.size, older.root, newer.size, newer.root, *consistency));
        else if (grows)
            return fail(ErrorCode::Unavailable, "The log has grown: a proof that it kept its past is needed.");
    }
    return std::string(grows ? newNote : heldNote);
}

std::string formatReference(std::uint64_t index) {
    // Seven digits and the check character make two groups; larger indexes take whole groups more, so that the length
    // alone tells which.
    std::string digits;
    for (std::uint64_t rest = index; rest > 0 || digits.size() < 7 || digits.size() % 4 != 3; rest >>= 5U)
        digits.insert(digits.begin(), kDigits[rest & 31U]);
    std::uint8_t sum = 1; // so that an unused code of zeros does not check out
    for (const char c : digits)
        sum = checkStep(sum, static_cast<std::uint8_t>(kDigits.find(c)));
    digits += kDigits[checkStep(sum, 0)];

    std::string reference(kReferencePrefix.substr(0, 2));
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i % 4 == 0)
            reference += '-';
        reference += digits[i];
    }
    return reference;
}

Result<std::uint64_t> parseReference(std::string_view text) {
    const auto malformed = [] { return fail(ErrorCode::Malformed, "That reference was typed wrongly."); };
    std::string digits;
    for (char c : text) {
        if (c == ' ' || c == '-')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        digits += c;
        if (digits.size() > 18)
            return malformed();
    }
    if (!digits.starts_with("LY"))
        return malformed();
    std::uint64_t index = 0;
    for (char& c : digits.erase(0, 2)) {
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        if (kDigits.find(c) == std::string_view::npos)
            return malformed();
    }
    if (digits.size() < 8)
        return malformed();
    for (const char c : digits.substr(0, digits.size() - 1))
        index = (index << 5U) | kDigits.find(c);
    // Written again it must be the same: that checks the check character, the length and that nothing ran over.
    std::string again = formatReference(index);
    again.erase(std::remove(again.begin(), again.end(), '-'), again.end());
    if (again != "LY" + digits)
        return malformed();
    return index;
}

std::string formatCustody(std::string_view envelopeId, std::uint64_t size, UnixMillis at) {
    invariant(isEnvelopeId(envelopeId) && at.value >= 0, "custody is of an envelope's id");
    return std::string(kCustodyLine) + '\n' + std::string(envelopeId) + '\n' + std::to_string(size) + '\n' +
           std::to_string(at.value / 1000) + '\n';
}

Status verifyCustody(std::string_view note, std::string_view envelopeId, const crypto::NoteVerifier& relay) {
    if (note.size() > kMaxProof)
        return fail(ErrorCode::TooLarge, "A custody note is larger than any can be.");
    LANYARD_ASSIGN(const std::string text, crypto::openNote(note, relay));
    const auto lines = linesOf<4>(text);
    if (!lines || (*lines)[0] != kCustodyLine || !parseTusNumber((*lines)[2]) || !parseSeconds((*lines)[3]))
        return fail(ErrorCode::Malformed, "A custody note is not in its one form.");
    if ((*lines)[1] != envelopeId)
        return fail(ErrorCode::Malformed, "A custody note speaks of another envelope.");
    return {};
}

std::string rejectionSentence(std::string_view code) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> sentences{{
        {"damaged",
         "The report arrived damaged and could not be read. Your words are a draft again: submit it once more."},
        {"no-key", "The force no longer holds the key that this report was sealed to. Lanyard seals it again to a "
                   "newer one by itself."},
        {"bad-signature", "The force could not confirm that this report came from you. It is a draft again: submit it "
                          "once more, and if it is refused "
                          "again, have this device enrolled anew."},
        {"wrong-recipient",
         "The report was sealed for another recipient. It is a draft again: sync first, then submit it once more."},
        {"unknown-device", "The force does not know this device, or no longer accepts reports from it. The report is a "
                           "draft again: ask your "
                           "administrator to enrol this device, then submit it."},
        {"different-body", "The force already holds a report of this number with other words. This one is a draft "
                           "again: check it and submit it "
                           "as a new report."},
        {"unknown-kind", "The force's system does not take this kind of report yet. It is a draft again: tell the "
                         "force by another way."},
        {"malformed-body", "The force's system could not read how the report was filled in. It is a draft again: check "
                           "each field and submit it once more."},
        {"too-large",
         "The report is larger than the force takes. It is a draft again: make it shorter, or split it in two."},
        {"provenance-key", "Where the information came from was sealed to a key that the force does not use. The "
                           "report is a draft again: sync "
                           "first, write that part anew and submit it."},
    }};
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const auto& entry) { return entry.first == code; });
    if (found != sentences.end())
        return std::string(found->second);
    return "The force refused this report for a reason that this version of Lanyard does not know. It is a draft "
           "again: update Lanyard, or "
           "tell the force by another way.";
}

} // namespace lanyard::protocol
