#include "sync/relay/metrics.h"

#include <algorithm>
#include <array>
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <sstream>

namespace lanyard::relay {

namespace {

using prometheus::Counter;
using prometheus::Family;

/// The names verifyRequest knows, and ours. Another one is counted as "other": a label must never be what a client
/// sent.
constexpr std::array<std::string_view, 9> kReasons{"unknown-key",           "bad-signature", "expired",
                                                   "insufficient-coverage", "clock-skew",    "missing-signature",
                                                   "malformed-signature",   "replayed",      "other"};

const prometheus::Histogram::BucketBoundaries kSeconds{0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30, 60};
const prometheus::Histogram::BucketBoundaries kJobs{1, 2, 4, 8, 16, 32, 64, 128, 256};

std::string classOf(int status) {
    return std::to_string(status / 100) + "xx";
}

} // namespace

struct Metrics::State {
    prometheus::Registry registry;
    Family<Counter>& uploads =
        prometheus::BuildCounter().Name("relay_uploads_total").Help("Uploads that ended, by result").Register(registry);
    Counter& complete = uploads.Add({{"result", "complete"}});
    Counter& mismatch = uploads.Add({{"result", "mismatch"}});
    Counter& refused = uploads.Add({{"result", "refused"}});
    Counter& bytes =
        prometheus::BuildCounter().Name("relay_bytes_total").Help("Envelope bytes stored").Register(registry).Add({});
    Family<Counter>& failures = prometheus::BuildCounter()
                                    .Name("relay_signature_failures_total")
                                    .Help("Requests refused for their signature, by reason")
                                    .Register(registry);
    Family<prometheus::Histogram>& durations = prometheus::BuildHistogram()
                                                   .Name("relay_http_request_duration_seconds")
                                                   .Help("Time from a request's head to the end of its answer")
                                                   .Register(registry);
    prometheus::Histogram& groups = prometheus::BuildHistogram()
                                        .Name("relay_store_group_jobs")
                                        .Help("Requests that shared one durable commit")
                                        .Register(registry)
                                        .Add({}, kJobs);
    prometheus::Gauge& connections =
        prometheus::BuildGauge().Name("relay_connections").Help("Connections open now").Register(registry).Add({});
    prometheus::Gauge& oldest = prometheus::BuildGauge()
                                    .Name("relay_oldest_unfetched_seconds")
                                    .Help("Age of the oldest thing that the intake has not taken; 0 when there is none")
                                    .Register(registry)
                                    .Add({});
};

Metrics::Metrics() : m_state(std::make_unique<State>()) {
    for (const std::string_view reason : kReasons)
        m_state->failures.Add({{"reason", std::string(reason)}});
}

Metrics::~Metrics() = default;

void Metrics::upload(UploadResult result) {
    switch (result) {
    case UploadResult::Complete:
        m_state->complete.Increment();
        break;
    case UploadResult::Mismatch:
        m_state->mismatch.Increment();
        break;
    case UploadResult::Refused:
        m_state->refused.Increment();
        break;
    }
}

void Metrics::bytes(std::uint64_t count) {
    m_state->bytes.Increment(static_cast<double>(count));
}

void Metrics::signatureFailure(std::string_view reason) {
    const bool known = std::find(kReasons.begin(), kReasons.end(), reason) != kReasons.end();
    m_state->failures.Add({{"reason", known ? std::string(reason) : "other"}}).Increment();
}

void Metrics::request(double seconds, int status) {
    m_state->durations.Add({{"status", classOf(status)}}, kSeconds).Observe(seconds);
}

void Metrics::group(std::size_t jobs) {
    m_state->groups.Observe(static_cast<double>(jobs));
}

void Metrics::connections(std::size_t now) {
    m_state->connections.Set(static_cast<double>(now));
}

void Metrics::oldestUnfetched(double seconds) {
    m_state->oldest.Set(seconds);
}

std::string Metrics::text() const {
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, m_state->registry.Collect());
    return std::move(out).str();
}

} // namespace lanyard::relay
