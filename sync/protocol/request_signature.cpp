#include "sync/protocol/request_signature.h"

#include "core/base/invariant.h"
#include "core/crypto/hash.h"
#include "sync/protocol/structured_fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace lanyard::protocol {

namespace {

constexpr std::string_view kTag = "lanyard-relay-v1";
constexpr std::string_view kAlgorithm = "ed25519";
constexpr std::string_view kLabel = "lanyard";
constexpr std::int64_t kLifetime = 300;  // seconds from created to expires, and how old created may be
constexpr std::int64_t kClockAhead = 60; // seconds that created may lie in the future
constexpr std::size_t kNonceBytes = 16;
constexpr std::size_t kMaxNonceBytes = 64;
constexpr std::size_t kMaxHeader = 8192;
constexpr std::array<std::string_view, 2> kAlwaysCovered{"@method", "@target-uri"};
constexpr std::array<std::string_view, 6> kCoveredWhenPresent{"content-digest", "content-length", "content-type",
                                                              "upload-length",  "upload-offset",  "upload-metadata"};

bool hasHeader(const HttpRequestView& request, std::string_view name) {
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const auto& header) { return header.first == name; });
}

/// All lines of a header as RFC 9421 2.1 has it: each without blanks at its ends, joined by ", ".
std::optional<std::string> joined(const HttpRequestView& request, std::string_view name) {
    std::optional<std::string> value;
    for (const auto& [key, raw] : request.headers) {
        if (key != name)
            continue;
        std::string_view line = raw;
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t'))
            line.remove_prefix(1);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        value = value ? *value + ", " + std::string(line) : std::string(line);
    }
    return value;
}

struct UriParts {
    std::string scheme;
    std::string authority;
    std::string path;
    std::string query; ///< with its "?"
};

Result<UriParts> splitUri(std::string_view uri) {
    const auto schemeEnd = uri.find("://");
    if (schemeEnd == std::string_view::npos || schemeEnd == 0)
        return fail(ErrorCode::InvalidArgument, "The target URI is not absolute.");
    UriParts parts;
    const auto lower = [](std::string_view text) {
        std::string out(text);
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return out;
    };
    parts.scheme = lower(uri.substr(0, schemeEnd));
    uri.remove_prefix(schemeEnd + 3);
    const auto authorityEnd = uri.find_first_of("/?");
    parts.authority = lower(uri.substr(0, authorityEnd));
    uri = authorityEnd == std::string_view::npos ? std::string_view() : uri.substr(authorityEnd);
    const std::string defaultPort = parts.scheme == "https" ? ":443" : parts.scheme == "http" ? ":80" : "";
    if (!defaultPort.empty() && parts.authority.ends_with(defaultPort))
        parts.authority.resize(parts.authority.size() - defaultPort.size());
    const auto question = uri.find('?');
    parts.path = uri.substr(0, question);
    if (parts.path.empty())
        parts.path = "/";
    parts.query = question == std::string_view::npos ? "?" : std::string(uri.substr(question));
    return parts;
}

