// The README's advice beside libraries with names like natobrief's: a namespace alias, and
// std::chrono's or Hinnant's names as they are.
#include <chrono>
#include <natobrief.hpp>

namespace date {
struct year_month_day {};
}  // namespace date

using namespace std::chrono;
using namespace date;
namespace nb = natobrief;
using namespace nb::literals;

constexpr nb::date written = nb::article.written_on;
static_assert(sys_days{written} == sys_days{2025y / February / 12d});
static_assert(weekday{sys_days{written}} == Wednesday && written.weekday() < nb::weekday::thursday);
static_assert(certain(12_days < 2_weeks) && days{12} < weeks{2});
static_assert(nb::period{written}.days() == 1 && sizeof(::date::year_month_day) > 0);
