// EXPECT: natobrief::quantity' and 'natobrief::quantity'
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr quantity spending = about(3.3_percent_of_gdp + 2_percent_of_budget);
#else
constexpr quantity spending = about(3.3_percent_of_gdp);
#endif
static_assert(spending.unit == unit::percent_of_gdp);
