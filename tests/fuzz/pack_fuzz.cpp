// A content pack or a force's overlay as a stranger could hand it over: the container, and any JSON inside a well-made
// one.
#include "core/content/content_store.h"
#include "core/content/pack.h"
#include "core/crypto/secret.h"

#include <nlohmann/json.hpp>

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool started = crypto::initCrypto().has_value();
    if (!started || size == 0)
        return 0;
    const ByteView bytes(data + 1, size - 1);
    const content::PackLimits small{1U << 20U, 1U << 20U};
    switch (data[0] % 5) {
    case 0:
        static_cast<void>(content::parsePack(bytes, small).has_value());
        break;
    case 1:
        static_cast<void>(content::parsePublicPage(textOf(bytes), "cy").has_value());
        break;
    case 2: {
        const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
        if (const auto file = json.is_discarded() ? Result<Bytes>(Bytes{}) : content::writePack(json))
            static_cast<void>(content::parsePack(*file, small).has_value());
        break;
    }
    case 3:
        static_cast<void>(content::parseOverlay(bytes, small).has_value());
        break;
    case 4: {
        const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
        if (const auto file = json.is_discarded() ? Result<Bytes>(Bytes{}) : content::writeOverlay(json))
            if (const auto overlay = content::parseOverlay(*file, small))
                for (const std::string& item : overlay->itemIds)
                    static_cast<void>(content::additionsTo(*overlay, item, "cy").size() +
                                      content::contactsOf(*overlay, "cy").size());
        break;
    }
    }
    return 0;
}
