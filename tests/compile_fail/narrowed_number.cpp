// A number that would lose its fraction or its upper bits on the way.
// EXPECT: natobrief: a whole number is wanted here; 3\.3 is decimal\{33, -1\}
// EXPECT: natobrief: a whole number is wanted here
// EXPECT: natobrief: a whole number is wanted here
// EXPECT: natobrief_error_not_a_whole_number_of_32_bits
// EXPECT: natobrief_error_not_a_whole_number_of_32_bits
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr decimal number(3.9);
#elif MISTAKE == 2
constexpr date day(2025.9, 2, 12);
#elif MISTAKE == 3
constexpr paragraph one(17.9);
#elif MISTAKE == 4
constexpr decimal number(4294967301LL);
#elif MISTAKE == 5
constexpr citation source = cite(3, 4294967303LL);
#else
constexpr decimal number(5LL);
constexpr date day(2025L, 2, 12);
constexpr paragraph one(17U);
constexpr citation source = cite(3, 7LL);
static_assert(number.whole() == 5 && day.day() == 12 && one.number == 17 && source.cites(7));
#endif
