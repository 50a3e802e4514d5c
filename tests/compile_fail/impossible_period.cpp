// EXPECT: natobrief_error_period_ends_before_it_begins
// EXPECT: natobrief_error_period_without_exact_ends_has_no_length
// EXPECT: natobrief_error_period_without_exact_ends_has_no_length
#include <natobrief.hpp>
using namespace natobrief;

constexpr period summit = events[event_id::hague_summit].when;
#if MISTAKE == 1
constexpr period days{summit.last, summit.first};
#elif MISTAKE == 2
constexpr int32_t days = period::year(2025).days();
#elif MISTAKE == 3
constexpr int32_t days = period::since(summit.first).days();
#else
constexpr period days{summit.first, summit.last};
static_assert(days.days() == 3 && period{date{2025, 1, 1}, date{2025, 12, 31}}.days() == 365);
#endif
