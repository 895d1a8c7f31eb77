#include "sync/protocol/receipt.h"

#include "sync/protocol/envelope.h"
#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>
#include <set>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

constexpr std::string_view kLogName = "intake.example/receipts";

std::string envelopeId(std::uint8_t of) {
    return envelopeIdOf(Bytes{of});
}

Receipt accepted(std::uint8_t of) {
    return {envelopeId(of), crypto::keyIdOf(test::signer(5).publicKey()), true, "", test::FixedClock::kStart};
}

crypto::NoteVerifier verifierOf(const crypto::SigningKey& key, std::string_view name = kLogName) {
    return crypto::parseVerifierKey(crypto::formatVerifierKey(name, key.publicKey())).value();
}

/// A force's log: receipts for envelopes 0, 1, 2 …, each leaf with a proof at any size.
struct Log {
    crypto::SigningKey key = test::signer(7);
    std::vector<std::string> leaves;
    std::vector<crypto::Hash256> hashes;

    explicit Log(std::uint8_t count) {
        for (std::uint8_t i = 0; i < count; ++i)
            add(formatReceiptLeaf(accepted(i)));
    }
    void add(std::string leaf) {
        hashes.push_back(crypto::leafHash(viewOf(leaf)));
        leaves.push_back(std::move(leaf));
    }
    [[nodiscard]] std::span<const crypto::Hash256> first(std::size_t size) const {
        return std::span(hashes).first(size);
    }
    [[nodiscard]] std::string note(std::size_t size, std::string_view origin = kLogName) const {
        return crypto::signNote(crypto::formatCheckpoint({std::string(origin), size, crypto::treeRoot(first(size))}),
                                kLogName, key)
            .value();
    }
    [[nodiscard]] std::string proof(std::size_t index, std::size_t size) const {
        return crypto::formatTlogProof(
            {toBytes(leaves[index]), index, crypto::inclusionPath(first(size), index).value(), note(size)});
    }
    [[nodiscard]] std::vector<crypto::Hash256> consistency(std::size_t from, std::size_t to) const {
        return crypto::consistencyPath(first(to), from).value();
    }
    [[nodiscard]] crypto::NoteVerifier verifier() const { return verifierOf(key); }
};

} // namespace

TEST_CASE("a receipt's leaf is exactly these bytes", "[protocol][receipt]") {
    const auto hash = base64Decode(envelopeId(1), Base64::Url).value();
    const std::string leaf = formatReceiptLeaf(accepted(1));
    CHECK(leaf == "lanyard-receipt/v1\n" + base64Encode(hash, Base64::Standard) + "\n" + accepted(1).authorKid +
                      "\naccepted\n1795324800\n");
    const auto read = parseReceiptLeaf(leaf);
    REQUIRE(read);
    CHECK(read->envelopeId == envelopeId(1));
    CHECK(read->accepted);
    CHECK(read->at == test::FixedClock::kStart);

    const Receipt unopened{envelopeId(2), "-", false, "no-key", test::FixedClock::kStart};
    const auto rejected = parseReceiptLeaf(formatReceiptLeaf(unopened));
    REQUIRE(rejected);
    CHECK_FALSE(rejected->accepted);
    CHECK(rejected->code == "no-key");
    CHECK(rejected->authorKid == "-");
}

TEST_CASE("a leaf in any other form is refused", "[protocol][receipt]") {
    const std::string leaf = formatReceiptLeaf(accepted(1));
    std::string wrong = leaf;
    SECTION("another version") {
        wrong = test::replaced(leaf, "/v1", "/v2");
    }
    SECTION("no last line end") {
        wrong.pop_back();
    }
    SECTION("a line more") {
        wrong += "\n";
    }
    SECTION("carriage returns") {
        wrong = test::replaced(leaf, "accepted\n", "accepted\r\n");
    }
    SECTION("another outcome") {
        wrong = test::replaced(leaf, "accepted", "Accepted");
    }
    SECTION("a rejection without a code") {
        wrong = test::replaced(leaf, "accepted", "rejected:");
    }
    SECTION("a code with a blank") {
        wrong = test::replaced(leaf, "accepted", "rejected:no key");
    }
    SECTION("a signed time") {
        wrong = test::replaced(leaf, "\n1795", "\n-1795");
    }
    SECTION("a time with a zero in front") {
        wrong = test::replaced(leaf, "\n1795", "\n01795");
    }
    SECTION("a time beyond the calendar") {
        wrong = test::replaced(leaf, "\n1795", "\n99991795");
    }
    SECTION("a short hash") {
        wrong = test::replaced(leaf, leaf.substr(19, 44), "AAAA");
    }
    SECTION("an acceptance of nobody's envelope") {
        wrong = test::replaced(leaf, accepted(1).authorKid, "-");
    }
    SECTION("an author that is no key id") {
        wrong = test::replaced(leaf, accepted(1).authorKid, "someone");
    }
    SECTION("nothing") {
        wrong.clear();
    }
    CHECK_FALSE(parseReceiptLeaf(wrong));
}

