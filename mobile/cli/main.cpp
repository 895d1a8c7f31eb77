// lanyard-cli: the same core in a terminal. README.md of this folder is its contract.
#include "mobile/cli/context.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QStandardPaths>

#include <functional>
#include <iostream>

namespace {

constexpr int kUsage = 2;

} // namespace

int main(int argc, char* argv[]) {
    if (!lanyard::crypto::hardenProcess() || !lanyard::crypto::initCrypto()) {
        std::cerr << "This system cannot protect keys in memory, so Lanyard does not start.\n";
        return 1;
    }
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("lanyard");

    lanyard::cli::Context context;
    std::string store;
    CLI::App app("Lanyard in a terminal: guides, notes and the sealed outbox. README.md of mobile/cli has the JSON.",
                 "lanyard-cli");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_help_all_flag("--help-all", "Help for every command");
    app.add_option("--store", store, "The store's folder (default: the app's)");
    app.add_flag("--json", context.json, "Print JSON");
    app.add_flag("--pin-stdin", context.pinFromStdin, "Read the PIN, one line, from standard input");

    std::function<int()> chosen; // run when everything has been parsed
    std::string text;
    std::string second;
    std::string language = "en";
    std::string place;
    std::vector<std::string> words;
    bool once = false;
    bool sealing = false;
    bool everything = false;
    bool confirmed = false;
    const auto command = [&](CLI::App& parent, const char* name, const char* help, auto run) {
        CLI::App* sub = parent.add_subcommand(name, help);
        sub->callback([&chosen, run] { chosen = run; });
        return sub;
    };

    using namespace lanyard::cli;
    command(app, "enrol", "Enrol this store with a force; the PIN becomes its PIN",
            [&] { return enrol(context, text); })
        ->add_option("code", text)
        ->required();
    auto* searchCommand = command(app, "search", "Find guides and measures",
                                  [&] { return search(context, CLI::detail::join(words, " "), language); });
    searchCommand->add_option("words", words)->required();
    searchCommand->add_option("--lang", language)->check(CLI::IsMember({"en", "cy"}));
    auto* showCommand = command(app, "show", "Show one item", [&] { return show(context, text, language); });
    showCommand->add_option("id", text)->required();
    showCommand->add_option("--lang", language)->check(CLI::IsMember({"en", "cy"}));
    command(app, "wording", "Advice on the words of a text, from standard input after the PIN's line",
            [&] { return wording(context); });
    auto* matchCommand = command(app, "match", "Which measures' tests look met on these facts",
                                 [&] { return match(context, text, second, language); });
    matchCommand->add_option("facts", text, "FACTS.yaml")->required();
    matchCommand->add_option("--on", second, "Preview that day's law, YYYY-MM-DD; else today's");
    matchCommand->add_option("--lang", language)->check(CLI::IsMember({"en", "cy"}));
    auto* noteCommand = command(app, "note", "Write a draft; without --pin-stdin a note written while locked",
                                [&] { return note(context, text, second, place); });
    noteCommand->add_option("text", text)->required();
    noteCommand->add_option("--at", second, "When it happened, for example 2026-11-22T21:30:00Z");
    noteCommand->add_option("--place", place);
    auto* finishCommand =
        command(app, "finish", "Add what a finished report needs", [&] { return finish(context, text, second); });
    finishCommand->add_option("id", text)->required();
    finishCommand->add_option("report", second, "REPORT.json")->required();
    AttachOptions attached;
    auto* attachCommand =
        command(app, "attach", "Add a picture, sound or file to a draft", [&] { return attach(context, attached); });
    attachCommand->add_option("id", attached.report)->required();
    attachCommand->add_option("file", attached.file)->required();
    attachCommand->add_option("--caption", attached.caption, "What it shows, in your words");
    attachCommand->add_flag("--keep-metadata", attached.keepMetadata,
                            "Keep the place, time and device that a picture carries");
    command(app, "submit", "Seal a report into the outbox", [&] { return submit(context, text); })
        ->add_option("id", text)
        ->required();
    auto* disruptionCommand = command(app, "disruption", "Record a measure that was used and what came of it",
                                      [&] { return disruption(context, text, sealing); });
    disruptionCommand->add_option("record", text, "RECORD.json")->required();
    disruptionCommand->add_flag("--submit", sealing, "Seal it into the outbox");
    command(app, "correct", "A draft that corrects a report which was sealed", [&] { return correct(context, text); })
        ->add_option("id", text)
        ->required();
    auto* withdrawCommand = command(app, "withdraw", "Ask the force to withdraw a report; the force decides",
                                    [&] { return withdraw(context, text, second); });
    withdrawCommand->add_option("id", text)->required();
    withdrawCommand->add_option("reason", second)->required();
    command(app, "sync", "Send and fetch", [&] {
        return sync(context, once);
    })->add_flag("--once", once, "Stop when nothing more comes");
    command(app, "outbox", "What waits, what came back", [&] { return outbox(context); });
    auto* wipeCommand =
        command(app, "wipe", "Destroy the vault's keys", [&] { return wipe(context, everything, confirmed); });
    wipeCommand->add_flag("--everything", everything, "The outbox too");
    wipeCommand->add_flag("--yes", confirmed);
    command(app, "verify", "Check every page, envelope and receipt", [&] { return verify(context); });
    auto* pack = app.add_subcommand("pack", "Content packs");
    pack->require_subcommand(1);
    command(*pack, "import", "Take in a signed pack", [&] { return packImport(context, text); })
        ->add_option("file", text)
        ->required();
    command(*pack, "status", "Which packs are held", [&] { return packStatus(context); });

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? 0 : kUsage;
    }
    context.store =
        store.empty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() : store;
    return chosen();
}
