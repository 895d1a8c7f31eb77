#include "sync/client/enroller.h"

#include "core/crypto/hash.h"

#include <nlohmann/json.hpp>

namespace lanyard::client {

namespace {

constexpr std::size_t kRootLimit = 64U << 10U;
constexpr int kOk = 200;
constexpr int kAccepted = 202;
constexpr std::int64_t kPollMillis = 700;
constexpr int kMostPolls = 120;

std::string sentenceFor(std::string_view code) {
    if (code == "unknown-code")
        return "The force does not know this code. Ask for a new one.";
    if (code == "used")
        return "This code was used already. Each code works once: ask for a new one.";
    if (code == "expired")
        return "This code is more than a day old. Ask for a new one.";
    return "The force refused this code. Ask for a new one.";
}

} // namespace

struct Enroller::Private {
    Network& network;
    Scheduler& scheduler;
    const Clock& clock;
    Random& random;
    std::string deviceWords;
    crypto::Ed25519Public transportPublic{};
    Done done{};
    Progress progress{};
    protocol::EnrolmentCode code{};
    Enrolled enrolled;
    std::unique_ptr<Transport> transport{};
    std::unique_ptr<RepositoryUpdate> update{};
    std::string requestId{};
    int polls = 0;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    void finish(Result<Enrolled> outcome) {
        // The caller may destroy the enroller from within: nothing of it is touched after.
        const Done callback = std::move(done);
        callback(std::move(outcome));
    }

    void tell(std::string_view step) const {
        if (progress)
            progress(step);
    }

    /// A callback that does nothing once the enroller is gone, and ends the run on an error.
    template <class T, class Next>
    auto then(Next next) {
        return [this, next, guard = std::weak_ptr<bool>(alive)](Result<T> result) {
            if (guard.expired())
                return;
            if (!result) {
                finish(fail(std::move(result).error()));
                return;
            }
            next(std::move(*result));
        };
    }

    void learnAuthority() {
        tell("authority");
        network.learnAuthority(code.host, code.caPin, then<Bytes>([this](Bytes certificate) {
                                   enrolled.trust.caCertificate = std::move(certificate);
                                   transport = network.open("https://" + code.host, enrolled.trust.caCertificate);
                                   fetchRoot();
                               }));
    }

    void fetchRoot() {
        tell("root");
        HttpRequest request;
        request.path = "/v1/repo/metadata/1.root.json";
        request.limit = kRootLimit;
        transport->send(
            std::move(request), then<HttpResponse>([this](const HttpResponse& response) {
                if (response.status != kOk) {
                    finish(fail(ErrorCode::Unavailable, "The relay has no force behind it yet. Try again later."));
                    return;
                }
                if (!crypto::equalConstantTime(protocol::tuf::rootFingerprint(response.body), code.rootFingerprint)) {
                    finish(
                        fail(ErrorCode::UnknownKey,
                             "What answers is not the force that made this code. Nothing was sent. Tell the force."));
                    return;
                }
                enrolled.trust.repository.root = toText(response.body);
                fetchProfile();
            }));
    }

    void fetchProfile() {
        tell("repository");
        update = std::make_unique<RepositoryUpdate>(
            *transport, enrolled.trust.repository, std::vector<std::string>{"profile.json", "keyset.json"}, clock.now(),
            then<RepositoryUpdate::Outcome>([this](RepositoryUpdate::Outcome outcome) {
                if (const Status read = readForce(outcome); !read) {
                    finish(fail(read.error()));
                    return;
                }
                fetchPack();
            }));
        update->start();
    }

    Status readForce(RepositoryUpdate::Outcome& outcome) {
        Trust& trust = enrolled.trust;
        if (!outcome.targets.contains("profile.json") || !outcome.targets.contains("keyset.json"))
            return fail(ErrorCode::Malformed, "The force's files are not complete. Tell the force.");
        trust.repository = std::move(outcome.state);
        trust.profileJson = toText(outcome.targets.at("profile.json"));
        trust.keysetJson = toText(outcome.targets.at("keyset.json"));
        LANYARD_ASSIGN(trust.profile, protocol::parseProfile(trust.profileJson));
        LANYARD_ASSIGN(trust.keyset, protocol::parseKeyset(trust.keysetJson));
        if (trust.profile.relayOrigin != "https://" + code.host)
            return fail(ErrorCode::Refused,
                        "The code names another relay than the force does. Nothing was sent. Tell the force.");
        return {};
    }

    /// Before the code is spent: a phone without guides is no use.
    void fetchPack() {
        tell("pack");
        const std::string name = enrolled.trust.profile.pack + ".pack";
        update = std::make_unique<RepositoryUpdate>(
            *transport, enrolled.trust.repository, std::vector<std::string>{name, name + ".minisig"}, clock.now(),
            then<RepositoryUpdate::Outcome>([this, name](RepositoryUpdate::Outcome outcome) {
                enrolled.trust.repository = std::move(outcome.state);
                if (outcome.targets.contains(name) && outcome.targets.contains(name + ".minisig")) {
                    enrolled.pack = std::move(outcome.targets.at(name));
                    enrolled.packSignature = toText(outcome.targets.at(name + ".minisig"));
                }
                fetchOverlay();
            }));
        update->start();
    }

