// EXPECT: no matching function for call to 'cite
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr citation source = cite();
#else
constexpr citation source = cite(20);
#endif
static_assert(source.cites(20));
