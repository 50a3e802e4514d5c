// EXPECT: natobrief_error_no_such_date
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr date leap_day{2025, 2, 29};
#else
constexpr date leap_day{2024, 2, 29};
#endif
static_assert(leap_day.month() == 2);