    /// The force's own words. What is wrong with them is said, and enrolment goes on; a lost signal is tried again with
    /// the same code, which is not spent yet.
    void fetchOverlay() {
        if (!enrolled.trust.profile.overlay) {
            sendRequest();
            return;
        }
        tell("overlay");
        const std::string name = enrolled.trust.profile.overlay->pack + ".overlay";
        update = std::make_unique<RepositoryUpdate>(
            *transport, enrolled.trust.repository, std::vector<std::string>{name, name + ".minisig"}, clock.now(),
            [this, name, guard = std::weak_ptr<bool>(alive)](Result<RepositoryUpdate::Outcome> outcome) {
                if (guard.expired())
                    return;
                if (!outcome && outcome.error().code == ErrorCode::Unavailable) {
                    finish(fail(std::move(outcome).error()));
                    return;
                }
                takeOverlay(name, std::move(outcome));
                sendRequest();
            });
        update->start();
    }

    void takeOverlay(const std::string& name, Result<RepositoryUpdate::Outcome> outcome) {
        if (!outcome) {
            enrolled.overlayProblem = outcome.error().message;
            return;
        }
        const auto words = outcome->targets.find(name);
        const auto signature = outcome->targets.find(name + ".minisig");
        if (words == outcome->targets.end() || signature == outcome->targets.end()) {
            enrolled.overlayProblem = "The force names an overlay of its own but has not published it.";
            return;
        }
        enrolled.trust.repository = std::move(outcome->state);
        enrolled.overlay = std::move(words->second);
        enrolled.overlaySignature = toText(signature->second);
    }

    void sendRequest() {
        tell("request");
        const protocol::EnrolmentRequest request{protocol::codeIdOf(code.secret),
                                                 transportPublic,
                                                 enrolled.author.publicKey(),
                                                 crypto::formatRecipient(enrolled.mailbox.publicKey()),
                                                 deviceWords,
                                                 clock.now()};
        auto sealed =
            protocol::sealEnrolmentRequest(request, code.secret, enrolled.trust.keyset.enrolmentRecipient, random);
        if (!sealed) {
            finish(fail(std::move(sealed).error()));
            return;
        }
        requestId = base64Encode(crypto::sha256(*sealed), Base64::Url);
        HttpRequest http;
        http.method = "POST";
        http.path = "/v1/enrolments";
        http.headers = {{"content-type", "application/octet-stream"},
                        {"content-length", std::to_string(sealed->size())}};
        http.body = std::move(*sealed);
        transport->send(std::move(http), then<HttpResponse>([this](const HttpResponse& response) {
                            if (response.status != kAccepted) {
                                finish(fail(ErrorCode::Unavailable, "The relay did not take the request (" +
                                                                        std::to_string(response.status) +
                                                                        "). Try again in a minute."));
                                return;
                            }
                            tell("answer");
                            poll();
                        }));
    }

    void poll() {
        if (++polls > kMostPolls) {
            finish(fail(ErrorCode::Unavailable,
                        "The force has not answered. It may be off. Ask for a new code when it is back."));
            return;
        }
        HttpRequest http;
        http.path = "/v1/enrolments/" + requestId;
        transport->send(std::move(http),
                        [this, guard = std::weak_ptr<bool>(alive)](const Result<HttpResponse>& response) {
                            if (!guard.expired())
                                readAnswer(response);
                        });
    }

    void pollLater() {
        scheduler.wakeIn(kPollMillis, [this, guard = std::weak_ptr<bool>(alive)] {
            if (!guard.expired())
                poll();
        });
    }

    void readAnswer(const Result<HttpResponse>& response) {
        if (!response || response->status != kOk) {
            pollLater(); // a lost signal here must not waste the code
            return;
        }
        const auto json = nlohmann::json::parse(textOf(response->body), nullptr, false);
        if (!json.is_object() || json.value("state", "") != "answered" || !json.contains("answer") ||
            !json["answer"].is_string()) {
            pollLater();
            return;
        }
        const Status done_ = takeAnswer(json["answer"].get<std::string>());
        if (!done_)
            finish(fail(done_.error()));
        else
            finish(std::move(enrolled));
    }

    Status takeAnswer(const std::string& text) {
        LANYARD_ASSIGN(const Bytes sealed, base64Decode(text, Base64::Standard));
        LANYARD_ASSIGN(
            const protocol::EnrolmentAnswer answer,
            protocol::openEnrolmentAnswer(sealed, enrolled.mailbox, enrolled.trust.keyset.enrolmentKey, requestId));
        if (answer.result != "accepted") {
            const auto colon = answer.result.find(':');
            return fail(
                ErrorCode::Refused,
                sentenceFor(colon == std::string::npos ? "" : std::string_view(answer.result).substr(colon + 1)));
        }
        enrolled.trust.officer = answer.officer;
        enrolled.trust.deviceId = answer.device;
        enrolled.officerName = answer.name;
        return {};
    }
};

Enroller::Enroller(Network& network, Scheduler& scheduler, const Clock& clock, Random& random, std::string storeId,
                   crypto::Ed25519Public transportPublic, std::string deviceWords)
    : m(std::make_unique<Private>(Private{.network = network,
                                          .scheduler = scheduler,
                                          .clock = clock,
                                          .random = random,
                                          .deviceWords = std::move(deviceWords),
                                          .transportPublic = transportPublic,
                                          .enrolled = Enrolled{Trust{},
                                                               crypto::SigningKey::generate(random),
                                                               crypto::AgeIdentity::generate(random),
                                                               crypto::AgeIdentity::generate(random),
                                                               {},
                                                               {},
                                                               {}}})) {
    m->enrolled.trust.storeId = std::move(storeId);
}

Enroller::~Enroller() = default;

void Enroller::start(const protocol::EnrolmentCode& code, Done done, Progress progress) {
    m->code = code;
    m->done = std::move(done);
    m->progress = std::move(progress);
    m->learnAuthority();
}

} // namespace lanyard::client
