#include "mobile/app/control/reading_controller.h"

#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <set>

namespace lanyard::app {

namespace {

constexpr std::size_t kSearchLimit = 30;
constexpr std::size_t kMeasuresLimit = 200;

using Heads = std::vector<content::ItemHead>;

ItemRow rowOf(const content::ItemHead& head) {
    return {toQt(head.id),
            toQt(head.title),
            toQt(head.subtitle.empty() ? content::plainText(head.summary) : head.subtitle),
            toQt(head.strap),
            toQt(head.group),
            toQt(head.groupTitle)};
}

std::vector<ItemRow> rowsOf(const Heads& heads) {
    std::vector<ItemRow> rows;
    rows.reserve(heads.size());
    for (const content::ItemHead& head : heads)
        rows.push_back(rowOf(head));
    return rows;
}

SearchRow rowOf(const content::SearchHit& hit) {
    QString snippet;
    for (const content::SnippetPart& part : hit.snippet) {
        const QString piece = toQt(part.text).toHtmlEscaped();
        snippet += part.hit ? QStringLiteral("<b>%1</b>").arg(piece) : piece;
    }
    return {toQt(hit.head.id),
            toQt(content::kindName(hit.head.kind)),
            kindTitle(hit.head.kind, hit.head.strap),
            toQt(hit.head.title),
            toQt(hit.head.subtitle),
            snippet,
            toQt(hit.head.strap),
            toQt(hit.matchedAlias)};
}

Result<ItemAndContext> loadItem(Backend& backend, const std::string& id, const std::string& language) {
    client::Device& device = backend.device();
    ItemAndContext loaded;
    LANYARD_ASSIGN(loaded.item, device.item(id, language));
    if (loaded.item.test) {
        for (const content::TestNode& node : loaded.item.test->unless) {
            const auto other = device.item(node.then, language);
            if (other)
                loaded.titles[node.then] = other->title;
        }
    }
    const auto packs = device.packs();
    if (packs && !packs->empty()) {
        loaded.packTitle = packs->front().title;
        loaded.packVersion = packs->front().version;
        if (!packs->back().over.empty()) {
            loaded.overlayTitle = packs->back().title;
            loaded.overlayVersion = packs->back().version;
        }
    }
    return loaded;
}

} // namespace

ReadingController::ReadingController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session) {
    connect(session.search(), &SearchModel::queryChanged, this, &ReadingController::search);
    connect(session.measures(), &MeasuresModel::filterChanged, this, &ReadingController::loadMeasures);
    connect(session.measures(), &MeasuresModel::queryChanged, this, &ReadingController::loadMeasures);
    connect(&session, &Session::itemRequested, this, [this](const QString& id) { openItem(id, true); });
}

std::string ReadingController::language() const {
    return m_session.settings()->language().toStdString();
}

void ReadingController::search(const QString& query) {
    const quint64 number = ++*m_searches;
    if (m_session.state() != Session::Open)
        return;
    if (query.trimmed().isEmpty()) {
        m_session.search()->setBusy(false);
        m_session.search()->setRows({});
        return;
    }
    m_session.search()->setBusy(true);
    using Hits = Result<std::vector<content::SearchHit>>;
    m_worker.ask(
        this,
        [words = query.toStdString(), language = language(), number, last = m_searches](Backend& backend) -> Hits {
            if (*last != number)
                return fail(ErrorCode::Cancelled, "");
            return backend.device().search(words, language, kSearchLimit);
        },
        [this, number, query](const Hits& hits) {
            if (*m_searches != number || m_session.state() != Session::Open)
                return;
            m_session.search()->setBusy(false);
            if (!hits) {
                m_session.search()->setRows({}, saidText(hits.error().message));
                return;
            }
            std::vector<SearchRow> rows;
            for (const content::SearchHit& hit : *hits)
                rows.push_back(rowOf(hit));
            //: When a search finds nothing. %1 what was typed.
            //% "Nothing found for “%1”. Try another word, or what people call it."
            const QString none = qtTrId("search.none").arg(query.trimmed());
            m_session.search()->setRows(std::move(rows), hits->empty() ? none : QString());
        });
}

