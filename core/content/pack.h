#pragma once

#include "core/content/item.h"
#include "core/content/rulebook.h"
#include "core/content/terms.h"
#include "core/crypto/minisign.h"

#include <nlohmann/json_fwd.hpp>

namespace lanyard::content {

struct PackLimits {
    std::size_t fileBytes = 16U << 20U;
    std::size_t jsonBytes = 64U << 20U;
};

struct Group {
    std::string id;
    std::string title;
    Kind kind = Kind::Measure;
};

/// A pack whose form has been checked whole: every reference resolves, every shape is known.
struct Pack {
    std::string id;
    std::string jurisdiction;
    std::string title;
    std::int64_t version = 0;
    Date built;
    std::vector<std::string> languages;
    std::vector<Group> groups;
    std::vector<std::string> itemIds;
    std::shared_ptr<const nlohmann::json> document;
};

/// Container and content checks; does not verify a signature. Malformed, TooLarge, Unsupported; the sentence names the
/// item.
[[nodiscard]] Result<Pack> parsePack(ByteView file, PackLimits limits = {});
/// The signature of the national editors, then parsePack. BadSignature and UnknownKey come first: unsigned bytes are
/// not parsed.
[[nodiscard]] Result<Pack> openPack(ByteView file, std::string_view signature, const crypto::MinisignPublicKey& editors,
                                    PackLimits limits = {});
/// Writes the container around canonical JSON (used by the compiler and by tests).
[[nodiscard]] Result<Bytes> writePack(const nlohmann::json& document);
/// One item of a checked pack in a language ("en", "cy"). NotFound.
[[nodiscard]] Result<Item> itemOf(const Pack& pack, std::string_view id, std::string_view language);
/// The wording list of a checked pack.
[[nodiscard]] std::vector<Term> termsOf(const Pack& pack);
/// Facts and tests of a checked pack, for the matcher.
[[nodiscard]] Rulebook rulebookOf(const Pack& pack, std::string_view language);
/// The public page alone: as `build` writes it, or as it lies outside the vault with a force's numbers on it
/// (publicPageWith).
[[nodiscard]] Result<Item> parsePublicPage(std::string_view json, std::string_view language);
[[nodiscard]] Result<std::string> publicPageOf(const Pack& pack);

} // namespace lanyard::content
