#include "mobile/platform/file_keystore.h"

#include "core/crypto/hash.h"

#include <fcntl.h>
#include <unistd.h>

namespace lanyard::platform {

namespace {

constexpr std::size_t kLimit = 4096;

} // namespace

FileKeystore::FileKeystore(Path folder) : m_folder(std::move(folder)) {}

Path FileKeystore::fileOf(const std::string& name) const {
    // Names hold '/' and a store's id: a hash gives each a safe file name of one length.
    return m_folder / (hexEncode(crypto::sha256(viewOf(name))) + ".key");
}

Result<std::optional<crypto::SecretBytes>> FileKeystore::read(const std::string& name) {
    auto bytes = readFile(fileOf(name), kLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<crypto::SecretBytes>();
    if (!bytes)
        return fail(std::move(bytes).error());
    std::optional<crypto::SecretBytes> secret = crypto::SecretBytes::copyOf(*bytes);
    crypto::wipe(*bytes);
    return secret;
}

Status FileKeystore::write(const std::string& name, ByteView secret) {
    LANYARD_TRY(ensurePrivateFolder(m_folder));
    LANYARD_TRY(writeFileDurably(fileOf(name), secret));
    LANYARD_ASSIGN(const auto back, read(name));
    if (!back || !crypto::equalConstantTime(back->view(), secret))
        return fail(ErrorCode::Io, "A key that was written to the key folder did not read back the same.");
    return {};
}

Status FileKeystore::remove(const std::string& name) {
    const Path file = fileOf(name);
    // Overwritten first: on flash no promise, but it costs nothing.
    if (const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC); descriptor >= 0) {
        const std::array<std::uint8_t, 256> zeros{};
        if (::write(descriptor, zeros.data(), zeros.size()) > 0)
            static_cast<void>(::fsync(descriptor));
        ::close(descriptor);
    }
    return removeFileDurably(file);
}

} // namespace lanyard::platform
