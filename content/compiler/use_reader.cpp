#include "content/compiler/fields.h"
#include "content/compiler/item_reader.h"
#include "core/content/content_store.h"

namespace lanyard::compiler {
namespace {

class UseReader {
public:
    UseReader(AuthoredItem& item, Findings& findings) : m_item(item), m_findings(findings) {}

    std::string line(Fields& fields, const char* key) {
        std::string text = fields.text(key, Need::Required);
        for (const Link& link : checkInline(text, fields.line(key), m_item.file, m_findings))
            m_item.references.push_back({Reference::To::Item, link.id, "", link.line});
        if (!text.empty())
            m_item.prose.push_back(content::plainText(text));
        return text;
    }

    Json answer(Fields& fields, const char* key, std::initializer_list<std::string_view> answers) {
        const Yaml* yaml = fields.map(key);
        if (yaml == nullptr) {
            if (!fields.has(key))
                fields.error(key, "'" + std::string(key) + "' is missing: {answer, text}.");
            return {{"answer", *answers.begin()}, {"text", ""}};
        }
        Fields inner(*yaml, {"answer", "text"}, m_item.file, m_findings, "'" + std::string(key) + "'");
        std::string word = inner.word("answer", answers, Need::Required);
        if (word.empty())
            word = *answers.begin();
        return {{"answer", word}, {"text", line(inner, "text")}};
    }

private:
    AuthoredItem& m_item;
    Findings& m_findings;
};

} // namespace

Json readUse(const Yaml& use, AuthoredItem& item, Findings& findings) {
    Fields fields(use, {"who", "authorises", "where", "ages", "conviction", "childs-support", "lasts"}, item.file,
                  findings, "'use'");
    UseReader reader(item, findings);
    return {{"who", reader.line(fields, "who")},
            {"authorises", reader.line(fields, "authorises")},
            {"where", reader.line(fields, "where")},
            {"ages", reader.line(fields, "ages")},
            {"conviction", reader.answer(fields, "conviction", {"no", "yes", "depends"})},
            {"childsSupport", reader.answer(fields, "childs-support", {"no", "yes", "depends"})},
            {"lasts", reader.line(fields, "lasts")}};
}

Json readBreach(const Yaml& breach, AuthoredItem& item, Findings& findings) {
    Fields fields(breach, {"offence", "arrest", "entry", "not-reached"}, item.file, findings, "'breach'");
    UseReader reader(item, findings);
    return {{"offence", reader.answer(fields, "offence", {"no", "yes", "depends", "contempt", "none"})},
            {"arrest", reader.answer(fields, "arrest", {"no", "yes", "depends", "none"})},
            {"entry", reader.answer(fields, "entry", {"no", "yes", "depends", "none"})},
            {"notReached", reader.line(fields, "not-reached")}};
}

} // namespace lanyard::compiler
