#include "mobile/cli/context.h"

#include "mobile/platform/system_keystore.h"

#include "lanyard/editors_key.h"
#include "lanyard/public_page.h"

#include <iostream>
#include <unistd.h>

namespace lanyard::cli {

namespace {

constexpr std::size_t kLongestPin = 256;

} // namespace

Result<client::Device> Context::open() {
    LANYARD_ASSIGN(keystore, platform::keystoreFor(store, platform::KeystoreChoice::Automatic));
    return client::Device::open(
        store, {*keystore, clock, random, std::string(kEditorsKey), std::string(compiledPublicPage()), std::nullopt});
}

Result<crypto::SecretBytes> Context::readPin() const {
    if (!pinFromStdin)
        return fail(ErrorCode::InvalidArgument,
                    "This needs the PIN: give --pin-stdin and the PIN as one line on standard input.");
    crypto::SecretBytes buffer(kLongestPin);
    std::size_t length = 0;
    // Byte by byte from the descriptor: no stream keeps a copy.
    for (;;) {
        std::uint8_t byte = 0;
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got <= 0 || byte == '\n')
            break;
        if (length == kLongestPin)
            return fail(ErrorCode::TooLarge, "The PIN is too long.");
        buffer.writable()[length++] = byte;
    }
    return crypto::SecretBytes::copyOf(buffer.view().first(length));
}

Result<client::Device> Context::openUnlocked() {
    LANYARD_ASSIGN(client::Device device, open());
    LANYARD_ASSIGN(const crypto::SecretBytes pin, readPin());
    LANYARD_TRY(device.unlock(pin.view()));
    return device;
}

int Context::done(const nlohmann::json& value, const std::string& text) const {
    if (json)
        std::cout << value.dump() << '\n';
    else if (!text.empty())
        std::cout << text << '\n';
    return 0;
}

int Context::refused(const Error& error) const {
    if (json)
        std::cerr << nlohmann::json{{"error", errorName(error.code)}, {"message", error.message}}.dump() << '\n';
    else
        std::cerr << error.message << '\n';
    return 1;
}

} // namespace lanyard::cli
