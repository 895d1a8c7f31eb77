// lanyard-intake: the force's half. `init` makes a force, `publish` its repository, `code` enrols an officer, `serve`
// runs.
#include "sync/intake/enrolments.h"
#include "sync/intake/print/print_worker.h"
#include "sync/intake/repository.h"
#include "sync/intake/reprint.h"
#include "sync/intake/service.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <csignal>
#include <functional>
#include <iostream>
#include <thread>

namespace {

using namespace lanyard;

constexpr int kUsage = 2;
constexpr std::size_t kInfoLimit = 64U << 10U;

int refused(const Error& error) {
    std::cerr << error.message << '\n';
    return 1;
}

struct InitOptions {
    std::string dir;
    std::string relayInfo;
    std::string ca;
    std::string forceName;
    std::string packs;
    std::string pack = "england-wales";
    std::string overlay;
    std::string overlayKey;  ///< a file
    std::string reportWords; ///< a file
    bool demo = false;
};

int init(const InitOptions& options) {
    const SystemClock clock;
    SystemRandom random;
    const auto info = readFile(options.relayInfo, kInfoLimit);
    if (!info)
        return refused({info.error().code, "What `lanyard-relay init` printed cannot be read."});
    const auto json = nlohmann::json::parse(textOf(*info), nullptr, false);
    if (!json.is_object() || !json.value("origin", nlohmann::json()).is_string() ||
        !json.value("ca_pin", nlohmann::json()).is_string() || !json.value("note_vkey", nlohmann::json()).is_string())
        return refused({ErrorCode::Malformed, "That file is not what `lanyard-relay init` prints."});
    intake::ForceConfig config;
    config.forceId = newUuid(random);
    config.forceName = options.forceName;
    config.relayOrigin = json["origin"].get<std::string>();
    config.relayCaPin = json["ca_pin"].get<std::string>();
    config.relayNoteKey = json["note_vkey"].get<std::string>();
    config.caFile = std::filesystem::absolute(options.ca);
    config.packs = std::filesystem::absolute(options.packs);
    config.packName = options.pack;
    config.demo = options.demo;
    if (!options.overlay.empty()) {
        const auto text = readFile(options.overlayKey, kInfoLimit);
        const auto key = text ? crypto::parseMinisignPublicKey(textOf(*text))
                              : Result<crypto::MinisignPublicKey>(fail(text.error()));
        if (!key)
            return refused(
                {key.error().code, "The key of the overlay's editors cannot be read: " + options.overlayKey + "."});
        config.overlayName = options.overlay;
        config.overlayKey = crypto::formatMinisignPublicKey(*key);
    }
    if (!options.reportWords.empty()) {
        const auto text = readFile(options.reportWords, kInfoLimit);
        const auto words =
            text ? protocol::parseReportWords(textOf(*text)) : Result<protocol::ReportWords>(fail(text.error()));
        if (!words)
            return refused({words.error().code, "The vocabulary of reports cannot be read: " + options.reportWords +
                                                    ". " + words.error().message});
        config.reportWords = protocol::formatReportWords(*words);
    }
    if (const Status made = ensurePrivateFolder(options.dir); !made)
        return refused(made.error());
    if (const Status made = intake::createKeys(options.dir, clock.now(), random); !made)
        return refused(made.error());
    if (const Status saved = intake::saveConfig(options.dir, config); !saved)
        return refused(saved.error());
    const auto keyring = intake::loadKeyring(options.dir);
    if (!keyring)
        return refused(keyring.error());
    std::cout << nlohmann::json{{"intake_key", base64Encode(keyring->transport.publicKey(), Base64::Standard)},
                                {"force_id", config.forceId}}
                     .dump()
              << '\n';
    return 0;
}

int publish(const std::string& dir) {
    const SystemClock clock;
    const auto config = intake::loadConfig(dir);
    if (!config)
        return refused(config.error());
    const Status published = intake::publishRepository(dir, *config, clock.now());
    return published ? 0 : refused(published.error());
}

int code(const std::string& dir, const std::string& officer) {
    const SystemClock clock;
    SystemRandom random;
    const auto config = intake::loadConfig(dir);
    if (!config)
        return refused(config.error());
    const auto root = intake::publishedRoot(dir);
    if (!root)
        return refused(root.error());
    auto store = intake::IntakeStore::open(dir);
    if (!store)
        return refused(store.error());
    const auto made = intake::makeCode(*store, *config, *root, officer, clock.now(), random);
    if (!made)
        return refused(made.error());
    std::cout << *made << '\n';
    return 0;
}

int print(const std::string& dir, std::vector<std::string> reports) {
    if (reports.empty()) {
        auto found = intake::unprinted(dir);
        if (!found)
            return refused(found.error());
        reports = std::move(*found);
    }
    int result = 0;
    for (const std::string& report : reports) {
        if (const Status done = intake::reprint(dir, report); done) {
            std::cout << report << '\n';
        } else {
            std::cerr << report << ": " << done.error().message << '\n';
            result = 1;
        }
    }
    return result;
}

/// Events as one JSON object a line on stderr: names, counts, the first characters of ids.
intake::EventLog jsonLog() {
    auto logger = spdlog::stderr_logger_mt("intake");
    logger->set_pattern(R"({"ts":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})", spdlog::pattern_time_type::utc);
    logger->flush_on(spdlog::level::info);
    return [logger](std::string_view event, std::string_view detail) {
        logger->info("{}", nlohmann::json(event).dump().insert(0, "\"event\":") +
                               ",\"detail\":" + nlohmann::json(detail).dump());
    };
}

int serve(const std::string& dir) {
    const SystemClock clock;
    SystemRandom random;
    // Blocked before any thread starts, so that only the waiting thread takes them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGUSR1); // our own: the service ended by itself
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    auto service = intake::Service::open(dir, clock, random, jsonLog());
    if (!service)
        return refused(service.error());
    std::thread waiter([&] {
        int signal = 0;
        sigwait(&signals, &signal);
        service->stop();
    });
    // Ready also when the relay is not there yet: the service goes on trying.
    static_cast<void>(service->begin());
    std::cout << nlohmann::json{{"ready", true}}.dump() << std::endl;
    const Status ran = service->run();
    if (!ran)
        pthread_kill(waiter.native_handle(), SIGUSR1);
    waiter.join();
    return ran ? 0 : refused(ran.error());
}

} // namespace

