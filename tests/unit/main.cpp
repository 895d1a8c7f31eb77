#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "core/crypto/secret.h"

int main(int argc, char* argv[]) {
    if (!lanyard::crypto::initCrypto())
        return 1;
    return Catch::Session().run(argc, argv);
}
