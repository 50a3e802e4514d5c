// EXPECT: natobrief_error_quantity_is_already_hedged
// EXPECT: natobrief_error_quantity_allows_no_value
// EXPECT: natobrief_error_quantity_allows_no_value
// EXPECT: natobrief_error_margin_outside_0_to_255
// EXPECT: natobrief_error_exact_quantity_has_no_margin
// EXPECT: natobrief_error_count_with_a_margin_has_no_decimals
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr quantity aid = nearly(about(50_countries));
#elif MISTAKE == 2
constexpr quantity aid = less_than(0_countries);
#elif MISTAKE == 3
constexpr quantity aid = 101_percent_of_members;
#elif MISTAKE == 4
constexpr quantity aid = about(50_countries, 256);
#elif MISTAKE == 5
constexpr quantity aid{decimal{50}, unit::countries, hedge::exactly, 1};
#elif MISTAKE == 6
constexpr quantity aid = about(50.0_countries);
#else
constexpr quantity aid = about(50_countries, 255);
static_assert(certain(aid >= 0_countries) && certain(less_than(1_countries) == 0_countries));
static_assert(!possible(100_percent_of_members < at_most(90_percent_of_members)));
#endif
