// SPDX-License-Identifier: BSL-1.0
// Periods against all days on which an event may begin and end.
#include <utility>

#include "check.hpp"

namespace {

using world = std::pair<date, date>;  // its first and last day

std::vector<world> worlds(const period& when) {
  std::vector<world> result;
  for (int began = 0; began <= when.begun_by - when.first; ++began) {
    for (int ended = 0; ended <= when.last - when.lasted_until; ++ended) {
      const world one{when.first + began, when.lasted_until + ended};
      if (one.first <= one.second) result.push_back(one);
    }
  }
  return result;
}

// Of some days of this week; where the days are further apart, nothing else can be so.
period some_days(const date& monday, FuzzedDataProvider& data) {
  const int first = data.ConsumeIntegralInRange(0, 6);
  const int last = data.ConsumeIntegralInRange(first, 6);
  const auto between = [&] { return monday + data.ConsumeIntegralInRange(first, last); };
  return {monday + first, between(), between(), monday + last};
}

// What is so in every world of the two, else unknown.
template <class Holds> verdict over_all(const period& left, const period& right, Holds holds) {
  verdict all = verdict::yes;
  verdict any = verdict::no;
  for (const world& ours : worlds(left)) {
    for (const world& theirs : worlds(right)) {
      all = all & holds(ours, theirs);
      any = any | holds(ours, theirs);
    }
  }
  return all == any ? all : verdict::unknown;
}
// On one and the same day either may come first.
verdict is_before(const world& ours, const world& theirs) {
  if (ours.second == theirs.first) return verdict::unknown;
  return ours.second < theirs.first ? verdict::yes : verdict::no;
}
verdict has_in_it(const world& ours, const world& theirs) {
  const bool has = ours.first <= theirs.first && theirs.second <= ours.second;
  return has ? verdict::yes : verdict::no;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const date last{9999, 12, 31};
  const date day = some_date(data);
  const date monday = last - day < 6 ? last - 6 : day;
  const period left = some_days(monday, data);
  const period right = data.ConsumeBool() ? left : some_days(monday, data);
  // Every world agrees with a yes or a no, and it is unknown only where they differ.
  CHECK(left.before(right) == over_all(left, right, is_before));
  CHECK(left.after(right) == over_all(right, left, is_before));
  CHECK(left.contains(right) == over_all(left, right, has_in_it));
  CHECK((left == right) == (worlds(left) == worlds(right)));
  CHECK((left != right) == (worlds(left) != worlds(right)));
  if (worlds(left).size() == 1) CHECK(left.days() == left.last - left.first + 1);

  const date first{0, 1, 1};
  CHECK((period{day} == period{day, day, day, day}));
  CHECK((period::since(day) == period{day, last, day, last}));
  CHECK((period::until(day) == period{first, day, first, day}));
  CHECK((period::including(day) == period{first, day, day, last}));
  const date new_year{day.year(), 1, 1};
  const date eve{day.year(), 12, 31};
  CHECK((period::year(day.year()) == period{new_year, eve, new_year, eve}));
  return 0;
}
