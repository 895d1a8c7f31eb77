#include "core/crypto/secret.h"

#include "core/crypto/secret_hook.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <type_traits>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

/// What the wipe hook saw while one of these lived.
class WipeLog {
public:
    WipeLog() {
        sizes().clear();
        allZero() = true;
        observeWipes([](ByteView zeroed) {
            sizes().push_back(zeroed.size());
            for (const std::uint8_t byte : zeroed)
                allZero() = allZero() && byte == 0;
        });
    }
    WipeLog(const WipeLog&) = delete;
    WipeLog& operator=(const WipeLog&) = delete;
    ~WipeLog() { observeWipes(nullptr); }
    static std::vector<std::size_t>& sizes() {
        static std::vector<std::size_t> seen;
        return seen;
    }
    static bool& allZero() {
        static bool zero = true;
        return zero;
    }
};

/// Runs `body` in a child and gives how it ended, so that what it does to the process stays there.
template <class Body>
int inChild(const Body& body) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(STDERR_FILENO);
        ::_exit(body());
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return status;
}

using PinKey = Secret<32, struct PinKeyTag>;
using FileKey = Secret<32, struct FileKeyTag>;

} // namespace

TEST_CASE("a secret cannot be copied, swapped for one of another purpose, or compared in the open",
          "[crypto][secret]") {
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<SecretBytes>);
    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<SecretBytes>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<PinKey>);
    STATIC_REQUIRE_FALSE(std::is_assignable_v<PinKey&, FileKey>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<PinKey, FileKey>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<SecretBytes>);
}

TEST_CASE("a secret is zeros until it is filled, and moves without leaving itself behind", "[crypto][secret]") {
    SecretBytes secret(40);
    CHECK(toBytes(textOf(secret.view())) == Bytes(40, 0));
    secret.writable()[7] = 9;
    SecretBytes moved = std::move(secret);
    CHECK(secret.empty()); // NOLINT: what is left is the point
    CHECK(moved.view()[7] == 9);
    secret = std::move(moved);
    CHECK(secret.view()[7] == 9);
    SecretBytes& same = secret;
    secret = std::move(same);
    CHECK(secret.size() == 40);
    CHECK(SecretBytes(0).empty());
}

TEST_CASE("secrets are equal by all their bytes and their length", "[crypto][secret]") {
    const SecretBytes a = SecretBytes::copyOf(viewOf("correct horse"));
    CHECK(a.equals(SecretBytes::copyOf(viewOf("correct horse"))));
    CHECK_FALSE(a.equals(SecretBytes::copyOf(viewOf("correct hors"))));
    CHECK_FALSE(a.equals(SecretBytes::copyOf(viewOf("correct Horse"))));
    CHECK(SecretBytes().equals(SecretBytes()));
}

TEST_CASE("a key has its exact length or is refused", "[crypto][secret]") {
    CHECK(PinKey::fromBytes(Bytes(31)).error().code == ErrorCode::InvalidArgument);
    CHECK(PinKey::fromBytes(Bytes(33)).error().code == ErrorCode::InvalidArgument);
    const PinKey key = PinKey::fromBytes(Bytes(32, 5)).value();
    CHECK(key.equals(key.duplicate()));
    CHECK_FALSE(key.equals(PinKey()));
}

TEST_CASE("a secret's memory is zeroed before it is given back", "[crypto][secret]") {
    SECTION("at its end") {
        const WipeLog log;
        { const SecretBytes secret = SecretBytes::copyOf(viewOf("482913")); }
        CHECK(WipeLog::sizes() == std::vector<std::size_t>{6});
        CHECK(WipeLog::allZero());
    }
    SECTION("when cleared, and then not again") {
        SecretBytes secret = SecretBytes::copyOf(viewOf("482913"));
        const WipeLog log;
        secret.clear();
        secret.clear();
        CHECK(secret.empty());
        CHECK(WipeLog::sizes() == std::vector<std::size_t>{6});
        CHECK(WipeLog::allZero());
    }
    SECTION("when another takes its place") {
        SecretBytes secret = SecretBytes::copyOf(viewOf("482913"));
        SecretBytes other = SecretBytes::copyOf(viewOf("a passphrase"));
        const WipeLog log;
        secret = std::move(other);
        CHECK(WipeLog::sizes() == std::vector<std::size_t>{6});
        CHECK(secret.size() == 12);
    }
    SECTION("and once only when it was moved") {
        const WipeLog log;
        {
            PinKey first = PinKey::fromBytes(Bytes(32, 1)).value();
            const PinKey second = std::move(first);
        }
        CHECK(std::count(WipeLog::sizes().begin(), WipeLog::sizes().end(), 32U) == 1);
        CHECK(WipeLog::allZero());
    }
}

TEST_CASE("bulk plaintext is zeroed at its end and whenever it grows", "[crypto][secret]") {
    const WipeLog log;
    {
        WipedBytes words(1000, 'x');
        words.reserve(5000);
        CHECK(WipeLog::sizes() == std::vector<std::size_t>{1000});
        words.resize(10); // what lies beyond the size is zeroed with the rest
        words.shrink_to_fit();
        CHECK(WipeLog::sizes() == std::vector<std::size_t>{1000, 5000});
    }
    CHECK(WipeLog::sizes() == std::vector<std::size_t>{1000, 5000, 10});
    CHECK(WipeLog::allZero());
}

TEST_CASE("running over the end of a secret stops the program", "[crypto][secret]") {
    const int status = inChild([] {
        std::signal(SIGSEGV, SIG_DFL); // a sanitizer would report it instead
        SecretBytes secret(32);
        volatile std::uint8_t* const past = secret.writable().data() + 32;
        *past = 1;
        return 0;
    });
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGSEGV);
}

TEST_CASE("starting the library again is fine", "[crypto][secret]") {
    CHECK(initCrypto());
    CHECK(initCrypto());
}

#ifdef __linux__
TEST_CASE("a hardened process leaves no core and lets no other look in", "[crypto][secret]") {
    const int status = inChild([] {
        if (!hardenProcess())
            return 1;
        rlimit core{1, 1};
        if (::getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0 || core.rlim_max != 0)
            return 2;
        return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 3;
    });
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
#endif
