// EXPECT: natobrief_error_arithmetic_between_two_units
// EXPECT: natobrief_error_divisor_may_be_zero_or_less
// EXPECT: natobrief_error_divisor_may_be_zero_or_less
// EXPECT: natobrief_error_divide_by_countries_or_a_time_of_another_kind
// EXPECT: natobrief: a whole number is wanted here
// EXPECT: natobrief_error_divide_by_countries_or_a_time_of_another_kind
// EXPECT: natobrief_error_divide_by_countries_or_a_time_of_another_kind
// EXPECT: natobrief_error_quantity_allows_no_value
// EXPECT: natobrief_error_arithmetic_between_two_units
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr range result = 3_percent_of_gdp + 2_percent_of_budget;
#elif MISTAKE == 2
constexpr range result = 126e9_usd / at_most(50_countries);
#elif MISTAKE == 3
constexpr range result = 126e9_usd / 0;
#elif MISTAKE == 4
constexpr range result = 126e9_usd / 63_usd;
#elif MISTAKE == 5
constexpr range result = 126e9_usd * 0.5;
#elif MISTAKE == 6
constexpr range result = 2_weeks / 7_days;  // is 2, and not 0.28 weeks for each day
#elif MISTAKE == 7
constexpr range result = 126e9_usd / 3_ordinal;
#elif MISTAKE == 8
constexpr range result{(5_days).lower(), (3_days).upper(), unit::days};
#elif MISTAKE == 9
constexpr range result = 126e9_usd / 3_years - 2e9_usd / 1_weeks;
#else
constexpr range result = 126e9_usd / 63_countries;
static_assert(certain(result == 4e9_usd / 2) && certain(1_usd + 2_usd == 1_usd * 3));
#endif
