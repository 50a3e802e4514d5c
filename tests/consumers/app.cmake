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
target_compile_options(app PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wundef -Werror)
