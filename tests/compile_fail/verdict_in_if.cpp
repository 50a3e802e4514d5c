// EXPECT: natobrief::verdict.* to 'bool'
#include <natobrief.hpp>
using namespace natobrief;

constexpr bool is_high(const quantity& value) {
#ifdef MISTAKE
  if (value > 3_percent_of_gdp) return true;
#else
  if (certain(value > 3_percent_of_gdp)) return true;
#endif
  return false;
}
static_assert(!is_high(2_percent_of_gdp));
