#include "tests/support/support.h"

#include "core/crypto/note.h"
#include "sync/relay/config.h"
#include "sync/relay/demo_ca.h"
#include "sync/relay/init.h"
#include "sync/relay/tls.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

namespace lanyard::relay::test {

namespace {

using Json = nlohmann::json;
using lanyard::test::TempFolder;

int modeOf(const Path& path) {
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return static_cast<int>(info.st_mode & 0777U);
}

RelayInfo makeRelay(const Path& folder, const std::string& origin = "https://127.0.0.1:8443") {
    InitOptions options;
    options.folder = folder;
    options.origin = origin;
    options.demoCa = true;
    const lanyard::test::FixedClock clock;
    lanyard::test::SeededRandom random(7);
    const auto made = initRelay(options, clock, random);
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("init makes a relay whose secrets are its owner's alone, and never replaces one", "[sync][relay][setup]") {
    const TempFolder temp;
    const Path folder = temp / "R";
    const RelayInfo info = makeRelay(folder);
    CHECK(modeOf(folder) == 0700);
    CHECK(modeOf(folder / "keys/note.key") == 0600);
    CHECK(modeOf(folder / "tls/server.key") == 0600);
    CHECK(info.origin == "https://127.0.0.1:8443");
    CHECK(*caPin(lanyard::test::readAllText(folder / "tls/ca.pem")) == info.caPin);
    const auto key = loadNoteKey(folder / "keys/note.key");
    REQUIRE(key);
    CHECK(crypto::formatVerifierKey("127.0.0.1", key->publicKey()) == info.noteVkey);

    const Bytes before = lanyard::test::readAll(folder / "keys/note.key");
    InitOptions again;
    again.folder = folder;
    again.origin = "https://127.0.0.1:8443";
    const lanyard::test::FixedClock clock;
    lanyard::test::SeededRandom random(8);
    const auto refused = initRelay(again, clock, random);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Exists);
    CHECK(lanyard::test::readAll(folder / "keys/note.key") == before);
}

TEST_CASE("the demo certificate begins 30 days early, names host and loopback, and no key of the CA is left",
          "[sync][relay][setup]") {
    const TempFolder temp;
    const Path folder = temp / "R";
    makeRelay(folder, "https://relay.example:8443");
    const std::string chain = lanyard::test::readAllText(folder / "tls/server.pem");
    BIO* bio = BIO_new_mem_buf(chain.data(), static_cast<int>(chain.size()));
    X509* server = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    X509* ca = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    REQUIRE(server != nullptr);
    REQUIRE(ca != nullptr);
    const time_t start = lanyard::test::FixedClock::kStart.value / 1000 - 30 * 86400;
    CHECK(X509_cmp_time(X509_get0_notBefore(server), const_cast<time_t*>(&start)) == -1); // -1: not later
    CHECK(X509_check_host(server, "relay.example", 0, 0, nullptr) == 1);
    CHECK(X509_check_ip_asc(server, "127.0.0.1", 0) == 1);
    CHECK(X509_check_host(server, "other.example", 0, 0, nullptr) == 0);
    CHECK(X509_verify(server, X509_get0_pubkey(ca)) == 1);
    CHECK(X509_check_ca(ca) == 1);
    CHECK(X509_check_ca(server) == 0);
    X509_free(server);
    X509_free(ca);
    BIO_free(bio);
    int keys = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() &&
            lanyard::test::readAllText(entry.path()).find("PRIVATE KEY") != std::string::npos)
            ++keys;
    }
    CHECK(keys == 1); // the server's
}

TEST_CASE("allow-intake adds a key once, in either base64, and no other text", "[sync][relay][setup]") {
    const TempFolder temp;
    const Path folder = temp / "R";
    makeRelay(folder);
    lanyard::test::SeededRandom random(3);
    const auto key = crypto::SigningKey::generate(random).publicKey();
    CHECK(allowIntake(folder, base64Encode(key, Base64::Standard)));
    CHECK(allowIntake(folder, base64Encode(key, Base64::Url)));
    for (const std::string bad : {"", "AAAA", "not a key"})
        CHECK_FALSE(allowIntake(folder, bad));
    const auto config = loadConfig(folder);
    REQUIRE(config);
    REQUIRE(config->intakeKeys.size() == 1);
    CHECK(config->intakeKeys.front() == key);
}

