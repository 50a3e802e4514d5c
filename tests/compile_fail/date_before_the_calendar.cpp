// EXPECT: natobrief_error_date_outside_years_0_to_9999
#include <natobrief.hpp>
using namespace natobrief;

constexpr date first{0, 1, 1};
#ifdef MISTAKE
constexpr date day = first - 1;
#else
constexpr date day = first - -1;
#endif
static_assert(day.year() == 0);
