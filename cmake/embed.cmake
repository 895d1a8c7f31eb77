# Writes OUT, a C++ source that defines FUNCTION of HEADER as an array of the bytes of FILES.
# usage: cmake -DOUT=… -DHEADER=… -DFUNCTION=… -DNAMESPACE=… "-DFILES=a;b" -P embed.cmake
set(arrays "")
set(names "")
set(number 0)
foreach(file IN LISTS FILES)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "((0x[0-9a-f][0-9a-f],)(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?)" "\\1\n" bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char kBytes${number}[] = {\n${bytes}};\n")
  list(APPEND names "kBytes${number}")
  math(EXPR number "${number} + 1")
endforeach()
list(JOIN names ", " names)
file(WRITE "${OUT}" "#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\n\nnamespace {\n\n${arrays}\n} // namespace\n\n"
  "std::array<std::span<const unsigned char>, ${number}> ${FUNCTION}() {\n    return {${names}};\n}\n\n} // namespace ${NAMESPACE}\n")
