#include "core/intel/online.h"

#include "core/intel/typed.h"

#include <algorithm>

namespace lanyard::intel {

namespace {

constexpr std::size_t kMaxLink = 4000;

std::string lowered(std::string_view text) {
    std::u32string points = codePointsOf(text);
    std::transform(points.begin(), points.end(), points.begin(), lowerOf);
    return utf8Of(points);
}

std::string searchForm(std::string_view handle) {
    std::u32string kept;
    for (const char32_t point : codePointsOf(handle))
        if (!isSpace(point) && !isHidden(point) && !(point == '@' && kept.empty()))
            kept += lowerOf(point);
    return utf8Of(kept);
}

bool isEmailService(std::string_view service) {
    const std::string word = lowered(service);
    return word == "email" || word == "e-mail" || word == "ebost" || word == "e-bost";
}

bool isEmail(std::string_view text) {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos && text.find(' ') == std::string_view::npos;
}

/// As typed but for the white space around it; bytes that are not UTF-8 become U+FFFD.
std::string trimmed(std::string_view text) {
    const std::u32string points = codePointsOf(text);
    const auto first = std::find_if_not(points.begin(), points.end(), isSpace);
    const auto last = std::find_if_not(points.rbegin(), points.rend(), isSpace).base();
    return first < last ? utf8Of(std::u32string(first, last)) : std::string();
}

/// Not the joiners and selectors that emoji are made with.
bool isSuspect(char32_t point) {
    return isHidden(point) && point != 0x200D && !(point >= 0xFE00 && point <= 0xFE0F) && point < 0xE0000;
}
bool hasHidden(std::string_view text) {
    const auto points = codePointsOf(text);
    return std::any_of(points.begin(), points.end(), isSuspect);
}

std::string adviceOn(const OnlineAccount& account) {
    if (looksLikeLink(account.handle))
        return "This looks like a link: put it in the box for links, where it stays plain text, and do not open it.";
    if (account.service.empty() && !(account.handle.empty() && account.link.empty()))
        return "Say which service or app this account is on.";
    if (isEmailService(account.service) && !account.handle.empty() && !isEmail(account.handle))
        return "An e-mail address has one @ and no spaces: check it.";
    if (hasHidden(account.handle))
        return "This name holds characters that cannot be seen: compare it with the screen it came from.";
    if (!account.link.empty() && account.link.find_first_of("./:") == std::string::npos)
        return "This does not look like a link: a name or handle goes in the box for the handle.";
    return {};
}

} // namespace

bool looksLikeLink(std::string_view text) {
    const std::string word = lowered(text.substr(0, kMaxLink));
    if (word.find("://") != std::string::npos || word.substr(0, 4) == "www.")
        return true;
    // snapchat.com/add/name: a dot before the first slash, with a letter on both sides of the dot
    const auto slash = word.find('/');
    if (slash == std::string::npos || word.find(' ') < slash)
        return false;
    const auto dot = word.substr(0, slash).rfind('.');
    const auto isLetter = [&](std::size_t i) { return word[i] >= 'a' && word[i] <= 'z'; };
    return dot != std::string::npos && dot > 0 && dot + 2 < slash && isLetter(dot + 1) && isLetter(slash - 1);
}

OnlineAccount readOnline(std::string_view service, std::string_view handle, std::string_view link) {
    OnlineAccount account;
    if (service.size() > kMaxTyped || handle.size() > kMaxTyped || link.size() > kMaxLink) {
        account.advice = "This is too long for an account: put it in the text.";
        return account;
    }
    account.service = tidied(service);
    account.handle = trimmed(handle);
    account.search = searchForm(handle);
    account.link = tidied(link);
    account.advice = adviceOn(account);
    return account;
}

} // namespace lanyard::intel
