// EXPECT: natobrief_error_open_period_has_no_length
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr event_id meeting = event_id::next_contact_group_meeting;
#else
constexpr event_id meeting = event_id::hague_summit;
#endif
constexpr int32_t length = events[meeting].when.days();
static_assert(length > 0);
