// EXPECT: natobrief::quantity' and 'int'
#include <natobrief.hpp>
using namespace natobrief;

constexpr quantity target = figures[figure_id::spending_target].value;
#ifdef MISTAKE
constexpr quantity raised = target + 1;
#else
constexpr quantity raised = quantity{decimal{target.amount.whole() + 1}, target.unit};
#endif
static_assert(certain(raised > target));
