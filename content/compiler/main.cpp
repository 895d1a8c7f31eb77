#include "content/compiler/editors_key.h"
#include "content/compiler/graph.h"
#include "content/compiler/overlay_builder.h"
#include "content/compiler/overlay_sources.h"
#include "content/compiler/pack_builder.h"
#include "content/compiler/print.h"
#include "content/compiler/public_file.h"
#include "content/compiler/report.h"
#include "core/base/strict_json.h"
#include "core/content/item_output.h"
#include "core/crypto/secret.h"
#include "core/measures/facts_file.h"
#include "core/measures/match_output.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace {

using namespace lanyard;
using namespace lanyard::compiler;

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kUsage = 2;

int refuse(const Error& error) {
    std::cerr << "lanyard-pack: " << error.message << '\n';
    return kRefused;
}

/// With the folder as it was typed, so that an editor's terminal can open the file.
void printFindings(const Findings& findings, const std::string& folder) {
    const std::string prefix = folder.empty() || folder.ends_with('/') ? folder : folder + "/";
    for (const Finding& finding : findings.sorted())
        std::cerr << prefix << formatFinding(finding) << '\n';
}

Result<std::optional<Date>> dateOption(const std::string& text) {
    if (text.empty())
        return std::optional<Date>();
    LANYARD_ASSIGN(const Date date, parseDate(text));
    return std::optional<Date>(date);
}

struct Options {
    std::string folder;
    std::string file;
    std::string built;
    std::string today;
    std::string key;
    std::string out;
    std::string id;
    std::string facts;
    std::string on;
    std::string over;
    std::string overlay;
    std::string language = "en";
    std::vector<std::string> words;
    bool grades = false;
    bool json = false;
};

Result<Date> today(const Options& options) {
    LANYARD_ASSIGN(const auto given, dateOption(options.today));
    return given ? *given : dateOf(SystemClock().now());
}

std::optional<Path> nationalFolder(const Options& options) {
    return options.over.empty() ? std::nullopt : std::optional<Path>(options.over);
}

/// An overlay stands over a pack; a pack stands over nothing.
bool overOnPack(const Options& options) {
    return !options.over.empty() && !isOverlayFolder(options.folder);
}

const Error kOverOnPack{ErrorCode::InvalidArgument, "--over is for the folder of an overlay, with overlay.yaml in it."};

int lint(const Options& options) {
    const auto now = today(options);
    if (!now)
        return refuse(now.error());
    if (overOnPack(options))
        return refuse(kOverOnPack);
    Findings findings;
    const auto grades = isOverlayFolder(options.folder)
                            ? lintOverlayFolder(options.folder, nationalFolder(options), *now, findings)
                            : lintFolder(options.folder, *now, findings);
    if (!grades)
        return refuse(grades.error());
    printFindings(findings, options.folder);
    if (options.grades)
        for (const Grade& grade : *grades)
            std::printf("%s: grade %.1f, %d words\n", grade.file.c_str(), grade.grade, grade.words);
    return findings.hasErrors() ? kRefused : kDone;
}

/// "packs/england-wales.pack" → "packs/england-wales.public-page.json"
Path publicPagePath(Path pack) {
    if (pack.extension() == ".pack")
        pack.replace_extension();
    pack += ".public-page.json";
    return pack;
}

int build(const Options& options) {
    const auto built = dateOption(options.built);
    if (!built)
        return refuse(built.error());
    const auto now = today(options);
    if (!now)
        return refuse(now.error());
    if (overOnPack(options))
        return refuse(kOverOnPack);
    Findings findings;
    if (isOverlayFolder(options.folder)) {
        const auto made = buildOverlayFolder(options.folder, nationalFolder(options), *built, *now, findings);
        printFindings(findings, options.folder);
        if (!made)
            return refuse(made.error());
        if (const Status written = writePublicFile(options.file, made->file); !written)
            return refuse(written.error());
        std::cout << made->overlay.force << ", version " << made->overlay.version << ", over " << made->overlay.over
                  << ": " << made->overlay.contacts << " contacts, additions to " << made->overlay.itemIds.size()
                  << " pages, " << made->file.size() << " bytes\n";
        return kDone;
    }
    const auto made = buildFolder(options.folder, *built, *now, findings);
    printFindings(findings, options.folder);
    if (!made)
        return refuse(made.error());
    if (const Status written = writePublicFile(options.file, made->file); !written)
        return refuse(written.error());
    if (!made->publicPage.empty())
        if (const Status written = writePublicFile(publicPagePath(options.file), viewOf(made->publicPage)); !written)
            return refuse(written.error());
    std::cout << made->pack.title << ", version " << made->pack.version << ": " << made->pack.itemIds.size()
              << " items, " << made->file.size() << " bytes\n";
    return kDone;
}

