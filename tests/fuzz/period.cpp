// SPDX-License-Identifier: BSL-1.0
// before, after and contains against the days on which an event may begin and end.
#include <array>
#include <utility>

#include "check.hpp"

namespace {

using world = std::pair<date, date>;  // its first and last day

bool fills(const period& when) { return when.precision == precision::day; }

// All worlds that `other` can tell apart: those that begin or end at or beside an end of either.
std::vector<world> worlds(const period& when, const period& other) {
  if (fills(when)) return {{when.first, when.last}};
  std::vector<date> days;
  for (const date end : {when.first, when.last, other.first, other.last}) {
    for (int32_t step = -1; step <= 1; ++step) {
      const int32_t day = end.days_since_epoch() + step;
      if (day < when.first.days_since_epoch() || day > when.last.days_since_epoch()) continue;
      days.push_back(date{1970, 1, 1} + day);
    }
  }
  std::vector<world> result;
  for (const date from : days) {
    for (const date to : days) {
      if (from <= to) result.emplace_back(from, to);
    }
  }
  return result;
}

verdict agreed(bool any, bool all) {
  return all ? verdict::yes : any ? verdict::unknown : verdict::no;
}

verdict before(const period& left, const period& right) {
  bool any = false;
  bool all = true;
  for (const world& ours : worlds(left, right)) {
    for (const world& theirs : worlds(right, left)) {
      const bool holds = ours.second < theirs.first;
      any |= holds;
      all &= holds;
    }
  }
  return agreed(any, all);
}

verdict contains(const period& when, date day) {
  bool any = false;
  bool all = true;
  for (const world& ours : worlds(when, period{day})) {
    const bool holds = ours.first <= day && day <= ours.second;
    any |= holds;
    all &= holds;
  }
  return agreed(any, all);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const period left = some_period(data);
  period right = some_period(data);
  if (data.ConsumeBool() && fills(right)) {  // touching the first
    right = period{left.last, left.last < right.last ? right.last : left.last};
  }
  CHECK(left.before(right) == before(left, right));
  CHECK(right.before(left) == before(right, left));
  CHECK(left.after(right) == before(right, left));
  for (const date day : {left.first, left.last, right.first, right.last, some_date(data)}) {
    CHECK(left.contains(day) == contains(left, day));
  }
  if (left.precision == precision::day || left.precision == precision::year) {
    CHECK(left.days() == left.last - left.first + 1);
  }
  return 0;
}
