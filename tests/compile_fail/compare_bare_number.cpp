// EXPECT: natobrief::quantity' and 'int'
#include <natobrief.hpp>
using namespace natobrief;

constexpr quantity floor_of_us = figures[figure_id::us_floor].value;
#ifdef MISTAKE
static_assert(certain(floor_of_us < 5));
#else
static_assert(!certain(floor_of_us < 5_percent_of_gdp));
#endif
