// EXPECT: natobrief: a condition is a bool: wrap the verdict in certain\(\) or possible\(\)
#include <natobrief.hpp>
using namespace natobrief;

constexpr auto high = figures.where([](const figure& row) {
#ifdef MISTAKE
  return row.value > 4_percent_of_gdp;
#else
  return certain(row.value > 4_percent_of_gdp);
#endif
});
static_assert(!high.empty());