void ReadingController::loadLists() {
    loadMeasures();
    ++m_lists;
    loadList(content::Kind::Sign, *m_session.signs());
    loadList(content::Kind::Situation, *m_session.situations());
    loadList(content::Kind::Practice, *m_session.practice());
    loadList(content::Kind::Case, *m_session.cases());
    loadList(content::Kind::Partner, *m_session.partners());
    loadList(content::Kind::Definition, *m_session.definitions());
    search(m_session.search()->query());
}

void ReadingController::loadList(content::Kind kind, GuideListModel& list) {
    m_worker.ask(
        this, [kind, language = language()](Backend& backend) { return backend.device().list(kind, language); },
        [this, &list, number = m_lists](const Result<Heads>& heads) {
            if (heads && number == m_lists && m_session.state() == Session::Open)
                list.setRows(rowsOf(*heads));
        });
}

void ReadingController::loadMeasures() {
    const quint64 number = ++m_measures;
    if (m_session.state() != Session::Open)
        return;
    const std::string filter = m_session.measures()->filter().toStdString();
    const std::string words = m_session.measures()->query().trimmed().toStdString();
    m_worker.ask(
        this,
        [filter, words, language = language()](Backend& backend) -> Result<Heads> {
            LANYARD_ASSIGN(Heads heads, backend.device().list(content::Kind::Measure, language));
            if (filter != "all")
                std::erase_if(heads, [&](const content::ItemHead& head) { return head.strap != filter; });
            if (words.empty())
                return heads;
            LANYARD_ASSIGN(const auto hits, backend.device().search(words, language, kMeasuresLimit));
            std::set<std::string> found;
            for (const content::SearchHit& hit : hits)
                found.insert(hit.head.id);
            std::erase_if(heads, [&](const content::ItemHead& head) { return !found.contains(head.id); });
            return heads;
        },
        [this, number](const Result<Heads>& heads) {
            if (heads && number == m_measures && m_session.state() == Session::Open)
                m_session.measures()->setRows(rowsOf(*heads));
        });
}

void ReadingController::openItem(const QString& itemId, bool navigate) {
    const quint64 number = ++m_items;
    if (m_session.state() != Session::Open)
        return;
    ItemModel& model = *m_session.item();
    model.setBusy(true);
    m_worker.ask(
        this,
        [id = itemId.toStdString(), language = language()](Backend& backend) {
            return loadItem(backend, id, language);
        },
        [this, number, navigate, &model](const Result<ItemAndContext>& loaded) {
            if (number != m_items || m_session.state() != Session::Open)
                return;
            if (!loaded) {
                model.setMissing();
                if (navigate)
                    m_session.goTo(QStringLiteral("guide"));
                return;
            }
            ShownItem shown = showItem(*loaded, dateOf(m_clock.now()), m_session.settings()->language());
            // Ticks stay when the same page comes again.
            if (model.itemId() != shown.page.itemId || !navigate)
                model.test()->show(std::move(shown.test), shown.unless);
            model.show(shown.page);
            if (navigate)
                m_session.goTo(shown.page.isMeasure ? QStringLiteral("measure") : QStringLiteral("guide"));
        });
}

void ReadingController::reloadItem() {
    if (!m_session.item()->itemId().isEmpty())
        openItem(m_session.item()->itemId(), false);
}

void ReadingController::loadPublicPage() {
    const quint64 number = ++m_pages;
    m_worker.ask(
        this,
        [language = language()](Backend& backend) {
            return backend.opened() ? backend.device().publicPage(language) : content::Item{};
        },
        [this, number](content::Item item) {
            if (number != m_pages || item.id.empty())
                return;
            ShownItem shown =
                showItem({std::move(item), {}, {}, 0}, dateOf(m_clock.now()), m_session.settings()->language());
            m_session.publicPage()->show(shown.page);
        });
}

void ReadingController::forget() {
    ++*m_searches;
    ++m_measures;
    ++m_items;
    ++m_lists;
}

} // namespace lanyard::app