TEST_CASE("a receipt is verified offline with the log's key alone", "[protocol][receipt]") {
    const Log log(11);
    for (std::size_t size = 1; size <= 11; ++size) {
        for (std::size_t index = 0; index < size; ++index) {
            const auto verified =
                verifyReceipt(log.proof(index, size), envelopeId(static_cast<std::uint8_t>(index)), log.verifier());
            REQUIRE(verified);
            CHECK(verified->index == index);
            CHECK(verified->checkpoint.size == size);
            CHECK(verified->receipt.accepted);
            CHECK(verified->checkpointNote == log.note(size));
        }
    }
}

TEST_CASE("a receipt that was changed, moved or made by another is refused", "[protocol][receipt]") {
    const Log log(8);
    const std::string proof = log.proof(3, 8);
    CHECK_FALSE(verifyReceipt(proof, envelopeId(4), log.verifier()));
    CHECK_FALSE(verifyReceipt(test::replaced(proof, "index 3", "index 4"), envelopeId(3), log.verifier()));
    CHECK_FALSE(verifyReceipt(proof, envelopeId(3), verifierOf(test::signer(8))));
    CHECK_FALSE(verifyReceipt(proof, envelopeId(3), verifierOf(log.key, "other.example/receipts")));
    CHECK_FALSE(verifyReceipt("", envelopeId(3), log.verifier()));
    CHECK(verifyReceipt(std::string(70000, 'x'), envelopeId(3), log.verifier()).error().code == ErrorCode::TooLarge);

    // A relay that turns a refusal into an acceptance has to change the leaf, and then the path leads elsewhere.
    Log refused(3);
    refused.add(formatReceiptLeaf({envelopeId(3), accepted(3).authorKid, false, "damaged", test::FixedClock::kStart}));
    const auto forged = crypto::formatTlogProof({toBytes(formatReceiptLeaf(accepted(3))), 3,
                                                 crypto::inclusionPath(refused.hashes, 3).value(), refused.note(4)});
    CHECK(verifyReceipt(forged, envelopeId(3), refused.verifier()).error().code == ErrorCode::BadSignature);
    REQUIRE(verifyReceipt(refused.proof(3, 4), envelopeId(3), refused.verifier()));
    CHECK(verifyReceipt(refused.proof(3, 4), envelopeId(3), refused.verifier())->receipt.code == "damaged");

    // A leaf that is in the log but is no receipt.
    refused.add("something else\n");
    CHECK(verifyReceipt(refused.proof(4, 5), envelopeId(4), refused.verifier()).error().code == ErrorCode::Malformed);
}

TEST_CASE("the held checkpoint only grows, and only with proof", "[protocol][receipt]") {
    const Log log(9);
    const auto path = log.consistency(4, 9);
    CHECK(advanceCheckpoint("", log.note(4), log.verifier(), nullptr) == log.note(4));
    CHECK(advanceCheckpoint(log.note(4), log.note(4), log.verifier(), nullptr) == log.note(4));
    CHECK(advanceCheckpoint(log.note(4), log.note(9), log.verifier(), nullptr).error().code == ErrorCode::Unavailable);
    CHECK(advanceCheckpoint(log.note(4), log.note(9), log.verifier(), &path) == log.note(9));
    CHECK(advanceCheckpoint(log.note(9), log.note(4), log.verifier(), nullptr) == log.note(9));
    CHECK(advanceCheckpoint(log.note(9), log.note(4), log.verifier(), &path) == log.note(9));
    CHECK(advanceCheckpoint(log.note(0), log.note(9), log.verifier(), nullptr) == log.note(9));
}

TEST_CASE("a log that forks is found", "[protocol][receipt]") {
    const Log log(9);
    Log fork(3);
    for (std::uint8_t i = 3; i < 9; ++i)
        fork.add(formatReceiptLeaf(accepted(static_cast<std::uint8_t>(i + 100))));
    const auto path = fork.consistency(4, 9);
    CHECK(advanceCheckpoint(log.note(9), fork.note(9), log.verifier(), nullptr).error().code ==
          ErrorCode::BadSignature);
    CHECK(advanceCheckpoint(log.note(4), fork.note(9), log.verifier(), &path).error().code == ErrorCode::BadSignature);
    const auto back = log.consistency(4, 9);
    CHECK(advanceCheckpoint(log.note(9), fork.note(4), log.verifier(), &back).error().code == ErrorCode::BadSignature);
}

