#include "core/base/bytes.h"
#include "core/intel/online.h"
#include "core/intel/phone.h"
#include "core/intel/postcode.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace lanyard;
using namespace lanyard::intel;

TEST_CASE("a postcode is put in its normal form", "[intel][postcode]") {
    for (const char* full : {"M1 1AA", "M60 1NW", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB", "N1C 4AG", "SE1P 5LX",
                             "GIR 0AA", "BF1 2AU"}) {
        INFO(full);
        CHECK(readPostcode(full).shown == full);
        CHECK(readPostcode(full).kind == PostcodeKind::Full);
        CHECK(readPostcode(full).advice.empty());
    }
    CHECK(readPostcode("m11aa").shown == "M1 1AA");
    CHECK(readPostcode(" ec1 a1b-b\t").shown == "EC1A 1BB");
    // O for 0 where only a figure can stand, 0 for O where only a letter can
    CHECK(readPostcode("M6O 1NW").shown == "M60 1NW");
    CHECK(readPostcode("SW1A OAA").shown == "SW1A 0AA");
    CHECK(readPostcode("0X1 1AA").shown == "OX1 1AA");
    CHECK(readPostcode("M1 IAA").shown == "M1 1AA");
}

TEST_CASE("part of a postcode is welcome", "[intel][postcode]") {
    CHECK(readPostcode("m14").shown == "M14");
    CHECK(readPostcode("M14").kind == PostcodeKind::Outward);
    CHECK(readPostcode("EC1A").kind == PostcodeKind::Outward);
    CHECK(readPostcode("m14 5").shown == "M14 5");
    CHECK(readPostcode("M14 5").kind == PostcodeKind::Sector);
    CHECK(readPostcode("M1 4").shown == "M1 4");
    CHECK(readPostcode("m14 5?x").kind == PostcodeKind::Partial);
    CHECK(readPostcode("m14 5?x").shown == "M14 5?X");
    CHECK(readPostcode("bfpo12").shown == "BFPO 12");
    CHECK(readPostcode("BFPO 5427").kind == PostcodeKind::Bfpo);
    CHECK(readPostcode("BFPO 12").advice.empty());
}

TEST_CASE("what has no postcode's shape is kept, with a sentence", "[intel][postcode]") {
    for (const char* typed : {"Q1 1AA", "M1 1AC", "AI1 1AA 1", "M14 5S", "BFPO", "BFPO 0", "BFPO 12345", "75001",
                              "GIR 0AB", "GIR 1AA", "M1 1AA M1 1AB", "\xFF",
                              "M\xD0\x90"
                              "1 1AA"}) {
        INFO(typed);
        CHECK(readPostcode(typed).kind == PostcodeKind::None);
        CHECK_FALSE(readPostcode(typed).advice.empty());
    }
    CHECK(readPostcode("  75001   Paris ").shown == "75001 Paris");
    CHECK(readPostcode("").advice.empty());
    CHECK_FALSE(readPostcode(std::string(1'000'000, 'M')).advice.empty());
}

TEST_CASE("UK numbers are read however they are written", "[intel][phone]") {
    for (const char* typed : {"07700 900123", "07700900123", "+44 7700 900123", "+44 (0)7700 900123",
                              "0044 7700 900 123", "(07700) 900-123", "07700.900.123", "O77OO 9OOl23", "+4407700900123",
                              " 07700\xC2\xA0"
                              "900123\n"}) {
        INFO(typed);
        const Phone read = readPhone(typed);
        CHECK(read.e164 == "+447700900123");
        CHECK(read.shown == "07700 900123");
        CHECK(read.kind == PhoneKind::UkMobile);
        CHECK(read.advice.empty());
    }
    struct Row {
        const char* typed;
        const char* e164;
        const char* shown;
    };
    const Row rows[] = {
        {"02079460123", "+442079460123", "020 7946 0123"}, {"01134960000", "+441134960000", "0113 496 0000"},
        {"01214960000", "+441214960000", "0121 496 0000"}, {"01632960001", "+441632960001", "01632 960001"},
        {"0120496000", "+44120496000", "01204 96000"},     {"03001234567", "+443001234567", "0300 123 4567"},
        {"08001111", "+448001111", "0800 1111"},           {"0800496000", "+44800496000", "0800 496000"},
        {"07600 900123", "+447600900123", "07600 900123"}};
    for (const Row& row : rows) {
        INFO(row.typed);
        CHECK(readPhone(row.typed).e164 == row.e164);
        CHECK(readPhone(row.typed).shown == row.shown);
        CHECK(readPhone(row.typed).kind == PhoneKind::UkOther);
        CHECK(readPhone(row.typed).advice.empty());
    }
}

TEST_CASE("numbers from other countries keep their code apart", "[intel][phone]") {
    CHECK(readPhone("+353 85 123 4567").shown == "+353 851234567");
    CHECK(readPhone("00 33 1 23 45 67 89").e164 == "+33123456789");
    CHECK(readPhone("0033123456789").shown == "+33 123456789");
    CHECK(readPhone("+1 (202) 555-0123").shown == "+1 2025550123");
    CHECK(readPhone("+98 21 1234 5678").shown == "+98 2112345678");
    CHECK(readPhone("+353851234567").kind == PhoneKind::International);
}

