#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/keys.h"

#include <memory>
#include <string>
#include <vector>

namespace lanyard::intake {

struct RelayAnswer {
    int status = 0;
    Bytes body;
};

/// The intake's only way out: HTTPS requests to the relay, signed with the intake's transport key, over one kept
/// connection that is made again when it breaks. TLS 1.3, the relay's CA and nothing else. Blocking, one thread; stop()
/// from any thread ends a wait.
class RelayClient {
public:
    struct Options {
        std::string origin; ///< "https://host:port"
        Path caFile;        ///< PEM
    };
    [[nodiscard]] static Result<RelayClient> create(Options options, crypto::SigningKey key, const Clock& clock,
                                                    Random& random);
    RelayClient(RelayClient&&) noexcept;
    RelayClient& operator=(RelayClient&&) noexcept;
    ~RelayClient();

    struct Call {
        std::string method = "GET";
        std::string path{};
        std::string contentType{}; ///< of `body`, when there is one
        Bytes body{};
        std::string range{};           ///< "bytes=0-1048575", for a piece of what is large
        std::size_t limit = 1U << 20U; ///< most bytes of the answer; TooLarge beyond
        int timeoutSeconds = 30;
    };
    /// Unavailable: no connection, reset, timed out, not the relay's certificate. An answer of any status is an answer.
    [[nodiscard]] Result<RelayAnswer> call(const Call& call);
    void stop();

private:
    struct State;
    explicit RelayClient(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace lanyard::intake