TEST_CASE("a checkpoint of another key or log is not taken", "[protocol][receipt]") {
    Log log(4);
    const auto verifier = log.verifier();
    CHECK(advanceCheckpoint("", log.note(4, "other.example/log"), verifier, nullptr).error().code ==
          ErrorCode::BadSignature);
    Log other(4);
    other.key = test::signer(8);
    CHECK_FALSE(advanceCheckpoint("", other.note(4), verifier, nullptr));
    CHECK_FALSE(advanceCheckpoint(other.note(4), log.note(4), verifier, nullptr));
    CHECK_FALSE(advanceCheckpoint("", "not a note", verifier, nullptr));
}

TEST_CASE("a reference is short, its own, and finds slips of the tongue", "[protocol][receipt]") {
    // Read out once, a reference stands for ever.
    CHECK(formatReference(0) == "LY-0000-000D");
    CHECK(formatReference(1) == "LY-0000-001F");
    CHECK(formatReference(1000) == "LY-0000-0Z8E");
    std::set<std::string> seen;
    for (const std::uint64_t base : {std::uint64_t{0}, std::uint64_t{1} << 34U, (std::uint64_t{1} << 35U) - 500,
                                     (std::uint64_t{1} << 55U) - 500, ~std::uint64_t{0} - 999}) {
        for (std::uint64_t i = 0; i < 1000; ++i) {
            const std::string reference = formatReference(base + i);
            CHECK(seen.insert(reference).second);
            CHECK(parseReference(reference) == base + i);
        }
    }
    const std::string reference = formatReference(123456);
    CHECK(parseReference("ly " + reference.substr(3)) == 123456U);
    CHECK(parseReference("ly-OOO3-rj" + reference.substr(10)) ==
          parseReference("LY-0003-RJ" + reference.substr(10)).value());

    // Any one character read wrongly, any two exchanged.
    constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t i = 3; i < reference.size(); ++i) {
        if (reference[i] == '-')
            continue;
        for (const char other : digits) {
            std::string wrong = reference;
            wrong[i] = other;
            CHECK(parseReference(wrong).has_value() == (other == reference[i]));
        }
        for (std::size_t k = i + 1; k < reference.size(); ++k) {
            std::string wrong = reference;
            std::swap(wrong[i], wrong[k]);
            if (reference[k] != '-' && wrong != reference)
                CHECK_FALSE(parseReference(wrong));
        }
    }
    for (const char* wrong : {"", "LY", "LY-", "0000-0000", "LY-0000-0000", "LY-000", "XX-0000-0001", "LY-0000-000U",
                              "LY-0000-0000-0000-0000-0000-0000"})
        CHECK_FALSE(parseReference(wrong));
}

TEST_CASE("custody is a note of the relay's about one envelope", "[protocol][receipt]") {
    const auto key = test::signer(9);
    const auto relay = verifierOf(key, "relay.example/custody");
    const std::string text = formatCustody(envelopeId(1), 4312, test::FixedClock::kStart);
    CHECK(text == "lanyard-custody/v1\n" + envelopeId(1) + "\n4312\n1795324800\n");
    const std::string note = crypto::signNote(text, relay.name, key).value();
    CHECK(verifyCustody(note, envelopeId(1), relay));
    CHECK_FALSE(verifyCustody(note, envelopeId(2), relay));
    CHECK_FALSE(verifyCustody(test::replaced(note, "4312", "4313"), envelopeId(1), relay));
    CHECK_FALSE(
        verifyCustody(crypto::signNote("lanyard-custody/v1\n" + envelopeId(1) + "\n04\n1\n", relay.name, key).value(),
                      envelopeId(1), relay));
    CHECK_FALSE(verifyCustody(crypto::signNote(text + "more\n", relay.name, key).value(), envelopeId(1), relay));
    CHECK_FALSE(verifyCustody(note, envelopeId(1), verifierOf(test::signer(8), "relay.example/custody")));
}

TEST_CASE("every refusal has a sentence that says what to do", "[protocol][receipt]") {
    std::set<std::string> sentences;
    for (const char* code :
         {"damaged", "no-key", "bad-signature", "wrong-recipient", "unknown-device", "different-body", "unknown-kind",
          "malformed-body", "too-large", "provenance-key", "a-new-one"})
        CHECK(sentences.insert(rejectionSentence(code)).second);
}
