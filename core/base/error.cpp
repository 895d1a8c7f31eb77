#include "core/base/error.h"

namespace lanyard {

std::string_view errorName(ErrorCode code) {
    switch (code) {
    case ErrorCode::Io:
        return "io";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Exists:
        return "exists";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Unavailable:
        return "unavailable";
    case ErrorCode::InvalidArgument:
        return "invalid-argument";
    case ErrorCode::Malformed:
        return "malformed";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::BadSignature:
        return "bad-signature";
    case ErrorCode::UnknownKey:
        return "unknown-key";
    case ErrorCode::Expired:
        return "expired";
    case ErrorCode::Rollback:
        return "rollback";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::WrongPin:
        return "wrong-pin";
    case ErrorCode::Delayed:
        return "delayed";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::Destroyed:
        return "destroyed";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::KeystoreLost:
        return "keystore-lost";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace lanyard
