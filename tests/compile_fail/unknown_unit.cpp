// EXPECT: _percent\b
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr quantity spending = 5_percent;
#else
constexpr quantity spending = 5_percent_of_gdp;
#endif
static_assert(spending.how == hedge::exactly);
