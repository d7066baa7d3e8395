# house::warnings: what all our own code is compiled with, and nothing from outside is.
# -Wmaybe-uninitialized is off for g++: version 12 is wrong about std::variant with strings in it.
add_library(house_warnings INTERFACE)
add_library(house::warnings ALIAS house_warnings)
target_compile_options(house_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Wcast-qual -Wswitch-enum -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${WIJKWET_WERROR}>:-Werror>
  # ENSURE names its place as the repository knows it, wherever that was checked out.
  -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=)

# Options of our targets rather than of the whole build: generated and outside code stays as it is.
if(WIJKWET_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
  target_compile_options(house_warnings INTERFACE
    ${sanitizers} -O1 -g1 -fno-omit-frame-pointer -D_GLIBCXX_ASSERTIONS)
  target_link_options(house_warnings INTERFACE ${sanitizers})
endif()
