#include "core/crypto/age.h"

#include "core/crypto/age_header.h"
#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

constexpr std::size_t kChunk = 65536;

AgeIdentity vectorIdentity() {
    return AgeIdentity::fromScalar(AgeIdentity::Scalar::fromBytes(Bytes(32, 0x42)).value());
}

Bytes someBytes(std::size_t size) {
    Bytes out(size);
    test::SeededRandom(size + 1).fill(out);
    return out;
}

Bytes sealedTo(const AgeIdentity& identity, ByteView words) {
    test::SeededRandom random(40);
    return ageEncrypt(std::vector{identity.publicKey()}, words, random).value();
}

Result<AgeOpened> openedWith(const AgeIdentity& identity, ByteView file, AgeLimits limits = {}) {
    const AgeIdentity* const held[] = {&identity};
    return ageDecrypt(held, file, limits);
}

ErrorCode problemOf(const AgeIdentity& identity, ByteView file, AgeLimits limits = {}) {
    const auto opened = openedWith(identity, file, limits);
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

AgeFileKey someFileKey() {
    return AgeFileKey::fromBytes(test::counting(1, 16)).value();
}

} // namespace

TEST_CASE("the known file is made again byte for byte and opens", "[crypto][age]") {
    Bytes script = test::counting(0, 16); // the file key, the ephemeral secret, the payload's nonce
    script.insert(script.end(), 32, 0x07);
    const Bytes nonce = test::counting(0x10, 16);
    script.insert(script.end(), nonce.begin(), nonce.end());
    test::ScriptedRandom random(script);
    const Bytes file =
        ageEncrypt(std::vector{vectorIdentity().publicKey()}, viewOf("hello from a field device\n"), random).value();
    CHECK(random.usedUp());
    CHECK(file.size() == 226);
    CHECK(hexEncode(sha256(file)) == "3e614b332e2a1abb058763e05875adf01bb1c49f1bb11497715d4ee3477f191c");
    CHECK(textOf(file).starts_with("age-encryption.org/v1\n-> X25519 E75P6uryBMf9M1j8nAByGIHRdCeBKCJ+xnTzf3/pe20\n"
                                   "1UH4AnXRsK+XlezUPODXuPj7eohhbDktu/zK0aIYf4M\n"
                                   "--- mCFCRqFa+jNprHw3RV369W/eYrOn3g04pgaKzVXd3xw\n"));
    const auto opened = openedWith(vectorIdentity(), file);
    REQUIRE(opened);
    CHECK(textOf(opened->plaintext) == "hello from a field device\n");
}

TEST_CASE("what is sealed opens again, whatever its size and however it comes in pieces", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk, 3 * kChunk + 5}) {
        const Bytes words = someBytes(size);
        const Bytes whole = sealedTo(identity, words);
        for (const std::size_t step :
             {std::size_t{1000}, kChunk - 1, kChunk, kChunk + 16, kChunk + 17, 2 * kChunk + 7}) {
            INFO(size << " bytes in steps of " << step);
            test::SeededRandom random(40);
            Bytes file;
            AgeWriter writer =
                AgeWriter::start(std::vector{identity.publicKey()}, random, [&](ByteView piece) -> Status {
                    file.insert(file.end(), piece.begin(), piece.end());
                    return {};
                }).value();
            for (std::size_t at = 0; at < size; at += step)
                REQUIRE(writer.write(ByteView(words).subspan(at, std::min(step, size - at))));
            REQUIRE(writer.finish());
            REQUIRE(file == whole);

            Bytes read;
            std::size_t largest = 0;
            const AgeIdentity* const held[] = {&identity};
            AgeReader reader(held, {}, [&](ByteView piece) -> Status {
                read.insert(read.end(), piece.begin(), piece.end());
                largest = std::max(largest, piece.size());
                return {};
            });
            for (std::size_t at = 0; at < file.size(); at += step)
                REQUIRE(reader.write(ByteView(file).subspan(at, std::min(step, file.size() - at))));
            REQUIRE(reader.finish());
            CHECK(read == words);
            CHECK(largest <= kChunk);
        }
    }
}

TEST_CASE("each of several recipients opens the file, and one who is none does not", "[crypto][age]") {
    test::SeededRandom random(41);
    std::vector<AgeIdentity> identities;
    std::vector<X25519Public> recipients;
    for (int i = 0; i < 3; ++i) {
        identities.push_back(AgeIdentity::generate(random));
        recipients.push_back(identities.back().publicKey());
    }
    const AgeIdentity stranger = AgeIdentity::generate(random);
    const Bytes file = ageEncrypt(recipients, viewOf("for three"), random).value();
    for (const AgeIdentity& identity : identities) {
        const AgeIdentity* const held[] = {&stranger, &identity};
        const auto opened = ageDecrypt(held, file);
        REQUIRE(opened);
        CHECK(textOf(opened->plaintext) == "for three");
        CHECK(opened->openedBy == 1);
    }
    CHECK(problemOf(stranger, file) == ErrorCode::UnknownKey);
    CHECK(ageDecrypt({}, file).error().code == ErrorCode::UnknownKey);
}