Result<std::string> componentValue(const HttpRequestView& request, const std::string& name) {
    if (!name.starts_with('@')) {
        auto value = joined(request, name);
        if (!value)
            return fail(ErrorCode::Malformed, "The signature covers a header that the request does not have.");
        // Every line of the base is one line: a break inside a value would forge further components.
        if (value->find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
            return fail(ErrorCode::Malformed, "A signed header has a line break in it.");
        return std::move(*value);
    }
    if (name == "@method")
        return request.method;
    if (name == "@target-uri")
        return request.targetUri;
    LANYARD_ASSIGN(UriParts uri, splitUri(request.targetUri));
    if (name == "@authority")
        return std::move(uri.authority);
    if (name == "@scheme")
        return std::move(uri.scheme);
    if (name == "@path")
        return std::move(uri.path);
    if (name == "@query")
        return std::move(uri.query);
    if (name == "@request-target")
        return uri.path + (uri.query == "?" ? "" : uri.query);
    return fail(ErrorCode::Unsupported, "The signature covers a component that is not known here.");
}

Result<std::string> baseOf(const HttpRequestView& request, const sf::InnerList& input) {
    std::string base;
    std::set<std::string> seen;
    for (const sf::Item& item : input.items) {
        const auto* name = std::get_if<std::string>(&item.value);
        if (name == nullptr)
            return fail(ErrorCode::Malformed, "A covered component is not a string.");
        if (!item.parameters.empty())
            return fail(ErrorCode::Unsupported, "A covered component has a parameter.");
        if (!seen.insert(*name).second)
            return fail(ErrorCode::Malformed, "The signature covers a component twice.");
        LANYARD_ASSIGN(const std::string value, componentValue(request, *name));
        base += sf::serialize(item.value) + ": " + value + '\n';
    }
    // The member as parsed and written again: what the sender's spacing was does not count.
    return base + "\"@signature-params\": " + sf::serialize(input);
}

SignatureProblem problem(std::string_view name, std::string_view detail) {
    return {std::string(name), std::string(detail)};
}

struct Parameters {
    std::int64_t created = 0;
    std::int64_t expires = 0;
    std::string nonce;
    std::string keyId;
};

/// The six parameters of the profile, each once and no other.
std::optional<Parameters> readParameters(const sf::Parameters& given) {
    const auto text = [&](std::string_view key) -> const std::string* {
        const sf::BareItem* item = sf::find(given, key);
        return item == nullptr ? nullptr : std::get_if<std::string>(item);
    };
    const auto number = [&](std::string_view key) -> const std::int64_t* {
        const sf::BareItem* item = sf::find(given, key);
        return item == nullptr ? nullptr : std::get_if<std::int64_t>(item);
    };
    const auto* created = number("created");
    const auto* expires = number("expires");
    const auto* nonce = text("nonce");
    const auto* algorithm = text("alg");
    const auto* keyId = text("keyid");
    const bool all =
        created != nullptr && expires != nullptr && nonce != nullptr && algorithm != nullptr && keyId != nullptr;
    if (!all || given.size() != 6 || *algorithm != kAlgorithm || keyId->empty() || keyId->size() > 128)
        return std::nullopt;
    if (*created < 0 || *expires <= *created || *expires > *created + kLifetime)
        return std::nullopt;
    const auto nonceBytes = base64Decode(*nonce, Base64::Url);
    if (!nonceBytes || nonceBytes->size() < kNonceBytes || nonceBytes->size() > kMaxNonceBytes)
        return std::nullopt;
    return Parameters{*created, *expires, *nonce, *keyId};
}

bool coversEnough(const HttpRequestView& request, const sf::InnerList& input) {
    const auto covered = [&](std::string_view name) {
        return std::any_of(input.items.begin(), input.items.end(), [&](const sf::Item& item) {
            const auto* value = std::get_if<std::string>(&item.value);
            return value != nullptr && *value == name && item.parameters.empty();
        });
    };
    return std::all_of(kAlwaysCovered.begin(), kAlwaysCovered.end(), covered) &&
           std::all_of(kCoveredWhenPresent.begin(), kCoveredWhenPresent.end(),
                       [&](std::string_view name) { return !hasHeader(request, name) || covered(name); });
}

bool hasOurTag(const sf::Member& member) {
    const auto* list = std::get_if<sf::InnerList>(&member.value);
    const sf::BareItem* tag = list == nullptr ? nullptr : sf::find(list->parameters, "tag");
    const auto* text = tag == nullptr ? nullptr : std::get_if<std::string>(tag);
    return text != nullptr && *text == kTag;
}

} // namespace

SignatureHeaders signRequest(const HttpRequestView& request, const crypto::SigningKey& key, UnixMillis now,
                             Random& random) {
    std::array<std::uint8_t, kNonceBytes> nonce{};
    random.fill(nonce);
    const std::int64_t created = now.value / 1000;

    sf::InnerList input;
    for (const std::string_view name : kAlwaysCovered)
        input.items.push_back({std::string(name), {}});
    for (const std::string_view name : kCoveredWhenPresent) {
        if (hasHeader(request, name))
            input.items.push_back({std::string(name), {}});
    }
    input.parameters = {{"created", created},
                        {"expires", created + kLifetime},
                        {"nonce", base64Encode(nonce, Base64::Url)},
                        {"alg", std::string(kAlgorithm)},
                        {"keyid", crypto::keyIdOf(key.publicKey())},
                        {"tag", std::string(kTag)}};
    const auto base = baseOf(request, input);
    invariant(base.has_value(), "a request of ours has no line break in its headers");
    const crypto::Ed25519Signature signature = key.sign(viewOf(*base));
    const std::string label = std::string(kLabel) + '=';
    return {label + sf::serialize(input),
            label + sf::serialize(sf::BareItem(Bytes(signature.begin(), signature.end())))};
}

std::string contentDigest(ByteView body) {
    const crypto::Hash256 hash = crypto::sha256(body);
    return "sha-256=" + sf::serialize(sf::BareItem(Bytes(hash.begin(), hash.end())));
}

