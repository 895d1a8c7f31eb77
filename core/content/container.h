#pragma once

#include "core/base/strict_json.h"
#include "core/content/pack.h"

/// Private to core/content: the container around a pack's or an overlay's JSON (content/README.md, "A pack").
namespace lanyard::content {

struct Container {
    std::string_view magic; ///< 16 bytes: a family up to '/', a number of one figure, a line end, zeros
    std::string_view what;  ///< for sentences: "pack"
};

/// Text from outside as the one canonical form of a document. TooLarge, Malformed.
[[nodiscard]] Result<Json> canonicalDocument(std::string_view json, std::size_t limit, std::string_view what);
/// The document in a file; nothing of it is checked but that it is canonical JSON. Malformed, TooLarge, Unsupported.
[[nodiscard]] Result<Json> readContainer(const Container& container, ByteView file, PackLimits limits);
/// Text of a document that is not UTF-8 comes out changed: readContainer of the result has the last word.
[[nodiscard]] Result<Bytes> writeContainer(const Container& container, const Json& document, PackLimits limits);
/// Is this the container's magic, or that of a later format of its family?
[[nodiscard]] bool isOfFamily(const Container& container, ByteView file);

} // namespace lanyard::content
