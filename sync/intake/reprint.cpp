#include "sync/intake/reprint.h"

#include "core/crypto/hash.h"
#include "sync/intake/force.h"
#include "sync/intake/intake_store.h"
#include "sync/intake/print/print_worker.h"
#include "sync/protocol/receipt.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lanyard::intake {

namespace {

constexpr std::array<std::string_view, 3> kKinds{"report", "disruption", "withdrawal"};
constexpr std::size_t kMetaLimit = 64U << 10U;

Path deliveredIn(const Path& dir) {
    return dir / "delivered";
}

/// What meta.json says; the kind is one that is printed.
struct Meta {
    std::string kind;
    std::string envelope;
    std::string bodySha256;
    PrintMeta printed;
};
Result<Meta> metaOf(const Path& folder) {
    const auto bytes = readFile(folder / "meta.json", kMetaLimit);
    if (!bytes)
        return fail(ErrorCode::NotFound, "No report of that number is in the delivery folder.");
    const auto json = nlohmann::json::parse(textOf(*bytes), nullptr, false);
    const auto text = [&](const char* name) {
        const bool there = json.is_object() && json.contains(name) && json[name].is_string();
        return there ? json[name].get<std::string>() : std::string();
    };
    Meta meta{text("kind"), text("envelope"), text("body_sha256"), {{}, text("officer"), text("device"), {}, {}}};
    const auto sealed = parseUtc(text("created"));
    if (!sealed || std::find(kKinds.begin(), kKinds.end(), meta.kind) == kKinds.end())
        return fail(ErrorCode::Damaged, "Its meta.json is not as it was delivered.");
    meta.printed.sealed = *sealed;
    return meta;
}

} // namespace

Result<std::vector<std::string>> unprinted(const Path& dir) {
    std::vector<std::string> ids;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(deliveredIn(dir), problem)) {
        const std::string id = entry.path().filename().string();
        const auto has = [&](const char* ending) {
            return std::any_of(kKinds.begin(), kKinds.end(), [&](std::string_view kind) {
                std::error_code none;
                return std::filesystem::exists(entry.path() / (std::string(kind) + ending), none);
            });
        };
        if (isUuid(id) && has(".json") && !has(".pdf"))
            ids.push_back(id);
    }
    if (problem)
        return fail(ErrorCode::NotFound, "There is no delivery folder that can be read.");
    std::sort(ids.begin(), ids.end());
    return ids;
}

Status reprint(const Path& dir, const std::string& reportId) {
    if (!isUuid(reportId))
        return fail(ErrorCode::InvalidArgument, "That is not the number of a report.");
    const Path folder = deliveredIn(dir) / reportId;
    LANYARD_ASSIGN(Meta meta, metaOf(folder));
    LANYARD_ASSIGN(const Bytes body, readFile(folder / (meta.kind + ".json"), protocol::kMaxEnvelopeBytes));
    if (base64Encode(crypto::sha256(body), Base64::Url) != meta.bodySha256)
        return fail(ErrorCode::Damaged, "Its JSON is not what the device sealed. It is not printed.");
    LANYARD_ASSIGN(const ForceConfig config, loadConfig(dir));
    LANYARD_ASSIGN(meta.printed.words, reportWordsOf(config));
    LANYARD_ASSIGN(IntakeStore store, IntakeStore::open(dir));
    LANYARD_ASSIGN(const auto leaf, store.leafOf(meta.envelope));
    if (leaf)
        meta.printed.reference = protocol::formatReference(*leaf);
    PrintWorker worker;
    LANYARD_ASSIGN(const Bytes pdf, worker.print(meta.kind, textOf(ByteView(body)), meta.printed));
    return writeFileDurably(folder / (meta.kind + ".pdf"), pdf);
}

} // namespace lanyard::intake
