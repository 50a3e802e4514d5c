// EXPECT: natobrief_error_no_row_has_this_id
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr entity_id who = entity_id::none;
#else
constexpr entity_id who = entity_id::nato;
#endif
constexpr text name = entities[who].name;
static_assert(!name.empty());
