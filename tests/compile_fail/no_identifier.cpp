// EXPECT: 'john_healy'.*'(natobrief::)?entity_id'; did you mean 'john_healey'
// EXPECT: 'int' to '(natobrief::)?entity_id'
// EXPECT: natobrief: spellings<> wants one of natobrief's enumerations
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr text name = entities[entity_id::john_healy].name;
#elif MISTAKE == 2
constexpr text name = entities[3].name;
#elif MISTAKE == 3
constexpr text name = spellings<entity>[0];
#else
constexpr text name = entities[entity_id::john_healey].name;
static_assert(!name.empty() && spellings<entity_id>[entity_id::nato] == "nato");
static_assert(!entities[static_cast<entity_id>(3)].name.empty());
#endif
