#include "sync/intake/print/report_form.h"

#include "core/intel/words.h"
#include "sync/intake/print/uk_time.h"

#include <algorithm>
#include <array>

namespace lanyard::intake {

namespace {

using Form = PrintForm;
using intel::Report;

std::string wordsOf(intel::Evaluation evaluation) {
    switch (evaluation) {
    case intel::Evaluation::Reliable:
        return "Reliable";
    case intel::Evaluation::Untested:
        return "Untested";
    case intel::Evaluation::NotReliable:
        return "Not reliable";
    }
    return {};
}

std::string wordsOf(intel::Assessment assessment) {
    switch (assessment) {
    case intel::Assessment::KnownDirectly:
        return "Known directly to the source";
    case intel::Assessment::KnownIndirectlyCorroborated:
        return "Known indirectly to the source but corroborated";
    case intel::Assessment::KnownIndirectly:
        return "Known indirectly to the source";
    case intel::Assessment::NotKnown:
        return "Not known";
    case intel::Assessment::SuspectedFalse:
        return "Suspected to be false";
    }
    return {};
}

std::string wordsOf(intel::Handling handling) {
    switch (handling) {
    case intel::Handling::Permitted:
        return "Lawful sharing permitted";
    case intel::Handling::Conditions:
        return "Lawful sharing permitted with conditions";
    }
    return {};
}

std::string wordsOf(intel::SourceKind kind) {
    switch (kind) {
    case intel::SourceKind::OwnObservation:
        return "Own observation";
    case intel::SourceKind::Public:
        return "Member of the public";
    case intel::SourceKind::Professional:
        return "Professional";
    case intel::SourceKind::Partner:
        return "Partner agency";
    case intel::SourceKind::Other:
        return "Other";
    }
    return {};
}

/// The box that is filled, and its words; no box when nothing was chosen.
template <class Value>
Form::Grade grade(std::string label, std::vector<std::string> codes, std::optional<Value> value, std::size_t index) {
    Form::Grade made{std::move(label), std::move(codes), 0, "Not graded"};
    made.chosen = value ? index : made.codes.size();
    if (value)
        made.words = made.codes[index] + ": " + wordsOf(*value);
    return made;
}

/// An id of content, or the name of a member, as words: "sexual-harm-prevention-order".
std::string plain(std::string_view word) {
    std::string words(word);
    for (char& c : words) {
        if (c == '-' || c == '_')
            c = ' ';
    }
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : ", ") + word;
    return line;
}

/// Each id with the force's words for it, when it has some.
std::vector<std::string> inWords(const std::vector<std::string>& ids, const PrintMeta& meta) {
    std::vector<std::string> words;
    for (const std::string& id : ids) {
        const auto known = meta.words.find(id);
        words.push_back(known == meta.words.end() ? id : known->second + " (" + id + ')');
    }
    return words;
}

std::string labelOf(std::string_view member) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kOwn{
        {{"registration_normalised", "Registration, for searching"},
         {"handle_search", "Handle, for searching"},
         {"e164", "Number, international"},
         {"position", "Position as given"},
         {"grid", "National Grid reference"},
         {"accuracy_m", "Accuracy in metres"},
         {"premises", "Kind of premises"}}};
    const auto own = std::find_if(kOwn.begin(), kOwn.end(), [&](const auto& one) { return one.first == member; });
    return own == kOwn.end() ? plain(member) : std::string(own->second);
}

std::string_view titleOf(intel::EntityKind kind) {
    switch (kind) {
    case intel::EntityKind::Person:
        return "People";
    case intel::EntityKind::Vehicle:
        return "Vehicles";
    case intel::EntityKind::Location:
        return "Places";
    case intel::EntityKind::Telephone:
        return "Telephones";
    case intel::EntityKind::OnlineAccount:
        return "Online accounts";
    }
    return {};
}

/// A table of things, each with its number and what is said of it, one line a member.
class Cards {
public:
    explicit Cards(std::string_view title) : m_table{{{std::string(title), 2}, {"", 3}, {"", 7}}, {}} {}
    void begin(std::string name) { m_name = std::move(name); }
    void say(std::string label, std::string value) {
        if (value.empty())
            return;
        m_table.rows.push_back({m_name, std::move(label), std::move(value)});
        m_name.clear();
    }
    /// A card on which nothing stands is still there: a link may name it.
    void end() {
        if (!m_name.empty())
            m_table.rows.push_back({m_name, "Nothing entered", ""});
    }
    [[nodiscard]] Form::Table take() { return std::move(m_table); }

private:
    Form::Table m_table;
    std::string m_name;
};

std::vector<Form::Block> frontOf(const std::string& id, const std::string& corrects, UnixMillis written,
                                 const PrintMeta& meta) {
    std::vector<Form::Block> blocks{Form::Fields{{{"Number", id},
                                                  {"Reference given to the officer", meta.reference},
                                                  {"Reporting officer", meta.officer},
                                                  {"Device", meta.device},
                                                  {"Written", ukTime(written)},
                                                  {"Sealed on the device", ukTime(meta.sealed)}}}};
    if (!corrects.empty())
        blocks.emplace_back(Form::Note{"This corrects " + corrects + '.', false});
    return blocks;
}

