// EXPECT: natobrief needs C\+\+17: compile with -std=c\+\+17
// MISTAKE: -std=c++14
#include <natobrief.hpp>
