#include "sync/protocol/structured_fields.h"

#include <algorithm>
#include <cstdlib>

namespace lanyard::protocol::sf {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isAlpha(char c) {
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
bool isKeyChar(char c) {
    return isLower(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
}
bool isTokenChar(char c) {
    return isAlpha(c) || isDigit(c) || std::string_view("!#$%&'*+-.^_`|~:/").find(c) != std::string_view::npos;
}

/// The algorithms of RFC 9651 section 4.2. No recursion: inner lists do not nest.
class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) {}

    Result<Dictionary> dictionary() {
        skipSpaces();
        Dictionary members;
        while (!m_rest.empty()) {
            Member member;
            LANYARD_ASSIGN(member.key, key());
            if (find(members, member.key) != nullptr)
                return fail(ErrorCode::Malformed, "A structured header names a key twice.");
            if (take('=')) {
                LANYARD_ASSIGN(member.value, itemOrInnerList());
            } else {
                Item flag{true, {}};
                LANYARD_ASSIGN(flag.parameters, parameters());
                member.value = std::move(flag);
            }
            members.push_back(std::move(member));
            skipBlanks();
            if (m_rest.empty())
                return members;
            if (!take(','))
                return malformed();
            skipBlanks();
            if (m_rest.empty())
                return malformed(); // a comma with nothing after it
        }
        return members;
    }

private:
    static tl::unexpected<Error> malformed() {
        return fail(ErrorCode::Malformed, "A structured header does not parse.");
    }

    template <class Value>
    static Result<BareItem> made(Value value) {
        return Result<BareItem>(tl::in_place, std::in_place_type<Value>, std::move(value));
    }

    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool take(char c) {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skipSpaces() {
        while (take(' ')) {
        }
    }
    void skipBlanks() {
        while (take(' ') || take('\t')) {
        }
    }
    template <class Predicate>
    std::string_view takeWhile(Predicate belongs) {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), belongs);
        const auto count = static_cast<std::size_t>(end - m_rest.begin());
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

    Result<std::string> key() {
        if (!isLower(peek()) && peek() != '*')
            return malformed();
        return std::string(takeWhile(isKeyChar));
    }

    Result<std::variant<Item, InnerList>> itemOrInnerList() {
        if (peek() == '(') {
            LANYARD_ASSIGN(InnerList list, innerList());
            return std::variant<Item, InnerList>(std::move(list));
        }
        LANYARD_ASSIGN(Item single, item());
        return std::variant<Item, InnerList>(std::move(single));
    }

    Result<InnerList> innerList() {
        InnerList list;
        if (!take('('))
            return malformed();
        while (true) {
            skipSpaces();
            if (take(')')) {
                LANYARD_ASSIGN(list.parameters, parameters());
                return list;
            }
            LANYARD_ASSIGN(Item next, item());
            list.items.push_back(std::move(next));
            if (peek() != ' ' && peek() != ')')
                return malformed();
        }
    }

    Result<Item> item() {
        Item parsed;
        LANYARD_ASSIGN(parsed.value, bareItem());
        LANYARD_ASSIGN(parsed.parameters, parameters());
        return parsed;
    }

    Result<Parameters> parameters() {
        Parameters parsed;
        while (take(';')) {
            skipSpaces();
            LANYARD_ASSIGN(std::string name, key());
            if (find(parsed, name) != nullptr)
                return fail(ErrorCode::Malformed, "A structured header names a parameter twice.");
            BareItem value = true;
            if (take('=')) {
                LANYARD_ASSIGN(value, bareItem());
            }
            parsed.emplace_back(std::move(name), std::move(value));
        }
        return parsed;
    }

    Result<BareItem> bareItem() {
        const char first = peek();
        if (isDigit(first) || first == '-')
            return number();
        if (first == '"')
            return string();
        if (isAlpha(first) || first == '*')
            return made(Token{std::string(takeWhile(isTokenChar))});
        if (first == ':')
            return byteSequence();
        if (first == '?')
            return boolean();
        if (first == '@')
            return date();
        if (first == '%')
            return displayString();
        return malformed();
    }

    Result<BareItem> number() {
        const std::int64_t sign = take('-') ? -1 : 1;
        const std::string_view whole = takeWhile(isDigit);
        if (whole.empty() || whole.size() > 15)
            return malformed();
        std::int64_t value = 0;
        for (const char c : whole)
            value = value * 10 + (c - '0');
        if (!take('.'))
            return made(sign * value);
        const std::string_view fraction = takeWhile(isDigit);
        if (whole.size() > 12 || fraction.empty() || fraction.size() > 3)
            return malformed();
        for (std::size_t i = 0; i < 3; ++i)
            value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
        return made(Decimal{sign * value});
    }

