#include "core/crypto/tlog.h"

#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

constexpr std::string_view kOrigin = "intake.example/receipts";
constexpr std::string_view kLogKey = "intake.example/receipts+9c3f6ff3+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
constexpr std::string_view kProof =
    "c2sp.org/tlog-proof@v1\nindex 5\nvBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n"
    "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n\n"
    "intake.example/receipts\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n"
    "— intake.example/receipts "
    "nD9v80tykTEnZu5BYOy+f5IStUSATHfZjiaCky/+U4hPHg5lDiNBFDYuS4LtE9mlejmDWewgKGiHdGIvxZmi2aOUCQU=\n";
constexpr std::string_view kLeaves[] = {
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};

/// The leaves that the RFC 6962 programs test with.
std::vector<Hash256> rfcLeaves() {
    std::vector<Hash256> hashes;
    for (const std::string_view hex : kLeaves)
        hashes.push_back(leafHash(hexDecode(hex).value()));
    return hashes;
}

std::vector<Hash256> manyLeaves(std::size_t count) {
    std::vector<Hash256> hashes;
    for (std::size_t i = 0; i < count; ++i)
        hashes.push_back(leafHash(toBytes("leaf " + std::to_string(i))));
    return hashes;
}

std::string rootOf(std::span<const Hash256> leaves) {
    return hexEncode(treeRoot(leaves));
}

NoteVerifier log() {
    return parseVerifierKey(kLogKey).value();
}

Bytes fifthLeaf() {
    return hexDecode(kLeaves[5]).value();
}

} // namespace

