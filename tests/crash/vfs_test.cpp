#include "tests/crash/script.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;

namespace {

using Survival = FaultyDisk::Survival;
using Which = FaultyDisk::Survival::Which;

std::uint64_t upTo(Random& random, std::uint64_t most) {
    std::array<std::uint8_t, 4> dice{};
    random.fill(dice);
    std::uint64_t number = 0;
    for (const std::uint8_t byte : dice)
        number = number << 8U | byte;
    return number % (most + 1);
}

/// Every change in a soak; else every sync, the change before and after it, and some forty of the rest.
bool isPicked(const Script& script, std::uint64_t change, Random& random) {
    return howMany(0, 1) == 1 || script.syncs.contains(change) || script.syncs.contains(change + 1) ||
           (change > 0 && script.syncs.contains(change - 1)) || upTo(random, script.changes / 40) == 0;
}

std::vector<Survival> waysToSurvive(int byLot) {
    std::vector<Survival> ways{{Which::Nothing, 512, false}, {Which::Everything, 512, false}};
    for (int i = 0; i < byLot; ++i)
        ways.push_back({Which::Some, i % 2 == 0 ? 512U : 4096U, i % 3 == 0});
    return ways;
}

/// The rows that any state of the script holds, with their ids.
std::set<std::pair<std::string, std::string>> rowsOf(const Script& script) {
    std::set<std::pair<std::string, std::string>> rows;
    for (const StoreState& state : script.states)
        rows.insert(state.rows.begin(), state.rows.end());
    return rows;
}

} // namespace

TEST_CASE("power cut in the middle of any change: no acknowledged save is lost, no draft is damaged", "[crash][vfs]") {
    const std::uint64_t seed = seedOfRun();
    Scripts scripts(seed);
    FaultyDisk& disk = scripts.disk();
    SeededRandom random(seed);
    for (const Script* script : {&scripts.typing(), &scripts.fullLog()}) {
        int cuts = 0;
        for (std::uint64_t change = 0; change < script->changes; ++change) {
            if (!isPicked(*script, change, random))
                continue;
            disk.load(script->start);
            disk.cutAt(change);
            const int done = std::max(0, scripts.play(*script));
            REQUIRE(disk.isOff());
            std::vector<FaultyDisk::Image> images;
            for (const Survival& way : waysToSurvive(howMany(1, 4)))
                images.push_back(disk.afterCut(way, random));
            for (std::size_t way = 0; way < images.size(); ++way) {
                INFO("LANYARD_SEED=" << seed << ", " << script->name << ", cut at change " << change << " after "
                                     << done << " saves, way " << way);
                ++cuts;
                disk.load(images[way]);
                auto store = scripts.open();
                REQUIRE(store);
                REQUIRE(store->verify());
                const auto state = stateOf(*store);
                REQUIRE(state);
                // Exactly what was acknowledged, or that and the one that was cut.
                const auto at = static_cast<std::size_t>(done);
                REQUIRE((*state == script->states[at] ||
                         (at + 1 < script->states.size() && *state == script->states[at + 1])));
                REQUIRE(store->saveDraft(scripts.row(5, 1)));
            }
        }
        INFO(script->name << ": " << cuts << " cuts, " << script->syncs.size() << " syncs");
        CHECK(cuts > 150);
        CHECK(script->syncs.size() > 10);
    }
}

