#pragma once

#include "core/base/time.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::content {

/// Content as the app reads it; content/README.md has the format. Text fields keep the inline marks `**` and
/// `[text](id)`.
enum class Kind { Measure, Sign, Situation, Practice, Case, Partner, Definition };
[[nodiscard]] std::string_view kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromName(std::string_view name);

enum class BlockType { Paragraph, Bullets, Steps, Says, Caution, Urgent };
struct Block {
    BlockType type = BlockType::Paragraph;
    std::vector<std::string> lines;
};
/// When somebody last looked at words, who, and when somebody must again.
struct Review {
    Date reviewed;
    Date due;
    std::string reviewer;
};
struct Section {
    std::string id;
    std::string title;
    std::vector<Block> blocks;
    std::string force{};            ///< whose words these are when a force overlay added them; empty: national
    std::optional<Review> review{}; ///< of a force's words; national ones have the item's
};

/// One node of a measure's test. A leaf has `fact` or `judgement`; an inner node has `all`, `any` or one child under
/// `negated`.
struct TestNode {
    enum class Type { Fact, Judgement, All, Any, Not };
    enum class Op { Yes, Below, AtLeast, Is };
    Type type = Type::Fact;
    std::string id;
    std::string text;
    std::string fact;
    Op op = Op::Yes;
    std::int64_t number = 0;
    std::string word;      ///< for Is
    std::string judgement; ///< who makes it
    std::string then;      ///< at the top and in `unless`: the item to look at instead when it is this that fails
    std::vector<TestNode> children;
};
struct Test {
    std::string standard;
    std::string note;
    TestNode root; ///< All or Any
    std::vector<TestNode> unless;
};

enum class LawStatus { InForce, NotCommenced, Unconfirmed };
struct Law {
    LawStatus status = LawStatus::InForce;
    std::optional<Date> from; ///< always there when in force
    std::optional<Date> until;
    Date checked;
};
/// An answer that an officer reads at a glance, and the words that go with it.
struct Answer {
    std::string answer; ///< no yes depends none contempt (content/README.md)
    std::string text;
};
/// What an officer asks of every measure.
struct Use {
    std::string who;
    std::string authorises;
    std::string where;
    std::string ages;
    Answer conviction;
    Answer childsSupport;
    std::string lasts;
};
/// Three separate facts about a breach, never to be read from one another, and whom the measure does not reach.
struct Breach {
    Answer offence;
    Answer arrest;
    Answer entry;
    std::string notReached;
};
struct SourceRef {
    std::string id;
    std::string at;    ///< where in it
    std::string title; ///< resolved
    std::string url;
    std::string force{}; ///< as Section::force; then there is no id
};
struct KeyFact {
    std::string label;
    std::string value;
};
struct Related {
    std::string id;
    std::string as; ///< with before after instead see
    std::string why;
    std::string title; ///< resolved
};
struct EvidenceBar {
    std::string label;
    std::int64_t count = 0;
};
struct Evidence {
    std::string caption; ///< base and year, and that use is not effect
    std::string note;
    std::vector<EvidenceBar> bars;
};

/// One item in one language; where a part is not translated it is in English and `fallback` says so.
struct Item {
    std::string id;
    Kind kind = Kind::Practice;
    std::string title;
    std::string summary;
    std::string subtitle;
    std::vector<std::string> aliases;
    std::string group;
    std::string strap;
    std::optional<Law> law;
    Date reviewed;
    Date reviewDue;
    std::string reviewer;
    std::string confidence;
    std::string confidenceNote;
    std::vector<SourceRef> sources;
    std::vector<KeyFact> keyFacts;
    std::optional<Use> use;       ///< every measure has it
    std::optional<Breach> breach; ///< every measure has it
    std::optional<Test> test;
    std::vector<Evidence> evidence;
    std::vector<Related> related;
    std::vector<Section> sections;
    bool atRisk = false;
    bool attachments = true;
    bool isPublic = false;
    std::string language = "en";
    std::string translation; ///< of a language other than English: "draft translation, review due"
    bool fallback = false;
};

enum class ContactKind { Phone, Radio, Email, Place };
/// Whom to reach in the force, from its overlay. Plain text, without marks.
struct Contact {
    std::string id;
    std::string title;
    ContactKind kind = ContactKind::Phone;
    std::string value;
    std::string hours;
    std::string note;
    bool isPublic = false; ///< may be shown without a PIN
};

/// For lists.
struct ItemHead {
    std::string id;
    Kind kind = Kind::Practice;
    std::string title;
    std::string summary;
    std::string subtitle;
    std::string group;
    std::string groupTitle;
    std::string strap;
};

} // namespace lanyard::content
