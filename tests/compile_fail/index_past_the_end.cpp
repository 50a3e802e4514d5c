// EXPECT: natobrief_error_no_row_has_this_id
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr text gist = tensions[tensions.size()].gist;
#else
constexpr text gist = tensions[tensions.size() - 1].gist;
#endif
static_assert(!gist.empty());