TEST_CASE("nothing is sealed to nobody, or to a key of small order", "[crypto][age]") {
    test::SeededRandom random(42);
    CHECK(ageEncrypt({}, viewOf("x"), random).error().code == ErrorCode::InvalidArgument);
    for (const std::uint8_t first : Bytes{0, 1}) {
        const X25519Public weak{first};
        CHECK(ageEncrypt(std::vector{weak}, viewOf("x"), random).error().code == ErrorCode::InvalidArgument);
    }
    CHECK(ageEncrypt(std::vector{vectorIdentity().publicKey(), X25519Public{}}, viewOf("x"), random).error().code ==
          ErrorCode::InvalidArgument);
}

TEST_CASE("a file with any one bit changed does not open", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    const Bytes file = sealedTo(identity, viewOf("words of a report"));
    for (std::size_t i = 0; i < file.size(); ++i) {
        for (const unsigned bit : {0U, 5U, 7U}) {
            Bytes changed = file;
            changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1U << bit));
            REQUIRE_FALSE(openedWith(identity, changed));
        }
    }
}

TEST_CASE("a file cut short anywhere does not open, and says so when that can be told", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    const Bytes small = sealedTo(identity, viewOf("words of a report"));
    for (std::size_t size = 0; size < small.size(); ++size)
        REQUIRE_FALSE(openedWith(identity, ByteView(small).first(size)));

    const Bytes words = someBytes(2 * kChunk + 9);
    const Bytes file = sealedTo(identity, words);
    const std::size_t start = file.size() - words.size() - 48; // three tags
    CHECK(problemOf(identity, ByteView(file).first(start)) == ErrorCode::Malformed);
    CHECK(problemOf(identity, ByteView(file).first(start - 1)) == ErrorCode::Malformed);
    CHECK(problemOf(identity, ByteView(file).first(start + kChunk + 16)) == ErrorCode::Malformed);
    CHECK(problemOf(identity, ByteView(file).first(start + 2 * kChunk + 32)) == ErrorCode::Malformed);
    CHECK(problemOf(identity, ByteView(file).first(start + kChunk)) == ErrorCode::BadSignature);
    CHECK(problemOf(identity, ByteView(file).first(file.size() - 1)) == ErrorCode::BadSignature);
}

TEST_CASE("pieces of a file cannot be swapped, dropped, repeated or followed by more", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    const Bytes words = someBytes(3 * kChunk);
    const Bytes file = sealedTo(identity, words);
    constexpr std::size_t sealed = kChunk + 16;
    const auto start = static_cast<std::ptrdiff_t>(file.size() - 3 * sealed);
    const auto piece = static_cast<std::ptrdiff_t>(sealed);
    SECTION("swapped") {
        Bytes changed = file;
        std::swap_ranges(changed.begin() + start, changed.begin() + start + piece, changed.begin() + start + piece);
        CHECK(problemOf(identity, changed) == ErrorCode::BadSignature);
    }
    SECTION("dropped") {
        Bytes changed = file;
        changed.erase(changed.begin() + start, changed.begin() + start + piece);
        CHECK(problemOf(identity, changed) == ErrorCode::BadSignature);
    }
    SECTION("repeated") {
        Bytes changed = file;
        changed.insert(changed.end(), file.end() - piece, file.end());
        CHECK(problemOf(identity, changed) == ErrorCode::Malformed);
    }
    SECTION("followed by one byte") {
        Bytes changed = file;
        changed.push_back(0);
        CHECK(problemOf(identity, changed) == ErrorCode::Malformed);
    }
}

TEST_CASE("no plaintext of a damaged piece is ever given out", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    const Bytes words = someBytes(2 * kChunk);
    Bytes file = sealedTo(identity, words);
    file.back() ^= 1U;
    std::size_t given = 0;
    const AgeIdentity* const held[] = {&identity};
    AgeReader reader(held, {}, [&](ByteView piece) -> Status {
        given += piece.size();
        return {};
    });
    REQUIRE(reader.write(file));
    CHECK(given == kChunk);
    CHECK(reader.openedBy() == 0);
    CHECK(reader.finish().error().code == ErrorCode::BadSignature);
    CHECK(given == kChunk);
}

TEST_CASE("a header with more recipients or bytes than the limit is refused before any key is tried", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    test::SeededRandom random(43);
    const std::vector<X25519Public> recipients(65, identity.publicKey());
    const Bytes crowd = ageEncrypt(recipients, viewOf("x"), random).value();
    CHECK(problemOf(identity, crowd) == ErrorCode::TooLarge);
    CHECK(openedWith(identity, crowd, {.stanzas = 65}));
    CHECK(problemOf(identity, crowd, {.stanzas = 65, .headerBytes = 4000}) == ErrorCode::TooLarge);
    CHECK(openedWith(identity, ageEncrypt(std::span(recipients).first(64), viewOf("x"), random).value()));

    SECTION("also when the header never ends") {
        std::string endless = "age-encryption.org/v1\n";
        while (endless.size() < 200000)
            endless += "-> someone\n\n";
        CHECK(problemOf(identity, viewOf(endless)) == ErrorCode::TooLarge);
    }
}

