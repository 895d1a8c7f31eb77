#pragma once

#include "core/base/time.h"
#include "core/store/store.h"
#include "sync/client/device.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::app {

/// What a list of drafts says of one beyond its row.
struct DraftFacts {
    std::vector<std::string> missing; ///< fields that stand in the way of submitting, by name
    std::string corrects;             ///< id of the earlier report, or ""
    std::string splitLink;            ///< shared by drafts that were one note, or ""
};

/// The drafts as they were last read, so that a save or a search reads none of the others again. Holds their words in
/// the clear: used on the worker only, and cleared (wiped) when Lanyard locks.
class DraftShelf {
public:
    DraftShelf() = default;
    ~DraftShelf() { clear(); }
    DraftShelf(const DraftShelf&) = delete;
    DraftShelf& operator=(const DraftShelf&) = delete;

    /// Reads what is new or has changed, and forgets what is no draft any more. What was saved within the last seconds
    /// is read again whatever its time says: two saves may bear the same.
    void read(client::Device& device, const std::vector<store::ReportRow>& rows, UnixMillis now, Date today);
    [[nodiscard]] std::map<std::string, DraftFacts> facts() const;
    /// The ids of the drafts that have all these words (core/intel/draft_search.h).
    [[nodiscard]] std::set<std::string> find(std::string_view typed) const;
    void clear();

private:
    struct Shelved {
        UnixMillis changed{};
        DraftFacts facts;
        std::string words; ///< folded, for find()
    };
    static void wipe(Shelved& draft);

    std::map<std::string, Shelved> m_drafts;
};

} // namespace lanyard::app
