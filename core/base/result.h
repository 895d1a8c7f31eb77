#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace lanyard {

/// A value or an Error. tl::expected 1.0 is not [[nodiscard]]: every function that returns one says so itself.
template <class T>
using Result = tl::expected<T, Error>;

/// Done, or an Error.
using Status = Result<void>;

/// `return fail(ErrorCode::Malformed, "The pack ends too early.");`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message) {
    return tl::unexpected<Error>(Error{code, std::move(message)});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace lanyard

/// Leaves the function with the error of `expr` (a Result or Status), else goes on.
#define LANYARD_TRY(expr)                                                                                              \
    do {                                                                                                               \
        if (auto lanyardTry_ = (expr); !lanyardTry_)                                                                   \
            return ::lanyard::fail(std::move(lanyardTry_).error());                                                    \
    } while (false)

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses
#define LANYARD_CONCAT_(a, b) a##b
#define LANYARD_CONCAT(a, b) LANYARD_CONCAT_(a, b)
#define LANYARD_ASSIGN_(tmp, decl, expr)                                                                               \
    auto tmp = (expr);                                                                                                 \
    if (!tmp)                                                                                                          \
        return ::lanyard::fail(std::move(tmp).error());                                                                \
    decl = std::move(*tmp)
// NOLINTEND(bugprone-macro-parentheses)

/// `LANYARD_ASSIGN(auto bytes, readFile(path, limit));` declares and assigns the value, or leaves with the error.
#define LANYARD_ASSIGN(decl, expr) LANYARD_ASSIGN_(LANYARD_CONCAT(lanyardResult_, __COUNTER__), decl, expr)
