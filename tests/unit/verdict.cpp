// verdict: Kleene's tables, in full.
#include "check.hpp"

#include <type_traits>

using namespace natobrief;

static constexpr verdict no = verdict::no;
static constexpr verdict unknown = verdict::unknown;
static constexpr verdict yes = verdict::yes;

TEST_CASE("not") {
  static_assert((!no) == yes);
  static_assert((!unknown) == unknown);
  static_assert((!yes) == no);
}

TEST_CASE("and: no wins, then unknown") {
  static_assert((no & no) == no && (no & unknown) == no && (no & yes) == no);
  static_assert((unknown & no) == no && (unknown & unknown) == unknown &&
                (unknown & yes) == unknown);
  static_assert((yes & no) == no && (yes & unknown) == unknown && (yes & yes) == yes);
}

TEST_CASE("or: yes wins, then unknown") {
  static_assert((no | no) == no && (no | unknown) == unknown && (no | yes) == yes);
  static_assert((unknown | no) == unknown && (unknown | unknown) == unknown &&
                (unknown | yes) == yes);
  static_assert((yes | no) == yes && (yes | unknown) == yes && (yes | yes) == yes);
}

TEST_CASE("certain and possible are the two ways to a bool") {
  static_assert(!certain(no) && !certain(unknown) && certain(yes));
  static_assert(!possible(no) && possible(unknown) && possible(yes));
  static_assert(!std::is_convertible_v<verdict, bool> && !std::is_convertible_v<bool, verdict>);
}

TEST_CASE("the operators run as well as they compile") {
  for (const verdict left : {no, unknown, yes}) {
    CHECK((!!left) == left);
    for (const verdict right : {no, unknown, yes}) {
      // De Morgan
      CHECK((!(left & right)) == ((!left) | (!right)));
      CHECK(certain(left & right) == (certain(left) && certain(right)));
      CHECK(possible(left | right) == (possible(left) || possible(right)));
    }
  }
}
