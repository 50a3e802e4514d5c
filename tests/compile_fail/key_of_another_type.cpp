// EXPECT: natobrief::entity_id' and 'const char
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr size_t meetings = events.where(&event::convened_by, "United Kingdom").count();
#else
constexpr size_t meetings = events.where(&event::convened_by, entity_id::united_kingdom).count();
#endif
static_assert(meetings > 0);
