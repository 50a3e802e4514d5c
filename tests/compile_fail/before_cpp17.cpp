// FLAGS: -std=c++14
// EXPECT: natobrief needs C\+\+17: compile with -std=c\+\+17
#include <natobrief.hpp>
