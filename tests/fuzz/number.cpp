// SPDX-License-Identifier: BSL-1.0
// Decimals and hedged quantities against exact arithmetic on all their digits.
#include "check.hpp"

namespace {

// An end of an interval: a value and whether the end lies just below it, at it or just above it.
struct end_of {
  bool is_infinite;
  exact at;
  int side;
};

end_of lower(const quantity& q) {
  const bound b = q.lower();
  return {b.end == endpoint::unbounded, exact{b.at}, b.end == endpoint::open ? 1 : 0};
}
end_of upper(const quantity& q) {
  const bound b = q.upper();
  return {b.end == endpoint::unbounded, exact{b.at}, b.end == endpoint::open ? -1 : 0};
}

verdict less(const quantity& left, const quantity& right) {
  if (left.unit != right.unit) return verdict::unknown;
  const end_of top = upper(left);
  const end_of bottom = lower(right);
  if (!top.is_infinite && !bottom.is_infinite) {
    const int values = order(top.at, bottom.at);
    if (values < 0 || (values == 0 && top.side < bottom.side)) return verdict::yes;
  }
  const end_of floor = lower(left);
  const end_of ceiling = upper(right);
  const bool never = !floor.is_infinite && !ceiling.is_infinite && order(floor.at, ceiling.at) >= 0;
  return never ? verdict::no : verdict::unknown;
}

// The README's table of hedges, with h in units of a tenth of the last figure.
void check_bounds(const quantity& q) {
  const auto moved = [&](int h) {
    const int64_t moved_by = int64_t{q.amount.coefficient} * 10 + h;
    return exact::make(moved_by < 0, std::to_string(std::abs(moved_by)), q.amount.exponent - 1);
  };
  const auto is = [&](const bound& b, endpoint end, int h) {
    return b.end == end && (end == endpoint::unbounded || order(exact{b.at}, moved(h)) == 0);
  };
  switch (q.how) {
    case hedge::exactly:
      CHECK(is(q.lower(), endpoint::closed, 0) && is(q.upper(), endpoint::closed, 0));
      break;
    case hedge::about:
      CHECK(is(q.lower(), endpoint::closed, -5) && is(q.upper(), endpoint::open, 5));
      break;
    case hedge::nearly:
      CHECK(is(q.lower(), endpoint::closed, -5) && is(q.upper(), endpoint::open, 0));
      break;
    case hedge::less_than:
      CHECK(is(q.lower(), endpoint::unbounded, 0) && is(q.upper(), endpoint::open, 0));
      break;
    case hedge::at_most:
      CHECK(is(q.lower(), endpoint::unbounded, 0) && is(q.upper(), endpoint::closed, 0));
      break;
    case hedge::more_than:
      CHECK(is(q.lower(), endpoint::open, 0) && is(q.upper(), endpoint::unbounded, 0));
      break;
    case hedge::at_least:
      CHECK(is(q.lower(), endpoint::closed, 0) && is(q.upper(), endpoint::unbounded, 0));
      break;
  }
}

void check_order(decimal left, decimal right) {
  const int expected = order(exact{left}, exact{right});
  CHECK((left < right) == (expected < 0) && (left <= right) == (expected <= 0));
  CHECK((left > right) == (expected > 0) && (left >= right) == (expected >= 0));
  CHECK((left == right) == (expected == 0) && (left != right) == (expected != 0));
}

// A decimal that is an integer of 32 bits is one.
void check_whole(decimal value) {
  __int128 number = value.coefficient;
  int power = value.exponent;
  for (; power > 0 && power <= 20; --power) number *= 10;
  for (; power < 0 && number % 10 == 0 && number != 0; ++power) number /= 10;
  if (number == 0) power = 0;
  if (power == 0 && number >= INT32_MIN && number <= INT32_MAX) CHECK(value.whole() == number);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const quantity left = some_quantity(data);
  quantity right = some_quantity(data);
  if (data.ConsumeBool()) right.unit = left.unit;
  // The same number with another exponent, or one that is half a figure away.
  if (data.ConsumeBool()) right.amount = left.amount;
  const bool fits = right.amount.coefficient < 9999999 && right.amount.coefficient > -9999999;
  if (data.ConsumeBool() && fits && right.amount.exponent > -99) {
    right.amount = decimal{right.amount.coefficient * 10 + data.ConsumeIntegralInRange(-9, 9),
                           right.amount.exponent - 1};
  }
  check_order(left.amount, right.amount);
  for (const quantity& q : {left, right}) {
    check_bounds(q);
    check_whole(q.amount);
  }
  check_order(left.lower().at, right.upper().at);
  check_order(left.upper().at, right.lower().at);

  const verdict is_less = less(left, right);
  const verdict is_more = less(right, left);
  CHECK((left < right) == is_less && (left >= right) == !is_less);
  CHECK((left > right) == is_more && (left <= right) == !is_more);
  CHECK((left == right) == (!is_less & !is_more));
  CHECK((left != right) == (is_less | is_more));
  return 0;
}
