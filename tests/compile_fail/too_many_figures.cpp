// EXPECT: natobrief_error_not_a_number_of_at_most_8_figures
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr quantity sum = 123456789_usd;
#else
constexpr quantity sum = 123456780_usd;
#endif
static_assert(sum.amount.whole() > 0);
