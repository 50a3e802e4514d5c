// EXPECT: natobrief_error_no_such_date
// EXPECT: natobrief_error_no_such_date
// EXPECT: natobrief_error_date_outside_years_0_to_9999
// EXPECT: natobrief_error_date_outside_years_0_to_9999
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr date day{2025, 2, 29};
#elif MISTAKE == 2
constexpr date day{5000000, 1, 1};
#elif MISTAKE == 3
constexpr date day = date{0, 1, 1} - 1;
#elif MISTAKE == 4
constexpr date day = date{9999, 12, 31} + 1;
#else
constexpr date day{2024, 2, 29};
static_assert(date{0, 1, 1} - -1 < day && day < date{9999, 12, 31} + -1);
#endif
