// The official vectors of the format (C2SP/CCTV), as the npm package cctv-age brings them.
#include "core/crypto/age.h"

#include "core/crypto/hash.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <map>
#include <zlib.h>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

struct Vector {
    std::string name;
    std::multimap<std::string, std::string> head;
    Bytes file;

    [[nodiscard]] std::string get(const std::string& key) const {
        const auto found = head.find(key);
        return found == head.end() ? "" : found->second;
    }
};

Bytes inflated(ByteView packed) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        throw std::runtime_error("zlib did not start");
    Bytes copy(packed.begin(), packed.end());
    stream.next_in = copy.data();
    stream.avail_in = static_cast<uInt>(copy.size());
    Bytes out;
    int result = Z_OK;
    while (result == Z_OK) {
        const std::size_t before = out.size();
        out.resize(before + 1048576);
        stream.next_out = out.data() + before;
        stream.avail_out = 1048576;
        result = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END)
        throw std::runtime_error("a vector does not unpack");
    return out;
}

Vector parseVector(std::string name, const Bytes& raw) {
    Vector vector{std::move(name), {}, {}};
    const std::string_view text = textOf(raw);
    const std::size_t split = text.find("\n\n");
    std::string_view head = text.substr(0, split + 1);
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find('\n'));
        head.remove_prefix(line.size() + 1);
        const std::size_t colon = line.find(": ");
        vector.head.emplace(line.substr(0, colon), line.substr(colon + 2));
    }
    const ByteView file = ByteView(raw).subspan(split + 2);
    vector.file = vector.get("compressed") == "zlib" ? inflated(file) : Bytes(file.begin(), file.end());
    return vector;
}

/// `// ../testdata/NAME` and, on the next line, `var … = __toBinary("BASE64");`
std::vector<Vector> allVectors() {
    const std::string script = test::readAllText(Path(LANYARD_VENDOR_DIR) / "cctv-age" / "index.js");
    std::vector<Vector> vectors;
    const std::string mark = "// ../testdata/";
    for (std::size_t at = script.find(mark); at != std::string::npos; at = script.find(mark, at + 1)) {
        const std::size_t nameAt = at + mark.size();
        const std::size_t quote = script.find("__toBinary(\"", nameAt) + 12;
        const std::string base64 = script.substr(quote, script.find('"', quote) - quote);
        vectors.push_back(parseVector(script.substr(nameAt, script.find('\n', nameAt) - nameAt),
                                      base64Decode(base64, Base64::Standard).value()));
    }
    return vectors;
}

/// Passphrases, ASCII armor and hybrid keys are no part of what Lanyard reads.
bool isOurs(const Vector& vector) {
    return vector.head.count("passphrase") == 0 && vector.head.count("armored") == 0 &&
           vector.name.find("hybrid") == std::string::npos &&
           vector.get("identity").find("AGE-SECRET-KEY-PQ-") == std::string::npos;
}

struct Outcome {
    std::string what;
    std::string payload; ///< SHA-256 of all that was released
};

/// Reads in pieces of `step` bytes and says what happened in the vectors' own words.
Outcome outcomeOf(const Vector& vector, std::size_t step) {
    std::vector<AgeIdentity> identities;
    for (auto [at, end] = vector.head.equal_range("identity"); at != end; ++at)
        identities.push_back(AgeIdentity::parse(at->second).value());
    std::vector<const AgeIdentity*> held;
    for (const AgeIdentity& identity : identities)
        held.push_back(&identity);

    Sha256Stream released;
    AgeReader reader(held, {}, [&](ByteView piece) -> Status {
        released.update(piece);
        return {};
    });
    // The header is over when the 16 bytes after it are there: what fails later is the payload.
    const std::size_t mark = textOf(vector.file).find("\n---");
    const std::size_t headerEnd = mark == std::string_view::npos ? mark : textOf(vector.file).find('\n', mark + 1);
    const bool hasNonce = headerEnd != std::string_view::npos && vector.file.size() >= headerEnd + 1 + 16;

    Status done;
    bool headerRead = false;
    for (std::size_t at = 0; done && at < vector.file.size(); at += step) {
        done = reader.write(ByteView(vector.file).subspan(at, std::min(step, vector.file.size() - at)));
        headerRead = hasNonce && (headerRead || (done && at + step >= headerEnd + 1));
    }
    if (done)
        done = reader.finish();
    const std::string payload = hexEncode(released.finish());
    if (done)
        return {"success", payload};
    switch (done.error().code) {
    case ErrorCode::UnknownKey:
        return {"no match", payload};
    case ErrorCode::Malformed:
        return {headerRead ? "payload failure" : "header failure", payload};
    case ErrorCode::Unsupported:
        return {"header failure", payload};
    case ErrorCode::BadSignature:
        return {headerRead ? "payload failure" : "HMAC failure", payload};
    default:
        return {std::string(errorName(done.error().code)), payload};
    }
}

} // namespace

TEST_CASE("every official vector of the format has the outcome that it must have", "[crypto][age][vectors]") {
    std::map<std::string, int> outcomes;
    for (const Vector& vector : allVectors()) {
        if (!isOurs(vector))
            continue;
        INFO(vector.name << ": " << vector.get("comment"));
        const std::string expected = vector.get("expect");
        ++outcomes[expected];
        // A whole large file at once would hide where the header ended, so the largest step is just short of a chunk.
        for (const std::size_t step : {std::size_t{1}, std::size_t{4096}, std::size_t{65000}}) {
            if (step == 1 && vector.file.size() > 200000)
                continue;
            const Outcome outcome = outcomeOf(vector, step);
            CHECK(outcome.what == expected);
            if (expected == "success" || expected == "payload failure")
                CHECK(outcome.payload == vector.get("payload"));
            else
                CHECK(outcome.payload == hexEncode(sha256({})));
        }
    }
    // The package's own counts: a vector that was not found must not pass for one that did.
    CHECK(outcomes ==
          std::map<std::string, int>{
              {"success", 14}, {"no match", 3}, {"HMAC failure", 1}, {"header failure", 31}, {"payload failure", 18}});
}

TEST_CASE("no vector sealed with a passphrase or in armor opens with a key", "[crypto][age][vectors]") {
    test::SeededRandom random(30);
    const AgeIdentity stranger = AgeIdentity::generate(random);
    const AgeIdentity* const held[] = {&stranger};
    int tried = 0;
    for (const Vector& vector : allVectors()) {
        if (isOurs(vector))
            continue;
        INFO(vector.name);
        CHECK_FALSE(ageDecrypt(held, vector.file));
        ++tried;
    }
    CHECK(tried == 76);
}