Form::Section gradingOf(const Report& report) {
    return {"Grading",
            {Form::Fields{{{"Kind of source", report.source ? wordsOf(*report.source) : std::string()}}},
             grade("Source evaluation", {"1", "2", "3"}, report.evaluation,
                   report.evaluation ? static_cast<std::size_t>(*report.evaluation) - 1 : 0),
             grade("Information assessment", {"A", "B", "C", "D", "E"}, report.assessment,
                   report.assessment ? static_cast<std::size_t>(*report.assessment) : 0)}};
}

Form::Section handlingOf(const Report& report, const PrintMeta& meta) {
    Form::Section section{"Handling and conditions", {}};
    section.blocks.emplace_back(grade("Handling", {"P", "C"}, report.handling,
                                      report.handling ? static_cast<std::size_t>(*report.handling) : 0));
    if (!report.conditionCodes.empty())
        section.blocks.emplace_back(Form::Fields{{{"Condition codes", joined(inWords(report.conditionCodes, meta))}}});
    if (!report.conditions.empty())
        section.blocks.emplace_back(Form::Words{report.conditions});
    return section;
}

Form::Section intelligenceOf(const Report& report) {
    return {"Intelligence",
            {Form::Fields{{{"When it happened", report.eventAt ? ukTime(*report.eventAt) : std::string()},
                           {"Where", report.place}}},
             Form::Words{report.text}}};
}

Form::Section entitiesOf(const Report& report) {
    Form::Section section{"People, vehicles, places, telephones and online accounts", {}};
    std::vector<std::string> none;
    for (const intel::EntityKind kind : intel::entityKinds()) {
        Cards cards(titleOf(kind));
        for (const intel::Entity& entity : report.entities) {
            if (entity.kind != kind)
                continue;
            cards.begin(entity.id);
            for (const intel::EntityField& field : intel::fieldsOf(kind)) {
                const std::string& value = entity.value(field.name);
                cards.say(labelOf(field.name), field.shape == intel::EntityField::Shape::Choice ? plain(value) : value);
            }
            cards.end();
        }
        if (Form::Table table = cards.take(); table.rows.empty())
            none.emplace_back(titleOf(kind));
        else
            section.blocks.emplace_back(std::move(table));
    }
    if (!none.empty())
        section.blocks.emplace_back(Form::Note{"None entered: " + joined(none) + '.', false});
    return section;
}

Form::Section linksOf(const Report& report) {
    Form::Table table{{{"From", 4}, {"Link", 3}, {"To", 4}, {"How known", 2}}, {}};
    const auto named = [&report](const std::string& id) {
        const auto found = std::find_if(report.entities.begin(), report.entities.end(),
                                        [&](const intel::Entity& entity) { return entity.id == id; });
        return found == report.entities.end() ? id : id + ' ' + intel::titleOf(*found);
    };
    for (const intel::Link& link : report.links)
        table.rows.push_back({named(link.from), plain(link.kind), named(link.to),
                              link.basis.empty() ? std::string("Not said") : plain(link.basis)});
    return {"Links", {std::move(table)}};
}

Form::Section attachmentsOf(const Report& report) {
    Cards cards("Attachments");
    std::size_t number = 0;
    for (const intel::Attachment& attachment : report.attachments) {
        cards.begin(std::to_string(++number));
        cards.say("Caption", attachment.caption);
        cards.say("Kind", attachment.media);
        cards.say("Size", std::to_string(attachment.size) + " bytes");
        cards.say("Number", attachment.id);
        cards.say("SHA-256", attachment.sha256);
        cards.say("Metadata", attachment.metadataKept ? "Kept on purpose: may hold place, time and device" : "");
    }
    Form::Section section{"Attachments", {}};
    if (number != 0)
        section.blocks.emplace_back(Form::Note{
            "Each comes in an envelope of its own, maybe later than this: parts.json beside it says which are here.",
            false});
    section.blocks.emplace_back(cards.take());
    return section;
}

Form::Section formsOf(const Report& report, const PrintMeta& meta) {
    std::vector<std::string> forms;
    for (const std::string& form : report.forms)
        forms.push_back(plain(form));
    return {"Forms of abuse and flags",
            {Form::Fields{{{"Forms of abuse", joined(forms)},
                           {"Flags that the officer suggests", joined(inWords(report.flags, meta))}}}}};
}

Form::Section childOf(const Report& report) {
    Form::Section section{"Child at risk", {}};
    const char* answer = !report.childAtRiskNow   ? "The officer did not say whether a child may be at risk now."
                         : *report.childAtRiskNow ? "A child may be at risk now: yes. What was done:"
                                                  : "A child may be at risk now: no.";
    section.blocks.emplace_back(Form::Note{answer, report.childAtRiskNow == true});
    if (!report.riskAction.empty() || report.childAtRiskNow == true)
        section.blocks.emplace_back(Form::Words{report.riskAction});
    return section;
}

