// EXPECT: natobrief_error_date_outside_years_0_to_9999
#include <natobrief.hpp>
using namespace natobrief;

constexpr date last{9999, 12, 31};
#ifdef MISTAKE
constexpr date day = last + 1;
#else
constexpr date day = last + -1;
#endif
static_assert(day.year() == 9999);