TEST_CASE("a config with a fault is refused by the name of the key at fault", "[sync][relay][setup]") {
    const TempFolder temp;
    const Path folder = temp / "R";
    makeRelay(folder);
    const Json good = Json::parse(lanyard::test::readAllText(folder / "relay.json"));
    const auto [pointer, value, word] = GENERATE(table<std::string, Json, std::string>({
        {"/origin", "http://127.0.0.1", "https"},
        {"/origin", "https://127.0.0.1:8443/path", "nothing after"},
        {"/listen", "8443", "host:port"},
        {"/metrics", "0.0.0.0:9095", "metrics"},
        {"/limits/max_upload", -1, "max_upload"},
        {"/limits/max_upload", "1", "max_upload"},
        {"/limits/maxupload", 1, "maxupload"},
        {"/keep/after_receipt_days", 0, "after_receipt_days"},
        {"/keep/receipt_days", 31, ""},
        {"/intake_keys", Json::array({"AAAA"}), "32 bytes"},
        {"/intake_keys", "x", "intake_keys"},
        {"/tls/allow_1_2", 1, "allow_1_2"},
        {"/note_name", "two words", "note_name"},
        {"/retention", 5, "retention"},
    }));
    INFO(pointer);
    Json bad = good;
    bad[Json::json_pointer(pointer)] = value;
    lanyard::test::writeAll(folder / "relay.json", bad.dump());
    const auto loaded = loadConfig(folder);
    if (pointer == "/keep/receipt_days") {
        CHECK(loaded);
        return;
    }
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::Malformed);
    CHECK(loaded.error().message.find(word) != std::string::npos);
}

TEST_CASE("a key that others may read is refused", "[sync][relay][setup]") {
    const TempFolder temp;
    const Path folder = temp / "R";
    makeRelay(folder);
    const auto config = loadConfig(folder);
    REQUIRE(config);
    REQUIRE(serverContext(*config));
    REQUIRE(::chmod((folder / "keys/note.key").c_str(), 0640) == 0);
    REQUIRE(::chmod((folder / "tls/server.key").c_str(), 0644) == 0);
    CHECK(loadNoteKey(config->noteKey).error().code == ErrorCode::Refused);
    CHECK(serverContext(*config).error().code == ErrorCode::Refused);
}

TEST_CASE("secrets that the system hands over are taken instead of those in the folder", "[sync][relay][setup]") {
    const TempFolder temp;
    const Path folder = temp / "R";
    makeRelay(folder);
    const Path handed = temp / "credentials";
    REQUIRE(ensurePrivateFolder(handed));
    std::filesystem::rename(folder / "keys/note.key", handed / "note.key");
    ::setenv("CREDENTIALS_DIRECTORY", handed.c_str(), 1);
    const auto config = loadConfig(folder);
    ::unsetenv("CREDENTIALS_DIRECTORY");
    REQUIRE(config);
    CHECK(config->noteKey == handed / "note.key");
    CHECK(config->key == folder / "tls/server.key");
}

TEST_CASE("an address has a host and a port", "[sync][relay][setup]") {
    CHECK(parseEndpoint("127.0.0.1:80")->port == 80);
    CHECK(parseEndpoint("[::1]:80")->host == "::1");
    CHECK(formatEndpoint({"::1", 80}) == "[::1]:80");
    CHECK(parseOrigin("https://relay.example")->port == 443);
    CHECK(parseOrigin("https://[::1]:8443")->host == "::1");
    for (const std::string bad : {"", ":80", "a:", "a:65536", "a:-1", "::1:80", "[::1:80", "a b:80", "a:80x"})
        CHECK_FALSE(parseEndpoint(bad));
    for (const std::string bad : {"relay.example", "http://a", "https://", "https://a/", "https://a?b", "https://u@a"})
        CHECK_FALSE(parseOrigin(bad));
}

} // namespace lanyard::relay::test
