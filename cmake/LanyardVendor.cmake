# SQLCipher, icons and fonts from pinned npm tarballs (see vendor.lock and vendor.sh).
set(LANYARD_VENDOR_DIR "${PROJECT_BINARY_DIR}/vendor" CACHE PATH "Where the pinned tarballs are unpacked")
execute_process(COMMAND "${PROJECT_SOURCE_DIR}/cmake/vendor.sh" "${LANYARD_VENDOR_DIR}" RESULT_VARIABLE vendor_result)
if(NOT vendor_result EQUAL 0)
  message(FATAL_ERROR "The pinned packages are not as they should be; see the sentence above.")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/cmake/vendor.lock" "${PROJECT_SOURCE_DIR}/cmake/vendor.sh")

# SQLCipher 4.14 with SQLite 3.51. Debian's is 3.4.1 of 2016.
set(sqlcipher_dir "${LANYARD_VENDOR_DIR}/journeyapps-sqlcipher/deps/sqlcipher-amalgamation")
add_library(lanyard-sqlcipher STATIC "${sqlcipher_dir}/sqlite3.c")
target_include_directories(lanyard-sqlcipher SYSTEM PUBLIC "${sqlcipher_dir}")
target_compile_definitions(lanyard-sqlcipher
  PUBLIC SQLITE_HAS_CODEC
  PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
  SQLITE_TEMP_STORE=3 SQLITE_ENABLE_FTS5 SQLITE_THREADSAFE=1 HAVE_STDINT_H=1 SQLITE_OMIT_LOAD_EXTENSION SQLITE_DQS=0)
target_compile_options(lanyard-sqlcipher PRIVATE -O2 -w)
target_link_libraries(lanyard-sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
