// verdict: Kleene's tables.
#include "check.hpp"

#include <algorithm>
#include <type_traits>

using namespace natobrief;

TEST_CASE("not, and, or: no < unknown < yes") {
  // By their numbers: `not` mirrors, `and` is the least, `or` is the greatest.
  const auto number = [](verdict value) { return static_cast<int>(value); };
  for (const verdict left : {verdict::no, verdict::unknown, verdict::yes}) {
    CHECK(number(!left) == 2 - number(left));
    for (const verdict right : {verdict::no, verdict::unknown, verdict::yes}) {
      CHECK(number(left & right) == std::min(number(left), number(right)));
      CHECK(number(left | right) == std::max(number(left), number(right)));
    }
  }
  static_assert(verdict::no < verdict::unknown && verdict::unknown < verdict::yes);
  static_assert((!verdict::no) == verdict::yes && (!verdict::unknown) == verdict::unknown);
}

TEST_CASE("certain and possible are the two ways to a bool") {
  static_assert(!certain(verdict::no) && !certain(verdict::unknown) && certain(verdict::yes));
  static_assert(!possible(verdict::no) && possible(verdict::unknown) && possible(verdict::yes));
  static_assert(!std::is_convertible_v<verdict, bool> && !std::is_convertible_v<bool, verdict>);
}
