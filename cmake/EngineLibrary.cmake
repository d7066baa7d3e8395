# engine_library(NAME [SOURCES file...] [BELOW library...] [PRIVATE_LINK library...])
#
# One folder of the engine as one static library, or as headers only when it has no SOURCES.
# BELOW names the folders it stands on: it may include those, what they stand on, and nothing else
# (tests/house checks every #include). PRIVATE_LINK names outside libraries, which stay out of our
# headers.
function(engine_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;BELOW;PRIVATE_LINK")
  list(TRANSFORM arg_BELOW PREPEND "engine::")
  foreach(other IN LISTS arg_BELOW)
    if(NOT TARGET ${other})
      message(FATAL_ERROR "engine/${name} stands on ${other}, which must come before it")
    endif()
  endforeach()

  if(arg_SOURCES)
    add_library(engine_${name} STATIC ${arg_SOURCES})
    target_link_libraries(engine_${name} PRIVATE ${arg_PRIVATE_LINK} house::warnings)
    set(reach PUBLIC)
  else()
    add_library(engine_${name} INTERFACE)
    set(reach INTERFACE)
  endif()
  add_library(engine::${name} ALIAS engine_${name})
  target_link_libraries(engine_${name} ${reach} ${arg_BELOW})
  target_include_directories(engine_${name} ${reach} ${PROJECT_SOURCE_DIR})
  target_compile_features(engine_${name} ${reach} cxx_std_20)
endfunction()

# engine_test(NAME SOURCES file... LINK library... [LABEL label])
#
# One program of tests, NAME_test. LABEL is what `ctest -L` selects by; without it: unit.
function(engine_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL" "SOURCES;LINK")
  if(NOT arg_LABEL)
    set(arg_LABEL unit)
  endif()
  add_executable(${name}_test ${arg_SOURCES})
  target_link_libraries(${name}_test PRIVATE
    ${arg_LINK} test_support GTest::gtest_main house::warnings)
  target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR})
  target_precompile_headers(${name}_test REUSE_FROM test_support)
  # Found anew at every ctest run, so that a new golden case needs no build.
  gtest_discover_tests(${name}_test TEST_PREFIX "${name}." NO_PRETTY_VALUES DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60 PROPERTIES LABELS "${arg_LABEL}" TIMEOUT 600)
endfunction()
