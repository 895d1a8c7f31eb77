# lanyard_qml_module(target): our warnings for a QML module of ours, and what qmlcachegen makes of its QML files.
# In a release that is C++ for every binding (which shadows and casts as it likes: no warnings for it). Else it is bytecode, which loads as fast, and
# its hundred small files are compiled a few at once.
function(lanyard_qml_module target)
  lanyard_harden(${target})
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
      if(source MATCHES "qmlcache")
        set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "-w")
      endif()
    endforeach()
  else()
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode" UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 30)
  endif()
endfunction()
