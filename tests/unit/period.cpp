// period: its ends, and what it says of days and of other periods.
#include "check.hpp"

#include <vector>

using namespace natobrief;

static constexpr date wednesday{2025, 2, 12};

TEST_CASE("the makings of a period") {
  constexpr period day = wednesday;
  static_assert(day.first == wednesday && day.last == wednesday && day.precision == precision::day);
  constexpr period days{wednesday, wednesday + 2};
  static_assert(days.first == wednesday && days.last == wednesday + 2);
  static_assert(days.precision == precision::day);
  constexpr period year = period::year(2024);
  static_assert(year.first == date{2024, 1, 1} && year.last == date{2024, 12, 31});
  static_assert(year.precision == precision::year);
  constexpr period since = period::since(wednesday);
  static_assert(since.first == wednesday && since.last == date{9999, 12, 31});
  static_assert(since.precision == precision::open_end);
  constexpr period until = period::until(wednesday);
  static_assert(until.first == date{0, 1, 1} && until.last == wednesday);
  static_assert(until.precision == precision::open_start);
}

TEST_CASE("days() counts both ends") {
  static_assert(period{wednesday}.days() == 1);
  static_assert(period{wednesday, wednesday + 1}.days() == 2);
  static_assert(period{date{2025, 6, 24}, date{2025, 6, 26}}.days() == 3);
  static_assert(period::year(2024).days() == 366 && period::year(2025).days() == 365);
  static_assert(period{date{0, 1, 1}, date{9999, 12, 31}}.days() == 3652425);
}

TEST_CASE("contains() is sure of whole days only") {
  constexpr period days{wednesday, wednesday + 2};
  static_assert(days.contains(wednesday - 1) == verdict::no);
  static_assert(days.contains(wednesday) == verdict::yes);
  static_assert(days.contains(wednesday + 1) == verdict::yes);
  static_assert(days.contains(wednesday + 2) == verdict::yes);
  static_assert(days.contains(wednesday + 3) == verdict::no);

  constexpr period year = period::year(2025);
  static_assert(year.contains(date{2024, 12, 31}) == verdict::no);
  static_assert(year.contains(date{2025, 1, 1}) == verdict::unknown);
  static_assert(year.contains(date{2025, 12, 31}) == verdict::unknown);
  static_assert(year.contains(date{2026, 1, 1}) == verdict::no);

  static_assert(period::since(wednesday).contains(wednesday - 1) == verdict::no);
  static_assert(period::since(wednesday).contains(wednesday) == verdict::unknown);
  static_assert(period::since(wednesday).contains(date{9999, 12, 31}) == verdict::unknown);
  static_assert(period::until(wednesday).contains(wednesday + 1) == verdict::no);
  static_assert(period::until(wednesday).contains(wednesday) == verdict::unknown);
  static_assert(period::until(wednesday).contains(date{0, 1, 1}) == verdict::unknown);
}

// All that a period may turn out to be: itself if it fills its days, else any one day of it.
static std::vector<period> outcomes(const period& known) {
  if (known.precision == precision::day) return {known};
  std::vector<period> days;
  // Long as it may be, the days that matter are those near its ends.
  for (int32_t day = 0; day < 8 && day <= known.last - known.first; ++day) {
    days.emplace_back(known.first + day);
    days.emplace_back(known.last - day);
  }
  return days;
}

static verdict before_by_outcomes(const period& left, const period& right) {
  bool always = true;
  bool ever = false;
  for (const period& one : outcomes(left)) {
    for (const period& other : outcomes(right)) {
      const bool before = one.last < other.first;
      always = always && before;
      ever = ever || before;
    }
  }
  return always ? verdict::yes : ever ? verdict::unknown : verdict::no;
}

static verdict contains_by_outcomes(const period& known, date day) {
  bool always = true;
  bool ever = false;
  for (const period& one : outcomes(known)) {
    const bool contains = one.first <= day && day <= one.last;
    always = always && contains;
    ever = ever || contains;
  }
  return always ? verdict::yes : ever ? verdict::unknown : verdict::no;
}

TEST_CASE("what periods say holds in every outcome, in some or in none") {
  const date start{0, 1, 1};
  const date end{9999, 12, 31};
  std::vector<period> samples = {
      period::year(0),          period::year(9999),     period::since(start),
      period::since(end),       period::since(end - 1), period::until(start),
      period::until(start + 1), period::until(end),     period{start, end}};
  for (const date base : {start, end - 3}) {
    for (int first = 0; first < 4; ++first) {
      for (int last = first; last < 4; ++last) samples.emplace_back(base + first, base + last);
    }
  }
  for (const period& left : samples) {
    for (const period& right : samples) {
      CAPTURE(left);
      CAPTURE(right);
      CHECK(left.before(right) == before_by_outcomes(left, right));
      CHECK(left.after(right) == before_by_outcomes(right, left));
      CHECK((left == right) == (&left == &right));
      CHECK((left != right) == (&left != &right));
    }
    // An end that stands at the border of the calendar may be anywhere beyond.
    for (int32_t day = 1; day < 4; ++day) {
      CHECK(left.contains(start + day) == contains_by_outcomes(left, start + day));
      CHECK(left.contains(end - day) == contains_by_outcomes(left, end - day));
    }
  }
  constexpr period year = period::year(2025);
  static_assert(period{wednesday}.before(wednesday) == verdict::no);
  static_assert(period{wednesday}.before(wednesday + 1) == verdict::yes);
  static_assert(year.before(date{2026, 1, 1}) == verdict::yes);
  static_assert(year.before(date{2025, 12, 31}) == verdict::unknown);
  static_assert(year.before(date{2025, 1, 2}) == verdict::unknown);
  static_assert(year.before(date{2025, 1, 1}) == verdict::no);
  static_assert(year.before(year) == verdict::unknown);
  static_assert(year.after(date{2024, 12, 31}) == verdict::yes);
  static_assert(year.after(date{2025, 12, 31}) == verdict::no);
}

TEST_CASE("periods are equal if both ends and the precision are") {
  constexpr period days{wednesday, wednesday + 2};
  static_assert(days == period{wednesday, wednesday + 2});
  static_assert(!(days != period{wednesday, wednesday + 2}));
  static_assert(days != period{wednesday + 1, wednesday + 2});
  static_assert(days != period{wednesday, wednesday + 1});
  static_assert(!(days == period{wednesday + 1, wednesday + 2}));
  static_assert(!(days == period{wednesday, wednesday + 1}));
  static_assert(period::year(2025) != period{date{2025, 1, 1}, date{2025, 12, 31}});
  static_assert(!(period::year(2025) == period{date{2025, 1, 1}, date{2025, 12, 31}}));
  static_assert(period::since(date{0, 1, 1}) != period::until(date{9999, 12, 31}));
}
