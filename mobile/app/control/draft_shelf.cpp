#include "mobile/app/control/draft_shelf.h"

#include "core/crypto/secret.h"
#include "core/intel/draft_search.h"

namespace lanyard::app {

namespace {

constexpr std::int64_t kFreshMillis = 10'000;

std::vector<std::string> blocking(const std::vector<intel::Problem>& problems) {
    std::vector<std::string> fields;
    for (const intel::Problem& problem : problems) {
        if (problem.blocks)
            fields.push_back(problem.field);
    }
    return fields;
}

} // namespace

void DraftShelf::read(client::Device& device, const std::vector<store::ReportRow>& rows, UnixMillis now, Date today) {
    std::map<std::string, Shelved> drafts;
    for (const store::ReportRow& row : rows) {
        if (row.kind == "withdrawal" ||
            (row.state != store::ReportState::Draft && row.state != store::ReportState::Refused))
            continue;
        const auto held = m_drafts.find(row.id);
        if (held != m_drafts.end() && held->second.changed == row.changed &&
            row.changed.value < now.value - kFreshMillis) {
            drafts.insert(m_drafts.extract(held));
            continue;
        }
        Shelved draft;
        draft.changed = row.changed;
        if (row.kind == "disruption") {
            if (const auto record = device.record(row.id)) {
                draft.facts = {blocking(intel::validate(*record, today)), record->corrects, {}};
                draft.words = intel::searchWordsOf(*record);
            }
        } else if (const auto report = device.report(row.id)) {
            draft.facts = {blocking(intel::validate(*report)), report->corrects, report->splitLink};
            draft.words = intel::searchWordsOf(*report);
        }
        drafts.emplace(row.id, std::move(draft));
    }
    clear();
    m_drafts = std::move(drafts);
}

std::map<std::string, DraftFacts> DraftShelf::facts() const {
    std::map<std::string, DraftFacts> facts;
    for (const auto& [id, draft] : m_drafts)
        facts.emplace(id, draft.facts);
    return facts;
}

std::set<std::string> DraftShelf::find(std::string_view typed) const {
    const intel::DraftQuery query(typed);
    std::set<std::string> found;
    for (const auto& [id, draft] : m_drafts) {
        if (query.matches(draft.words))
            found.insert(id);
    }
    return found;
}

void DraftShelf::clear() {
    for (auto& [id, draft] : m_drafts)
        wipe(draft);
    m_drafts.clear();
}

void DraftShelf::wipe(Shelved& draft) {
    crypto::wipe({reinterpret_cast<std::uint8_t*>(draft.words.data()), draft.words.size()});
}

} // namespace lanyard::app
