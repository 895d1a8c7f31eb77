#include "sync/protocol/enrolment.h"

#include "core/base/invariant.h"
#include "core/base/strict_json.h"
#include "core/crypto/hash.h"
#include "core/crypto/jws.h"

#include <algorithm>
#include <optional>

namespace lanyard::protocol {

namespace {

constexpr std::string_view kAnswerTyp = "lanyard-enrolment+jws";
constexpr std::size_t kRequestSize = 1024; // of the plaintext, so that its length says nothing
constexpr std::size_t kMaxSealed = 16384;
constexpr std::size_t kMaxDevice = 80;

Json requestJson(const EnrolmentRequest& request) {
    return {{"v", 1},
            {"code", request.codeId},
            {"transport", base64Encode(request.transport, Base64::Standard)},
            {"author", base64Encode(request.author, Base64::Standard)},
            {"mailbox", request.mailbox},
            {"device", request.device},
            {"created", formatUtc(request.created)}};
}

bool isPlainText(std::string_view text, std::size_t max) {
    return text.size() <= max && isUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<std::uint8_t>(c) < 0x20 || c == 0x7F;
           });
}

bool isCodeId(std::string_view text) {
    const auto bytes = base32Decode(text);
    return bytes && bytes->size() == 5 && base32Encode(*bytes) == text;
}