TEST_CASE("what is no age file is refused at its first bytes", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    const AgeIdentity* const held[] = {&identity};
    AgeReader reader(held, {}, [](ByteView) -> Status { return {}; });
    CHECK(reader.write(viewOf("age")));
    CHECK(reader.write(viewOf(" of reason")).error().code == ErrorCode::Malformed);
    CHECK(reader.write(viewOf("more")).error().code == ErrorCode::Malformed);
    CHECK(reader.finish().error().code == ErrorCode::Malformed);
    CHECK(problemOf(identity, viewOf("age-encryption.org/v2\n")) == ErrorCode::Unsupported);
    CHECK(problemOf(identity, viewOf("-----BEGIN AGE ENCRYPTED FILE-----\n")) == ErrorCode::Malformed);
    CHECK(problemOf(identity, {}) == ErrorCode::Malformed);
}

TEST_CASE("when the sink fails, reading and writing stop with its error", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    const Bytes words = someBytes(3 * kChunk);
    SECTION("writing, at each piece in turn") {
        // The header and four pieces would come; the last is written by finish.
        for (int allowed = 0; allowed < 4; ++allowed) {
            test::SeededRandom random(44);
            int left = allowed;
            auto writer = AgeWriter::start(std::vector{identity.publicKey()}, random, [&](ByteView) -> Status {
                if (left-- == 0)
                    return fail(ErrorCode::DiskFull, "No room.");
                return {};
            });
            if (!writer) {
                CHECK(allowed == 0);
                CHECK(writer.error().code == ErrorCode::DiskFull);
                continue;
            }
            const Status written = writer->write(words);
            CHECK(written.has_value() == (allowed == 3));
            CHECK(writer->finish().error().code == ErrorCode::DiskFull);
        }
    }
    SECTION("reading") {
        const Bytes file = sealedTo(identity, words);
        const AgeIdentity* const held[] = {&identity};
        AgeReader reader(held, {}, [](ByteView) -> Status { return fail(ErrorCode::DiskFull, "No room."); });
        CHECK(reader.write(file).error().code == ErrorCode::DiskFull);
        CHECK(reader.write(file).error().code == ErrorCode::DiskFull);
        CHECK(reader.finish().error().code == ErrorCode::DiskFull);
    }
}

TEST_CASE("stanzas of other kinds are passed over, but a passphrase stands alone", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    test::SeededRandom random(45);
    const AgeFileKey fileKey = someFileKey();
    const AgeStanza ours = wrapFileKey(fileKey, identity.publicKey(), random).value();
    const AgeIdentity* const held[] = {&identity};

    const std::vector<AgeStanza> mixed = {{{"somebody.example/else", "~!"}, Bytes(100, 1)}, ours, {{"x"}, {}}};
    const auto parsed = parseAgeHeader(formatAgeHeader(mixed, fileKey), 64);
    REQUIRE(parsed);
    const auto unwrapped = unwrapFileKey(parsed->stanzas, held);
    REQUIRE(unwrapped);
    CHECK(unwrapped->fileKey.equals(fileKey));

    const std::vector<AgeStanza> withPassphrase = {ours, {{"scrypt", "c2FsdHNhbHRzYWx0c2FsdA", "18"}, Bytes(32)}};
    CHECK(unwrapFileKey(withPassphrase, held).error().code == ErrorCode::Malformed);
}

TEST_CASE("a body of another length is refused before any key is tried on it", "[crypto][age]") {
    const AgeIdentity identity = vectorIdentity();
    test::SeededRandom random(46);
    const AgeIdentity* const held[] = {&identity};
    for (const std::size_t size : {0U, 31U, 33U, 48U}) {
        AgeStanza stanza = wrapFileKey(someFileKey(), identity.publicKey(), random).value();
        stanza.body.resize(size);
        CHECK(unwrapFileKey(std::array{stanza}, held).error().code == ErrorCode::Malformed);
        CHECK(unwrapFileKey(std::array{stanza}, {}).error().code == ErrorCode::Malformed);
    }
}

TEST_CASE("a header that is read is written again as the same bytes", "[crypto][age]") {
    const AgeFileKey fileKey = someFileKey();
    test::SeededRandom random(47);
    for (const std::size_t body : {0U, 1U, 32U, 47U, 48U, 49U, 96U}) {
        const std::vector<AgeStanza> stanzas = {{{"a", "b"}, Bytes(body, 0x5a)},
                                                wrapFileKey(fileKey, vectorIdentity().publicKey(), random).value()};
        const std::string text = formatAgeHeader(stanzas, fileKey);
        int read = 0;
        test::forEachNeighbour(text, [&](const std::string& other) {
            const auto parsed = parseAgeHeader(other, 64);
            if (!parsed)
                return;
            ++read;
            const std::string again = formatAgeHeader(parsed->stanzas, fileKey);
            const std::string authenticated = parsed->authenticated;
            REQUIRE(again.substr(0, authenticated.size()) == authenticated);
            REQUIRE(authenticated + ' ' + base64Encode(parsed->mac, Base64::StandardBare) + '\n' == other);
        });
        CHECK(read > 0);
    }
}
