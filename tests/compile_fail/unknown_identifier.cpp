// EXPECT: 'john_healy'.*'natobrief::entity_id'; did you mean 'john_healey'
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr const entity& secretary = entities[entity_id::john_healy];
#else
constexpr const entity& secretary = entities[entity_id::john_healey];
#endif
static_assert(!secretary.name.empty());
