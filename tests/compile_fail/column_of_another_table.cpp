// EXPECT: natobrief: this table has no such column
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr size_t contributors = entities.where(&office::title, "contributor").count();
#else
constexpr size_t contributors = offices.where(&office::title, "contributor").count();
#endif
static_assert(contributors == 1);
