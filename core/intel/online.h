#pragma once

#include <string>
#include <string_view>

namespace lanyard::intel {

/// An account on an online service as typed, and what is made of it; what was typed is kept by the caller.
struct OnlineAccount {
    std::string service; ///< tidied: "Snapchat"
    std::string handle;  ///< as typed but for white space around it: case and @ kept
    std::string search;  ///< the handle in lower case, without a leading @, spaces and what is hidden, to compare by
    /// A link is words like any other: whoever shows it must show plain text that cannot be tapped, so that nobody
    /// visits, or is seen to visit, by accident.
    std::string link;
    std::string advice; ///< one sentence, or ""
};

/// Does this begin as a web address does, or hold one? Errs on the side of no: names with a dot are handles.
[[nodiscard]] bool looksLikeLink(std::string_view text);

/// Reads any bytes.
[[nodiscard]] OnlineAccount readOnline(std::string_view service, std::string_view handle, std::string_view link = {});

} // namespace lanyard::intel
