#include "core/intel/grading.h"

namespace lanyard::intel {

UsualGrades usualGrades(SourceKind kind) {
    switch (kind) {
    case SourceKind::OwnObservation:
        return {Evaluation::Reliable, Assessment::KnownDirectly};
    case SourceKind::Public:
        return {Evaluation::Untested, std::nullopt};
    case SourceKind::Professional:
    case SourceKind::Partner:
        return {Evaluation::Reliable, std::nullopt};
    case SourceKind::Other:
        return {};
    }
    return {};
}

} // namespace lanyard::intel
