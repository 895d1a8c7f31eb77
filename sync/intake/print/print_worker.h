#pragma once

#include "core/base/files.h"
#include "sync/intake/print/report_form.h"

#include <memory>

namespace lanyard::intake {

/// Prints in a process of its own, because shaping and drawing whatever text a phone can send is the work of large
/// libraries: should one of them crash, hang or be turned against us, there is no key in that process, no environment
/// and no file that it may write, and the intake goes on. The process is started when first needed and again after it
/// failed. One thread at a time.
class PrintWorker {
public:
    /// `program`: lanyard-intake itself, run as `lanyard-intake print-worker`.
    explicit PrintWorker(Path program = "/proc/self/exe", int limitSeconds = 30);
    PrintWorker(PrintWorker&&) noexcept;
    PrintWorker& operator=(PrintWorker&&) noexcept;
    ~PrintWorker();

    /// A wire body of this kind as a PDF. Malformed or InvalidArgument as formOf() says; Unavailable when the process
    /// died or cannot be started, TimedOut when it took too long: another report may still print.
    [[nodiscard]] Result<Bytes> print(std::string_view kind, std::string_view body, const PrintMeta& meta);

private:
    struct State;
    std::unique_ptr<State> m;
};

/// The other end, on standard input, until it is closed. Returns the program's exit code.
[[nodiscard]] int runPrintWorker();

} // namespace lanyard::intake
