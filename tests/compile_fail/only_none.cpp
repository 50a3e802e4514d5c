// EXPECT: natobrief_error_only_found_no_row
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr entity_id convener = entity_id::poland;
#else
constexpr entity_id convener = entity_id::united_kingdom;
#endif
constexpr const event& meeting = events.where(&event::convened_by, convener).only();
static_assert(!meeting.name.empty());
