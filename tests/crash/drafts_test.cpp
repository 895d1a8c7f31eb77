#include "sync/client/locked_notes.h"
#include "tests/crash/typist.h"
#include "tests/support/child.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <map>
#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

using Moment = std::chrono::steady_clock::time_point;

/// What an aged store may take at most: every draft at its longest, twice, and its history.
constexpr std::uintmax_t kMostBytes = kDrafts * 2'500'000;

/// The saves of one draft or note, as the parent heard of them.
struct Heard {
    int acknowledged = -1;
    int begun = -1; ///< the newest of which the typist said that it begins
};

/// A device's folder over many kills, and all that a typist ever said about it.
class Device {
public:
    explicit Device(std::uint64_t seed) : m_random(seed), m_keys(seed), m_typing(m_canary) {
        REQUIRE(m_notes.setKey(m_keys.note.publicKey(), m_keys.mac));
    }

    /// Lets a typist work and kills it: once some step has been heard so many times, at a moment drawn from the time
    /// that this step usually takes.
    void typeAndKill() {
        const Step target = kSteps[draw(kSteps.size() - 1)];
        std::size_t times = 1 + draw(target == Step::Saving || target == Step::Saved ? 9 : 1);
        const std::uint64_t seed = draw(0xffff);
        Child child([&] { return typeUntilKilled(m_folder.path(), m_keys, m_typing, m_next, seed); });
        int number = 0;
        Moment before{};
        Told last{};
        while (times > 0) {
            REQUIRE(child.hear(number));
            const Moment now = std::chrono::steady_clock::now();
            if (before != Moment{})
                learn(last.step, now - before);
            before = now;
            last = note(number);
            if (last.step == target)
                --times;
        }
        const Moment until = std::chrono::steady_clock::now() + m_usual[target] * draw(1000) / 700;
        while (std::chrono::steady_clock::now() < until) {
        }
        child.end(SIGKILL);
        while (child.hear(number))
            last = note(number);
        ++m_fell[last.step];
        for (std::size_t i = 0; i < m_drafts.size(); ++i)
            m_next.drafts[i] = m_drafts[i].begun + 1;
        for (std::size_t i = 0; i < m_waiting.size(); ++i)
            m_next.notes[i] = m_waiting[i].begun + 1;
    }

    void check() {
        checkFiles();
        {
            auto store = store::Store::open(m_folder.path(), m_keys.store);
            REQUIRE(store);
            REQUIRE(store->verify());
            const auto rows = store->reports();
            REQUIRE(rows);
            for (const store::ReportRow& row : *rows)
                REQUIRE((draftOf(row.id) >= 0 && draftOf(row.id) < kDrafts));
            for (int draft = 0; draft < kDrafts; ++draft) {
                const auto held = store->report(draftId(draft));
                REQUIRE(held);
                const auto save = *held ? m_typing.saveOf(**held) : std::optional<int>(-1);
                INFO("draft " << draft);
                REQUIRE(save.has_value()); // else it is damaged
                checkSave(*save, m_drafts[static_cast<std::size_t>(draft)]);
                if (*held && draw(19) == 0)
                    checkSteps(*store, **held);
            }
        }
        const auto waiting = m_notes.readAll(m_keys.note);
        REQUIRE(waiting);
        REQUIRE(waiting->unreadable == 0);
        std::array<int, kNotes> saves{-1, -1, -1};
        for (const client::LockedNote& held : waiting->notes) {
            const int number = draftOf(held.id) - 100;
            REQUIRE((number >= 0 && number < kNotes));
            saves[static_cast<std::size_t>(number)] = m_typing.saveOfNote(number, held.text);
            REQUIRE(saves[static_cast<std::size_t>(number)] >= 0);
        }
        for (std::size_t i = 0; i < saves.size(); ++i) {
            INFO("note " << i);
            checkSave(saves[i], m_waiting[i]);
        }
        // A save that was cut short left half a file, and no later save of its name may ever come.
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder / "locked-notes", none))
            REQUIRE(entry.path().extension() == ".age");
    }

    [[nodiscard]] int fellIn(Step step) { return m_fell[step]; }
    [[nodiscard]] std::size_t draw(std::size_t most) {
        std::array<std::uint8_t, 4> dice{};
        m_random.fill(dice);
        return (static_cast<std::size_t>(dice[0]) << 24U | static_cast<std::size_t>(dice[1]) << 16U |
                static_cast<std::size_t>(dice[2]) << 8U | dice[3]) %
               (most + 1);
    }

