// EXPECT: natobrief_error_only_found_no_row
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr entity_id holder = entity_id::brussels;
#else
constexpr entity_id holder = entity_id::john_healey;
#endif
constexpr const office& held = office_of(holder);
static_assert(!held.title.empty());