int sign(const Options& options) {
    const auto key = readEditorsKey(options.key);
    if (!key)
        return refuse(key.error());
    const Status done = signPackFile(options.file, *key);
    return done ? kDone : refuse(done.error());
}

int keygen(const Options& options) {
    SystemRandom random;
    const Status done = generateEditorsKey(options.key, random);
    return done ? kDone : refuse(done.error());
}

Result<content::Pack> readPack(const Options& options) {
    const content::PackLimits limits;
    LANYARD_ASSIGN(const Bytes file, readFile(options.file, limits.fileBytes));
    return content::parsePack(file, limits);
}

int verify(const Options& options) {
    const content::PackLimits limits;
    const auto keyText = readFile(options.key, 1024);
    if (!keyText)
        return refuse(keyText.error());
    const auto key = crypto::parseMinisignPublicKey(textOf(*keyText));
    if (!key)
        return refuse(key.error());
    const auto file = readFile(options.file, limits.fileBytes);
    if (!file)
        return refuse(file.error());
    const auto signature = readFile(options.file + ".minisig", 4096);
    if (!signature)
        return refuse(signature.error());
    if (content::isOverlay(*file)) {
        const auto overlay = content::openOverlay(*file, textOf(*signature), *key);
        if (!overlay)
            return refuse(overlay.error());
        std::cout << "Signed and whole: " << overlay->force << ", version " << overlay->version << ", built "
                  << formatDate(overlay->built) << ", over " << overlay->over << '\n';
        return kDone;
    }
    const auto pack = content::openPack(*file, textOf(*signature), *key, limits);
    if (!pack)
        return refuse(pack.error());
    std::cout << "Signed and whole: " << pack->title << ", version " << pack->version << ", built "
              << formatDate(pack->built) << ", " << pack->itemIds.size() << " items\n";
    return kDone;
}

Result<content::Overlay> readOverlay(const std::string& name) {
    LANYARD_ASSIGN(const Bytes file, readFile(name, content::kOverlayLimits.fileBytes));
    return content::parseOverlay(file);
}

/// An overlay by itself: all of it, or what it adds to one page.
int showOverlay(const Options& options) {
    const auto overlay = readOverlay(options.file);
    if (!overlay)
        return refuse(overlay.error());
    const std::vector<std::string>& pages = overlay->itemIds;
    if (!options.id.empty() && std::find(pages.begin(), pages.end(), options.id) == pages.end())
        return refuse({ErrorCode::NotFound, "This overlay adds nothing to that page."});
    if (options.json)
        std::cout << canonicalDump(*overlay->document) << '\n';
    else
        printOverlay(std::cout, *overlay, options.id, options.language);
    return kDone;
}

int show(const Options& options) {
    const auto begin = readFile(options.file, content::PackLimits().fileBytes);
    if (!begin)
        return refuse(begin.error());
    if (content::isOverlay(*begin))
        return showOverlay(options);
    if (options.id.empty())
        return refuse({ErrorCode::InvalidArgument, "Name an item of the pack."});
    const auto pack = readPack(options);
    if (!pack)
        return refuse(pack.error());
    auto item = content::itemOf(*pack, options.id, options.language);
    if (!item)
        return refuse(item.error());
    if (!options.overlay.empty()) {
        const auto overlay = readOverlay(options.overlay);
        if (!overlay)
            return refuse(overlay.error());
        if (const Status added = content::addOverlay(*item, *pack, *overlay); !added)
            return refuse(added.error());
    }
    if (options.json)
        std::cout << canonicalDump(content::itemJson(*item)) << '\n';
    else
        printItem(std::cout, *item);
    return kDone;
}

