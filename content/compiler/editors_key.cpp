#include "content/compiler/editors_key.h"

#include "content/compiler/public_file.h"
#include "core/content/overlay.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace lanyard::compiler {
namespace {

constexpr std::size_t kIdBytes = 8;
constexpr std::size_t kKeyBytes = kIdBytes + crypto::SigningKey::Seed::kSize;

Path withEnding(const Path& prefix, std::string_view ending) {
    Path path = prefix;
    path += ending;
    return path;
}

/// Nothing that a device would refuse is signed.
Result<std::int64_t> versionOf(ByteView file) {
    if (content::isOverlay(file)) {
        LANYARD_ASSIGN(const content::Overlay overlay, content::parseOverlay(file));
        return overlay.version;
    }
    LANYARD_ASSIGN(const content::Pack pack, content::parsePack(file));
    return pack.version;
}

} // namespace

Status generateEditorsKey(const Path& prefix, Random& random) {
    const Path secretFile = withEnding(prefix, ".key");
    const Path publicFile = withEnding(prefix, ".pub");
    std::error_code fault;
    if (std::filesystem::exists(secretFile, fault) || std::filesystem::exists(publicFile, fault))
        return fail(ErrorCode::Exists, "There is a key of this name already. It was left as it is.");

    crypto::MinisignPublicKey shown;
    random.fill(shown.id);
    const crypto::SigningKey key = crypto::SigningKey::generate(random);
    shown.key = key.publicKey();

    crypto::SecretBytes raw(kKeyBytes);
    std::copy(shown.id.begin(), shown.id.end(), raw.writable().begin());
    std::copy(key.seed().view().begin(), key.seed().view().end(), raw.writable().begin() + kIdBytes);
    std::string line = base64Encode(raw.view(), Base64::Standard) + "\n";
    const Status written = writeFileDurably(secretFile, viewOf(line));
    crypto::wipe({reinterpret_cast<std::uint8_t*>(line.data()), line.size()});
    LANYARD_TRY(written);

    // minisign prints a key's id as a number: the last byte first.
    const Bytes number(shown.id.rbegin(), shown.id.rend());
    return writePublicFile(publicFile, viewOf("untrusted comment: Lanyard editors' public key " + hexEncode(number) +
                                              "\n" + crypto::formatMinisignPublicKey(shown) + "\n"));
}

Result<EditorsKey> readEditorsKey(const Path& file) {
    LANYARD_ASSIGN(Bytes text, readFile(file, 256));
    std::string_view line = textOf(text);
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    auto raw = base64Decode(line, Base64::Standard);
    crypto::wipe(text);
    if (!raw || raw->size() != kKeyBytes)
        return fail(ErrorCode::Malformed, "This is not a key that lanyard-pack made.");
    const auto seed = crypto::SigningKey::Seed::fromBytes(ByteView(*raw).subspan(kIdBytes));
    std::array<std::uint8_t, kIdBytes> id{};
    std::copy_n(raw->begin(), kIdBytes, id.begin());
    crypto::wipe(*raw);
    if (!seed)
        return fail(seed.error());
    return EditorsKey{id, crypto::SigningKey::fromSeed(*seed)};
}

Status signPackFile(const Path& file, const EditorsKey& key) {
    const std::string name = file.filename().string();
    if (!isUtf8(name) || name.size() > 255 ||
        std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        return fail(ErrorCode::InvalidArgument, "The file's name cannot stand in a signature: use plain letters.");
    const content::PackLimits limits;
    LANYARD_ASSIGN(const Bytes bytes, readFile(file, limits.fileBytes));
    const bool overlay = content::isOverlay(bytes);
    LANYARD_ASSIGN(const std::int64_t version, versionOf(bytes));
    const std::string comment =
        "file:" + name + "\tversion:" + std::to_string(version) + "\tsha256:" + hexEncode(crypto::sha256(bytes));
    const std::string signature = crypto::signMinisign(
        key.key, key.id, bytes, overlay ? "signature of a force's editors" : "signature of Lanyard's editors", comment);
    return writePublicFile(withEnding(file, ".minisig"), viewOf(signature));
}

} // namespace lanyard::compiler
