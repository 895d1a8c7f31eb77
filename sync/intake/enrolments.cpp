#include "sync/intake/enrolments.h"

#include "core/crypto/hash.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/tuf.h"

#include <algorithm>

namespace lanyard::intake {

namespace {

constexpr std::int64_t kCodeLife = 24LL * 3600 * 1000;

/// An id that says nothing about the officer: the force's own table joins it to a person.
std::string opaqueId(Random& random) {
    std::array<std::uint8_t, 10> raw{};
    random.fill(raw);
    return base32Encode(raw);
}

} // namespace

Result<std::string> makeCode(IntakeStore& store, const ForceConfig& config, ByteView rootJson,
                             const std::string& officerName, UnixMillis now, Random& random) {
    protocol::EnrolmentCode code;
    constexpr std::string_view scheme = "https://";
    code.host = config.relayOrigin.substr(scheme.size());
    LANYARD_ASSIGN(const Bytes pin, base64Decode(config.relayCaPin, Base64::Url));
    if (pin.size() != code.caPin.size())
        return fail(ErrorCode::Malformed, "The relay's pin in intake.json is not a SHA-256.");
    std::copy(pin.begin(), pin.end(), code.caPin.begin());
    code.rootFingerprint = protocol::tuf::rootFingerprint(rootJson);
    random.fill(code.secret);
    LANYARD_TRY(store.addCode(
        {protocol::codeIdOf(code.secret), code.secret, opaqueId(random), officerName, {now.value + kCodeLife}, {}}));
    return protocol::formatEnrolmentCode(code);
}

Status handleEnrolment(IntakeStore& store, const Keyring& keyring, const std::string& requestId, ByteView sealed,
                       UnixMillis now, Random& random) {
    LANYARD_ASSIGN(const bool answered, store.isAnswered(requestId));
    if (answered)
        return {};
    const auto opened = protocol::openEnrolmentRequest(sealed, keyring.enrolmentIdentity);
    if (!opened)
        return {};
    const protocol::EnrolmentRequest& request = opened->request;
    LANYARD_ASSIGN(const auto code, store.code(request.codeId));

    protocol::EnrolmentAnswer answer;
    answer.request = requestId;
    answer.issued = now;
    answer.result = "accepted";
    if (!code)
        answer.result = "refused:unknown-code";
    else if (!protocol::checkEnrolmentMac(*opened, code->secret))
        answer.result = "refused:bad-mac";
    else if (!code->usedBy.empty())
        answer.result = "refused:used";
    else if (now >= code->expires)
        answer.result = "refused:expired";

    if (answer.result == "accepted") {
        answer.officer = code->officer;
        answer.name = code->name;
        answer.device = opaqueId(random);
    }
    LANYARD_ASSIGN(const Bytes sealedAnswer,
                   protocol::sealEnrolmentAnswer(answer, keyring.enrolment, request.mailbox, random));
    if (answer.result != "accepted")
        return store.refuseEnrolment(requestId, sealedAnswer);
    const IntakeStore::Device device{crypto::keyIdOf(request.author),
                                     request.author,
                                     crypto::keyIdOf(request.transport),
                                     request.mailbox,
                                     answer.officer,
                                     answer.device};
    return store.enrol(request.codeId, requestId, device, sealedAnswer, request.transport);
}

} // namespace lanyard::intake