TEST_CASE("a disk that lies about its syncs may lose saves, but no draft is damaged silently and none is invented",
          "[crash][vfs]") {
    const std::uint64_t seed = seedOfRun();
    Scripts scripts(seed);
    FaultyDisk& disk = scripts.disk();
    SeededRandom random(seed);
    int lost = 0;
    int whole = 0;
    int said = 0;
    for (const Script* script : {&scripts.typing(), &scripts.fullLog(), &scripts.longDraft()}) {
        const auto known = rowsOf(*script);
        // Where a long draft is brought over from the log, its pages may come back some old and some new.
        const bool isLong = script == &scripts.longDraft();
        for (std::uint64_t change = isLong ? script->changes * 3 / 4 : 0; change <= script->changes; ++change) {
            if (!isPicked(*script, change, random))
                continue;
            disk.load(script->start);
            disk.cutAt(change);
            disk.lieUntil(isLong || upTo(random, 1) == 0 ? change : upTo(random, change));
            const int done = std::max(0, scripts.play(*script));
            std::vector<FaultyDisk::Image> images;
            for (const Survival& way : waysToSurvive(isLong ? howMany(20, 200) : howMany(2, 4)))
                images.push_back(disk.afterCut(way, random));
            for (std::size_t way = 0; way < images.size(); ++way) {
                INFO("LANYARD_SEED=" << seed << ", " << script->name << ", cut at change " << change << " after "
                                     << done << " saves, way " << way);
                disk.load(images[way]);
                auto store = scripts.open();
                if (!store) {
                    REQUIRE(store.error().code == ErrorCode::Damaged);
                    ++said;
                    continue;
                }
                const Status verified = store->verify();
                if (!verified)
                    REQUIRE(verified.error().code == ErrorCode::Damaged);
                const auto state = stateOf(*store);
                if (!state) {
                    REQUIRE(state.error().code == ErrorCode::Damaged);
                    ++said;
                    continue;
                }
                for (const auto& row : state->rows)
                    REQUIRE(known.contains(row));
                verified ? ++whole : ++said;
                const auto at = static_cast<std::size_t>(done);
                lost += *state != script->states[at] &&
                        (at + 1 == script->states.size() || *state != script->states[at + 1]);
            }
        }
    }
    INFO("LANYARD_SEED=" << seed << ": lost " << lost << ", whole " << whole << ", said to be damaged " << said);
    // Else the lies would change nothing, and the test above could not find a missing sync either.
    CHECK(lost > 0);
    CHECK(said > 0);
    CHECK(whole > 0);
}

TEST_CASE("with the disk full at any change a call says so and changes nothing, and works when there is room again",
          "[crash][vfs]") {
    const std::uint64_t seed = seedOfRun();
    Scripts scripts(seed);
    FaultyDisk& disk = scripts.disk();
    SeededRandom random(seed);
    const auto how = GENERATE(FaultyDisk::Full::Write, FaultyDisk::Full::ShortWrite, FaultyDisk::Full::Sync);
    for (const Script* script : {&scripts.typing(), &scripts.fullLog()}) {
        int refused = 0;
        for (std::uint64_t change = 0; change < script->changes; ++change) {
            const bool isEach = how == FaultyDisk::Full::Write && script == &scripts.typing();
            if (!isEach && !isPicked(*script, change, random))
                continue;
            disk.load(script->start);
            disk.fullAt(change, how);
            {
                auto store = scripts.open();
                INFO("LANYARD_SEED=" << seed << ", " << script->name << ", full at change " << change << ", way "
                                     << static_cast<int>(how));
                if (!store) {
                    // Reading needs no room, but for the name of the log when it is not there.
                    REQUIRE(store.error().code == ErrorCode::DiskFull);
                    REQUIRE(change == 0);
                    disk.roomReturns();
                    store = scripts.open();
                }
                REQUIRE(store);
                for (std::size_t i = 0; i < script->calls.size(); ++i) {
                    INFO("LANYARD_SEED=" << seed << ", " << script->name << ", full at change " << change << ", call "
                                         << i);
                    Status done = script->calls[i](*store);
                    if (!done) {
                        ++refused;
                        REQUIRE(done.error().code == ErrorCode::DiskFull);
                        REQUIRE(stateOf(*store) == script->states[i]);
                        disk.roomReturns();
                        REQUIRE(script->calls[i](*store));
                    }
                    REQUIRE(stateOf(*store) == script->states[i + 1]);
                }
            }
            disk.roomReturns();
            auto store = scripts.open();
            REQUIRE(store);
            REQUIRE(store->verify());
            REQUIRE(stateOf(*store) == script->states.back());
        }
        CHECK(refused > 20);
    }
}
