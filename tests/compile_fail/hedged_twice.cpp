// EXPECT: natobrief_error_quantity_is_already_hedged
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr quantity aid = nearly(about(50_countries));
#else
constexpr quantity aid = about(50_countries);
#endif
static_assert(aid.how == hedge::about);
