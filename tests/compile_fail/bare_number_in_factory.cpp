// EXPECT: 'double' to 'natobrief::quantity'
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr quantity spending = about(3.3);
#else
constexpr quantity spending = about(3.3_percent_of_gdp);
#endif
static_assert(spending.how == hedge::about);
