#include "core/content/rank_function.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <sqlite3.h>
#include <vector>

namespace lanyard::content {
namespace {

constexpr std::int64_t kPagesCounted = 400;
constexpr double kSaturation = 1.2; // k1
constexpr double kLength = 0.75;    // b

/// What is the same for all rows of one query.
struct QueryData {
    std::vector<double> rarity; ///< of each phrase
    double averageLength = 1;
};

void freeQueryData(void* data) {
    delete static_cast<QueryData*>(data);
}

int countPage(const Fts5ExtensionApi*, Fts5Context*, void* count) {
    auto& pages = *static_cast<std::int64_t*>(count);
    return ++pages < kPagesCounted ? SQLITE_OK : SQLITE_DONE;
}

int makeQueryData(const Fts5ExtensionApi* api, Fts5Context* context, QueryData& data) {
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    int status = api->xRowCount(context, &rows);
    if (status == SQLITE_OK)
        status = api->xColumnTotalSize(context, -1, &words);
    if (status != SQLITE_OK)
        return status;
    data.averageLength = rows > 0 ? std::max(1.0, static_cast<double>(words) / static_cast<double>(rows)) : 1.0;
    const int phrases = api->xPhraseCount(context);
    data.rarity.assign(static_cast<std::size_t>(std::max(phrases, 0)), 1.0);
    if (phrases < 2)
        return SQLITE_OK; // one word: its rarity is the same for all rows
    for (int phrase = 0; phrase < phrases; ++phrase) {
        std::int64_t pages = 0;
        status = api->xQueryPhrase(context, phrase, &pages, countPage);
        if (status != SQLITE_OK)
            return status;
        const double all = static_cast<double>(rows);
        const double some = static_cast<double>(pages);
        // As in bm25(), a word that most pages have still counts for a little.
        data.rarity[static_cast<std::size_t>(phrase)] = std::max(1e-6, std::log((all - some + 0.5) / (some + 0.5)));
    }
    return SQLITE_OK;
}

int rankRow(const Fts5ExtensionApi* api, Fts5Context* context, int weights, sqlite3_value** weight, double& score) {
    auto* data = static_cast<QueryData*>(api->xGetAuxdata(context, 0));
    if (data == nullptr) {
        auto made = std::make_unique<QueryData>();
        int status = makeQueryData(api, context, *made);
        if (status != SQLITE_OK)
            return status;
        data = made.get();
        status =
            api->xSetAuxdata(context, made.release(), freeQueryData); // owned by the query from here, also on failure
        if (status != SQLITE_OK)
            return status;
    }
    int length = 0;
    int instances = 0;
    int status = api->xColumnSize(context, -1, &length);
    if (status == SQLITE_OK)
        status = api->xInstCount(context, &instances);
    if (status != SQLITE_OK)
        return status;
    // How often each phrase stands in each column, one after the other.
    const auto columns = static_cast<std::size_t>(std::max(weights, 1));
    std::vector<double> frequency(data->rarity.size() * columns, 0.0);
    for (int i = 0; i < instances; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        status = api->xInst(context, i, &phrase, &column, &offset);
        if (status != SQLITE_OK)
            return status;
        frequency[static_cast<std::size_t>(phrase) * columns +
                  std::min(static_cast<std::size_t>(column), columns - 1)] += 1;
    }
    score = 0;
    const double relative = kSaturation * (1 - kLength + kLength * length / data->averageLength);
    for (std::size_t i = 0; i < frequency.size(); ++i)
        if (frequency[i] > 0)
            score -= data->rarity[i / columns] * (weights > 0 ? sqlite3_value_double(weight[i % columns]) : 1.0) *
                     frequency[i] * (kSaturation + 1) / (frequency[i] + relative);
    return SQLITE_OK;
}

/// Called by SQLite: nothing is thrown through it.
void rankFunction(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int weights,
                  sqlite3_value** weight) {
    double score = 0;
    int status = SQLITE_OK;
    try {
        status = rankRow(api, context, weights, weight, score);
    } catch (const std::bad_alloc&) {
        status = SQLITE_NOMEM;
    }
    if (status == SQLITE_OK)
        sqlite3_result_double(result, score);
    else
        sqlite3_result_error_code(result, status);
}

} // namespace

Status addRankFunction(store::Database& database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (api == nullptr || api->xCreateFunction(api, "lanyard_rank", nullptr, rankFunction, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Internal, "The search index cannot be used: full-text search is missing.");
    return {};
}

} // namespace lanyard::content
