// EXPECT: natobrief_error_paragraph_outside_0_to_20
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr citation source = cite(7, 21);
#else
constexpr citation source = cite(7, 20);
#endif
static_assert(source.cites(7));
