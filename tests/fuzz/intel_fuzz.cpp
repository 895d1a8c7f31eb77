// What an officer types, pastes or attaches: the first byte chooses the reader. Advice is at most a sentence, what
// comes out is text, a normal form reads as itself, and a picture comes out the same however it was cut.
#include "core/intel/grid.h"
#include "core/intel/online.h"
#include "core/intel/phone.h"
#include "core/intel/picture.h"
#include "core/intel/postcode.h"
#include "core/intel/registration.h"
#include "core/intel/report.h"
#include "core/wording/checker.h"
#include "tests/unit/core/intel/pictures.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

using namespace lanyard;

void same(bool holds) {
    if (!holds)
        std::abort();
}

void registration(std::string_view text) {
    // A country may stand before a line end
    const auto line = text.find('\n');
    const std::string_view country = line == std::string_view::npos ? std::string_view() : text.substr(0, line);
    const std::string_view typed = line == std::string_view::npos ? text : text.substr(line + 1);
    const intel::Registration read = intel::readRegistration(typed, country, Date{2026, 11, 22});
    same(isUtf8(read.shown) && isUtf8(read.normalised) && isUtf8(read.advice));
    if (read.style != intel::RegistrationStyle::None)
        same(intel::readRegistration(read.shown).normalised == read.normalised);
    for (const std::string& one : read.suggestions)
        same(intel::readRegistration(one).shown == one);
}
void postcode(std::string_view text) {
    const intel::Postcode read = intel::readPostcode(text);
    same(isUtf8(read.shown));
    if (read.kind != intel::PostcodeKind::None && read.kind != intel::PostcodeKind::Partial)
        same(intel::readPostcode(read.shown).shown == read.shown);
}
void grid(std::string_view text) {
    for (const intel::GridPlace& place :
         {intel::readGridReference(text), intel::readLatLon(text), intel::readGridPlace(text)}) {
        same(place.grid.empty() || intel::readGridReference(place.grid).grid == place.grid);
        same(place.latLon.empty() || intel::readLatLon(place.latLon).latLon == place.latLon);
        same(place.position.has_value() == !place.latLon.empty());
    }
}
void phone(std::string_view text) {
    const intel::Phone read = intel::readPhone(text);
    same(isUtf8(read.shown));
    if (!read.e164.empty())
        same(intel::readPhone(read.e164).shown == read.shown && intel::readPhone(read.shown).e164 == read.e164);
}
void online(std::string_view text) {
    const intel::OnlineAccount read = intel::readOnline(text.substr(0, text.size() / 2), text, text);
    same(isUtf8(read.service) && isUtf8(read.handle) && isUtf8(read.search) && isUtf8(read.link));
    const intel::OnlineAccount again = intel::readOnline(read.service, read.handle, read.link);
    // U+FFFD is longer than a bad byte, so that it can become too long
    const bool tooLong = read.service.size() > 200 || read.handle.size() > 200 || read.link.size() > 4000;
    same(tooLong || again.search == read.search);
}

struct Cleaned {
    std::string bytes;
    bool whole = false;
};
/// In pieces whose sizes `cuts` gives in turn; in one when there are none.
Cleaned clean(ByteView picture, ByteView cuts) {
    intel::PictureCleaner cleaner;
    Cleaned result;
    const intel::PictureSink sink = [&](ByteView piece) {
        result.bytes += textOf(piece);
        return Status();
    };
    bool good = true;
    for (std::size_t i = 0; !picture.empty() && good; ++i) {
        const std::size_t size =
            cuts.empty() ? picture.size() : std::min<std::size_t>(cuts[i % cuts.size()] + 1U, picture.size());
        good = cleaner.feed(picture.first(size), sink).has_value();
        picture = picture.subspan(size);
    }
    result.whole = good && cleaner.finish(sink).has_value();
    return result;
}
void checkPicture(ByteView body, ByteView cuts) {
    const Cleaned once = clean(body, {});
    const Cleaned again = clean(body, cuts);
    same(once.whole == again.whole);
    if (!once.whole)
        return;
    // Only the orientation's segment can be longer than the one it was read from
    same(once.bytes == again.bytes && once.bytes.size() <= body.size() + 4);
    const Cleaned twice = clean(viewOf(once.bytes), {});
    same(twice.whole && twice.bytes == once.bytes); // what is clean stays as it is
}
/// How many cuts, their sizes, the file.
void picture(std::string_view text) {
    const ByteView bytes = viewOf(text);
    if (bytes.empty())
        return;
    const std::size_t cuts = std::min<std::size_t>(bytes[0] % 8, bytes.size() - 1);
    checkPicture(bytes.subspan(1 + cuts), bytes.subspan(1, cuts));
}
/// Which picture, then changes to it: place (two bytes) and value. Gets behind the sums that guess-work does not.
void changedPicture(std::string_view text) {
    static const std::array<std::string, 3> samples{test::plantedJpeg(), test::plantedPng(), test::plantedWebp()};
    const ByteView changes = viewOf(text);
    if (changes.empty())
        return;
    std::string sample = samples.at(changes[0] % samples.size());
    for (std::size_t i = 1; i + 2 < changes.size(); i += 3)
        sample.at((changes[i] * 256U + changes[i + 1]) % sample.size()) = static_cast<char>(changes[i + 2]);
    checkPicture(viewOf(sample), changes);
}

void wording(std::string_view text) {
    static const wording::Checker checker(
        {{"a", "jargon", {"streetwise", "street wise"}, {"x"}, "why", "high"},
         {"b", "jargon", {"wise"}, {"x"}, "why", "high"},
         {"c", "blames-child", {"put herself at risk", "ŵyneb"}, {"x"}, "why", "low"}});
    std::size_t end = 0;
    for (const wording::Finding& finding : checker.check(text)) {
        same(finding.begin >= end && finding.begin < finding.end && finding.end <= text.size());
        same(finding.term < checker.terms().size());
        end = finding.end;
    }
}
void draft(std::string_view text) {
    if (const auto parsed = intel::fromDraftJson(text)) {
        const std::string json = intel::toDraftJson(*parsed);
        same(intel::toDraftJson(intel::fromDraftJson(json).value()) == json);
        static_cast<void>(intel::validate(*parsed));
        static_cast<void>(intel::titleOf(*parsed));
    }
}
void wire(std::string_view text) {
    if (const auto parsed = intel::fromWireJson(text))
        same(intel::toWireJson(*parsed).value() == text);
}

constexpr std::array kReaders{registration, postcode,       grid,    phone, online,
                              picture,      changedPicture, wording, draft, wire};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 0)
        kReaders.at(data[0] % kReaders.size())(lanyard::textOf({data + 1, size - 1}));
    return 0;
}