Result<std::vector<content::SearchHit>> searchIn(const Options& options, const Path& folder) {
    LANYARD_ASSIGN(const content::Pack pack, readPack(options));
    LANYARD_ASSIGN(auto store, content::ContentStore::open(folder / "content.db", {}));
    LANYARD_TRY(store.import(pack));
    std::string words;
    for (const std::string& word : options.words)
        words += word + " ";
    return store.search(words, options.language);
}

int search(const Options& options) {
    std::string pattern = (std::filesystem::temp_directory_path() / "lanyard-pack-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        return refuse({ErrorCode::Io, "A temporary folder could not be made."});
    const auto hits = searchIn(options, pattern);
    std::error_code ignored;
    std::filesystem::remove_all(pattern, ignored);
    if (!hits)
        return refuse(hits.error());
    if (options.json)
        std::cout << canonicalDump(content::hitsJson(*hits)) << '\n';
    else
        printHits(std::cout, *hits);
    return kDone;
}

int match(const Options& options) {
    measures::Question question{dateOf(SystemClock().now()), measures::Question::Source::Clock, std::nullopt};
    const auto on = dateOption(options.on);
    if (!on)
        return refuse(on.error());
    if (*on)
        question = {**on, measures::Question::Source::Asked, std::nullopt};
    const auto pack = readPack(options);
    if (!pack)
        return refuse(pack.error());
    const auto matcher = measures::Matcher::build(content::rulebookOf(*pack, options.language));
    if (!matcher)
        return refuse(matcher.error());
    const auto text = readFile(options.facts, measures::kFactsFileBytes);
    if (!text)
        return refuse(text.error());
    const auto facts = measures::parseFacts(textOf(*text));
    if (!facts)
        return refuse(facts.error());
    const auto result = matcher->match(*facts, question);
    if (!result)
        return refuse(result.error());
    if (options.json)
        std::cout << measures::matchJson(*result) << '\n';
    else
        std::cout << measures::matchText(*result, matcher->rulebook());
    return kDone;
}

/// Of a pack, or of a folder as it would be built.
int graph(const Options& options) {
    Result<content::Pack> pack;
    if (std::filesystem::is_directory(options.file)) {
        Findings findings;
        auto made = buildFolder(options.file, std::nullopt, dateOf(SystemClock().now()), findings);
        printFindings(findings, options.file);
        if (!made)
            return refuse(made.error());
        pack = std::move(made->pack);
    } else {
        pack = readPack(options);
    }
    if (!pack)
        return refuse(pack.error());
    std::cout << factGraph(content::rulebookOf(*pack, "en"));
    return kDone;
}

/// For editors: what the pack holds and what is still to be done.
int report(const Options& options) {
    const auto today = dateOption(options.today);
    if (!today)
        return refuse(today.error());
    const auto pack = readPack(options);
    if (!pack)
        return refuse(pack.error());
    const std::string html = coverageReport(*pack, today->value_or(dateOf(SystemClock().now())));
    if (const Status written = writeFileDurably(options.out, viewOf(html)); !written)
        return refuse(written.error());
    return kDone;
}

int run(int argc, char** argv) {
    CLI::App app{"Checks, builds and signs packs of guides. content/README.md is the format."};
    app.require_subcommand(1);
    Options options;

    CLI::App* lintCommand = app.add_subcommand("lint", "Say every fault of a pack's sources, with file and line");
    lintCommand->add_option("DIR", options.folder, "The pack's folder")->required();
    lintCommand->add_option("--today", options.today, "The day for overdue reviews, YYYY-MM-DD");
    lintCommand->add_option("--over", options.over, "Of an overlay: the national pack's folder");
    lintCommand->add_flag("--grades", options.grades, "Print each item's reading grade");

    CLI::App* buildCommand = app.add_subcommand("build", "Lint, then write the pack and its public page");
    buildCommand->add_option("DIR", options.folder, "The pack's folder")->required();
    buildCommand->add_option("-o,--out", options.file, "The pack to write")->required();
    buildCommand->add_option("--built", options.built, "The pack's date, YYYY-MM-DD; else the day in its version");
    buildCommand->add_option("--over", options.over, "Of an overlay: the national pack's folder");

    CLI::App* signCommand = app.add_subcommand("sign", "Write FILE.minisig");
    signCommand->add_option("FILE", options.file, "The pack")->required();
    signCommand->add_option("--key", options.key, "The editors' key, as keygen made it")->required();

    CLI::App* verifyCommand = app.add_subcommand("verify", "Check FILE.minisig and the pack's whole form");
    verifyCommand->add_option("FILE", options.file, "The pack")->required();
    verifyCommand->add_option("--pub", options.key, "The editors' public key")->required();

    CLI::App* keygenCommand = app.add_subcommand("keygen", "Make PREFIX.pub and PREFIX.key");
    keygenCommand->add_option("--out", options.key, "PREFIX of the two files")->required();

    CLI::App* showCommand = app.add_subcommand("show", "Print one item of a pack, or what an overlay adds");
    showCommand->add_option("FILE", options.file, "The pack, or an overlay")->required();
    showCommand->add_option("ID", options.id, "The item; of an overlay, the page that it adds to, or none for all");
    showCommand->add_option("--overlay", options.overlay, "A force's overlay, to be shown on the pack's page");
    showCommand->add_option("--lang", options.language, "en or cy")->check(CLI::IsMember({"en", "cy"}));
    showCommand->add_flag("--json", options.json, "Print JSON");

    CLI::App* searchCommand = app.add_subcommand("search", "Search a pack as the app does");
    searchCommand->add_option("FILE", options.file, "The pack")->required();
    searchCommand->add_option("WORDS", options.words, "What an officer types")->required();
    searchCommand->add_option("--lang", options.language, "en or cy")->check(CLI::IsMember({"en", "cy"}));
    searchCommand->add_flag("--json", options.json, "Print JSON");

    CLI::App* matchCommand = app.add_subcommand("match", "Which measures' tests look met on these facts");
    matchCommand->add_option("PACK", options.file, "The pack")->required();
    matchCommand->add_option("FACTS", options.facts, "FACTS.yaml: what is known, by the facts' ids")->required();
    matchCommand->add_option("--on", options.on, "Preview that day's law, YYYY-MM-DD; else today's");
    matchCommand->add_option("--lang", options.language, "en or cy")->check(CLI::IsMember({"en", "cy"}));
    matchCommand->add_flag("--json", options.json, "Print JSON");

    CLI::App* graphCommand = app.add_subcommand("graph", "Draw which fact feeds which measure (Graphviz)");
    graphCommand->add_option("PACK", options.file, "A pack, or the folder of one")->required();

    CLI::App* reportCommand = app.add_subcommand("report", "Write an HTML page of what a pack covers, for editors");
    reportCommand->add_option("PACK", options.file, "The pack")->required();
    reportCommand->add_option("-o,--out", options.out, "The page to write")->required();
    reportCommand->add_option("--today", options.today, "The day for overdue reviews, YYYY-MM-DD");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& fault) {
        return app.exit(fault) == 0 ? kDone : kUsage;
    }
    if (lintCommand->parsed())
        return lint(options);
    if (buildCommand->parsed())
        return build(options);
    if (signCommand->parsed())
        return sign(options);
    if (verifyCommand->parsed())
        return verify(options);
    if (keygenCommand->parsed())
        return keygen(options);
    if (matchCommand->parsed())
        return match(options);
    if (graphCommand->parsed())
        return graph(options);
    if (reportCommand->parsed())
        return report(options);
    return showCommand->parsed() ? show(options) : search(options);
}

} // namespace

int main(int argc, char** argv) {
    if (!crypto::initCrypto() || !crypto::hardenProcess()) {
        std::cerr << "lanyard-pack: the crypto library did not start.\n";
        return kRefused;
    }
    try {
        return run(argc, argv);
    } catch (const std::exception&) {
        std::cerr << "lanyard-pack: out of memory, or a fault of the program.\n";
        return kRefused;
    }
}
