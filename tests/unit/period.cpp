// period: its four days, and what it says of days and of other periods.
#include "check.hpp"

#include <vector>

using namespace natobrief;

static constexpr date wednesday{2025, 2, 12};
static constexpr date start{0, 1, 1};
static constexpr date end{9999, 12, 31};

static constexpr bool is(const period& one, date first, date begun_by, date lasted_until,
                         date last) {
  return one.first == first && one.begun_by == begun_by && one.lasted_until == lasted_until &&
         one.last == last;
}

TEST_CASE("the makings of a period") {
  static_assert(is(wednesday, wednesday, wednesday, wednesday, wednesday));
  constexpr date friday = wednesday + 2;
  static_assert(is({wednesday, friday}, wednesday, wednesday, friday, friday));
  static_assert(is({start, wednesday, friday, end}, start, wednesday, friday, end));
  static_assert(is(period::some_day(wednesday, friday), wednesday, friday, wednesday, friday));
  static_assert(period::year(2024) == period::some_day(date{2024, 1, 1}, date{2024, 12, 31}));
  static_assert(period::since(wednesday) == period::some_day(wednesday, end));
  static_assert(period::until(wednesday) == period::some_day(start, wednesday));
  static_assert(is(period::including(wednesday), start, wednesday, wednesday, end));
}

TEST_CASE("days() counts both ends") {
  static_assert(period{wednesday}.days() == 1 && period{wednesday, wednesday + 1}.days() == 2);
  static_assert(period{date{2024, 1, 1}, date{2024, 12, 31}}.days() == 366);
  static_assert(period{start, end}.days() == 3652425);
}

TEST_CASE("what a vague period leaves open") {
  constexpr period year = period::year(2025);
  static_assert(year.contains(wednesday) == verdict::unknown);
  static_assert(year.contains(date{2026, 1, 1}) == verdict::no);
  static_assert(certain(period{date{2025, 1, 1}, date{2025, 12, 31}}.contains(year)));
  static_assert(certain(period::including(wednesday).contains(wednesday)));
  static_assert(period::including(wednesday).contains(wednesday + 1) == verdict::unknown);
  // One day, in either order; the end of one and the beginning of the other, too.
  static_assert(period{wednesday}.before(wednesday) == verdict::unknown);
  static_assert(period{wednesday}.after(wednesday) == verdict::unknown);
  static_assert(period{start, wednesday}.before({wednesday, end}) == verdict::unknown);
  static_assert(certain(period{wednesday}.before(wednesday + 1)));
  static_assert(period{wednesday}.after(wednesday + 1) == verdict::no);
}

// The days on which it may have begun and ended.
struct span {
  date first;
  date last;
};
static std::vector<span> readings(const period& known) {
  std::vector<span> all;
  for (date first = known.first; first <= known.begun_by; first = first + 1) {
    for (date last = known.lasted_until; last <= known.last; last = last + 1) {
      if (first <= last) all.push_back({first, last});
    }
  }
  return all;
}

TEST_CASE("verdicts hold in every reading, in some or in none: all periods of four days") {
  std::vector<period> samples;
  for (int code = 0; code < 256; ++code) {
    const date days[] = {wednesday + code % 4, wednesday + code / 4 % 4, wednesday + code / 16 % 4,
                         wednesday + code / 64};
    if (days[0] <= days[1] && days[1] <= days[3] && days[0] <= days[2] && days[2] <= days[3]) {
      samples.emplace_back(days[0], days[1], days[2], days[3]);
    }
  }
  CHECK(samples.size() == 50);
  for (const period& left : samples) {
    for (const period& right : samples) {
      check::outcomes contains;
      check::outcomes before;
      for (const span& one : readings(left)) {
        for (const span& other : readings(right)) {
          contains.add(one.first <= other.first && other.last <= one.last);
          before.add(one.last < other.first);
          // On one day, either may have come first.
          if (one.last == other.first) before.add(true);
        }
      }
      CAPTURE(left);
      CAPTURE(right);
      CHECK(left.contains(right) == contains.verdict());
      CHECK(left.before(right) == before.verdict());
      CHECK(right.after(left) == before.verdict());
      CHECK((left == right) == (&left == &right));
      CHECK((left != right) == (&left != &right));
    }
  }
}
