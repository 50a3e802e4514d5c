// SPDX-License-Identifier: BSL-1.0
// before, after and contains against the days on which an event may begin and end.
#include <utility>

#include "check.hpp"

namespace {

using world = std::pair<date, date>;  // its first and last day

// Some worlds: those that begin or end as early or as late as can be, or at an end of `other`.
std::vector<world> worlds(const period& when, const period& other) {
  std::vector<world> result;
  const auto days_within = [&other](const date& from, const date& to) {
    std::vector<date> days{from, to};
    for (const date end : {other.first, other.begun_by, other.lasted_until, other.last}) {
      if (from < end && end < to) days.push_back(end);
    }
    return days;
  };
  for (const date from : days_within(when.first, when.begun_by)) {
    for (const date to : days_within(when.lasted_until, when.last)) {
      if (from <= to) result.emplace_back(from, to);
    }
  }
  return result;
}

// What is so in every world of the two, else unknown.
template <class Holds> verdict over_all(const period& left, const period& right, Holds holds) {
  verdict all = verdict::yes;
  verdict any = verdict::no;
  for (const world& ours : worlds(left, right)) {
    for (const world& theirs : worlds(right, left)) {
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
  const period left = some_period(data);
  const period right = data.ConsumeBool() ? some_period(data) : period{left.begun_by, left.last};
  // Sound: of what it says yes or no to, every world agrees; and no more in doubt than need be.
  CHECK(left.before(right) == over_all(left, right, is_before));
  CHECK(right.before(left) == over_all(right, left, is_before));
  CHECK(left.after(right) == right.before(left));
  CHECK(left.contains(right) == over_all(left, right, has_in_it));
  CHECK(right.contains(left) == over_all(right, left, has_in_it));
  const bool is_exact = left.first == left.begun_by && left.lasted_until == left.last;
  if (is_exact) CHECK(left.days() == left.last - left.first + 1);
  return 0;
}
