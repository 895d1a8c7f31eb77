#include "core/crypto/note.h"

#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

// The example of c2sp.org/signed-note
constexpr std::string_view kExampleKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
constexpr std::string_view kExampleNote =
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
// Another implementation's example, signed by two
constexpr std::string_view kPeterKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
constexpr std::string_view kEnochKey = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
constexpr std::string_view kTwoSigners =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

NoteVerifier verifier(std::string_view vkey) {
    return parseVerifierKey(vkey).value();
}

NoteVerifier ourVerifier(std::string_view name = "intake.example/receipts") {
    return verifier(formatVerifierKey(name, test::vectorKey().publicKey()));
}

ErrorCode problemOf(std::string_view note, const NoteVerifier& by) {
    const auto text = openNote(note, by);
    REQUIRE_FALSE(text);
    return text.error().code;
}

} // namespace

TEST_CASE("the published example of a signed note opens", "[crypto][note]") {
    CHECK(openNote(kExampleNote, verifier(kExampleKey)) == "This is an example message.\n");
    CHECK(verifier(kExampleKey).keyHash == 0x530d903a);
}

TEST_CASE("a note of several signers opens with the key of each", "[crypto][note]") {
    CHECK(openNote(kTwoSigners, verifier(kPeterKey)));
    CHECK(openNote(kTwoSigners, verifier(kEnochKey)));
    CHECK(problemOf(kTwoSigners, verifier(kExampleKey)) == ErrorCode::UnknownKey);
}

TEST_CASE("a verifier key is written as it was read, or refused", "[crypto][note]") {
    for (const std::string_view vkey : {kExampleKey, kPeterKey, kEnochKey}) {
        const NoteVerifier parsed = verifier(vkey);
        CHECK(formatVerifierKey(parsed.name, parsed.key) == vkey);
        test::forEachNeighbour(vkey, [&](const std::string& text) {
            if (const auto other = parseVerifierKey(text)) {
                REQUIRE(text == vkey);
                REQUIRE(formatVerifierKey(other->name, other->key) == text);
            }
        });
    }
    CHECK(formatVerifierKey("intake.example/receipts", test::vectorKey().publicKey()) ==
          "intake.example/receipts+9c3f6ff3+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4");
    CHECK(parseVerifierKey("").error().code == ErrorCode::Malformed);
    CHECK(parseVerifierKey("++").error().code == ErrorCode::Malformed);
    // a witness's key, type 4
    CHECK(parseVerifierKey("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2").error().code ==
          ErrorCode::Unsupported);
}

TEST_CASE("a note is opened as it was signed, empty lines and all", "[crypto][note]") {
    for (const std::string_view text : {"one line\n", "\n", "several\n\nparagraphs\n\n", "a dash:\n— like this\n"}) {
        const auto note = signNote(text, "intake.example/receipts", test::vectorKey());
        REQUIRE(note);
        CHECK(openNote(*note, ourVerifier()) == text);
    }
}

TEST_CASE("what cannot be a note is not signed", "[crypto][note]") {
    const SigningKey key = test::vectorKey();
    CHECK(signNote("no line end", "name", key).error().code == ErrorCode::InvalidArgument);
    CHECK(signNote("", "name", key).error().code == ErrorCode::InvalidArgument);
    CHECK(signNote("a tab\there\n", "name", key).error().code == ErrorCode::InvalidArgument);
    CHECK(signNote("not UTF-8 \xff\n", "name", key).error().code == ErrorCode::InvalidArgument);
    for (const std::string_view name :
         {"", "two words", "a+b", "hard\xc2\xa0space", "line\n", "thin\xe2\x80\x89space", "\xff"})
        CHECK(signNote("text\n", name, key).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a wrong signature in the trusted name refuses the note, also beside a right one", "[crypto][note]") {
    const std::string note = signNote("text\n", "intake.example/receipts", test::vectorKey()).value();
    const std::string other = signNote("texs\n", "intake.example/receipts", test::vectorKey()).value();
    const std::string wrongLine = other.substr(6);
    CHECK(problemOf("texs\n" + note.substr(5), ourVerifier()) == ErrorCode::BadSignature);
    CHECK(problemOf(note + wrongLine, ourVerifier()) == ErrorCode::BadSignature);
    CHECK(problemOf("text\n\n" + wrongLine + note.substr(6), ourVerifier()) == ErrorCode::BadSignature);
}

TEST_CASE("a signer is its name and its key: one alone is another signer", "[crypto][note]") {
    test::SeededRandom random(10);
    const SigningKey stranger = SigningKey::generate(random);
    const std::string sameName = signNote("text\n", "intake.example/receipts", stranger).value();
    const std::string sameKey = signNote("text\n", "intake.example/other", test::vectorKey()).value();
    CHECK(problemOf(sameName, ourVerifier()) == ErrorCode::UnknownKey);
    CHECK(problemOf(sameKey, ourVerifier()) == ErrorCode::UnknownKey);
    const std::string ours = signNote("text\n", "intake.example/receipts", test::vectorKey()).value();
    CHECK(openNote(ours + sameName.substr(6) + sameKey.substr(6), ourVerifier()));
}

TEST_CASE("a badly formed note is refused, whoever signed it", "[crypto][note]") {
    const std::string good = signNote("text\n", "intake.example/receipts", test::vectorKey()).value();
    const std::string line = good.substr(6);
    CHECK(problemOf("", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf("text\n", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf("text\n\n", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf("text\n" + line, ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf(good.substr(0, good.size() - 1), ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf(good + "- other " + line, ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf(good + "— other\n", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf(good + "— other AAAA\n", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf(good + "— other AAAAAAB=\n", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf(good + "—  AAAAAAA=\n", ourVerifier()) == ErrorCode::Malformed);
    CHECK(problemOf("te\rxt\n\n" + line, ourVerifier()) == ErrorCode::Malformed);
    CHECK(openNote(good + "— other AAAAAAA=\n", ourVerifier()));
}

TEST_CASE("a note with more signatures than anyone needs is refused", "[crypto][note]") {
    std::string note = signNote("text\n", "intake.example/receipts", test::vectorKey()).value();
    for (int i = 1; i < 100; ++i)
        note += "— other AAAAAAA=\n";
    CHECK(openNote(note, ourVerifier()));
    CHECK(problemOf(note + "— other AAAAAAA=\n", ourVerifier()) == ErrorCode::TooLarge);
}

TEST_CASE("one character more, less or other never gives another text in the signer's name", "[crypto][note]") {
    const std::string good = signNote("t\n", "intake.example/receipts", test::vectorKey()).value();
    test::forEachNeighbour(good, [&](const std::string& note) {
        if (const auto text = openNote(note, ourVerifier()))
            REQUIRE(note == good);
    });
}
