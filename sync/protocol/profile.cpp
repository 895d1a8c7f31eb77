#include "sync/protocol/profile.h"

#include "core/base/strict_json.h"
#include "sync/protocol/host.h"

#include <algorithm>
#include <set>

namespace lanyard::protocol {

namespace {

constexpr std::size_t kMaxProfile = 65536;
constexpr std::size_t kMaxKeyset = 262144;
constexpr std::size_t kMaxVerifierKey = 512;
constexpr std::size_t kMaxEpochs = 64;
constexpr std::size_t kMaxProfileWords = 60;

bool isPackName(std::string_view name) {
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// "0.1.0": three whole numbers.
bool isVersion(std::string_view version) {
    int dots = 0;
    char last = '.';
    for (const char c : version) {
        if (c == '.' ? last == '.' : c < '0' || c > '9')
            return false;
        dots += c == '.' ? 1 : 0;
        last = c;
    }
    return dots == 2 && last != '.' && version.size() <= 24;
}

bool isPin(std::string_view pin) {
    const auto bytes = base64Decode(pin, Base64::Url);
    return bytes && bytes->size() == 32;
}

/// A raw Ed25519 public key in base64.
std::optional<crypto::Ed25519Public> readKey(std::string_view text) {
    const auto bytes = base64Decode(text, Base64::Standard);
    crypto::Ed25519Public key{};
    if (!bytes || bytes->size() != key.size())
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

crypto::NoteVerifier readVerifier(JsonReader& reader, const char* name) {
    auto verifier = crypto::parseVerifierKey(reader.text(name, 1, kMaxVerifierKey));
    reader.require(verifier.has_value(), name);
    return std::move(verifier).value_or(crypto::NoteVerifier{});
}

std::string readRecipient(JsonReader& reader, const char* name) {
    std::string recipient = reader.text(name, 1, 128);
    reader.require(crypto::parseRecipient(recipient).has_value(), name);
    return recipient;
}

UnixMillis readTime(JsonReader& reader, const char* name) {
    const auto time = parseUtc(reader.text(name, 20, 40));
    reader.require(time.has_value(), name);
    return time.value_or(UnixMillis{});
}

std::vector<ProfileWord> readProfileWords(JsonReader& reader, const char* name) {
    std::vector<ProfileWord> words;
    if (!reader.has(name))
        return words;
    for (const Json& entry : reader.array(name, 0, kMaxProfileWords)) {
        JsonReader one(entry, "A word of the force's vocabulary");
        ProfileWord word{one.text("id", 1, 64), one.text("en", 1, 200), one.text("cy", 1, 200)};
        one.require(std::all_of(word.id.begin(), word.id.end(),
                                [](char c) {
                                    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                           c == '-';
                                }),
                    "id");
        for (const ProfileWord& other : words)
            one.require(other.id != word.id, "id");
        reader.absorb(one.done());
        words.push_back(std::move(word));
    }
    return words;
}

ReportWords readReportWords(const Json& json, JsonReader& outer) {
    JsonReader reader(json, "The vocabulary of reports");
    ReportWords words;
    words.flags = readProfileWords(reader, "flags");
    words.conditions = readProfileWords(reader, "conditions");
    outer.absorb(reader.done());
    return words;
}

Json wordsJson(const std::vector<ProfileWord>& words) {
    Json list = Json::array();
    for (const ProfileWord& word : words)
        list.push_back({{"id", word.id}, {"en", word.en}, {"cy", word.cy}});
    return list;
}

Json reportWordsJson(const ReportWords& words) {
    return {{"flags", wordsJson(words.flags)}, {"conditions", wordsJson(words.conditions)}};
}

} // namespace

Result<ReportWords> parseReportWords(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxProfile));
    JsonReader reader(json, "The vocabulary of reports");
    ReportWords words = readReportWords(json, reader);
    LANYARD_TRY(reader.done());
    return words;
}

std::string formatReportWords(const ReportWords& words) {
    return canonicalDump(reportWordsJson(words));
}

// Members that this build does not know are passed over in both files: a force must be able to add one without cutting
// off older apps, and what is read here was signed by the force's targets role. A change of meaning raises "v".

Result<ForceProfile> parseProfile(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxProfile));
    ForceProfile profile;
    JsonReader reader(json, "The force's profile");
    if (reader.integer("v", 0, 1000000) != 1 && reader.done())
        return fail(ErrorCode::Unsupported, "The force's profile is of a version that this build does not know.");

    JsonReader force(reader.object("force"), "The force in its profile");
    profile.forceId = force.text("id", 1, 64);
    profile.forceName = force.text("name", 1, 200);
    reader.absorb(force.done());

    JsonReader relay(reader.object("relay"), "The relay in the profile");
    profile.relayOrigin = relay.text("origin", 1, 300);
    constexpr std::string_view scheme = "https://";
    relay.require(profile.relayOrigin.starts_with(scheme) &&
                      isHost(std::string_view(profile.relayOrigin).substr(scheme.size())),
                  "origin");
    for (const Json& pin : relay.array("ca_pins", 1, 8)) {
        relay.require(pin.is_string() && isPin(pin.get_ref<const std::string&>()), "ca_pins");
        if (pin.is_string())
            profile.caPins.push_back(pin.get<std::string>());
    }
    profile.relayKey = readVerifier(relay, "key");
    reader.absorb(relay.done());

    JsonReader policy(reader.object("policy"), "The policy in the profile");
    profile.attemptLimit = static_cast<int>(policy.integer("attempt_limit", 3, 10));
    profile.lockMinutes = static_cast<int>(policy.integer("lock_minutes", 1, 60));
    profile.attachments = policy.boolean("attachments");
    profile.keepAfterAccept = policy.boolean("keep_after_accept");
    profile.markingDefault = policy.text("marking_default", 1, 32);
    policy.require(profile.markingDefault == "OFFICIAL" || profile.markingDefault == "OFFICIAL-SENSITIVE",
                   "marking_default");
    reader.absorb(policy.done());

    profile.ordersKey = reader.text("orders_key", 44, 44);
    reader.require(readKey(profile.ordersKey).has_value(), "orders_key");
    profile.minApp = reader.text("min_app", 5, 24);
    reader.require(isVersion(profile.minApp), "min_app");
    profile.pack = reader.text("pack", 1, 64);
    reader.require(isPackName(profile.pack), "pack");
    if (reader.has("overlay")) {
        JsonReader overlay(reader.object("overlay"), "The overlay in the profile");
        ProfileOverlay& read = profile.overlay.emplace();
        read.pack = overlay.text("pack", 1, 64);
        overlay.require(isPackName(read.pack), "pack");
        const auto key = crypto::parseMinisignPublicKey(overlay.text("key", 1, 128));
        overlay.require(key.has_value(), "key");
        read.key = key.value_or(crypto::MinisignPublicKey{});
        reader.absorb(overlay.done());
    }
    if (reader.has("report")) {
        ReportWords words = readReportWords(reader.object("report"), reader);
        profile.flags = std::move(words.flags);
        profile.conditions = std::move(words.conditions);
    }
    profile.demo = reader.boolean("demo");
    LANYARD_TRY(reader.done());
    return profile;
}

