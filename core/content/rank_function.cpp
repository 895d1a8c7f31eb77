#include "core/content/rank_function.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <span>
#include <sqlite3.h>
#include <vector>

namespace lanyard::content {
namespace {

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

int makeQueryData(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_value* rarities, QueryData& data) {
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    int status = api->xRowCount(context, &rows);
    if (status == SQLITE_OK)
        status = api->xColumnTotalSize(context, -1, &words);
    if (status != SQLITE_OK)
        return status;
    data.averageLength = rows > 0 ? std::max(1.0, static_cast<double>(words) / static_cast<double>(rows)) : 1.0;
    data.rarity.assign(static_cast<std::size_t>(std::max(api->xPhraseCount(context), 0)), 1.0);
    const auto given = static_cast<std::size_t>(std::max(sqlite3_value_bytes(rarities), 0));
    if (const void* bytes = sqlite3_value_blob(rarities); bytes != nullptr)
        std::memcpy(data.rarity.data(), bytes, std::min(given, data.rarity.size() * sizeof(double)));
    return SQLITE_OK;
}

int rankRow(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_value* rarities,
            std::span<sqlite3_value* const> weights, double& score) {
    auto* data = static_cast<QueryData*>(api->xGetAuxdata(context, 0));
    if (data == nullptr) {
        auto made = std::make_unique<QueryData>();
        int status = makeQueryData(api, context, rarities, *made);
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
    const std::size_t columns = weights.size();
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
            score -= data->rarity[i / columns] * sqlite3_value_double(weights[i % columns]) * frequency[i] *
                     (kSaturation + 1) / (frequency[i] + relative);
    return SQLITE_OK;
}

/// Called by SQLite: nothing is thrown through it.
void rankFunction(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int count,
                  sqlite3_value** values) {
    const std::span<sqlite3_value* const> given(values, static_cast<std::size_t>(std::max(count, 0)));
    double score = 0;
    int status = given.size() < 2 ? SQLITE_MISUSE : SQLITE_OK;
    try {
        if (status == SQLITE_OK)
            status = rankRow(api, context, given[0], given.subspan(1), score);
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
