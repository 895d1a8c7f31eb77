#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace lanyard::relay {

/// What an upload came to, a label of relay_uploads_total.
enum class UploadResult { Complete, Mismatch, Refused };

/// The relay's numbers, in Prometheus' text format. No label ever holds an id, a key or an address. Safe from any
/// thread.
class Metrics {
public:
    Metrics();
    ~Metrics();
    void upload(UploadResult result);
    void bytes(std::uint64_t count);
    /// `reason` is one of the signature problems' names.
    void signatureFailure(std::string_view reason);
    void request(double seconds, int status);
    void group(std::size_t jobs);
    void connections(std::size_t now);
    void oldestUnfetched(double seconds);
    /// text/plain; version=0.0.4
    [[nodiscard]] std::string text() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace lanyard::relay
