#include "sync/protocol/canonical_json.h"

#include "sync/protocol/tuf.h"

namespace lanyard::protocol::tuf {

namespace {

constexpr std::size_t kMaxJson = 4U << 20U;

void appendString(std::string& out, const std::string& text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

/// The depth was limited when the value was parsed.
Status append(std::string& out, const Json& value) {
    switch (value.type()) {
    case Json::value_t::null:
        out += "null";
        return {};
    case Json::value_t::boolean:
        out += value.get<bool>() ? "true" : "false";
        return {};
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        out += value.dump();
        return {};
    case Json::value_t::string:
        appendString(out, value.get_ref<const std::string&>());
        return {};
    case Json::value_t::array: {
        char before = '[';
        for (const Json& entry : value) {
            out += before;
            before = ',';
            LANYARD_TRY(append(out, entry));
        }
        out += before == '[' ? "[]" : "]";
        return {};
    }
    case Json::value_t::object: {
        char before = '{';
        for (const auto& [name, entry] : value.items()) {
            out += before;
            before = ',';
            appendString(out, name);
            out += ':';
            LANYARD_TRY(append(out, entry));
        }
        out += before == '{' ? "{}" : "}";
        return {};
    }
    case Json::value_t::number_float:
    case Json::value_t::binary:
    case Json::value_t::discarded:
        break;
    }
    return fail(ErrorCode::Malformed, "Canonical JSON has no fractions.");
}

} // namespace

Result<std::string> canonicalOf(const Json& value) {
    std::string out;
    LANYARD_TRY(append(out, value));
    return out;
}

Result<std::string> canonicalJson(std::string_view json) {
    LANYARD_ASSIGN(const Json parsed, parseStrictJson(json, kMaxJson));
    return canonicalOf(parsed);
}

} // namespace lanyard::protocol::tuf
