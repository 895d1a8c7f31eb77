#pragma once

#include "core/crypto/keys.h"
#include "sync/client/repository.h"
#include "sync/client/trust.h"
#include "sync/protocol/enrolment.h"

#include <functional>
#include <memory>

namespace lanyard::client {

/// All that enrolment learns and makes; Device::finishEnrolment puts it on disk.
struct Enrolled {
    Trust trust;
    crypto::SigningKey author;
    crypto::AgeIdentity mailbox;
    crypto::AgeIdentity note;
    std::string officerName;
    Bytes pack;
    std::string packSignature;
    Bytes overlay{}; ///< the force's own; empty when its profile names none, or when it could not be had
    std::string overlaySignature{};
    std::string overlayProblem{}; ///< why it could not be had: a sentence
};

/// The device's half of enrolment (sync/protocol/README.md, "Enrolment"), as one asynchronous run: authority, root,
/// profile and keyset, request, answer. Nothing is written to disk. Cancel by destruction.
class Enroller {
public:
    using Done = std::function<void(Result<Enrolled>)>;
    using Progress =
        std::function<void(std::string_view step)>; ///< authority root repository pack overlay request answer

    /// `transportPublic` is the key that the relay will know (Device::beginEnrolment).
    Enroller(Network& network, Scheduler& scheduler, const Clock& clock, Random& random, std::string storeId,
             crypto::Ed25519Public transportPublic, std::string deviceWords);
    ~Enroller();
    Enroller(const Enroller&) = delete;
    Enroller& operator=(const Enroller&) = delete;

    void start(const protocol::EnrolmentCode& code, Done done, Progress progress = {});

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace lanyard::client