std::string formatProfile(const ForceProfile& profile) {
    Json json({{"v", 1},
               {"force", {{"id", profile.forceId}, {"name", profile.forceName}}},
               {"relay",
                {{"origin", profile.relayOrigin},
                 {"ca_pins", profile.caPins},
                 {"key", crypto::formatVerifierKey(profile.relayKey.name, profile.relayKey.key)}}},
               {"policy",
                {{"attempt_limit", profile.attemptLimit},
                 {"lock_minutes", profile.lockMinutes},
                 {"attachments", profile.attachments},
                 {"keep_after_accept", profile.keepAfterAccept},
                 {"marking_default", profile.markingDefault}}},
               {"orders_key", profile.ordersKey},
               {"min_app", profile.minApp},
               {"pack", profile.pack},
               {"demo", profile.demo}});
    if (profile.overlay)
        json["overlay"] = {{"key", crypto::formatMinisignPublicKey(profile.overlay->key)},
                           {"pack", profile.overlay->pack}};
    if (!profile.flags.empty() || !profile.conditions.empty())
        json["report"] = reportWordsJson({profile.flags, profile.conditions});
    return canonicalDump(json);
}

Result<Keyset> parseKeyset(std::string_view text) {
    LANYARD_ASSIGN(const Json json, parseStrictJson(text, kMaxKeyset));
    Keyset keyset;
    JsonReader reader(json, "The force's keyset");
    if (reader.integer("v", 0, 1000000) != 1 && reader.done())
        return fail(ErrorCode::Unsupported, "The force's keyset is of a version that this build does not know.");

    std::set<std::string> kids;
    std::set<std::string> recipients;
    for (const Json& entry : reader.array("intake", 1, kMaxEpochs)) {
        JsonReader one(entry, "A key of the keyset");
        IntakeEpoch epoch;
        epoch.kid = one.text("kid", 1, 64);
        epoch.recipient = readRecipient(one, "recipient");
        epoch.notBefore = readTime(one, "not_before");
        epoch.notAfter = readTime(one, "not_after");
        one.require(epoch.notBefore < epoch.notAfter, "not_after");
        one.require(kids.insert(epoch.kid).second, "kid");
        one.require(recipients.insert(epoch.recipient).second, "recipient");
        reader.absorb(one.done());
        keyset.intake.push_back(std::move(epoch));
    }

    JsonReader source(reader.object("source_handling"), "The source unit in the keyset");
    keyset.sourceHandling = readRecipient(source, "recipient");
    // The intake must not be able to open who said it: a key of its own in this place would end that silently.
    source.require(!recipients.contains(keyset.sourceHandling), "recipient");
    reader.absorb(source.done());

    keyset.log = readVerifier(reader, "log");
    JsonReader enrolment(reader.object("enrolment"), "Enrolment in the keyset");
    keyset.enrolmentRecipient = readRecipient(enrolment, "recipient");
    const auto key = readKey(enrolment.text("key", 44, 44));
    enrolment.require(key.has_value(), "key");
    reader.absorb(enrolment.done());
    LANYARD_TRY(reader.done());
    keyset.enrolmentKey = *key;
    return keyset;
}

std::string formatKeyset(const Keyset& keyset) {
    Json intake = Json::array();
    for (const IntakeEpoch& epoch : keyset.intake)
        intake.push_back({{"kid", epoch.kid},
                          {"recipient", epoch.recipient},
                          {"not_before", formatUtc(epoch.notBefore)},
                          {"not_after", formatUtc(epoch.notAfter)}});
    return canonicalDump(
        {{"v", 1},
         {"intake", std::move(intake)},
         {"source_handling", {{"recipient", keyset.sourceHandling}}},
         {"log", crypto::formatVerifierKey(keyset.log.name, keyset.log.key)},
         {"enrolment",
          {{"recipient", keyset.enrolmentRecipient}, {"key", base64Encode(keyset.enrolmentKey, Base64::Standard)}}}});
}

std::optional<IntakeEpoch> currentEpoch(const Keyset& keyset, UnixMillis now) {
    std::optional<IntakeEpoch> newest;
    for (const IntakeEpoch& epoch : keyset.intake) {
        const bool open = epoch.notBefore <= now && now < epoch.notAfter;
        if (open && (!newest || epoch.notBefore > newest->notBefore))
            newest = epoch;
    }
    return newest;
}

} // namespace lanyard::protocol
