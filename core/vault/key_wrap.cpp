#include "core/vault/key_wrap.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace lanyard::vault {

namespace {

constexpr std::string_view kKekLabel = "lanyard vault kek v1";
constexpr std::string_view kWrapLabel = "lanyard vault db key v1";
constexpr std::string_view kContentLabel = "lanyard content.db key v1";
constexpr std::string_view kSecretIdLabel = "lanyard device secret id v1";
constexpr std::size_t kStretchedSize = 32;

template <class Key>
Key keyFrom(crypto::Hash256 derived) {
    Key key;
    std::copy(derived.begin(), derived.end(), key.writable().begin());
    crypto::wipe(derived);
    return key;
}

Result<crypto::WrapKey> kekOf(const Header& header, const DeviceSecret& secret, ByteView pin) {
    LANYARD_ASSIGN(const crypto::SecretBytes stretched,
                   crypto::argon2id(pin, header.salt, header.cost, kStretchedSize));
    crypto::SecretBytes message(kKekLabel.size() + stretched.size());
    std::copy(kKekLabel.begin(), kKekLabel.end(), message.writable().begin());
    std::copy(stretched.view().begin(), stretched.view().end(), message.writable().subspan(kKekLabel.size()).begin());
    return keyFrom<crypto::WrapKey>(crypto::blake2b256(secret.view(), message.view()));
}

Bytes contextOf(const Header& header, const std::string& storeId) {
    Bytes context = toBytes(kWrapLabel);
    const Bytes front = headerFront(header);
    context.insert(context.end(), front.begin(), front.end());
    context.insert(context.end(), storeId.begin(), storeId.end());
    return context;
}

} // namespace

std::array<std::uint8_t, 8> secretIdOf(const DeviceSecret& secret) {
    std::array<std::uint8_t, 8> id{};
    const crypto::Hash256 hash = crypto::blake2b256(secret.view(), viewOf(kSecretIdLabel));
    std::copy_n(hash.begin(), id.size(), id.begin());
    return id;
}

Result<Header> wrapKey(const DbKey& dbKey, const DeviceSecret& secret, ByteView pin, crypto::Argon2Cost cost,
                       const std::string& storeId, Random& random) {
    Header header;
    header.secretId = secretIdOf(secret);
    header.cost = cost;
    random.fill(header.salt);
    LANYARD_ASSIGN(const crypto::WrapKey kek, kekOf(header, secret, pin));
    const Bytes box = crypto::sealBox(kek, contextOf(header, storeId), dbKey.view(), random);
    if (box.size() != header.wrapped.size())
        return fail(ErrorCode::Internal, "A wrapped key has the wrong size.");
    std::copy(box.begin(), box.end(), header.wrapped.begin());
    return header;
}

Result<DbKey> unwrapKey(const Header& header, const DeviceSecret& secret, ByteView pin, const std::string& storeId) {
    LANYARD_ASSIGN(const crypto::WrapKey kek, kekOf(header, secret, pin));
    const auto opened = crypto::openBox(kek, contextOf(header, storeId), header.wrapped);
    if (!opened)
        return fail(ErrorCode::WrongPin, "That PIN didn't open Lanyard.");
    return DbKey::fromBytes(opened->view());
}

ContentKey contentKeyOf(const DbKey& dbKey) {
    return keyFrom<ContentKey>(crypto::blake2b256(dbKey.view(), viewOf(kContentLabel)));
}

} // namespace lanyard::vault
