#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/secret.h"
#include "sync/client/device.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>

namespace lanyard::cli {

/// What every command has: the options that stand everywhere, the world, and one way to print.
struct Context {
    Path store;
    bool json = false;
    bool pinFromStdin = false;

    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<vault::Keystore> keystore;

    /// Opens the device's folder; the PIN is read and used only where a command asks for it with unlock().
    [[nodiscard]] Result<client::Device> open();
    /// One line of standard input into guarded memory. InvalidArgument without --pin-stdin.
    [[nodiscard]] Result<crypto::SecretBytes> readPin() const;
    [[nodiscard]] Result<client::Device> openUnlocked();

    /// Prints the JSON with --json, else the text; exit code 0.
    [[nodiscard]] int done(const nlohmann::json& json, const std::string& text) const;
    /// Prints the reason on stderr; exit code 1.
    [[nodiscard]] int refused(const Error& error) const;
};

// One function a command; each gives the exit code.
[[nodiscard]] int enrol(Context& context, const std::string& code);
[[nodiscard]] int search(Context& context, const std::string& words, const std::string& language);
[[nodiscard]] int show(Context& context, const std::string& id, const std::string& language);
[[nodiscard]] int match(Context& context, const std::string& file, const std::string& on, const std::string& language);
[[nodiscard]] int wording(Context& context);
[[nodiscard]] int note(Context& context, const std::string& text, const std::string& at, const std::string& place);
[[nodiscard]] int finish(Context& context, const std::string& id, const std::string& file);
struct AttachOptions {
    std::string report;
    std::string file;
    std::string caption;
    bool keepMetadata = false;
};
[[nodiscard]] int attach(Context& context, const AttachOptions& options);
/// A report's attachments, for `outbox`.
[[nodiscard]] Result<nlohmann::json> attachmentsJson(client::Device& device, const std::string& report);
[[nodiscard]] int submit(Context& context, const std::string& id);
[[nodiscard]] int disruption(Context& context, const std::string& file, bool submit);
[[nodiscard]] int correct(Context& context, const std::string& id);
[[nodiscard]] int withdraw(Context& context, const std::string& id, const std::string& reason);
[[nodiscard]] int sync(Context& context, bool once);
[[nodiscard]] int outbox(Context& context);
[[nodiscard]] int wipe(Context& context, bool everything, bool confirmed);
[[nodiscard]] int verify(Context& context);
[[nodiscard]] int packImport(Context& context, const std::string& file);
[[nodiscard]] int packStatus(Context& context);

} // namespace lanyard::cli
