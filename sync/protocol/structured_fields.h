#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lanyard::protocol::sf {

/// Structured field values (RFC 9651), as far as signatures and digests need them: dictionaries of items and inner
/// lists, read and written again. One rule is stricter than the RFC: a key that stands twice is Malformed, where the
/// RFC lets the last one win. Two readers that disagree about which one counts would check different things.

struct Token {
    std::string value;
};
struct Decimal {
    std::int64_t thousandths = 0;
};
struct Moment {
    std::int64_t unixSeconds = 0;
};
struct DisplayString {
    std::string utf8;
};
using BareItem = std::variant<std::int64_t, Decimal, std::string, Token, Bytes, bool, Moment, DisplayString>;
using Parameters = std::vector<std::pair<std::string, BareItem>>;

struct Item {
    BareItem value;
    Parameters parameters;
};
struct InnerList {
    std::vector<Item> items;
    Parameters parameters;
};
struct Member {
    std::string key;
    std::variant<Item, InnerList> value;
};
using Dictionary = std::vector<Member>;

/// The value of one header, its lines joined by ", ". An empty text is an empty dictionary.
[[nodiscard]] Result<Dictionary> parseDictionary(std::string_view text);

[[nodiscard]] std::string serialize(const BareItem& item);
[[nodiscard]] std::string serialize(const Item& item);
[[nodiscard]] std::string serialize(const InnerList& list);

/// The member of that key, or nullptr.
[[nodiscard]] const Member* find(const Dictionary& dictionary, std::string_view key);
/// The parameter of that key, or nullptr.
[[nodiscard]] const BareItem* find(const Parameters& parameters, std::string_view key);

} // namespace lanyard::protocol::sf
