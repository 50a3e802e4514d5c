// EXPECT: natobrief_error_period_ends_before_it_begins
#include <natobrief.hpp>
using namespace natobrief;

constexpr period summit = events[event_id::hague_summit].when;
#ifdef MISTAKE
constexpr period days{summit.last, summit.first};
#else
constexpr period days{summit.first, summit.last};
#endif
static_assert(days.days() == summit.days());
