#include "tests/unit/core/content/sample_pack.h"

#include <stdexcept>
#include <zstd.h>

namespace lanyard::test {
namespace {

using Json = nlohmann::json;

Json item(const char* id, const char* kind, const char* title) {
    return {{"id", id},
            {"kind", kind},
            {"title", title},
            {"summary", "A page about something."},
            {"subtitle", ""},
            {"aliases", Json::array()},
            {"keywords", Json::array()},
            {"group", ""},
            {"strap", "guide"},
            {"law", nullptr},
            {"reviewed", "2026-11-22"},
            {"reviewDue", "2027-05-22"},
            {"reviewer", "legal review due"},
            {"confidence", "high"},
            {"confidenceNote", ""},
            {"sources", Json::array({{{"id", "first-act"}, {"at", "section 2"}}})},
            {"keyFacts", Json::array()},
            {"test", nullptr},
            {"use", nullptr},
            {"breach", nullptr},
            {"evidence", Json::array()},
            {"related", Json::array()},
            {"atRisk", false},
            {"attachments", true},
            {"public", false},
            {"sections", Json::array()},
            {"cy", nullptr}};
}

Json section(const char* id, const char* title, const char* type, std::vector<std::string> lines) {
    return {{"id", id}, {"title", title}, {"blocks", Json::array({{{"type", type}, {"lines", std::move(lines)}}})}};
}

Json law(const char* status, Json from) {
    return {{"status", status}, {"from", std::move(from)}, {"until", nullptr}, {"checked", "2026-11-22"}};
}

Json measure(const char* id, const char* title) {
    const Json no{{"answer", "no"}, {"text", "Not needed"}};
    Json made = item(id, "measure", title);
    made["use"] = {{"who", "A police officer"}, {"authorises", "The force says"},
                   {"where", "No court"},       {"ages", "Under 16"},
                   {"conviction", no},          {"childsSupport", no},
                   {"lasts", "No limit"}};
    made["breach"] = {{"offence", no}, {"arrest", no}, {"entry", no}, {"notReached", "A parent"}};
    return made;
}

Json warningNotice() {
    Json notice = measure("warning-notice", "Warning notice");
    notice["summary"] = "Tells an adult to stop contact with a **named child**.";
    notice["subtitle"] = "police notice";
    notice["aliases"] = {"harbouring notice", "C5", "Sarah's law", "CAWN"};
    notice["keywords"] = {"grooming"};
    notice["group"] = "contact";
    notice["strap"] = "direct";
    notice["law"] = law("in-force", "1985-01-01");
    notice["keyFacts"] = Json::array({{{"label", "Who"}, {"value", "The police"}}});
    notice["test"] = {
        {"standard", "civil"},
        {"note", "The balance of probabilities."},
        {"all",
         Json::array(
             {{{"id", "age"},
               {"text", "The child is **under 16**, or under 18 and in care"},
               {"then", nullptr},
               {"any",
                Json::array(
                    {{{"id", "under-16"}, {"text", ""}, {"fact", "child.age"}, {"op", "below"}, {"value", 16}},
                     {{"id", ""},
                      {"text", ""},
                      {"all",
                       Json::array(
                           {{{"id", "under-18"}, {"text", ""}, {"fact", "child.age"}, {"op", "below"}, {"value", 18}},
                            {{"id", "in-care"},
                             {"text", ""},
                             {"fact", "child.in-care"},
                             {"op", "yes"},
                             {"value", true}}})}}})}},
              {{"id", "not-group"},
               {"text", "It is not a group"},
               {"then", nullptr},
               {"not", {{"id", "group"}, {"text", ""}, {"fact", "form"}, {"op", "is"}, {"value", "group"}}}},
              {{"id", "just"}, {"text", "The court thinks it just"}, {"then", nullptr}, {"judgement", "court"}}})},
        {"unless", Json::array({{{"id", "older"},
                                 {"text", "Sixteen or older"},
                                 {"fact", "child.age"},
                                 {"op", "at-least"},
                                 {"value", 18},
                                 {"then", "risk-order"}}})}};
    notice["evidence"] = Json::array({{{"table", "table6"}, {"row", "Notices"}, {"note", "Self-reported."}}});
    notice["related"] = Json::array({{{"id", "risk-order"}, {"as", "after"}, {"why", "If it is broken"}},
                                     {{"id", "future-order"}, {"as", "see"}, {"why", "Later"}}});
    notice["sections"] =
        Json::array({section("capture", "Evidence to capture", "bullets",
                             {"What they **did**.", "See [the order](risk-order) or [the later one](future-order)."}),
                     section("care", "Take care", "caution", {"Older guidance may be wrong."})});
    notice["cy"] = {
        {"title", "Hysbysiad rhybudd"},
        {"summary", "Dweud wrth oedolyn am beidio â chysylltu."},
        {"subtitle", ""},
        {"keyFacts", Json::array()},
        {"aliases", Json::array({"hysbysiad llochesu"})},
        {"testNote", ""},
        {"testTexts", {{"age", "Mae'r plentyn dan 16"}}},
        {"sections", Json::array({section("care", "Gofal", "caution", {"Gall hen ganllawiau fod yn anghywir: tŷ."})})},
        {"status", "draft translation, review due"}};
    return notice;
}

Json publicPage() {
    Json page = item("child-at-risk-now", "practice", "Child at risk now");
    page["public"] = true;
    page["atRisk"] = true;
    page["related"] = Json::array({{{"id", "warning-notice"}, {"as", "see"}, {"why", ""}}});
    page["sections"] = Json::array(
        {section("now", "Do this first", "steps", {"Call **999 or [serve a notice](warning-notice) now**."})});
    return page;
}

} // namespace

Json sampleDocument() {
    Json order = measure("risk-order", "Risk order");
    order["group"] = "contact";
    order["strap"] = "direct";
    order["law"] = law("in-force", "2015-03-08");
    order["summary"] = "Limits what somebody may do. It may follow a notice.";
    order["sections"] =
        Json::array({section("capture", "Evidence", "bullets", {"Messages about harbouring a child at a café."})});
    Json future = measure("future-order", "Future order");
    future["law"] = law("not-commenced", nullptr);
    Json situation = item("traffic-stop", "situation", "Traffic stop");
    situation["keywords"] = {"drink drive"};
    return {
        {"built", "2026-11-22"},
        {"evidence",
         {{"table6",
           {{"caption", "Officers who used it. 238 officers, 2021 survey."},
            {"columns", {"Group", "Online", "Family"}},
            {"by", nullptr},
            {"rows", Json::array({{{"row", "Notices"}, {"values", Json::array({3, nullptr, 39})}}})},
            {"source", {{"id", "first-act"}, {"at", "Table 6"}}},
            {"cy", {{"caption", "Swyddogion"}, {"columns", {"Grŵp", "Ar-lein", "Teulu"}}}}}}}},
        {"facts", Json::array({{{"id", "child.age"},
                                {"about", "child"},
                                {"type", "age"},
                                {"ask", "How old?"},
                                {"help", ""},
                                {"choices", Json::array()},
                                {"derived", nullptr},
                                {"cy", nullptr}},
                               {{"id", "child.in-care"},
                                {"about", "child"},
                                {"type", "yes-no"},
                                {"ask", "In care?"},
                                {"help", ""},
                                {"choices", Json::array()},
                                {"derived", nullptr},
                                {"cy", {{"ask", "Mewn gofal?"}, {"help", ""}, {"choices", Json::array()}}}},
                               {{"id", "form"},
                                {"about", "picture"},
                                {"type", "choice"},
                                {"ask", "Which form?"},
                                {"help", ""},
                                {"choices", Json::array({{{"id", "group"}, {"text", "Group"}}})},
                                {"derived", nullptr},
                                {"cy", nullptr}}})},
        {"format", 1},
        {"groups", Json::array({{{"id", "places"}, {"title", "Places"}, {"kind", "measure"}, {"cy", nullptr}},
                                {{"id", "contact"}, {"title", "Contact"}, {"kind", "measure"}, {"cy", "Cyswllt"}}})},
        {"id", "test-pack"},
        {"immediate", nullptr},
        {"wording", Json::array()},
        {"items", Json::array({publicPage(), future, order, situation, warningNotice()})},
        {"jurisdiction", "england-wales"},
        {"languages", {"en", "cy"}},
        {"sources",
         {{"first-act",
           {{"title", "First Act 1984"},
            {"publisher", "legislation"},
            {"date", "1984"},
            {"url", "https://example.org/act"}}},
          {"unused", {{"title", "Unused"}, {"publisher", "nobody"}, {"date", ""}, {"url", ""}}}}},
        {"title", "Test pack"},
        {"version", 2026112201}};
}

Json& itemIn(Json& document, std::string_view id) {
    for (Json& candidate : document["items"])
        if (candidate["id"] == id)
            return candidate;
    throw std::runtime_error("no such item in the sample");
}

Bytes packed(const Json& document) {
    auto file = content::writePack(document);
    if (!file)
        throw std::runtime_error(file.error().message);
    return *file;
}

content::Pack parsed(const Json& document) {
    auto pack = content::parsePack(packed(document));
    if (!pack)
        throw std::runtime_error(pack.error().message);
    return *pack;
}

Bytes packedText(std::string_view json) {
    Bytes file = toBytes(std::string_view("LANYARD-PACK/1\n\0", 16));
    for (std::size_t i = 0; i < 8; ++i)
        file.push_back(static_cast<std::uint8_t>(json.size() >> (8 * i)));
    Bytes frame(ZSTD_compressBound(json.size()));
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    frame.resize(ZSTD_compress2(context.get(), frame.data(), frame.size(), json.data(), json.size()));
    file.insert(file.end(), frame.begin(), frame.end());
    return file;
}

} // namespace lanyard::test