bool isResult(std::string_view result) {
    constexpr std::string_view refused = "refused:";
    if (result == "accepted")
        return true;
    if (!result.starts_with(refused) || result.size() > 60)
        return false;
    const std::string_view code = result.substr(refused.size());
    return !code.empty() &&
           std::all_of(code.begin(), code.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

bool isSound(const EnrolmentRequest& request) {
    return isCodeId(request.codeId) && crypto::parseRecipient(request.mailbox) && !request.device.empty() &&
           isPlainText(request.device, kMaxDevice) && request.created.value >= 0 && request.transport != request.author;
}

bool isSound(const EnrolmentAnswer& answer) {
    const bool named = !answer.officer.empty() && !answer.name.empty() && !answer.device.empty();
    const auto id = base64Decode(answer.request, Base64::Url);
    return id && id->size() == 32 && isResult(answer.result) && (named || answer.result != "accepted") &&
           isPlainText(answer.officer, 128) && isPlainText(answer.name, 200) && isPlainText(answer.device, 128) &&
           answer.issued.value >= 0;
}

std::string formatAnswer(const EnrolmentAnswer& answer) {
    return canonicalDump({{"v", 1},
                          {"request", answer.request},
                          {"result", answer.result},
                          {"officer", answer.officer},
                          {"name", answer.name},
                          {"device", answer.device},
                          {"issued", formatUtc(answer.issued)}});
}

crypto::Ed25519Public readKey(JsonReader& reader, const char* name) {
    const auto bytes = base64Decode(reader.text(name, 44, 44), Base64::Standard);
    crypto::Ed25519Public key{};
    const bool fits = bytes && bytes->size() == key.size();
    reader.require(fits, name);
    if (fits)
        std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

UnixMillis readTime(JsonReader& reader, const char* name) {
    const auto time = parseUtc(reader.text(name, 20, 20));
    reader.require(time.has_value(), name);
    return time.value_or(UnixMillis{});
}

} // namespace

std::string codeIdOf(const std::array<std::uint8_t, 10>& secret) {
    const crypto::Hash256 hash = crypto::sha256(secret);
    return base32Encode(ByteView(hash).first(5));
}

Result<Bytes> sealEnrolmentRequest(const EnrolmentRequest& request, const std::array<std::uint8_t, 10>& secret,
                                   const std::string& enrolmentRecipient, Random& random) {
    LANYARD_ASSIGN(const crypto::X25519Public recipient, crypto::parseRecipient(enrolmentRecipient));
    if (!isSound(request) || request.codeId != codeIdOf(secret))
        return fail(ErrorCode::InvalidArgument, "The enrolment request is not complete.");
    Json json = requestJson(request);
    json["mac"] = base64Encode(crypto::hmacSha256(secret, viewOf(canonicalDump(json))), Base64::Standard);
    std::string plaintext = canonicalDump(json);
    invariant(plaintext.size() <= kRequestSize, "an enrolment request fits its fixed size");
    plaintext.resize(kRequestSize, ' ');
    return crypto::ageEncrypt({&recipient, 1}, viewOf(plaintext), random);
}

Result<OpenedEnrolment> openEnrolmentRequest(ByteView sealed, const crypto::AgeIdentity& enrolmentIdentity) {
    if (sealed.size() > kMaxSealed)
        return fail(ErrorCode::TooLarge, "An enrolment request is larger than any can be.");
    const crypto::AgeIdentity* identity = &enrolmentIdentity;
    LANYARD_ASSIGN(const crypto::AgeOpened file, crypto::ageDecrypt({&identity, 1}, sealed));
    const std::string_view plaintext = textOf(file.plaintext);
    const auto end = plaintext.find_last_not_of(' ');
    if (plaintext.size() != kRequestSize || end == std::string_view::npos)
        return fail(ErrorCode::Malformed, "An enrolment request has the wrong size.");
    const std::string_view text = plaintext.substr(0, end + 1);

    LANYARD_ASSIGN(Json json, parseStrictJson(text, kRequestSize, 1));
    JsonReader reader(json, "The enrolment request");
    OpenedEnrolment opened;
    EnrolmentRequest& request = opened.request;
    reader.require(reader.integer("v", 1, 1) == 1, "v");
    request.codeId = reader.text("code", 8, 8);
    request.transport = readKey(reader, "transport");
    request.author = readKey(reader, "author");
    request.mailbox = reader.text("mailbox", 1, 128);
    request.device = reader.text("device", 1, kMaxDevice);
    request.created = readTime(reader, "created");
    const auto mac = base64Decode(reader.text("mac", 44, 44), Base64::Standard);
    reader.require(mac.has_value() && mac->size() == 32, "mac");
    LANYARD_TRY(reader.finish());
    if (!isSound(request) || canonicalDump(json) != text)
        return fail(ErrorCode::Malformed, "The enrolment request is not canonical.");
    opened.mac = *mac;
    opened.macInput = toBytes(canonicalDump(requestJson(request)));
    return opened;
}

bool checkEnrolmentMac(const OpenedEnrolment& opened, const std::array<std::uint8_t, 10>& secret) {
    return crypto::equalConstantTime(opened.mac, crypto::hmacSha256(secret, opened.macInput));
}

Result<Bytes> sealEnrolmentAnswer(const EnrolmentAnswer& answer, const crypto::SigningKey& enrolmentKey,
                                  const std::string& mailbox, Random& random) {
    LANYARD_ASSIGN(const crypto::X25519Public recipient, crypto::parseRecipient(mailbox));
    if (!isSound(answer))
        return fail(ErrorCode::InvalidArgument, "The enrolment answer is not complete.");
    const std::string jws = crypto::signJws(enrolmentKey, kAnswerTyp, formatAnswer(answer));
    return crypto::ageEncrypt({&recipient, 1}, viewOf(jws), random);
}

Result<EnrolmentAnswer> openEnrolmentAnswer(ByteView sealed, const crypto::AgeIdentity& mailbox,
                                            const crypto::Ed25519Public& enrolmentKey,
                                            std::string_view expectedRequest) {
    if (sealed.size() > kMaxSealed)
        return fail(ErrorCode::TooLarge, "An enrolment answer is larger than any can be.");
    const crypto::AgeIdentity* identity = &mailbox;
    LANYARD_ASSIGN(const crypto::AgeOpened opened, crypto::ageDecrypt({&identity, 1}, sealed));
    LANYARD_ASSIGN(const crypto::JwsParts jws, crypto::parseJws(textOf(opened.plaintext), kAnswerTyp));
    LANYARD_TRY(crypto::verifyJws(jws, enrolmentKey));

    LANYARD_ASSIGN(const Json json, parseStrictJson(jws.payload, kMaxSealed, 1));
    JsonReader reader(json, "The enrolment answer");
    EnrolmentAnswer answer;
    reader.require(reader.integer("v", 1, 1) == 1, "v");
    answer.request = reader.text("request", 43, 43);
    answer.result = reader.text("result", 1, 60);
    answer.officer = reader.text("officer", 0, 128);
    answer.name = reader.text("name", 0, 200);
    answer.device = reader.text("device", 0, 128);
    answer.issued = readTime(reader, "issued");
    LANYARD_TRY(reader.finish());
    if (!isSound(answer) || formatAnswer(answer) != jws.payload)
        return fail(ErrorCode::Malformed, "The enrolment answer is not canonical.");
    if (answer.request != expectedRequest)
        return fail(ErrorCode::Malformed, "The enrolment answer belongs to another request.");
    return answer;
}

} // namespace lanyard::protocol
