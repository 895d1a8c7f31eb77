# The pinned Atkinson Hyperlegible (cmake/vendor.lock) as TTF, for the app's resources and for what the intake prints.

# The fonts' latin files lack the Welsh ŵ and ŷ, which are in latin-ext: one TTF a weight is merged of both.
# Debian's python has fontTools; another python that comes first in PATH may not.
function(lanyard_find_fonttools out)
  foreach(candidate IN ITEMS python3 /usr/bin/python3 /usr/local/bin/python3)
    execute_process(COMMAND ${candidate} -c "import fontTools.merge, brotli" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    if(result EQUAL 0)
      set(${out} ${candidate} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "No python3 with fontTools and brotli found (Debian: python3-fonttools python3-brotli). They merge the fonts.")
endfunction()

# lanyard_merge_fonts(out next-400 mono-500 …): sets `out` to TTFs made in this directory's build folder, named after their faces.
function(lanyard_merge_fonts out)
  lanyard_find_fonttools(python)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/fonts")
  file(MAKE_DIRECTORY "${folder}")
  set(fonts "")
  foreach(face IN LISTS ARGN)
    string(REPLACE "-" ";" parts ${face})
    list(GET parts 0 family)
    list(GET parts 1 weight)
    set(source "${LANYARD_VENDOR_DIR}/fontsource-atkinson-hyperlegible-${family}/files/atkinson-hyperlegible-${family}")
    set(font "${folder}/${face}.ttf")
    add_custom_command(OUTPUT "${font}"
      COMMAND ${python} -m fontTools.merge "--output-file=${font}" "${source}-latin-${weight}-normal.woff2" "${source}-latin-ext-${weight}-normal.woff2"
      DEPENDS "${source}-latin-${weight}-normal.woff2" "${source}-latin-ext-${weight}-normal.woff2"
      COMMENT "Merging ${face}.ttf" VERBATIM)
    list(APPEND fonts "${font}")
  endforeach()
  set(${out} "${fonts}" PARENT_SCOPE)
endfunction()
