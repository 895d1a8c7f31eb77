#include "sync/intake/folder_connector.h"

#include "sync/intake/force.h"
#include "tests/unit/sync/intake/sample.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string kId = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";

intake::Opened opened() {
    intake::Opened one;
    for (const char c : std::string_view("{\"a body\":1}"))
        one.body.push_back(static_cast<std::uint8_t>(c));
    one.name = "report";
    one.meta = "{}\n";
    return one;
}

Result<Bytes> printed(const intake::Opened&) {
    return toBytes("%PDF-");
}

} // namespace

TEST_CASE("a delivery has the body, its PDF and what the envelope said, and provenance in a file of its own",
          "[intake][folder]") {
    const TempFolder folder("delivered");
    const intake::FolderConnector connector(folder / "out", printed);
    intake::Opened one = opened();
    one.provenance = toBytes("sealed");
    const auto done = connector.deliver(kId, one);
    REQUIRE(done);
    CHECK_FALSE(done->unprinted);
    const Path whole = folder / "out" / kId;
    CHECK(readAllText(whole / "report.json") == "{\"a body\":1}");
    CHECK(readAllText(whole / "report.pdf") == "%PDF-");
    CHECK(readAllText(whole / "meta.json") == "{}\n");
    CHECK(readAllText(whole / "provenance.age") == "sealed");
}

TEST_CASE("a report that cannot be printed is delivered without its PDF, and why is told", "[intake][folder]") {
    const TempFolder folder("delivered");
    const intake::FolderConnector connector(folder / "out", [](const intake::Opened&) -> Result<Bytes> {
        return fail(ErrorCode::Cancelled, "Printing a report took too long and was given up.");
    });
    const auto done = connector.deliver(kId, opened());
    REQUIRE(done);
    CHECK(done->unprinted == ErrorCode::Cancelled);
    CHECK(readAllText(folder / "out" / kId / "report.json") == "{\"a body\":1}");
    CHECK_FALSE(std::filesystem::exists(folder / "out" / kId / "report.pdf"));
}

TEST_CASE("what was delivered before a crash is neither printed nor written again", "[intake][folder]") {
    const TempFolder folder("delivered");
    int prints = 0;
    const intake::FolderConnector connector(folder / "out", [&](const intake::Opened& one) {
        ++prints;
        return printed(one);
    });
    REQUIRE(connector.deliver(kId, opened()));
    REQUIRE(connector.deliver(kId, opened()));
    CHECK(prints == 1);
}

TEST_CASE("a force that wants no printed copy gets none, and it is no failure", "[intake][folder]") {
    const TempFolder folder("delivered");
    const intake::FolderConnector connector(folder / "out", nullptr);
    const auto done = connector.deliver(kId, opened());
    REQUIRE(done);
    CHECK_FALSE(done->unprinted);
    CHECK(readAllText(folder / "out" / kId / "report.json") == "{\"a body\":1}");
    CHECK_FALSE(std::filesystem::exists(folder / "out" / kId / "report.pdf"));
}

TEST_CASE("the switch for the printed copy survives in the configuration, and is on unless said", "[intake]") {
    const TempFolder folder("force");
    intake::ForceConfig config;
    CHECK(config.printed);
    config.printed = false;
    REQUIRE(intake::saveConfig(folder.path(), config));
    CHECK_FALSE(intake::loadConfig(folder.path())->printed);
}
