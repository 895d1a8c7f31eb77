# How every target of ours is built: warnings, hardening, sanitizers, in one place.
# Vendored and generated code does not call this: it is built as it came.

function(lanyard_harden target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Wformat=2 -Wundef -Wcast-align
    -fstack-protector-strong
    $<$<BOOL:${LANYARD_WERROR}>:-Werror>
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
    $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  if(LANYARD_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${LANYARD_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=${LANYARD_SANITIZE})
  endif()
  if(LANYARD_FUZZ) # what is fuzzed must tell the fuzzer which ways it went
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
  endif()
endfunction()

# lanyard_library(name SOURCES a.cpp … [PUBLIC lib …] [PRIVATE lib …])
# A static library of ours; its headers are included from the root of the tree: "core/base/result.h".
function(lanyard_library target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  add_library(${target} STATIC ${arg_SOURCES})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  lanyard_harden(${target})
endfunction()

# lanyard_program(name SOURCES a.cpp … LIBS lib …)
function(lanyard_program target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE ${arg_LIBS})
  lanyard_harden(${target})
  target_compile_options(${target} PRIVATE -fPIE)
  target_link_options(${target} PRIVATE -pie)
endfunction()

# lanyard_test(unit.crypto.age SOURCES age_test.cpp … LIBS lib …)
# One Catch2 program and one ctest of the same name; the name begins with its folder under tests/.
# Its working directory is its own empty folder in the build tree; LANYARD_SOURCE_DIR names the tree for data files.
function(lanyard_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS")
  string(REPLACE "." "-" target "test-${name}")
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE lanyard-test-main ${arg_LIBS})
  target_compile_definitions(${target} PRIVATE "LANYARD_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\"" "LANYARD_BINARY_DIR=\"${PROJECT_BINARY_DIR}\"")
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  lanyard_harden(${target})
  file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/tests/run/${name}")
  add_test(NAME ${name} COMMAND ${target} --order lex WORKING_DIRECTORY "${PROJECT_BINARY_DIR}/tests/run/${name}")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
endfunction()
