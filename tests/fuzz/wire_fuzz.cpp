// Text formats of the wire and the report: the first byte chooses the parser. What parses must write itself again the
// same.
#include "core/crypto/secret.h"
#include "core/intel/report.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/envelope_header.h"
#include "sync/protocol/http.h"
#include "sync/protocol/profile.h"
#include "sync/protocol/receipt.h"
#include "sync/protocol/request_signature.h"
#include "sync/protocol/tuf.h"

#include <array>
#include <cstdlib>

namespace {

using namespace lanyard;

void same(bool holds) {
    if (!holds)
        std::abort();
}

void receiptLeaf(std::string_view text) {
    if (const auto parsed = protocol::parseReceiptLeaf(text))
        same(protocol::formatReceiptLeaf(*parsed) == text);
}
void enrolmentCode(std::string_view text) {
    if (const auto parsed = protocol::parseEnrolmentCode(text))
        same(protocol::parseEnrolmentCode(protocol::formatEnrolmentCode(*parsed)).has_value());
}
void envelopeHeader(std::string_view text) {
    if (const auto parsed = protocol::parseEnvelopeHeader(text))
        same(protocol::formatEnvelopeHeader(*parsed) == text);
}
void uploadMetadata(std::string_view text) {
    if (const auto parsed = protocol::parseUploadMetadata(text))
        same(*protocol::parseUploadMetadata(protocol::formatUploadMetadata(*parsed)) == *parsed);
}
void httpDate(std::string_view text) {
    if (const auto parsed = protocol::parseHttpDate(text))
        same(protocol::formatHttpDate(*parsed) == text);
    static_cast<void>(protocol::parseTusNumber(text));
    static_cast<void>(protocol::parseProblem(text));
}
void profile(std::string_view text) {
    if (const auto parsed = protocol::parseProfile(text))
        same(protocol::parseProfile(protocol::formatProfile(*parsed)).has_value());
}
void keyset(std::string_view text) {
    if (const auto parsed = protocol::parseKeyset(text))
        same(protocol::parseKeyset(protocol::formatKeyset(*parsed)).has_value());
}
void canonicalJson(std::string_view text) {
    if (const auto canonical = protocol::tuf::canonicalJson(text)) {
        if (const auto again = protocol::tuf::canonicalJson(*canonical))
            same(*again == *canonical);
    }
}
void wireReport(std::string_view text) {
    if (const auto parsed = intel::fromWireJson(text))
        same(intel::toWireJson(*parsed).value() == text);
}
void draftReport(std::string_view text) {
    if (const auto parsed = intel::fromDraftJson(text)) {
        const std::string json = intel::toDraftJson(*parsed);
        same(intel::toDraftJson(intel::fromDraftJson(json).value()) == json);
        static_cast<void>(intel::validate(*parsed));
    }
}
void requestSignature(std::string_view text) {
    const auto line = text.find('\n');
    const std::string second = line == std::string_view::npos ? std::string() : std::string(text.substr(line + 1));
    const protocol::HttpRequestView request{
        "GET",
        "https://relay.example/",
        {{"signature-input", std::string(text.substr(0, line))}, {"signature", second}}};
    const auto keys = [](const std::string&) { return std::optional(crypto::Ed25519Public{1}); };
    static_cast<void>(protocol::verifyRequest(request, keys, UnixMillis{1795324800000}).has_value());
    static_cast<void>(protocol::verifyContentDigest(text, {}));
}
void proof(std::string_view text) {
    static_cast<void>(protocol::verifyReceipt(text, "x", {}));
    static_cast<void>(protocol::verifyCustody(text, "x", {}));
}

constexpr std::array kParsers{receiptLeaf, enrolmentCode, envelopeHeader, uploadMetadata, httpDate,         profile,
                              keyset,      canonicalJson, wireReport,     draftReport,    requestSignature, proof};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool started = crypto::initCrypto().has_value();
    if (started && size > 0)
        kParsers.at(data[0] % kParsers.size())({reinterpret_cast<const char*>(data) + 1, size - 1});
    return 0;
}