Form::Section guidesOf(const Report& report) {
    Form::Table table{{{"Guide", 3}, {"Content version", 1}}, {}};
    for (const intel::GuideUsed& guide : report.guides)
        table.rows.push_back({plain(guide.id), std::to_string(guide.packVersion)});
    return {"Guides used", {std::move(table)}};
}

Form::Section reasoningOf(const Report& report) {
    Form::Section section{"Which measure? as it was worked out", {}};
    if (!report.reasoning.empty())
        section.blocks.emplace_back(Form::Note{
            "What the officer entered, and what the measures' tests made of it. It advises; a person decides.", false});
    for (const intel::Reasoning& run : report.reasoning) {
        section.blocks.emplace_back(
            Form::Fields{{{"Law as it stood on", formatDate(run.on)},
                          {"Content", run.pack + ", version " + std::to_string(run.packVersion)}}});
        Form::Table facts{{{"Fact", 3}, {"Answer", 1}}, {}};
        for (const intel::Reasoning::Said& said : run.facts)
            facts.rows.push_back({said.fact, said.value});
        Form::Table measures{{{"Measure", 3}, {"Test", 1}}, {}};
        for (const intel::Reasoning::Outcome& outcome : run.measures)
            measures.rows.push_back({plain(outcome.measure), plain(outcome.status)});
        section.blocks.emplace_back(std::move(facts));
        section.blocks.emplace_back(std::move(measures));
    }
    if (section.blocks.empty())
        section.blocks.emplace_back(Form::Table{});
    return section;
}

Form::Section provenanceOf(const Report& report) {
    return {"Provenance",
            {Form::Note{report.sealedProvenance.empty() ? "No provenance came with this report."
                                                        : "Provenance is sealed for the source unit and is in a file "
                                                          "of its own: provenance.age. It is not printed here.",
                        false}}};
}

Form blankForm(std::string title, std::string id, UnixMillis written) {
    Form form;
    form.title = std::move(title);
    // A record has no marking of its own; what it says of a place may be as sensitive as any report.
    form.marking = std::string(intel::wordOf(intel::Marking::OfficialSensitive));
    form.id = std::move(id);
    form.written = written;
    return form;
}

} // namespace

PrintForm formOf(const Report& report, const PrintMeta& meta) {
    Form form = blankForm("Intelligence report", report.id, report.created);
    form.marking = std::string(intel::wordOf(report.marking));
    form.front = frontOf(report.id, report.corrects, report.created, meta);
    if (report.childAtRiskNow == true)
        form.front.insert(form.front.begin(),
                          Form::Note{"The officer says that a child may be at risk now: see Child at risk.", true});
    form.sections = {gradingOf(report),
                     handlingOf(report, meta),
                     intelligenceOf(report),
                     {"What others said", {Form::Words{report.said}}},
                     {"Officer's comment", {Form::Words{report.comment}}},
                     entitiesOf(report),
                     linksOf(report),
                     attachmentsOf(report),
                     formsOf(report, meta),
                     childOf(report),
                     guidesOf(report),
                     reasoningOf(report),
                     provenanceOf(report)};
    return form;
}

PrintForm formOf(const intel::Disruption& record, const PrintMeta& meta) {
    Form form = blankForm("Record of a disruption", record.id, record.created);
    form.front = frontOf(record.id, record.corrects, record.created, meta);
    const std::string measure = record.measureTitle.empty() ? plain(record.measure) : record.measureTitle;
    form.sections = {{"Measure",
                      {Form::Fields{{{"Measure", measure},
                                     {"In the content as", record.measure},
                                     {"Content version", std::to_string(record.packVersion)},
                                     {"Form of abuse", plain(record.form)}}}}},
                     {"What came of it",
                      {Form::Fields{{{"Outcome", plain(record.outcome)},
                                     {"Day", record.on ? formatDate(*record.on) : std::string()},
                                     {"Where", record.place}}}}},
                     {"Note", {Form::Words{record.note}}}};
    return form;
}

PrintForm formOf(const intel::Withdrawal& request, const PrintMeta& meta) {
    Form form = blankForm("Request to withdraw a report", request.id, request.created);
    form.front = frontOf(request.id, {}, request.created, meta);
    form.sections = {{"Report to withdraw", {Form::Fields{{{"Report", request.withdraws}}}}},
                     {"Reason", {Form::Words{request.reason}}},
                     {"What happens now", {Form::Note{"The force decides whether the report is withdrawn.", false}}}};
    return form;
}

Result<PrintForm> formOf(std::string_view kind, std::string_view body, const PrintMeta& meta) {
    if (kind == "report") {
        LANYARD_ASSIGN(const auto report, intel::fromWireJson(body));
        return formOf(report, meta);
    }
    if (kind == "disruption") {
        LANYARD_ASSIGN(const auto record, intel::disruptionFromWireJson(body));
        return formOf(record, meta);
    }
    if (kind == "withdrawal") {
        LANYARD_ASSIGN(const auto request, intel::withdrawalFromWireJson(body));
        return formOf(request, meta);
    }
    return fail(ErrorCode::InvalidArgument, "That kind of envelope is not printed.");
}

} // namespace lanyard::intake