TEST_CASE("roots are those of the RFC 6962 test trees", "[crypto][tlog]") {
    const auto leaves = rfcLeaves();
    const std::span<const Hash256> all = leaves;
    CHECK(rootOf({}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(rootOf(all.first(1)) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    CHECK(rootOf(all.first(2)) == "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    CHECK(rootOf(all.first(3)) == "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    CHECK(rootOf(all) == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

TEST_CASE("every leaf of every small tree is proved, and no other leaf by its proof", "[crypto][tlog]") {
    const auto leaves = manyLeaves(33);
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        const auto tree = std::span(leaves).first(size);
        const Hash256 root = treeRoot(tree);
        for (std::size_t index = 0; index < size; ++index) {
            const auto path = inclusionPath(tree, index).value();
            REQUIRE(verifyInclusion(leaves[index], index, size, path, root));
            REQUIRE_FALSE(verifyInclusion(leaves[(index + 1) % leaves.size()], index, size, path, root));
            REQUIRE_FALSE(verifyInclusion(leaves[index], size, size, path, root));
            for (std::size_t other = 0; other < size; ++other)
                REQUIRE(verifyInclusion(leaves[index], other, size, path, root).has_value() == (other == index));
            auto longer = path;
            longer.push_back(root);
            REQUIRE_FALSE(verifyInclusion(leaves[index], index, size, longer, root));
            if (!path.empty()) {
                REQUIRE_FALSE(
                    verifyInclusion(leaves[index], index, size, std::span(path).first(path.size() - 1), root));
                auto changed = path;
                changed[index % path.size()][3] ^= 1U;
                REQUIRE(verifyInclusion(leaves[index], index, size, changed, root).error().code ==
                        ErrorCode::BadSignature);
            }
        }
    }
    CHECK(inclusionPath(leaves, leaves.size()).error().code == ErrorCode::InvalidArgument);
    CHECK(inclusionPath({}, 0).error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(verifyInclusion(leaves[0], 0, 0, {}, treeRoot({})));
}

TEST_CASE("every small tree is shown to have grown from each before it, and from no other", "[crypto][tlog]") {
    const auto leaves = manyLeaves(33);
    const Hash256 stranger = leafHash(toBytes("stranger"));
    for (std::size_t now = 0; now <= leaves.size(); ++now) {
        const auto tree = std::span(leaves).first(now);
        const Hash256 newRoot = treeRoot(tree);
        for (std::size_t before = 0; before <= now; ++before) {
            const Hash256 oldRoot = treeRoot(std::span(leaves).first(before));
            const auto path = consistencyPath(tree, before).value();
            REQUIRE(verifyConsistency(before, oldRoot, now, newRoot, path));
            REQUIRE_FALSE(verifyConsistency(before, stranger, now, newRoot, path));
            if (before > 0)
                REQUIRE_FALSE(verifyConsistency(before, oldRoot, now, stranger, path));
            auto longer = path;
            longer.push_back(stranger);
            REQUIRE_FALSE(verifyConsistency(before, oldRoot, now, newRoot, longer));
            if (path.empty())
                continue;
            REQUIRE_FALSE(verifyConsistency(before, oldRoot, now, newRoot, std::span(path).first(path.size() - 1)));
            for (std::size_t i = 0; i < path.size(); ++i) {
                auto changed = path;
                changed[i][0] ^= 1U;
                REQUIRE(verifyConsistency(before, oldRoot, now, newRoot, changed).error().code ==
                        ErrorCode::BadSignature);
            }
        }
    }
    CHECK(consistencyPath(leaves, leaves.size() + 1).error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(
        verifyConsistency(3, treeRoot(std::span(leaves).first(3)), 2, treeRoot(std::span(leaves).first(2)), {}));
}

TEST_CASE("a forked log cannot show that it grew", "[crypto][tlog]") {
    const auto leaves = manyLeaves(20);
    auto forked = leaves;
    forked[4] = leafHash(toBytes("rewritten"));
    const auto path = consistencyPath(forked, 9).value();
    CHECK_FALSE(verifyConsistency(9, treeRoot(std::span(leaves).first(9)), 20, treeRoot(forked), path));
}

TEST_CASE("the growing tree gives what the whole list gives", "[crypto][tlog]") {
    const auto leaves = manyLeaves(70);
    HashTree tree;
    CHECK(tree.root(0) == treeRoot({}));
    for (const Hash256& leaf : leaves)
        tree.append(leaf);
    CHECK(tree.size() == 70);
    for (std::size_t size = 0; size <= leaves.size(); ++size) {
        const auto part = std::span(leaves).first(size);
        REQUIRE(tree.root(size) == treeRoot(part));
        for (std::size_t i = 0; i < size; ++i) {
            REQUIRE(tree.inclusionPath(i, size).value() == inclusionPath(part, i).value());
            REQUIRE(tree.consistencyPath(i, size).value() == consistencyPath(part, i).value());
        }
    }
    CHECK(tree.root(71).error().code == ErrorCode::InvalidArgument);
    CHECK(tree.inclusionPath(0, 71).error().code == ErrorCode::InvalidArgument);
    CHECK(tree.inclusionPath(70, 70).error().code == ErrorCode::InvalidArgument);
    CHECK(tree.consistencyPath(5, 71).error().code == ErrorCode::InvalidArgument);
    CHECK(tree.consistencyPath(6, 5).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("the known proof is made again byte for byte and verifies", "[crypto][tlog]") {
    const auto leaves = rfcLeaves();
    const std::string text = formatCheckpoint({std::string(kOrigin), 8, treeRoot(leaves)});
    const TlogProof proof{{}, 5, inclusionPath(leaves, 5).value(), signNote(text, kOrigin, test::vectorKey()).value()};
    CHECK(formatTlogProof(proof) == kProof);
    CHECK(hexEncode(sha256(viewOf(kProof))) == "c8c2c854d21281463b6d390fa748a0cc44985faf627569c3217cf747f5480618");

    const auto parsed = parseTlogProof(kProof);
    REQUIRE(parsed);
    const auto checkpoint = verifyTlogProof(*parsed, fifthLeaf(), log());
    REQUIRE(checkpoint);
    CHECK(checkpoint->size == 8);
    CHECK(checkpoint->root == treeRoot(leaves));
}

TEST_CASE("a proof for another leaf, place, log or origin does not verify", "[crypto][tlog]") {
    const TlogProof good = parseTlogProof(kProof).value();
    CHECK(verifyTlogProof(good, hexDecode(kLeaves[4]).value(), log()).error().code == ErrorCode::BadSignature);
    TlogProof elsewhere = good;
    elsewhere.index = 4;
    CHECK(verifyTlogProof(elsewhere, fifthLeaf(), log()).error().code == ErrorCode::BadSignature);
    elsewhere.index = 8;
    CHECK(verifyTlogProof(elsewhere, fifthLeaf(), log()).error().code == ErrorCode::BadSignature);

    test::SeededRandom random(12);
    const NoteVerifier stranger =
        parseVerifierKey(formatVerifierKey(kOrigin, SigningKey::generate(random).publicKey())).value();
    CHECK(verifyTlogProof(good, fifthLeaf(), stranger).error().code == ErrorCode::UnknownKey);

    TlogProof borrowed = good;
    const std::string text = formatCheckpoint({"intake.example/other", 8, treeRoot(rfcLeaves())});
    borrowed.checkpointNote = signNote(text, kOrigin, test::vectorKey()).value();
    CHECK(verifyTlogProof(borrowed, fifthLeaf(), log()).error().code == ErrorCode::UnknownKey);

    TlogProof forged = good;
    forged.checkpointNote.replace(forged.checkpointNote.find("\n8\n"), 3, "\n9\n");
    CHECK(verifyTlogProof(forged, fifthLeaf(), log()).error().code == ErrorCode::BadSignature);
}

TEST_CASE("extra data travels with a proof and proves nothing", "[crypto][tlog]") {
    TlogProof proof = parseTlogProof(kProof).value();
    proof.extra = toBytes("lanyard-receipt/v1\n");
    const std::string text = formatTlogProof(proof);
    CHECK(text.find("\nextra bGFueWFyZC1yZWNlaXB0L3YxCg==\nindex 5\n") != std::string::npos);
    const auto parsed = parseTlogProof(text);
    REQUIRE(parsed);
    CHECK(parsed->extra == proof.extra);
    CHECK(verifyTlogProof(*parsed, fifthLeaf(), log()));
    CHECK_FALSE(verifyTlogProof(*parsed, parsed->extra, log()));
}

TEST_CASE("a proof or checkpoint that is read is written again as the same bytes", "[crypto][tlog]") {
    TlogProof withExtra = parseTlogProof(kProof).value();
    withExtra.extra = {1, 2};
    int read = 0;
    for (const std::string& text : {std::string(kProof), formatTlogProof(withExtra)}) {
        test::forEachNeighbour(text, [&](const std::string& other) {
            if (const auto parsed = parseTlogProof(other)) {
                ++read;
                REQUIRE(formatTlogProof(*parsed) == other);
            }
        });
    }
    CHECK(read > 0);
    const std::string checkpoint = formatCheckpoint({std::string(kOrigin), 10, treeRoot(rfcLeaves())});
    test::forEachNeighbour(checkpoint, [&](const std::string& other) {
        if (const auto parsed = parseCheckpoint(other))
            REQUIRE(formatCheckpoint(*parsed) == other);
    });
}

TEST_CASE("a checkpoint or proof that is not well formed is refused", "[crypto][tlog]") {
    const std::string root = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n";
    CHECK(parseCheckpoint("o\n0\n" + root)->size == 0);
    CHECK(parseCheckpoint("o\n9223372036854775807\n" + root)->size == 9223372036854775807U);
    for (const std::string& text :
         std::vector<std::string>{std::string(), "o\n8\n" + root.substr(0, 44), "\n8\n" + root, "o\n08\n" + root,
                                  "o\n+8\n" + root, "o\n-8\n" + root, "o\n\n" + root, "o\n9223372036854775808\n" + root,
                                  "o\n8\nXcna\n", "o\n8\n" + root + "more\n", "o\r\n8\n" + root, "o\xff\n8\n" + root}) {
        INFO(text);
        CHECK(parseCheckpoint(text).error().code == ErrorCode::Malformed);
    }

    const std::string hash = "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n";
    const std::string start = "c2sp.org/tlog-proof@v1\n";
    CHECK(parseTlogProof(start + "index 0\n\nnote"));
    for (const std::string& text : std::vector<std::string>{
             std::string(), start, start + "index 5\n", start + "index 5\n\n", start + "index 05\n\nnote",
             start + "index \n\nnote", start + "extra \nindex 5\n\nnote", start + "index 5\nextra AQI=\n\nnote",
             start + "extra AQI\nindex 5\n\nnote", start + "extra AQI=\nextra AQI=\nindex 5\n\nnote",
             "c2sp.org/tlog-proof@v2\nindex 5\n\nnote", start + "index 5\nXcna\n\nnote",
             start + "index 5\n" + hash + "note"}) {
        INFO(text);
        CHECK(parseTlogProof(text).error().code == ErrorCode::Malformed);
    }
    std::string deep = start + "index 5\n";
    for (int i = 0; i < 64; ++i)
        deep += hash;
    CHECK(parseTlogProof(deep + "\nnote").error().code == ErrorCode::TooLarge);
}
