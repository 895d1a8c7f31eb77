#include "sync/protocol/http.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

RawRequestHead plainRequest() {
    return {1, 1, "GET", "/v1/receipts?after=3", {{"host", "relay.example:8443"}}};
}

} // namespace

TEST_CASE("an ordinary request passes the guard", "[protocol][http]") {
    CHECK_FALSE(guardRequest(plainRequest()));
    auto upload = plainRequest();
    upload.method = "PATCH";
    upload.headers.emplace_back("content-length", "4096");
    CHECK_FALSE(guardRequest(upload));
    upload.headers.back() = {"transfer-encoding", "chunked"};
    CHECK_FALSE(guardRequest(upload));
}

TEST_CASE("what two servers could read differently is refused before anything else", "[protocol][http]") {
    auto head = plainRequest();
    SECTION("HTTP/1.0") {
        head.versionMinor = 0;
    }
    SECTION("HTTP/2.0") {
        head.versionMajor = 2, head.versionMinor = 0;
    }
    SECTION("no Host") {
        head.headers.clear();
    }
    SECTION("two Hosts") {
        head.headers.emplace_back("host", "relay.example:8443");
    }
    SECTION("an empty Host") {
        head.headers[0].second = "";
    }
    SECTION("two Hosts in one line") {
        head.headers[0].second = "a.example, b.example";
    }
    SECTION("Content-Length twice, the same") {
        head.headers.emplace_back("content-length", "5");
        head.headers.emplace_back("content-length", "5");
    }
    SECTION("a list as Content-Length") {
        head.headers.emplace_back("content-length", "5, 5");
    }
    SECTION("a signed Content-Length") {
        head.headers.emplace_back("content-length", "+5");
    }
    SECTION("an empty Content-Length") {
        head.headers.emplace_back("content-length", "");
    }
    SECTION("a Content-Length that overflows") {
        head.headers.emplace_back("content-length", "99999999999999999999");
    }
    SECTION("Content-Length beside chunked") {
        head.headers.emplace_back("content-length", "5");
        head.headers.emplace_back("transfer-encoding", "chunked");
    }
    SECTION("another transfer coding") {
        head.headers.emplace_back("transfer-encoding", "gzip");
    }
    SECTION("two transfer codings") {
        head.headers.emplace_back("transfer-encoding", "gzip, chunked");
    }
    SECTION("chunked twice") {
        head.headers.emplace_back("transfer-encoding", "chunked");
        head.headers.emplace_back("transfer-encoding", "chunked");
    }
    SECTION("a hidden transfer coding") {
        head.headers.emplace_back("transfer-encoding", "chunked ");
    }
    SECTION("a folded line, as a value") {
        head.headers.emplace_back("x-note", "one\r\n two");
    }
    SECTION("a folded line, as a name") {
        head.headers.emplace_back(" two", "");
    }
    SECTION("a blank before the colon") {
        head.headers.emplace_back("content-length ", "5");
    }
    SECTION("a control character in a value") {
        head.headers.emplace_back("x-note", std::string("a\0b", 3));
    }
    SECTION("an absolute target") {
        head.target = "https://relay.example/v1/receipts";
    }
    SECTION("an asterisk target") {
        head.target = "*";
    }
    SECTION("an empty target") {
        head.target = "";
    }
    SECTION("a blank in the target") {
        head.target = "/v1/a b";
    }
    SECTION("a fragment in the target") {
        head.target = "/v1/a#b";
    }
    SECTION("a raw byte in the target") {
        head.target = "/v1/\xC3\xA9";
    }
    SECTION("a target beyond its limit") {
        head.target = "/" + std::string(2048, 'a');
    }
    SECTION("a method that is no token") {
        head.method = "GET /";
    }
    SECTION("no method") {
        head.method = "";
    }
    CHECK(guardRequest(head));
}

TEST_CASE("tus numbers are whole, plain and fit 63 bits", "[protocol][http]") {
    CHECK(parseTusNumber("0") == 0U);
    CHECK(parseTusNumber("4096") == 4096U);
    CHECK(parseTusNumber("9223372036854775807") == 9223372036854775807U);
    for (const char* wrong : {"", "00", "01", "-1", "+1", " 1", "1 ", "1.0", "0x10", "9223372036854775808",
                              "18446744073709551616", "99999999999999999999"})
        CHECK_FALSE(parseTusNumber(wrong));
}

TEST_CASE("upload metadata is read as tus writes it and written again the same", "[protocol][http]") {
    const auto read = parseUploadMetadata("sha256 AAEC,flag,name aGVsbG8=");
    REQUIRE(read);
    CHECK(read->at("sha256") == Bytes{0, 1, 2});
    CHECK(read->at("flag").empty());
    CHECK(toText(read->at("name")) == "hello");
    CHECK(formatUploadMetadata(*read) == "flag,name aGVsbG8=,sha256 AAEC");
    CHECK(parseUploadMetadata(formatUploadMetadata(*read)) == *read);
    for (const char* wrong :
         {"", ",", "a,", " a", "a b", "a aGVsbG8", "a AAEC,a AAEC", "a  AAEC", "caf\xC3\xA9 AAEC", "a\tb"})
        CHECK_FALSE(parseUploadMetadata(wrong));
}

TEST_CASE("a problem keeps its name, status and words", "[protocol][http]") {
    const Problem problem{401, "clock-skew", "The clock is wrong", "Signed at another time."};
    const std::string json = formatProblem(problem);
    CHECK(
        json ==
        R"({"detail":"Signed at another time.","status":401,"title":"The clock is wrong","type":"urn:lanyard:problem:clock-skew"})");
    const auto read = parseProblem(json);
    REQUIRE(read);
    CHECK(read->name == "clock-skew");
    CHECK(read->status == 401);
    CHECK(read->detail == problem.detail);

    const auto foreign = parseProblem(R"({"status":503,"title":"Down","instance":"/x","extra":[1]})");
    REQUIRE(foreign);
    CHECK(foreign->name.empty());
    CHECK_FALSE(parseProblem("{}"));
    CHECK_FALSE(parseProblem(R"({"status":"401"})"));
    CHECK_FALSE(parseProblem(R"({"status":401,"status":200})"));
    CHECK_FALSE(parseProblem("<html>"));
    CHECK_FALSE(parseProblem(std::string(100000, '[')));
}

TEST_CASE("dates of HTTP go both ways and only in their one form", "[protocol][http]") {
    CHECK(formatHttpDate(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT");
    CHECK(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") == 784111777);
    CHECK(parseHttpDate(formatHttpDate(1795324800)) == 1795324800);
    CHECK(parseHttpDate(formatHttpDate(0)) == 0);
    for (const char* wrong :
         {"Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "Sunday, 06-Nov-94 08:49:37 GMT",
          "Sun, 6 Nov 1994 08:49:37 GMT ", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 24:00:00 GMT",
          "Thu, 31 Feb 1994 08:49:37 GMT", "", "Sun, -6 Nov 1994 08:49:37 GMT"})
        CHECK_FALSE(parseHttpDate(wrong));
}
