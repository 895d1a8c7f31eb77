#include "tests/unit/content/sample_folder.h"

#include "content/compiler/pack_builder.h"

#include <stdexcept>

namespace lanyard::test {
namespace {

constexpr std::string_view kPack = R"(id: test-pack
jurisdiction: england-wales
title: Test pack
version: 2026112201
languages: [en, cy]
groups:
  - {id: contact, title: Contact, cy: Cyswllt, kind: measure}
)";

constexpr std::string_view kSources = R"(- id: first-act
  title: First Act 1984
  publisher: legislation
  date: "1984"
  url: https://example.org/act
  note: read in part
)";

constexpr std::string_view kFacts = R"(- id: child.age
  about: child
  type: age
  ask: "How old is the child?"
  help: "A range is fine"
- id: child.in-care
  about: child
  type: yes-no
  ask: "Is the child in care?"
- id: form
  about: picture
  type: choice
  ask: "Which form?"
  choices:
    - {id: group, text: Group}
    - {id: unknown, text: Not known}
)";

constexpr std::string_view kWelshFacts = R"(- {id: child.age, ask: "Faint yw oed y plentyn?", help: "Mae ystod yn iawn"}
- {id: child.in-care, ask: "A yw'r plentyn mewn gofal?"}
- {id: form, ask: "Pa fath?", choices: [{id: group, text: Grŵp}, {id: unknown, text: Anhysbys}]}
)";

constexpr std::string_view kTable = R"(id: table6
caption: Officers who said they had used this
source: {id: first-act, at: Table 6}
columns: [Group, Online]
rows:
  - {row: Notices, values: [39, ~]}
)";

constexpr std::string_view kNotice = R"(---
id: warning-notice
kind: measure
title: Warning notice
summary: Tells an adult to stop contact with a **named child**.
subtitle: police notice
aliases: [harbouring notice, C5]
keywords: [grooming]
group: contact
strap: direct
law:
  status: in-force
  from: 1985-01-01   # a comment
  until:
  checked: 2026-11-22
reviewed: 2026-11-22
review-due: 2027-05-22
reviewer: legal review due
confidence: medium
confidence-note: "One thing is not sure."
sources:
  - {id: first-act, at: "section 2"}
key-facts:
  - {label: Who serves it, value: "Police"}
use:
  who: "A police officer"
  authorises: "The force says"
  where: "No court"
  ages: "Under 16"
  conviction: {answer: no, text: "Not needed"}
  childs-support: {answer: no, text: "Not needed"}
  lasts: "No limit"
breach:
  offence: {answer: no, text: "The notice is not what you arrest for"}
  arrest: {answer: depends, text: "Only for a crime behind it"}
  entry: {answer: no, text: "It opens no door"}
  not-reached: "A parent"
test:
  standard: civil
  note: "The balance of probabilities."
  all:
    - id: age
      text: "The child is under 16, or under 18 and in care"
      any:
        - {id: under-16, text: "Under 16", fact: child.age, below: 16}
        - all: [{id: under-18, text: "Under 18", fact: child.age, below: 18}, {id: in-care, text: "In care", fact: child.in-care}]
    - {id: not-group, text: "It is not a group", not: {id: group, fact: form, is: group}}
    - {id: just, text: "The court thinks it just", judgement: court}
  unless:
    - {id: older, text: "They are an adult", fact: child.age, at-least: 18, then: child-at-risk-now}
evidence:
  - {table: table6, row: "Notices", note: "Self-reported."}
related:
  - {id: child-at-risk-now, as: before, why: "If a child is at risk"}
at-risk: true
---
## Evidence to capture {#capture}
- What they did: **dates** and places.
- Who saw it. See [what to do now](child-at-risk-now).

## Take care {#care}
> [!caution] Older guidance may be wrong.

## Is one in force? {#in-force}
- Ask the force.
)";

constexpr std::string_view kWelshNotice = R"(---
status: draft translation, review due
title: Hysbysiad rhybudd
test-texts:
  note: "Pwyso a mesur tebygolrwydd."
  age: "Mae'r plentyn dan 16"
---
)";

constexpr std::string_view kRisk = R"(---
id: child-at-risk-now
kind: practice
title: Child at risk now
summary: Act first, then write.
reviewed: 2026-11-22
review-due: 2027-05-22
reviewer: practice review due
confidence: high
sources:
  - {id: first-act, at: "section 46"}
public: true
---
## Now {#now}
1. Call **999**.
2. Stay with the child.

## Say {#say}
> “I am here to help.”
> “Where are you hurt?”
)";

constexpr std::string_view kWelshRisk = R"(---
status: draft translation, review due
title: Plentyn mewn perygl nawr
summary: Gweithredwch yn gyntaf.
---
## Nawr {#now}
1. Ffoniwch **999**.

## Dywedwch {#say}
> “Rwyf yma i helpu.”
)";

} // namespace

SampleFolder::SampleFolder() : m_folder("pack") {
    write("pack.yaml", kPack);
    write("sources/law.yaml", kSources);
    write("facts/10.yaml", kFacts);
    write("cy/facts/10.yaml", kWelshFacts);
    write("evidence/table6.yaml", kTable);
    write("measures/warning-notice.md", kNotice);
    write("cy/measures/warning-notice.md", kWelshNotice);
    write("practice/child-at-risk-now.md", kRisk);
    write("cy/practice/child-at-risk-now.md", kWelshRisk);
}

void SampleFolder::write(std::string_view file, std::string_view text) const {
    const Path path = m_folder / file;
    std::filesystem::create_directories(path.parent_path());
    writeAll(path, text);
}

std::string SampleFolder::read(std::string_view file) const {
    return readAllText(m_folder / file);
}

void SampleFolder::remove(std::string_view file) const {
    std::filesystem::remove(m_folder / file);
}

void SampleFolder::change(std::string_view file, std::string_view from, std::string_view to) const {
    std::string text = read(file);
    const std::size_t at = text.find(from);
    if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
        throw std::runtime_error("the sample does not have this once: " + std::string(from));
    write(file, text.replace(at, from.size(), to));
}

std::vector<std::string> SampleFolder::lint() const {
    compiler::Findings findings;
    const auto grades = compiler::lintFolder(path(), Date{2026, 11, 22}, findings);
    if (!grades)
        throw std::runtime_error(grades.error().message);
    std::vector<std::string> lines;
    for (const compiler::Finding& finding : findings.sorted())
        lines.push_back(compiler::formatFinding(finding));
    return lines;
}

} // namespace lanyard::test
