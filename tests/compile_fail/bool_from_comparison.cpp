// EXPECT: natobrief::verdict
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr bool reached = figures[figure_id::us_spending].value >= 5_percent_of_gdp;
#else
constexpr bool reached = possible(figures[figure_id::us_spending].value >= 5_percent_of_gdp);
#endif
static_assert(!reached);
