#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard {

/// JSON from outside, read so that two readers cannot understand it differently. For .cpp files only: the library
/// behind it is slow to compile.
using Json = nlohmann::json;

/// One JSON value and nothing after it: at most `limit` bytes, `depth` levels, no object with a member twice. TooLarge,
/// Malformed.
[[nodiscard]] inline Result<Json> parseStrictJson(std::string_view text, std::size_t limit, int depth = 16) {
    if (text.size() > limit)
        return fail(ErrorCode::TooLarge, "A JSON text is larger than its limit.");
    bool tooDeep = false;
    bool twice = false;
    std::vector<std::set<std::string>> names;
    const auto watch = [&](int level, Json::parse_event_t event, Json& value) {
        if (tooDeep)
            return false; // and keeps nothing more
        switch (event) {
        case Json::parse_event_t::object_start:
            tooDeep = level >= depth;
            names.emplace_back();
            return !tooDeep;
        case Json::parse_event_t::object_end:
            names.pop_back();
            return true;
        case Json::parse_event_t::key:
            twice = twice || !names.back().insert(value.get<std::string>()).second;
            return true;
        case Json::parse_event_t::array_start:
            tooDeep = level >= depth;
            return !tooDeep;
        case Json::parse_event_t::array_end:
        case Json::parse_event_t::value:
            return true;
        }
        return true;
    };
    Json parsed = Json::parse(text.begin(), text.end(), watch, false);
    if (tooDeep)
        return fail(ErrorCode::Malformed, "A JSON text is nested too deeply.");
    if (twice)
        return fail(ErrorCode::Malformed, "A JSON object names a member twice.");
    if (parsed.is_discarded())
        return fail(ErrorCode::Malformed, "A JSON text does not parse.");
    return parsed;
}

/// The canonical form of this project: members sorted by their bytes, no white space, UTF-8 as it is, the shortest
/// escapes. What is not UTF-8 becomes U+FFFD: callers that must not change a byte check isUtf8 first.
[[nodiscard]] inline std::string canonicalDump(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Reads an object member by member and remembers the first thing that was wrong, so that a format reads as a list of
/// its members. The values given after a fault mean nothing: call finish() before using any.
class JsonReader {
public:
    /// `what` begins the sentences: "The keyset".
    JsonReader(const Json& object, std::string what) : m_object(object), m_what(std::move(what)) {
        if (!object.is_object())
            refuse("is not a JSON object");
    }
    JsonReader(Json&&, std::string) = delete; // it would not outlive the call

    [[nodiscard]] bool has(const char* name) const { return m_object.is_object() && m_object.contains(name); }

    /// A string of `min` to `max` bytes.
    [[nodiscard]] std::string text(const char* name, std::size_t min, std::size_t max) {
        const Json* member = take(name);
        if (member == nullptr)
            return {};
        const auto* value = member->get_ptr<const std::string*>();
        if (value == nullptr || value->size() < min || value->size() > max) {
            refuseMember(name);
            return {};
        }
        return *value;
    }
    /// As text(), or "" when it is not there; an empty one is refused, so that there is one way to say nothing.
    [[nodiscard]] std::string optionalText(const char* name, std::size_t max) {
        return has(name) ? text(name, 1, max) : std::string();
    }
    [[nodiscard]] std::int64_t integer(const char* name, std::int64_t min, std::int64_t max) {
        const Json* member = take(name);
        if (member == nullptr)
            return min;
        const bool tooBig =
            member->is_number_unsigned() &&
            member->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!member->is_number_integer() || tooBig || member->get<std::int64_t>() < min ||
            member->get<std::int64_t>() > max) {
            refuseMember(name);
            return min;
        }
        return member->get<std::int64_t>();
    }
    [[nodiscard]] bool boolean(const char* name) {
        const Json* member = take(name);
        if (member == nullptr)
            return false;
        if (!member->is_boolean()) {
            refuseMember(name);
            return false;
        }
        return member->get<bool>();
    }
    /// An object or null; finish() knows of the null.
    [[nodiscard]] const Json& object(const char* name) {
        const Json* member = take(name);
        if (member != nullptr && !member->is_object())
            refuseMember(name);
        return member != nullptr && member->is_object() ? *member : empty(Json::value_t::object);
    }
    [[nodiscard]] const Json& array(const char* name, std::size_t min, std::size_t max) {
        const Json* member = take(name);
        const bool fits = member != nullptr && member->is_array() && member->size() >= min && member->size() <= max;
        if (member != nullptr && !fits)
            refuseMember(name);
        return fits ? *member : empty(Json::value_t::array);
    }

    /// Says that the named member's value breaks a rule that types cannot say.
    void refuseMember(const char* name) { refuse(std::string("has a wrong \"") + name + '"'); }
    void require(bool holds, const char* name) {
        if (!holds)
            refuseMember(name);
    }
    void absorb(const Status& status) {
        if (!status && m_status)
            m_status = status;
    }

    /// Everything read so far was right; members that nobody asked for are passed over.
    [[nodiscard]] Status done() const { return m_status; }
    /// The name of a member that nobody asked for, or "".
    [[nodiscard]] std::string unread() const {
        if (m_object.is_object()) {
            for (const auto& entry : m_object.items()) {
                if (!m_taken.contains(entry.key()))
                    return entry.key();
            }
        }
        return {};
    }
    /// As done(), and there was no other member.
    [[nodiscard]] Status finish() {
        if (m_status && m_object.size() != m_taken.size())
            refuse("has a member that is not known");
        return m_status;
    }

private:
    const Json* take(const char* name) {
        if (!m_object.is_object())
            return nullptr;
        const auto found = m_object.find(name);
        if (found == m_object.end()) {
            refuse(std::string("lacks \"") + name + '"');
            return nullptr;
        }
        m_taken.insert(name);
        return &*found;
    }
    void refuse(const std::string& what) {
        if (m_status)
            m_status = fail(ErrorCode::Malformed, m_what + ' ' + what + '.');
    }
    static const Json& empty(Json::value_t type) {
        static const Json object = Json::object();
        static const Json array = Json::array();
        return type == Json::value_t::object ? object : array;
    }

    const Json& m_object;
    std::string m_what;
    std::set<std::string> m_taken;
    Status m_status;
};

} // namespace lanyard