private:
    Told note(int number) {
        const Told told = unpacked(number);
        const auto which = static_cast<std::size_t>(told.which);
        switch (told.step) {
        case Step::Saving:
            m_drafts.at(which).begun = told.save;
            break;
        case Step::Saved:
            m_drafts.at(which).acknowledged = told.save;
            break;
        case Step::Noting:
            m_waiting.at(which).begun = told.save;
            break;
        case Step::Noted:
            m_waiting.at(which).acknowledged = told.save;
            break;
        case Step::Opening:
        case Step::Opened:
        case Step::Closing:
        case Step::Closed:
            break;
        }
        return told;
    }

    void learn(Step step, Moment::duration took) {
        auto& usual = m_usual[step];
        usual = usual == Moment::duration{} ? took : (usual * 7 + took) / 8;
    }

    /// The acknowledged save or a later one that was begun: nothing older, and nothing that nobody typed.
    static void checkSave(int save, Heard& heard) {
        REQUIRE(save >= heard.acknowledged);
        REQUIRE(save <= heard.begun);
        heard.acknowledged = save; // it has been read: from now on it must stay
    }

    /// Undone some steps, each body is one that was typed, older than the last; and back again.
    void checkSteps(store::Store& store, const store::ReportRow& held) {
        const auto steps = store.steps(held.id);
        REQUIRE(steps);
        REQUIRE(steps->redo == 0);
        const int back = std::min(steps->undo, 8); // each is a durable change
        int newer = *m_typing.saveOf(held);
        for (int i = 0; i < back; ++i) {
            auto row = store.undo(held.id, {});
            REQUIRE(row);
            REQUIRE(row->has_value());
            const int save = m_typing.saveOfBody(**row);
            REQUIRE(save >= 0);
            REQUIRE(save < newer);
            newer = save;
        }
        std::optional<store::ReportRow> last = held;
        for (int i = 0; i < back; ++i) {
            auto row = store.redo(held.id, held.changed);
            REQUIRE(row);
            last = std::move(*row);
            REQUIRE(last.has_value());
        }
        REQUIRE(last->body == held.body);
        REQUIRE(last->title == held.title);
    }

    void checkFiles() {
        std::uintmax_t bytes = 0;
        const bool hunt = draw(4) == 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path())) {
            const std::string name = std::filesystem::relative(entry.path(), m_folder.path()).string();
            INFO(name);
            REQUIRE(mayBe(name));
            if (!entry.is_regular_file())
                continue;
            bytes += entry.file_size();
            if (hunt)
                REQUIRE(m_canary.countIn(readAll(entry.path())) == 0);
        }
        REQUIRE(bytes < kMostBytes);
    }

    static bool mayBe(std::string name) {
        static const std::set<std::string> kNames = [] {
            std::set<std::string> names{"store.db", "store.db-wal", "store.made",   "store.lock",
                                        "note.key", "locked-notes", "store.db.new", "store.db.new-wal"};
            for (int note = 0; note < kNotes; ++note)
                names.insert("locked-notes/" + draftId(100 + note) + ".age");
            return names;
        }();
        if (name.ends_with(".new") && kNames.contains(name.substr(0, name.size() - 4)))
            return true;
        return kNames.contains(name);
    }

    const TempFolder m_folder{"drafts"};
    SeededRandom m_random;
    const DeviceKeys m_keys;
    const Canary m_canary;
    const Typing m_typing;
    const client::LockedNotes m_notes{m_folder.path()};
    std::array<Heard, kDrafts> m_drafts{};
    std::array<Heard, kNotes> m_waiting{};
    NextSaves m_next{};
    std::map<Step, Moment::duration> m_usual;
    std::map<Step, int> m_fell;
};

} // namespace

TEST_CASE("killed at any moment, the draft path loses no acknowledged save and damages no draft", "[crash][drafts]") {
    const std::uint64_t seed = seedOfRun();
    const int kills = howMany(200, 10'000);
    Device device(seed);
    for (int kill = 0; kill < kills; ++kill) {
        INFO("LANYARD_SEED=" << seed << ", kill " << kill);
        device.typeAndKill();
        // Not after each: a typist must also find what the one before it left, and die over it.
        if (device.draw(2) > 0 || kill + 1 == kills)
            device.check();
    }
    INFO("LANYARD_SEED=" << seed);
    // The moments fell all over, also into opening, closing and the notes.
    for (const Step step : {Step::Opening, Step::Saving, Step::Closing, Step::Noting}) {
        INFO("killed after step " << static_cast<int>(step) << ": " << device.fellIn(step));
        CHECK(device.fellIn(step) >= kills / 50);
    }
}

TEST_CASE("killed while it is being made, a store is made at the next start and is never taken for lost",
          "[crash][drafts]") {
    const std::uint64_t seed = seedOfRun();
    SeededRandom random(seed);
    const DeviceKeys keys(seed);
    const Canary canary;
    const Typing typing(canary);
    std::map<Step, int> fell;
    std::chrono::steady_clock::duration making{};
    const int kills = howMany(60, 2'000);
    for (int kill = 0; kill < kills; ++kill) {
        INFO("LANYARD_SEED=" << seed << ", kill " << kill);
        const TempFolder folder("making");
        std::array<std::uint8_t, 2> dice{};
        random.fill(dice);
        Told last{};
        int acknowledged = -1;
        {
            Child child([&] { return typeUntilKilled(folder.path(), keys, typing, {}, 1); });
            int number = 0;
            REQUIRE(child.hear(number));
            last = unpacked(number);
            const auto begun = std::chrono::steady_clock::now();
            if (kill == 0) { // how long does it take here?
                REQUIRE(child.hear(number));
                making = std::chrono::steady_clock::now() - begun;
            } else {
                while (std::chrono::steady_clock::now() - begun < making * (dice[0] * 256 + dice[1]) / 60'000) {
                }
            }
            child.end(SIGKILL);
            while (child.hear(number)) {
                last = unpacked(number);
                if (last.step == Step::Saved && last.which == 0)
                    acknowledged = last.save;
            }
        }
        ++fell[last.step];
        auto store = store::Store::open(folder.path(), keys.store);
        REQUIRE(store);
        REQUIRE(store->verify());
        const auto held = store->report(draftId(0));
        REQUIRE(held);
        const auto save = *held ? typing.saveOf(**held) : std::optional<int>(-1);
        REQUIRE(save.has_value());
        REQUIRE(*save >= acknowledged);
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            REQUIRE_FALSE(entry.path().filename().string().starts_with("store.db.new"));
    }
    INFO("LANYARD_SEED=" << seed << ", killed in the making: " << fell[Step::Opening]);
    CHECK(fell[Step::Opening] >= kills / 4);
}

TEST_CASE("the hunt for plain words in the store's files finds them where they are", "[crash][drafts]") {
    const Canary canary;
    const Typing typing(canary);
    CHECK(canary.countIn(viewOf(typing.row(0, 0).body)) > 0);
    CHECK(canary.countIn(viewOf(typing.note(0, 0))) > 0);
}
