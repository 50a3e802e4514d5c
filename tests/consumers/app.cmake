# Somebody's project: a program, a test and an install rule of its own, warnings as errors, and a
# standard that natobrief::natobrief has to raise.
include(CTest)
set(CMAKE_CXX_STANDARD 14)
# Warnings of an installed header count too.
set(CMAKE_NO_SYSTEM_FROM_IMPORTED ON)
if(CMAKE_CROSSCOMPILING)
  # Objects need no startup code.
  add_library(app OBJECT ../app.cpp)
else()
  add_executable(app ../app.cpp)
  add_test(NAME app COMMAND app)
  install(TARGETS app DESTINATION bin)
endif()
target_link_libraries(app PRIVATE natobrief::natobrief)
target_compile_options(app PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wundef -Werror)

# Where natobrief is part of the build, it is one target and no test.
if(DEFINED natobrief_SOURCE_DIR)
  get_property(targets DIRECTORY ${natobrief_SOURCE_DIR} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(folders DIRECTORY ${natobrief_SOURCE_DIR} PROPERTY SUBDIRECTORIES)
  get_property(tests DIRECTORY ${natobrief_SOURCE_DIR} PROPERTY TESTS)
  if(NOT targets STREQUAL natobrief OR folders OR tests)
    message(FATAL_ERROR
      "natobrief brings targets '${targets}', folders '${folders}', tests '${tests}'")
  endif()
endif()
