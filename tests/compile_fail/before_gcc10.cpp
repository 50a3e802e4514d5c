// EXPECT: natobrief needs g\+\+ 10 or later
#ifdef MISTAKE
#undef __clang__
#undef __GNUC__
#define __GNUC__ 9
#endif
#include <natobrief.hpp>
