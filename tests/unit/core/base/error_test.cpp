#include "core/base/error.h"
#include "core/base/result.h"

#include <catch2/catch.hpp>
#include <memory>
#include <set>

using namespace lanyard;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidArgument, "Odd.");
    return number / 2;
}

Result<int> quarter(int number) {
    LANYARD_ASSIGN(const int once, half(number));
    LANYARD_ASSIGN(const int twice, half(once));
    return twice;
}

Status allEven(int first, int second) {
    LANYARD_TRY(half(first));
    LANYARD_TRY(half(second));
    return {};
}

Result<std::unique_ptr<int>> boxed(int number) {
    LANYARD_ASSIGN(const int value, half(number));
    return std::make_unique<int>(value);
}

} // namespace

TEST_CASE("every kind of error has a name of its own", "[base][error]") {
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        names.insert(errorName(static_cast<ErrorCode>(code)));
    CHECK(names.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1);
    CHECK(errorName(ErrorCode::DiskFull) == "disk-full");
    CHECK(errorName(ErrorCode::BadSignature) == "bad-signature");
    CHECK(errorName(ErrorCode::KeystoreLost) == "keystore-lost");
}

TEST_CASE("the first error leaves the function, with its code and sentence", "[base][error]") {
    CHECK(quarter(12) == 3);
    REQUIRE_FALSE(quarter(6));
    CHECK(quarter(6).error().code == ErrorCode::InvalidArgument);
    CHECK(quarter(6).error().message == "Odd.");
    CHECK(allEven(2, 4));
    CHECK_FALSE(allEven(2, 5));
    CHECK_FALSE(allEven(1, 4));
    CHECK(**boxed(8) == 4);
}