TEST_CASE("short and partial numbers stand as they are", "[intel][phone]") {
    CHECK(readPhone("101").kind == PhoneKind::Short);
    CHECK(readPhone("101").shown == "101");
    CHECK(readPhone("101").e164.empty());
    CHECK(readPhone("118 118").kind == PhoneKind::Short);
    CHECK(readPhone("07700 9??123").kind == PhoneKind::Partial);
    CHECK(readPhone("*123").e164.empty());
    CHECK(readPhone("07700 9??123").shown == "07700 9??123");
    CHECK(readPhone("07700 9??123").advice.empty());
}

TEST_CASE("what is no telephone number is kept, with a sentence", "[intel][phone]") {
    for (const char* typed : {"7700900123",
                              "07700 90012",
                              "07700 9001234",
                              "0",
                              "+",
                              "00",
                              "+44",
                              "+440",
                              "04700 900123",
                              "06123 456789",
                              "+0123456789",
                              "+12345",
                              "+1234567890123456",
                              "12",
                              "960001",
                              "020 7946 0000 ext 3",
                              "oil",
                              "n/a",
                              "352099001761481",
                              "07700+900123",
                              "\xFF",
                              "\xD9\xA1\xD9\xA2"}) {
        INFO(typed);
        const Phone read = readPhone(typed);
        CHECK(read.kind == PhoneKind::None);
        CHECK(read.e164.empty());
        CHECK_FALSE(read.advice.empty());
    }
    CHECK(readPhone("020 7946 0000  ext 3").shown == "020 7946 0000 ext 3");
    CHECK(readPhone("352099001761481").advice.find("IMEI") != std::string::npos);
    CHECK(readPhone("").advice.empty());
    CHECK_FALSE(readPhone(std::string(1'000'000, '0')).advice.empty());
}

TEST_CASE("a handle keeps its case and its @, and has a copy to search by", "[intel][online]") {
    const OnlineAccount read = readOnline(" Snapchat ", " @Quiet_FoxX\xC3\x89 ", "https://example.org/@quiet_foxx");
    CHECK(read.service == "Snapchat");
    CHECK(read.handle == "@Quiet_FoxX\xC3\x89");
    CHECK(read.search == "quiet_foxx\xC3\xA9");
    CHECK(read.link == "https://example.org/@quiet_foxx");
    CHECK(read.advice.empty());
    CHECK(readOnline("X", "\xD0\x9C\xD0\x98\xD0\xA8\xD0\x90").search == "\xD0\xBC\xD0\xB8\xD1\x88\xD0\xB0");
    CHECK(readOnline("X", "Ann @ Work").search == "ann@work");
}

TEST_CASE("what belongs in another box is pointed out", "[intel][online]") {
    for (const char* link : {"https://example.org/u/fox", "HTTP://EXAMPLE.ORG", "www.example.org", "example.org/u/fox",
                             "see https://example.org", "snap://add/fox"}) {
        INFO(link);
        CHECK(looksLikeLink(link));
        CHECK(readOnline("X", link).advice.find("looks like a link") != std::string::npos);
        CHECK(readOnline("X", link).handle == link);
    }
    for (const char* handle : {"quiet.fox", "@fox", "fox/2", "a.b/", "fox.1/2", "fox", "fox@example.org", "", "./x",
                               "x./y", "one two.com/x"})
        CHECK_FALSE(looksLikeLink(handle));
    CHECK(readOnline("", "@fox").advice.find("which service") != std::string::npos);
    CHECK(readOnline("", "", "https://example.org").advice.find("which service") != std::string::npos);
    CHECK(readOnline("", "").advice.empty());
    CHECK(readOnline("X", "", "quiet fox").advice.find("does not look like a link") != std::string::npos);
    CHECK(readOnline("Email", "fox@example.org").advice.empty());
    for (const char* wrong : {"fox", "fox@", "@fox", "f@o@x", "f ox@example.org"})
        CHECK(readOnline("E-mail", wrong).advice.find("e-mail") != std::string::npos);
    CHECK(readOnline("X", "fo\xE2\x80\x8Bx").advice.find("cannot be seen") != std::string::npos);
    CHECK(readOnline("X", "\xE2\x80\xAE"
                          "fox")
              .advice.find("cannot be seen") != std::string::npos);
    // an emoji made of several is no trick
    CHECK(readOnline("X", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x92").advice.empty());
    CHECK(readOnline("X", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x92").handle ==
          "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x92");
    CHECK_FALSE(readOnline("X", std::string(1'000'000, 'a')).advice.empty());
}

TEST_CASE("any bytes are read as an identifier without harm", "[intel][postcode][phone][online]") {
    rc::prop("what comes out is text", [](const std::string& typed) {
        const OnlineAccount online = readOnline(typed, typed, typed);
        for (const std::string& text : {readPostcode(typed).shown, readPhone(typed).shown, online.service,
                                        online.handle, online.search, online.link})
            RC_ASSERT(isUtf8(text));
    });
    rc::prop("a normal form is its own normal form", [] {
        const auto typed = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("+0O147MEWCIA? *(")));
        const Postcode postcode = readPostcode(typed);
        RC_ASSERT(readPostcode(postcode.shown).shown == postcode.shown);
        const Phone phone = readPhone(typed);
        RC_ASSERT(readPhone(phone.shown).e164 == phone.e164);
        if (!phone.e164.empty())
            RC_ASSERT(readPhone(phone.e164).shown == phone.shown);
    });
}
