// EXPECT: natobrief_error_not_a_number_of_at_most_8_figures
// EXPECT: natobrief_error_not_a_number_of_at_most_8_figures
// EXPECT: _percent\b
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr quantity sum = 123456789_usd;
#elif MISTAKE == 2
constexpr quantity sum = 010_usd;
#elif MISTAKE == 3
constexpr quantity sum = 5_percent;
#else
constexpr quantity sum = 123456780_usd;
static_assert(certain(sum > 5_usd));
#endif
