// EXPECT: verdict.* to '(const )?bool'|'const bool' with .*verdict'
// EXPECT: verdict.* to 'bool'
// EXPECT: natobrief: a condition is a bool: wrap the verdict in certain\(\) or possible\(\)
// EXPECT: natobrief: hedged values compare to a verdict: .* certain\(row\.value == key\)
#include <natobrief.hpp>
using namespace natobrief;

constexpr quantity us = figures[figure_id::us_spending].value;
#if MISTAKE == 1
constexpr bool reached = us >= 5_percent_of_gdp;
#elif MISTAKE == 2
constexpr int reached = [] {
  if (us >= 5_percent_of_gdp) return 1;
  return 0;
}();
#elif MISTAKE == 3
constexpr auto high = figures.where([](const figure& f) { return f.value > 4_percent_of_gdp; });
#elif MISTAKE == 4
constexpr auto at_five = figures.where(&figure::value, 5_percent_of_gdp);
#else
constexpr bool reached = possible(us >= 5_percent_of_gdp);
constexpr auto high =
    figures.where([](const figure& f) { return certain(f.value > 4_percent_of_gdp); });
constexpr auto at_five =
    figures.where([](const figure& f) { return certain(f.value == 5_percent_of_gdp); });
static_assert(!reached && !high.empty() && !at_five.empty());
#endif
