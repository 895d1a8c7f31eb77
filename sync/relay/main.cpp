#include "core/crypto/secret.h"
#include "sync/relay/init.h"
#include "sync/relay/server.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace lanyard;

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kUsage = 2;

int refuse(const Error& error) {
    std::fprintf(stderr, "lanyard-relay: %s\n", error.message.c_str());
    return kRefused;
}

void say(const nlohmann::json& what) {
    std::printf("%s\n", what.dump().c_str());
    std::fflush(stdout);
}

int init(const relay::InitOptions& options) {
    const SystemClock clock;
    SystemRandom random;
    const auto info = relay::initRelay(options, clock, random);
    if (!info)
        return refuse(info.error());
    say({{"ca_pin", info->caPin}, {"note_vkey", info->noteVkey}, {"origin", info->origin}});
    return kDone;
}

int allow(const Path& folder, const std::string& key) {
    const Status done = relay::allowIntake(folder, key);
    return done ? kDone : refuse(done.error());
}

int serve(const Path& folder) {
    // Blocked before any thread begins, so that all inherit it and the signal waits for us.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    if (::pthread_sigmask(SIG_BLOCK, &ends, nullptr) != 0 || ::signal(SIGPIPE, SIG_IGN) == SIG_ERR)
        return refuse({ErrorCode::Internal, "Signals cannot be set up."});

    const SystemClock clock;
    SystemRandom random;
    const relay::Log log(relay::Log::Sink::Stderr, clock);
    const auto config = relay::loadConfig(folder);
    if (!config)
        return refuse(config.error());
    const auto server = relay::Server::start(*config, clock, random, log);
    if (!server)
        return refuse(server.error());
    nlohmann::ordered_json ready = {{"origin", (*server)->origin()}, {"ready", true}};
    if (!(*server)->metrics().empty())
        ready["metrics"] = (*server)->metrics();
    say(ready);
    log.write({.event = "started"});
    int got = 0;
    ::sigwait(&ends, &got);
    log.write({.event = "stopping"});
    (*server)->stop();
    log.write({.event = "stopped"});
    return kDone;
}

} // namespace

int main(int argc, char* argv[]) {
    ::umask(0077);
    if (!crypto::initCrypto() || !crypto::hardenProcess()) {
        std::fprintf(stderr, "lanyard-relay: the process cannot be hardened.\n");
        return kRefused;
    }
    CLI::App app("The relay of a Lanyard force: keeps sealed envelopes until the force takes them. It cannot read one.",
                 "lanyard-relay");
    app.require_subcommand(1);
    Path folder;
    const auto withFolder = [&folder](CLI::App* command) {
        command->add_option("--dir", folder, "The relay's folder")->required();
        return command;
    };
    relay::InitOptions options;
    CLI::App* initCommand = withFolder(app.add_subcommand("init", "Make a relay in an empty folder"));
    initCommand->add_option("--origin", options.origin, "https://host[:port] as devices will name it")->required();
    initCommand->add_option("--listen", options.listen, "Address and port to listen on");
    initCommand->add_option("--metrics", options.metrics, "Loopback address and port of /healthz /readyz /metrics");
    CLI::Option* demo =
        initCommand->add_flag("--demo-ca", options.demoCa, "Make a CA and certificate for a demonstration");
    initCommand->add_option("--ca", options.ca, "The CA's certificate (PEM), for its pin")->excludes(demo);
    std::string key;
    CLI::App* allowCommand = withFolder(app.add_subcommand("allow-intake", "Let an intake's key take envelopes"));
    allowCommand->add_option("--key", key, "What lanyard-intake init printed as intake_key")->required();
    CLI::App* serveCommand = withFolder(app.add_subcommand("serve", "Serve until SIGTERM or SIGINT"));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? kDone : kUsage;
    }
    options.folder = folder;
    if (initCommand->parsed())
        return init(options);
    if (allowCommand->parsed())
        return allow(folder, key);
    if (serveCommand->parsed())
        return serve(folder);
    return kUsage;
}
