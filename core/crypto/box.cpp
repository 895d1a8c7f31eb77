#include "core/crypto/box.h"

#include "core/crypto/must.h"

#include <array>
#include <sodium.h>

namespace lanyard::crypto {

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(WrapKey::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

} // namespace

Bytes sealBox(const WrapKey& key, ByteView context, ByteView plaintext, Random& random) {
    invariant(key.view().size() == WrapKey::kSize, "a key is not used after it was moved away");
    Bytes box(kNonce + plaintext.size() + kTag);
    random.fill(std::span(box).first(kNonce)); // 192 random bits do not repeat: no counter to keep
    unsigned long long written = 0;
    must(crypto_aead_xchacha20poly1305_ietf_encrypt(box.data() + kNonce, &written, plaintext.data(), plaintext.size(),
                                                    context.data(), context.size(), nullptr, box.data(),
                                                    key.view().data()) == 0 &&
         written == plaintext.size() + kTag);
    return box;
}

Result<SecretBytes> openBox(const WrapKey& key, ByteView context, ByteView box) {
    invariant(key.view().size() == WrapKey::kSize, "a key is not used after it was moved away");
    if (box.size() < kNonce + kTag)
        return fail(ErrorCode::BadSignature, "A wrapped secret is too short to be whole.");
    const ByteView sealed = box.subspan(kNonce);
    SecretBytes plaintext(sealed.size() - kTag);
    // libsodium wants somewhere to write even when there is nothing to write.
    std::uint8_t nothing = 0;
    std::uint8_t* const out = plaintext.empty() ? &nothing : plaintext.writable().data();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, sealed.data(), sealed.size(), context.data(),
                                                   context.size(), box.data(), key.view().data()) != 0)
        return fail(ErrorCode::BadSignature, "A wrapped secret does not open.");
    return plaintext;
}

Result<SecretBytes> argon2id(ByteView password, ByteView salt16, Argon2Cost cost, std::size_t outBytes) {
    const std::uint64_t memory = std::uint64_t{cost.memoryKiB} * 1024;
    if (salt16.size() != crypto_pwhash_SALTBYTES || outBytes < crypto_pwhash_BYTES_MIN || outBytes > 1024 ||
        cost.passes < crypto_pwhash_OPSLIMIT_MIN || memory < crypto_pwhash_MEMLIMIT_MIN ||
        memory > crypto_pwhash_MEMLIMIT_MAX)
        return fail(ErrorCode::InvalidArgument, "The cost, salt or length for the PIN's key is outside its range.");
    SecretBytes out(outBytes);
    if (crypto_pwhash(out.writable().data(), out.size(), reinterpret_cast<const char*>(dataOf(password)),
                      password.size(), salt16.data(), cost.passes, static_cast<std::size_t>(memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Unavailable, "There is not enough free memory to check the PIN.");
    return out;
}

} // namespace lanyard::crypto
