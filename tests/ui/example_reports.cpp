#include "tests/ui/example_reports.h"

#include <tuple>

namespace lanyard::ui {
namespace {

/// A text of the review, and a chip.
QVariantMap part(const QString& member, const QString& label, const QString& text) {
    return {{"members", QStringList{member}}, {"label", label}, {"text", text}, {"html", ""}};
}
QVariantMap chip(const QString& icon, const QString& text) {
    return {{"icon", icon}, {"text", text}, {"tone", "plain"}};
}

} // namespace

void fillReports(app::Session& session) {
    session.drafts()->setQuery({});
    const QString saved = "Saved 22:47, only on this phone";
    session.drafts()->setRows({{"r-1",
                                "report",
                                "Blue hatchback, Canal Street",
                                saved,
                                "Needs: source grade, handling",
                                {},
                                "Draft",
                                "pencil",
                                "word"},
                               {"r-2",
                                "report",
                                "Two lads asking for the girl from 14B",
                                "Saved 21:10, only on this phone",
                                "",
                                {"Check that it is yours."},
                                "Written while locked",
                                "lock",
                                "word"},
                               {"d-1",
                                "disruption",
                                "Closure notice",
                                "Saved 20:02, only on this phone",
                                "Needs: what came of it",
                                {},
                                "Draft, disruption record",
                                "gavel",
                                "word"},
                               {"r-8",
                                "report",
                                "The girl was seen again, Weir Lane",
                                "Saved 1 Nov, 20:15, only on this phone",
                                "",
                                {"Corrects LY-26-004173.", "Tied to another report: the same note, another source.",
                                 "Not touched for 21 days. The force does not have it."},
                                "Draft",
                                "pencil",
                                "word"}},
                              4);
    session.outbox()->setRows({{"r-1", "Blue hatchback, Canal Street", "draft", "Draft", "pencil", "word",
                                "Saved 22:47, only on this phone", "", "", 0, "draft"},
                               {"r-3", "Lodging house, Mill Row", "waiting", "Waiting for signal", "hourglass", "need",
                                "Sealed 21:50", "", "", 0, "sent"},
                               {"r-4", "Taxi rank, Station Approach", "sending", "Sending, 40%", "send-2", "go",
                                "You can lock the phone", "", "", 0.4, "sent"},
                               {"r-5", "Guests at the Harbour Inn", "relay", "With relay", "arrows-right-left", "go",
                                "The relay cannot read it", "", "", 0, "sent"},
                               {"r-6", "Missing girl found, Weir Lane", "received", "Received by force", "circle-check",
                                "good", "Receipt checked. Nobody may have read it yet.", "LY-26-004173", "", 0, "sent"},
                               {"r-7", "Night café, Fernleigh Road", "refused", "Refused: see why", "alert-triangle",
                                "bad", "The force could not open it. The draft is back.", "", "no-key", 0, "draft"}},
                              2);
}

app::SentModel::Page sentPage(bool received) {
    const auto detail = [](const QString& label, const QString& value) {
        return QVariantMap{{"label", label}, {"value", value}};
    };
    app::SentModel::Page page;
    page.rowId = received ? "r-6" : "r-5";
    page.title = received ? "Begun 20:51" : "Guests at the Harbour Inn";
    page.stateText = received ? "Received by force" : "With relay";
    page.stateIcon = received ? "circle-check" : "arrows-right-left";
    page.tone = received ? "good" : "go";
    page.line = received ? "Stored and checked by a machine. Nobody may have read it yet."
                         : "The relay cannot read it. The force takes it from there.";
    page.details = {detail("Sealed", "21:02")};
    page.keptText = "It is sealed. It stays on this phone, closed to view, until the force has received it.";
    page.canWithdraw = true;
    if (received) {
        page.details = {detail("The force's reference", "LY-26-004173"), detail("Receipt came", "21:40"),
                        detail("Receipt", "Signed by the force, checked, and kept on this phone")};
        page.keptText = "Its words are not on this phone any more. Only reference, time and receipt stay.";
    }
    return page;
}

app::FinishModel::Fields finishFields() {
    app::FinishModel::Fields fields;
    fields.reportId = "r-1";
    fields.text = kFinishText;
    fields.place = "Canal Street car park";
    fields.source = "public";
    fields.evaluation = "2";
    fields.assessment = "A";
    fields.forms = {"group"};
    fields.marking = "OFFICIAL-SENSITIVE";
    fields.childAtRisk = 0;
    return fields;
}

app::FinishModel::Verdict finishVerdict(bool problems) {
    app::FinishModel::Verdict verdict;
    verdict.gradeText = problems ? "2 A ?" : "2 A P";
    verdict.canSubmit = !problems;
    verdict.reviewTexts = {part("text", "", kFinishText),
                           part("said", "What others said", "“He picks them up every Saturday.”"),
                           part("comment", "Officer's comment", "The pattern may be grooming.")};
    verdict.reviewChips = {chip("user", "Man, about 30"), chip("car", "TST"), chip("lock", "Ask first")};
    verdict.review = {QVariantMap{{"label", "Place"}, {"value", "Canal Street car park"}},
                      QVariantMap{{"label", "Form of abuse"}, {"value", "Group or gang"}},
                      QVariantMap{{"label", "Marking"}, {"value", "OFFICIAL-SENSITIVE"}}};
    verdict.reviewFoot = "Report number 1f0a2c34-5b6d-4e7f-8091-a2b3c4d5e6f7, begun 22:47. Form 3x5x2, version 1.";
    verdict.sourceText = "This one is what a member of the public told you.";
    verdict.provenanceSealedTo =
        "Sealed to the source unit of Northmere Police. The system that takes in reports cannot open it.";
    verdict.provenanceText = "Who told you and how you know. Sealed apart, for the source unit only.";
    if (problems) {
        verdict.problems = {QVariantMap{{"field", "handling"},
                                        {"sentence", "Say how it may be shared: P permitted, or C with conditions."},
                                        {"blocks", true},
                                        {"step", 3},
                                        {"stepText", "Go to step 3"}},
                            QVariantMap{{"field", "provenance"},
                                        {"sentence", "Say who told you and how they know, here and not in the text."},
                                        {"blocks", false},
                                        {"step", 4},
                                        {"stepText", "Go to step 4"}}};
        verdict.blockText = "The grade is not complete.";
    }
    return verdict;
}

app::FinishModel::Verdict leakVerdict() {
    app::FinishModel::Verdict shown = finishVerdict(false);
    QVariantMap text = part("text", "", QString(kFinishText) + " Seen by staff on nights at the kiosk.");
    text["html"] = QString(kFinishText) + " Seen by staff <mark>on nights at the kiosk</mark>.";
    shown.reviewTexts[0] = text;
    shown.leaks = {QVariantMap{
        {"words", "on nights at the kiosk"},
        {"html", "<b>“on nights at the kiosk”</b> could point to your source. It can stay in Provenance."}}};
    return shown;
}

void fillDisruption(app::DisruptionModel& record, bool chosen) {
    record.clear();
    const auto chip = [](const QString& value, const QString& title) {
        return QVariantMap{{"value", value}, {"text", title}};
    };
    record.setOptions(
        {{chip("served", "Served"), chip("sought", "Applied for"), chip("granted", "Granted"),
          chip("refused", "Refused"), chip("breached", "Broken"), chip("ended", "It stopped"),
          chip("no-effect", "No effect"), chip("other", "Something else")},
         {chip("intra-familial", "In the family"), chip("group", "By a group or gang"),
          chip("online-images", "Images online"), chip("online-grooming", "Grooming online"),
          chip("under-18s", "By under-18s"), chip("institutional", "In an institution"), chip("unknown", "Not known")},
         {chip("today", "Today"), chip("yesterday", "Yesterday"), chip("other", "Another day")}});
    QVariantList measures;
    for (const auto& [id, title, subtitle] :
         {std::tuple{"closure-notice", "Closure notice", "Commercial premises used for offences"},
          std::tuple{"hotel-guest-notice", "Hotel guest information notice", "Who is staying, and when"},
          std::tuple{"sexual-risk-order", "Sexual risk order", "Risk of sexual harm, no conviction"}})
        measures.append(QVariantMap{{"itemId", id}, {"title", title}, {"subtitle", subtitle}, {"strap", "direct"}});
    record.setMeasures(measures);
    app::DisruptionModel::Fields fields;
    fields.recordId = "d-1";
    fields.day = "today";
    if (chosen) {
        fields.measureId = "closure-notice";
        fields.measureTitle = "Closure notice";
        fields.form = "group";
        fields.place = "Mill Row";
    }
    record.show(fields);
    app::DisruptionModel::Verdict verdict;
    verdict.dayText = "22 Nov 2026";
    verdict.blockText = "Say what came of it.";
    record.setVerdict(verdict);
    record.setSaved("Saved 22:47, encrypted, only on this phone");
}

} // namespace lanyard::ui
