// EXPECT: deleted (function|operator) .*==
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
static_assert(figures[figure_id::aid_total].source == 7);
#else
static_assert(figures[figure_id::aid_total].source == paragraph{7});
#endif
