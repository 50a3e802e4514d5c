// EXPECT: 'int' to 'natobrief::entity_id'
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr text name = entities[3].name;
#else
constexpr text name = entities[static_cast<entity_id>(3)].name;
#endif
static_assert(!name.empty());