Status verifyContentDigest(std::string_view header, ByteView body) {
    if (header.size() > kMaxHeader)
        return fail(ErrorCode::Malformed, "Content-Digest is too long.");
    LANYARD_ASSIGN(const sf::Dictionary digests, sf::parseDictionary(header));
    const sf::Member* member = sf::find(digests, "sha-256");
    const auto* item = member == nullptr ? nullptr : std::get_if<sf::Item>(&member->value);
    const auto* stated = item == nullptr ? nullptr : std::get_if<Bytes>(&item->value);
    if (stated == nullptr)
        return fail(ErrorCode::Malformed, "Content-Digest has no sha-256.");
    if (!crypto::equalConstantTime(*stated, crypto::sha256(body)))
        return fail(ErrorCode::BadSignature, "The body is not the one that Content-Digest names.");
    return {};
}

tl::expected<SignatureCheck, SignatureProblem> verifyRequest(const HttpRequestView& request, const KeyLookup& keys,
                                                             UnixMillis now) {
    const auto refuse = [](std::string_view name, std::string_view detail) {
        return tl::unexpected(problem(name, detail));
    };

    const auto inputHeader = joined(request, "signature-input");
    const auto signatureHeader = joined(request, "signature");
    if (!inputHeader || !signatureHeader)
        return refuse("missing-signature", "The request is not signed.");
    if (inputHeader->size() > kMaxHeader || signatureHeader->size() > kMaxHeader)
        return refuse("malformed-signature", "The signature headers are too long.");
    const auto inputs = sf::parseDictionary(*inputHeader);
    const auto signatures = sf::parseDictionary(*signatureHeader);
    if (!inputs || !signatures)
        return refuse("malformed-signature", "The signature headers do not parse.");

    const auto ours = std::find_if(inputs->begin(), inputs->end(), hasOurTag);
    if (ours == inputs->end())
        return refuse("missing-signature", "No signature has the relay's tag.");
    if (std::find_if(std::next(ours), inputs->end(), hasOurTag) != inputs->end())
        return refuse("malformed-signature", "Two signatures have the relay's tag.");
    const auto& input = std::get<sf::InnerList>(ours->value);

    const auto parameters = readParameters(input.parameters);
    if (!parameters)
        return refuse("malformed-signature", "A signature parameter is missing, unknown or out of its range.");
    if (!coversEnough(request, input))
        return refuse("insufficient-coverage", "The signature leaves out a part of the request that it must cover.");
    const auto base = baseOf(request, input);
    if (!base)
        return refuse("malformed-signature", base.error().message);
    const sf::Member* member = sf::find(*signatures, ours->key);
    const auto* item = member == nullptr ? nullptr : std::get_if<sf::Item>(&member->value);
    const auto* signature = item == nullptr ? nullptr : std::get_if<Bytes>(&item->value);
    if (signature == nullptr || signature->size() != std::tuple_size_v<crypto::Ed25519Signature>)
        return refuse("malformed-signature", "There is no signature of that label.");

    const auto key = keys(parameters->keyId);
    if (!key)
        return refuse("unknown-key", "The signing key is not known here.");
    if (!crypto::verifyEd25519(*key, viewOf(*base), *signature))
        return refuse("bad-signature", "The signature does not fit the request.");

    // Only now the times: "your clock is wrong" is told to holders of a key, whose client may act on it.
    const std::int64_t seconds = now.value / 1000;
    if (parameters->created < seconds - kLifetime || parameters->created > seconds + kClockAhead)
        return refuse("clock-skew", "The request was signed at a time that is too far from the relay's clock.");
    if (parameters->expires < seconds)
        return refuse("expired", "The signature has expired.");
    return SignatureCheck{parameters->keyId, parameters->nonce, UnixMillis{parameters->expires * 1000}};
}

Result<std::string> signatureBase(const HttpRequestView& request, std::string_view signatureInput,
                                  std::string_view label) {
    if (signatureInput.size() > kMaxHeader)
        return fail(ErrorCode::Malformed, "Signature-Input is too long.");
    LANYARD_ASSIGN(const sf::Dictionary inputs, sf::parseDictionary(signatureInput));
    const sf::Member* member = sf::find(inputs, label);
    const auto* input = member == nullptr ? nullptr : std::get_if<sf::InnerList>(&member->value);
    if (input == nullptr)
        return fail(ErrorCode::Malformed, "There is no signature of that label.");
    return baseOf(request, *input);
}

} // namespace lanyard::protocol
