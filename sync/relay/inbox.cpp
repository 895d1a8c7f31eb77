#include "sync/relay/handlers.h"

#include "sync/relay/upload_files.h"

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

namespace lanyard::relay {

namespace {

using Json = nlohmann::json;
using Items = Result<std::vector<InboxItem>>;

constexpr int kItemsAtOnce = 200;
constexpr std::uint64_t kLongestWait = 55;

std::string listing(const std::vector<InboxItem>& items, std::int64_t after) {
    Json list = Json::array();
    for (const InboxItem& item : items)
        list.push_back({{"cursor", item.cursor},
                        {"kind", item.kind == ItemKind::Envelope ? "envelope" : "enrolment"},
                        {"id", item.id},
                        {"size", item.size},
                        {"key", item.key}});
    return Json{{"cursor", items.empty() ? after : items.back().cursor}, {"items", std::move(list)}}.dump();
}

Response partOf(const ByteRange& range, std::uint64_t size) {
    Response response;
    response.status = range.length == size ? 200 : 206;
    response.with("Content-Type", "application/octet-stream")
        .with("Cache-Control", "no-store")
        .with("Accept-Ranges", "bytes");
    if (response.status == 206)
        response.with("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                           std::to_string(range.first + range.length - 1) + "/" + std::to_string(size));
    return response;
}

} // namespace

Awaitable<Response> getInbox(Relay& relay, Request& request, const Caller& caller) {
    const auto after = queryNumber(request.query, "after");
    const auto wait = queryNumber(request.query, "wait");
    if (!after || !wait)
        co_return problem(400, "bad-request", "Cursor and wait must be whole numbers.");
    const auto from = static_cast<std::int64_t>(after->value_or(0));
    const std::uint64_t seconds = std::min(wait->value_or(0), kLongestWait);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(static_cast<std::int64_t>(seconds));

    auto list = [caller, from](RelayStore& rows) -> Items {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.inbox(from, kItemsAtOnce);
    };
    Items items = co_await relay.store->run(list);
    while (items && items->empty() && !relay.stopping && std::chrono::steady_clock::now() < until) {
        co_await relay.inbox.wait(until);
        auto listAgain = [from](RelayStore& rows) -> Items { return rows.inbox(from, kItemsAtOnce); };
        items = co_await relay.store->run(listAgain);
    }
    if (!items)
        co_return refusal(relay, items.error());
    co_return jsonResponse(200, listing(*items, from));
}

Awaitable<Response> getInboxItem(Relay& relay, Request& request, const Caller& caller, std::string id) {
    auto take = [caller, id](RelayStore& rows) -> Result<Envelope> {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.takeItem(id);
    };
    Result<Envelope> found = co_await relay.store->run(take);
    if (!found)
        co_return refusal(relay, found.error());
    const std::optional<ByteRange> range = parseRange(request, found->size);
    if (!range) {
        Response none = problem(416, "no-such-range", "The range lies outside.");
        none.with("Content-Range", "bytes */" + std::to_string(found->size));
        co_return none;
    }
    Response response = partOf(*range, found->size);
    if (found->bytes) {
        const ByteView all(*found->bytes);
        response.body = toText(all.subspan(range->first, range->length));
        co_return response;
    }
    const Path path = uploadPath(relay.config.uploads(), id, found->holder);
    auto open = [path] { return openForReading(path); };
    auto file = co_await relay.onFiles(open);
    if (!file || file->size != found->size) {
        const ErrorCode code = file ? ErrorCode::Damaged : file.error().code;
        relay.log.write({.level = Level::Error, .event = "envelope-file", .reason = errorName(code)});
        co_return problem(503, "unavailable", "The relay cannot read this item now.");
    }
    response.stream = fileBody(relay, std::move(*file), *range);
    response.streamLength = range->length;
    co_return response;
}

} // namespace lanyard::relay
