#include "core/crypto/secret.h"

#include "core/base/files.h"
#include "core/base/invariant.h"
#include "core/crypto/secret_hook.h"

#include <atomic>
#include <cerrno>
#include <sodium.h>
#include <utility>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace lanyard::crypto {

namespace {

std::atomic<WipeObserver> wipeObserver{nullptr};

} // namespace

void observeWipes(WipeObserver observer) {
    wipeObserver.store(observer);
}

Status initCrypto() {
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, "The cryptographic library did not start.");
    return {};
}

SecretBytes::SecretBytes(std::size_t size) {
    if (size == 0)
        return;
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    invariant(m_data != nullptr, "guarded memory can be had");
    m_size = size;
    sodium_memzero(m_data, m_size); // sodium_malloc fills with a pattern of its own
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    clear();
}

SecretBytes SecretBytes::copyOf(ByteView source) {
    SecretBytes made(source.size());
    std::copy(source.begin(), source.end(), made.writable().begin());
    return made;
}

bool SecretBytes::equals(const SecretBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void SecretBytes::clear() {
    if (m_data == nullptr)
        return;
    wipe({m_data, m_size});
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

void wipe(std::span<std::uint8_t> bytes) {
    if (bytes.empty())
        return;
    sodium_memzero(bytes.data(), bytes.size());
    if (const WipeObserver observer = wipeObserver.load(std::memory_order_relaxed))
        observer(bytes);
}

Status hardenProcess() {
#ifdef __linux__
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(errnoError(errno, "close the process to others"));
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(errnoError(errno, "switch core dumps off"));
#endif
    return {};
}

} // namespace lanyard::crypto
