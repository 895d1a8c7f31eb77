// One question to the matcher, and advice on a long note: what an officer waits for at each answer and each pause in
// typing.
#include "core/base/files.h"
#include "core/base/fold.h"
#include "core/content/pack.h"
#include "core/measures/match_output.h"
#include "core/wording/checker.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <random>

namespace lanyard::bench {
namespace {

constexpr std::size_t kRounds = 2000;
constexpr std::size_t kNoteWords = 10'000;
constexpr double kMatchBudgetMillis = 1;
constexpr double kWordingBudgetMillis = 5;
constexpr std::size_t kPackBytes = 16U << 20U;

struct Figures {
    double median = 0;
    double p99 = 0;
};

/// Both run turn about; the first's figures are `first`.
std::pair<Figures, Figures> turnAbout(std::size_t rounds, const std::function<void(std::size_t)>& one,
                                      const std::function<void(std::size_t)>& other) {
    std::vector<double> times[2];
    for (std::size_t round = 0; round < rounds; ++round)
        for (const int which : {0, 1}) {
            const auto begin = std::chrono::steady_clock::now();
            (which == 0 ? one : other)(round);
            times[which].push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
    const auto figures = [](std::vector<double>& millis) {
        std::sort(millis.begin(), millis.end());
        return Figures{millis[millis.size() / 2], millis[millis.size() * 99 / 100]};
    };
    return {figures(times[0]), figures(times[1])};
}

/// Some of the pack's facts, answered anyhow.
measures::FactSet someFacts(const content::Rulebook& rulebook, std::mt19937& numbers) {
    measures::FactSet facts;
    for (const content::Fact& fact : rulebook.facts) {
        if (fact.derived || numbers() % 3 != 0)
            continue;
        switch (fact.type) {
        case content::FactType::YesNo:
            facts[fact.id] = numbers() % 2 == 0;
            break;
        case content::FactType::Age: {
            const int low = static_cast<int>(numbers() % 20);
            facts[fact.id] = measures::AgeRange{low, low + static_cast<int>(numbers() % 4)};
            break;
        }
        case content::FactType::Choice:
            facts[fact.id] = fact.choices[numbers() % fact.choices.size()].id;
            break;
        }
    }
    return facts;
}

bool say(const char* what, const Figures& ours, const char* baseline, const Figures& other, double budget) {
    const bool met = ours.median < budget;
    std::printf(
        "%s: median %.3f ms, 99th %.3f ms (budget: median < %.0f ms, %s)\n  beside %s: median %.3f ms, 99th %.3f ms\n",
        what, ours.median, ours.p99, budget, met ? "met" : "NOT MET", baseline, other.median, other.p99);
    return met;
}

int run(const Path& file) {
    const auto bytes = readFile(file, kPackBytes);
    if (!bytes) {
        std::cerr << bytes.error().message << '\n';
        return 2;
    }
    const auto pack = content::parsePack(*bytes);
    if (!pack) {
        std::cerr << pack.error().message << '\n';
        return 2;
    }
    const auto matcher = measures::Matcher::build(content::rulebookOf(*pack, "en"));
    if (!matcher) {
        std::cerr << matcher.error().message << '\n';
        return 2;
    }
    std::mt19937 numbers(7);
    std::vector<measures::FactSet> sets;
    for (std::size_t i = 0; i < kRounds; ++i)
        sets.push_back(someFacts(matcher->rulebook(), numbers));
    const measures::Question question{pack->built, measures::Question::Source::Clock, std::nullopt};
    std::vector<measures::MatchResult> results(1);
    std::size_t sink = 0;
    const auto [match, print] = turnAbout(
        kRounds,
        [&](std::size_t round) {
            if (auto result = matcher->match(sets[round], question))
                results[0] = std::move(*result);
        },
        [&](std::size_t) { sink += measures::matchJson(results[0]).size(); });
    std::printf("%zu measures, %zu facts\n", matcher->rulebook().measures.size(), matcher->rulebook().facts.size());
    bool met = say("match", match, "printing the same result as JSON", print, kMatchBudgetMillis);

    const wording::Checker checker(content::termsOf(*pack));
    std::string note;
    for (std::size_t word = 0; word < kNoteWords; ++word) {
        const auto& terms = checker.terms();
        const auto& words = terms[numbers() % terms.size()].words;
        note += numbers() % 50 == 0 ? words[numbers() % words.size()] : "ordinary";
        note += word % 15 == 14 ? ".\n" : " ";
    }
    const auto [advise, fold] = turnAbout(
        kRounds / 10, [&](std::size_t) { sink += checker.check(note).size(); },
        [&](std::size_t) { sink += tokensOf(note).size(); });
    met = say("advice on 10,000 words", advise, "only parting them into words", fold, kWordingBudgetMillis) && met;
    return sink == 0 || !met ? 1 : 0;
}

} // namespace
} // namespace lanyard::bench

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: bench-match PACK\n";
        return 2;
    }
    return lanyard::bench::run(argv[1]);
}
