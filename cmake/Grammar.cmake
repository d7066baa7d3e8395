# engine::grammar: what ANTLR makes of grammar/*.g4, and the runtime that it needs.
#
# Generated code is not ours: no warnings, no clang-tidy, no sanitizers, and no char8_t, which
# ANTLR 4.7 does not know. Only engine/syntax links to it.
# Debian's package descriptions for ANTLR lack the include folder and name a jar that cannot run.
find_program(ANTLR4_TOOL antlr4 REQUIRED)
find_path(ANTLR4_INCLUDE_DIR antlr4-runtime.h PATH_SUFFIXES antlr4-runtime REQUIRED)
find_library(ANTLR4_RUNTIME antlr4-runtime REQUIRED)

set(grammar ${PROJECT_SOURCE_DIR}/grammar)
set(generated ${PROJECT_BINARY_DIR}/grammar)

# The runtime's own list of headers, less one that clang 14 cannot read and those that nothing here
# needs. It comes first in the include path, so that generated code finds it too.
file(STRINGS ${ANTLR4_INCLUDE_DIR}/antlr4-runtime.h umbrella REGEX "^#include")
list(FILTER umbrella EXCLUDE REGEX "InterpreterDataReader|tree/xpath/|tree/pattern/|Profiling")
list(JOIN umbrella "\n" umbrella)
file(CONFIGURE OUTPUT ${generated}/runtime/antlr4-runtime.h @ONLY CONTENT [[
#pragma once
@umbrella@
]])

# In grammar/ itself, so that the generated files name no folder of this machine; in UTF-8 whatever
# the locale.
function(generate_from name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ALSO;DEPENDS")
  add_custom_command(
    OUTPUT ${generated}/${name}.cpp ${generated}/${name}.h ${arg_ALSO}
    COMMAND ${ANTLR4_TOOL} -Dlanguage=Cpp -encoding UTF-8 -Werror -no-listener -no-visitor
            -package engine::grammar -Xexact-output-dir -lib ${generated} -o ${generated} ${name}.g4
    DEPENDS ${grammar}/${name}.g4 ${arg_DEPENDS}
    WORKING_DIRECTORY ${grammar}
    COMMENT "ANTLR ${name}.g4"
    VERBATIM)
endfunction()
generate_from(WijktaalLexer ALSO ${generated}/WijktaalLexer.tokens)
generate_from(WijktaalParser DEPENDS ${generated}/WijktaalLexer.tokens)

add_library(engine_grammar STATIC ${generated}/WijktaalLexer.cpp ${generated}/WijktaalParser.cpp)
add_library(engine::grammar ALIAS engine_grammar)
target_compile_features(engine_grammar PUBLIC cxx_std_20)
target_compile_options(engine_grammar PRIVATE -w -fno-char8_t)
target_include_directories(engine_grammar SYSTEM PUBLIC
  ${generated}/runtime ${generated} ${ANTLR4_INCLUDE_DIR})
target_link_libraries(engine_grammar PUBLIC ${ANTLR4_RUNTIME})
set_target_properties(engine_grammar PROPERTIES CXX_CLANG_TIDY "")
