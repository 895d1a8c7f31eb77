#include "sync/relay/log.h"

#include <nlohmann/json.hpp>
#include <spdlog/logger.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace lanyard::relay {

namespace {

constexpr std::size_t kKeyShown = 8;

std::string_view nameOf(Level level) {
    switch (level) {
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return "error";
}

spdlog::sink_ptr sinkOf(Log::Sink sink) {
    switch (sink) {
    case Log::Sink::Stderr:
        return std::make_shared<spdlog::sinks::stderr_sink_mt>();
    case Log::Sink::Nowhere:
        break;
    }
    return std::make_shared<spdlog::sinks::null_sink_mt>();
}

} // namespace

Log::Log(Sink sink, const Clock& clock)
    : m_clock(clock)
    , m_logger(std::make_unique<spdlog::logger>("relay", sinkOf(sink))) {
    m_logger->set_pattern("%v");
    m_logger->flush_on(spdlog::level::warn);
}

Log::~Log() {
    m_logger->flush();
}

void Log::write(const LogLine& line) const {
    nlohmann::ordered_json out;
    out["ts"] = formatUtc(m_clock.now());
    out["level"] = nameOf(line.level);
    out["event"] = line.event;
    if (!line.reason.empty())
        out["reason"] = line.reason;
    if (!line.requestId.empty())
        out["request_id"] = line.requestId;
    if (line.status != 0)
        out["status"] = line.status;
    if (line.durationMs >= 0)
        out["dur_ms"] = line.durationMs;
    if (line.bytes >= 0)
        out["bytes"] = line.bytes;
    if (!line.key.empty())
        out["key"] = line.key.substr(0, kKeyShown);
    const std::string text = out.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
    switch (line.level) {
    case Level::Info:
        m_logger->info("{}", text);
        break;
    case Level::Warning:
        m_logger->warn("{}", text);
        break;
    case Level::Error:
        m_logger->error("{}", text);
        break;
    }
}

} // namespace lanyard::relay