    Result<BareItem> string() {
        take('"');
        std::string value;
        while (!m_rest.empty()) {
            char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"')
                return made(std::move(value));
            if (c == '\\') {
                c = peek();
                if (c != '"' && c != '\\')
                    return malformed();
                m_rest.remove_prefix(1);
            } else if (c < 0x20 || c > 0x7E) {
                return malformed();
            }
            value.push_back(c);
        }
        return malformed();
    }

    Result<BareItem> byteSequence() {
        take(':');
        const auto end = m_rest.find(':');
        if (end == std::string_view::npos)
            return malformed();
        LANYARD_ASSIGN(Bytes decoded, base64Decode(m_rest.substr(0, end), Base64::Standard));
        m_rest.remove_prefix(end + 1);
        return made(std::move(decoded));
    }

    Result<BareItem> boolean() {
        take('?');
        if (take('1'))
            return made(true);
        if (take('0'))
            return made(false);
        return malformed();
    }

    Result<BareItem> date() {
        take('@');
        LANYARD_ASSIGN(const BareItem value, number());
        const auto* seconds = std::get_if<std::int64_t>(&value);
        if (seconds == nullptr)
            return malformed();
        return made(Moment{*seconds});
    }

    Result<BareItem> displayString() {
        take('%');
        if (!take('"'))
            return malformed();
        std::string value;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c < 0x20 || c > 0x7E)
                return malformed();
            if (c == '"') {
                if (!isUtf8(value))
                    return malformed();
                return made(DisplayString{std::move(value)});
            }
            if (c != '%') {
                value.push_back(c);
                continue;
            }
            const std::string_view digits = m_rest.substr(0, 2);
            if (digits.find_first_of("ABCDEF") != std::string_view::npos)
                return malformed();
            LANYARD_ASSIGN(const Bytes byte, hexDecode(digits));
            if (byte.size() != 1)
                return malformed();
            value.push_back(static_cast<char>(byte.front()));
            m_rest.remove_prefix(2);
        }
        return malformed();
    }

    std::string_view m_rest;
};

std::string serializeDecimal(Decimal decimal) {
    const std::int64_t magnitude = std::abs(decimal.thousandths);
    std::string fraction = std::to_string(1000 + magnitude % 1000).substr(1);
    while (fraction.size() > 1 && fraction.back() == '0')
        fraction.pop_back();
    return (decimal.thousandths < 0 ? "-" : "") + std::to_string(magnitude / 1000) + '.' + fraction;
}

std::string serializeString(const std::string& value) {
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string serializeDisplay(const std::string& utf8) {
    std::string out = "%\"";
    for (const char c : utf8) {
        if (c == '%' || c == '"' || c < 0x20 || c > 0x7E) {
            const auto byte = static_cast<std::uint8_t>(c);
            out += '%' + hexEncode({&byte, 1});
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string serialize(const Parameters& parameters) {
    std::string out;
    for (const auto& [key, value] : parameters) {
        out += ';' + key;
        const bool* flag = std::get_if<bool>(&value);
        if (flag == nullptr || !*flag)
            out += '=' + sf::serialize(value);
    }
    return out;
}

} // namespace

Result<Dictionary> parseDictionary(std::string_view text) {
    // Blanks at the end belong to no member.
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return Parser(text).dictionary();
}

std::string serialize(const BareItem& item) {
    struct Writer {
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(Decimal value) const { return serializeDecimal(value); }
        std::string operator()(const std::string& value) const { return serializeString(value); }
        std::string operator()(const Token& value) const { return value.value; }
        std::string operator()(const Bytes& value) const { return ':' + base64Encode(value, Base64::Standard) + ':'; }
        std::string operator()(bool value) const { return value ? "?1" : "?0"; }
        std::string operator()(Moment value) const { return '@' + std::to_string(value.unixSeconds); }
        std::string operator()(const DisplayString& value) const { return serializeDisplay(value.utf8); }
    };
    return std::visit(Writer{}, item);
}

std::string serialize(const Item& item) {
    return serialize(item.value) + serialize(item.parameters);
}

std::string serialize(const InnerList& list) {
    std::string out = "(";
    for (const Item& item : list.items) {
        if (out.size() > 1)
            out += ' ';
        out += serialize(item);
    }
    return out + ')' + serialize(list.parameters);
}

const Member* find(const Dictionary& dictionary, std::string_view key) {
    const auto found =
        std::find_if(dictionary.begin(), dictionary.end(), [&](const Member& member) { return member.key == key; });
    return found == dictionary.end() ? nullptr : &*found;
}

const BareItem* find(const Parameters& parameters, std::string_view key) {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto& parameter) { return parameter.first == key; });
    return found == parameters.end() ? nullptr : &found->second;
}

} // namespace lanyard::protocol::sf
