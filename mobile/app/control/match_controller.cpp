#include "mobile/app/control/match_controller.h"

#include "mobile/app/control/match_words.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

namespace {

struct Loaded {
    Result<measures::Matcher> matcher;
    std::optional<Date> lastServerDay;
};

} // namespace

MatchController::MatchController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_model(*session.match()) {
    connect(&m_model, &MatchModel::answered, this, &MatchController::answer);
    connect(&m_model, &MatchModel::clearRequested, this, &MatchController::clear);
    connect(&m_model, &MatchModel::noteRequested, this, &MatchController::startNote);
}

void MatchController::load() {
    const quint64 number = ++m_asked;
    m_worker.ask(
        this,
        [language = m_session.settings()->language().toStdString()](Backend& backend) -> Loaded {
            auto rulebook = backend.device().rulebook(language);
            if (!rulebook)
                return {fail(rulebook.error()), std::nullopt};
            return {measures::Matcher::build(std::move(*rulebook)), backend.lastServerDay()};
        },
        [this, number](Loaded loaded) {
            if (number != m_asked || m_session.state() != Session::Open)
                return;
            m_matcher.reset();
            if (loaded.matcher)
                m_matcher.emplace(std::move(*loaded.matcher));
            m_lastServerDay = loaded.lastServerDay;
            if (!m_matcher) {
                MatchSummary summary;
                summary.problem = saidText(loaded.matcher.error().message);
                m_model.setFacts({});
                m_model.setResults({}, summary);
                return;
            }
            show();
        });
}

void MatchController::forget() {
    ++m_asked;
    m_said.clear();
    m_typed.clear();
    m_matcher.reset();
}

void MatchController::clear() {
    m_said.clear();
    m_typed.clear();
    show();
}

const content::Fact* MatchController::factOf(const QString& factId) const {
    if (!m_matcher)
        return nullptr;
    const auto& facts = m_matcher->rulebook().facts;
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [id = factId.toStdString()](const content::Fact& fact) { return fact.id == id; });
    return found == facts.end() ? nullptr : &*found;
}

void MatchController::answer(const QString& factId, const QVariant& value) {
    const content::Fact* fact = factOf(factId);
    if (fact == nullptr)
        return;
    m_said.erase(fact->id);
    switch (fact->type) {
    case content::FactType::YesNo:
        if (const int yes = value.toInt(); yes != 0)
            m_said[fact->id] = yes == 1;
        break;
    case content::FactType::Age:
        m_typed[fact->id] = value.toString();
        if (const auto age = ageOf(value.toString()))
            m_said[fact->id] = *age;
        break;
    case content::FactType::Choice: {
        const std::string choice = value.toString().toStdString();
        if (std::any_of(fact->choices.begin(), fact->choices.end(),
                        [&](const content::FactChoice& each) { return each.id == choice; }))
            m_said[fact->id] = choice;
        break;
    }
    }
    show();
}

Result<measures::MatchResult> MatchController::matched() const {
    return m_matcher->match(m_said, {dateOf(m_clock.now()), measures::Question::Source::Clock, m_lastServerDay});
}

void MatchController::show() {
    if (!m_matcher)
        return;
    const content::Rulebook& rulebook = m_matcher->rulebook();
    const auto result = matched();
    if (!result) {
        MatchSummary summary;
        summary.problem = saidText(result.error().message);
        m_model.setResults({}, summary);
        return;
    }
    std::vector<FactRow> facts;
    for (const content::Fact& fact : rulebook.facts) {
        if (fact.derived)
            continue;
        const auto typed = m_typed.find(fact.id);
        const QString words = typed == m_typed.end() ? QString() : typed->second;
        const bool wrong = !words.trimmed().isEmpty() && !m_said.contains(fact.id);
        //: Under an age that is none.
        //% "An age in years, or two with a dash: 14-16"
        const QString problem = wrong ? qtTrId("match.noAge") : QString();
        facts.push_back(factRow(fact, m_said, words, problem, fact.id == result->askNext && !m_said.empty()));
    }
    // Questions about one thing stand together; within it in the order of content.
    static const QStringList order{"child", "carer", "suspect", "place", "vehicle", "online", "picture"};
    std::stable_sort(facts.begin(), facts.end(), [](const FactRow& a, const FactRow& b) {
        return order.indexOf(a.about) < order.indexOf(b.about);
    });
    m_model.setFacts(std::move(facts));
    std::vector<MatchRow> rows;
    for (const measures::MeasureResult& measure : result->measures)
        rows.push_back(matchRow(measure, rulebook, result->on, m_session.settings()->language()));
    m_model.setResults(std::move(rows),
                       summaryOf(*result, rulebook, static_cast<int>(m_said.size()), m_session.settings()->language()));
}

void MatchController::startNote() {
    if (!m_matcher)
        return;
    const auto result = matched();
    if (!result)
        return;
    intel::Reasoning reasoning{result->pack, result->version, result->on, {}, {}};
    for (const auto& [fact, value] : m_said)
        reasoning.facts.push_back({fact, saidValue(value)});
    // What looks met or is still open; what fails follows from the facts and the pack.
    for (const measures::MeasureResult& measure : result->measures)
        if (measure.verdict == measures::Verdict::Met || measure.verdict == measures::Verdict::Open)
            reasoning.measures.push_back({measure.id, std::string(measures::verdictName(measure.verdict))});
    emit noteRequested(reasoning);
}

} // namespace lanyard::app
