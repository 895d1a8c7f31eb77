#include "sync/relay/tls.h"

#include <openssl/ssl.h>
#include <sys/stat.h>

namespace lanyard::relay {

namespace asio = boost::asio;

namespace {

tl::unexpected<Error> wrong(std::string message) {
    return fail(ErrorCode::Malformed, std::move(message));
}

} // namespace

Result<asio::ssl::context> serverContext(const Config& config) {
    struct stat info {};
    if (::stat(config.key.c_str(), &info) != 0)
        return fail(ErrorCode::NotFound, "The TLS key is not there.");
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::Refused, "The TLS key can be read by others: its mode must be 0600.");

    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX* raw = context.native_handle();
    if (SSL_CTX_set_min_proto_version(raw, config.tls12 ? TLS1_2_VERSION : TLS1_3_VERSION) != 1)
        return wrong("TLS 1.3 is not to be had here.");
    if (SSL_CTX_set_cipher_list(raw, "ECDHE+AESGCM:ECDHE+CHACHA20") != 1)
        return wrong("The ciphers of TLS 1.2 are not to be had here.");
    SSL_CTX_set_options(raw, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    // Ten thousand idle phones: a connection with nothing to say holds no buffers.
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    boost::system::error_code failed;
    context.use_certificate_chain_file(config.chain.string(), failed);
    if (failed)
        return wrong("The TLS certificate chain cannot be read.");
    context.use_private_key_file(config.key.string(), asio::ssl::context::pem, failed);
    if (failed || SSL_CTX_check_private_key(raw) != 1)
        return wrong("The TLS key cannot be read, or is not the certificate's.");
    return context;
}

} // namespace lanyard::relay
