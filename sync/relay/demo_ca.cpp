#include "sync/relay/demo_ca.h"

#include "core/crypto/hash.h"

#include <arpa/inet.h>
#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace lanyard::relay {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* thing) const {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kEarlyDays = 30;
constexpr std::int64_t kLateDays = 800;

tl::unexpected<Error> failed() {
    return fail(ErrorCode::Internal, "OpenSSL could not make the certificates.");
}

bool add(X509* certificate, X509* issuer, int kind, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Serial, dates, subject and key; who issues and signs it comes after.
Certificate begin(EVP_PKEY* key, const std::string& name, std::int64_t now) {
    Certificate certificate(X509_new());
    std::array<unsigned char, 16> serial{};
    if (!certificate || RAND_bytes(serial.data(), serial.size()) != 1)
        return nullptr;
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7F) | 0x40); // positive, and of full length
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial.data(), serial.size(), nullptr));
    const auto from = static_cast<time_t>(now - kEarlyDays * kDay);
    const auto to = static_cast<time_t>(now + kLateDays * kDay);
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const auto* text = reinterpret_cast<const unsigned char*>(name.c_str()); // as OpenSSL takes text
    const bool made = number != nullptr && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                      BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) != nullptr &&
                      ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from) != nullptr &&
                      ASN1_TIME_set(X509_getm_notAfter(certificate.get()), to) != nullptr &&
                      X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1 &&
                      X509_set_pubkey(certificate.get(), key) == 1;
    return made ? std::move(certificate) : nullptr;
}

bool isAddress(const std::string& host) {
    std::array<unsigned char, 16> raw{};
    return ::inet_pton(AF_INET, host.c_str(), raw.data()) == 1 || ::inet_pton(AF_INET6, host.c_str(), raw.data()) == 1;
}

std::string contents(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data); // NOLINT: the macro casts
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::string pemOf(X509* certificate) {
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? contents(bio.get()) : std::string();
}

Result<std::string> pinOf(X509* certificate) {
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0)
        return failed();
    const std::unique_ptr<unsigned char, Freed<[](unsigned char* p) { OPENSSL_free(p); }>> owned(der);
    return base64Encode(crypto::sha256({der, static_cast<std::size_t>(size)}), Base64::Url);
}

} // namespace

Result<DemoCertificates> makeDemoCertificates(const std::string& host, UnixMillis now) {
    const std::int64_t seconds = now.value / 1000;
    const Key caKey(EVP_EC_gen("P-256"));
    const Key key(EVP_EC_gen("P-256"));
    if (!caKey || !key)
        return failed();
    const Certificate ca = begin(caKey.get(), "Lanyard demonstration CA", seconds);
    if (!ca || X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get())) != 1 ||
        !add(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !add(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign") ||
        !add(ca.get(), ca.get(), NID_subject_key_identifier, "hash") ||
        X509_sign(ca.get(), caKey.get(), EVP_sha256()) == 0)
        return failed();

    std::string names = "IP:127.0.0.1";
    if (host != "127.0.0.1")
        names += (isAddress(host) ? ",IP:" : ",DNS:") + host;
    const Certificate server = begin(key.get(), host, seconds);
    if (!server || X509_set_issuer_name(server.get(), X509_get_subject_name(ca.get())) != 1 ||
        !add(server.get(), ca.get(), NID_basic_constraints, "critical,CA:FALSE") ||
        !add(server.get(), ca.get(), NID_key_usage, "critical,digitalSignature") ||
        !add(server.get(), ca.get(), NID_ext_key_usage, "serverAuth") ||
        !add(server.get(), ca.get(), NID_subject_alt_name, names) ||
        !add(server.get(), ca.get(), NID_authority_key_identifier, "keyid") ||
        X509_sign(server.get(), caKey.get(), EVP_sha256()) == 0)
        return failed();

    DemoCertificates made;
    made.ca = pemOf(ca.get());
    made.chain = pemOf(server.get()) + made.ca;
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed();
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data); // NOLINT: the macro casts
    made.key.assign(data, data + size);
    LANYARD_ASSIGN(made.pin, pinOf(ca.get()));
    return made;
}

Result<std::string> caPin(std::string_view pem) {
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Certificate certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return fail(ErrorCode::Malformed, "The CA's certificate is not PEM.");
    return pinOf(certificate.get());
}

} // namespace lanyard::relay