int main(int argc, char* argv[]) {
    if (!crypto::hardenProcess() || !crypto::initCrypto()) {
        std::cerr << "This system cannot protect keys in memory, so the intake does not start.\n";
        return 1;
    }
    CLI::App app("The force's half of Lanyard: opens reports, delivers them, signs receipts. It makes outbound "
                 "connections only.",
                 "lanyard-intake");
    app.require_subcommand(1);
    std::function<int()> chosen;

    InitOptions options;
    CLI::App* initCommand = app.add_subcommand("init", "Make a new force's keys and configuration");
    initCommand->add_option("--dir", options.dir, "Folder of the force")->required();
    initCommand->add_option("--relay-info", options.relayInfo, "What `lanyard-relay init` printed")->required();
    initCommand->add_option("--ca", options.ca, "PEM of the relay's CA")->required();
    initCommand->add_option("--force-name", options.forceName, "As officers read it")->required();
    initCommand->add_option("--packs", options.packs, "Folder of built and signed packs")->required();
    initCommand->add_option("--pack", options.pack, "The national pack for this force's officers");
    CLI::Option* overlay =
        initCommand->add_option("--overlay", options.overlay, "The force's own overlay, among the packs: its name");
    initCommand->add_option("--overlay-key", options.overlayKey, "Its editors' public key (minisign), a file")
        ->needs(overlay);
    overlay->needs("--overlay-key");
    initCommand->add_option("--report-words", options.reportWords,
                            "The force's flags and handling conditions, a JSON file (sync/protocol/README.md)");
    initCommand->add_flag("--demo", options.demo,
                          "A demonstration force: attachments on, and it says that it is a demo");
    initCommand->callback([&] { chosen = [&] { return init(options); }; });

    std::string dir;
    std::string officer;
    CLI::App* publishCommand = app.add_subcommand(
        "publish", "Make the next version of the force's repository (needs the administrator's keys)");
    publishCommand->add_option("--dir", dir)->required();
    publishCommand->callback([&] { chosen = [&] { return publish(dir); }; });
    CLI::App* codeCommand = app.add_subcommand("code", "An enrolment code for one officer: one use, 24 hours");
    codeCommand->add_option("--dir", dir)->required();
    codeCommand->add_option("--officer", officer, "Name as the force knows it")->required();
    codeCommand->callback([&] { chosen = [&] { return code(dir, officer); }; });
    std::vector<std::string> reports;
    CLI::App* printCommand =
        app.add_subcommand("print", "Print again what was delivered: the numbered ones, or all that have no PDF");
    printCommand->add_option("--dir", dir)->required();
    printCommand->add_option("reports", reports, "Numbers of reports, as their folders are called");
    printCommand->callback([&] { chosen = [&] { return print(dir, reports); }; });
    CLI::App* serveCommand = app.add_subcommand("serve", "Run until SIGTERM or SIGINT");
    serveCommand->add_option("--dir", dir)->required();
    serveCommand->callback([&] { chosen = [&] { return serve(dir); }; });

    // Not for people: `serve` runs it.
    app.add_subcommand("print-worker")->group("")->callback([&] { chosen = intake::runPrintWorker; });

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? 0 : kUsage;
    }
    return chosen();
}
