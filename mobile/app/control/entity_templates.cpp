#include "mobile/app/control/entity_templates.h"

#include <algorithm>

namespace lanyard::app {

namespace {

using intel::Entity;
using intel::EntityKind;

/// Drafts beyond these are old news, and reading each takes time.
constexpr std::size_t kExaminedDrafts = 20;

/// What makes two of them the same to an officer: letters and digits of what it is called, in one case.
std::string keyOf(const Entity& entity) {
    const std::string& normalised = entity.value("registration_normalised");
    std::string key;
    for (const char c : normalised.empty() ? intel::titleOf(entity) : normalised) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0)
            key += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return key;
}

class Found {
public:
    /// What the report names already is not offered again.
    void pass(const Entity& entity) { m_keys.push_back(keyOf(entity)); }
    void offer(const Entity& entity) {
        const std::string key = keyOf(entity);
        if (key.empty() || isFull() || std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end())
            return;
        m_keys.push_back(key);
        m_entities.push_back(entity);
    }
    void offerPlaceOf(const intel::Report& report) {
        Entity place;
        place.kind = EntityKind::Location;
        place.set("name", report.place);
        const intel::EntityField* name = intel::fieldOf(EntityKind::Location, "name");
        if (report.place.size() <= name->limit)
            offer(place);
    }
    [[nodiscard]] bool isFull() const { return m_entities.size() >= kMaxTemplates; }
    [[nodiscard]] std::vector<Entity> take() { return std::move(m_entities); }

private:
    std::vector<std::string> m_keys;
    std::vector<Entity> m_entities;
};

} // namespace

bool offersTemplates(EntityKind kind) {
    return kind == EntityKind::Vehicle || kind == EntityKind::Location;
}

std::vector<Entity> earlierEntities(client::Device& device, const intel::Report& report, EntityKind kind) {
    Found found;
    for (const Entity& entity : report.entities)
        found.pass(entity);
    const bool places = kind == EntityKind::Location;
    if (places)
        found.offerPlaceOf(report);
    auto rows = device.reports();
    if (!rows)
        return found.take();
    std::erase_if(*rows, [&](const store::ReportRow& row) {
        const bool draft = row.state == store::ReportState::Draft || row.state == store::ReportState::Refused;
        return !draft || row.kind != "report" || row.id == report.id;
    });
    std::stable_sort(rows->begin(), rows->end(), [](const store::ReportRow& a, const store::ReportRow& b) {
        return a.changed.value > b.changed.value;
    });
    for (std::size_t at = 0; at < rows->size() && at < kExaminedDrafts && !found.isFull(); ++at) {
        const auto draft = device.report((*rows)[at].id);
        if (!draft)
            continue;
        for (const Entity& entity : draft->entities) {
            if (entity.kind == kind)
                found.offer(entity);
        }
        if (places)
            found.offerPlaceOf(*draft);
    }
    return found.take();
}

} // namespace lanyard::app
