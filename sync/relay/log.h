#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace spdlog {
class logger;
}

namespace lanyard::relay {

enum class Level { Info, Warning, Error };

/// All that a log line can say. There is no room in it for a header, a body, a query or an address: what cannot be put
/// in cannot leak. `event` and `reason` are literals of ours.
struct LogLine {
    Level level = Level::Info;
    std::string_view event;
    std::string_view reason{};
    std::string_view requestId{};
    int status = 0;          ///< 0: none
    double durationMs = -1;  ///< negative: none
    std::int64_t bytes = -1; ///< negative: none
    std::string_view key{};  ///< cut to 8 characters
};

/// One JSON object a line on stderr (or nowhere): ts, level, event and what else was given. Safe from any thread.
class Log {
public:
    enum class Sink { Stderr, Nowhere };
    Log(Sink sink, const Clock& clock);
    ~Log();
    void write(const LogLine& line) const;

private:
    const Clock& m_clock;
    std::unique_ptr<spdlog::logger> m_logger;
};

} // namespace lanyard::relay
