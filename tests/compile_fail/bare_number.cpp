// A number without its unit.
// EXPECT: quantity' and 'int'
// EXPECT: quantity' and 'int'
// EXPECT: 'double' to 'const natobrief::quantity|quantity&' from expression of type 'double'
#include <natobrief.hpp>
using namespace natobrief;

constexpr quantity target = figures[figure_id::spending_target].value;
#if MISTAKE == 1
static_assert(certain(target + 1 == 3_percent_of_gdp));
#elif MISTAKE == 2
static_assert(certain(target < 5));
#elif MISTAKE == 3
static_assert(!certain(target < about(3.3)));
#else
static_assert(certain(target + 1_percent_of_gdp == 3_percent_of_gdp));
static_assert(certain(target < 5_percent_of_gdp));
static_assert(certain(target < about(3.3_percent_of_gdp)));
#endif
